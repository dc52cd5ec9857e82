#pragma once

#include "app/domain/observation.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace pilotage::storage {

/// Figures, one prepared statement a kind of write. Sort large batches by key first: rows lie in key order.
/// Writes stand inside `perform`. Throws StorageError.
class ObservationRepository
{
public:
    explicit ObservationRepository(SQLite::Database &db);
    ~ObservationRepository();

    void insert(const Observation &figure);
    void insert(std::span<const Observation> figures);
    /// Inserts, or sets all columns of the figure that stands there; its notes stay.
    void replace(const Observation &figure);
    void replace(std::span<const Observation> figures);
    /// Also its note and candidates. False = was not there.
    bool remove(const ObservationKey &key);

    [[nodiscard]] std::optional<Observation> find(const ObservationKey &key);
    [[nodiscard]] std::vector<Observation> ofSubject(SubjectId subject); ///< by key
    /// All subjects, one indicator, one period; by key.
    [[nodiscard]] std::vector<Observation> ofIndicator(IndicatorId indicator, Period period);

private:
    SQLite::Database &m_db;
    std::unique_ptr<SQLite::Statement> m_insert;
    std::unique_ptr<SQLite::Statement> m_replace;
};

} // namespace pilotage::storage
