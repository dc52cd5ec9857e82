#include "app/reports/table_binder.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

TableBinder::TableBinder(const BlockSpec &spec, const ReportData &data, Display &display, bool isEnglish)
    : m_spec(spec)
    , m_data(data)
    , m_display(display)
    , m_english(isEnglish)
    , m_rows(data.rows(spec.rows))
{
    const auto total
        = std::find_if(m_rows.begin(), m_rows.end(), [](const ReportRow &row) { return row.isTotal; });
    if (total != m_rows.end()) {
        m_total = *total;
        m_rows.erase(total);
    }
    sortRows();
    if (m_spec.top > 0 && m_rows.size() > std::size_t(m_spec.top))
        m_rows.resize(std::size_t(m_spec.top));
    rank();
}

void TableBinder::sortRows()
{
    if (m_spec.sort.words.isEmpty())
        return;
    std::vector<double> keys;
    for (const ReportRow &row : m_rows)
        keys.push_back(m_data.value(m_spec.sort, &row).number);
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (std::isnan(keys[a]) || std::isnan(keys[b]))
            return !std::isnan(keys[a]) && std::isnan(keys[b]);
        return m_spec.isDescending ? keys[a] > keys[b] : keys[a] < keys[b];
    });
    std::vector<ReportRow> sorted;
    for (const std::size_t i : order)
        sorted.push_back(std::move(m_rows[i]));
    m_rows = std::move(sorted);
}

/// Rows that print the same number share a rank: 1, 2, 2, 4.
void TableBinder::rank()
{
    QString before;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString digits = m_spec.sort.words.isEmpty()
            ? QString()
            : m_display.digits(m_data.value(m_spec.sort, &m_rows[i]));
        const bool shares = i > 0 && !digits.isEmpty() && digits == before;
        m_ranks.push_back(digits.isEmpty() ? 0 : shares ? m_ranks.back() : int(i) + 1);
        before = digits;
    }
}

BoundValue TableBinder::cell(const ColumnSpec &spec, const ReportRow &row, std::size_t at) const
{
    if (spec.field.text() == "#"_L1 || spec.field.text() == "rank"_L1) {
        const int number = spec.field.text() == "#"_L1 ? int(at) + 1 : m_ranks[at];
        BoundValue value; // a counter of the table, no number of the workbook
        value.text = number > 0 ? QString::number(number) : u"—"_s;
        return value;
    }
    const auto own = row.cells.find(spec.field.text());
    return own != row.cells.end() ? own->second : m_data.value(spec.field, &row);
}

std::vector<BoundValue> TableBinder::column(const ColumnSpec &spec) const
{
    std::vector<BoundValue> values;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        values.push_back(cell(spec, m_rows[i], i));
    return values;
}

void TableBinder::settle()
{
    for (const ColumnSpec &spec : m_spec.columns)
        if (spec.isSummed)
            m_display.settle(column(spec));
}

bool TableBinder::isNumeric(const ColumnSpec &spec) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (const BoundValue value = cell(spec, m_rows[i], i); value.kind != ValueKind::Text)
            return value.kind != ValueKind::Rank;
    return false;
}

DocumentCell TableBinder::cellOf(Document &document, int block, const QString &place, const ColumnSpec &spec,
                                 const BoundValue &value)
{
    DocumentCell made;
    made.text = m_display.number(value, true, spec.isSigned) + Display::marks(value);
    if (value.kind == ValueKind::Text)
        return made;
    m_hasEstimated |= value.hasNumber() && value.isEstimated;
    m_hasPreliminary |= value.hasNumber() && value.isPreliminary && !value.isEstimated;
    m_hasGap |= !value.hasNumber() && value.text.isEmpty();
    made.shown = m_display.shown(value);
    const QString digits = m_display.digits(value);
    const qsizetype point = digits.indexOf(u'.');
    made.decimals = point < 0 ? 0 : int(digits.size() - point - 1);
    made.isPercent = value.kind == ValueKind::Rate || value.kind == ValueKind::Change;
    const ReportFacts &facts = document.facts;
    const QString key
        = u"%1|%2|%3|%4"_s.arg(document.templateName, facts.subjectCode, facts.period, value.trace.key);
    document.numbers.push_back({value, made.text, digits, traceCode(key), place, block});
    made.number = int(document.numbers.size()) - 1;
    return made;
}

QString TableBinder::headingOf(const ColumnSpec &spec) const
{
    QString words;
    for (const TextPart &part : partsOf(spec.heading.in(m_english)))
        words += part.field.words.isEmpty() ? part.words : m_display.inText(m_data.value(part.field));
    return words;
}

