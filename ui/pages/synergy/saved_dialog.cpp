#include "ui/pages/synergy/saved_dialog.h"

#include "app/messages/issue_text.h"
#include "app/reports/chart_data.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/synergy/synergy_data.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using workbook::SavedEvaluationInfo;

namespace {

QString scopeText(const SavedEvaluationInfo &info)
{
    return info.scopeZh.isEmpty() ? SavedDialog::tr("All districts") : localName(info.scopeZh, info.scopeEn);
}

bool isPublished(const SavedEvaluationInfo &info)
{
    return info.evaluation.state == EvaluationState::Published;
}

QString stateText(const SavedEvaluationInfo &info)
{
    return isPublished(info) ? SavedDialog::tr("Published") : SavedDialog::tr("Draft");
}

std::vector<Column<SavedEvaluationInfo>> columns()
{
    using Row = SavedEvaluationInfo;
    const auto muted = [](const Row &) { return CellLook{.tone = Tone::Muted}; };
    std::vector<Column<Row>> made(7);
    made[0] = {.header = SavedDialog::tr("State"), .text = stateText, .width = 92};
    made[0].look = [](const Row &row) {
        return isPublished(row) ? CellLook{.tone = Tone::Good, .mark = Mark::Lock}
                                : CellLook{.tone = Tone::Muted};
    };
    made[1] = {.header = SavedDialog::tr("Label"),
               .text = [](const Row &row) { return row.evaluation.label; },
               .width = 0};
    made[1].tooltip = [](const Row &row) { return row.evaluation.label; };
    made[2] = {.header = SavedDialog::tr("Scope"), .text = scopeText, .width = 84};
    made[3] = {.header = SavedDialog::tr("Period"),
               .text = [](const Row &row) { return yearText(row.evaluation.period); },
               .width = 60};
    made[4] = {.header = SavedDialog::tr("Saved on"),
               .text = [](const Row &row) { return localTime(row.evaluation.createdAt); },
               .width = 128,
               .look = muted};
    made[5] = {.header = SavedDialog::tr("Published on"),
               .text = [](const Row &row) { return localTime(row.publishedAt); },
               .width = 128};
    made[6] = {
        .header = SavedDialog::tr("Reason"), .text = [](const Row &row) { return row.reason; }, .width = 160};
    made[6].tooltip = [](const Row &row) {
        return row.reason.isEmpty()
            ? QString()
            : SavedDialog::tr("%1: %2", "person, reason").arg(row.publishedBy, row.reason);
    };
    return made;
}

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

std::vector<std::pair<QString, QString>> sealedFacts(const SavedEvaluationInfo &info,
                                                     const workbook::EvaluationResult &result)
{
    int scored = 0;
    double least = 1;
    for (const workbook::SubjectScore &row : result.rows) {
        scored += std::isnan(row.score) ? 0 : 1;
        least = std::min(least, row.coverage);
    }
    const int count = static_cast<int>(result.rows.size());
    QString districts = SavedDialog::tr("%n districts", "", count);
    if (scored < count)
        districts += SavedDialog::tr(", %n of them without a score", "", count - scored);
    return {{SavedDialog::tr("Scheme"), schemeLabel(info.scheme)},
            {SavedDialog::tr("Scope"), scopeText(info)},
            {SavedDialog::tr("Period"), periodText(info.evaluation.period)},
            {SavedDialog::tr("Districts"), districts},
            {SavedDialog::tr("Coverage"),
             count == 0 ? u"—"_s
                        : SavedDialog::tr("at least %1 % of the weight has figures")
                              .arg(reports::numberText(100 * least, 0))}};
}

SavedDialog::SavedDialog(workbook::Workbook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_rows(columns())
    , m_table(new DataTable)
    , m_note(makeLabel({}, TextStyle::Caption, true))
    , m_publish(button(tr("Publish…")))
    , m_withdraw(button(tr("Withdraw…")))
    , m_remove(button(tr("Delete draft")))
{
    setWindowTitle(tr("Saved evaluations"));
    setModal(true);
    resize(860, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 12);
    m_rows.setKey([](const SavedEvaluationInfo &row) {
        return QVariant::fromValue<qlonglong>(row.evaluation.id.value());
    });
    m_table->setAccessibleName(tr("Saved evaluations"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_rows);
    column->addWidget(m_table, 1);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 0, 8, 0);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 0);
    QPushButton *close = button(tr("Close"));
    for (QPushButton *each : {m_publish, m_withdraw, m_remove})
        buttons->addWidget(each);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(m_table, &DataTable::currentRowChanged, this, &SavedDialog::showChoice);
    connect(m_publish, &QPushButton::clicked, this, &SavedDialog::publish);
    connect(m_withdraw, &QPushButton::clicked, this, &SavedDialog::withdraw);
    connect(m_remove, &QPushButton::clicked, this, &SavedDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    reload();
}

void SavedDialog::reload()
{
    guarded(this, [this] {
        const QVariant key = m_table->currentKey();
        m_rows.setRows(workbook::Publishing(m_book).list());
        if (!m_table->selectKey(key) && m_rows.rowCount() > 0)
            m_table->selectRow(0);
    });
    showChoice();
}

const SavedEvaluationInfo *SavedDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_rows.row(index.row()) : nullptr;
}

void SavedDialog::showChoice()
{
    const SavedEvaluationInfo *row = current();
    const bool writable = !m_book.info().readOnly;
    m_publish->setEnabled(row && writable && !isPublished(*row));
    m_remove->setEnabled(row && writable && !isPublished(*row));
    m_withdraw->setEnabled(row && writable && isPublished(*row));
    if (!row)
        m_note->setText(m_rows.rowCount() > 0
                            ? QString()
                            : tr("Nothing is saved yet. “Publish…” on the page seals what it shows."));
    else if (isPublished(*row))
        m_note->setText(
            tr("Sealed by entry %1 of the history, %2. SHA-256 of its inputs %3...")
                .arg(QString::number(row->seal), row->publishedBy, row->evaluation.inputDigest.left(16)));
    else
        m_note->setText(tr("A draft. SHA-256 of its inputs %1...").arg(row->evaluation.inputDigest.left(16)));
}

bool SavedDialog::tell(const Issues &issues)
{
    if (issues.empty())
        return true;
    m_note->setText(messages::text(issues.front()));
    return false;
}

void SavedDialog::publish()
{
    const SavedEvaluationInfo *row = current();
    if (!row)
        return;
    guarded(this, [&] {
        const SavedEvaluationInfo info = *row;
        SealDialog dialog(
            {tr("Publish saved evaluation"),
             tr("Ranks, scores and inputs are sealed as saved. A published evaluation is neither "
                "changed nor deleted nor undone, only withdrawn, with a reason."),
             sealedFacts(info, m_book.savedEvaluation(info.evaluation.id)), info.evaluation.label,
             tr("Publish")},
            this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const workbook::PublishOutcome outcome
            = workbook::Publishing(m_book).publish(info.evaluation.id, dialog.label(), dialog.reason());
        reload();
        if (tell(outcome.issues))
            emit done(tr("Published: %1").arg(dialog.label()), false);
    });
}

void SavedDialog::withdraw()
{
    const SavedEvaluationInfo *row = current();
    if (!row)
        return;
    guarded(this, [&] {
        const SavedEvaluationInfo info = *row;
        SealDialog dialog({tr("Withdraw publication"),
                           tr("It becomes a draft again. That it was published and withdrawn stays in the "
                              "history."),
                           {{tr("Label"), info.evaluation.label},
                            {tr("Published on"), localTime(info.publishedAt)},
                            {tr("By"), info.publishedBy}},
                           std::nullopt,
                           tr("Withdraw")},
                          this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        const Issues issues = workbook::Publishing(m_book).withdraw(info.evaluation.id, dialog.reason());
        reload();
        if (tell(issues))
            emit done(tr("Withdrawn: %1").arg(info.evaluation.label), false);
    });
}

void SavedDialog::remove()
{
    const SavedEvaluationInfo *row = current();
    if (!row)
        return;
    guarded(this, [&] {
        const SavedEvaluationInfo info = *row;
        const Issues issues = workbook::Publishing(m_book).remove(info.evaluation.id, {});
        reload();
        if (tell(issues))
            emit done(tr("Draft deleted: %1").arg(info.evaluation.label), true);
    });
}

} // namespace pilotage::ui
