#include "app/workbook/register_editing.h"
#include "tests/support/figures.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;
using pilotage::test::codes;

namespace {

struct Desk : SmallBook
{
    Desk() { editing = std::make_unique<RegisterEditing>(*book); }

    [[nodiscard]] SiteRecord siteOf(const QString &name, SubjectId district = a) const
    {
        SiteRecord record;
        record.site.name = name;
        record.site.kind = SiteKind::Park;
        record.site.district = district;
        return record;
    }
    SubjectId newSite(const QString &name, SubjectId district = a)
    {
        const Edited edited = editing->create(siteOf(name, district));
        BOOST_TEST(!edited.isRefused(), codes(edited.issues));
        return SubjectId(edited.id);
    }
    ProgrammeId newProgramme(const QString &batch = u"1"_s)
    {
        Programme programme;
        programme.type = u"SYNERGY_PROV"_s;
        programme.nameZh = u"协同创新"_s;
        programme.batch = batch;
        return ProgrammeId(editing->create(programme).id);
    }
    EnrolmentId enrolled(SubjectId subject)
    {
        EnrolmentRecord record;
        record.enrolment.programme = newProgramme();
        record.enrolment.subject = subject;
        return EnrolmentId(editing->create(record).id);
    }
    [[nodiscard]] static EnrolmentEvent step(Lifecycle state, const QString &on)
    {
        EnrolmentEvent event;
        event.state = state;
        event.happenedOn = on;
        event.reason = u"会议通过"_s;
        return event;
    }
    [[nodiscard]] std::int64_t rows(const std::string &table) const
    {
        return store->db().execAndGet("SELECT count(*) FROM " + table).getInt64();
    }
    /// Opens the file again, as after a restart.
    void reopen()
    {
        const QString path = book->info().path;
        editing.reset();
        book.reset();
        auto opened = storage::Store::open(path, [this] { return now; });
        store = opened.get();
        book = Workbook::fromStore(std::move(opened), [this] { return now; }, {u"tester"_s, {}});
        editing = std::make_unique<RegisterEditing>(*book);
    }

