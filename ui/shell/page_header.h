#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QHBoxLayout;
class QLabel;

namespace pilotage::ui {

class PeriodPicker;
class ScopePicker;

/// Title, the one-sentence answer, pickers and buttons of the current page. 64 px high.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setPage(Page *page);
    /// While there is no page yet.
    void setTitle(const QString &title);
    void setAnswer(const QString &html);
    /// A number of the answer: "synergy?subject=330302" opens the page with these arguments.
    void followLink(const QString &link);
    [[nodiscard]] ScopePicker *scopePicker() const { return m_scope; }
    [[nodiscard]] PeriodPicker *periodPicker() const { return m_period; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void orderTabs();

    QLabel *m_title;
    QLabel *m_answer;
    QHBoxLayout *m_before;
    QHBoxLayout *m_after;
    ScopePicker *m_scope;
    PeriodPicker *m_period;
    QPointer<Page> m_page;
};

} // namespace pilotage::ui
