#include "app/exchange/csv_writer.h"
#include "app/exchange/number_parser.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstdlib>
#include <ostream>
#include <random>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace {

using Kind = NumberCell::Kind;

struct Accepted
{
    QString text;
    const char *decimal; ///< the same number in plain ASCII; the oracle reads it with strtod
};

/// strtod rounds correctly, so equal means: exactly the decimal that was written.
void checkAccepted(const Accepted &item)
{
    const NumberCell cell = parseNumber(item.text);
    BOOST_TEST_CONTEXT("text " << item.text)
    {
        BOOST_TEST((cell.kind == Kind::Number), "refused with " << cell.code);
        BOOST_TEST(cell.value == std::strtod(item.decimal, nullptr));
        BOOST_TEST(!std::signbit(cell.value) == (item.decimal[0] != '-'));
    }
}

QString accepted(const Accepted &item)
{
    checkAccepted(item);
    return item.text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(number_parser)

BOOST_AUTO_TEST_CASE(reads_numbers_exactly)
{
    const Accepted items[] = {
        {u"0"_s, "0"},
        {u"-0"_s, "0"},
        {u"-0.00"_s, "0"},
        {u"+0"_s, "0"},
        {u"1"_s, "1"},
        {u"-1"_s, "-1"},
        {u"+1"_s, "1"},
        {u"007"_s, "7"},
        {u"1.5"_s, "1.5"},
        {u"-1.5"_s, "-1.5"},
        {u".5"_s, "0.5"},
        {u"-.5"_s, "-0.5"},
        {u"5."_s, "5"},
        {u"0.1"_s, "0.1"},
        {u"0.30000000000000004"_s, "0.30000000000000004"},
        {u"1000000000000001"_s, "1000000000000001"},
        {u"9007199254740991"_s, "9007199254740991"},
        {u"9007199254740992"_s, "9007199254740992"},
        {u"123456789012345"_s, "123456789012345"},
        {u"0.000001"_s, "0.000001"},
        {u"3.14159265358979"_s, "3.14159265358979"},
        {u"100000000000000000000"_s, "1e20"},
        {u"1e3"_s, "1e3"},
        {u"1E+3"_s, "1e3"},
        {u"1.5e-3"_s, "1.5e-3"},
        {u"-2.5E5"_s, "-2.5e5"},
        {u"1e308"_s, "1e308"},
        {u"1.7976931348623157e308"_s, "1.7976931348623157e308"},
        {u"2.2250738585072014e-308"_s, "2.2250738585072014e-308"},
        {u"1,234"_s, "1234"},
        {u"1,234.5"_s, "1234.5"},
        {u"-1,234.5"_s, "-1234.5"},
        {u"12,345"_s, "12345"},
        {u"123,456"_s, "123456"},
        {u"1,234,567"_s, "1234567"},
        {u"1,234,567.89"_s, "1234567.89"},
        {u"1 234"_s, "1234"},
        {u"1 234 567.8"_s, "1234567.8"},
        {u"1\u00a0234"_s, "1234"},
        {u"1\u202f234.5"_s, "1234.5"},
        {u" 12 "_s, "12"},
        {u"\u00a012\u00a0"_s, "12"},
        {u"\u300012\u3000"_s, "12"},
        {u"\t12"_s, "12"},
        {u"\ufeff12"_s, "12"},
        {u"1\u200b2"_s, "12"},
        {u"１２３"_s, "123"},
        {u"１２．５"_s, "12.5"},
        {u"－１２．５"_s, "-12.5"},
        {u"＋１"_s, "1"},
        {u"１，２３４．５"_s, "1234.5"},
        {u"1２3"_s, "123"},
        {u"\u22125"_s, "-5"},
        {u"99.99"_s, "99.99"},
        {u"388.5"_s, "388.5"},
        {u"0.0000000000000000000001"_s, "1e-22"},
        {u"1.0000000000000000000000"_s, "1"},
        {u"00000000000000000000001"_s, "1"},
        {u"2251799813685248.5"_s, "2251799813685248.5"},
        {u"12345678901234567890123e0"_s, "1.2345678901234567890123e22"},
    };
    for (const Accepted &item : items) {
        if (item.text.startsWith(u"123456789012345678901"_s))
            continue; // more digits than a double keeps: below
        accepted(item);
    }
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_exactly_a_number)
{
    const std::pair<QString, QString> items[] = {
        {u"1,2,3"_s, u"grouping-wrong"_s},
        {u"1,23,456"_s, u"grouping-wrong"_s},
        {u"12,34,567"_s, u"grouping-wrong"_s},
        {u"1,,234"_s, u"grouping-wrong"_s},
        {u",123"_s, u"grouping-wrong"_s},
        {u"1234,567.8"_s, u"grouping-wrong"_s},
        {u"1,234,"_s, u"grouping-wrong"_s},
        {u"3,14"_s, u"comma-decimal"_s},
        {u"-3,14"_s, u"comma-decimal"_s},
        {u"0,5"_s, u"comma-decimal"_s},
        {u"1234,5"_s, u"comma-decimal"_s},
        {u"1,2345"_s, u"comma-decimal"_s},
        {u"1.234,56"_s, u"comma-decimal"_s},
        {u"1.234.567,8"_s, u"comma-decimal"_s},
        {u"1 234,56"_s, u"comma-decimal"_s},
        {u"1234,567"_s, u"comma-decimal"_s},
        {u"３，１４"_s, u"comma-decimal"_s},
        {u"nan"_s, u"not-finite"_s},
        {u"NaN"_s, u"not-finite"_s},
        {u"-nan"_s, u"not-finite"_s},
        {u"inf"_s, u"not-finite"_s},
        {u"-Inf"_s, u"not-finite"_s},
        {u"Infinity"_s, u"not-finite"_s},
        {u"∞"_s, u"not-finite"_s},
        {u"1.#INF"_s, u"not-finite"_s},
        {u"0x1F"_s, u"hex-number"_s},
        {u"-0xff"_s, u"hex-number"_s},
        {u"0X10"_s, u"hex-number"_s},
        {u"0x1.8p3"_s, u"hex-number"_s},
        {u"0b101"_s, u"hex-number"_s},
        {u"1e400"_s, u"number-too-large"_s},
        {u"-1e400"_s, u"number-too-large"_s},
        {u"1e999999999"_s, u"number-too-large"_s},
        {u"1e-400"_s, u"number-too-small"_s},
        {u"-1e-999999999"_s, u"number-too-small"_s},
        {QString(400, u'9'), u"number-too-large"_s},
        {QString(200, u'7'), u"too-many-digits"_s},
        {u"12345678901234567890123e0"_s, u"too-many-digits"_s},
        {u"9007199254740993"_s, u"too-many-digits"_s},
        {u"0.1000000000000000055511151231257827"_s, u"too-many-digits"_s},
        {u"3.14159265358979323846"_s, u"too-many-digits"_s},
        {u"1 2"_s, u"number-with-spaces"_s},
        {u"12 34"_s, u"number-with-spaces"_s},
        {u"1 2345"_s, u"number-with-spaces"_s},
        {u"1. 5"_s, u"number-with-spaces"_s},
        {u"1.2万"_s, u"magnitude-suffix"_s},
        {u"3亿"_s, u"magnitude-suffix"_s},
        {u"5千"_s, u"magnitude-suffix"_s},
        {u"0.5万亿"_s, u"magnitude-suffix"_s},
        {u"１２万"_s, u"magnitude-suffix"_s},
        {u"*"_s, u"state-ambiguous"_s},
        {u"＊"_s, u"state-ambiguous"_s},
        {u"x"_s, u"state-ambiguous"_s},
        {u"#"_s, u"state-ambiguous"_s},
        {u"(123)"_s, u"number-in-brackets"_s},
        {u"（1,234）"_s, u"number-in-brackets"_s},
        {u"(12,34)"_s, u"number-in-brackets"_s},
        {u"abc"_s, u"text-in-number"_s},
        {u"见附件"_s, u"text-in-number"_s},
        {u"1.2.3"_s, u"text-in-number"_s},
        {u"."_s, u"text-in-number"_s},
        {u"+"_s, u"text-in-number"_s},
        {u"1e"_s, {}},
        {u"e5"_s, u"text-in-number"_s},
        {u"1e5e5"_s, {}},
        {u"--5"_s, u"text-in-number"_s},
        {u"+-5"_s, u"text-in-number"_s},
        {u"5-"_s, u"text-in-number"_s},
        {u"1-2"_s, u"text-in-number"_s},
        {u"2023-05"_s, u"text-in-number"_s},
        {u"1/2"_s, {}},
        {u"12:30"_s, {}},
        {u"=1+1"_s, u"text-in-number"_s},
        {u"¥100"_s, u"text-in-number"_s},
        {u"$5"_s, u"text-in-number"_s},
        {u"一百"_s, u"text-in-number"_s},
        {u"NA"_s, u"text-in-number"_s},
        {u"null"_s, u"text-in-number"_s},
        {u"#REF!"_s, u"text-in-number"_s},
        {u"#DIV/0!"_s, u"text-in-number"_s},
        {u"true"_s, u"text-in-number"_s},
        {u"１２３ＡＢＣ１"_s, {}},
        {u"٣"_s, u"text-in-number"_s},
        {u"½"_s, u"text-in-number"_s},
        {u"5²"_s, {}},
        {u"一二三"_s, u"text-in-number"_s},
        {u"%"_s, u"text-in-number"_s},
        {u"\u0000"_s, u"text-in-number"_s},
    };
    for (const auto &[text, code] : items) {
        const NumberCell cell = parseNumber(text);
        // Those without a code have text behind the number: never a plain number either.
        BOOST_TEST((cell.kind == Kind::Refused || (code.isEmpty() && cell.kind == Kind::Quantity)), text);
        if (!code.isEmpty())
            BOOST_TEST(cell.code == code, text << ": " << cell.code);
    }
}

BOOST_AUTO_TEST_CASE(proposes_what_may_have_been_meant)
{
    const auto first = [](const QString &text) { return parseNumber(text).suggestions.value(0); };
    BOOST_TEST(first(u"1.2万"_s) == u"12000"_s);
    BOOST_TEST(first(u"3.14159亿"_s) == u"314159000"_s);
    BOOST_TEST(first(u"-0.00001万"_s) == u"-0.1"_s);
    BOOST_TEST(first(u"1,234.5万"_s) == u"12345000"_s);
    BOOST_TEST(first(u"3,14"_s) == u"3.14"_s);
    BOOST_TEST(first(u"1.234,56"_s) == u"1234.56"_s);
    BOOST_TEST(first(u"(123)"_s) == u"-123"_s);
    BOOST_TEST(first(u"9007199254740993"_s) == u"9007199254740992"_s);
    for (const QString &text :
         {u"1.2万"_s, u"3,14"_s, u"(123)"_s, u"(12,34)"_s, u"(1.2.3)"_s, u"3.14159265358979323846"_s})
        for (const QString &suggestion : parseNumber(text).suggestions)
            BOOST_TEST((parseNumber(suggestion).kind == Kind::Number), suggestion);
}

BOOST_AUTO_TEST_CASE(reads_states_and_never_makes_them_zero)
{
    const std::pair<QString, State> items[]
        = {{u"—"_s, State::Missing},         {u"——"_s, State::Missing},
           {u"-"_s, State::Missing},         {u"未报"_s, State::Missing},
           {u"缺失"_s, State::Missing},      {u"无数据"_s, State::Missing},
           {u"…"_s, State::BelowUnit},       {u"……"_s, State::BelowUnit},
           {u"..."_s, State::BelowUnit},     {u"不适用"_s, State::NotApplicable},
           {u"N/A"_s, State::NotApplicable}, {u" n/a "_s, State::NotApplicable},
           {u"保密"_s, State::Confidential}, {u"涉密"_s, State::Confidential},
           {u"missing"_s, State::Missing}};
    for (const auto &[text, state] : items) {
        const NumberCell cell = parseNumber(text);
        BOOST_TEST((cell.kind == Kind::State), text);
        BOOST_TEST((cell.state == state), text);
    }
    for (const QString &text : {u""_s, u"  "_s, u"\u3000"_s, u"\ufeff"_s})
        BOOST_TEST((parseNumber(text).kind == Kind::Empty));
}

BOOST_AUTO_TEST_CASE(reads_qualifiers_and_units_beside_the_number)
{
    const std::tuple<QString, double, Qualifier, QString> items[] = {
        {u"约100"_s, 100, Qualifier::About, {}},
        {u"近8000亩"_s, 8000, Qualifier::About, u"亩"_s},
        {u"100左右"_s, 100, Qualifier::About, {}},
        {u"超1亿元"_s, 1, Qualifier::LowerBound, u"亿元"_s},
        {u"≥95%"_s, 95, Qualifier::LowerBound, u"%"_s},
        {u">=95"_s, 95, Qualifier::LowerBound, {}},
        {u"100以上"_s, 100, Qualifier::LowerBound, {}},
        {u"<0.1"_s, 0.1, Qualifier::UpperBound, {}},
        {u"不超过5%"_s, 5, Qualifier::UpperBound, u"%"_s},
        {u"12.3*"_s, 12.3, Qualifier::Estimated, {}},
        {u"12.3(初步)"_s, 12.3, Qualifier::Preliminary, {}},
        {u"12.3（初步）"_s, 12.3, Qualifier::Preliminary, {}},
        {u"23.7%"_s, 23.7, Qualifier::Exact, u"%"_s},
        {u"２３．７％"_s, 23.7, Qualifier::Exact, u"%"_s},
        {u"388.5万吨"_s, 388.5, Qualifier::Exact, u"万吨"_s},
        {u"229 亿元"_s, 229, Qualifier::Exact, u"亿元"_s},
        {u"1,234.5 tCO2"_s, 1234.5, Qualifier::Exact, u"tCO2"_s},
        {u"-3.2‰"_s, -3.2, Qualifier::Exact, u"‰"_s},
    };
    for (const auto &[text, value, qualifier, unit] : items) {
        const NumberCell cell = parseNumber(text);
        BOOST_TEST((cell.kind == (unit.isEmpty() ? Kind::Number : Kind::Quantity)), text);
        BOOST_TEST(cell.value == value);
        BOOST_TEST((cell.qualifier.value_or(Qualifier::Exact) == qualifier), text);
        BOOST_TEST(cell.suffix == unit);
    }
}

BOOST_AUTO_TEST_CASE(the_fast_path_agrees_with_the_oracle)
{
    std::mt19937_64 random(20251101);
    for (int i = 0; i < 20000; ++i) {
        const int digits = 1 + int(random() % 17);
        std::string text = random() % 3 == 0 ? "-" : "";
        for (int d = 0; d < digits; ++d)
            text += char('0' + random() % 10);
        if (const auto behind = random() % unsigned(digits + 1); behind > 0 && int(behind) < digits)
            text.insert(text.size() - behind, ".");
        double value = 0;
        int decimals = 0;
        const double oracle = std::strtod(text.c_str(), nullptr);
        if (parsePlainNumber(text, value, decimals))
            BOOST_TEST(value == oracle, text);
        const NumberCell cell = parseNumber(QString::fromStdString(text));
        if (cell.kind == Kind::Number)
            BOOST_TEST(cell.value == oracle, text);
        else
            BOOST_TEST(cell.code == u"too-many-digits"_s, text);
    }
    double value = 0;
    int decimals = 0;
    BOOST_TEST(parsePlainNumber("12.340", value, decimals));
    BOOST_TEST(decimals == 3);
    for (const char *text : {"", "-", ".", "1.", ".5", "1e3", " 1", "1 ", "+1", "1,000", "１", "nan", "0x1"})
        BOOST_TEST(!parsePlainNumber(text, value, decimals), text);
}

BOOST_AUTO_TEST_CASE(totals_equal_the_exact_decimal_sum)
{
    // Thousandths in 64-bit integers are the oracle; sums of doubles of this size are exact to the last
    // printed digit.
    std::mt19937_64 random(7);
    std::int64_t thousandths = 0;
    double sum = 0;
    for (int i = 0; i < 1000; ++i) {
        const std::int64_t part = std::int64_t(random() % 2'000'000'000) - 1'000'000'000;
        thousandths += part;
        const QString text = (part < 0 ? u"-"_s : QString()) + QString::number(std::abs(part) / 1000) + u'.'
            + QString::number(std::abs(part) % 1000).rightJustified(3, u'0');
        sum += parseNumber(text).value;
    }
    BOOST_TEST(std::llround(sum * 1000) == thousandths);
}

BOOST_AUTO_TEST_SUITE_END()
