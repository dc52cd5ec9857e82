#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

enum class ColumnType : std::uint8_t { Integer = 0, Real = 1, Text = 2 };

struct LoggedColumn
{
    int no = 0; ///< permanent
    QString name;
    ColumnType type = ColumnType::Integer; ///< as declared; values are normalised to it
    bool isKey = false;
    bool inUnique = false; ///< part of a UNIQUE index other than the key
};

/// One table that the change log follows. Columns stand in table order, key columns first.
struct LoggedTable
{
    int no = 0; ///< permanent
    QString name;
    std::string utf8; ///< for comparing with what the hook passes
    int keyCount = 0;
    bool isPersonal = false; ///< its payload lies in a part of its own, which can be erased alone
    std::vector<LoggedColumn> columns;

    [[nodiscard]] int indexOf(int columnNo) const; ///< -1 = dropped since
    [[nodiscard]] int indexOf(const QString &columnName) const;
};

/// The logged tables by their permanent numbers. Guards the rules of logged tables: STRICT types
/// (no blobs), key columns first in key order, no generated columns, no triggers.
class LogRegistry
{
public:
    /// Gives numbers to tables and columns that have none yet (after a migration).
    /// Returns the columns that were added to tables known before, as "table.column".
    static QStringList assignNumbers(sqlite3 *db);
    [[nodiscard]] static LogRegistry load(sqlite3 *db);
    /// Tables that carry the file itself; never logged.
    [[nodiscard]] static const QStringList &unloggedTables();

    [[nodiscard]] const LoggedTable *byName(const QString &name) const;
    [[nodiscard]] const LoggedTable *byName(std::string_view name) const;
    /// nullptr = dropped since.
    [[nodiscard]] const LoggedTable *byNumber(int no) const;
    [[nodiscard]] const std::vector<LoggedTable> &tables() const { return m_tables; }
    /// Also of tables and columns that are gone.
    [[nodiscard]] QString tableName(int no) const;
    [[nodiscard]] QString columnName(int tableNo, int columnNo) const;

private:
    std::vector<LoggedTable> m_tables;
    std::map<int, QString> m_tableNames;
    std::map<std::pair<int, int>, QString> m_columnNames;
};

} // namespace pilotage::storage
