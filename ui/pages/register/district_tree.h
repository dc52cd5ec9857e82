#pragma once

#include "app/domain/id.h"
#include "ui/widgets/file_drop.h"

#include <QPersistentModelIndex>
#include <QTreeView>

#include <vector>

namespace pilotage::ui {

class DistrictModel;

/// Divisions, sites or projects on their way to another place.
struct CarriedSubjects
{
    std::vector<SubjectId> subjects;
    QString name; ///< "Lucheng shoe park", "3 sites"
};
[[nodiscard]] QMimeData *makeCarried(const CarriedSubjects &carried);
[[nodiscard]] CarriedSubjects carriedIn(const QMimeData &data);

/// The tree of divisions. What is dragged onto a division is to lie in it: the page says whether it may.
class DistrictTree : public QTreeView
{
    Q_OBJECT

public:
    using Ask = std::function<DropOffer(const CarriedSubjects &carried, SubjectId district)>;

    explicit DistrictTree(DistrictModel &model, QWidget *parent = nullptr);

    void setAsk(Ask ask) { m_ask = std::move(ask); }

signals:
    void carriedTo(const std::vector<pilotage::SubjectId> &subjects, pilotage::SubjectId district);

protected:
    void startDrag(Qt::DropActions supportedActions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    /// Off the rows nothing is offered: refused, no words.
    [[nodiscard]] DropOffer offerAt(const QDropEvent &event) const;
    void endDrag();

    DistrictModel &m_districts;
    Ask m_ask;
    DropHint *m_hint;
    QPersistentModelIndex m_over;
    bool m_isRefused = false;
};

} // namespace pilotage::ui
