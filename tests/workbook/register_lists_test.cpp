#include "app/workbook/attachments.h"
#include "app/workbook/register_bulk.h"
#include "app/workbook/register_lists.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;
using pilotage::test::codes;

namespace {

struct Lists : SmallBook
{
    Lists()
        : editing(*book)
    {
    }
    SubjectId newSite(const QString &name, SubjectId district, std::optional<SubjectId> in = {})
    {
        SiteRecord record;
        record.site.name = name;
        record.site.district = district;
        record.site.parentSite = in;
        return SubjectId(editing.create(record).id);
    }
    EventId newEvent(SubjectId subject, const QString &title, std::optional<DocumentId> document = {})
    {
        Event event;
        event.subject = subject;
        event.title = title;
        event.happenedOn = u"2024-05"_s;
        event.document = document;
        return EventId(editing.create(event).id);
    }
    RegisterEditing editing;
};

} // namespace

BOOST_AUTO_TEST_SUITE(register_lists)

BOOST_AUTO_TEST_CASE(rows_are_listed_by_where_their_subject_lies)
{
    Lists f;
    const SubjectId park = f.newSite(u"园区"_s, f.a);
    f.newEvent(park, u"挂牌"_s);
    f.newEvent(f.x, u"论坛"_s);
    BOOST_TEST(eventsUnder(*f.book, {}).size() == 2u);
    const auto below = eventsUnder(*f.book, f.prefecture);
    BOOST_REQUIRE(below.size() == 1u);
    BOOST_TEST(below.front().row.title == u"挂牌"_s);
    BOOST_TEST(below.front().subject == u"园区"_s);
    BOOST_TEST(below.front().districtCode == u"600101"_s);
    BOOST_TEST((below.front().kind == SubjectKind::Site));
    BOOST_TEST(eventsUnder(*f.book, f.b).empty());
    BOOST_TEST(measuresUnder(*f.book, {}).empty());
    BOOST_TEST(certificationsUnder(*f.book, {}).empty());
}

BOOST_AUTO_TEST_CASE(documents_behind_a_subject_come_once)
{
    Lists f;
    Document document;
    document.title = u"通知"_s;
    document.date = u"2024"_s;
    const DocumentId id(f.editing.create(document).id);
    const SubjectId park = f.newSite(u"园区"_s, f.a);
    f.newEvent(park, u"一"_s, id);
    f.newEvent(park, u"二"_s, id);
    BOOST_REQUIRE(documentsBehind(*f.book, park).size() == 1u);
    BOOST_TEST(documentsBehind(*f.book, park).front().title == u"通知"_s);
    BOOST_TEST(documentsBehind(*f.book, f.x).empty());
}

BOOST_AUTO_TEST_CASE(documents_about_a_subject_are_behind_it)
{
    Lists f;
    const SubjectId park = f.newSite(u"园区"_s, f.a);
    QFile file(f.folder.filePath(u"plan.pdf"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("plan");
    file.close();
    AttachRequest request;
    request.path = file.fileName();
    request.subject = park;
    BOOST_REQUIRE(Attachments(*f.book).attach(request).id.has_value());
    BOOST_REQUIRE(documentsBehind(*f.book, park).size() == 1u);
    BOOST_TEST(documentsBehind(*f.book, park).front().title == u"plan"_s);
    BOOST_TEST(documentsBehind(*f.book, f.a).empty());
}

BOOST_AUTO_TEST_CASE(several_rows_go_in_one_step_and_come_back)
{
    Lists f;
    const SubjectId park = f.newSite(u"园区"_s, f.a);
    const SubjectId plant = f.newSite(u"工厂"_s, f.a, park);
    const SubjectId mine = f.newSite(u"矿山"_s, f.b);
    f.newEvent(plant, u"挂牌"_s);
    const std::int64_t steps = f.book->info().changeSets;
    // The plant goes with its park: named twice, counted once, whatever the order.
    const Removal removal = planRemovalOfAll<SiteRecord>(*f.book, {plant, park, mine});
    BOOST_TEST(removal.rows.at(u"site"_s) == 3);
    BOOST_TEST(removal.rows.at(u"event"_s) == 1);
    const Edited edited = removeAll<SiteRecord>(*f.book, {plant, park, mine});
    BOOST_TEST(!edited.isRefused(), codes(edited.issues));
    BOOST_TEST(f.book->sites().empty());
    BOOST_TEST(f.book->info().changeSets == steps + 1);
    BOOST_TEST(f.book->undo().empty());
    BOOST_TEST(f.book->sites().size() == 3u);
}

BOOST_AUTO_TEST_CASE(one_row_in_use_keeps_all)
{
    Lists f;
    Document used;
    used.title = u"通知"_s;
    Document spare;
    spare.title = u"附件"_s;
    const DocumentId usedId(f.editing.create(used).id);
    const DocumentId spareId(f.editing.create(spare).id);
    f.newEvent(f.a, u"论坛"_s, usedId);
    const std::int64_t steps = f.book->info().changeSets;
    const Edited edited = removeAll<Document>(*f.book, {spareId, usedId});
    BOOST_TEST(edited.isRefused());
    BOOST_TEST(f.book->info().changeSets == steps);
    BOOST_TEST(f.editing.all<Document>().size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
