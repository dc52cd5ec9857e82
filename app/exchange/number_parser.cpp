#include "app/exchange/number_parser.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A double holds every decimal of this many significant digits (IEEE 754: DBL_DIG).
constexpr int exactDigits = 15;

struct Mark
{
    QStringView text;
    State state;
};
/// Marks of statistics tables. Source: 国家统计局, 统计资料中的符号说明; office habit for the words.
constexpr std::array marks{
    Mark{u"—", State::Missing},
    Mark{u"——", State::Missing},
    Mark{u"–", State::Missing},
    Mark{u"-", State::Missing},
    Mark{u"--", State::Missing},
    Mark{u"未报", State::Missing},
    Mark{u"缺报", State::Missing},
    Mark{u"缺失", State::Missing},
    Mark{u"无数据", State::Missing},
    Mark{u"暂无", State::Missing},
    Mark{u"暂无数据", State::Missing},
    Mark{u"未统计", State::Missing},
    Mark{u"missing", State::Missing},
    Mark{u"…", State::BelowUnit},
    Mark{u"……", State::BelowUnit},
    Mark{u"...", State::BelowUnit},
    Mark{u"below_unit", State::BelowUnit},
    Mark{u"不足一个单位", State::BelowUnit},
    Mark{u"不适用", State::NotApplicable},
    Mark{u"n/a", State::NotApplicable},
    Mark{u"not_applicable", State::NotApplicable},
    Mark{u"保密", State::Confidential},
    Mark{u"涉密", State::Confidential},
    Mark{u"confidential", State::Confidential},
};

struct Word
{
    QStringView text;
    Qualifier qualifier;
};
constexpr std::array prefixes{
    Word{u"大于等于", Qualifier::LowerBound},
    Word{u"不少于", Qualifier::LowerBound},
    Word{u"不低于", Qualifier::LowerBound},
    Word{u"超过", Qualifier::LowerBound},
    Word{u"小于等于", Qualifier::UpperBound},
    Word{u"不超过", Qualifier::UpperBound},
    Word{u"不足", Qualifier::UpperBound},
    Word{u"大约", Qualifier::About},
    Word{u"约", Qualifier::About},
    Word{u"近", Qualifier::About},
    Word{u"≈", Qualifier::About},
    Word{u"~", Qualifier::About},
    Word{u"超", Qualifier::LowerBound},
    Word{u"≥", Qualifier::LowerBound},
    Word{u">=", Qualifier::LowerBound},
    Word{u">", Qualifier::LowerBound},
    Word{u"≤", Qualifier::UpperBound},
    Word{u"<=", Qualifier::UpperBound},
    Word{u"<", Qualifier::UpperBound},
};
constexpr std::array suffixes{
    Word{u"(初步)", Qualifier::Preliminary}, Word{u"(初步数)", Qualifier::Preliminary},
    Word{u"(预计)", Qualifier::Estimated},   Word{u"(估算)", Qualifier::Estimated},
    Word{u"(估)", Qualifier::Estimated},     Word{u"*", Qualifier::Estimated},
    Word{u"左右", Qualifier::About},         Word{u"以上", Qualifier::LowerBound},
    Word{u"以下", Qualifier::UpperBound},
};

/// A decimal as written: digits without leading and trailing zeros, value = 0.digits * 10^exponent.
struct Decimal
{
    std::string digits;
    int exponent = 0;

    static Decimal read(std::string_view text)
    {
        Decimal decimal;
        int point = 0;
        bool isBehind = false;
        std::size_t i = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
        for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
            if (text[i] == '.') {
                isBehind = true;
                continue;
            }
            decimal.digits.push_back(text[i]);
            point += isBehind ? 0 : 1;
        }
        if (i < text.size()) {
            const std::size_t from = i + (text[i + 1] == '+' ? 2 : 1);
            int written = 0;
            std::from_chars(text.data() + from, text.data() + text.size(), written);
            point += written;
        }
        const std::size_t lead = std::min(decimal.digits.find_first_not_of('0'), decimal.digits.size());
        decimal.digits.erase(0, lead);
        decimal.exponent = point - static_cast<int>(lead);
        while (!decimal.digits.empty() && decimal.digits.back() == '0')
            decimal.digits.pop_back();
        if (decimal.digits.empty())
            decimal.exponent = 0;
        return decimal;
    }
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

