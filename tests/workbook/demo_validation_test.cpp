#include "app/domain/credit_code.h"
#include "app/domain/validation.h"
#include "app/storage/repositories/observation_repository.h"
#include "app/storage/repositories/repository.h"
#include "tests/workbook/demo_file.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace pilotage;
using pilotage::workbook::test::demoFile;

namespace {

template<class T>
std::vector<T> rowsOf()
{
    return storage::Repository<T>(demoFile().store->db()).all();
}

template<class T>
auto byId()
{
    std::map<decltype(T::id), T> rows;
    for (const T &row : rowsOf<T>())
        rows.emplace(row.id, row);
    return rows;
}

template<class Map>
auto finder(const Map &map)
{
    return [&map](const typename Map::key_type &id) {
        const auto found = map.find(id);
        return found == map.end() ? nullptr : &found->second;
    };
}

/// Everything that rules ask about, from the demonstration itself.
struct World
{
    World()
    {
        for (const auto &[id, row] : districts)
            if (!row.code.isEmpty())
                codes.emplace(row.code, &row);
        for (const auto &[id, row] : districts)
            kinds.emplace(id, SubjectKind::District);
        for (const Site &row : rowsOf<Site>())
            kinds.emplace(row.id, SubjectKind::Site);
        for (const Project &row : rowsOf<Project>())
            kinds.emplace(row.id, SubjectKind::Project);
        lookups.district = finder(districts);
        lookups.indicator = finder(indicators);
        lookups.programme = finder(programmes);
        lookups.cycle = finder(cycles);
        lookups.districtByCode = [this](const QString &code) {
            const auto found = codes.find(code);
            return found == codes.end() ? nullptr : found->second;
        };
        lookups.subject = [this](SubjectId id) {
            const auto found = kinds.find(id);
            return found == kinds.end() ? std::nullopt : std::optional(found->second);
        };
    }

    std::map<SubjectId, District> districts = byId<District>();
    std::map<IndicatorId, Indicator> indicators = byId<Indicator>();
    std::map<ProgrammeId, Programme> programmes = byId<Programme>();
    std::map<CycleId, Cycle> cycles = byId<Cycle>();
    std::map<QString, const District *> codes;
    std::map<SubjectId, SubjectKind> kinds;
    Lookups lookups;
};

const World &world()
{
    static const World all;
    return all;
}

int errorsIn(const Issues &issues, const QString &what)
{
    int errors = 0;
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error) {
            ++errors;
            BOOST_TEST_MESSAGE(what.toStdString() << ": " << issue.code.toStdString() << " "
                                                  << issue.place.columnName.toStdString() << " "
                                                  << issue.args.join(u' ').toStdString());
        }
    return errors;
}

template<class T>
int errorsOfAll(const char *what)
{
    int errors = 0;
    for (const T &row : rowsOf<T>()) {
        if constexpr (requires { validate(row, world().lookups); })
            errors += errorsIn(validate(row, world().lookups), QString::fromLatin1(what));
        else
            errors += errorsIn(validate(row), QString::fromLatin1(what));
    }
    return errors;
}

} // namespace

BOOST_AUTO_TEST_SUITE(demo_keeps_the_rules)

BOOST_AUTO_TEST_CASE(register_rows)
{
    BOOST_TEST(errorsOfAll<District>("district") == 0);
    BOOST_TEST(errorsOfAll<Site>("site") == 0);
    BOOST_TEST(errorsOfAll<Project>("project") == 0);
    BOOST_TEST(errorsOfAll<Milestone>("milestone") == 0);
    BOOST_TEST(errorsOfAll<Programme>("programme") == 0);
    BOOST_TEST(errorsOfAll<Enrolment>("enrolment") == 0);
    BOOST_TEST(errorsOfAll<Organisation>("organisation") == 0);
    BOOST_TEST(errorsOfAll<Measure>("measure") == 0);
    BOOST_TEST(errorsOfAll<Event>("event") == 0);
    BOOST_TEST(errorsOfAll<Document>("document") == 0);
    BOOST_TEST(errorsOfAll<Source>("source") == 0);
}

BOOST_AUTO_TEST_CASE(lifecycles)
{
    std::map<EnrolmentId, std::vector<EnrolmentEvent>> steps;
    for (const EnrolmentEvent &event : rowsOf<EnrolmentEvent>())
        steps[event.enrolment].push_back(event);
    int errors = 0;
    for (auto &[id, events] : steps) {
        std::stable_sort(events.begin(), events.end(),
                         [](const auto &a, const auto &b) { return a.happenedOn < b.happenedOn; });
        errors += errorsIn(validate(std::span<const EnrolmentEvent>(events)), u"steps"_s);
    }
    BOOST_TEST(errors == 0);
    BOOST_TEST(steps.size() == rowsOf<Enrolment>().size());
}

BOOST_AUTO_TEST_CASE(figures_targets_and_library)
{
    BOOST_TEST(errorsOfAll<Indicator>("indicator") == 0);
    BOOST_TEST(errorsOfAll<Target>("target") == 0);
    BOOST_TEST(errorsOfAll<FactorSet>("factor set") == 0);
    BOOST_TEST(errorsOfAll<Factor>("factor") == 0);
    BOOST_TEST(errorsOfAll<Requirement>("requirement") == 0);
    int errors = 0;
    int outside = 0;
    storage::ObservationRepository figures(demoFile().store->db());
    for (const auto &[subject, kind] : world().kinds)
        for (const Observation &figure : figures.ofSubject(subject)) {
            const Issues issues = validate(figure, world().lookups);
            errors += errorsIn(issues, u"figure"_s);
            outside += static_cast<int>(std::count_if(issues.begin(), issues.end(), [](const Issue &issue) {
                return issue.code == "out-of-bounds"_L1;
            }));
        }
    BOOST_TEST(errors == 0);
    // The faults for exercises are found by comparing; only the tenthousandfold one leaves its range.
    BOOST_TEST(outside == 1);
}

BOOST_AUTO_TEST_CASE(schemes)
{
    const std::vector<SchemeItem> items = rowsOf<SchemeItem>();
    for (const Scheme &scheme : rowsOf<Scheme>())
        BOOST_TEST(errorsIn(validate(scheme, items, world().lookups), scheme.code) == 0);
}

BOOST_AUTO_TEST_CASE(carbon_market)
{
    BOOST_TEST(errorsOfAll<Cycle>("cycle") == 0);
    BOOST_TEST(errorsOfAll<Obligation>("obligation") == 0);
    std::map<ObligationId, std::vector<LedgerEntry>> entries;
    for (const LedgerEntry &entry : rowsOf<LedgerEntry>())
        entries[entry.obligation].push_back(entry);
    int errors = 0;
    for (const auto &[id, list] : entries)
        for (const LedgerEntry &entry : list) {
            std::vector<LedgerEntry> others;
            for (const LedgerEntry &other : list)
                if (other.id != entry.id)
                    others.push_back(other);
            errors += errorsIn(validate(entry, others), u"ledger"_s);
        }
    BOOST_TEST(errors == 0);
    std::set<QString> codes;
    for (const Site &site : rowsOf<Site>())
        if (!site.creditCode.isEmpty()) {
            BOOST_TEST(creditCodeIssues(site.creditCode).empty());
            BOOST_TEST(codes.insert(site.creditCode).second);
            BOOST_TEST(site.creditCode.mid(8, 3).toStdString() == "DEM");
        }
    BOOST_TEST(codes.size() == 41u);
}

BOOST_AUTO_TEST_SUITE_END()
