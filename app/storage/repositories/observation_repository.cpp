#include "app/storage/repositories/observation_repository.h"

#include "app/storage/repositories/repository_impl.h"

using namespace Qt::StringLiterals;

namespace pilotage::storage {

template<>
struct Table<Observation>
{
    static constexpr const char *name = "observation";
    static constexpr int keys = 4;
    static constexpr auto columns
        = std::tuple{column(
                         "subject", [](auto &row) -> auto & { return row.key.subject; }),
                     column(
                         "indicator", [](auto &row) -> auto & { return row.key.indicator; }),
                     column(
                         "period", [](auto &row) -> auto & { return row.key.period; }),
                     column(
                         "part", [](auto &row) -> auto & { return row.key.part; }),
                     column("value", &Observation::value),
                     column("state", &Observation::state),
                     column("qualifier", &Observation::qualifier),
                     column("review", &Observation::review),
                     column("unit", &Observation::enteredUnit),
                     column("decimals", &Observation::enteredDecimals),
                     column("source", &Observation::source),
                     column("source_row", &Observation::sourceRow),
                     column("source_column", &Observation::sourceColumn)};
};

namespace {

/// An update in place, not INSERT OR REPLACE: the log then has the changed fields, and notes keep their
/// figure.
const char *const onConflict
    = " ON CONFLICT (subject, indicator, period, part) DO UPDATE SET value = excluded.value,"
      " state = excluded.state, qualifier = excluded.qualifier, review = excluded.review,"
      " unit = excluded.unit, decimals = excluded.decimals, source = excluded.source,"
      " source_row = excluded.source_row, source_column = excluded.source_column";

void run(SQLite::Statement &statement, std::span<const Observation> figures)
{
    for (const Observation &figure : figures) {
        statement.tryReset();
        bindRow(statement, figure);
        statement.exec();
    }
    statement.tryReset();
}

} // namespace

ObservationRepository::ObservationRepository(SQLite::Database &db)
    : m_db(db)
{
}

ObservationRepository::~ObservationRepository() = default;

void ObservationRepository::insert(const Observation &figure)
{
    insert(std::span<const Observation>(&figure, 1));
}

void ObservationRepository::insert(std::span<const Observation> figures)
{
    guarded([&] {
        if (!m_insert)
            m_insert = std::make_unique<SQLite::Statement>(m_db, insertText<Observation>());
        run(*m_insert, figures);
    });
}

void ObservationRepository::replace(const Observation &figure)
{
    replace(std::span<const Observation>(&figure, 1));
}

void ObservationRepository::replace(std::span<const Observation> figures)
{
    guarded([&] {
        if (!m_replace)
            m_replace = std::make_unique<SQLite::Statement>(m_db, insertText<Observation>() + onConflict);
        run(*m_replace, figures);
    });
}

bool ObservationRepository::remove(const ObservationKey &key)
{
    return guarded([&] {
        int removed = 0;
        for (const char *table : {"observation_candidate", "observation_note", "observation"}) {
            SQLite::Statement statement(m_db,
                                        std::string("DELETE FROM ") + table + keyCondition<Observation>());
            bindKey(statement, key);
            removed = statement.exec();
        }
        return removed > 0; // of the last one, the figures
    });
}

std::optional<Observation> ObservationRepository::find(const ObservationKey &key)
{
    return guarded([&]() -> std::optional<Observation> {
        SQLite::Statement statement(m_db, selectText<Observation>() + keyCondition<Observation>());
        bindKey(statement, key);
        if (!statement.executeStep())
            return std::nullopt;
        return readRow<Observation>(statement);
    });
}

std::vector<Observation> ObservationRepository::ofSubject(SubjectId subject)
{
    return guarded([&] {
        SQLite::Statement statement(
            m_db, selectText<Observation>() + " WHERE subject = ?" + orderByKey<Observation>());
        bindKey(statement, subject);
        return readAll<Observation>(statement);
    });
}

std::vector<Observation> ObservationRepository::ofIndicator(IndicatorId indicator, Period period)
{
    return guarded([&] {
        SQLite::Statement statement(m_db,
                                    selectText<Observation>() + " WHERE indicator = ? AND period = ?"
                                        + orderByKey<Observation>());
        bindKey(statement, indicator);
        bindValue(statement, 2, period);
        return readAll<Observation>(statement);
    });
}

} // namespace pilotage::storage
