#include "app/workbook/import_records.h"

#include <QCoreApplication>

#include <algorithm>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

constexpr int headerWithin = 10;
/// References that get their id only when stored: rows of the file below 0, documents far below.
constexpr std::int64_t firstDocument = -4'000'000'000;

bool isBlank(const RecordValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return value.index() == 0 || (text && text->isEmpty());
}

QString plainText(const RecordValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    return {};
}

/// An empty text and no value are the same to a person.
bool sameValue(const RecordValue &a, const RecordValue &b)
{
    return a == b || (isBlank(a) && isBlank(b));
}

} // namespace

RecordSession::RecordSession(storage::Store &store, const ImportRequest &request, const RecordKind &kind,
                             JobControl *job, const TableReading &reading)
    : m_store(store)
    , m_request(request)
    , m_kind(kind)
    , m_table(request, reading)
    , m_lookup(store)
    , m_references(store)
{
    m_summary.fileName = m_table.fileName();
    m_summary.encoding = m_table.encoding();
    m_summary.separator = m_table.separatorText();
    m_summary.layout = u"records"_s;
    m_table.recognise(m_request);
    chooseHeader();
    if (!m_plan.missing.isEmpty())
        readAsPrinted();
    readAll(job);
    // Totals and notes below plain columns.
    const auto isRefused = [](const StagedRecord &record) { return record.verdict == Verdict::Refused; };
    if (std::any_of(m_records.begin(), m_records.end(), isRefused) && readAsPrinted())
        readAll(job);
    showRoles();
}

/// Everything from the heading on, anew.
void RecordSession::readAll(JobControl *job)
{
    m_records.clear();
    m_summary.fileIssues.clear();
    m_summary.columns.clear();
    sayHeader();
    m_reader = std::make_unique<RecordReader>(m_kind, m_plan, m_table, m_lookup, m_references,
                                              m_store.kind() == storage::FileKind::Training);
    if (!hasErrors(m_summary.fileIssues)) {
        const auto remember = [this](const exchange::CsvReader &row) {
            StagedRecord record;
            record.row = row.row();
            m_records.push_back(record);
        };
        m_table.read(remember, job, 0.5);
        m_summary.rowsRead = m_table.rowsRead();
        m_summary.fileIssues.insert(m_summary.fileIssues.end(), m_table.issues().begin(),
                                    m_table.issues().end());
    }
    loadPresent();
    judgeTogether();
}

/// What the columns of a text file are, for its preview.
void RecordSession::showRoles()
{
    std::vector<exchange::TableRole> roles;
    for (const ImportColumn &column : m_plan.columns)
        roles.push_back(column.field.isEmpty() ? exchange::TableRole::Skipped
                            : column.field == "code"_L1 || column.field == "name"_L1
                                || column.field == "id"_L1
                            ? exchange::TableRole::Key
                            : exchange::TableRole::Value);
    m_table.showText(roles);
}

/// Only where it makes sense of the columns, and of more than they do by themselves.
bool RecordSession::readAsPrinted()
{
    const bool isPlainTable = m_plan.missing.isEmpty();
    const bool isPrinted = m_table.readAsPrinted([&] {
        m_table.recognise(m_request);
        chooseHeader();
        return m_plan.missing.isEmpty() && (!isPlainTable || !m_table.preview().guess.linesLeftOut().empty());
    });
    if (!isPrinted)
        chooseHeader();
    return isPrinted;
}

void RecordSession::chooseHeader()
{
    m_plan = {};
    int headerRow = 0;
    for (const auto &row : m_table.head(headerWithin)) {
        const RecordPlan plan = planRecords(m_kind.kind, row.cells, m_request.map, m_kind.needed);
        if (headerRow == 0 || plan.missing.isEmpty()) {
            m_plan = plan;
            headerRow = row.number;
        }
        if (plan.missing.isEmpty())
            break;
    }
    m_table.setHeaderRow(headerRow);
}

