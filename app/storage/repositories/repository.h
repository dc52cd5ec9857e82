#pragma once

#include "app/domain/id.h"
#include "app/domain/observation.h"

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace pilotage {
struct DocumentSubject;
struct SiteShare;
} // namespace pilotage

namespace pilotage::storage {

/// What finds one row of an aggregate: its id, or its key columns where it has none.
template<class T>
struct KeyOf
{
    using type = decltype(T::id);
};
template<>
struct KeyOf<SiteShare>
{
    using type = std::pair<SubjectId, SubjectId>; ///< site, district
};
template<>
struct KeyOf<DocumentSubject>
{
    using type = std::pair<DocumentId, SubjectId>;
};
template<>
struct KeyOf<ObservationNote>
{
    using type = ObservationKey;
};
template<>
struct KeyOf<ObservationCandidate>
{
    using type = std::pair<ObservationKey, SourceId>;
};

/// Rows of one aggregate: struct <-> columns, by name. Made for one use case; writes stand inside `perform`.
/// Ids are the caller's (Store::nextId, or a shipped one). Throws StorageError.
/// Exists for every struct of app/domain that has a table; observations have ObservationRepository.
template<class T>
class Repository
{
public:
    using Key = typename KeyOf<T>::type;

    explicit Repository(SQLite::Database &db);
    Repository(Repository &&) noexcept;
    ~Repository();

    /// A district, site or project brings its subject row along.
    void insert(const T &row);
    void insert(std::span<const T> rows);
    void insert(const std::vector<T> &rows) { insert(std::span<const T>(rows)); }
    /// Throws "row-missing" if there is no such row.
    void update(const T &row);
    /// Also what the row owns: a subject its subject row, a site its shares, a project its milestones and
    /// funding, an enrolment its events, a scheme its items, ... Everything else that names it (figures,
    /// enrolments) makes the commit fail: the use case removes it first, knowingly. False = was not there.
    bool remove(const Key &key);

    [[nodiscard]] std::optional<T> find(const Key &key);
    [[nodiscard]] std::vector<T> all(); ///< by key
    /// Rows whose member has this value, by key: where(&District::parent, id). Instantiated for codes,
    /// names and references; an empty code finds the rows without one.
    template<class Member>
    [[nodiscard]] std::vector<T> where(Member T::*member, const Member &value);

private:
    SQLite::Database &m_db;
    std::unique_ptr<SQLite::Statement> m_insert;
};

} // namespace pilotage::storage
