#include "app/workbook/workbook.h"

#include "app/storage/contents.h"
#include "app/storage/gate.h"
#include "app/storage/queries/register_queries.h"
#include "app/workbook/file_check.h"
#include "app/workbook/workbook_parts.h"

#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

WorkbookKind kindOf(storage::FileKind kind)
{
    switch (kind) {
    case storage::FileKind::Office:
        return WorkbookKind::Office;
    case storage::FileKind::Training:
        return WorkbookKind::Training;
    case storage::FileKind::Field:
        return WorkbookKind::Field;
    }
    return WorkbookKind::Office;
}

QString keyOf(storage::ChangeKind kind)
{
    using enum storage::ChangeKind;
    switch (kind) {
    case Ordinary:
        return u"ordinary"_s;
    case Sealing:
        return u"sealing"_s;
    case Undo:
        return u"undo"_s;
    case Redo:
        return u"redo"_s;
    case Revert:
        return u"revert"_s;
    case System:
        return u"system"_s;
    }
    return {};
}

std::vector<HistoryEntry> entriesOf(const std::vector<storage::FieldChange> &fields)
{
    std::vector<HistoryEntry> entries;
    for (const storage::FieldChange &field : fields) {
        HistoryEntry entry = entryOf(field.change);
        entry.table = field.table;
        entry.rowKey = field.key;
        entry.column = field.column;
        entry.oldValue = field.oldValue;
        entry.newValue = field.newValue;
        entry.withheld = field.withheld.value_or(Issue());
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::optional<UndoEntry> undoEntryOf(const std::optional<storage::LoggedChange> &change)
{
    if (!change)
        return std::nullopt;
    return UndoEntry{change->seq, change->label, change->utc, change->actor};
}

} // namespace

HistoryEntry entryOf(const storage::LoggedChange &change)
{
    HistoryEntry entry;
    entry.seq = change.seq;
    entry.utc = change.utc;
    entry.actor = change.actor;
    entry.label = change.label;
    entry.reason = change.reason;
    entry.kind = keyOf(change.kind);
    return entry;
}

Workbook::Workbook(std::unique_ptr<Parts> parts)
    : d(std::move(parts))
{
    d->store->onCommitted = [this](const storage::Touched &touched) { onCommitted(touched); };
}

Workbook::~Workbook()
{
    d->store->onCommitted = nullptr;
}

void Workbook::onCommitted(const storage::Touched &touched)
{
    if (QThread::currentThread() == thread())
        announce(touched);
    else // a worker committed: models and pages live on this object's thread
        QMetaObject::invokeMethod(
            this, [this, touched] { announce(touched); }, Qt::QueuedConnection);
}

void Workbook::announce(const storage::Touched &touched)
{
    d->model->apply(touched);
    Changes changes;
    changes.tables = touched.tables;
    changes.observations = touched.observations;
    changes.manyObservations = touched.manyObservations;
    emit changed(changes);
    for (const Issue &issue : touched.warnings)
        emit warned(issue);
}

storage::Store &Workbook::writable()
{
    if (d->hasJob && QThread::currentThread() == thread())
        throw storage::StorageError(u"busy-job"_s, u"long work is writing to this workbook"_s);
    return *d->store;
}

void Workbook::beginJob()
{
    if (d->hasJob.exchange(true))
        throw storage::StorageError(u"busy-job"_s, u"long work is writing to this workbook"_s);
}

void Workbook::endJob(bool succeeded)
{
    d->hasJob = false;
    // What was read meanwhile may have seen rows that were taken back; pages then read again.
    d->model->reset();
    if (!succeeded)
        emit changed({{u"observation"_s, u"district"_s, u"site"_s, u"project"_s, u"enrolment"_s,
                       u"obligation"_s, u"ledger_entry"_s},
                      {},
                      true});
}

void Workbook::runBorrowed(const QString &label, const std::function<void()> &work)
{
    const storage::WriterLoan loan = d->store->gate().borrowWriter(label);
    work();
}

bool Workbook::hasJob() const
{
    return d->hasJob;
}

WorkbookInfo Workbook::info() const
{
    storage::Store &store = *d->store;
    WorkbookInfo info;
    info.path = store.path();
    info.kind = kindOf(store.kind());
    info.uuid = store.uuid();
    info.schema = store.schema();
    info.readOnly = store.isReadOnly();
    const Issue reason = store.readOnlyReason();
    info.readOnlyReason = reason.code;
    info.readOnlyArgs = reason.args;
    const storage::LogHead head = store.head();
    info.headHash = head.hash;
    info.changeSets = head.seq;
    info.fileSize = QFileInfo(store.path()).size();
    for (const auto &[table, rows] : storage::rowCounts(store))
        info.counts.emplace(table, rows);
    return info;
}

Issues Workbook::quickCheck()
{
    return d->store->quickCheck();
}

std::optional<UndoEntry> Workbook::nextUndo() const
{
    return undoEntryOf(d->store->nextUndo());
}

std::optional<UndoEntry> Workbook::nextRedo() const
{
    return undoEntryOf(d->store->nextRedo());
}

Issues Workbook::undo()
{
    return writable().undo();
}

Issues Workbook::redo()
{
    return writable().redo();
}

Issues Workbook::revert(std::int64_t seq, const QString &reason)
{
    return writable().revert(seq, reason);
}

std::vector<HistoryEntry> Workbook::history(int limit) const
{
    std::vector<HistoryEntry> entries;
    for (const storage::LoggedChange &change : d->store->changes(limit))
        entries.push_back(entryOf(change));
    return entries;
}

std::vector<HistoryEntry> Workbook::cellHistory(const ObservationKey &key) const
{
    return entriesOf(d->store->rowHistory(
        u"observation"_s, {key.subject.value(), key.indicator.value(), key.period.key(), key.part}));
}

std::vector<HistoryEntry> Workbook::changesOf(std::int64_t seq, int limit) const
{
    return entriesOf(d->store->fieldChanges(seq, limit));
}

CheckReport Workbook::check()
{
    const Issues findings = d->store->fullCheck();
    const Issues contents = storage::Contents(*d->store).check();
    const storage::LogHead head = d->store->head();
    return checkReport(findings, contents, head.seq, head.hash);
}

Issues Workbook::backupTo(const QString &path)
{
    return d->store->backupTo(path);
}

} // namespace pilotage::workbook
