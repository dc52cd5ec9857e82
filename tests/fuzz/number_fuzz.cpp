#include "app/exchange/number_parser.h"
#include "tests/fuzz/fuzz.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <charconv>
#include <cmath>
#include <string>

using namespace pilotage;
using namespace pilotage::exchange;
using fuzz::require;
using namespace Qt::StringLiterals;
using Whole
    = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

namespace {

/// A decimal whose value is known before it is written: digits * 10^exponent.
struct Written
{
    std::string digits;
    int exponent = 0;
    bool isNegative = false;
    QString text;
};

/// An exact number, sign in `over`.
struct Exact
{
    Whole over;
    Whole under = 1;
};

Exact scaled(const Whole &whole, int base, int exponent)
{
    const Whole power = boost::multiprecision::pow(Whole(base), static_cast<unsigned>(std::abs(exponent)));
    return exponent < 0 ? Exact{whole, power} : Exact{Whole(whole * power), 1};
}

Exact exactly(const Written &written)
{
    const std::size_t lead = std::min(written.digits.find_first_not_of('0'), written.digits.size() - 1);
    const Whole digits(written.digits.substr(lead));
    return scaled(written.isNegative ? Whole(-digits) : digits, 10, written.exponent);
}

Exact exactly(double value)
{
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);
    return scaled(Whole(static_cast<std::int64_t>(std::ldexp(mantissa, 53))), 2, exponent - 53);
}

Exact distance(const Exact &a, const Exact &b)
{
    return {Whole(abs(Whole(a.over * b.under - b.over * a.under))), Whole(a.under * b.under)};
}

bool isLess(const Exact &a, const Exact &b)
{
    return a.over * b.under < b.over * a.under;
}

/// No double lies nearer to the decimal.
bool isNearest(double value, const Exact &decimal)
{
    const Exact own = distance(exactly(value), decimal);
    for (const double neighbour : {std::nextafter(value, INFINITY), std::nextafter(value, -INFINITY)})
        if (std::isfinite(neighbour) && isLess(distance(exactly(neighbour), decimal), own))
            return false;
    return true;
}

std::size_t significant(std::string digits)
{
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    return digits.size();
}

QString grouped(const QString &whole, QChar separator)
{
    QString out = whole;
    for (qsizetype at = out.size() - 3; at > 0; at -= 3)
        out.insert(at, separator);
    return out;
}

QString widened(const QString &text)
{
    QString out;
    for (const QChar c : text)
        out += c == u' ' ? c : QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    return out;
}

/// One of the ways people write decimals, chosen by the input.
Written compose(fuzz::Pieces &pieces)
{
    Written written;
    const std::uint8_t style = pieces.byte();
    written.isNegative = (style & 1) != 0;
    const std::size_t count = 1 + pieces.number(style & 2 ? 40 : 15);
    while (written.digits.size() < count)
        written.digits.push_back(static_cast<char>('0' + pieces.byte() % 10));
    const auto behind = static_cast<qsizetype>(pieces.number(static_cast<std::uint32_t>(count)));
    written.exponent = -static_cast<int>(behind);
    const QString digits = QString::fromStdString(written.digits);
    QString whole = digits.chopped(behind);
    if (style & 4)
        whole = grouped(whole, style & 8 ? u',' : u' ');
    written.text = whole + (behind > 0 ? u'.' + digits.last(behind) : QString());
    if ((style & 16) && !(style & 4)) {
        const int exponent = static_cast<int>(pieces.number(700)) - 350;
        written.exponent += exponent;
        written.text += (style & 32 ? u"e%1"_s : u"E%1"_s).arg(exponent);
    }
    if (written.isNegative)
        written.text.prepend(style & 32 ? u'\u2212' : u'-');
    else if (style & 32)
        written.text.prepend(u'+');
    if ((style & 64) && !written.text.contains(u'\u2212'))
        written.text = widened(written.text);
    return written;
}

void againstOracle(const Written &written)
{
    const NumberCell cell = parseNumber(written.text);
    const Exact exact = exactly(written);
    if (cell.kind == NumberCell::Kind::Number) {
        require(std::isfinite(cell.value), "a number is finite");
        require(isNearest(cell.value, exact), "the nearest double is stored");
        require(cell.value != 0 || exact.over == 0, "only zero is stored as zero");
        require(!std::signbit(cell.value) || cell.value < 0, "zero has no sign");
        require(cell.decimals == -1 || cell.decimals == std::max(0, -written.exponent),
                "decimals as written");
        return;
    }
    require(cell.kind == NumberCell::Kind::Refused, "a decimal is a number or refused");
    if (cell.code == u"too-many-digits"_s)
        require(significant(written.digits) > 15, "15 digits are kept");
    else if (cell.code == u"number-too-large"_s)
        require(isLess(exactly(1.7e308), distance(exact, {0})), "only beyond the largest double");
    else if (cell.code == u"number-too-small"_s)
        require(exact.over != 0 && isLess(distance(exact, {0}), exactly(2.3e-308)),
                "only below the smallest double");
    else
        require(false, "a plain decimal is understood");
}

void freely(const QString &text)
{
    const NumberCell cell = parseNumber(text);
    const bool isNumber = cell.kind == NumberCell::Kind::Number || cell.kind == NumberCell::Kind::Quantity;
    require(!isNumber || std::isfinite(cell.value), "a number is finite");
    require((cell.kind == NumberCell::Kind::Refused) == !cell.code.isEmpty(), "refused = with a code");
    require((cell.kind == NumberCell::Kind::Quantity) == !cell.suffix.isEmpty(), "a quantity has its unit");
    if (isNumber) {
        char buffer[40];
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, cell.value).ptr;
        const NumberCell again = parseNumber(QString::fromLatin1(buffer, end - buffer));
        require(again.kind == NumberCell::Kind::Number && again.value == cell.value, "a number reads back");
    }
    for (const QString &suggestion : cell.suggestions) {
        const NumberCell mended = parseNumber(suggestion);
        require(mended.kind != NumberCell::Kind::Refused || mended.code == u"too-many-digits"_s
                    || mended.code == u"number-too-large"_s,
                "a suggestion can be taken");
    }
    double value = 0;
    int decimals = 0;
    const std::string ascii = text.toStdString();
    if (parsePlainNumber(ascii, value, decimals)) {
        require(cell.kind == NumberCell::Kind::Number, "the plain way knows nothing the full way does not");
        require(cell.value == value && cell.decimals == decimals, "the plain way reads the same");
        require(std::signbit(cell.value) == std::signbit(value), "the plain way keeps the sign");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::Pieces pieces(data, size);
    againstOracle(compose(pieces));
    freely(fuzz::textOf(data, size));
    return 0;
}
