#include "app/workbook/import_record_reader.h"

#include "app/domain/credit_code.h"
#include "app/domain/division.h"
#include "app/domain/unit.h"
#include "app/exchange/number_parser.h"

#include <cmath>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

/// Amounts beyond are typing errors, and doubles below it hold kilograms exactly.
constexpr double maxKilograms = 9e15;

QStringList unitCodes()
{
    QStringList codes;
    for (const Unit &unit : units())
        codes << QString::fromUtf16(unit.code);
    return codes;
}

} // namespace

RecordReferences::RecordReferences(storage::Store &store)
{
    using storage::ReferenceKind;
    for (const auto &entry : storage::references(store, ReferenceKind::Cycle))
        m_cycles.insert(entry.text, entry.id);
    for (const auto &entry : storage::references(store, ReferenceKind::Programme))
        m_programmes.insert(entry.text, entry.id);
    for (const auto &entry : storage::references(store, ReferenceKind::Obligation))
        m_obligations.insert(entry.text, entry.id);
    for (const auto &entry : storage::references(store, ReferenceKind::Document)) {
        m_documents.insert(entry.text, entry.id);
        if (!entry.other.isEmpty())
            m_documents.insert(entry.other, entry.id);
    }
}

/// Without a batch the type must be the only one of its kind.
std::int64_t RecordReferences::programme(const QString &type, const QString &batch) const
{
    const QString key = type + u'|' + batch;
    if (const auto exact = m_programmes.find(key); exact != m_programmes.end() || !batch.isEmpty())
        return exact != m_programmes.end() ? exact.value() : 0;
    std::int64_t only = 0;
    for (auto at = m_programmes.begin(); at != m_programmes.end(); ++at) {
        if (!at.key().startsWith(key))
            continue;
        if (only != 0)
            return 0;
        only = at.value();
    }
    return only;
}

std::int64_t RecordReferences::obligation(std::int64_t cycle, std::int64_t entity, int year) const
{
    return m_obligations.value(u"%1|%2|%3"_s.arg(cycle).arg(entity).arg(year));
}

QStringList RecordReferences::programmeTypes() const
{
    QStringList types;
    for (const QString &key : m_programmes.keys())
        types << key.section(u'|', 0, 0);
    types.removeDuplicates();
    return types;
}

RecordValue RecordReader::Cell::refuse(const QString &code, const QStringList &suggestions,
                                       const QStringList &more) const
{
    reader.report(record, Severity::Error, code, field.name, QStringList{text} + more, suggestions);
    return {};
}

RecordReader::RecordReader(const RecordKind &kind, const RecordPlan &plan, const ImportTable &table,
                           const ImportLookup &lookup, const RecordReferences &references, bool allowsDemo)
    : m_kind(kind)
    , m_plan(plan)
    , m_table(table)
    , m_lookup(lookup)
    , m_references(references)
    , m_allowsDemo(allowsDemo)
{
}

QString RecordReader::text(const StagedRecord &record, const std::vector<std::string> &cells,
                           const QString &field) const
{
    if (const auto fixed = record.fixes.find(field); fixed != record.fixes.end())
        return fixed->second;
    const auto at = m_plan.at.find(field);
    if (at == m_plan.at.end() || static_cast<std::size_t>(at->second) >= cells.size())
        return {};
    return cellText(cells[static_cast<std::size_t>(at->second)]).trimmed();
}

void RecordReader::report(StagedRecord &record, Severity severity, const QString &code, const QString &field,
                          const QStringList &args, const QStringList &suggestions) const
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.args = args;
    const auto at = m_plan.at.find(field);
    issue.place = m_table.place(record.row, at == m_plan.at.end() ? 0 : at->second + 1);
    issue.place.columnName
        = at == m_plan.at.end() ? field : m_plan.columns[static_cast<std::size_t>(at->second)].header;
    issue.place.value = text(record, m_table.cells(record.row), field);
    record.issues.push_back(issue);
    if (severity == Severity::Error && !record.isRefused) {
        record.isRefused = true;
        record.fixField = field;
        record.suggestions = suggestions;
    }
}

void RecordReader::store(StagedRecord &record, QLatin1StringView column, const RecordValue &value) const
{
    const int at = storage::recordColumn(m_kind.kind, column);
    if (at < 0)
        return;
    record.values[static_cast<std::size_t>(at)] = value;
    record.given[static_cast<std::size_t>(at)] = true;
}

const RecordValue *RecordReader::valueOf(const StagedRecord &record, QLatin1StringView column) const
{
    const int at = storage::recordColumn(m_kind.kind, column);
    return at < 0 || record.values[static_cast<std::size_t>(at)].index() == 0
        ? nullptr
        : &record.values[static_cast<std::size_t>(at)];
}

