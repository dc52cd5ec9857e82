#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <limits>
#include <map>
#include <stdexcept>
#include <vector>

/// One table of tests/data/published/<case>/: header and cells. Cells hold no commas but within quotes.
struct PublishedTable
{
    QStringList header;
    std::vector<QStringList> rows;

    [[nodiscard]] std::size_t column(QLatin1StringView name) const
    {
        const qsizetype index = header.indexOf(QString(name));
        if (index < 0)
            throw std::runtime_error("no such column");
        return static_cast<std::size_t>(index);
    }
    [[nodiscard]] double number(std::size_t row, std::size_t col) const
    {
        const QString &cell = rows.at(row).at(static_cast<qsizetype>(col));
        return cell.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : cell.toDouble();
    }
    /// Numbers of one column, top to bottom.
    [[nodiscard]] std::vector<double> numbers(std::size_t col) const
    {
        std::vector<double> result;
        for (std::size_t row = 0; row < rows.size(); ++row)
            result.push_back(number(row, col));
        return result;
    }
    /// Numbers of one row from a column on.
    [[nodiscard]] std::vector<double> numbersOfRow(std::size_t row, std::size_t fromColumn) const
    {
        std::vector<double> result;
        for (std::size_t col = fromColumn; col < static_cast<std::size_t>(header.size()); ++col)
            result.push_back(number(row, col));
        return result;
    }
};

inline PublishedTable publishedTable(const char *name, const char *fileName)
{
    QFile file(QStringLiteral(PILOTAGE_TEST_DATA "/published/%1/%2")
                   .arg(QLatin1StringView(name), QLatin1StringView(fileName)));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("published case is not there");
    PublishedTable table;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (table.header.isEmpty())
            table.header = line.split(QLatin1Char(','));
        else
            table.rows.push_back(line.split(QLatin1Char(',')));
    }
    return table;
}

inline std::vector<double> numbersOf(const QString &text)
{
    std::vector<double> result;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        result.push_back(part.toDouble());
    return result;
}
