#include "app/cli/output.h"

#include "app/exchange/csv_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

template<class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template<class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

QString printed(const Cell &cell, int decimals)
{
    return std::visit(
        Overloaded{[](std::monostate) { return u"\u2014"_s; }, [](const QString &text) { return text; },
                   [](std::int64_t number) { return QString::number(number); },
                   [decimals](double number) {
                       const QString text = QString::number(number, 'f', decimals);
                       return text.toDouble() == 0 && text.startsWith(u'-') ? text.mid(1) : text;
                   },
                   [](bool yes) { return yes ? u"yes"_s : u""_s; }},
        cell);
}

bool isNumeric(const Cell &cell)
{
    return std::holds_alternative<double>(cell) || std::holds_alternative<std::int64_t>(cell);
}

/// Ranges that terminals draw two columns wide (East Asian Wide and Fullwidth, Unicode UAX 11).
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

Cell numberCell(double value)
{
    if (std::isnan(value))
        return {};
    return value;
}

QJsonValue jsonOf(const Cell &cell)
{
    return std::visit(Overloaded{[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                                 [](const QString &text) { return QJsonValue(text); },
                                 [](std::int64_t number) { return QJsonValue(static_cast<qint64>(number)); },
                                 [](double number) { return QJsonValue(number); },
                                 [](bool yes) { return QJsonValue(yes); }},
                      cell);
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

void writeLine(QIODevice &out, const QString &text)
{
    out.write(text.toUtf8() + '\n');
}

void writeJson(QIODevice &out, const QJsonValue &value)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    out.write(document.toJson(QJsonDocument::Indented));
}

void OutputTable::write(QIODevice &out, Format format) const
{
    switch (format) {
    case Format::Csv:
        writeCsv(out);
        return;
    case Format::Json:
        writeJson(out, toJson());
        return;
    case Format::Table:
        writeTable(out);
        return;
    }
}

QJsonValue OutputTable::toJson() const
{
    QJsonArray rows;
    for (const std::vector<Cell> &row : m_rows) {
        QJsonObject object;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            object.insert(m_columns[i].key, i < row.size() ? jsonOf(row[i]) : QJsonValue());
        rows.append(object);
    }
    return rows;
}

void OutputTable::writeCsv(QIODevice &out) const
{
    exchange::CsvWriter csv(out, {',', false, false, true});
    QStringList names;
    for (const OutputColumn &column : m_columns)
        names << column.key;
    csv.header(names);
    for (const std::vector<Cell> &row : m_rows) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            std::visit(Overloaded{[&](std::monostate) { csv.empty(); },
                                  [&](const QString &text) { csv.text(text); },
                                  [&](std::int64_t number) { csv.integer(number); },
                                  [&](double number) { csv.number(number); },
                                  [&](bool yes) { csv.integer(yes ? 1 : 0); }},
                       i < row.size() ? row[i] : Cell());
        csv.endRow();
    }
    csv.commit();
}

void OutputTable::writeTable(QIODevice &out) const
{
    std::vector<int> widths;
    std::vector<bool> right;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].key);
        bool numeric = false;
        for (const std::vector<Cell> &row : m_rows)
            if (i < row.size()) {
                width = std::max(width, displayWidth(printed(row[i], m_columns[i].decimals)));
                numeric = numeric || isNumeric(row[i]);
            }
        widths.push_back(width);
        right.push_back(numeric);
    }
    const auto line = [&](const auto &textOf) {
        QString text;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = textOf(i);
            const QString space(std::max(0, widths[i] - displayWidth(cell)), u' ');
            text += (i > 0 ? u"  "_s : QString()) + (right[i] ? space + cell : cell + space);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        writeLine(out, text);
    };
    line([&](std::size_t i) { return m_columns[i].key; });
    for (const std::vector<Cell> &row : m_rows)
        line([&](std::size_t i) { return printed(i < row.size() ? row[i] : Cell(), m_columns[i].decimals); });
}

} // namespace pilotage::cli
