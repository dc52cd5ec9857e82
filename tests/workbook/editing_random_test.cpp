// Random edits, undo and redo against what the tables held.
#include "app/workbook/figure_editing.h"
#include "app/workbook/history_desk.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

/// More with PILOTAGE_SOAK=1.
int steps()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK") ? 5000 : 400;
}

class RandomDesk : public SmallBook
{
public:
    RandomDesk()
    {
        store->db().exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        programme = makeProgramme();
    }

    /// Every row of every logged table, as text.
    [[nodiscard]] std::string dump() const
    {
        std::string all;
        for (const char *table :
             {"subject", "district", "site", "site_share", "project", "milestone", "funding", "programme",
              "enrolment", "enrolment_event", "measure", "observation", "observation_note", "target",
              "source", "document", "saved_view"}) {
            SQLite::Statement rows(store->db(), std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
            all += table;
            while (rows.executeStep())
                for (int i = 0; i < rows.getColumnCount(); ++i)
                    all += '|' + rows.getColumn(i).getString();
        }
        return all;
    }

    /// One random use case; false = it was refused or changed nothing.
    bool useCase()
    {
        const std::int64_t before = store->head().seq;
        switch (pick(9)) {
        case 0:
            addSite();
            break;
        case 1:
            renameSite();
            break;
        case 2:
            removeSite();
            break;
        case 3:
            moveSite();
            break;
        case 4:
            addProject();
            break;
        case 5:
            comment();
            break;
        case 6:
            aim();
            break;
        default:
            paste();
        }
        return store->head().seq != before;
    }

    int pick(int below) { return int(m_random() % unsigned(below)); }

private:
    ProgrammeId makeProgramme()
    {
        Programme row;
        row.type = u"SYNERGY_PROV"_s;
        row.nameZh = u"协同"_s;
        return ProgrammeId(RegisterEditing(*book).create(row).id);
    }
    [[nodiscard]] SubjectId anyDistrict() { return std::array{a, b, c, x}[std::size_t(pick(4))]; }
    [[nodiscard]] std::optional<SubjectId> anySite()
    {
        const auto sites = book->sites();
        if (sites.empty())
            return std::nullopt;
        return sites[std::size_t(pick(int(sites.size())))].id;
    }
    void addSite()
    {
        SiteRecord record;
        record.site.name = u"点位%1"_s.arg(pick(30));
        if (pick(2) != 0)
            record.site.code = u"S%1"_s.arg(pick(12));
        record.site.district = anyDistrict();
        if (pick(3) == 0)
            record.site.parentSite = anySite();
        if (pick(2) == 0)
            record.shares = {{{}, anyDistrict(), 10. + pick(80)}};
        const Edited made = RegisterEditing(*book).create(record);
        if (made.isRefused() || pick(2) == 0)
            return;
        EnrolmentRecord enrolment;
        enrolment.enrolment.programme = programme;
        enrolment.enrolment.subject = SubjectId(made.id);
        enrolment.enrolment.state = Lifecycle::Declared;
        enrolment.events.resize(1);
        enrolment.events.front().state = Lifecycle::Declared;
        enrolment.events.front().happenedOn = u"2024"_s;
        m_second = [this, enrolment] { (void)RegisterEditing(*book).create(enrolment); };
    }
    void renameSite()
    {
        if (const auto id = anySite()) {
            RegisterEditing editing(*book);
            const SiteRecord read = *editing.find<SiteRecord>(*id);
            SiteRecord after = read;
            after.site.name = u"点位%1"_s.arg(pick(30));
            after.site.code = pick(2) != 0 ? u"S%1"_s.arg(pick(12)) : QString();
            after.shares.clear();
            (void)editing.update(read, after);
        }
    }
    void removeSite()
    {
        if (const auto id = anySite())
            (void)RegisterEditing(*book).remove<SiteRecord>(*id);
    }
    void moveSite()
    {
        if (const auto id = anySite())
            (void)RegisterEditing(*book).move(
                *id, {anyDistrict(), pick(3) == 0 ? anySite() : std::optional<SubjectId>()});
    }
    void addProject()
    {
        ProjectRecord record;
        record.project.name = u"项目%1"_s.arg(pick(30));
        record.project.district = anyDistrict();
        record.project.site = anySite();
        record.milestones = {{{}, {}, u"开工"_s, u"2024"_s, {}}};
        record.funding = {{{}, {}, u"省级"_s, 2024, 100 + pick(1000)}};
        (void)RegisterEditing(*book).create(record);
    }
    [[nodiscard]] ObservationKey anyKey()
    {
        const auto site = pick(2) == 0 ? anySite() : std::nullopt;
        return {site.value_or(anyDistrict()), IndicatorId(1 + pick(4)), Period::ofYear(2020 + pick(5)), 0};
    }
    void comment() { (void)FigureEditing(*book).setComment(anyKey(), pick(3) != 0 ? u"注"_s : QString()); }
    void aim()
    {
        const ObservationKey key = anyKey();
        Target target;
        target.subject = key.subject;
        target.indicator = key.indicator;
        target.period = key.period;
        target.value = pick(1000);
        (void)FigureEditing(*book).setTarget(target);
    }
    void paste()
    {
        const QStringList texts{u"1,234.5"_s, u"12"_s, {}, u"不适用"_s, u"约7"_s, u"x"_s, u"1,2,3"_s, u"0"_s};
        std::vector<TypedCell> cells;
        for (int i = 1 + pick(12); i > 0; --i)
            cells.push_back({anyKey(), texts[pick(int(texts.size()))], {}});
        FigureEditing editing(*book);
        (void)editing.apply(editing.judge(cells), u"粘贴"_s, {}, Take(pick(3)));
    }

public:
    /// A second use case that goes with the last one.
    std::function<void()> takeSecond() { return std::exchange(m_second, nullptr); }

private:
    std::mt19937 m_random{20251127};
    ProgrammeId programme;
    std::function<void()> m_second;
};

} // namespace

BOOST_AUTO_TEST_SUITE(editing_random)

BOOST_FIXTURE_TEST_CASE(undo_and_redo_lead_back_to_every_state, RandomDesk)
{
    std::vector<std::string> states{dump()};
    std::size_t at = 0;
    int done = 0;
    const auto edited = [&](bool changed) {
        if (!changed) {
            BOOST_REQUIRE(dump() == states[at]); // refused: nothing of it stayed
            return;
        }
        states.resize(++at);
        states.push_back(dump());
        ++done;
    };
    for (int i = 0; i < steps(); ++i) {
        const int what = pick(10);
        if (what < 2 && at > 0) {
            BOOST_REQUIRE(book->undo().empty());
            BOOST_REQUIRE(dump() == states[--at]);
        } else if (what == 2 && at + 1 < states.size()) {
            BOOST_REQUIRE(book->redo().empty());
            BOOST_REQUIRE(dump() == states[++at]);
        } else {
            edited(useCase());
            if (const auto second = takeSecond()) {
                const std::int64_t before = store->head().seq;
                second();
                edited(store->head().seq != before);
            }
        }
    }
    BOOST_TEST(done > steps() / 4);
    // What the register says in memory is what the file says.
    BOOST_TEST(book->sites().size()
               == std::size_t(store->db().execAndGet("SELECT count(*) FROM site").getInt()));
    BOOST_TEST(pilotage::test::codes(store->fullCheck()) == QString());
}

BOOST_AUTO_TEST_SUITE_END()
