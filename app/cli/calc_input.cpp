#include "app/cli/calc_input.h"

#include "app/exchange/csv_reader.h"
#include "app/exchange/number_parser.h"
#include "app/methods/weights.h"

#include <QLocale>
#include <QSet>

#include <charconv>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

/// Weights that miss the sum 1 by more than this are said to be scaled; printed weights are rounded.
constexpr double sumSlack = 1e-9;

using Table = exchange::CsvTable;

Issue refusal(const QString &code, Place place)
{
    return {Severity::Error, code, std::move(place), {}};
}

/// A cell as a number; empty = missing. Anything else is an issue with the reason.
double cellNumber(const QString &text, const Place &place, Issues &issues)
{
    const QString trimmed = text.trimmed();
    double value = methods::undefined;
    if (trimmed.isEmpty() || toNumber(trimmed, value))
        return value;
    const exchange::NumberCell cell = exchange::parseNumber(trimmed);
    QString code = cell.code;
    if (code.isEmpty())
        code = cell.notes.isEmpty() ? u"text-in-number"_s : cell.notes.front();
    issues.push_back(refusal(code, place));
    return methods::undefined;
}

QString nameOf(const QString &header)
{
    static const std::map<QString, QString> chinese{{u"对象"_s, u"object"_s},    {u"时期"_s, u"period"_s},
                                                    {u"期间"_s, u"period"_s},    {u"指标"_s, u"indicator"_s},
                                                    {u"方向"_s, u"direction"_s}, {u"权重"_s, u"weight"_s},
                                                    {u"分组"_s, u"group"_s},     {u"下限"_s, u"low"_s},
                                                    {u"上限"_s, u"high"_s},      {u"目标"_s, u"target"_s}};
    const QString name = header.trimmed();
    const auto found = chinese.find(name);
    return found == chinese.end() ? name.toLower() : found->second;
}

/// Empty and repeated names of a header.
void checkHeader(const Table &table, const QString &file, Issues &issues)
{
    QSet<QString> seen;
    for (int k = 0; k < table.header.size(); ++k) {
        const QString name = table.header[k].trimmed();
        const Place place{file, {}, 1, k + 1, name, name};
        if (name.isEmpty())
            issues.push_back(refusal(u"empty-header"_s, place));
        else if (seen.contains(name))
            issues.push_back(refusal(u"duplicate-header"_s, place));
        seen.insert(name);
    }
}

bool hasAllCells(const Table &table, const Table::Row &row, const QString &file, Issues &issues)
{
    if (row.cells.size() == table.header.size())
        return true;
    issues.push_back(refusal(u"cell-count"_s, {file, {}, row.number, 0, {}, row.cells.join(u',')}));
    return false;
}

void addRow(CalcMatrix &matrix, const Table::Row &row, QSet<QString> &seen, Issues &issues)
{
    const int first = matrix.hasPeriod ? 2 : 1;
    const QString object = row.cells[0].trimmed();
    const QString period = matrix.hasPeriod ? row.cells[1].trimmed() : QString();
    const QString key = object + QChar(0x1f) + period;
    if (object.isEmpty())
        issues.push_back(refusal(u"empty-object"_s, {matrix.file, {}, row.number, 1, u"object"_s, {}}));
    else if (seen.contains(key))
        issues.push_back(refusal(u"duplicate-row"_s, {matrix.file, {}, row.number, 1, u"object"_s, object}));
    seen.insert(key);
    matrix.objects.push_back(object);
    matrix.periods.push_back(period);
    matrix.rows.push_back(row.number);
    for (qsizetype j = 0; j < matrix.indicators.size(); ++j) {
        const QString &text = row.cells[first + j];
        const Place place{matrix.file, {}, row.number, first + int(j) + 1, matrix.indicators[j], text};
        matrix.columns[static_cast<std::size_t>(j)].push_back(cellNumber(text, place, issues));
    }
}

