#include "app/cli/calc_messages.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

/// Reasons that only `calc` gives; a key without an entry stands for itself.
const char *sourceText(const QString &code)
{
    static const std::map<QString, const char *> texts{
        {u"object-column-missing"_s, QT_TRANSLATE_NOOP("calc", "the first column must be named object")},
        {u"empty-header"_s, QT_TRANSLATE_NOOP("calc", "a column has no name")},
        {u"duplicate-header"_s, QT_TRANSLATE_NOOP("calc", "this column stands there twice")},
        {u"no-indicator"_s, QT_TRANSLATE_NOOP("calc", "there is no indicator column")},
        {u"no-rows"_s, QT_TRANSLATE_NOOP("calc", "there is no row below the header")},
        {u"cell-count"_s, QT_TRANSLATE_NOOP("calc", "the row has not as many cells as the header")},
        {u"empty-object"_s, QT_TRANSLATE_NOOP("calc", "the object has no name")},
        {u"duplicate-row"_s, QT_TRANSLATE_NOOP("calc", "this object and period stand there twice")},
        {u"unknown-column"_s, QT_TRANSLATE_NOOP("calc", "no such column is known")},
        {u"indicator-columns-missing"_s,
         QT_TRANSLATE_NOOP("calc", "the columns indicator and direction are needed")},
        {u"unknown-direction"_s,
         QT_TRANSLATE_NOOP("calc", "the direction must be benefit, cost, interval, target or attainment")},
        {u"unknown-indicator"_s, QT_TRANSLATE_NOOP("calc", "the matrix has no such column")},
        {u"duplicate-indicator"_s, QT_TRANSLATE_NOOP("calc", "this indicator is described twice")},
        {u"indicator-not-described"_s,
         QT_TRANSLATE_NOOP("calc", "the indicator table does not describe this column")},
        {u"weight-missing"_s, QT_TRANSLATE_NOOP("calc", "other indicators have a weight, this one has none")},
        {u"bad-weights"_s, QT_TRANSLATE_NOOP("calc", "the weights do not add up to a number above zero")},
        {u"weights-scaled"_s, QT_TRANSLATE_NOOP("calc", "the weights did not add up to 1 and were scaled")},
        {u"limits-incomplete"_s, QT_TRANSLATE_NOOP("calc", "a limit, base, goal or target is missing")},
        {u"bad-limits"_s, QT_TRANSLATE_NOOP("calc", "the limits are equal or stand the wrong way round")},
        {u"neutral-direction"_s, QT_TRANSLATE_NOOP("calc", "a neutral indicator has no score")},
        {u"negative-value"_s, QT_TRANSLATE_NOOP("calc", "the value is below zero")},
        {u"above-one"_s, QT_TRANSLATE_NOOP("calc", "the value is above 1")},
        {u"too-few-systems"_s, QT_TRANSLATE_NOOP("calc", "coupling needs two systems or more")},
        {u"text-in-number"_s, QT_TRANSLATE_NOOP("calc", "the cell is not a number")},
        {u"not-finite"_s, QT_TRANSLATE_NOOP("calc", "the number is not finite")},
    };
    const auto found = texts.find(code);
    return found == texts.end() ? nullptr : found->second;
}

} // namespace

QString calcIssueText(const Issue &issue)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("calc", text); };
    QStringList parts;
    if (!issue.place.file.isEmpty())
        parts << issue.place.file;
    if (issue.place.row > 0)
        parts << translated(QT_TRANSLATE_NOOP("calc", "row %1")).arg(issue.place.row);
    if (issue.place.column > 0 && issue.place.columnName.isEmpty())
        parts << translated(QT_TRANSLATE_NOOP("calc", "column %1")).arg(issue.place.column);
    else if (issue.place.column > 0)
        parts << translated(QT_TRANSLATE_NOOP("calc", "column %1 (%2)"))
                     .arg(QString::number(issue.place.column), issue.place.columnName);
    if (!issue.place.value.isEmpty())
        parts << translated(QT_TRANSLATE_NOOP("calc", "value “%1”")).arg(issue.place.value);
    const char *const text = sourceText(issue.code);
    parts << (text == nullptr ? issue.code : translated(text) + u" ["_s + issue.code + u']');
    return parts.join(u", "_s);
}

} // namespace pilotage::cli
