#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace pilotage::ui {

/// A row of choices drawn as one control, one of them chosen. 26 px high.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name of the group.
    SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);

signals:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
};

} // namespace pilotage::ui