CalcMatrix readMatrix(const QString &path, Issues &issues)
{
    CalcMatrix matrix;
    matrix.file = path;
    const Table table = exchange::readCsvTable(path);
    issues.insert(issues.end(), table.issues.begin(), table.issues.end());
    if (table.header.isEmpty() || nameOf(table.header[0]) != u"object") {
        const QString found = table.header.value(0);
        issues.push_back(refusal(u"object-column-missing"_s, {path, {}, 1, 1, found, found}));
        return matrix;
    }
    matrix.hasPeriod = table.header.size() > 1 && nameOf(table.header[1]) == u"period";
    for (const QString &name : table.header.mid(matrix.hasPeriod ? 2 : 1))
        matrix.indicators.push_back(name.trimmed());
    matrix.columns.resize(static_cast<std::size_t>(matrix.indicators.size()));
    checkHeader(table, path, issues);
    if (matrix.indicators.isEmpty())
        issues.push_back(refusal(u"no-indicator"_s, {path, {}, 1, 0, {}, {}}));
    if (table.rows.empty())
        issues.push_back(refusal(u"no-rows"_s, {path, {}, 2, 0, {}, {}}));
    QSet<QString> seen;
    for (const Table::Row &row : table.rows)
        if (hasAllCells(table, row, path, issues))
            addRow(matrix, row, seen, issues);
    return matrix;
}

/// One row of the indicator table.
class IndicatorRow
{
public:
    IndicatorRow(const QString &file, const Table &table, const Table::Row &row, Issues &issues)
        : m_file(file)
        , m_row(row)
        , m_issues(issues)
    {
        for (const QString &name : table.header)
            m_names.push_back(nameOf(name));
    }
    [[nodiscard]] QString text(QLatin1StringView name) const
    {
        const qsizetype index = m_names.indexOf(QString(name));
        return index < 0 ? QString() : m_row.cells[index].trimmed();
    }
    [[nodiscard]] Place place(QLatin1StringView name) const
    {
        const auto index = static_cast<int>(m_names.indexOf(QString(name)));
        return {m_file, {}, m_row.number, index + 1, name, text(name)};
    }
    [[nodiscard]] double number(QLatin1StringView name)
    {
        return cellNumber(text(name), place(name), m_issues);
    }
    void refuse(const QString &code, QLatin1StringView name)
    {
        m_issues.push_back(refusal(code, place(name)));
    }

private:
    QString m_file;
    const Table::Row &m_row;
    Issues &m_issues;
    QStringList m_names;
};

CalcIndicator indicatorOf(IndicatorRow &row, int number, bool isAttainment)
{
    CalcIndicator result;
    result.row = number;
    const QString direction = row.text("direction"_L1);
    if (direction == u"attainment")
        isAttainment = true; // said of one indicator instead of all
    else if (const auto known = fromKey<Direction>(direction))
        result.rule.direction = *known;
    else
        row.refuse(u"unknown-direction"_s, "direction"_L1);
    result.weight = row.number("weight"_L1);
    if (result.weight < 0)
        row.refuse(u"negative-value"_s, "weight"_L1);
    result.group = row.text("group"_L1);
    result.rule.low = row.number("low"_L1);
    result.rule.high = row.number("high"_L1);
    result.rule.target = row.number("target"_L1);
    const bool isLine
        = result.rule.direction == Direction::Benefit || result.rule.direction == Direction::Cost;
    if (isAttainment && isLine) {
        result.rule.kind = Normalisation::Attainment;
        result.rule.high = result.rule.target; // the table's goal stands under target
    }
    return result;
}

void readIndicators(CalcInput &input)
{
    static const QStringList known{u"indicator"_s, u"direction"_s, u"weight"_s, u"group"_s,
                                   u"low"_s,       u"high"_s,      u"target"_s};
    const QString &file = input.indicatorFile;
    const Table table = exchange::readCsvTable(file);
    input.issues.insert(input.issues.end(), table.issues.begin(), table.issues.end());
    checkHeader(table, file, input.issues);
    QStringList names;
    for (const QString &name : table.header) {
        names.push_back(nameOf(name));
        if (!known.contains(names.back()))
            input.issues.push_back(
                refusal(u"unknown-column"_s, {file, {}, 1, int(names.size()), name, name}));
    }
    if (!names.contains(u"indicator"_s) || !names.contains(u"direction"_s)) {
        input.issues.push_back(refusal(u"indicator-columns-missing"_s, {file, {}, 1, 0, {}, {}}));
        return;
    }
    const bool isAttainment = input.setting("kind"_L1, "minmax"_L1) == u"attainment";
    for (const Table::Row &row : table.rows) {
        if (!hasAllCells(table, row, file, input.issues))
            continue;
        IndicatorRow cells(file, table, row, input.issues);
        const CalcIndicator indicator = indicatorOf(cells, row.number, isAttainment);
        const qsizetype index = input.matrix.indicators.indexOf(cells.text("indicator"_L1));
        if (index < 0)
            cells.refuse(u"unknown-indicator"_s, "indicator"_L1);
        else if (input.indicators[static_cast<std::size_t>(index)].row > 0)
            cells.refuse(u"duplicate-indicator"_s, "indicator"_L1);
        else
            input.indicators[static_cast<std::size_t>(index)] = indicator;
    }
    for (std::size_t j = 0; j < input.indicators.size(); ++j)
        if (input.indicators[j].row == 0)
            input.refuseIndicator(j, u"indicator-not-described"_s);
}

