#include "app/exchange/header_names.h"
#include "app/exchange/number_parser.h"

#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

BOOST_AUTO_TEST_SUITE(header_names)

BOOST_AUTO_TEST_CASE(knows_chinese_and_english_names)
{
    const QString kind = u"observations"_s;
    for (const QString &header : {u"subject"_s, u"区划"_s, u" 代码 "_s, u"行政区划代码"_s, u"区县"_s,
                                  u"名称"_s, u"SUBJECT"_s, u"ｓｕｂｊｅｃｔ"_s, u"行政区划代码（六位）"_s})
        BOOST_TEST(matchHeader(kind, header) == u"subject"_s);
    for (const QString &header : {u"period"_s, u"年份"_s, u"期间"_s, u"年"_s, u"Year"_s})
        BOOST_TEST(matchHeader(kind, header) == u"period"_s);
    BOOST_TEST(matchHeader(kind, u"指标"_s) == u"indicator"_s);
    BOOST_TEST(matchHeader(kind, u"数值（万吨）"_s) == u"value"_s);
    BOOST_TEST(matchHeader(kind, u"单位"_s) == u"unit"_s);
    BOOST_TEST(matchHeader(kind, u"限定"_s) == u"qualifier"_s);
    BOOST_TEST(matchHeader(kind, u"来源"_s) == u"source"_s);
    BOOST_TEST(matchHeader(kind, u"as of"_s) == u"as_of"_s);
    BOOST_TEST(matchHeader(kind, u"co2.total"_s).isEmpty());
    BOOST_TEST(matchHeader(u"sites"_s, u"统一社会信用代码"_s) == u"credit_code"_s);
    BOOST_TEST(matchHeader(u"unknown"_s, u"code"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(no_header_means_two_fields_of_one_table)
{
    for (const QString &kind :
         {u"observations"_s, u"targets"_s, u"districts"_s, u"sites"_s, u"programmes"_s, u"enrolments"_s,
          u"projects"_s, u"indicators"_s, u"obligations"_s, u"ledger"_s}) {
        QStringList all;
        BOOST_TEST(!headerNames(kind).empty());
        for (const HeaderName &name : headerNames(kind)) {
            QStringList own = name.others;
            own.removeDuplicates();
            all += own;
        }
        const auto count = all.size();
        all.removeDuplicates();
        BOOST_TEST(all.size() == count, kind.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(takes_the_unit_out_of_a_header)
{
    BOOST_TEST(headerUnit(u"GDP（亿元）"_s) == u"亿元"_s);
    BOOST_TEST(headerUnit(u"GDP(单位：亿元)"_s) == u"亿元"_s);
    BOOST_TEST(headerUnit(u"GDP [1e8CNY]"_s) == u"1e8CNY"_s);
    BOOST_TEST(headerUnit(u"GDP"_s).isEmpty());
    BOOST_TEST(headerWithoutUnit(u"GDP（亿元）"_s) == u"GDP"_s);
}

BOOST_AUTO_TEST_CASE(reads_dates_as_people_write_them)
{
    const auto read = [](const QString &text) { return parseDate(text).value_or(u"refused"_s); };
    for (const QString &text : {u"2024-03-05"_s, u"2024/3/5"_s, u"2024.3.5"_s, u"2024年3月5日"_s,
                                u"20240305"_s, u" ２０２４年３月５日 "_s, u"2024年03月05日"_s, u"2024-3-5"_s})
        BOOST_TEST(read(text) == u"2024-03-05"_s);
    for (const QString &text : {u"2024-03"_s, u"2024年3月"_s, u"2024.3"_s, u"202403"_s, u"2024/03"_s})
        BOOST_TEST(read(text) == u"2024-03"_s);
    for (const QString &text : {u"2024"_s, u"2024年"_s})
        BOOST_TEST(read(text) == u"2024"_s);
    BOOST_TEST(read(u"2024-02-29"_s) == u"2024-02-29"_s);
    for (const QString &text :
         {u"2023-02-29"_s, u"2024-13"_s, u"2024-00-01"_s, u"20241301"_s, u"45292"_s, u"5.3.2024"_s, u"soon"_s,
          u"2024-03-05T10:00"_s, u"1024-01-01"_s, u""_s, u"2024-3-32"_s})
        BOOST_TEST(read(text) == u"refused"_s);
    // January or November, the 1st or the 11th: not to be guessed.
    for (const QString &text : {u"2024111"_s, u"20241"_s, u"2024-111"_s, u"2024年111日"_s, u"2024 1 1"_s,
                                u"2 1 5 8"_s, u"2024 12"_s})
        BOOST_TEST(read(text) == u"refused"_s);
}

BOOST_AUTO_TEST_SUITE_END()