void RecordReader::read(StagedRecord &record, const std::vector<std::string> &cells) const
{
    const auto columns = storage::recordColumns(m_kind.kind).size();
    record.values.assign(columns, {});
    record.given.assign(columns, false);
    record.own.clear();
    record.newDocument.clear();
    record.issues.clear();
    record.suggestions.clear();
    record.fixField.clear();
    record.fileId = record.id = 0;
    record.isRefused = record.isDropped = false;
    for (std::size_t i = m_plan.columns.size(); i < cells.size(); ++i)
        if (!cells[i].empty() && record.fixes.empty() && !record.isRefused)
            report(record, Severity::Error, u"row-too-long"_s, m_kind.fields.front().name);
    for (const RecordField &field : m_kind.fields) {
        const bool isThere = m_plan.at.contains(field.name) || record.fixes.contains(field.name);
        const QString said = text(record, cells, field.name);
        // Of two columns for one amount the empty one says nothing.
        const bool isOneOfTwo = field.type == FieldType::Tonnes || field.type == FieldType::Kilograms;
        if (!isThere || field.type == FieldType::Helper || (isOneOfTwo && said.isEmpty()))
            continue;
        Cell cell{*this, record, field, said};
        const RecordValue value = said.isEmpty() ? RecordValue{} : this->value(cell);
        if (isOneOfTwo && valueOf(record, field.column) && *valueOf(record, field.column) != value)
            cell.refuse(u"amounts-differ"_s);
        store(record, field.column, value);
    }
    readTogether(record, cells);
    checkRules(record);
}

RecordValue RecordReader::value(Cell &cell) const
{
    switch (cell.field.type) {
    case FieldType::Text:
        return cell.text;
    case FieldType::DivisionCode:
    case FieldType::CreditCode:
    case FieldType::Choice:
    case FieldType::Unit:
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Period:
        return checkedText(cell);
    case FieldType::Whole:
    case FieldType::Year:
    case FieldType::Kilograms:
    case FieldType::Tonnes:
    case FieldType::Real:
    case FieldType::Latitude:
    case FieldType::Longitude:
    case FieldType::Id:
        return number(cell);
    case FieldType::District:
    case FieldType::Site:
    case FieldType::Subject:
        return subject(cell);
    case FieldType::Own:
    case FieldType::Indicator:
    case FieldType::Cycle:
    case FieldType::Programme:
    case FieldType::Document:
        return reference(cell);
    case FieldType::Helper:
        break;
    }
    return {};
}

RecordValue RecordReader::checkedText(Cell &cell) const
{
    const QString folded = exchange::foldWidth(cell.text);
    if (cell.field.type == FieldType::DivisionCode) {
        if (!isDivisionCode(folded))
            return cell.refuse(u"division-code-invalid"_s);
        return folded;
    }
    if (cell.field.type == FieldType::CreditCode) {
        const Issues issues = creditCodeIssues(folded.toUpper());
        if (!issues.empty())
            return cell.refuse(issues.front().code);
        return folded.toUpper();
    }
    if (cell.field.type == FieldType::Choice) {
        const QString choice = choiceOf(folded, cell.field.choices);
        return choice.isEmpty()
            ? cell.refuse(u"choice-unknown"_s, cell.field.choices, {cell.field.choices.join(u", "_s)})
            : RecordValue(choice);
    }
    if (cell.field.type == FieldType::Unit) {
        const Unit *unit = parseUnit(cell.text);
        if (unit)
            return QString::fromUtf16(unit->code);
        std::vector<std::pair<QString, QString>> candidates;
        for (const QString &code : unitCodes())
            candidates.emplace_back(code, code);
        return cell.refuse(u"unit-unknown"_s, nearest(cell.text, candidates), {QString()});
    }
    if (cell.field.type == FieldType::Date) {
        const auto date = exchange::parseDate(cell.text);
        return date ? RecordValue(*date) : cell.refuse(u"date-invalid"_s);
    }
    if (cell.field.type == FieldType::Period) {
        const auto period = Period::parse(folded);
        return period ? RecordValue(std::int64_t{period->key()}) : cell.refuse(u"period-invalid"_s);
    }
    const QString flag = folded.toLower();
    if (QStringList{u"1"_s, u"true"_s, u"yes"_s, u"是"_s, u"演示"_s}.contains(flag))
        return std::int64_t{1};
    if (QStringList{u"0"_s, u"false"_s, u"no"_s, u"否"_s}.contains(flag))
        return std::int64_t{0};
    return cell.refuse(u"flag-invalid"_s, {u"0"_s, u"1"_s});
}

