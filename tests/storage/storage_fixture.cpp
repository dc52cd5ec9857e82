#include "tests/storage/storage_fixture.h"

#include <cstdio>

namespace pilotage::storage::test {

std::string dumpOf(SQLite::Database &db)
{
    std::string out;
    const LogRegistry registry = LogRegistry::load(db.getHandle());
    for (const LoggedTable &table : registry.tables()) {
        std::string order;
        for (int i = 1; i <= table.keyCount; ++i)
            order.append(i > 1 ? "," : "").append(std::to_string(i));
        SQLite::Statement rows(db, "SELECT * FROM \"" + table.utf8 + "\" ORDER BY " + order);
        while (rows.executeStep()) {
            out += table.utf8;
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column column = rows.getColumn(i);
                char real[40];
                std::snprintf(real, sizeof real, "%a", column.isFloat() ? column.getDouble() : 0.0);
                out += '|';
                out += column.isNull() ? "NULL" : column.isFloat() ? real : column.getString();
            }
            out += '\n';
        }
    }
    return out;
}

std::string observationSql(int subject, int indicator, int year, double value)
{
    char text[200];
    std::snprintf(text, sizeof text, "INSERT INTO observation VALUES(%d,%d,%d,0,%.17g,0,0,0,0,2,1,0,0);",
                  subject, indicator, Period::ofYear(year).key(), value);
    return text;
}

} // namespace pilotage::storage::test