    std::unique_ptr<RegisterEditing> editing;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(register_editing, Desk)

BOOST_AUTO_TEST_CASE(a_new_site_is_one_step_and_survives_a_restart)
{
    Changes seen;
    QObject::connect(book.get(), &Workbook::changed, [&](const Changes &changes) { seen = changes; });
    SiteRecord record = siteOf(u"鞋都"_s);
    record.shares = {{{}, b, 30}};
    const Edited made = editing->create(record, u"新增"_s);
    BOOST_TEST(codes(made.issues) == QString());
    BOOST_TEST(made.seq == store->head().seq);
    BOOST_TEST(seen.touches(u"site"_s));
    BOOST_TEST(book->nextUndo()->label.contains(u"鞋都"_s));
    const auto found = editing->find<SiteRecord>(SubjectId(made.id));
    BOOST_TEST(found->site.name == u"鞋都"_s);
    BOOST_TEST(found->shares.size() == 1u);
    reopen();
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(!editing->find<SiteRecord>(SubjectId(made.id)));
    reopen();
    BOOST_TEST(book->redo().empty());
    BOOST_TEST((editing->find<SiteRecord>(SubjectId(made.id)) == found));
    BOOST_TEST(book->sites(a).size() == 1u);
}

BOOST_AUTO_TEST_CASE(rules_refuse_and_doubles_are_told)
{
    SiteRecord record = siteOf({});
    record.site.creditCode = u"91330000000000000X"_s;
    const Edited refused = editing->create(record);
    BOOST_TEST(refused.isRefused());
    BOOST_TEST(codes(refused.issues).contains(u"!name-empty"_s));
    BOOST_TEST(codes(refused.issues).contains(u"!credit-code-check"_s));
    BOOST_TEST(rows("site") == 0);
    (void)newSite(u"鞋都"_s);
    const Edited twin = editing->create(siteOf(u" 鞋都 "_s));
    BOOST_TEST(codes(twin.issues) == u"name-twice"_s);
    BOOST_TEST(rows("site") == 2); // told, not refused
    BOOST_TEST(codes(editing->create(siteOf(u"鞋都"_s, b)).issues) == QString());
    record = siteOf(u"甲企业"_s);
    record.site.creditCode = u"91350100M000100Y43"_s;
    BOOST_TEST(codes(editing->create(record).issues) == QString());
    record.site.name = u"乙企业"_s;
    BOOST_TEST(codes(editing->create(record).issues) == u"!credit-code-taken"_s);
    (void)newProgramme();
    Programme same;
    same.type = u"SYNERGY_PROV"_s;
    same.nameZh = u"再来"_s;
    same.batch = u"1"_s;
    BOOST_TEST(codes(editing->create(same).issues) == u"!programme-twice"_s);
}

BOOST_AUTO_TEST_CASE(an_edit_of_what_changed_meanwhile_is_refused)
{
    const SubjectId id = newSite(u"鞋都"_s);
    const SiteRecord read = *editing->find<SiteRecord>(id);
    SiteRecord mine = read;
    mine.site.note = u"我的"_s;
    SiteRecord theirs = read;
    theirs.site.note = u"别人的"_s;
    BOOST_TEST(!editing->update(read, theirs).isRefused());
    BOOST_TEST(codes(editing->update(read, mine).issues) == u"!row-changed-meanwhile"_s);
    BOOST_TEST(editing->find<SiteRecord>(id)->site.note == u"别人的"_s);
    // Nothing to change is no step.
    const std::int64_t head = store->head().seq;
    BOOST_TEST(editing->update(theirs, theirs).seq == 0);
    BOOST_TEST(store->head().seq == head);
    BOOST_TEST(!editing->remove<SiteRecord>(id).isRefused());
    BOOST_TEST(codes(editing->update(theirs, mine).issues) == u"!row-gone"_s);
}

BOOST_AUTO_TEST_CASE(owned_rows_come_change_and_go_with_the_record)
{
    ProjectRecord record;
    record.project.name = u"光伏"_s;
    record.project.district = a;
    record.milestones = {{{}, {}, u"开工"_s, u"2024-03"_s, {}}, {{}, {}, u"并网"_s, u"2025"_s, {}}};
    record.funding = {{{}, {}, u"省级"_s, 2024, 100'000'00}};
    const SubjectId id(editing->create(record).id);
    const ProjectRecord read = *editing->find<ProjectRecord>(id);
    BOOST_TEST(read.milestones.size() == 2u);
    ProjectRecord edited = read;
    edited.milestones.erase(edited.milestones.begin());
    edited.milestones.front().doneOn = u"2025-02-01"_s;
    edited.milestones.push_back({{}, {}, u"验收"_s, u"2026"_s, {}});
    edited.funding.clear();
    BOOST_TEST(!editing->update(read, edited).isRefused());
    const ProjectRecord after = *editing->find<ProjectRecord>(id);
    BOOST_TEST(after.milestones.size() == 2u);
    BOOST_TEST(after.milestones.front().doneOn == u"2025-02-01"_s);
    BOOST_TEST(after.funding.empty());
    BOOST_TEST(book->undo().empty());
    BOOST_TEST((*editing->find<ProjectRecord>(id) == read));
    edited = read;
    edited.funding.front().amountFen = -1;
    BOOST_TEST(codes(editing->update(read, edited).issues) == u"!amount-negative"_s);
}

BOOST_AUTO_TEST_CASE(districts_keep_codes_levels_and_no_circles)
{
    const District read = *editing->find<District>(a);
    District edited = read;
    edited.code = u"600201"_s;
    const QString told = codes(editing->update(read, edited).issues);
    BOOST_TEST(told.contains(u"!division-code-prefix"_s));
    BOOST_TEST(told.contains(u"!code-taken"_s));
    BOOST_TEST(codes(editing->move(prefecture, {a, {}}).issues).contains(u"!parent-loop"_s));
    BOOST_TEST(codes(editing->move(a, {other, {}}).issues).contains(u"!division-code-prefix"_s));
    // The code of the one above must go on being the beginning of those below.
    const District above = *editing->find<District>(prefecture);
    District changed = above;
    changed.code = u"600300"_s;
    BOOST_TEST(codes(editing->update(above, changed).issues) == u"!children-disagree"_s);
    District zone;
    zone.name = u"开发区"_s;
    zone.kind = DistrictKind::FunctionalZone;
    zone.level = DistrictLevel::County;
    zone.parent = prefecture;
    const SubjectId id(editing->create(zone).id);
    BOOST_TEST(codes(editing->move(id, {other, {}}).issues) == QString());
    BOOST_TEST((editing->find<District>(id)->parent == other));
    BOOST_TEST(book->nextUndo()->label.contains(u"开发区"_s));
}

BOOST_AUTO_TEST_CASE(sites_move_with_what_is_in_them)
{
    const SubjectId park = newSite(u"园区"_s);
    const SubjectId plant = newSite(u"工厂"_s);
    BOOST_TEST(!editing->move(plant, {{}, park}).isRefused());
    BOOST_TEST(codes(editing->move(park, {{}, plant}).issues).contains(u"!parent-loop"_s));
    BOOST_TEST(!editing->move(park, {x, {}}).isRefused());
    BOOST_TEST((editing->find<SiteRecord>(park)->site.district == x));
    BOOST_TEST((editing->find<SiteRecord>(plant)->site.parentSite == park));
    BOOST_TEST(codes(editing->move(SubjectId(99), {a, {}}).issues) == u"!unknown-subject"_s);
}

BOOST_AUTO_TEST_CASE(several_sites_move_in_one_step_and_what_moving_is_told_is_known_before)
{
    const SubjectId park = newSite(u"园区"_s);
    const SubjectId plant = newSite(u"工厂"_s);
    BOOST_TEST(codes(editing->judgeMove({park, plant}, {a, {}})) == u"!already-there"_s);
    BOOST_TEST(codes(editing->judgeMove({park, plant}, {x, {}})) == QString());
    BOOST_TEST(codes(editing->judgeMove({park}, {{}, park})).contains(u"!district-own-parent"_s));
    BOOST_TEST(codes(editing->judgeMove({SubjectId(99)}, {x, {}})) == u"!unknown-subject"_s);
    BOOST_TEST(codes(editing->moveAll({park, plant}, {{}, park}).issues).contains(u"!district-own-parent"_s));
    BOOST_TEST(!editing->find<SiteRecord>(plant)->site.parentSite); // all or none
    const std::int64_t steps = book->info().changeSets;
    BOOST_TEST(!editing->moveAll({park, plant}, {x, {}}).isRefused());
    BOOST_TEST(book->info().changeSets == steps + 1);
    BOOST_TEST(book->nextUndo()->label.contains(u"园区、工厂"_s));
    BOOST_TEST((editing->find<SiteRecord>(plant)->site.district == x));
    BOOST_TEST(book->undo().empty());
    BOOST_TEST((editing->find<SiteRecord>(park)->site.district == a));
    BOOST_TEST((editing->find<SiteRecord>(plant)->site.district == a));
    BOOST_TEST(editing->moveAll({park}, {a, {}}).seq == 0); // it lies there: no step
}

BOOST_AUTO_TEST_CASE(a_deletion_takes_what_belongs_to_it_and_comes_back)
{
    const SubjectId park = newSite(u"园区"_s);
    SiteRecord plant = siteOf(u"工厂"_s);
    plant.site.parentSite = park;
    plant.shares = {{{}, b, 20}};
    const SubjectId inside(editing->create(plant).id);
    (void)enrolled(inside);
    Measure measure;
    measure.subject = park;
    measure.name = u"余热"_s;
    BOOST_TEST(!editing->create(measure).isRefused());
    BOOST_TEST(pilotage::test::setFigure(*book, figure(inside, co2, 2023, 5)).empty());
    const Removal plan = editing->planRemoval<SiteRecord>(park);
    BOOST_TEST(plan.blocks.empty(), codes(plan.blocks));
    BOOST_TEST(plan.rows.at(u"site"_s) == 2);
    BOOST_TEST(plan.rows.at(u"observation"_s) == 1);
    const std::int64_t before = rows("observation") + rows("enrolment") + rows("measure") + rows("subject");
    BOOST_TEST(!editing->remove<SiteRecord>(park).isRefused());
    for (const char *table : {"site", "site_share", "enrolment", "measure", "observation"})
        BOOST_TEST(rows(table) == 0, table);
    reopen();
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(rows("observation") + rows("enrolment") + rows("measure") + rows("subject") == before);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(a_deletion_says_what_stands_against_it)
{
    const SubjectId park = newSite(u"园区"_s);
    const EnrolmentId enrolment = enrolled(park);
    const ProgrammeId programme = editing->find<EnrolmentRecord>(enrolment)->enrolment.programme;
    const Edited held = editing->remove<Programme>(programme);
    BOOST_TEST(codes(held.issues) == u"!in-use-by"_s);
    BOOST_TEST(held.issues.front().args[2] == u"园区"_s);
    Organisation office;
    office.name = u"生态环境局"_s;
    office.district = a;
    BOOST_TEST(!editing->create(office).isRefused());
    BOOST_TEST(codes(editing->remove<District>(a).issues) == u"!in-use-by"_s);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(park, co2, 2023, 5)).empty());
    run("UPDATE observation SET review = " + std::to_string(static_cast<int>(Review::Locked))
        + " WHERE subject = " + std::to_string(park.value()));
    BOOST_TEST(!editing->advance(enrolment, step(Lifecycle::Declared, u"2024-01-02"_s)).isRefused());
    const Edited refused = editing->remove<SiteRecord>(park);
    BOOST_TEST(codes(refused.issues).contains(u"!figures-locked"_s));
    BOOST_TEST(codes(refused.issues).contains(u"!step-sealed"_s));
    BOOST_TEST(rows("site") == 1);
}

BOOST_AUTO_TEST_CASE(a_step_is_sealed_until_it_is_taken_back)
{
    const SubjectId park = newSite(u"园区"_s);
    const EnrolmentId id = enrolled(park);
    EnrolmentEvent declared = step(Lifecycle::Declared, {});
    BOOST_TEST(codes(editing->advance(id, declared).issues).contains(u"!date-needed"_s));
    BOOST_TEST(
        codes(editing->advance(id, step(Lifecycle::Named, u"2024"_s)).issues).contains(u"!lifecycle-step"_s));
    declared.happenedOn = u"2024-05-01"_s;
    BOOST_TEST(codes(editing->advance(id, declared).issues) == u"step-without-document"_s);
    BOOST_TEST((editing->find<EnrolmentRecord>(id)->enrolment.state == Lifecycle::Declared));
    // Ctrl+Z takes the step before it, and that one is held.
    BOOST_TEST(codes(book->undo()) == u"!sealed-by"_s);
    const EnrolmentRecord read = *editing->find<EnrolmentRecord>(id);
    BOOST_TEST(read.events.back().author == u"tester"_s);
    EnrolmentRecord edited = read;
    edited.events.front().happenedOn = u"2023-05-01"_s;
    BOOST_TEST(codes(editing->update(read, edited).issues) == u"!step-is-sealed"_s);
    BOOST_TEST(codes(editing->advance(id, step(Lifecycle::Recommended, u"2023-01"_s)).issues)
                   .contains(u"!dates-order"_s));
    BOOST_TEST(editing->mayTakeBack(id));
    BOOST_TEST(codes(editing->takeBack(id, u" "_s).issues) == u"!reason-needed"_s);
    reopen();
    BOOST_TEST(!editing->takeBack(id, u"录入错误"_s).isRefused());
    const EnrolmentRecord after = *editing->find<EnrolmentRecord>(id);
    BOOST_TEST((after.enrolment.state == Lifecycle::Draft));
    BOOST_TEST(after.events.empty());
    BOOST_TEST(!editing->mayTakeBack(id));
    BOOST_TEST(codes(editing->takeBack(id, u"再来"_s).issues) == u"!step-not-sealed"_s);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(steps_entered_with_the_record_may_be_corrected)
{
    EnrolmentRecord record;
    record.enrolment.programme = newProgramme();
    record.enrolment.subject = newSite(u"园区"_s);
    record.enrolment.state = Lifecycle::Listed;
    record.events = {step(Lifecycle::Declared, u"2021"_s), step(Lifecycle::Named, u"2024"_s)};
    BOOST_TEST(codes(editing->create(record).issues).contains(u"!state-not-last-step"_s));
    record.enrolment.state = Lifecycle::Named;
    const EnrolmentId id(editing->create(record).id);
    const EnrolmentRecord read = *editing->find<EnrolmentRecord>(id);
    EnrolmentRecord edited = read;
    edited.events.pop_back();
    edited.enrolment.state = Lifecycle::Declared;
    BOOST_TEST(!editing->update(read, edited).isRefused());
    edited.events.clear();
    edited.enrolment.state = Lifecycle::Named;
    BOOST_TEST(codes(editing->update(*editing->find<EnrolmentRecord>(id), edited).issues)
               == u"!state-by-steps"_s);
    EnrolmentRecord again = record;
    BOOST_TEST(codes(editing->create(again).issues).contains(u"!enrolled-already"_s));
}

BOOST_AUTO_TEST_CASE(the_small_records_work_alike)
{
    Document document;
    document.title = u"通知"_s;
    document.number = u"浙环发〔2024〕1号"_s;
    const DocumentId paper(editing->create(document).id);
    BOOST_TEST(codes(editing->create(document).issues) == u"number-twice"_s);
    const SubjectId park = newSite(u"园区"_s);
    Certification certificate;
    certificate.subject = park;
    certificate.title = u"绿色园区"_s;
    certificate.document = paper;
    const CertificationId badge(editing->create(certificate).id);
    Event event;
    event.subject = park;
    event.title = u"授牌"_s;
    event.happenedOn = u"2024-06"_s;
    BOOST_TEST(!editing->create(event).isRefused());
    event.document = DocumentId(12345678);
    BOOST_TEST(codes(editing->create(event).issues) == u"!document-missing"_s);
    BOOST_TEST(codes(editing->remove<Document>(paper).issues) == u"!in-use-by"_s);
    BOOST_TEST(!editing->remove<Certification>(badge).isRefused());
    BOOST_TEST(!editing->remove<Document>(paper).isRefused());
    BOOST_TEST(editing->all<Document>().size() == 1u);
    Measure measure;
    measure.subject = SubjectId(77);
    measure.name = u"余热"_s;
    BOOST_TEST(codes(editing->judge(measure)).contains(u"!"_s));
    BOOST_TEST(rows("measure") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
