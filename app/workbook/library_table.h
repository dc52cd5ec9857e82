#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace pilotage::workbook {

/// A CSV of the program's own resources, read as text by column name. These files are part of the
/// program: a missing column or a wrong number is a fault of the build and throws StorageError
/// ("resource-damaged") with file, row and column named.
class LibraryTable
{
public:
    /// `path` below resources/, e.g. "factors/grid.csv".
    explicit LibraryTable(const QString &path);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    [[nodiscard]] const QString &text(int row, const QString &column) const;
    [[nodiscard]] std::int64_t integer(int row, const QString &column) const;
    [[nodiscard]] double number(int row, const QString &column) const;
    /// Empty cell = nothing.
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int row, const QString &column) const;
    [[nodiscard]] std::optional<double> optionalNumber(int row, const QString &column) const;
    /// Key of an enumeration, see app/domain/keys.h.
    template<class E, class FromKey>
    [[nodiscard]] E key(int row, const QString &column, FromKey fromKey) const
    {
        const std::optional<E> value = fromKey(text(row, column));
        if (!value)
            damaged(row, column);
        return *value;
    }

    [[noreturn]] void damaged(int row, const QString &column) const;

private:
    QString m_path;
    QStringList m_columns;
    QHash<QString, int> m_position;
    std::vector<QStringList> m_rows;
};

} // namespace pilotage::workbook