std::string shortest(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

/// The number `ascii` times 10^places, written out in full: the exact decimal.
QString shifted(std::string_view ascii, int places)
{
    const bool isNegative = !ascii.empty() && ascii[0] == '-';
    Decimal decimal = Decimal::read(ascii);
    if (decimal.digits.empty())
        return u"0"_s;
    const int point = decimal.exponent + places;
    std::string out = decimal.digits;
    if (point <= 0) {
        std::string front("0.");
        front.append(static_cast<std::size_t>(-point), '0');
        out = front.append(out);
    } else if (point >= static_cast<int>(out.size())) {
        out.append(static_cast<std::size_t>(point) - out.size(), '0');
    } else {
        out.insert(out.begin() + point, '.');
    }
    if (isNegative)
        out.insert(out.begin(), '-');
    return QString::fromStdString(out);
}

NumberCell refused(const QString &code, const QStringList &suggestions = {})
{
    NumberCell cell;
    cell.kind = NumberCell::Kind::Refused;
    cell.code = code;
    cell.suggestions = suggestions;
    return cell;
}

/// `ascii` is [+-]digits[.digits][e..] for sure.
NumberCell fromDecimal(std::string_view ascii)
{
    if (ascii.front() == '+')
        ascii.remove_prefix(1);
    NumberCell cell;
    const auto [end, error] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), cell.value);
    const Decimal written = Decimal::read(ascii);
    if (error == std::errc::result_out_of_range)
        return refused(written.exponent > 0 ? u"number-too-large"_s : u"number-too-small"_s);
    if (error != std::errc() || end != ascii.data() + ascii.size())
        return refused(u"text-in-number"_s);
    if (written.digits.size() > exactDigits && !(Decimal::read(shortest(cell.value)) == written))
        return refused(u"too-many-digits"_s, {shifted(shortest(cell.value), 0)});
    if (cell.value == 0)
        cell.value = 0; // -0 is 0
    cell.kind = NumberCell::Kind::Number;
    const std::size_t point = ascii.find('.');
    if (ascii.find_first_of("eE") == std::string_view::npos)
        cell.decimals = point == std::string_view::npos ? 0 : static_cast<int>(ascii.size() - point - 1);
    return cell;
}

/// The core of digits, commas, points and inner spaces. Empty = refused, `why` says so.
QString plainDigits(const QString &core, NumberCell &why)
{
    static const QRegularExpression plain(uR"(^[+-]?(\d+\.?\d*|\.\d+)$)"_s);
    static const QRegularExpression grouped(uR"(^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$)"_s);
    static const QRegularExpression spaced(uR"(^[+-]?\d{1,3}( \d{3})+(\.\d+)?$)"_s);
    static const QRegularExpression comma(uR"(^[+-]?\d+,\d+$)"_s);
    static const QRegularExpression european(uR"(^[+-]?\d{1,3}([. ]\d{3})*,\d+$)"_s);
    QString digits = core;
    if (plain.match(core).hasMatch())
        return digits;
    if (grouped.match(core).hasMatch())
        return digits.remove(u',');
    if (spaced.match(core).hasMatch())
        return digits.remove(u' ');
    if (comma.match(core).hasMatch() || european.match(core).hasMatch()) {
        const qsizetype at = core.lastIndexOf(u',');
        const QString decimal
            = QString(core.first(at)).remove(u'.').remove(u' ') + u'.' + core.sliced(at + 1);
        why = refused(u"comma-decimal"_s, {decimal, QString(core).remove(u'.').remove(u' ').remove(u',')});
    } else if (core.contains(u',')) {
        why = refused(u"grouping-wrong"_s);
    } else if (core.contains(u' ')) {
        why = refused(u"number-with-spaces"_s);
    } else {
        why = refused(u"text-in-number"_s);
    }
    return {};
}

std::optional<Qualifier> takeQualifier(QString &text)
{
    for (const Word &word : prefixes)
        if (text.startsWith(word.text) && text.size() > word.text.size()) {
            text = text.sliced(word.text.size()).trimmed();
            return word.qualifier;
        }
    for (const Word &word : suffixes)
        if (text.endsWith(word.text) && text.size() > word.text.size()) {
            text = text.chopped(word.text.size()).trimmed();
            return word.qualifier;
        }
    return std::nullopt;
}

