#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_grid.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;
using pilotage::test::codes;
using CellVerdict = JudgedCell::Verdict;

namespace {

struct Sheet : SmallBook
{
    Sheet()
    {
        editing = std::make_unique<FigureEditing>(*book);
        run("UPDATE indicator SET lower_bound = 0, upper_bound = 100 WHERE code = 'share'");
        run("UPDATE indicator SET lower_bound = 0, upper_bound = 5000 WHERE code = 'co2'");
    }

    [[nodiscard]] static ObservationKey at(SubjectId subject, IndicatorId indicator, int year)
    {
        return {subject, indicator, Period::ofYear(year), 0};
    }
    [[nodiscard]] JudgedCell typed(const QString &text, IndicatorId indicator = co2, int year = 2023,
                                   const QString &unit = {})
    {
        const TypedCell cell{at(a, indicator, year), text, unit};
        return editing->judge(std::span(&cell, 1)).front();
    }
    Edited enter(const ObservationKey &key, const QString &text)
    {
        const TypedCell cell{key, text, {}};
        return editing->apply(editing->judge(std::span(&cell, 1)), {});
    }
    void reopen()
    {
        const QString path = book->info().path;
        editing.reset();
        book.reset();
        auto opened = storage::Store::open(path, [this] { return now; });
        store = opened.get();
        book = Workbook::fromStore(std::move(opened), [this] { return now; }, {u"tester"_s, {}});
        editing = std::make_unique<FigureEditing>(*book);
    }
    [[nodiscard]] double valueAt(const ObservationKey &key) const
    {
        const auto figure = book->observation(key);
        return figure ? figure->value : -1;
    }
    SourceId sourceNamed(const QString &title)
    {
        const std::int64_t id = store->nextId();
        run("INSERT INTO source (id, kind, title) VALUES (" + std::to_string(id) + ", 'document', '"
            + title.toStdString() + "')");
        return SourceId(id);
    }

