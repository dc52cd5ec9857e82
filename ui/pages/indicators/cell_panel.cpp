#include "ui/pages/indicators/cell_panel.h"

#include "app/messages/labels.h"
#include "app/reports/chart_data.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/indicators/reason_box.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::HistoryEntry;
using pilotage::workbook::ReviewStep;

namespace pilotage::ui {

namespace {

/// Columns of an observation as the history names them.
struct Fields
{
    QString value;
    int state = 0;
    int qualifier = 0;
    int review = 0;
    bool isThere = false;
};

/// A whole row: "value=27.5, state=0, qualifier=0, ...".
Fields wholeRow(const QString &text)
{
    Fields fields;
    fields.isThere = !text.isEmpty();
    for (const QString &part : text.split(u", "_s)) {
        const qsizetype at = part.indexOf(u'=');
        const QString name = part.left(at);
        const QString value = part.mid(at + 1);
        if (name == "value"_L1)
            fields.value = value;
        else if (name == "state"_L1)
            fields.state = value.toInt();
        else if (name == "qualifier"_L1)
            fields.qualifier = value.toInt();
        else if (name == "review"_L1)
            fields.review = value.toInt();
    }
    return fields;
}

void setField(Fields &fields, const QString &column, const QString &value)
{
    if (column == "value"_L1)
        fields.value = value;
    else if (column == "state"_L1)
        fields.state = value.toInt();
    else if (column == "qualifier"_L1)
        fields.qualifier = value.toInt();
    else if (column == "review"_L1)
        fields.review = value.toInt();
}

workbook::GridCell cellOf(const Fields &fields)
{
    workbook::GridCell cell;
    cell.isThere = fields.isThere;
    bool isNumber = false;
    cell.value = fields.value.toDouble(&isNumber);
    if (!isNumber)
        cell.value = std::numeric_limits<double>::quiet_NaN();
    cell.state = static_cast<State>(fields.state);
    cell.qualifier = static_cast<Qualifier>(fields.qualifier);
    return cell;
}

QString wordsOf(const Fields &fields, const Indicator &indicator)
{
    return fields.isThere ? figureText(cellOf(fields), indicator) : CellPanel::tr("nothing");
}

} // namespace

std::vector<FigureStep> figureSteps(const std::vector<HistoryEntry> &entries, const Indicator &indicator)
{
    // Newest first and field by field: walked from the oldest on, so that each step knows the whole row.
    std::vector<FigureStep> steps;
    Fields now;
    for (auto entry = entries.rbegin(); entry != entries.rend();) {
        const HistoryEntry &first = *entry;
        const Fields before = now;
        for (; entry != entries.rend() && entry->seq == first.seq; ++entry) {
            if (entry->column.isEmpty())
                now = wholeRow(entry->newValue);
            else
                setField(now, entry->column, entry->newValue);
        }
        FigureStep step;
        step.when
            = QDateTime::fromString(first.utc, Qt::ISODateWithMs).toLocalTime().toString(u"MM-dd HH:mm"_s);
        step.before = wordsOf(before, indicator);
        step.after = wordsOf(now, indicator);
        step.beforeTyped = before.isThere ? typedText(cellOf(before)) : QString();
        step.why = first.reason.isEmpty() ? first.label : first.reason;
        step.isChange = before.isThere != now.isThere || before.value != now.value
            || before.state != now.state || before.qualifier != now.qualifier;
        if (!step.isChange && before.review != now.review)
            step.review = messages::label(static_cast<Review>(now.review));
        step.why = first.actor.isEmpty() ? step.why : step.why + u"  \u22c5 "_s + first.actor;
        steps.insert(steps.begin(), step);
    }
    return steps;
}

CellPanel::CellPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_reason(new ReasonBox)
    , m_actions(new QHBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Particulars of the figure"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_reason);
    m_actions->setContentsMargins(16, 8, 12, 10);
    m_actions->setSpacing(8);
    column->addLayout(m_actions);
    clear();
}

void CellPanel::clear()
{
    m_known = nullptr;
    m_comment = nullptr;
    m_reason->hide();
    m_scroll->setWidget(new EmptyState(u"table"_s, tr("No figure chosen"),
                                       tr("Choose a cell to see its source, comment and history.")));
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CellPanel::setFacts(const CellFacts &facts)
{
    clear();
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    addHead(column, facts);
    addSource(column, facts);
    addCandidates(column, facts);
    addComment(column, facts);
    addHistory(column, facts);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
    fillActions(facts);
    if (m_day.isValid())
        emit knownAsked(m_day);
}

void CellPanel::fillActions(const CellFacts &facts)
{
    const auto add = [&](const QString &text, auto &&slot) {
        QPushButton *button = makeButton(text);
        // The page's primary button may say the same of many figures.
        button->setAccessibleName(tr("%1 (this figure)").arg(text));
        connect(button, &QPushButton::clicked, this, slot);
        m_actions->addWidget(button);
    };
    const auto review = [&](const QString &text, ReviewStep step) {
        add(text, [this, step] { emit reviewRequested(step); });
    };
    if (facts.cell.isThere) {
        switch (facts.cell.review) {
        case Review::Draft:
            review(tr("Submit"), ReviewStep::Submit);
            break;
        case Review::Submitted:
            review(tr("Approve"), ReviewStep::Approve);
            review(tr("Send back…"), ReviewStep::SendBack);
            break;
        case Review::Reviewed:
            review(tr("Lock…"), ReviewStep::Lock);
            review(tr("Send back…"), ReviewStep::SendBack);
            break;
        case Review::Locked:
            if (facts.detail.lock)
                add(tr("Unlock…"), [this, lock = facts.detail.lock->seq] { emit unlockRequested(lock); });
            break;
        }
    }
    m_actions->addStretch();
}

void CellPanel::setKnown(const QString &text)
{
    if (m_known)
        m_known->setText(text);
}

void CellPanel::askReason(const QString &question, const QString &verb, bool isNeeded,
                          std::function<void(const QString &)> work)
{
    m_reason->ask(question, verb, isNeeded, std::move(work));
}

void CellPanel::editComment()
{
    if (!m_comment)
        return;
    m_scroll->ensureWidgetVisible(m_comment);
    m_comment->setFocus(Qt::OtherFocusReason);
}

void CellPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void CellPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(QRect(0, 0, 1, height()), t.divider);
}

} // namespace pilotage::ui
