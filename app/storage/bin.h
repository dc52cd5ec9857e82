#pragma once

#include "app/domain/issue.h"
#include "app/storage/payload.h"

#include <map>
#include <optional>

struct sqlite3;

namespace pilotage::storage {

class Sql;

/// The first row of deletions whose key is free now; nullopt = all are there again.
[[nodiscard]] std::optional<std::size_t> missingRow(sqlite3 *db, const LogRegistry &registry,
                                                    const Chunk &chunk);

/// Inserts deleted rows again as far as keys, unique values and parents allow; names the rest.
class BinRestore
{
public:
    BinRestore(sqlite3 *db, const LogRegistry &registry)
        : m_db(db)
        , m_registry(&registry)
    {
    }
    void insert(const Chunk &chunk);
    /// Takes out again what came back without its parents.
    void removeOrphans();
    [[nodiscard]] const Issues &issues() const { return m_issues; }

private:
    struct Row
    {
        const LoggedTable *table = nullptr;
        Bytes key;
        QString name;
    };
    /// Parents of one row that are not there.
    [[nodiscard]] bool isOrphan(const Row &row);
    const std::vector<std::string> &parentQueries(const LoggedTable &table);
    void refuse(const QString &code, const LoggedTable &table, const QString &row);

    sqlite3 *m_db;
    const LogRegistry *m_registry;
    std::vector<Row> m_inserted;
    std::map<int, std::vector<std::string>> m_parentQueries;
    Issues m_issues;
};

} // namespace pilotage::storage
