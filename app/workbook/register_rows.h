#pragma once

#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "app/workbook/register.h"
#include "app/workbook/register_records.h"

#include <algorithm>

namespace pilotage::workbook {

// How a record is read and written with what belongs to it. Writing stands inside `perform`.

template<class T>
using Rows = storage::Repository<T>;

template<RegisterRecord T>
struct RecordRows
{
    static std::optional<T> find(storage::Store &store, RecordId<T> id)
    {
        return Rows<T>(store.db()).find(id);
    }
    static void insert(storage::Store &store, const T &row) { Rows<T>(store.db()).insert(row); }
    static void update(storage::Store &store, const T &, const T &now) { Rows<T>(store.db()).update(now); }
};

/// Owned rows as they should be: new ones get an id, changed ones are updated, absent ones go.
template<class Owned>
void writeOwned(storage::Store &store, const std::vector<Owned> &before, std::vector<Owned> &now)
{
    Rows<Owned> rows(store.db());
    const auto at = [](const std::vector<Owned> &list, const Owned &row) {
        return std::find_if(list.begin(), list.end(), [&](const Owned &item) { return item.id == row.id; });
    };
    for (const Owned &row : before)
        if (at(now, row) == now.end())
            rows.remove(row.id);
    for (Owned &row : now) {
        const auto old = at(before, row);
        if (row.id.value() == 0 || old == before.end()) {
            row.id = decltype(row.id)(store.nextId());
            rows.insert(row);
        } else if (*old != row) {
            rows.update(row);
        }
    }
}

template<>
struct RecordRows<SiteRecord>
{
    static std::optional<SiteRecord> find(storage::Store &store, SubjectId id);
    static void insert(storage::Store &store, SiteRecord &record);
    static void update(storage::Store &store, const SiteRecord &before, SiteRecord &now);
};
template<>
struct RecordRows<ProjectRecord>
{
    static std::optional<ProjectRecord> find(storage::Store &store, SubjectId id);
    static void insert(storage::Store &store, ProjectRecord &record);
    static void update(storage::Store &store, const ProjectRecord &before, ProjectRecord &now);
};
template<>
struct RecordRows<EnrolmentRecord>
{
    static std::optional<EnrolmentRecord> find(storage::Store &store, EnrolmentId id);
    static void insert(storage::Store &store, EnrolmentRecord &record);
    static void update(storage::Store &store, const EnrolmentRecord &before, EnrolmentRecord &now);
};

/// Table that leads a record, and the name it is known by in labels.
template<class T>
struct RecordName;
template<>
struct RecordName<District>
{
    static constexpr const char *table = "district";
    static QString of(const District &row, const Register &) { return row.name; }
};
template<>
struct RecordName<SiteRecord>
{
    static constexpr const char *table = "site";
    static QString of(const SiteRecord &row, const Register &) { return row.site.name; }
};
template<>
struct RecordName<ProjectRecord>
{
    static constexpr const char *table = "project";
    static QString of(const ProjectRecord &row, const Register &) { return row.project.name; }
};
template<>
struct RecordName<Programme>
{
    static constexpr const char *table = "programme";
    static QString of(const Programme &row, const Register &) { return row.nameZh; }
};
template<>
struct RecordName<EnrolmentRecord>
{
    static constexpr const char *table = "enrolment";
    static QString of(const EnrolmentRecord &row, const Register &reg)
    {
        return reg.nameOf(row.enrolment.subject, false);
    }
};
template<>
struct RecordName<Measure>
{
    static constexpr const char *table = "measure";
    static QString of(const Measure &row, const Register &) { return row.name; }
};
template<>
struct RecordName<Certification>
{
    static constexpr const char *table = "certification";
    static QString of(const Certification &row, const Register &) { return row.title; }
};
template<>
struct RecordName<Event>
{
    static constexpr const char *table = "event";
    static QString of(const Event &row, const Register &) { return row.title; }
};
template<>
struct RecordName<Organisation>
{
    static constexpr const char *table = "organisation";
    static QString of(const Organisation &row, const Register &) { return row.name; }
};
template<>
struct RecordName<Document>
{
    static constexpr const char *table = "document";
    static QString of(const Document &row, const Register &) { return row.title; }
};

} // namespace pilotage::workbook
