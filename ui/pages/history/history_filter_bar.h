#pragma once

#include "app/workbook/history_desk.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace pilotage::ui {

/// Which steps are shown: words, person, kind of row, days. Typing waits 150 ms before it is asked.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);

    /// People to choose from; the choice is kept.
    void setActors(const std::vector<QString> &actors);
    [[nodiscard]] workbook::HistoryFilter filter() const;
    [[nodiscard]] bool isFiltering() const;
    /// "128 of 12,340"
    void setCount(const QString &text);
    void clear();

signals:
    void changed();

private:
    enum Days { AnyTime, Today, LastWeek, LastMonth, Between };
    void addRows();
    void showDays();

    QLineEdit *m_text;
    QComboBox *m_actor;
    QComboBox *m_table;
    QComboBox *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QLabel *m_count;
    QTimer *m_wait;
};

} // namespace pilotage::ui
