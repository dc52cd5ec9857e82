#include "app/storage/queries/deletion.h"

#include "app/storage/queries/log_queries.h"
#include "app/storage/queries/reading.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

struct Reference
{
    QString child;
    QString column;
    QString parent;

    friend auto operator<=>(const Reference &, const Reference &) = default;
};

/// Rows that go with the row they name.
const std::vector<Reference> &ownedReferences()
{
    static const std::vector<Reference> owned{{u"district"_s, u"parent"_s, u"district"_s},
                                              {u"site"_s, u"district"_s, u"district"_s},
                                              {u"site"_s, u"parent_site"_s, u"site"_s},
                                              {u"project"_s, u"district"_s, u"district"_s},
                                              {u"project"_s, u"site"_s, u"site"_s},
                                              {u"milestone"_s, u"project"_s, u"project"_s},
                                              {u"funding"_s, u"project"_s, u"project"_s},
                                              {u"enrolment"_s, u"subject"_s, u"subject"_s},
                                              {u"enrolment_event"_s, u"enrolment"_s, u"enrolment"_s},
                                              {u"measure"_s, u"subject"_s, u"subject"_s},
                                              {u"certification"_s, u"subject"_s, u"subject"_s},
                                              {u"event"_s, u"subject"_s, u"subject"_s},
                                              {u"target"_s, u"subject"_s, u"subject"_s},
                                              {u"attachment"_s, u"document"_s, u"document"_s}};
    return owned;
}

/// Tables whose key holds the subject: they go with it by their key.
constexpr std::array keyedTables
    = {"observation_candidate", "observation_note", "observation", "document_subject"};
constexpr std::size_t namesShown = 3;

bool isSubject(const QString &table)
{
    return table == "district"_L1 || table == "site"_L1 || table == "project"_L1;
}

bool isOwned(const Reference &reference)
{
    const auto &owned = ownedReferences();
    return std::find(owned.begin(), owned.end(), reference) != owned.end();
}

/// All references of the schema but those of figures and of the subject rows themselves.
std::vector<Reference> references(sqlite3 *db)
{
    std::vector<Reference> found;
    Sql sql(db,
            "SELECT m.name, k.\"from\", k.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) k"
            " WHERE m.type = 'table' AND m.name NOT LIKE 'observation%' AND k.\"from\" <> 'id'");
    while (sql.step())
        found.push_back({sql.text(0), sql.text(1), sql.text(2)});
    return found;
}

std::string subjectName(const char *column)
{
    const std::string id = std::string("t.") + column;
    return "coalesce((SELECT name FROM site WHERE id = " + id + "), (SELECT name FROM project WHERE id = "
        + id + "), (SELECT name FROM district WHERE id = " + id + "))";
}

/// SQL of the name people know a row by.
std::string nameOf(sqlite3 *db, const QString &table)
{
    if (table == "enrolment"_L1)
        return subjectName("subject");
    if (table == "obligation"_L1)
        return subjectName("entity");
    if (table == "site_share"_L1)
        return subjectName("site");
    if (table == "role"_L1)
        return "(SELECT name FROM person WHERE id = t.person)";
    Sql sql(db,
            "SELECT name FROM pragma_table_info(?1) WHERE name IN ('name', 'name_zh', 'title', 'label')"
            " ORDER BY cid LIMIT 1");
    sql.bindText(1, table);
    return sql.step() ? "t." + quoted(sql.text(0)) : std::string("'#' || t.rowid");
}

class Planner
{
public:
    explicit Planner(Store &store)
        : m_store(store)
        , m_db(reading(store))
    {
    }

    DeletionPlan plan(const QString &table, std::int64_t id)
    {
        take(table, id);
        for (std::size_t at = 0; at < m_open.size(); ++at)
            takeOwned(m_open[at].first, m_open[at].second);
        countByKey();
        for (const Reference &reference : references(m_db))
            if (!isOwned(reference) && m_taken.contains(reference.parent))
                findUsers(reference);
        findSealed();
        for (const auto &[name, ids] : m_plan.ids)
            m_plan.rows[name] = static_cast<std::int64_t>(ids.size());
        return std::move(m_plan);
    }

private:
    void take(const QString &table, std::int64_t id)
    {
        if (!m_taken[table].insert(id).second)
            return;
        m_plan.ids[table].push_back(id);
        m_open.emplace_back(table, id);
        if (isSubject(table))
            take(u"subject"_s, id);
    }

    void takeOwned(const QString table, std::int64_t id)
    {
        for (const Reference &reference : ownedReferences()) {
            if (reference.parent != table)
                continue;
            Sql sql(m_db,
                    "SELECT id FROM " + quoted(reference.child) + " WHERE " + quoted(reference.column)
                        + " = ?1");
            sql.bind(1, id);
            while (sql.step())
                take(reference.child, sql.integer(0));
        }
    }

