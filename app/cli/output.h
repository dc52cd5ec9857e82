#pragma once

#include <QIODevice>
#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace pilotage::cli {

enum class Format { Csv, Json, Table };

/// Nothing (missing, not applicable), text, an integer, a number, yes or no.
using Cell = std::variant<std::monostate, QString, std::int64_t, double, bool>;

struct OutputColumn
{
    QString key; ///< permanent name, the same in every language and format
    int decimals = 2; ///< of numbers in a printed table; csv and json hold full precision
};

/// What a command gives as data: columns and rows, written as CSV, JSON (a list of objects) or a table.
class OutputTable
{
public:
    explicit OutputTable(std::vector<OutputColumn> columns)
        : m_columns(std::move(columns))
    {
    }

    void add(std::vector<Cell> row) { m_rows.push_back(std::move(row)); }
    void write(QIODevice &out, Format format) const;
    [[nodiscard]] QJsonValue toJson() const;

private:
    void writeCsv(QIODevice &out) const;
    void writeTable(QIODevice &out) const;

    std::vector<OutputColumn> m_columns;
    std::vector<std::vector<Cell>> m_rows;
};

/// NaN becomes "nothing".
[[nodiscard]] Cell numberCell(double value);
[[nodiscard]] QJsonValue jsonOf(const Cell &cell);
/// Indented JSON and a line end.
void writeJson(QIODevice &out, const QJsonValue &value);
void writeLine(QIODevice &out, const QString &text);
/// Columns a terminal needs for a text: Chinese characters take two.
[[nodiscard]] int displayWidth(const QString &text);

} // namespace pilotage::cli
