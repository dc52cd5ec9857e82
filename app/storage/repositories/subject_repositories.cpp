#include "app/domain/subject.h"
#include "app/storage/repositories/repository_impl.h"

namespace pilotage::storage {

template<>
struct Table<District>
{
    static constexpr const char *name = "district";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = "district";
    static constexpr std::array<const char *, 0> owned = {}; // shares belong to their sites
    static constexpr auto columns = std::tuple{column("id", &District::id),
                                               nullWhenEmpty("code", &District::code),
                                               column("name", &District::name),
                                               column("name_en", &District::nameEn),
                                               column("level", &District::level),
                                               column("kind", &District::kind),
                                               column("parent", &District::parent),
                                               column("valid_from", &District::validFrom),
                                               column("valid_to", &District::validTo),
                                               column("successor", &District::successor),
                                               column("note", &District::note)};
};

template<>
struct Table<Site>
{
    static constexpr const char *name = "site";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = "site";
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM site_share WHERE site = ?"};
    static constexpr auto columns = std::tuple{column("id", &Site::id),
                                               nullWhenEmpty("code", &Site::code),
                                               column("name", &Site::name),
                                               column("name_en", &Site::nameEn),
                                               column("kind", &Site::kind),
                                               column("district", &Site::district),
                                               column("parent_site", &Site::parentSite),
                                               nullWhenEmpty("credit_code", &Site::creditCode),
                                               column("industry", &Site::industry),
                                               column("latitude", &Site::latitude),
                                               column("longitude", &Site::longitude),
                                               column("is_demo", &Site::isDemo),
                                               column("note", &Site::note)};
};

template<>
struct Table<SiteShare>
{
    static constexpr const char *name = "site_share";
    static constexpr int keys = 2;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("site", &SiteShare::site), column("district", &SiteShare::district),
                     column("percent", &SiteShare::percent)};
};

template<>
struct Table<Project>
{
    static constexpr const char *name = "project";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = "project";
    static constexpr std::array<const char *, 2> owned
        = {"DELETE FROM milestone WHERE project = ?", "DELETE FROM funding WHERE project = ?"};
    static constexpr auto columns = std::tuple{column("id", &Project::id),
                                               nullWhenEmpty("code", &Project::code),
                                               column("name", &Project::name),
                                               column("name_en", &Project::nameEn),
                                               column("kind", &Project::kind),
                                               column("stage", &Project::stage),
                                               column("district", &Project::district),
                                               column("site", &Project::site),
                                               column("starts_on", &Project::startsOn),
                                               column("ends_on", &Project::endsOn),
                                               column("is_demo", &Project::isDemo),
                                               column("note", &Project::note)};
};

template<>
struct Table<Milestone>
{
    static constexpr const char *name = "milestone";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Milestone::id), column("project", &Milestone::project),
                     column("name", &Milestone::name), column("due_on", &Milestone::dueOn),
                     column("done_on", &Milestone::doneOn)};
};

template<>
struct Table<Funding>
{
    static constexpr const char *name = "funding";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{
        column("id", &Funding::id), column("project", &Funding::project), column("funder", &Funding::funder),
        column("year", &Funding::year), column("amount_fen", &Funding::amountFen)};
};

template class Repository<District>;
template class Repository<Site>;
template class Repository<SiteShare>;
template class Repository<Project>;
template class Repository<Milestone>;
template class Repository<Funding>;

} // namespace pilotage::storage

using namespace pilotage;
PILOTAGE_WHERE(District, QString)
PILOTAGE_WHERE(District, std::optional<SubjectId>)
PILOTAGE_WHERE(Site, QString)
PILOTAGE_WHERE(Site, std::optional<SubjectId>)
PILOTAGE_WHERE(SiteShare, SubjectId)
PILOTAGE_WHERE(Project, QString)
PILOTAGE_WHERE(Project, std::optional<SubjectId>)
PILOTAGE_WHERE(Milestone, SubjectId)
PILOTAGE_WHERE(Funding, SubjectId)