NumberCell special(const QString &text)
{
    static const QRegularExpression infinite(uR"(^[+-]?(nan|inf|infinity|∞|1\.#(inf|qnan|ind))$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hex(uR"(^[+-]?0[xXbBoO][0-9a-fA-F]*(\.[0-9a-fA-F]*)?(p[+-]?\d+)?$)"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression brackets(uR"(^\((\d[\d.,]*)\)$)"_s);
    if (infinite.match(text).hasMatch())
        return refused(u"not-finite"_s);
    if (hex.match(text).hasMatch())
        return refused(u"hex-number"_s);
    if (text == u"*" || text == u"#" || text == u"x" || text == u"X")
        return refused(u"state-ambiguous"_s, {u"保密"_s, u"未报"_s});
    if (const auto match = brackets.match(text); match.hasMatch()) {
        NumberCell why;
        const bool isPlain = !plainDigits(match.captured(1), why).isEmpty();
        return refused(u"number-in-brackets"_s,
                       isPlain ? QStringList{u'-' + match.captured(1)} : QStringList());
    }
    return {};
}

/// A number with something behind it: unit, percent sign, or a bare 万 / 亿.
NumberCell withSuffix(const QString &text)
{
    static const QRegularExpression form(
        uR"(^([+-]?[\d.,]+(?: \d{3})*(?:\.\d+)?)\s*([^\d\s.,+\-=(\[*'"][^\s=]{0,23})$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return refused(u"text-in-number"_s);
    NumberCell why;
    const QString digits = plainDigits(match.captured(1), why);
    if (digits.isEmpty())
        return why;
    const QString suffix = match.captured(2);
    const std::string ascii = digits.toStdString();
    struct Magnitude
    {
        QStringView text;
        int places;
    };
    for (const Magnitude magnitude :
         {Magnitude{u"万", 4}, {u"亿", 8}, {u"千", 3}, {u"百万", 6}, {u"万亿", 12}})
        if (suffix == magnitude.text)
            return refused(u"magnitude-suffix"_s, {shifted(ascii, magnitude.places)});
    NumberCell cell = fromDecimal(ascii);
    if (cell.kind == NumberCell::Kind::Number) {
        cell.kind = NumberCell::Kind::Quantity;
        cell.suffix = suffix;
    }
    return cell;
}

NumberCell fromText(QString text)
{
    for (const Mark &mark : marks)
        if (text.compare(mark.text, Qt::CaseInsensitive) == 0) {
            NumberCell cell;
            cell.kind = NumberCell::Kind::State;
            cell.state = mark.state;
            cell.notes << u"state-read"_s;
            return cell;
        }
    if (NumberCell cell = special(text); cell.kind == NumberCell::Kind::Refused)
        return cell;
    const auto qualifier = takeQualifier(text);
    static const QRegularExpression core(uR"(^[+-]?[\d., ]+$)"_s);
    static const QRegularExpression exponent(uR"(^[+-]?(\d+\.?\d*|\.\d+)[eE][+-]?\d{1,9}$)"_s);
    NumberCell cell;
    if (exponent.match(text).hasMatch()) {
        cell = fromDecimal(text.toStdString());
    } else if (core.match(text).hasMatch()) {
        const QString digits = plainDigits(text, cell);
        if (!digits.isEmpty())
            cell = fromDecimal(digits.toStdString());
    } else {
        cell = withSuffix(text);
    }
    if (qualifier && cell.kind != NumberCell::Kind::Refused) {
        cell.qualifier = qualifier;
        cell.notes << u"qualifier-read"_s;
    }
    return cell;
}

} // namespace

QString foldWidth(const QString &text, bool *changed)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool isInvisible
            = code == 0x200B || code == 0xFEFF || code == 0x200E || code == 0x200F || code == 0x2060;
        if (isInvisible)
            continue;
        if (code >= 0xFF01 && code <= 0xFF5E) {
            out += QChar(static_cast<ushort>(code - 0xFEE0));
            if (changed)
                *changed = true;
        } else if (code == 0x2212) {
            out += u'-';
        } else if (c.isSpace()) {
            out += u' ';
        } else {
            out += c;
        }
    }
    return out.trimmed();
}

bool parsePlainNumber(std::string_view ascii, double &value, int &decimals)
{
    const std::size_t begin = !ascii.empty() && ascii[0] == '-' ? 1 : 0;
    std::size_t point = std::string_view::npos;
    std::size_t digits = 0;
    std::uint64_t whole = 0;
    for (std::size_t i = begin; i < ascii.size(); ++i) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(ascii[i])) - '0';
        if (digit <= 9) {
            whole = whole * 10 + digit;
            if (++digits > exactDigits)
                return false;
        } else if (ascii[i] == '.' && point == std::string_view::npos && digits > 0) {
            point = i;
        } else {
            return false;
        }
    }
    if (digits == 0 || point + 1 == ascii.size())
        return false;
    static constexpr double powers[]
        = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    const std::size_t behind = point == std::string_view::npos ? 0 : ascii.size() - point - 1;
    // Both are exact doubles, so one division is correctly rounded (IEEE 754).
    value = static_cast<double>(whole) / powers[behind];
    if (begin == 1 && whole != 0)
        value = -value;
    decimals = static_cast<int>(behind);
    return true;
}

NumberCell parseNumber(const QString &text)
{
    bool isFolded = false;
    const QString folded = foldWidth(text, &isFolded);
    if (folded.isEmpty())
        return {};
    NumberCell cell = fromText(folded);
    if (isFolded && cell.kind != NumberCell::Kind::Refused)
        cell.notes << u"full-width-digits"_s;
    return cell;
}

} // namespace pilotage::exchange