void RecordSession::sayHeader()
{
    const auto head = m_table.head(headerWithin);
    const int headerRow = m_table.headerRow();
    const auto addIssue = [&](const QString &code, const QStringList &args) {
        m_summary.fileIssues.push_back({Severity::Error, code, m_table.place(headerRow), args});
    };
    if (head.empty() && hasErrors(m_table.issues()))
        m_summary.fileIssues = m_table.issues();
    else if (head.empty())
        addIssue(u"file-empty"_s, {});
    else if (!m_plan.missing.isEmpty())
        addIssue(u"column-missing"_s, {m_plan.missing.join(u", "_s)});
    if (m_plan.isDemo && m_store.kind() != storage::FileKind::Training)
        addIssue(u"demo-data"_s, {});
    for (Issue issue : m_plan.issues) {
        issue.place.file = m_table.fileName();
        issue.place.row = headerRow;
        m_summary.fileIssues.push_back(issue);
    }
    if (const auto recognition = m_table.recognition())
        m_summary.fileIssues.push_back(*recognition);
    for (const ImportColumn &column : m_plan.columns)
        m_summary.columns.push_back({column.header, column.field, column.unit, column.note});
}

int RecordSession::columnOf(QLatin1StringView name) const
{
    return storage::recordColumn(m_kind.kind, name);
}

/// "" if the first column of the key is empty: such a key names nothing.
std::string RecordSession::keyText(const std::vector<RecordValue> &values,
                                   const std::vector<QLatin1StringView> &columns) const
{
    std::string key;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const RecordValue &value = values[static_cast<std::size_t>(columnOf(columns[i]))];
        if (i == 0 && isBlank(value))
            return {};
        key += columns[i].data();
        key += '=' + plainText(value).toStdString() + '\n';
    }
    return key;
}

void RecordSession::loadPresent()
{
    m_present = storage::records(m_store, m_kind.kind);
    m_seq = m_store.head().seq;
    m_presentById.clear();
    m_presentByKey.clear();
    for (std::size_t i = 0; i < m_present.size(); ++i) {
        m_presentById[m_present[i].id] = i;
        for (const auto &columns : m_kind.keys) {
            const std::string key = keyText(m_present[i].values, columns);
            if (key.empty())
                continue;
            const auto [at, isNew] = m_presentByKey.try_emplace(key, m_present[i].id);
            if (!isNew)
                at->second = -1;
        }
    }
}

/// Cells that the file itself says are unusable, those mended by hand left out.
void RecordSession::refuseBadCells(StagedRecord &record) const
{
    if (!m_table.hasCellIssues())
        return;
    for (const auto &[field, column] : m_plan.at)
        if (const Issue *issue = m_table.cellIssue(record.row, column + 1);
            issue && !record.fixes.contains(field))
            m_reader->report(record, issue->severity, issue->code, field, issue->args);
}

void RecordSession::judgeTogether()
{
    m_newDocuments.clear();
    for (StagedRecord &record : m_records) {
        m_reader->read(record, m_table.cells(record.row));
        refuseBadCells(record);
    }
    indexFile();
    // A ledger entry is known by what it reverses too; all others are found before they are referred to.
    const auto waits
        = [this](const StagedRecord &record) { return m_kind.kind == "ledger"_L1 && !record.own.empty(); };
    for (StagedRecord &record : m_records) {
        resolveDocument(record);
        if (!waits(record))
            findPresentRow(record);
    }
    for (StagedRecord &record : m_records) {
        resolveOwn(record);
        if (waits(record))
            findPresentRow(record);
    }
    judgeDuplicates();
    for (StagedRecord &record : m_records) {
        completeRow(record);
        compareRow(record);
    }
    refuseLoops();
    refuseOrphans();
    sumUp();
}

void RecordSession::indexFile()
{
    m_fileByKey.clear();
    const bool keepsLast = m_request.onDuplicate == OnDuplicate::Replace;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        const StagedRecord &record = m_records[i];
        std::vector<std::string> keys;
        if (record.fileId != 0)
            keys.push_back("id=" + std::to_string(record.fileId) + '\n');
        for (const auto &columns : m_kind.keys)
            if (columns.size() == 1)
                keys.push_back(keyText(record.values, columns));
        for (const std::string &key : keys)
            if (!key.empty() && (keepsLast || !m_fileByKey.contains(key)))
                m_fileByKey[key] = static_cast<int>(i);
    }
}