RecordValue RecordReader::number(Cell &cell) const
{
    const exchange::NumberCell number = exchange::parseNumber(cell.text);
    if (number.kind == exchange::NumberCell::Kind::Refused)
        return cell.refuse(number.code, number.suggestions);
    if (number.kind != exchange::NumberCell::Kind::Number || number.qualifier)
        return cell.refuse(u"text-in-number"_s);
    const double value = number.value;
    double whole = value;
    switch (cell.field.type) {
    case FieldType::Real:
        return value;
    case FieldType::Latitude:
        return std::abs(value) <= 90 ? RecordValue(value)
                                     : cell.refuse(u"out-of-range"_s, {}, {u"-90..90"_s});
    case FieldType::Longitude:
        return std::abs(value) <= 180 ? RecordValue(value)
                                      : cell.refuse(u"out-of-range"_s, {}, {u"-180..180"_s});
    case FieldType::Year:
        if (value < 1900 || value > 2200)
            return cell.refuse(u"out-of-range"_s, {}, {u"1900..2200"_s});
        break;
    case FieldType::Whole:
        if (value < 0 || value > 9)
            return cell.refuse(u"out-of-range"_s, {}, {u"0..9"_s});
        break;
    case FieldType::Tonnes:
        whole = std::round(value * 1000);
        // More than three decimals of a tonne are not whole kilograms.
        if (number.decimals > 3 || std::abs(whole) > maxKilograms)
            return cell.refuse(u"kilograms-not-whole"_s);
        return static_cast<std::int64_t>(whole);
    default:
        break;
    }
    if (std::floor(whole) != whole || std::abs(whole) > maxKilograms)
        return cell.refuse(u"number-not-whole"_s);
    if (cell.field.type == FieldType::Id)
        cell.record.fileId = static_cast<std::int64_t>(whole);
    return static_cast<std::int64_t>(whole);
}

RecordValue RecordReader::subject(Cell &cell) const
{
    const int position = m_lookup.subject(cell.text.toStdString());
    if (position < 0)
        return cell.refuse(position == TextIndex::ambiguous ? u"subject-ambiguous"_s : u"subject-unknown"_s,
                           m_lookup.subjectSuggestions(cell.text));
    const auto &entry = m_lookup.subjects()[static_cast<std::size_t>(position)];
    const bool isWrong = (cell.field.type == FieldType::District && entry.kind != SubjectKind::District)
        || (cell.field.type == FieldType::Site && entry.kind != SubjectKind::Site);
    if (isWrong)
        return cell.refuse(u"subject-wrong-kind"_s, {}, {QString(toKey(entry.kind))});
    compareNames(cell, position);
    return entry.id;
}

/// A name beside the code must not contradict it, unless a person said which one it is.
void RecordReader::compareNames(const Cell &cell, int subject) const
{
    const auto beside = m_plan.beside.find(cell.field.name);
    if (beside == m_plan.beside.end() || cell.record.fixes.contains(cell.field.name))
        return;
    const std::vector<std::string> cells = m_table.cells(cell.record.row);
    if (!m_names)
        m_names.emplace(m_lookup);
    for (const int column : beside->second) {
        if (static_cast<std::size_t>(column) >= cells.size())
            continue;
        if (const auto doubt = m_names->doubt(subject, cell.text, cells[static_cast<std::size_t>(column)]))
            report(cell.record, doubt->severity, doubt->code, cell.field.name, doubt->args,
                   doubt->suggestions);
    }
}

RecordValue RecordReader::reference(Cell &cell) const
{
    switch (cell.field.type) {
    case FieldType::Own:
        cell.record.own[cell.field.name] = cell.text;
        return {};
    case FieldType::Indicator: {
        const int position = m_lookup.indicator(cell.text.toStdString());
        if (position < 0)
            return cell.refuse(position == TextIndex::ambiguous ? u"indicator-ambiguous"_s
                                                                : u"indicator-unknown"_s,
                               m_lookup.indicatorSuggestions(cell.text));
        return m_lookup.indicators()[static_cast<std::size_t>(position)].id.value();
    }
    case FieldType::Cycle:
        if (const std::int64_t id = m_references.cycle(exchange::foldWidth(cell.text)))
            return id;
        return cell.refuse(u"cycle-unknown"_s, m_references.cycles());
    case FieldType::Document:
        if (const std::int64_t id = m_references.document(cell.text))
            return id;
        cell.record.newDocument = cell.text;
        report(cell.record, Severity::Note, u"document-made"_s, cell.field.name, {cell.text});
        return {};
    default: // a programme waits for its batch
        return cell.text;
    }
}

} // namespace pilotage::workbook
