#include "app/domain/period.h"

#include <QRegularExpression>

#include <utility>
#include <vector>

namespace pilotage {

namespace {

using namespace Qt::StringLiterals;

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool isPeriod(int month, int months)
{
    switch (months) {
    case 1:
        return true;
    case 3:
        return month % 3 == 1;
    case 6:
        return month % 6 == 1;
    default:
        return month == 1 && months >= 2 && months <= 12; // 累计 starts in January
    }
}

/// One written form: a pattern whose first group is the year, and what its other groups mean.
struct Form
{
    QRegularExpression pattern;
    int months = 12; ///< 0 = the groups say from which to which month
    int unit = 12; ///< months of one step of the second group
};

const std::vector<Form> &forms()
{
    static const std::vector<Form> all = {
        {QRegularExpression(u"^(\\d{4})年?(?:度|全年)?$"_s), 12, 12},
        {QRegularExpression(u"^(\\d{4})[-年]?H([12])$"_s, QRegularExpression::CaseInsensitiveOption), 6, 6},
        {QRegularExpression(u"^(\\d{4})[-年]?Q([1-4])$"_s, QRegularExpression::CaseInsensitiveOption), 3, 3},
        {QRegularExpression(u"^(\\d{4})年?第?([1-4])季度?$"_s), 3, 3},
        {QRegularExpression(u"^(\\d{4})[-./](\\d{1,2})$"_s), 1, 1},
        {QRegularExpression(u"^(\\d{4})(\\d{2})$"_s), 1, 1},
        {QRegularExpression(u"^(\\d{4})年(\\d{1,2})月份?$"_s), 1, 1},
        {QRegularExpression(u"^(\\d{4})-(\\d{1,2})\\.\\.(\\d{1,2})$"_s), 0, 1},
        {QRegularExpression(u"^(\\d{4})年(\\d{1,2})月?[-—–~～至到](\\d{1,2})月(?:累计)?$"_s), 0, 1},
    };
    return all;
}

/// 一季度 and 上半年 as digits, so that one set of forms reads them.
QString withDigits(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.remove(u' ');
    const std::pair<QStringView, QStringView> words[]
        = {{u"上半年", u"H1"}, {u"下半年", u"H2"}, {u"一季", u"1季"},
           {u"二季", u"2季"},  {u"三季", u"3季"},  {u"四季", u"4季"}};
    for (const auto &[word, digits] : words)
        plain.replace(word.toString(), digits.toString());
    return plain;
}

} // namespace

std::optional<Period> Period::fromKey(int key)
{
    const int first = key >> 4;
    return key > 0 ? make(first / 12, first % 12 + 1, key & 15) : std::nullopt;
}

std::optional<Period> Period::make(int year, int month, int months)
{
    if (year < firstYear || year > lastYear || month < 1 || month > 12 || month + months > 13
        || !isPeriod(month, months))
        return std::nullopt;
    return Period(year * 12 + month - 1, months);
}

std::optional<Period> Period::parse(QStringView text)
{
    bool isNumber = false;
    if (const int year = text.toInt(&isNumber); isNumber && text.size() == 4) // nearly all of them
        return make(year, 1, 12);
    const QString plain = withDigits(text);
    for (const Form &form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(plain);
        if (!match.hasMatch())
            continue;
        const int year = match.capturedView(1).toInt();
        const int step = match.lastCapturedIndex() >= 2 ? match.capturedView(2).toInt() : 1;
        if (form.months == 0) {
            const int last = match.capturedView(3).toInt();
            return step == 1 && last > step ? make(year, 1, last) : std::nullopt;
        }
        return make(year, (step - 1) * form.unit + 1, form.months);
    }
    return std::nullopt;
}

QString Period::text() const
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    switch (m_months) {
    case 12:
        return QString::number(year());
    case 6:
        return u"%1H%2"_s.arg(year()).arg(month() / 6 + 1);
    case 3:
        return u"%1Q%2"_s.arg(year()).arg(month() / 3 + 1);
    case 1:
        return u"%1-%2"_s.arg(year()).arg(two(month()));
    default:
        return u"%1-01..%2"_s.arg(year()).arg(two(m_months));
    }
}

} // namespace pilotage
