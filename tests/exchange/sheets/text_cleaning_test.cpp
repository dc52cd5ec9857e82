#include "app/exchange/sheets/text_cleaning.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

QStringList offered(const QString &text)
{
    QStringList all;
    for (const CleaningProposal &proposal : cleaningProposals(text))
        all << proposalKey(proposal.kind) + u':' + proposal.after;
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_cleaning)

BOOST_AUTO_TEST_CASE(glued_readings)
{
    BOOST_TEST(offered(u"协(xié)同减污"_s) == QStringList({u"pinyin:协同减污"_s}));
    BOOST_TEST(offered(u"强（qiáng）化"_s) == QStringList({u"pinyin:强化"_s}));
    BOOST_TEST(cleaned(u"協(xié)同，強(qiáng)化，長(cháng)江"_s) == u"协同，强化，长江"_s);
}

BOOST_AUTO_TEST_CASE(units_and_words_in_brackets_are_no_readings)
{
    for (const QString &text : {u"公里(km)"_s, u"吨(t)"_s, u"百分点(pp)"_s, u"亿元(yi)"_s, u"二氧化碳(CO2)"_s,
                                u"甲(a)"_s, u"x(xié)"_s, u"鹿城区"_s, u"(合计)"_s, u""_s})
        BOOST_TEST(offered(text) == QStringList(), text.toStdString());
}

BOOST_AUTO_TEST_CASE(traditional_characters)
{
    BOOST_TEST(offered(u"溫州市鹿城區"_s) == QStringList({u"traditional:温州市鹿城区"_s}));
    BOOST_TEST(offered(u"温州市鹿城區"_s) == QStringList({u"traditional:温州市鹿城区"_s}));
    BOOST_TEST(offered(u"温州市鹿城区"_s) == QStringList());
}

BOOST_AUTO_TEST_CASE(wide_digits_and_letters_but_not_punctuation)
{
    BOOST_TEST(offered(u"ＣＯ２（吨）：１２"_s) == QStringList({u"full-width:CO2（吨）：12"_s}));
}

BOOST_AUTO_TEST_CASE(lost_characters_are_only_flagged)
{
    BOOST_TEST(offered(u"角?,现场"_s) == QStringList({u"lost-characters:"_s}));
    BOOST_TEST(offered(u"减碳?;"_s) == QStringList({u"lost-characters:"_s}));
    BOOST_TEST(offered(u"减\uFFFD碳"_s) == QStringList({u"lost-characters:"_s}));
    BOOST_TEST(offered(u"是否达标?"_s) == QStringList());
    BOOST_TEST(cleaned(u"角?,现场"_s) == u"角?,现场"_s);
}

BOOST_AUTO_TEST_SUITE_END()
