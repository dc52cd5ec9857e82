// Storing the accepted figures: one transaction, ascending keys, one undo step.
#include "app/workbook/import_figures.h"

#include "app/domain/clock.h"

#include <QCoreApplication>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tickEvery = 2048;
/// Share of the progress before the log and the commit.
constexpr double writingShare = 0.9;

} // namespace

bool FigureSession::isWritten(std::size_t index) const
{
    const auto verdict = static_cast<Verdict>(m_staged.verdict[index]);
    return verdict == Verdict::New || verdict == Verdict::Changed;
}

storage::FigureWriter::Row FigureSession::rowToWrite(std::size_t index) const
{
    storage::FigureWriter::Row row;
    row.key = keyOf(index);
    row.value = m_staged.value[index];
    row.state = m_staged.state(index);
    row.qualifier = m_staged.qualifier(index);
    row.unit = m_staged.unit[index];
    row.decimals = m_staged.decimals[index];
    row.sourceRow = m_staged.row[index];
    row.sourceColumn = m_staged.column[index] + 1;
    return row;
}

/// Source, printed text, date and comment of a row, read again from the file where it has such columns.
void FigureSession::writeExtras(storage::FigureWriter &writer, storage::FigureWriter::Row &row,
                                Sources &sources, std::size_t index, ImportBatchId batch) const
{
    FigureSource source;
    readSource(index, source);
    const std::string title = cellText(source.texts[FigureField::Source]).trimmed().toStdString();
    const auto [at, isNew] = sources.try_emplace(title);
    if (isNew) {
        Source made;
        made.kind = SourceKind::Import;
        made.title = QString::fromStdString(title);
        made.importBatch = batch;
        made.note = m_table.fileName();
        at->second = storage::insertSource(m_store, made);
    }
    row.source = at->second.value();
    const QString printed = cellText(source.texts[FigureField::Printed]);
    const QString asOf = cellText(source.texts[FigureField::AsOf]);
    const QString comment = cellText(source.texts[FigureField::Comment]);
    if (static_cast<Verdict>(m_staged.verdict[index]) == Verdict::New)
        writer.insert(row);
    else
        writer.update(row);
    if (!printed.isEmpty() || !asOf.isEmpty() || !comment.isEmpty())
        writer.note(row.key, printed, asOf, comment);
}

std::int64_t FigureSession::write(JobControl *job, const ImportStamp &stamp)
{
    ImportBatch batch;
    batch.fileName = m_table.fileName();
    batch.sha256 = m_table.sha256();
    batch.kind = u"observations"_s;
    batch.rowCount = m_summary.fresh + m_summary.changed;
    batch.importedAt = stamp.utc;
    batch.actor = stamp.actor;
    batch.id = storage::insertImportBatch(m_store, batch);
    Source file;
    file.kind = SourceKind::Import;
    file.title = m_table.fileName();
    file.importBatch = batch.id;
    file.note = m_table.cleaningNote();
    Sources sources{{std::string(), storage::insertSource(m_store, file)}};
    const std::int64_t fileSource = sources.begin()->second.value();

    const bool hasExtras = m_plan.column(FigureField::Source) >= 0 || m_plan.column(FigureField::Printed) >= 0
        || m_plan.column(FigureField::AsOf) >= 0 || m_plan.column(FigureField::Comment) >= 0;
    const QString what = QCoreApplication::translate("workbook", "Importing figures");
    const storage::CancelGuard guard(m_store, [job] { return job && job->isCancelled(); });
    storage::FigureWriter writer(m_store, static_cast<std::size_t>(m_summary.fresh));
    std::int64_t written = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t index = m_order[i];
        if (job && i % tickEvery == 0)
            job->step(writingShare * static_cast<double>(i) / static_cast<double>(m_order.size()), what);
        if (!isWritten(index))
            continue;
        storage::FigureWriter::Row row = rowToWrite(index);
        row.source = fileSource;
        if (hasExtras)
            writeExtras(writer, row, sources, index, batch.id);
        else if (static_cast<Verdict>(m_staged.verdict[index]) == Verdict::New)
            writer.insert(row);
        else
            writer.update(row);
        ++written;
    }
    writer.finish();
    return written;
}

bool FigureSession::prepare(JobControl *job)
{
    if (hasErrors(m_summary.fileIssues))
        return false;
    if (m_store.head().seq != m_seq)
        stageAgain(job);
    return !hasErrors(m_summary.fileIssues) && m_summary.fresh + m_summary.changed > 0;
}

void FigureSession::settle()
{
    for (const std::uint32_t index : m_order)
        if (isWritten(index))
            m_staged.verdict[index] = static_cast<std::uint8_t>(Verdict::Same);
    m_seq = m_store.head().seq;
    sumUp();
}

} // namespace pilotage::workbook
