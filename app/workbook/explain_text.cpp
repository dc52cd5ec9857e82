#include "app/workbook/explain_text.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

QString fixedText(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    if (text.startsWith(u'-')) {
        const bool isZero
            = std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
        text.replace(0, 1, isZero ? QString() : u"\u2212"_s);
    }
    return text;
}

QString shortText(double value)
{
    if (value == 0)
        return u"0"_s;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return fixedText(value, std::clamp(3 - magnitude, 0, 8));
}

QString shareText(double value)
{
    return fixedText(value, 3);
}

QString product(const QString &a, const QString &b)
{
    return a + u" \u00d7 "_s + b;
}

QString quotient(const QString &a, const QString &b)
{
    return a + u" / "_s + b;
}

QString difference(const QString &a, const QString &b)
{
    const QString taken = b.startsWith(u'\u2212') ? u'(' + b + u')' : b;
    return u'(' + a + u" \u2212 "_s + taken + u')';
}

} // namespace pilotage::workbook