/// Another row of this table: in the workbook, or in the file itself; 0 = neither.
std::int64_t RecordSession::ownReference(const QString &text) const
{
    bool isNumber = false;
    const std::int64_t number = text.toLongLong(&isNumber);
    if (m_kind.kind == "ledger"_L1 && isNumber && m_presentById.contains(number))
        return number;
    if (const std::int64_t id = text.startsWith("id:"_L1) ? text.sliced(3).toLongLong() : 0;
        m_presentById.contains(id))
        return id;
    std::vector<std::string> keys;
    if (isNumber)
        keys.push_back("id=" + std::to_string(number) + '\n');
    for (const auto &columns : m_kind.keys)
        if (columns.size() == 1)
            keys.push_back(columns.front().data() + ('=' + text.toStdString()) + '\n');
    for (const std::string &key : keys) {
        if (const auto present = m_presentByKey.find(key);
            present != m_presentByKey.end() && present->second > 0)
            return present->second;
        if (const auto inFile = m_fileByKey.find(key); inFile != m_fileByKey.end()) {
            const std::int64_t id = m_records[static_cast<std::size_t>(inFile->second)].id;
            return id != 0 ? id : -1 - inFile->second;
        }
    }
    return 0;
}

void RecordSession::resolveOwn(StagedRecord &record) const
{
    for (const auto &[field, text] : record.own) {
        const std::int64_t reference = ownReference(text);
        const auto column = static_cast<std::size_t>(columnOf(field));
        if (reference != 0) {
            record.values[column] = reference;
            continue;
        }
        const QStringList suggestions = m_kind.kind == "indicators"_L1 ? m_lookup.indicatorSuggestions(text)
            : m_kind.kind == "ledger"_L1                               ? QStringList()
                                                                       : m_lookup.subjectSuggestions(text);
        m_reader->report(record, Severity::Error, u"reference-unknown"_s, field, {text}, suggestions);
    }
}

void RecordSession::resolveDocument(StagedRecord &record)
{
    if (record.newDocument.isEmpty())
        return;
    const std::int64_t id = m_newDocuments.value(record.newDocument, firstDocument - m_newDocuments.size());
    m_newDocuments.insert(record.newDocument, id);
    record.values[static_cast<std::size_t>(columnOf("document"_L1))] = id;
}

/// The best key that finds a row decides, unless a better key of the file contradicts what stands there.
void RecordSession::findPresentRow(StagedRecord &record) const
{
    if (record.fileId != 0 && m_presentById.contains(record.fileId)) {
        record.id = record.fileId;
        return;
    }
    for (std::size_t k = 0; k < m_kind.keys.size() && !record.isRefused; ++k) {
        const auto found = m_presentByKey.find(keyText(record.values, m_kind.keys[k]));
        if (found == m_presentByKey.end())
            continue;
        if (found->second < 0) {
            m_reader->report(
                record, Severity::Error, u"name-ambiguous"_s, m_kind.keys[k].front(),
                {plainText(record.values[static_cast<std::size_t>(columnOf(m_kind.keys[k].front()))])});
            return;
        }
        const storage::Record &present = m_present[m_presentById.at(found->second)];
        bool contradicts = false;
        for (std::size_t better = 0; better < k; ++better) {
            const auto column = static_cast<std::size_t>(columnOf(m_kind.keys[better].front()));
            contradicts = contradicts
                || (!isBlank(record.values[column]) && !isBlank(present.values[column])
                    && !sameValue(record.values[column], present.values[column]));
        }
        if (!contradicts) {
            record.id = found->second;
            return;
        }
    }
}

void RecordSession::judgeDuplicates()
{
    std::unordered_map<std::string, std::size_t> chosen;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        StagedRecord &record = m_records[i];
        std::string key = record.id != 0 ? "present=" + std::to_string(record.id)
            : record.fileId != 0         ? "id=" + std::to_string(record.fileId)
                                         : std::string();
        for (std::size_t k = 0; k < m_kind.keys.size() && key.empty(); ++k)
            key = keyText(record.values, m_kind.keys[k]);
        if (record.isRefused || key.empty())
            continue;
        const auto [at, isNew] = chosen.try_emplace(key, i);
        if (isNew)
            continue;
        const QString field = m_kind.keys.front().front();
        const bool keepsLast = m_request.onDuplicate == OnDuplicate::Replace;
        StagedRecord &dropped = keepsLast ? m_records[at->second] : record;
        const int keptRow = keepsLast ? record.row : m_records[at->second].row;
        if (m_request.onDuplicate == OnDuplicate::Refuse) {
            m_reader->report(dropped, Severity::Error, u"duplicate-row"_s, field, {QString::number(keptRow)});
        } else {
            dropped.isDropped = true;
            m_reader->report(dropped, Severity::Note, u"duplicate-dropped"_s, field,
                             {QString::number(keptRow)});
        }
        if (keepsLast)
            at->second = i;
    }
}

