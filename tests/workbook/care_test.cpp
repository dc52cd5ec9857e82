// History, bin, backups, settings, check of the data.
#include "app/workbook/backups.h"
#include "app/workbook/data_check.h"
#include "app/workbook/figure_editing.h"
#include "app/workbook/file_settings.h"
#include "app/workbook/history_desk.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;
using pilotage::test::codes;

namespace {

struct Care : SmallBook
{
    SubjectId newSite(const QString &name, SubjectId parent = {})
    {
        SiteRecord record;
        record.site.name = name;
        record.site.district = a;
        if (parent.value() != 0)
            record.site.parentSite = parent;
        return SubjectId(RegisterEditing(*book).create(record).id);
    }
    std::int64_t enter(SubjectId subject, int year, const QString &text, const QString &reason = {})
    {
        FigureEditing editing(*book);
        const TypedCell cell{{subject, co2, Period::ofYear(year), 0}, text, {}};
        return editing.apply(editing.judge(std::span(&cell, 1)), {}, reason).seq;
    }
    [[nodiscard]] double value(SubjectId subject, int year) const
    {
        const auto figure = book->observation({subject, co2, Period::ofYear(year), 0});
        return figure ? figure->value : -1;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(care, Care)

BOOST_AUTO_TEST_CASE(history_comes_in_pages_and_by_filter)
{
    for (int i = 0; i < 7; ++i)
        (void)enter(a, 2010 + i, QString::number(10 + i), i == 3 ? u"依据100%核实_表"_s : QString());
    store->setActor(u"王工"_s);
    now = now.addDays(2);
    (void)newSite(u"园区"_s);
    (void)book->undo();
    HistoryPage page = historyPage(*book, {}, 0, 4);
    BOOST_TEST(page.entries.size() == 4u);
    std::size_t seen = page.entries.size();
    std::int64_t last = page.entries.back().seq;
    while (page.next != 0) {
        page = historyPage(*book, {}, page.next, 4);
        BOOST_TEST(page.entries.front().seq < last);
        last = page.entries.back().seq;
        seen += page.entries.size();
    }
    BOOST_TEST(std::int64_t(seen) == store->head().seq);
    BOOST_TEST(page.total == store->head().seq);
    HistoryFilter filter;
    filter.text = u"100%核实_"_s;
    BOOST_TEST(historyPage(*book, filter).total == 1);
    filter.text = u"100_核实"_s; // no wildcard
    BOOST_TEST(historyPage(*book, filter).total == 0);
    filter = {};
    filter.actor = u"王工"_s;
    BOOST_TEST(historyPage(*book, filter).total == 2);
    filter.table = u"site"_s;
    const HistoryPage sites = historyPage(*book, filter);
    BOOST_TEST(sites.total == 2); // with the undo of it
    BOOST_TEST(sites.entries.front().kind == u"undo"_s);
    filter = {};
    filter.fromUtc = now.addDays(-1).toUTC().toString(Qt::ISODateWithMs);
    BOOST_TEST(historyPage(*book, filter).total == 2);
    const auto actors = historyActors(*book);
    BOOST_TEST((std::find(actors.begin(), actors.end(), u"王工"_s) != actors.end()));
}

BOOST_AUTO_TEST_CASE(a_preview_tells_what_would_change_and_changes_nothing)
{
    const std::int64_t first = enter(a, 2023, u"5"_s);
    const std::int64_t second = enter(a, 2023, u"6"_s);
    const std::int64_t head = store->head().seq;
    RevertPreview preview = previewRevert(*book, second);
    BOOST_TEST(preview.refusals.empty());
    const auto field = std::find_if(preview.changes.begin(), preview.changes.end(),
                                    [](const HistoryEntry &change) { return change.column == u"value"_s; });
    BOOST_REQUIRE((field != preview.changes.end()));
    BOOST_TEST(field->oldValue == u"6"_s);
    BOOST_TEST(field->newValue == u"5"_s);
    BOOST_TEST(codes(previewRevert(*book, first).refusals) == u"!row-changed-since"_s);
    BOOST_TEST(codes(previewRevert(*book, 999).refusals) == u"!no-such-change"_s);
    BOOST_TEST(store->head().seq == head);
    BOOST_TEST(value(a, 2023) == 6);
    // A site that something stands on now.
    (void)newSite(u"园区"_s);
    const std::int64_t made = store->head().seq;
    const SubjectId park = book->sites().front().id;
    (void)enter(park, 2023, u"1"_s);
    BOOST_TEST(codes(previewRevert(*book, made).refusals) == u"!reference-in-use"_s);
    BOOST_TEST(codes(book->revert(made, {})) == u"!reference-in-use"_s);
    BOOST_TEST(book->revert(second, u"录错"_s).empty());
    BOOST_TEST(value(a, 2023) == 5);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(the_bin_lists_and_restores_with_children)
{
    const SubjectId park = newSite(u"园区"_s);
    const SubjectId plant = newSite(u"工厂"_s, park);
    (void)enter(plant, 2023, u"5"_s);
    RegisterEditing editing(*book);
    BOOST_TEST(!editing.remove<SiteRecord>(park, u"重复登记"_s).isRefused());
    const std::vector<BinEntry> bin = binEntries(*book);
    BOOST_TEST(bin.size() == 1u);
    BOOST_TEST(bin.front().label.contains(u"园区"_s));
    BOOST_TEST(bin.front().reason == u"重复登记"_s);
    BOOST_TEST(bin.front().rows.at(u"site"_s) == 2);
    BOOST_TEST(bin.front().missing == bin.front().total);
    const Restored back = restoreFromBin(*book, bin.front().seq);
    BOOST_TEST(back.questions.empty());
    BOOST_TEST(back.rows == bin.front().total);
    BOOST_TEST(value(plant, 2023) == 5);
    BOOST_TEST(binEntries(*book).empty());
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(binEntries(*book).size() == 1u);
    now = now.addDays(31);
    BOOST_TEST(binEntries(*book).empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_come_back_is_asked_about)
{
    SiteRecord record;
    record.site.name = u"甲"_s;
    record.site.code = u"S1"_s;
    record.site.district = a;
    RegisterEditing editing(*book);
    const SubjectId first(editing.create(record).id);
    (void)enter(first, 2023, u"5"_s);
    BOOST_TEST(!editing.remove<SiteRecord>(first).isRefused());
    const std::int64_t seq = store->head().seq;
    record.site.name = u"乙"_s;
    BOOST_TEST(!editing.create(record).isRefused());
    const Restored back = restoreFromBin(*book, seq);
    BOOST_TEST(codes(back.questions).contains(u"!row-place-taken"_s));
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(backups_are_listed_verified_copied_and_compared)
{
    Backups backups(*book);
    (void)enter(a, 2022, u"5"_s);
    const QString path = backups.make(u"import"_s);
    now = now.addSecs(60);
    const QString newer = backups.make(u"hand"_s);
    const auto list = backups.list();
    BOOST_TEST(list.size() == 2u);
    BOOST_TEST(list.front().path == newer);
    BOOST_TEST(list.front().isNewest);
    BOOST_TEST(list.back().what == u"import"_s);
    BOOST_TEST(list.back().size > 0);
    BOOST_TEST(backups.verify(path).empty());
    BOOST_TEST(backups.compare(path).isSame());

    (void)enter(a, 2022, u"6"_s);
    (void)enter(b, 2022, u"7"_s);
    (void)newSite(u"园区"_s);
    const FileDifference diff = backups.compare(path);
    BOOST_TEST(diff.isSameWorkbook);
    BOOST_TEST(diff.steps == diff.otherSteps + 3);
    BOOST_TEST(diff.figures.size() == 2u);
    BOOST_TEST(diff.figures.front().here.value == 6);
    BOOST_TEST(diff.figures.front().there.value == 5);
    BOOST_TEST(!diff.figures.back().there.isThere);
    const auto table = [&](const QString &name) {
        const auto found = std::find_if(diff.tables.begin(), diff.tables.end(),
                                        [&](const TableDifference &row) { return row.table == name; });
        BOOST_REQUIRE((found != diff.tables.end()));
        return *found;
    };
    BOOST_TEST(table(u"observation"_s).changed == 1);
    BOOST_TEST(table(u"observation"_s).added == 1);
    BOOST_TEST(table(u"site"_s).added == 1);
    BOOST_TEST(diff.tables.size() == 3u); // and subject

    const QString copy = folder.filePath(u"copy.pilotage"_s);
    backups.restoreCopy(path, copy);
    BOOST_CHECK_THROW(backups.restoreCopy(path, copy), std::exception);
    const auto restored = Workbook::open(copy, {u"tester"_s, {}});
    BOOST_TEST(restored->observation({a, co2, Period::ofYear(2022), 0})->value == 5);
    BOOST_TEST(restored->check().ok);
}

BOOST_AUTO_TEST_CASE(a_damaged_backup_is_found)
{
    Backups backups(*book);
    const QString path = backups.make(u"hand"_s);
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(3 * 4096, 'x'));
    file.close();
    BOOST_TEST(hasErrors(backups.verify(path)));
    BOOST_TEST(codes(backups.verify(folder.filePath(u"absent"_s))) == u"!file-not-found"_s);
    QFile text(folder.filePath(u"text.pilotage"_s));
    BOOST_REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(2000, 'n'));
    text.close();
    BOOST_TEST(codes(backups.verify(text.fileName())) == u"!not-a-workbook"_s);
    BOOST_CHECK_THROW((void)backups.compare(text.fileName()), std::exception);
}

BOOST_AUTO_TEST_CASE(settings_and_profile_are_steps_of_the_file)
{
    BOOST_TEST((fileSettings(*book).rounding == RoundingRule::HalfUp));
    BOOST_TEST(setFileSettings(*book, {RoundingRule::HalfUp}).seq == 0);
    BOOST_TEST(setFileSettings(*book, {RoundingRule::HalfEven}, u"统计规范"_s).seq != 0);
    BOOST_TEST((fileSettings(*book).rounding == RoundingRule::HalfEven));
    BOOST_TEST(book->undo().empty());
    BOOST_TEST((fileSettings(*book).rounding == RoundingRule::HalfUp));
    BOOST_TEST(book->redo().empty());
    BOOST_TEST((fileSettings(*book).rounding == RoundingRule::HalfEven));
    BOOST_TEST(setProfile(*book, u" "_s, {}).isRefused());
    BOOST_TEST(!setProfile(*book, u"李敏"_s, u"生态环境局"_s).isRefused());
    BOOST_TEST(profile(*book).unit == u"生态环境局"_s);
    (void)enter(a, 2023, u"5"_s);
    BOOST_TEST(book->history(1).front().actor == u"李敏"_s);
    BOOST_TEST(setProfile(*book, u"李敏"_s, u"生态环境局"_s).seq == 0);
}

BOOST_AUTO_TEST_CASE(the_check_of_the_data_finds_what_forms_refuse)
{
    BOOST_TEST(checkData(*book).findings.empty());
    run("UPDATE indicator SET lower_bound = 0, upper_bound = 100 WHERE code = 'share'");
    store->perform({u"put"_s, {}, storage::ChangeKind::Ordinary}, [this] { put(a, share, 2023, 120); });
    run("UPDATE district SET code = '600299' WHERE id = 600101");
    const SubjectId park = newSite(u"园区"_s);
    (void)newSite(u"园区"_s);
    run("UPDATE site SET credit_code = '91350100M000100Y44' WHERE id = " + std::to_string(park.value()));
    const DataCheck check = checkData(*book);
    QStringList found;
    for (const DataFinding &finding : check.findings)
        found << finding.table + u':' + finding.issue.code + u':' + finding.name;
    BOOST_TEST(found.contains(u"district:division-code-prefix:一县"_s), found.join(u' '));
    BOOST_TEST(found.contains(u"site:credit-code-check:园区"_s), found.join(u' '));
    BOOST_TEST(found.contains(u"site:name-twice:园区"_s), found.join(u' '));
    BOOST_TEST(found.filter(u"observation:out-of-bounds"_s).size() == 1, found.join(u' '));
    BOOST_TEST((check.findings.front().issue.severity == Severity::Error));
}

BOOST_AUTO_TEST_SUITE_END()
