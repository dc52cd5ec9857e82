#pragma once

#include <QTreeView>

namespace pilotage::ui {

class ExplanationModel;

/// The explanation as a tree with hairlines, chevrons and the cells of every table.
class ExplanationView : public QTreeView
{
    Q_OBJECT

public:
    explicit ExplanationView(QWidget *parent = nullptr);

    /// Shows the model's tree opened down to the leaves with the largest share.
    void openFirstBranches();
    /// Goes to the part of a scheme with this code; the whole if there is none.
    void openPart(const QString &code);

signals:
    void figureChosen(const QModelIndex &index); ///< Enter or a click on a figure

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace pilotage::ui
