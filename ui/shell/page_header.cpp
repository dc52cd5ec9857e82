#include "ui/shell/page_header.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/scope_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace pilotage::ui {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::PageTitle, false, this))
    , m_answer(makeLabel({}, TextStyle::Answer, false, this))
    , m_before(new QHBoxLayout)
    , m_after(new QHBoxLayout)
    , m_scope(new ScopePicker(this))
    , m_period(new PeriodPicker(this))
{
    setFixedHeight(64);
    // The answer has the whole width below the title and the pickers, so that it is never cut by them.
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 5, 16, 6);
    rows->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addStretch(1);
    rows->addLayout(row);
    m_answer->setTextFormat(Qt::RichText);
    connect(m_answer, &QLabel::linkActivated, this, &PageHeader::followLink);
    // A rich text label's own width would push the window's minimum.
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rows->addWidget(m_answer);
    m_before->setSpacing(8);
    m_after->setSpacing(8);
    row->addLayout(m_before);
    row->addWidget(m_scope);
    row->addWidget(m_period);
    row->addLayout(m_after);
}

void PageHeader::setPage(Page *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        // Tools belong to their page: hidden, they wait there for its next turn.
        for (QHBoxLayout *part : {m_before, m_after}) {
            while (QLayoutItem *item = part->takeAt(0)) {
                if (QWidget *widget = item->widget()) {
                    widget->hide();
                    widget->setParent(m_page);
                }
                delete item;
            }
        }
    }
    m_page = page;
    if (!page)
        return;
    m_title->setText(page->title());
    setAnswer(page->answer());
    for (QWidget *widget : page->headerWidgets()) {
        m_before->addWidget(widget);
        widget->show();
    }
    for (QWidget *widget : page->headerButtons()) {
        m_after->addWidget(widget);
        widget->show();
    }
    m_scope->setVisible(page->usesDistrict());
    m_period->setVisible(page->usesPeriod());
    orderTabs();
    connect(page, &Page::answerChanged, this, &PageHeader::setAnswer);
}

/// From left to right and before the page, whenever the parts were made.
void PageHeader::orderTabs()
{
    QWidgetList parts = m_page->headerWidgets();
    parts << m_scope << m_period << m_page->headerButtons();
    // Qt links nothing to what takes no keys: the last one that does, before the header.
    QWidget *before = previousInFocusChain();
    while (before != this && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    for (QWidget *part : parts) {
        QWidgetList inside = part->findChildren<QWidget *>();
        inside.prepend(part);
        for (QWidget *each : inside)
            if ((each->focusPolicy() & Qt::TabFocus) && each->window() == window()) { // no popup of a picker
                setTabOrder(before, each);
                before = each;
            }
    }
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setAnswer(const QString &html)
{
    const bool hasLinks = html.contains(QLatin1StringView("<a "));
    m_answer->setTextInteractionFlags(hasLinks ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                               : Qt::NoTextInteraction);
    m_answer->setFocusPolicy(hasLinks ? Qt::StrongFocus : Qt::NoFocus);
    m_answer->setText(html);
    QTextDocument plain;
    plain.setHtml(html);
    m_answer->setToolTip(plain.toPlainText());
    m_answer->setAccessibleName(plain.toPlainText()); // the text itself, read without its tags
}

void PageHeader::followLink(const QString &link)
{
    const QUrl url(link);
    QVariantMap arguments;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        arguments.insert(key, value);
    if (m_page)
        emit m_page->pageRequested(url.path(), arguments);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).base);
}

} // namespace pilotage::ui