    void count(const QString &table, const std::string &text, std::int64_t id)
    {
        Sql sql(m_db, text);
        sql.bind(1, id);
        if (sql.step() && sql.integer(0) > 0)
            m_plan.rows[table] += sql.integer(0);
    }

    void countByKey()
    {
        Blocking locked{u"figures-locked"_s, u"observation"_s, 0, {}};
        Sql locks(m_db, "SELECT count(*) FROM observation WHERE subject = ?1 AND review = 3");
        for (const std::int64_t id : m_plan.ids[u"subject"_s]) {
            for (const char *table : keyedTables)
                count(QString::fromLatin1(table),
                      std::string("SELECT count(*) FROM ") + table + " WHERE subject = ?1", id);
            if (locks.bind(1, id).step())
                locked.rows += locks.integer(0);
            locks.reset();
        }
        for (const std::int64_t id : m_plan.ids[u"document"_s])
            count(u"document_subject"_s, "SELECT count(*) FROM document_subject WHERE document = ?1", id);
        for (const std::int64_t id : m_plan.ids[u"site"_s])
            count(u"site_share"_s, "SELECT count(*) FROM site_share WHERE site = ?1", id);
        if (locked.rows > 0)
            m_plan.blocks.push_back(locked);
        std::erase_if(m_plan.ids, [](const auto &entry) { return entry.second.empty(); });
    }

    /// Rows outside of what goes that name a row inside.
    void findUsers(const Reference &reference)
    {
        const bool isShare = reference.child == "site_share"_L1;
        if ((isShare && reference.column == "site"_L1) || reference.child == "document_subject"_L1)
            return; // goes by its key
        Blocking users{u"in-use-by"_s, reference.child, 0, {}};
        const std::string own = isShare ? "t.site" : "t.rowid";
        Sql sql(m_db,
                "SELECT " + own + ", t." + quoted(reference.column) + ", " + nameOf(m_db, reference.child)
                    + " FROM " + quoted(reference.child) + " t WHERE t." + quoted(reference.column)
                    + " IS NOT NULL");
        const std::set<std::int64_t> gone = taken(reference.parent);
        const std::set<std::int64_t> with = taken(isShare ? u"site"_s : reference.child);
        while (sql.step()) {
            if (!gone.contains(sql.integer(1)) || with.contains(sql.integer(0)))
                continue;
            ++users.rows;
            if (static_cast<std::size_t>(users.names.size()) < namesShown)
                users.names << sql.text(2);
        }
        if (users.rows > 0)
            m_plan.blocks.push_back(users);
    }

    [[nodiscard]] std::set<std::int64_t> taken(const QString &table) const
    {
        const auto found = m_taken.find(table);
        return found == m_taken.end() ? std::set<std::int64_t>() : found->second;
    }

    void findSealed()
    {
        Blocking sealed{u"step-sealed"_s, u"enrolment_event"_s, 0, {}};
        const auto steps = m_plan.ids.find(u"enrolment_event"_s);
        if (steps == m_plan.ids.end())
            return;
        for (const std::int64_t id : steps->second)
            if (const auto seal = sealOn(m_store, u"enrolment_event"_s, {id})) {
                ++sealed.rows;
                if (static_cast<std::size_t>(sealed.names.size()) < namesShown
                    && !sealed.names.contains(seal->label))
                    sealed.names << seal->label;
            }
        if (sealed.rows > 0)
            m_plan.blocks.push_back(sealed);
    }

    Store &m_store;
    sqlite3 *m_db;
    DeletionPlan m_plan;
    std::map<QString, std::set<std::int64_t>> m_taken;
    std::vector<std::pair<QString, std::int64_t>> m_open;
};

void deleteEach(sqlite3 *db, const std::string &text, const std::vector<std::int64_t> &ids)
{
    Sql sql(db, text);
    for (const std::int64_t id : ids)
        sql.bind(1, id).run();
}

} // namespace

std::int64_t DeletionPlan::total() const
{
    std::int64_t sum = 0;
    for (const auto &[table, count] : rows)
        sum += count;
    return sum;
}

DeletionPlan planDeletion(Store &store, const QString &table, std::int64_t id)
{
    return Planner(store).plan(table, id);
}

void deletePlanned(Store &store, const DeletionPlan &plan)
{
    sqlite3 *db = store.db().getHandle();
    for (const auto &[table, ids] : plan.ids) {
        if (table == "subject"_L1)
            for (const char *owned : keyedTables)
                deleteEach(db, std::string("DELETE FROM ") + owned + " WHERE subject = ?1", ids);
        if (table == "document"_L1)
            deleteEach(db, "DELETE FROM document_subject WHERE document = ?1", ids);
        if (table == "site"_L1)
            deleteEach(db, "DELETE FROM site_share WHERE site = ?1", ids);
        deleteEach(db, "DELETE FROM " + quoted(table) + " WHERE id = ?1", ids);
    }
}

} // namespace pilotage::storage