DocumentTable TableBinder::made(Document &document, int block, int number)
{
    DocumentTable table;
    for (const ColumnSpec &spec : m_spec.columns) {
        ColumnAlign align = spec.align;
        if (align == ColumnAlign::Auto)
            align = isNumeric(spec)                                                    ? ColumnAlign::Right
                : spec.field.text() == "#"_L1 || spec.field.text().contains(u"rank"_s) ? ColumnAlign::Centre
                                                                                       : ColumnAlign::Left;
        table.columns.push_back({headingOf(spec), align, spec.isSummed});
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        std::vector<DocumentCell> cells;
        for (const ColumnSpec &spec : m_spec.columns) {
            const QString place = u"table %1 %2 %3"_s.arg(number).arg(m_rows[i].code, spec.field.text());
            cells.push_back(cellOf(document, block, place, spec, cell(spec, m_rows[i], i)));
        }
        table.rows.push_back(std::move(cells));
    }
    if (!m_spec.total.isEmpty() && !m_rows.empty())
        addTotal(document, block, number, table);
    if (table.rows.empty())
        table.emptyText = Words::tr("None.");
    return table;
}

void TableBinder::addTotal(Document &document, int block, int number, DocumentTable &table)
{
    std::vector<DocumentCell> cells;
    bool named = false;
    for (const ColumnSpec &spec : m_spec.columns) {
        const QString place = u"table %1 total %2"_s.arg(number).arg(spec.field.text());
        if (spec.isSummed) {
            const std::vector<BoundValue> parts = column(spec);
            BoundValue sum = parts.front();
            sum.number = m_display.total(parts).toDouble();
            sum.isEstimated = sum.isPreliminary = sum.isPending = false;
            for (const BoundValue &part : parts) {
                m_missingParts += !part.hasNumber();
                sum.decimals = std::max(sum.decimals, part.decimals);
                sum.isPending |= part.isPending;
            }
            sum.trace.key = document.facts.subjectCode + u"/sum/"_s + spec.field.text() + u'/'
                + document.facts.period + u'/' + m_spec.rows.text();
            sum.trace.subject = document.facts.subjectName;
            sum.trace.formula = Words::tr("sum of %n row(s)", nullptr, int(parts.size()));
            cells.push_back(cellOf(document, block, place, spec, sum));
        } else if (m_total && m_total->cells.contains(spec.field.text())
                   && m_total->cells.at(spec.field.text()).kind != ValueKind::Text) {
            cells.push_back(cellOf(document, block, place, spec, m_total->cells.at(spec.field.text())));
        } else if (!named && table.columns[cells.size()].align != ColumnAlign::Centre) {
            named = true;
            DocumentCell name;
            name.text = m_spec.total.in(m_english);
            cells.push_back(name);
        } else {
            cells.emplace_back();
        }
    }
    table.rows.push_back(std::move(cells));
    table.hasTotal = true;
}

QStringList TableBinder::remarks() const
{
    QStringList said;
    if (m_hasGap)
        said << Words::tr("— no data.");
    if (m_hasPreliminary)
        said << Words::tr("△ preliminary.");
    if (m_hasEstimated)
        said << Words::tr("* estimated.");
    if (m_missingParts > 0)
        said << Words::tr("The totals are sums of what is there; %n figure(s) are missing.", nullptr,
                          m_missingParts);
    return said;
}

DocumentTable traceTable(const Document &document, bool isEnglish)
{
    Q_UNUSED(isEnglish)
    DocumentTable table;
    table.caption = Words::tr("Where the numbers of the text come from");
    table.isSmall = true;
    for (const QString &heading :
         {Words::tr("Code"), Words::tr("As printed"), Words::tr("Figure"), Words::tr("About"),
          Words::tr("Period"), Words::tr("Source or formula"), Words::tr("State")})
        table.columns.push_back({heading, ColumnAlign::Left, false});
    std::set<QString> listed;
    for (const BoundNumber &number : document.numbers) {
        if (number.place.startsWith(u"table "_s) || !listed.insert(number.code).second)
            continue;
        const Trace &trace = number.value.trace;
        const QString from = trace.formula.isEmpty() ? trace.source : trace.formula;
        std::vector<DocumentCell> row(7);
        row[0].text = number.code;
        row[1].text = number.printed;
        row[2].text = trace.what;
        row[3].text = trace.subject;
        row[4].text = trace.period;
        row[5].text = number.digits.isEmpty() && !number.value.reason.isEmpty() ? number.value.reason : from;
        row[6].text = number.value.isPending ? Words::tr("pending review") : Words::tr("agreed");
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace pilotage::reports
