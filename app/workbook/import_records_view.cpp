// Rows, totals and issues of a table of records as a person sees them; mending one row.
#include "app/messages/labels.h"
#include "app/workbook/import_records.h"

#include <algorithm>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

std::int64_t integerOf(const RecordValue &value)
{
    const auto *integer = std::get_if<std::int64_t>(&value);
    return integer ? *integer : 0;
}

} // namespace

void RecordSession::sumUp()
{
    m_summary.staged = static_cast<std::int64_t>(m_records.size());
    m_summary.fresh = count(Verdict::New);
    m_summary.changed = count(Verdict::Changed);
    m_summary.same = count(Verdict::Same);
    m_summary.refused = count(Verdict::Refused);
    makeTotals();
}

/// How many rows there are, and of amounts the sum that the file's rows stand for.
void RecordSession::makeTotals()
{
    m_summary.totals.clear();
    const auto before = static_cast<double>(m_present.size());
    m_summary.totals.push_back(
        {m_kind.kind, {}, u"count"_s, before, before + static_cast<double>(m_summary.fresh)});
    const bool isLedger = m_kind.kind == "ledger"_L1;
    if (!isLedger && m_kind.kind != "obligations"_L1)
        return;
    const auto amount = static_cast<std::size_t>(columnOf(isLedger ? "amount_kg"_L1 : "verified_kg"_L1));
    const auto group = static_cast<std::size_t>(columnOf(isLedger ? "kind"_L1 : "emission_year"_L1));
    std::map<QString, std::pair<std::int64_t, std::int64_t>> sums;
    for (const StagedRecord &record : m_records) {
        if (record.verdict == Verdict::Refused)
            continue;
        const auto *text = std::get_if<QString>(&record.values[group]);
        auto &sum = sums[text ? *text : QString::number(integerOf(record.values[group]))];
        if (record.id != 0)
            sum.first += integerOf(m_present[m_presentById.at(record.id)].values[amount]);
        sum.second += integerOf(record.values[amount]);
    }
    for (const auto &[name, sum] : sums)
        m_summary.totals.push_back({name, isLedger ? u"amount_kg"_s : u"verified_kg"_s, u"kg"_s,
                                    static_cast<double>(sum.first), static_cast<double>(sum.second)});
}

std::int64_t RecordSession::count(Verdict verdict) const
{
    return std::count_if(m_records.begin(), m_records.end(),
                         [verdict](const StagedRecord &record) { return record.verdict == verdict; });
}

/// "column: value" of what differs from the present row, or of all there is in a new one.
QString RecordSession::valueText(const std::vector<RecordValue> &values) const
{
    QStringList parts;
    const auto columns = storage::recordColumns(m_kind.kind);
    for (std::size_t i = 0; i < columns.size() && i < values.size(); ++i) {
        QString text;
        if (const auto *said = std::get_if<QString>(&values[i]))
            text = *said;
        else if (const auto *real = std::get_if<double>(&values[i]))
            text = QString::number(*real, 'g', QLocale::FloatingPointShortest);
        else if (const auto *integer = std::get_if<std::int64_t>(&values[i]))
            text = QString::number(*integer);
        if (const auto *subject = m_lookup.subjectById(integerOf(values[i]));
            subject && !columns[i].isText && integerOf(values[i]) > 9999)
            text = messages::localName(subject->name, subject->nameEn);
        if (!text.isEmpty())
            parts << columns[i].name + u": "_s + text;
    }
    return parts.join(u"; "_s);
}

StagedRow RecordSession::rowOf(int index) const
{
    const StagedRecord &record = m_records[static_cast<std::size_t>(index)];
    const std::vector<std::string> cells = m_table.cells(record.row);
    StagedRow row;
    row.index = index;
    row.verdict = record.verdict;
    row.place = m_table.place(record.row);
    row.issues = record.issues;
    std::stable_sort(row.issues.begin(), row.issues.end(),
                     [](const Issue &a, const Issue &b) { return a.severity > b.severity; });
    if (!row.issues.empty())
        row.place = row.issues.front().place;
    for (const auto name : {"subject"_L1, "entity"_L1, "code"_L1, "credit_code"_L1, "type"_L1})
        if (row.subjectText.isEmpty())
            row.subjectText = m_reader->text(record, cells, name);
    for (const auto name : {"name"_L1, "name_zh"_L1})
        if (row.subjectName.isEmpty())
            row.subjectName = m_reader->text(record, cells, name);
    for (const auto name : {"subject"_L1, "entity"_L1})
        if (const int column = columnOf(name); column >= 0)
            if (const auto *subject
                = m_lookup.subjectById(integerOf(record.values[static_cast<std::size_t>(column)])))
                row.subjectName = messages::localName(subject->name, subject->nameEn);
    row.indicatorName = m_reader->text(record, cells, u"indicator"_s);
    if (const int at = m_lookup.indicator(row.indicatorName.toStdString()); at >= 0) {
        const Indicator &indicator = m_lookup.indicators()[static_cast<std::size_t>(at)];
        row.indicatorName = messages::localName(indicator.nameZh, indicator.nameEn);
    }
    row.periodText = m_reader->text(record, cells, u"period"_s);
    if (record.id != 0)
        row.oldText = valueText(m_present[m_presentById.at(record.id)].values);
    row.newText = valueText(record.values);
    row.suggestions = record.suggestions;
    row.fixField = record.fixField;
    return row;
}

std::vector<StagedRow> RecordSession::rows(Verdict verdict, std::int64_t from, int count) const
{
    std::vector<StagedRow> result;
    std::int64_t position = 0;
    for (std::size_t i = 0; i < m_records.size() && static_cast<int>(result.size()) < count; ++i)
        if (m_records[i].verdict == verdict && position++ >= from)
            result.push_back(rowOf(static_cast<int>(i)));
    return result;
}

Issues RecordSession::issues(int limit) const
{
    Issues result;
    for (const bool wantsErrors : {true, false}) {
        const auto add = [&](const Issues &issues) {
            for (const Issue &issue : issues)
                if ((issue.severity == Severity::Error) == wantsErrors
                    && static_cast<int>(result.size()) < limit)
                    result.push_back(issue);
        };
        add(m_summary.fileIssues);
        for (const StagedRecord &record : m_records)
            add(record.issues);
    }
    return result;
}

void RecordSession::fix(int index, const QString &field, const QString &text)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_records.size())
        return;
    m_records[static_cast<std::size_t>(index)].fixes[field] = text;
    judgeTogether();
}

std::vector<QStringList> RecordSession::preview(int rows) const
{
    std::vector<QStringList> result;
    for (const auto &row : m_table.head(rows + m_table.headerRow()))
        if (row.number >= m_table.headerRow() && static_cast<int>(result.size()) < rows)
            result.push_back(row.cells);
    return result;
}

} // namespace pilotage::workbook
