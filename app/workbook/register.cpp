#include "app/workbook/register.h"

#include "app/storage/queries/register_queries.h"

#include <QStringList>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Deeper than any real nesting; a damaged file with a circle of parents ends here.
constexpr std::size_t maxDepth = 32;

template<class Map, class List>
auto *lookUp(const Map &map, List &list, const typename Map::key_type &id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &list[found->second];
}

} // namespace

QString lastDay(int year, int month)
{
    using namespace std::chrono;
    const year_month_day_last last{std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month))
                                   / std::chrono::last};
    return u"%1-%2-%3"_s.arg(year, 4, 10, QLatin1Char('0'))
        .arg(month, 2, 10, QLatin1Char('0'))
        .arg(static_cast<unsigned>(last.day()), 2, 10, QLatin1Char('0'));
}

QString latestDay(const QString &date)
{
    const QStringList parts = date.split(u'-');
    const int year = parts.value(0).toInt();
    if (year <= 0)
        return {};
    const int month = parts.size() > 1 ? parts.at(1).toInt() : 12;
    if (month < 1 || month > 12)
        return {};
    return parts.size() > 2 ? date.left(10) : lastDay(year, month);
}

Register Register::load(storage::Store &store)
{
    Register all;
    all.m_districts = storage::allDistricts(store);
    all.m_sites = storage::allSites(store);
    all.m_projects = storage::allProjects(store);
    all.m_programmes = storage::allProgrammes(store);
    all.m_enrolments = storage::allEnrolments(store);
    all.m_events = storage::allEnrolmentEvents(store);
    for (std::size_t i = 0; i < all.m_districts.size(); ++i)
        all.m_districtAt.emplace(all.m_districts[i].id, i);
    for (std::size_t i = 0; i < all.m_sites.size(); ++i)
        all.m_siteAt.emplace(all.m_sites[i].id, i);
    for (std::size_t i = 0; i < all.m_projects.size(); ++i)
        all.m_projectAt.emplace(all.m_projects[i].id, i);
    for (std::size_t i = 0; i < all.m_programmes.size(); ++i)
        all.m_programmeAt.emplace(all.m_programmes[i].id, i);
    for (std::size_t i = 0; i < all.m_events.size(); ++i) {
        const auto [place, fresh] = all.m_eventsOf.try_emplace(all.m_events[i].enrolment, i, i + 1);
        if (!fresh)
            place->second.second = i + 1;
    }
    return all;
}

const District *Register::district(SubjectId id) const
{
    return lookUp(m_districtAt, m_districts, id);
}

const Site *Register::site(SubjectId id) const
{
    return lookUp(m_siteAt, m_sites, id);
}

const Project *Register::project(SubjectId id) const
{
    return lookUp(m_projectAt, m_projects, id);
}

const Programme *Register::programme(ProgrammeId id) const
{
    return lookUp(m_programmeAt, m_programmes, id);
}

std::span<const EnrolmentEvent> Register::eventsOf(EnrolmentId id) const
{
    const auto found = m_eventsOf.find(id);
    if (found == m_eventsOf.end())
        return {};
    return std::span(m_events).subspan(found->second.first, found->second.second - found->second.first);
}

SubjectKind Register::kindOf(SubjectId id) const
{
    if (m_siteAt.contains(id))
        return SubjectKind::Site;
    return m_projectAt.contains(id) ? SubjectKind::Project : SubjectKind::District;
}

QString Register::nameOf(SubjectId id, bool english) const
{
    const auto pick
        = [english](const auto &item) { return english && !item.nameEn.isEmpty() ? item.nameEn : item.name; };
    if (const District *item = district(id))
        return pick(*item);
    if (const Site *item = site(id))
        return pick(*item);
    if (const Project *item = project(id))
        return pick(*item);
    return {};
}

std::optional<SubjectId> Register::districtOf(SubjectId id) const
{
    if (district(id))
        return id;
    if (const Site *item = site(id)) {
        for (std::size_t depth = 0; item && depth < maxDepth; ++depth) {
            if (item->district)
                return item->district;
            item = item->parentSite ? site(*item->parentSite) : nullptr;
        }
        return std::nullopt;
    }
    if (const Project *item = project(id)) {
        if (item->district)
            return item->district;
        if (item->site)
            return districtOf(*item->site);
    }
    return std::nullopt;
}

std::vector<SubjectId> Register::lineOf(SubjectId id) const
{
    std::vector<SubjectId> line;
    std::optional<SubjectId> at = districtOf(id);
    while (at && line.size() < maxDepth) {
        line.push_back(*at);
        const District *item = district(*at);
        at = item ? item->parent : std::nullopt;
    }
    return line;
}

bool Register::isWithin(SubjectId subject, SubjectId under) const
{
    const std::vector<SubjectId> line = lineOf(subject);
    return std::find(line.begin(), line.end(), under) != line.end();
}

std::optional<SubjectId> Register::ancestor(SubjectId id, DistrictLevel level) const
{
    const District *item = district(id);
    for (std::size_t depth = 0; item && item->parent && depth < maxDepth; ++depth) {
        item = district(*item->parent);
        if (item && item->level == level)
            return item->id;
    }
    return std::nullopt;
}

std::optional<SubjectId> Register::find(const QString &text) const
{
    if (text.isEmpty())
        return std::nullopt;
    for (const District &item : m_districts)
        if (item.code == text)
            return item.id;
    for (const Site &item : m_sites)
        if (item.code == text || item.creditCode == text)
            return item.id;
    for (const Project &item : m_projects)
        if (item.code == text)
            return item.id;
    std::vector<SubjectId> named;
    const auto collect = [&](const auto &list) {
        for (const auto &item : list)
            if (item.name == text || item.nameEn == text)
                named.push_back(item.id);
    };
    collect(m_districts);
    collect(m_sites);
    collect(m_projects);
    if (named.size() == 1)
        return named.front();
    return std::nullopt;
}

std::vector<std::pair<QString, Lifecycle>> Register::statesOf(const Enrolment &enrolment) const
{
    std::vector<std::pair<QString, Lifecycle>> states;
    for (const EnrolmentEvent &event : eventsOf(enrolment.id))
        if (const QString day = latestDay(event.happenedOn); !day.isEmpty())
            states.emplace_back(day, event.state);
    std::stable_sort(states.begin(), states.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    if (states.empty())
        states.emplace_back(QString(), enrolment.state);
    return states;
}

} // namespace pilotage::workbook