/// A new row needs its needed fields, and takes initial values for those nobody gave.
void RecordSession::completeRow(StagedRecord &record) const
{
    const storage::Record *present = record.id != 0 ? &m_present[m_presentById.at(record.id)] : nullptr;
    for (std::size_t i = 0; present && i < record.values.size(); ++i)
        if (!record.given[i])
            record.values[i] = present->values[i];
    for (const RecordField &field : m_kind.fields) {
        const int column = columnOf(field.column);
        if (column < 0 || !isBlank(record.values[static_cast<std::size_t>(column)]))
            continue;
        if (field.isNeeded && !record.isRefused)
            m_reader->report(record, Severity::Error, u"field-empty"_s, field.name, {QString(field.name)});
        if (field.initial.isEmpty())
            continue;
        const bool isWhole = field.type == FieldType::Whole || field.type == FieldType::Flag;
        record.values[static_cast<std::size_t>(column)]
            = isWhole ? RecordValue(std::int64_t{field.initial.toLongLong()}) : RecordValue(field.initial);
    }
}

void RecordSession::compareRow(StagedRecord &record) const
{
    record.verdict = Verdict::Refused;
    if (record.isRefused)
        return;
    if (record.isDropped) {
        record.verdict = Verdict::Same;
        return;
    }
    record.verdict = Verdict::New;
    if (record.id == 0)
        return;
    const storage::Record &present = m_present[m_presentById.at(record.id)];
    const bool isSame
        = std::equal(record.values.begin(), record.values.end(), present.values.begin(), sameValue);
    record.verdict = isSame ? Verdict::Same : Verdict::Changed;
}

/// A row that names a refused row of the file cannot stand either.
void RecordSession::refuseOrphans()
{
    bool again = true;
    while (again) {
        again = false;
        for (StagedRecord &record : m_records) {
            if (record.verdict == Verdict::Refused)
                continue;
            for (const auto &[field, text] : record.own) {
                const auto *target
                    = std::get_if<std::int64_t>(&record.values[static_cast<std::size_t>(columnOf(field))]);
                if (!target || *target >= 0 || *target <= firstDocument)
                    continue;
                const StagedRecord &named = m_records[static_cast<std::size_t>(-1 - *target)];
                if (named.verdict != Verdict::Refused)
                    continue;
                m_reader->report(record, Severity::Error, u"reference-refused"_s, field,
                                 {text, QString::number(named.row)});
                record.verdict = Verdict::Refused;
                again = true;
                break;
            }
        }
    }
}

/// Parents that lead back to the row itself.
void RecordSession::refuseLoops()
{
    const QLatin1StringView field = m_kind.kind == "sites"_L1 ? "parent_site"_L1 : "parent"_L1;
    const int column = columnOf(field);
    if (column < 0)
        return;
    std::unordered_map<std::int64_t, std::int64_t> parent;
    for (const storage::Record &present : m_present)
        if (const auto *above = std::get_if<std::int64_t>(&present.values[static_cast<std::size_t>(column)]))
            parent[present.id] = *above;
    const auto nameOf = [this](std::size_t i) {
        return m_records[i].id != 0 ? m_records[i].id : -1 - static_cast<std::int64_t>(i);
    };
    for (std::size_t i = 0; i < m_records.size(); ++i)
        if (m_records[i].verdict != Verdict::Refused)
            if (const auto *above
                = std::get_if<std::int64_t>(&m_records[i].values[static_cast<std::size_t>(column)]))
                parent[nameOf(i)] = *above;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        if (m_records[i].verdict == Verdict::Refused)
            continue;
        std::int64_t at = nameOf(i);
        for (std::size_t steps = 0; steps <= 64 && parent.contains(at); ++steps) {
            at = parent.at(at);
            if (at != nameOf(i))
                continue;
            m_reader->report(m_records[i], Severity::Error, u"parent-loop"_s, field);
            m_records[i].verdict = Verdict::Refused;
            break;
        }
    }
}

} // namespace pilotage::workbook
