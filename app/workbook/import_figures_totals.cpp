// Rows of totals are no figures, but they prove them: what they say against what the rows add up to.
#include "app/exchange/number_parser.h"
#include "app/workbook/import_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int noRow = std::numeric_limits<int>::max();
/// Differences in the last bits come from adding, not from people.
constexpr double sameWithin = 1e-9;

/// Whole numbers below this are counts: they add up exactly.
constexpr double countsBelow = 1000;

/// Half of the last digit written: rounded rows need not add up to a rounded total.
double halfDigit(int decimals)
{
    return 0.5 * std::pow(10.0, -std::clamp(decimals, 0, 15));
}

/// 330300 -> 3303: what the codes of its counties begin with.
QString stem(const QString &code)
{
    QString text = code;
    while (text.size() > 2 && text.endsWith("00"_L1))
        text.chop(2);
    return text;
}

} // namespace

/// One figure that a total may count.
struct FigureSession::Addend
{
    int row = 0;
    double value = 0;
    double half = 0;
    QString code;
    bool isOpen = false; ///< refused: nobody knows yet what it is
    bool holdsOthers = false; ///< a district of which others stand in the table too
};

/// What a row of totals says in one column, in the indicator's unit.
struct FigureSession::SaidTotal
{
    JudgedFigure figure;
    QString text; ///< as it stands there
    double unit = 1; ///< of the file in the indicator's
};

std::optional<FigureSession::SaidTotal> FigureSession::saidTotal(const ImportTable::Total &total,
                                                                 int valueColumn)
{
    const std::vector<std::string_view> cells(total.cells.begin(), total.cells.end());
    FigureTexts texts = textsOf(cells, valueColumn);
    const std::string unit = m_plan.columns[static_cast<std::size_t>(valueColumn)].unit.toStdString();
    texts.columnUnit = unit;
    texts.subject = 0; // whose the sum is does not matter
    // Often the period is not said again in the total: it is that of the row above, or below.
    std::vector<std::string> neighbour;
    if (const int column = m_plan.column(FigureField::Period);
        column >= 0 && cellText(texts[FigureField::Period]).trimmed().isEmpty()) {
        const auto below = std::upper_bound(m_staged.row.begin(), m_staged.row.end(), total.row);
        neighbour = m_table.cells(below != m_staged.row.begin() ? *(below - 1) : m_staged.row.front());
        if (static_cast<std::size_t>(column) < neighbour.size())
            texts.at[static_cast<std::size_t>(FigureField::Period)]
                = neighbour[static_cast<std::size_t>(column)];
    }
    SaidTotal said{m_judge.judge(texts, nullptr), cellText(texts[FigureField::Value]).trimmed(), 1};
    const JudgedFigure &figure = said.figure;
    if (figure.isEmpty || figure.isRefused || figure.state != State::Present
        || m_lookup.indicators()[static_cast<std::size_t>(figure.indicator)].aggregation != Aggregation::Sum)
        return std::nullopt;
    const double written = exchange::parseNumber(said.text).value;
    if (written != 0)
        said.unit = figure.value / written;
    return said;
}

std::vector<FigureSession::Addend> FigureSession::addendsOf(const SaidTotal &total, int valueColumn) const
{
    std::vector<Addend> addends;
    for (std::size_t i = 0; i < m_staged.size(); ++i) {
        if (m_staged.column[i] != valueColumn)
            continue;
        const bool isOpen = m_staged.flags[i] & StagedFigures::Refused;
        const bool isOther
            = m_staged.indicator[i] != total.figure.indicator || m_staged.period[i] != total.figure.period;
        const bool isUnknown = isOpen && (m_staged.indicator[i] < 0 || m_staged.period[i] == 0);
        if ((isOther && !isUnknown) || (!isOpen && m_staged.state(i) != State::Present))
            continue;
        Addend addend{m_staged.row[i],
                      m_staged.value[i],
                      halfDigit(m_staged.decimals[i]) * total.unit,
                      {},
                      isOpen,
                      false};
        if (m_staged.subject[i] >= 0)
            addend.code = m_lookup.subjects()[static_cast<std::size_t>(m_staged.subject[i])].code;
        addends.push_back(addend);
    }
    for (Addend &addend : addends) {
        const QString begin = stem(addend.code);
        addend.holdsOthers = begin.size() < addend.code.size()
            && std::any_of(addends.begin(), addends.end(), [&](const Addend &other) {
                                 return other.code != addend.code && other.code.startsWith(begin);
                             });
    }
    return addends;
}

/// The sum of the rows that comes nearest to what is said: those between this total and the one before or
/// behind it, or all above, below or in the table. Nothing if one of them is still refused.
std::optional<double> FigureSession::nearestSum(const SaidTotal &total, const std::vector<Addend> &addends,
                                                const std::vector<std::pair<int, int>> &ranges,
                                                bool &agrees) const
{
    std::optional<double> nearest;
    const bool isCount
        = total.figure.decimals <= 0 && std::abs(total.figure.value) < countsBelow * total.unit;
    const double own = isCount ? 0 : halfDigit(total.figure.decimals) * total.unit;
    agrees = false;
    for (const auto &[above, below] : ranges) {
        double sum = 0;
        double tolerance = own;
        int count = 0;
        for (const Addend &addend : addends) {
            if (addend.row <= above || addend.row >= below || addend.holdsOthers)
                continue;
            if (addend.isOpen)
                return std::nullopt;
            sum += addend.value;
            tolerance += isCount ? 0 : addend.half;
            ++count;
        }
        if (count == 0)
            continue;
        const double apart = std::abs(sum - total.figure.value);
        agrees = agrees || apart <= tolerance + sameWithin * std::abs(sum);
        if (!nearest || apart < std::abs(*nearest - total.figure.value))
            nearest = sum;
    }
    return nearest;
}

void FigureSession::proveTotals()
{
    Issues &issues = m_summary.fileIssues;
    std::erase_if(issues, [](const Issue &issue) {
        return issue.code == "total-differs"_L1 || issue.code == "totals-agree"_L1;
    });
    const auto &totals = m_table.totals();
    if (m_staged.size() == 0 || m_lookup.subjects().empty())
        return;
    int agreeing = 0;
    for (std::size_t t = 0; t < totals.size(); ++t) {
        const int row = totals[t].row;
        const int before = t == 0 ? 0 : totals[t - 1].row;
        const int behind = t + 1 == totals.size() ? noRow : totals[t + 1].row;
        for (const int column : m_plan.valueColumns) {
            const auto said = saidTotal(totals[t], column);
            if (!said)
                continue;
            bool agrees = false;
            const auto sum
                = nearestSum(*said, addendsOf(*said, column),
                             {{before, row}, {row, behind}, {0, row}, {row, noRow}, {0, noRow}}, agrees);
            agreeing += sum && agrees ? 1 : 0;
            if (!sum || agrees)
                continue;
            Issue issue;
            issue.severity = Severity::Warning;
            issue.code = u"total-differs"_s;
            issue.place = m_table.place(row, column + 1);
            issue.place.columnName = m_plan.columns[static_cast<std::size_t>(column)].header;
            issue.place.value = said->text;
            issue.args = {QString::number(row), said->text, issue.place.columnName,
                          QString::number(*sum / said->unit, 'f', std::clamp(said->figure.decimals, 0, 15))};
            issues.push_back(issue);
        }
    }
    if (agreeing > 0)
        issues.push_back({Severity::Note, u"totals-agree"_s, m_table.place(0), {QString::number(agreeing)}});
}

} // namespace pilotage::workbook
