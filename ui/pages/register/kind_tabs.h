#pragma once

#include "ui/pages/register/record_kind.h"

#include <QWidget>

#include <map>

class QToolButton;

namespace pilotage::ui {

/// One tab for each kind of record with its number; the rarer ones are in a menu at the end.
class KindTabs : public QWidget
{
    Q_OBJECT

public:
    explicit KindTabs(QWidget *parent = nullptr);

    [[nodiscard]] RecordKind current() const { return m_current; }
    void setCurrent(RecordKind kind);
    void setCount(RecordKind kind, int count);

signals:
    void currentChanged();

private:
    void refresh();

    RecordKind m_current = RecordKind::Enrolment;
    std::map<RecordKind, int> m_counts;
    std::map<RecordKind, QToolButton *> m_buttons;
    QToolButton *m_more;
};

} // namespace pilotage::ui
