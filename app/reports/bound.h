#pragma once

#include <QString>
#include <QStringList>

#include <limits>

namespace pilotage::reports {

/// What a value is decides how it prints: a rate changes by percentage points, a quantity by percent.
enum class ValueKind {
    Text,
    Count, ///< whole things
    Quantity, ///< amount in a unit
    Rate, ///< percent of something
    Change, ///< relative change of a quantity. Unit: percent.
    Points, ///< difference of two rates (percentage points) or of two scores (their unit)
    Rank ///< 1 is best
};

/// Where a number comes from: enough to find it again and to defend it.
struct Trace
{
    QString key; ///< permanent: the same number in the same workbook has the same key
    QString what; ///< name of the figure
    QString subject; ///< name of whom it is about
    QString period; ///< as people write it
    QString formula; ///< with the numbers in it; empty = read as it is
    QString source; ///< file, document or register
    QString place; ///< row and column in the source
};

/// One value with all that a report has to know about it. Values only: no widget, no database.
struct BoundValue
{
    ValueKind kind = ValueKind::Text;
    double number = std::numeric_limits<double>::quiet_NaN(); ///< NaN = none, never zero
    QString text; ///< of kind Text; of others the words printed instead of the number, e.g. 口径未公布
    QString unit; ///< as shown in the language of the report
    int decimals = 0;
    QString reason; ///< why there is no value, in words; empty where there is one
    bool isPending = false; ///< it stands on figures nobody has reviewed
    bool isPreliminary = false;
    bool isEstimated = false;
    Trace trace;

    [[nodiscard]] bool hasNumber() const { return kind != ValueKind::Text && number == number; }
    [[nodiscard]] bool isEmpty() const { return kind == ValueKind::Text ? text.isEmpty() : number != number; }
};

/// How a report names a value: words separated by blanks, e.g. "index mean change", "figure co2.total last".
struct Field
{
    QStringList words;

    [[nodiscard]] static Field of(const QString &text)
    {
        return {text.split(QLatin1Char(' '), Qt::SkipEmptyParts)};
    }
    [[nodiscard]] QString head() const { return words.value(0); }
    [[nodiscard]] QString word(int i) const { return words.value(i); }
    [[nodiscard]] QString text() const { return words.join(QLatin1Char(' ')); }
    /// The words from the i-th on.
    [[nodiscard]] QString rest(int i) const { return words.mid(i).join(QLatin1Char(' ')); }
};

} // namespace pilotage::reports
