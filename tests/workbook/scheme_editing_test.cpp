#include "app/workbook/scheme_editing.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using pilotage::test::codes;
using namespace Qt::StringLiterals;

namespace {

struct Tried : SmallBook
{
    Tried()
    {
        addTree();
        addFigures();
        tried = request();
        tried.weights = {{u"environment"_s, 0.6}, {u"carbon"_s, 0.2}, {u"coupling"_s, 0.2}};
    }
    EvaluationRequest tried;
};

} // namespace

BOOST_AUTO_TEST_SUITE(schemeEditing, *boost::unit_test::tolerance(1e-9))

BOOST_FIXTURE_TEST_CASE(a_saved_scheme_gives_the_scores_that_were_tried, Tried)
{
    const EvaluationResult before = book->evaluate(tried);
    const SavedScheme saved = saveSchemeAs(*book, tried, u"  我的方案 "_s);
    BOOST_TEST(saved.issues.empty());
    BOOST_REQUIRE(book->schemes().size() == 2U);
    const Scheme made = book->schemes().back();
    BOOST_TEST((made.code == saved.code));
    BOOST_TEST((made.nameZh == u"我的方案"_s));
    BOOST_TEST((made.status == SchemeStatus::User)); // never official by itself
    EvaluationRequest own = request();
    own.schemeCode = saved.code;
    const EvaluationResult after = book->evaluate(own);
    BOOST_REQUIRE(after.rows.size() == before.rows.size());
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        BOOST_TEST((after.rows[i].subject == before.rows[i].subject));
        BOOST_TEST(after.rows[i].score == before.rows[i].score);
    }
    // The scheme it came from is as it was; undo takes the copy away again.
    BOOST_TEST(rowOf(book->evaluate(request()), a).score != rowOf(before, a).score);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(book->schemes().size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(refusals_name_the_reason, Tried)
{
    BOOST_TEST((codes(saveSchemeAs(*book, tried, u" "_s).issues)
                == codes({{Severity::Error, u"name-empty"_s, {}, {}}})));
    BOOST_TEST((codes(saveSchemeAs(*book, tried, u"小"_s).issues)
                == codes({{Severity::Error, u"scheme-name-taken"_s, {}, {}}})));
    BOOST_TEST(book->schemes().size() == 1U);
    const SavedScheme first = saveSchemeAs(*book, tried, u"甲"_s);
    const SavedScheme second = saveSchemeAs(*book, tried, u"乙"_s);
    BOOST_TEST((first.code != second.code));
}

BOOST_AUTO_TEST_SUITE_END()
