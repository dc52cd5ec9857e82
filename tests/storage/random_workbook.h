#pragma once

#include "tests/storage/storage_fixture.h"

#include <map>
#include <random>
#include <vector>

namespace pilotage::storage::test {

/// Random but repeatable writing over every logged table, read from the schema itself: inserts with
/// real parents, updates, deletes with all children, swapped unique values, REPLACE, moved keys, and
/// statements that fail in the middle.
class RandomWorkbook
{
public:
    RandomWorkbook(Store &store, unsigned seed);

    void use(Store &store) { m_store = &store; }
    /// One use case of a few operations; false = it failed and was rolled back.
    bool useCase();
    [[nodiscard]] int random(int below)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(below));
    }

private:
    struct Column
    {
        std::string name;
        ColumnType type = ColumnType::Integer;
        bool isKey = false;
        bool notNull = false;
        bool isUnique = false;
        std::string parent; ///< table of a one-column foreign key
        std::vector<std::string> choices; ///< SQL literals allowed by a CHECK
    };
    struct Table
    {
        std::string name;
        std::vector<Column> columns;
        std::vector<std::pair<std::string, std::vector<std::string>>> children; ///< table, columns
        std::string wideParent; ///< whose whole key starts this table's key
    };
    using Row = std::vector<std::string>; ///< SQL literals

    void readSchema();
    void readParents(Table &table);
    void operation();
    void insert(const Table &table);
    void insertManyWithFault(const Table &table);
    void update(const Table &table);
    void erase(const Table &table);
    void eraseRow(const Table &table, const Row &key, int depth);
    void swapUnique(const Table &table);
    void replace(const Table &table);
    void moveKey(const Table &table);

    [[nodiscard]] std::string literal(const Column &column);
    [[nodiscard]] Row newRow(const Table &table);
    [[nodiscard]] Row pick(const Table &table, bool keyOnly);
    [[nodiscard]] std::string where(const Table &table, const Row &row) const;
    [[nodiscard]] std::string insertSql(const Table &table, const Row &row, const char *verb) const;
    [[nodiscard]] const Table &named(const std::string &name) const;
    void exec(const std::string &sql) { m_store->db().exec(sql); }

    Store *m_store;
    std::mt19937 m_random;
    std::vector<Table> m_tables;
};

} // namespace pilotage::storage::test
