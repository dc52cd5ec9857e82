#include "app/cli/calc_output.h"

#include "app/exchange/csv_writer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

const QStringList &headerNames()
{
    static const QStringList names{u"object"_s,    u"period"_s, u"quantity"_s,
                                   u"indicator"_s, u"value"_s,  u"note"_s};
    return names;
}

bool isUndefined(const CalcRow &row)
{
    return row.text.isEmpty() && !methods::isPresent(row.value);
}

QString valueText(const CalcRow &row)
{
    return row.text.isEmpty() ? QString::fromLatin1(exchange::numberText(row.value)) : row.text;
}

QStringList cellsOf(const CalcRow &row)
{
    return {row.object, row.period, row.quantity, row.indicator, valueText(row), row.note};
}

void writeCsv(const std::vector<CalcRow> &rows, QIODevice &out)
{
    exchange::CsvWriter writer(out, {',', false, false, true});
    writer.header(headerNames());
    for (const CalcRow &row : rows) {
        writer.text(row.object).text(row.period).text(row.quantity).text(row.indicator);
        if (row.text.isEmpty())
            writer.number(row.value);
        else
            writer.text(row.text);
        writer.text(row.note).endRow();
    }
    writer.commit();
}

QByteArray quoted(const QString &text)
{
    QByteArray result("\"");
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += '\\';
        if (c.unicode() < 0x20)
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toLatin1();
        else if (!c.isSurrogate())
            result += QString(c).toUtf8();
        else
            result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toLatin1();
    }
    return result + '"';
}

void writeJson(const std::vector<CalcRow> &rows, QIODevice &out)
{
    QByteArray text("[");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const CalcRow &row = rows[i];
        QByteArray value = "null";
        if (!row.text.isEmpty())
            value = quoted(row.text);
        else if (!isUndefined(row))
            value = exchange::numberText(row.value);
        text += i == 0 ? "\n" : ",\n";
        text += "  {\"object\": " + quoted(row.object) + ", \"period\": " + quoted(row.period)
            + ", \"quantity\": " + quoted(row.quantity) + ", \"indicator\": " + quoted(row.indicator)
            + ", \"value\": " + value + ", \"note\": " + quoted(row.note) + '}';
    }
    out.write(text + "\n]\n");
}

/// Cells of a terminal: East Asian wide characters take two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
            || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || c >= 0x20000;
        width += isWide ? 2 : 1;
    }
    return width;
}

void writeTable(const std::vector<CalcRow> &rows, QIODevice &out)
{
    std::vector<QStringList> lines{headerNames()};
    for (const CalcRow &row : rows)
        lines.push_back(cellsOf(row));
    std::array<int, 6> widths{};
    for (const QStringList &line : lines)
        for (std::size_t k = 0; k < widths.size(); ++k)
            widths[k] = std::max(widths[k], widthOf(line[static_cast<qsizetype>(k)]));
    for (const QStringList &line : lines) {
        QString text;
        for (std::size_t k = 0; k < widths.size(); ++k) {
            const QString &cell = line[static_cast<qsizetype>(k)];
            text += cell + QString(widths[k] - widthOf(cell) + 2, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out.write(text.toUtf8() + '\n');
    }
}

} // namespace

std::optional<CalcFormat> calcFormat(const QString &key)
{
    if (key == u"csv")
        return CalcFormat::Csv;
    if (key == u"json")
        return CalcFormat::Json;
    if (key == u"table")
        return CalcFormat::Table;
    return std::nullopt;
}

void writeCalc(const std::vector<CalcRow> &rows, CalcFormat format, QIODevice &out)
{
    switch (format) {
    case CalcFormat::Csv:
        writeCsv(rows, out);
        break;
    case CalcFormat::Json:
        writeJson(rows, out);
        break;
    case CalcFormat::Table:
        writeTable(rows, out);
        break;
    }
}

} // namespace pilotage::cli
