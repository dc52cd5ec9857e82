#pragma once

#include <QStringList>
#include <QWidget>

namespace pilotage::ui {

/// Numbered steps in a line: those behind are ticked, the present one is strong.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// Muted words at the right.
    void setNote(const QString &note);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    QString m_note;
    int m_current = 0;
};

} // namespace pilotage::ui