    std::unique_ptr<FigureEditing> editing;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(figure_editing, Sheet)

BOOST_AUTO_TEST_CASE(what_people_type_is_read_or_refused)
{
    struct Case
    {
        QString text;
        CellVerdict verdict;
        QString issues;
        double value;
    };
    const double none = std::nan("");
    const std::vector<Case> cases{{u"1,234.5"_s, CellVerdict::Set, {}, 1234.5},
                                  {u"１２.5"_s, CellVerdict::Set, u"full-width-digits"_s, 12.5},
                                  {u"1,2,3"_s, CellVerdict::Refused, u"!grouping-wrong"_s, none},
                                  {u"nan"_s, CellVerdict::Refused, u"!not-finite"_s, none},
                                  {u"inf"_s, CellVerdict::Refused, u"!not-finite"_s, none},
                                  {u"很多"_s, CellVerdict::Refused, u"!text-in-number"_s, none},
                                  {u"-5"_s, CellVerdict::Refused, {}, none},
                                  {u"6000"_s, CellVerdict::Set, {}, 6000},
                                  {u""_s, CellVerdict::Same, {}, none}};
    for (const Case &item : cases) {
        const JudgedCell cell = typed(item.text);
        BOOST_TEST(int(cell.verdict) == int(item.verdict), item.text);
        if (!item.issues.isEmpty())
            BOOST_TEST(codes(cell.issues) == item.issues, item.text);
        if (!std::isnan(item.value))
            BOOST_TEST(cell.figure.value == item.value, item.text);
    }
    BOOST_TEST(codes(typed(u"-5"_s).issues).contains(u"!beyond-hard-bounds"_s));
    BOOST_TEST(codes(typed(u"101"_s, share).issues).contains(u"!beyond-hard-bounds"_s));
    BOOST_TEST(typed(u"6000"_s).isDoubtful());
    BOOST_TEST(codes(typed(u"6000"_s).issues) == u"unit-doubt"_s);
}

BOOST_AUTO_TEST_CASE(states_qualifiers_and_units_are_kept_as_entered)
{
    BOOST_TEST((typed(u"不适用"_s).figure.state == State::NotApplicable));
    BOOST_TEST((typed(u"保密"_s).figure.state == State::Confidential));
    BOOST_TEST((typed(u"—"_s).figure.state == State::Missing));
    BOOST_TEST((typed(u"约12"_s).figure.qualifier == Qualifier::About));
    BOOST_TEST((typed(u">12"_s).figure.qualifier == Qualifier::LowerBound));
    const JudgedCell tonnes = typed(u"123400"_s, co2, 2023, u"tCO2"_s);
    BOOST_TEST(tonnes.figure.value == 12.34);
    BOOST_TEST(tonnes.figure.enteredUnit != 0);
    BOOST_TEST(codes(typed(u"12"_s, co2, 2023, u"蒲式耳"_s).issues) == u"!unit-unknown"_s);
    BOOST_TEST(codes(typed(u"12"_s, co2, 2023, u"km"_s).issues) == u"!unit-mismatch"_s);
    BOOST_TEST(!editing->apply({tonnes}, {}).isRefused());
    const auto stored = book->observation(at(a, co2, 2023));
    BOOST_TEST(stored->value == 12.34);
    BOOST_TEST(stored->enteredUnit == tonnes.figure.enteredUnit);
    BOOST_TEST(stored->source.has_value());
}

BOOST_AUTO_TEST_CASE(a_part_larger_than_its_whole_is_doubted)
{
    run("UPDATE indicator SET code = 'energy.electricity_industry' WHERE code = 'co2'");
    run("UPDATE indicator SET code = 'energy.electricity', unit = (SELECT unit FROM indicator WHERE id = 3) "
        "WHERE code = 'gdp'");
    (void)enter(at(a, gdp, 2023), u"100"_s);
    BOOST_TEST(codes(typed(u"100"_s).issues).isEmpty()); // all of it may be
    const JudgedCell above = typed(u"101"_s);
    BOOST_TEST(codes(above.issues) == u"part-above-stored"_s);
    BOOST_TEST(above.isDoubtful());
    BOOST_TEST((above.verdict == CellVerdict::Set));
    (void)enter(at(a, co2, 2023), u"90"_s);
    BOOST_TEST(codes(typed(u"80"_s, gdp).issues) == u"part-above-stored"_s);
    BOOST_TEST(codes(typed(u"80"_s, gdp, 2022).issues).isEmpty());
}

BOOST_AUTO_TEST_CASE(doubts_against_last_year_and_former_counties_are_told)
{
    (void)enter(at(a, co2, 2022), u"12"_s);
    const JudgedCell large = typed(u"12100"_s);
    BOOST_TEST(large.isDoubtful());
    BOOST_TEST(codes(typed(u"1210"_s).issues).isEmpty());
    BOOST_TEST(codes(typed(u"120"_s).issues) == u"magnitude-larger"_s);
    run("UPDATE district SET valid_to = '2020-12-31', successor = 600102 WHERE id = 600101");
    const JudgedCell former = typed(u"5"_s);
    BOOST_TEST(codes(former.issues) == u"!district-followed"_s);
    BOOST_TEST(former.issues.front().args.last() == u"二县"_s);
    const TypedCell nobody{at(SubjectId(4), co2, 2023), u"1"_s, {}};
    BOOST_TEST(codes(editing->judge(std::span(&nobody, 1)).front().issues) == u"!unknown-subject"_s);
    const TypedCell nothing{at(a, IndicatorId(42), 2023), u"1"_s, {}};
    BOOST_TEST(codes(editing->judge(std::span(&nothing, 1)).front().issues) == u"!unknown-indicator"_s);
}

BOOST_AUTO_TEST_CASE(a_block_is_one_step_or_nothing)
{
    const std::vector<TypedCell> block{{at(a, co2, 2023), u"1"_s, {}},
                                       {at(b, co2, 2023), u"x"_s, {}},
                                       {at(c, co2, 2023), u"3"_s, {}},
                                       {at(c, co2, 2023), u"4"_s, {}}};
    const JudgedCells judged = editing->judge(block);
    BOOST_TEST(count(judged, CellVerdict::Set) == 2u);
    BOOST_TEST(count(judged, CellVerdict::Refused) == 2u);
    BOOST_TEST(codes(judged[3].issues).contains(u"!cell-twice"_s));
    BOOST_TEST(editing->apply(judged, u"粘贴 4 个单元格"_s).isRefused());
    BOOST_TEST(!book->observation(at(a, co2, 2023)));
    const Edited partly = editing->apply(judged, u"粘贴 4 个单元格"_s, {}, Take::Accepted);
    BOOST_TEST(!partly.isRefused());
    BOOST_TEST(hasErrors(partly.issues)); // what was left out is told
    BOOST_TEST(valueAt(at(c, co2, 2023)) == 3);
    BOOST_TEST(book->nextUndo()->label == u"粘贴 4 个单元格"_s);
    reopen();
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(!book->observation(at(a, co2, 2023)));
    BOOST_TEST(book->redo().empty());
    BOOST_TEST(valueAt(at(a, co2, 2023)) == 1);
    // The same again changes nothing; an empty cell takes the figure out.
    BOOST_TEST(enter(at(a, co2, 2023), u"1.0"_s).seq == 0);
    BOOST_TEST(enter(at(a, co2, 2023), u""_s).seq != 0);
    BOOST_TEST(!book->observation(at(a, co2, 2023)));
}

BOOST_AUTO_TEST_CASE(a_figure_changed_after_judging_is_refused)
{
    (void)enter(at(a, co2, 2023), u"1"_s);
    const JudgedCell mine = typed(u"2"_s);
    (void)enter(at(a, co2, 2023), u"3"_s);
    BOOST_TEST(codes(editing->apply({mine}, {}).issues) == u"!figure-changed-meanwhile"_s);
    BOOST_TEST(valueAt(at(a, co2, 2023)) == 3);
}

BOOST_AUTO_TEST_CASE(review_goes_step_by_step_and_locks_hold)
{
    const std::vector<ObservationKey> keys{at(a, co2, 2023), at(b, co2, 2023)};
    for (const ObservationKey &key : keys)
        (void)enter(key, u"5"_s);
    BOOST_TEST(codes(editing->review(keys, ReviewStep::Approve).issues) == u"!review-step !review-step"_s);
    BOOST_TEST(codes(editing->review({at(c, co2, 2023)}, ReviewStep::Submit).issues) == u"!figure-missing"_s);
    BOOST_TEST(!editing->review(keys, ReviewStep::Submit).isRefused());
    BOOST_TEST(codes(typed(u"6"_s).issues) == u"figure-submitted"_s);
    BOOST_TEST(codes(editing->review(keys, ReviewStep::SendBack).issues) == u"!reason-needed"_s);
    BOOST_TEST(!editing->review(keys, ReviewStep::Approve).isRefused());
    BOOST_TEST(codes(typed(u"6"_s).issues) == u"!figure-reviewed"_s);
    const Edited lock = editing->review(keys, ReviewStep::Lock, u"年报定稿"_s);
    BOOST_TEST(!lock.isRefused());
    BOOST_TEST(codes(typed(u"6"_s).issues) == u"!figure-locked"_s);
    BOOST_TEST(int(typed(u"5"_s).verdict) == int(CellVerdict::Same));
    BOOST_TEST(codes(book->undo()) == u"!sealed-by"_s);
    reopen();
    BOOST_TEST(editing->locks().size() == 1u);
    BOOST_TEST(editing->locks().front().figures == 2u);
    BOOST_TEST(figureDetail(*book, keys.front()).lock->seq == lock.seq);
    BOOST_TEST(codes(editing->unlock(lock.seq, {}).issues) == u"!reason-needed"_s);
    BOOST_TEST(!editing->unlock(lock.seq, u"口径更正"_s).isRefused());
    BOOST_TEST(editing->locks().empty());
    BOOST_TEST(codes(editing->unlock(lock.seq, u"再来"_s).issues) == u"!no-such-lock"_s);
    BOOST_TEST(!editing->review(keys, ReviewStep::SendBack, u"更正"_s).isRefused());
    BOOST_TEST(!enter(keys.front(), u"6"_s).isRefused());
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(comments_stand_beside_figures_and_gaps)
{
    const ObservationKey gap = at(a, co2, 2023);
    BOOST_TEST(!editing->setComment(gap, u"企业停产，待补"_s).isRefused());
    BOOST_TEST((book->observation(gap)->state == State::Missing));
    BOOST_TEST(figureDetail(*book, gap).note.comment == u"企业停产，待补"_s);
    BOOST_TEST(!enter(gap, u"7"_s).isRefused());
    BOOST_TEST(figureDetail(*book, gap).note.comment == u"企业停产，待补"_s);
    BOOST_TEST(!editing->setComment(gap, {}).isRefused());
    BOOST_TEST(store->db().execAndGet("SELECT count(*) FROM observation_note").getInt() == 0);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(figureDetail(*book, gap).note.comment == u"企业停产，待补"_s);
}

BOOST_AUTO_TEST_CASE(targets_are_set_once_a_document)
{
    Target target;
    target.subject = a;
    target.indicator = co2;
    target.period = Period::ofYear(2025);
    target.value = 100;
    const Edited first = editing->setTarget(target);
    target.value = 90;
    const Edited second = editing->setTarget(target);
    BOOST_TEST(first.id == second.id);
    BOOST_TEST(figureDetail(*book, at(a, co2, 2025)).targets.size() == 1u);
    BOOST_TEST(figureDetail(*book, at(a, co2, 2025)).targets.front().value == 90);
    target.value = std::nan("");
    BOOST_TEST(editing->setTarget(target).isRefused());
    BOOST_TEST(!editing->removeTarget(TargetId(first.id)).isRefused());
    BOOST_TEST(codes(editing->removeTarget(TargetId(first.id)).issues) == u"!row-gone"_s);
}

BOOST_AUTO_TEST_CASE(one_of_several_sources_is_chosen_and_none_is_lost)
{
    const ObservationKey key = at(a, co2, 2023);
    const SourceId yearbook = sourceNamed(u"年鉴"_s);
    const SourceId bulletin = sourceNamed(u"公报"_s);
    BOOST_TEST(!enter(key, u"10"_s).isRefused());
    run("UPDATE observation SET source = " + std::to_string(yearbook.value())
        + " WHERE subject = 600101 AND indicator = 3 AND period = " + std::to_string(key.period.key()));
    run("INSERT INTO observation_candidate VALUES (600101, 3, " + std::to_string(key.period.key()) + ", 0, "
        + std::to_string(bulletin.value()) + ", 12, 0, 0, 1, 0)");
    BOOST_TEST(!editing->chooseCandidate(key, bulletin, u"公报为准"_s).isRefused());
    BOOST_TEST(valueAt(key) == 12);
    FigureDetail detail = figureDetail(*book, key);
    BOOST_TEST(detail.candidates.size() == 2u);
    BOOST_TEST(detail.candidates.front().row.chosen);
    BOOST_TEST(detail.candidates.front().sourceTitle == u"公报"_s);
    BOOST_TEST(codes(editing->chooseCandidate(key, SourceId(5), {}).issues) == u"!candidate-unknown"_s);
    // A figure typed over it is none of them.
    BOOST_TEST(!enter(key, u"11"_s).isRefused());
    detail = figureDetail(*book, key);
    BOOST_TEST(!detail.candidates.front().row.chosen);
    BOOST_TEST(detail.candidates.size() == 2u);
    BOOST_TEST(!editing->chooseCandidate(key, yearbook, {}).isRefused());
    BOOST_TEST(valueAt(key) == 10);
}

BOOST_AUTO_TEST_CASE(the_grid_shows_figures_flags_and_totals)
{
    addFigures();
    now = now.addDays(3);
    reopen();
    (void)enter(at(a, co2, 2023), u"500"_s);
    Target target;
    target.subject = a;
    target.indicator = co2;
    target.period = Period::ofYear(2023);
    target.value = 450;
    (void)editing->setTarget(target);
    (void)editing->setComment(at(b, co2, 2023), u"核对"_s);
    (void)enter(at(c, co2, 2023), u"—"_s);
    const FigureGrid grid = figureGrid(
        *book,
        GridRequest::ofIndicator(co2, {prefecture, a, b, c}, {Period::ofYear(2022), Period::ofYear(2023)}));
    BOOST_TEST(grid.cell(1, 1).value == 500);
    BOOST_TEST(grid.cell(1, 1).target == 450);
    BOOST_TEST(grid.cell(1, 1).isJump); // 200 -> 500
    BOOST_TEST(grid.cell(1, 1).isRecent);
    BOOST_TEST(grid.cell(1, 1).lastYear.change == 150, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(!grid.cell(1, 0).isRecent);
    BOOST_TEST(grid.cell(2, 1).hasComment);
    BOOST_TEST(!grid.cell(0, 1).isThere);
    BOOST_TEST(grid.columns[0].total.value == 650);
    BOOST_TEST(grid.columns[0].total.total == 3); // the prefecture contains the counties
    BOOST_TEST(grid.columns[1].total.value == 750);
    BOOST_TEST(grid.columns[1].total.present == 2);
    const FigureGrid year = figureGrid(*book, GridRequest::ofPeriod(Period::ofYear(2023), {a}, {share, co2}));
    BOOST_TEST((year.cell(0, 0).lastYear.unit == methods::ChangeUnit::PercentagePoints));
    BOOST_TEST(year.cell(0, 0).lastYear.change == 10, boost::test_tools::tolerance(1e-9));
    BOOST_TEST((year.columns[0].total.reason == AggregateReason::NotAggregated));
}

BOOST_AUTO_TEST_CASE(weighted_means_take_their_weights)
{
    run("UPDATE indicator SET aggregation = 'weighted_mean', denominator = 4 WHERE code = 'share'");
    addFigures();
    const FigureGrid grid
        = figureGrid(*book, GridRequest::ofPeriod(Period::ofYear(2023), {a, b, c}, {share}));
    BOOST_TEST(grid.columns[0].total.value == (60. * 120 + 55. * 125 + 90. * 100) / 345,
               boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(a_figure_is_known_as_it_was)
{
    (void)enter(at(a, co2, 2023), u"5"_s);
    const QString then = now.toUTC().toString(Qt::ISODateWithMs);
    now = now.addDays(1);
    (void)enter(at(a, co2, 2023), u"6"_s);
    BOOST_TEST(figureKnownOn(*book, at(a, co2, 2023), then)->value == 5);
    BOOST_TEST(!figureKnownOn(*book, at(b, co2, 2023), then));
    BOOST_TEST(figureDetail(*book, at(a, co2, 2023)).history.size() >= 2u);
    BOOST_TEST(figureDetail(*book, at(a, co2, 2023)).source->title == u"tester"_s);
}

BOOST_AUTO_TEST_SUITE_END()
