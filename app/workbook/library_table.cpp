#include "app/workbook/library_table.h"

#include "app/exchange/csv_reader.h"
#include "app/storage/error.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Where the build puts the tables of resources/, see CMakeLists.txt.
constexpr QLatin1StringView root(":/library/");

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

} // namespace

LibraryTable::LibraryTable(const QString &path)
    : m_path(path)
{
    QFile file(root + path);
    if (!file.open(QIODevice::ReadOnly))
        throw storage::StorageError(u"resource-damaged"_s, u"no resource %1"_s.arg(path));
    const QByteArray bytes = file.readAll();
    exchange::CsvReader reader(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    while (reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells.append(textOf(cell));
        if (m_columns.isEmpty())
            m_columns = cells;
        else if (cells.size() == m_columns.size())
            m_rows.push_back(cells);
        else
            damaged(rows(), m_columns.last());
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_position.insert(m_columns.at(i), static_cast<int>(i));
}

const QString &LibraryTable::text(int row, const QString &column) const
{
    const auto found = m_position.constFind(column);
    if (found == m_position.constEnd())
        damaged(row, column);
    return m_rows.at(static_cast<std::size_t>(row)).at(*found);
}

std::int64_t LibraryTable::integer(int row, const QString &column) const
{
    bool ok = false;
    const qlonglong value = text(row, column).toLongLong(&ok);
    if (!ok)
        damaged(row, column);
    return value;
}

double LibraryTable::number(int row, const QString &column) const
{
    bool ok = false;
    const double value = text(row, column).toDouble(&ok);
    if (!ok)
        damaged(row, column);
    return value;
}

std::optional<std::int64_t> LibraryTable::optionalInteger(int row, const QString &column) const
{
    return text(row, column).isEmpty() ? std::nullopt : std::optional(integer(row, column));
}

std::optional<double> LibraryTable::optionalNumber(int row, const QString &column) const
{
    return text(row, column).isEmpty() ? std::nullopt : std::optional(number(row, column));
}

void LibraryTable::damaged(int row, const QString &column) const
{
    throw storage::StorageError(u"resource-damaged"_s,
                                u"%1, row %2, column %3"_s.arg(m_path).arg(row + 2).arg(column));
}

} // namespace pilotage::workbook