void fillWeights(CalcInput &input)
{
    std::size_t given = 0;
    for (const CalcIndicator &indicator : input.indicators)
        given += methods::isPresent(indicator.weight) ? 1 : 0;
    input.weights.assign(input.indicators.size(), 1.0);
    for (std::size_t j = 0; given > 0 && j < input.indicators.size(); ++j) {
        input.weights[j] = input.indicators[j].weight;
        if (!methods::isPresent(input.weights[j]))
            input.refuseIndicator(j, u"weight-missing"_s);
    }
    const double sum = std::accumulate(input.weights.begin(), input.weights.end(), 0.0);
    if (hasErrors(input.issues) || input.weights.empty())
        return;
    if (methods::toUnitSum(input.weights) != methods::Reason::None)
        input.issues.push_back(refusal(u"bad-weights"_s, {input.indicatorFile, {}, 0, 0, u"weight"_s, {}}));
    else if (given > 0 && std::abs(sum - 1) > sumSlack)
        input.issues.push_back({Severity::Warning,
                                u"weights-scaled"_s,
                                {input.indicatorFile, {}, 0, 0, u"weight"_s, QString::number(sum)},
                                {}});
}

} // namespace

bool toNumber(const QString &text, double &value)
{
    QByteArray ascii = text.toUtf8();
    if (ascii.startsWith('+') && ascii.size() > 1 && ascii[1] != '-')
        ascii.remove(0, 1);
    double parsed = 0;
    const char *const end = ascii.constData() + ascii.size();
    const auto [stop, error] = std::from_chars(ascii.constData(), end, parsed);
    if (error != std::errc() || stop != end || !std::isfinite(parsed))
        return false;
    value = parsed;
    return true;
}

Place CalcMatrix::place(std::size_t object, std::size_t indicator) const
{
    const int first = hasPeriod ? 3 : 2;
    const double value = columns[indicator][object];
    return {file,
            {},
            rows[object],
            first + static_cast<int>(indicator),
            indicators[static_cast<qsizetype>(indicator)],
            methods::isPresent(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                      : QString()};
}

QString CalcInput::setting(QLatin1StringView key, QLatin1StringView fallback) const
{
    const auto found = settings.find(key);
    return found == settings.end() ? QString(fallback) : found->second;
}

void CalcInput::refuseIndicator(std::size_t indicator, const QString &code)
{
    const QString &name = matrix.indicators[static_cast<qsizetype>(indicator)];
    const int row = indicators[indicator].row;
    if (row > 0)
        issues.push_back(refusal(code, {indicatorFile, {}, row, 1, u"indicator"_s, name}));
    else
        issues.push_back(refusal(
            code,
            {matrix.file, {}, 1, matrix.hasPeriod ? 3 + int(indicator) : 2 + int(indicator), name, name}));
}

void CalcInput::refuseCell(std::size_t object, std::size_t indicator, const QString &code)
{
    issues.push_back(refusal(code, matrix.place(object, indicator)));
}

CalcInput readCalcInput(const QString &matrixPath, const QString &indicatorPath,
                        const std::map<QString, QString> &settings)
{
    CalcInput input;
    input.settings = settings;
    input.indicatorFile = indicatorPath;
    input.matrix = readMatrix(matrixPath, input.issues);
    input.indicators.resize(static_cast<std::size_t>(input.matrix.indicators.size()));
    if (!indicatorPath.isEmpty())
        readIndicators(input);
    else if (input.setting("kind"_L1, "minmax"_L1) == u"attainment")
        for (CalcIndicator &indicator : input.indicators)
            indicator.rule.kind = Normalisation::Attainment; // without base and goal: refused by the scale
    fillWeights(input);
    return input;
}

} // namespace pilotage::cli
