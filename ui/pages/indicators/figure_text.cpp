#include "ui/pages/indicators/figure_text.h"

#include "app/domain/unit.h"
#include "app/messages/issue_text.h"
#include "app/reports/chart_data.h"
#include "ui/pages/parts/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::GridCell;

namespace pilotage::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

QString qualified(const QString &number, Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::About:
        return u"≈"_s + number;
    case Qualifier::LowerBound:
        return u"≥"_s + number;
    case Qualifier::UpperBound:
        return u"≤"_s + number;
    case Qualifier::Estimated:
        return number + u'*';
    case Qualifier::YearToDate:
        return Words::tr("%1 to date").arg(number);
    case Qualifier::Exact:
    case Qualifier::Preliminary: // the ring says it
        return number;
    }
    return number;
}

} // namespace

QString figureText(const GridCell &cell, const Indicator &indicator)
{
    switch (cell.state) {
    case State::Present:
        return qualified(reports::numberText(cell.value, indicator.decimals), cell.qualifier);
    case State::Missing:
        return u"—"_s;
    case State::NotApplicable:
        return Words::tr("n/a");
    case State::Confidential:
        return Words::tr("secret", "figure kept confidential, in a table cell");
    case State::BelowUnit:
        return u"…"_s;
    }
    return {};
}

QString typedText(double value, State state, Qualifier qualifier)
{
    switch (state) {
    case State::Present: {
        const QString number = QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
        return qualifier == Qualifier::Preliminary ? number + u"(初步)"_s
            : qualifier == Qualifier::YearToDate   ? number
                                                   : qualified(number, qualifier);
    }
    case State::Missing:
        return u"—"_s;
    case State::NotApplicable:
        return speaksEnglish() ? u"n/a"_s : u"不适用"_s;
    case State::Confidential:
        return speaksEnglish() ? u"confidential"_s : u"保密"_s;
    case State::BelowUnit:
        return u"…"_s;
    }
    return {};
}

QString typedText(const GridCell &cell)
{
    return cell.isThere ? typedText(cell.value, cell.state, cell.qualifier) : QString();
}

QString enteredText(const GridCell &cell, const Indicator &indicator)
{
    if (!cell.isThere || cell.state != State::Present)
        return {};
    const Unit *own = unitByCode(indicator.unit);
    const Unit *entered = cell.enteredUnit != 0 ? unitByNumber(cell.enteredUnit) : own;
    double value = cell.value;
    if (own && entered && entered != own)
        value = convert(value, *own, *entered).value_or(value);
    const int decimals = cell.enteredDecimals >= 0 ? cell.enteredDecimals : indicator.decimals;
    const QString number = qualified(reports::numberText(value, decimals), cell.qualifier);
    return entered ? number + u' ' + unitText(*entered) : number;
}

QString absentText(const Sheet &sheet, int row, int column)
{
    const bool isExpected = sheet.rows[static_cast<std::size_t>(row)].existsIn(sheet.periodAt(column))
        && (sheet.isReported(column) || sheet.periodAt(column) == sheet.setup.reference);
    return isExpected ? Words::tr("none yet", "figure not reported, in a table cell") : u"—"_s;
}

QString marksText(const GridCell &cell)
{
    QStringList marks;
    if (cell.isThere && cell.state != State::Present)
        marks << messages::label(cell.state);
    if (cell.isThere && cell.state == State::Present && cell.qualifier != Qualifier::Exact)
        marks << messages::label(cell.qualifier);
    if (cell.isRecent)
        marks << Words::tr("changed");
    if (cell.isOutOfBounds)
        marks << Words::tr("doubtful: outside the plausible range");
    if (cell.isJump)
        marks << Words::tr("doubtful: more than half away from last year");
    if (cell.hasComment)
        marks << Words::tr("with comment");
    if (cell.hasCandidates)
        marks << Words::tr("several sources");
    if (cell.isThere && cell.review != Review::Draft)
        marks << messages::label(cell.review);
    return marks.join(Words::tr(", ", "between items of a list"));
}

QString cellName(const Sheet &sheet, int row, int column)
{
    const bool isTotal = row >= static_cast<int>(sheet.rows.size());
    const QString place = isTotal ? sheet.placeName : sheet.rows[static_cast<std::size_t>(row)].name;
    const Indicator &indicator = sheet.indicatorAt(column);
    const QString what = sheet.setup.orientation == Orientation::Periods
        ? yearText(sheet.periodAt(column))
        : localName(indicator.nameZh, indicator.nameEn);
    return place + u' ' + what;
}

Distance distanceTo(double value, double target, const Indicator &indicator)
{
    if (std::isnan(value) || std::isnan(target))
        return {u"—"_s, false};
    const bool isMet = (indicator.direction == Direction::Cost && value <= target)
        || (indicator.direction == Direction::Benefit && value >= target);
    if (isMet)
        return {Words::tr("met"), true};
    if (indicator.unit == "%"_L1)
        return {Words::tr("%1 pp").arg(reports::signedText(value - target, 1)), false};
    if (target == 0)
        return {reports::signedText(value - target, indicator.decimals), false};
    return {reports::signedText((value - target) / std::abs(target) * 100, 1) + u" %"_s, false};
}

ChangeWords changeText(const methods::Comparison &change, Direction direction)
{
    if (std::isnan(change.change))
        return {u"—"_s, false};
    const double rounded = std::round(change.change * 10) / 10;
    const QString number = reports::numberText(std::abs(rounded), 1);
    const QString arrow = rounded > 0 ? u"↑"_s : rounded < 0 ? u"↓"_s : u""_s;
    const QString unit = change.unit == methods::ChangeUnit::Percent ? u" %"_s : Words::tr(" pp");
    const bool isAdverse
        = (direction == Direction::Cost && rounded > 0) || (direction == Direction::Benefit && rounded < 0);
    return {arrow + number + unit, isAdverse};
}

QString reasonText(AggregateReason reason)
{
    switch (reason) {
    case AggregateReason::None:
        return {};
    case AggregateReason::NoParts:
    case AggregateReason::NoFigures:
        return Words::tr("No figures to make a total of");
    case AggregateReason::NotApplicable:
        return Words::tr("Applies to none of the rows");
    case AggregateReason::NoWeights:
        return Words::tr("The figures to weight by are missing");
    case AggregateReason::NegativeWeight:
        return Words::tr("A figure to weight by is negative");
    case AggregateReason::ZeroWeight:
        return Words::tr("The figures to weight by add up to zero");
    case AggregateReason::LastMissing:
        return Words::tr("The last figure is missing");
    case AggregateReason::NotAggregated:
        return Words::tr("This indicator has no total");
    }
    return {};
}

Tone reviewTone(Review review)
{
    switch (review) {
    case Review::Draft:
        return Tone::Muted;
    case Review::Submitted:
        return Tone::Accent;
    case Review::Reviewed:
    case Review::Locked:
        return Tone::Good;
    }
    return Tone::Muted;
}

Mark reviewMark(Review review)
{
    switch (review) {
    case Review::Draft:
        return Mark::None;
    case Review::Submitted:
        return Mark::Info;
    case Review::Reviewed:
        return Mark::Check;
    case Review::Locked:
        return Mark::Lock;
    }
    return Mark::None;
}

} // namespace pilotage::ui
