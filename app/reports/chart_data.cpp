#include "app/reports/chart_data.h"

#include "app/reports/chart_columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace pilotage::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minusSign(0x2212);

/// Context of the words that charts say.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartData)
};

QString headingOf(const ChartData &data, const ChartSeries &series)
{
    const QString unit = series.unit.isEmpty() ? data.unit : series.unit;
    return unit.isEmpty() ? series.name : u"%1 (%2)"_s.arg(series.name, unit);
}

ChartTable::Cell cellOf(const ChartData &data, const ChartSeries &series, std::size_t i)
{
    ChartTable::Cell cell;
    cell.number = series.value(i);
    cell.text = std::isnan(cell.number) && !data.emptyText.isEmpty()
        ? data.emptyText
        : numberText(cell.number, series.decimals);
    if (series.isPreliminary(i))
        cell.text = Words::tr("%1 (preliminary)").arg(cell.text);
    return cell;
}

bool hasNotes(const ChartSeries &series)
{
    return std::any_of(series.notes.begin(), series.notes.end(),
                       [](const QString &note) { return !note.isEmpty(); });
}

/// A spreadsheet runs what begins with one of these; an apostrophe in front makes it text.
QString withoutFormula(const QString &text)
{
    const bool dangerous = !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
    return dangerous ? u'\'' + text : text;
}

QString csvField(const ChartTable::Cell &cell)
{
    QString text
        = std::isnan(cell.number) ? withoutFormula(cell.text) : QLocale::c().toString(cell.number, 'g', 15);
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')) {
        text.replace(u'"', u"\"\""_s);
        text = u'"' + text + u'"';
    }
    return text;
}

} // namespace

bool ChartData::isEmpty() const
{
    for (const ChartSeries &one : series)
        for (const double value : one.values)
            if (!std::isnan(value))
                return false;
    return true;
}

const ChartSeries *ChartData::first(SeriesRole role) const
{
    const auto found = std::find_if(series.begin(), series.end(),
                                    [role](const ChartSeries &one) { return one.role == role; });
    return found == series.end() ? nullptr : &*found;
}

std::vector<int> seriesOfColumns(const ChartData &data)
{
    std::vector<int> columns{-1};
    for (std::size_t at = 0; at < data.series.size(); ++at)
        columns.insert(columns.end(), hasNotes(data.series[at]) ? 2 : 1, static_cast<int>(at));
    return columns;
}

ChartTable toTable(const ChartData &data)
{
    ChartTable table;
    table.header << data.categoryName;
    for (const ChartSeries &series : data.series) {
        table.header << headingOf(data, series);
        if (hasNotes(series))
            table.header << Words::tr("%1: note").arg(series.name);
    }
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        std::vector<ChartTable::Cell> row{{data.categories[i].label, noValue}};
        for (const ChartSeries &series : data.series) {
            row.push_back(cellOf(data, series, i));
            if (hasNotes(series))
                row.push_back({series.note(i), noValue});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString toTabSeparated(const ChartTable &table)
{
    QString out = table.header.join(u'\t') + u'\n';
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const ChartTable::Cell &cell : row)
            cells << (std::isnan(cell.number) ? withoutFormula(cell.text)
                                              : QString(cell.text).replace(minusSign, u'-'));
        out += cells.join(u'\t') + u'\n';
    }
    return out;
}

QString toHtml(const ChartTable &table, const QString &title, const QString &source)
{
    QString out = u"<table><caption>%1</caption><tr>"_s.arg(title.toHtmlEscaped());
    for (const QString &head : table.header)
        out += u"<th>%1</th>"_s.arg(head.toHtmlEscaped());
    out += u"</tr>"_s;
    for (const auto &row : table.rows) {
        out += u"<tr>"_s;
        for (const ChartTable::Cell &cell : row)
            out += std::isnan(cell.number)
                ? u"<td style='mso-number-format:\"\\@\"'>%1</td>"_s.arg(cell.text.toHtmlEscaped())
                : u"<td align='right'>%1</td>"_s.arg(QLocale::c().toString(cell.number, 'g', 15));
        out += u"</tr>"_s;
    }
    out += u"</table>"_s;
    if (!source.isEmpty())
        out += u"<p>%1</p>"_s.arg(source.toHtmlEscaped());
    return out;
}

QString toCsv(const ChartTable &table)
{
    QString out;
    QStringList cells;
    for (const QString &head : table.header)
        cells << csvField({head, noValue});
    out += cells.join(u',') + u"\r\n"_s;
    for (const auto &row : table.rows) {
        cells.clear();
        for (const ChartTable::Cell &cell : row)
            cells << csvField(cell);
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out;
}

QString headline(const ChartData &data)
{
    if (data.isEmpty() || data.categories.empty())
        return Words::tr("%1: no data").arg(data.title);
    QStringList parts;
    for (const ChartSeries &series : data.series) {
        if (parts.size() == 6)
            break;
        std::size_t last = data.categories.size();
        while (last > 0 && std::isnan(series.value(last - 1)))
            --last;
        if (last == 0)
            continue;
        parts << u"%1 %2: %3"_s.arg(series.name, data.categories[last - 1].label,
                                    numberText(series.value(last - 1), series.decimals)
                                        + (series.unit.isEmpty() ? QString() : u' ' + series.unit));
    }
    return u"%1. %2"_s.arg(data.title, parts.join(u"; "_s));
}

QString numberText(double value, int decimals, bool grouped)
{
    if (std::isnan(value))
        return u"—"_s;
    const double step = std::pow(10.0, decimals);
    if (std::round(std::fabs(value) * step) == 0.0) // never "-0.0"
        value = 0;
    QLocale locale;
    if (!grouped)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString digits = locale.toString(std::fabs(value), 'f', decimals);
    return value < 0 ? minusSign + digits : digits;
}

QString signedText(double value, int decimals)
{
    const QString text = numberText(value, decimals);
    const bool positive = value > 0 && std::round(value * std::pow(10.0, decimals)) != 0.0;
    return positive ? u'+' + text : text;
}

QString percentText(double percent, int decimals)
{
    if (percent == 100.0)
        return numberText(percent, 0);
    const auto reads100 = [percent](int places) {
        const double step = std::pow(10.0, places);
        return percent < 100.0 && std::round(percent * step) >= 100.0 * step;
    };
    while (decimals < 6 && reads100(decimals))
        ++decimals;
    return numberText(percent, decimals);
}

} // namespace pilotage::reports
