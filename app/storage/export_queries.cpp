#include "app/storage/export_queries.h"

#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// How a KIND is selected; an empty expression = the table has no such thing to filter by.
struct ExportTable
{
    QLatin1StringView kind;
    const char *from;
    const char *places; ///< more of `from` that `district` stands on
    const char *district;
    const char *subject;
    const char *indicator;
    const char *period;
};

constexpr ExportTable exportTables[] = {
    {"observations"_L1, "observation x",
     " LEFT JOIN site t ON t.id = x.subject LEFT JOIN project p ON p.id = x.subject "
     "LEFT JOIN site q ON q.id = p.site",
     "coalesce(t.district, p.district, q.district, x.subject)", "x.subject", "x.indicator", "x.period"},
    {"targets"_L1, "target x",
     " LEFT JOIN site t ON t.id = x.subject LEFT JOIN project p ON p.id = x.subject "
     "LEFT JOIN site q ON q.id = p.site",
     "coalesce(t.district, p.district, q.district, x.subject)", "x.subject", "x.indicator", "x.period"},
    {"enrolments"_L1, "enrolment x",
     " LEFT JOIN site t ON t.id = x.subject LEFT JOIN project p ON p.id = x.subject "
     "LEFT JOIN site q ON q.id = p.site",
     "coalesce(t.district, p.district, q.district, x.subject)", "x.subject", "", ""},
    {"districts"_L1, "district x", "", "x.id", "x.id", "", ""},
    {"sites"_L1, "site x", "", "x.district", "x.id", "", ""},
    {"projects"_L1, "project x", " LEFT JOIN site t ON t.id = x.site", "coalesce(x.district, t.district)",
     "x.id", "", ""},
    {"programmes"_L1, "programme x", "", "", "", "", ""},
    {"indicators"_L1, "indicator x", "", "", "", "x.id", ""},
    {"obligations"_L1, "obligation x JOIN site t ON t.id = x.entity", "", "t.district", "x.entity", "", ""},
    {"ledger"_L1, "ledger_entry x JOIN obligation b ON b.id = x.obligation JOIN site t ON t.id = b.entity",
     "", "t.district", "b.entity", "", ""},
};

const ExportTable &tableOf(const QString &kind)
{
    for (const ExportTable &table : exportTables)
        if (kind == table.kind)
            return table;
    throw StorageError(u"unknown-kind"_s, kind);
}

/// Joins are made where they are asked for: over a million rows they take a second.
std::string sourceOf(const ExportTable &table, const ExportFilter &filter)
{
    return filter.under.isEmpty() ? std::string(table.from) : std::string(table.from) + table.places;
}

/// Expressions come from the constants above only; values are bound.
std::string clause(const char *expression, const std::string &rest, const char *name)
{
    if (*expression == '\0')
        throw StorageError(u"unknown-filter"_s, QString::fromLatin1(name));
    return " AND " + std::string(rest).replace(rest.find('@'), 1, expression);
}

std::string conditions(const ExportTable &table, const ExportFilter &filter)
{
    std::string text = " WHERE 1";
    if (!filter.under.isEmpty())
        text += clause(table.district,
                       "@ IN (WITH RECURSIVE below(id) AS (SELECT id FROM district WHERE code = :under UNION "
                       "SELECT d.id FROM district d JOIN below ON d.parent = below.id) SELECT id FROM below)",
                       "under");
    if (filter.subject)
        text += clause(table.subject, "@ = :subject", "subject");
    if (!filter.indicator.isEmpty())
        text
            += clause(table.indicator, "@ = (SELECT id FROM indicator WHERE code = :indicator)", "indicator");
    if (filter.period)
        text += clause(table.period, "@ = :period", "period");
    if (filter.fromMonth)
        text += clause(table.period, "@ / 16 >= :fromMonth", "from");
    if (filter.toMonth) {
        const std::string period = table.period;
        text += clause(table.period, "@ / 16 + " + period + " % 16 <= :toMonth", "to");
    }
    return text;
}

int parameter(Sql &sql, const char *name)
{
    return sqlite3_bind_parameter_index(sql.handle(), name);
}

void bindFilter(Sql &sql, const ExportFilter &filter)
{
    if (const int at = parameter(sql, ":under"))
        sql.bindText(at, filter.under);
    if (const int at = parameter(sql, ":subject"))
        sql.bind(at, *filter.subject);
    if (const int at = parameter(sql, ":indicator"))
        sql.bindText(at, filter.indicator);
    if (const int at = parameter(sql, ":period"))
        sql.bind(at, std::int64_t{*filter.period});
    if (const int at = parameter(sql, ":fromMonth"))
        sql.bind(at, std::int64_t{*filter.fromMonth});
    if (const int at = parameter(sql, ":toMonth"))
        sql.bind(at, std::int64_t{*filter.toMonth});
}

Sql prepared(Store &store, const std::string &text, const ExportFilter &filter)
{
    Sql sql(store.db().getHandle(), text);
    bindFilter(sql, filter);
    return sql;
}

} // namespace

std::int64_t countExported(Store &store, const QString &kind, const ExportFilter &filter)
{
    const ExportTable &table = tableOf(kind);
    Sql sql = prepared(store, "SELECT count(*) FROM " + sourceOf(table, filter) + conditions(table, filter),
                       filter);
    return sql.step() ? sql.integer(0) : 0;
}

void forEachExported(Store &store, const ExportFilter &filter,
                     const std::function<void(const ExportedFigure &)> &visit)
{
    const ExportTable &table = tableOf(u"observations"_s);
    Sql sql = prepared(
        store,
        "SELECT x.subject, x.indicator, x.period, x.part, x.value, x.state, x.qualifier, s.title, "
        "n.printed, n.as_of, n.comment FROM "
            + sourceOf(table, filter)
            + " LEFT JOIN source s ON s.id = x.source LEFT JOIN observation_note n ON n.subject = x.subject "
              "AND n.indicator = x.indicator AND n.period = x.period AND n.part = x.part"
            + conditions(table, filter) + " ORDER BY x.subject, x.indicator, x.period, x.part",
        filter);
    ExportedFigure figure;
    while (sql.step()) {
        figure.subject = sql.integer(0);
        figure.indicator = sql.integer(1);
        figure.period = static_cast<int>(sql.integer(2));
        figure.part = static_cast<int>(sql.integer(3));
        figure.value = sql.isNull(4) ? std::nullopt : std::optional(sql.real(4));
        figure.state = static_cast<State>(sql.integer(5));
        figure.qualifier = static_cast<Qualifier>(sql.integer(6));
        figure.source = sql.text(7);
        figure.printed = sql.text(8);
        figure.asOf = sql.text(9);
        figure.comment = sql.text(10);
        visit(figure);
    }
}

std::vector<std::int64_t> exportedIds(Store &store, const QString &kind, const ExportFilter &filter)
{
    const ExportTable &table = tableOf(kind);
    Sql sql = prepared(
        store, "SELECT x.id FROM " + sourceOf(table, filter) + conditions(table, filter) + " ORDER BY x.id",
        filter);
    std::vector<std::int64_t> ids;
    while (sql.step())
        ids.push_back(sql.integer(0));
    return ids;
}

} // namespace pilotage::storage
