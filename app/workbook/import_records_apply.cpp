// Storing accepted records as one undo step.
#include "app/storage/import_queries.h"
#include "app/workbook/import_records.h"

#include <QCoreApplication>

#include <tuple>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

constexpr std::int64_t tickEvery = 256;

} // namespace

/// The id behind a reference to a row of the file or to a document made with this import.
std::int64_t RecordSession::finalReference(std::int64_t provisional) const
{
    for (auto at = m_newDocuments.begin(); at != m_newDocuments.end(); ++at)
        if (at.value() == provisional)
            return m_documentIds.at(provisional);
    if (provisional >= 0)
        return provisional;
    const StagedRecord &named = m_records[static_cast<std::size_t>(-1 - provisional)];
    return named.id != 0 ? named.id : named.newId;
}

std::int64_t RecordSession::write(JobControl *job, const ImportStamp &stamp)
{
    // Rows of the files before this one are in the workbook by now: what they share must be said, not mixed.
    if (m_isBehindOthers) {
        const auto shown = std::tuple(m_summary.fresh, m_summary.changed, m_summary.refused);
        judgeAnew();
        if (shown != std::tuple(m_summary.fresh, m_summary.changed, m_summary.refused))
            throw storage::StorageError(u"files-share-rows"_s, m_table.fileName());
    }
    ImportBatch batch;
    batch.fileName = m_table.fileName();
    batch.sha256 = m_table.sha256();
    batch.kind = m_kind.kind;
    batch.rowCount = m_summary.fresh + m_summary.changed;
    batch.importedAt = stamp.utc;
    batch.actor = stamp.actor;
    batch.id = storage::insertImportBatch(m_store, batch);
    Source source;
    source.kind = SourceKind::Import;
    source.title = m_table.fileName();
    source.importBatch = batch.id;
    source.note = m_table.cleaningNote();
    storage::insertSource(m_store, source);

    m_documentIds.clear();
    std::vector<StagedRecord *> written;
    for (StagedRecord &record : m_records) {
        if (record.verdict != Verdict::New && record.verdict != Verdict::Changed)
            continue;
        if (record.id == 0)
            record.newId = m_store.nextId();
        if (!record.newDocument.isEmpty()) {
            std::int64_t &id = m_documentIds[m_newDocuments.value(record.newDocument)];
            if (id == 0)
                id = storage::insertDocument(m_store, record.newDocument);
        }
        written.push_back(&record);
    }
    const storage::CancelGuard guard(m_store, [job] { return job && job->isCancelled(); });
    storage::RecordWriter writer(m_store, m_kind.kind);
    const QString what = QCoreApplication::translate("workbook", "Importing rows");
    std::int64_t done = 0;
    for (const StagedRecord *record : written) {
        if (job && done % tickEvery == 0)
            job->step(static_cast<double>(done) / static_cast<double>(written.size()), what);
        storage::Record row{record->id != 0 ? record->id : record->newId, record->values};
        for (const RecordField &field : m_kind.fields) {
            const int column = columnOf(field.column);
            if (column < 0 || (field.type != FieldType::Own && field.type != FieldType::Document))
                continue;
            RecordValue &value = row.values[static_cast<std::size_t>(column)];
            if (const auto *reference = std::get_if<std::int64_t>(&value))
                value = finalReference(*reference);
        }
        if (record->id != 0)
            writer.update(row);
        else
            writer.insert(row);
        ++done;
    }
    return done;
}

void RecordSession::judgeAnew()
{
    m_lookup = ImportLookup(m_store);
    m_references = RecordReferences(m_store);
    loadPresent();
    judgeTogether();
}

bool RecordSession::prepare(JobControl *)
{
    if (hasErrors(m_summary.fileIssues))
        return false;
    if (m_store.head().seq != m_seq)
        judgeAnew();
    return m_summary.fresh + m_summary.changed > 0;
}

void RecordSession::judgeAgainst(const std::vector<const StorableSession *> &before)
{
    m_isBehindOthers = !before.empty();
}

void RecordSession::settle()
{
    judgeAnew();
}

} // namespace pilotage::workbook
