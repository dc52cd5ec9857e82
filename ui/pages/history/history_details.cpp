#include "ui/pages/history/history_details.h"

#include "app/messages/issue_text.h"
#include "app/workbook/history_desk.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace pilotage::ui {

HistoryDetails::HistoryDetails(QWidget *parent)
    : Pane(tr("What it changed"), parent)
    , m_lines(changeColumns(false), this)
    , m_table(new DataTable)
    , m_refusal(new MessageBar)
    , m_decision(new QWidget)
    , m_reason(new QLineEdit)
    , m_accept(makeButton(tr("Take back"), true))
{
    m_refusal->setClosable(false);
    body()->addWidget(m_refusal);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setAccessibleName(tr("What it changed"));
    m_table->setRowHeight(24);
    m_table->setModel(&m_lines);
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(m_decision);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    QLabel *label = makeLabel(tr("Reason"), TextStyle::Body);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason for taking back"));
    m_reason->setPlaceholderText(tr("Why it is taken back; kept in the history"));
    QPushButton *leave = makeButton(tr("Leave it as it is"));
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(leave);
    row->addWidget(m_accept);
    column->addWidget(m_decision);
    setContent(content);
    m_decision->hide();
    connect(leave, &QPushButton::clicked, this, &HistoryDetails::previewLeft);
    const auto accept = [this] {
        if (m_accept->isEnabled())
            emit revertAccepted(m_reason->text().trimmed());
    };
    connect(m_accept, &QPushButton::clicked, this, accept);
    connect(m_reason, &QLineEdit::returnPressed, this, accept);
}

void HistoryDetails::setLines(std::vector<ChangeLine> lines, bool isPreview)
{
    if (isPreview != m_isPreviewing)
        m_lines.setColumns(changeColumns(isPreview));
    setPreviewing(isPreview);
    const bool isCut = static_cast<int>(lines.size()) > mostLines;
    if (isCut)
        lines.resize(mostLines);
    const QString count = QLocale().toString(static_cast<qlonglong>(lines.size()));
    header()->setCaption(lines.empty() ? QString()
                             : isCut   ? tr("the first %1 changes").arg(count)
                                       : tr("%Ln change(s)", nullptr, static_cast<int>(lines.size())));
    m_lines.setRows(std::move(lines));
}

void HistoryDetails::setPreviewing(bool on)
{
    m_isPreviewing = on;
    m_refusal->hide();
    m_decision->setVisible(on);
}

void HistoryDetails::showNothing()
{
    header()->setTitle(tr("What it changed"));
    setLines({}, false);
}

void HistoryDetails::showStep(workbook::Workbook &book, std::int64_t seq, const QString &title)
{
    header()->setTitle(title);
    setLines(changesOfStep(book, seq, mostLines + 1), false);
}

void HistoryDetails::showPreview(workbook::Workbook &book, const workbook::HistoryEntry &step)
{
    const Issues refusals = workbook::previewRevert(book, step.seq, 1).refusals;
    std::vector<ChangeLine> lines = changesOfStep(book, step.seq, mostLines + 1);
    for (ChangeLine &line : lines)
        std::swap(line.before, line.after);
    header()->setTitle(tr("Taking back step %1 would change").arg(step.seq));
    setLines(std::move(lines), true);
    m_accept->setEnabled(refusals.empty());
    m_reason->setEnabled(refusals.empty());
    if (refusals.empty()) {
        m_reason->setText(tr("From the history list"));
        m_reason->selectAll();
        m_reason->setFocus();
    } else {
        QString text = messages::text(refusals.front());
        if (refusals.size() > 1)
            text += tr(" And %Ln more.", nullptr, static_cast<int>(refusals.size()) - 1);
        m_refusal->showMessage(MessageKind::Attention, tr("This step cannot be taken back. %1").arg(text));
    }
}

void HistoryDetails::showIssues(const QString &title, const QString &summary, const Issues &issues)
{
    header()->setTitle(title);
    std::vector<ChangeLine> lines;
    for (const Issue &issue : issues)
        lines.push_back({{}, messages::text(issue), {}, {}, {}});
    setLines(std::move(lines), false);
    m_refusal->showMessage(MessageKind::Attention, summary);
}

void HistoryDetails::keyPressEvent(QKeyEvent *event)
{
    if (m_isPreviewing && event->key() == Qt::Key_Escape)
        emit previewLeft();
    else
        Pane::keyPressEvent(event);
}

} // namespace pilotage::ui
