#include "app/cli/command.h"
#include "app/exchange/number_parser.h"
#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_grid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

/// Says what was found; the exit code of an edit.
int told(const Context &context, const workbook::Edited &edited)
{
    context.say(edited.issues);
    return edited.isRefused() ? Refused : Done;
}

void writeFigure(const Context &context, const workbook::Workbook &book, const ObservationKey &key)
{
    const auto figure = book.observation(key);
    OutputTable table({{u"subject"_s},
                       {u"indicator"_s},
                       {u"period"_s},
                       {u"value"_s, 6},
                       {u"state"_s},
                       {u"qualifier"_s},
                       {u"review"_s}});
    if (figure)
        table.add({book.subjectName(key.subject, context.isEnglish()),
                   context.arguments.value(u"--indicator"_s), key.period.text(), numberCell(figure->value),
                   QString(toKey(figure->state)), QString(toKey(figure->qualifier)),
                   QString(toKey(figure->review))});
    table.write(context.out, context.format);
}

int runSet(const Context &context)
{
    const auto book = context.open();
    const ObservationKey key = context.figureOf(*book);
    workbook::FigureEditing editing(*book);
    const workbook::TypedCell cell{key, context.arguments.value(u"--value"_s),
                                   context.arguments.value(u"--unit"_s)};
    const workbook::JudgedCells judged = editing.judge(std::span(&cell, 1));
    const workbook::Edited edited = editing.apply(judged, {}, context.arguments.value(u"--reason"_s));
    const int code = told(context, edited);
    for (const QString &suggestion : judged.front().suggestions)
        if (code == Refused)
            context.say(words(QT_TRANSLATE_NOOP("cli", "Perhaps: %1")).arg(suggestion));
    if (code == Done)
        writeFigure(context, *book, key);
    return code;
}

int runComment(const Context &context)
{
    const auto book = context.open();
    const ObservationKey key = context.figureOf(*book);
    return told(context,
                workbook::FigureEditing(*book).setComment(key, context.arguments.value(u"--text"_s),
                                                          context.arguments.value(u"--reason"_s)));
}

int runTarget(const Context &context)
{
    const auto book = context.open();
    const ObservationKey key = context.figureOf(*book);
    workbook::FigureEditing editing(*book);
    const QString reason = context.arguments.value(u"--reason"_s);
    if (context.arguments.has(u"--remove"_s)) {
        const auto targets = workbook::figureDetail(*book, key).targets;
        if (targets.empty())
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "There is no such target")));
        return told(context, editing.removeTarget(targets.front().id, reason));
    }
    context.need({u"--value"_s});
    const exchange::NumberCell number = exchange::parseNumber(context.arguments.value(u"--value"_s));
    if (number.kind != exchange::NumberCell::Kind::Number)
        throw UsageError(
            words(QT_TRANSLATE_NOOP("cli", "%1 is not a number")).arg(context.arguments.value(u"--value"_s)));
    Target target;
    target.subject = key.subject;
    target.indicator = key.indicator;
    target.period = key.period;
    target.value = number.value;
    return told(context, editing.setTarget(target, reason));
}

workbook::ReviewStep stepOf(const QString &text)
{
    if (text == u"submit")
        return workbook::ReviewStep::Submit;
    if (text == u"approve")
        return workbook::ReviewStep::Approve;
    return text == u"lock" ? workbook::ReviewStep::Lock : workbook::ReviewStep::SendBack;
}

bool isBefore(workbook::ReviewStep step, Review state)
{
    switch (step) {
    case workbook::ReviewStep::Submit:
        return state == Review::Draft;
    case workbook::ReviewStep::Approve:
        return state == Review::Submitted;
    case workbook::ReviewStep::SendBack:
        return state == Review::Submitted || state == Review::Reviewed;
    case workbook::ReviewStep::Lock:
        return state == Review::Reviewed;
    }
    return false;
}

bool liesIn(const std::vector<workbook::DistrictNode> &tree, const workbook::DistrictNode &node,
            SubjectId district)
{
    const workbook::DistrictNode *at = &node;
    while (at->district.id != district && at->parent >= 0)
        at = &tree[static_cast<std::size_t>(at->parent)];
    return at->district.id == district;
}

/// The figures of a period, below a district, that stand before a step.
std::vector<ObservationKey> keysFor(const Context &context, workbook::Workbook &book,
                                    workbook::ReviewStep step)
{
    const std::optional<SubjectId> under = context.arguments.has(u"--under"_s)
        ? std::optional(context.subjectOf(book, u"--under"_s))
        : std::nullopt;
    std::vector<SubjectId> subjects;
    const std::vector<workbook::DistrictNode> tree = book.districtTree();
    for (const workbook::DistrictNode &node : tree)
        if (!under || liesIn(tree, node, *under))
            subjects.push_back(node.district.id);
    for (const Site &site : book.sites(under))
        subjects.push_back(site.id);
    for (const Project &project : book.projects(under))
        subjects.push_back(project.id);
    std::vector<IndicatorId> indicators;
    if (context.arguments.has(u"--indicator"_s))
        indicators.push_back(context.indicatorOf(book, u"--indicator"_s));
    else
        for (const Indicator &indicator : book.indicators())
            indicators.push_back(indicator.id);
    const Period period = context.periodOf(u"--period"_s);
    const workbook::FigureGrid grid
        = workbook::figureGrid(book, workbook::GridRequest::ofPeriod(period, subjects, indicators));
    std::vector<ObservationKey> keys;
    for (std::size_t row = 0; row < grid.subjects.size(); ++row)
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (const workbook::GridCell &cell = grid.cell(row, column);
                cell.isThere && isBefore(step, cell.review))
                keys.push_back({grid.subjects[row], indicators[column], period, 0});
    return keys;
}

int runReview(const Context &context)
{
    const auto book = context.open();
    const workbook::ReviewStep step = stepOf(context.arguments.value(u"--step"_s));
    const std::vector<ObservationKey> keys = keysFor(context, *book, step);
    const workbook::Edited edited
        = workbook::FigureEditing(*book).review(keys, step, context.arguments.value(u"--reason"_s));
    const int code = told(context, edited);
    OutputTable table({{u"step"_s}, {u"figures"_s}, {u"seq"_s}});
    if (code == Done)
        table.add({context.arguments.value(u"--step"_s), std::int64_t(keys.size()), edited.seq});
    table.write(context.out, context.format);
    return code;
}

int runLocks(const Context &context)
{
    const auto book = context.open();
    OutputTable table({{u"seq"_s}, {u"utc"_s}, {u"actor"_s}, {u"label"_s}, {u"reason"_s}, {u"figures"_s}});
    for (const workbook::FigureLock &lock : workbook::FigureEditing(*book).locks())
        table.add({lock.seq, lock.utc, lock.actor, lock.label, lock.reason, std::int64_t(lock.figures)});
    table.write(context.out, context.format);
    return Done;
}

int runUnlock(const Context &context)
{
    const auto book = context.open();
    return told(context,
                workbook::FigureEditing(*book).unlock(context.whole(u"--seq"_s, 0),
                                                      context.arguments.value(u"--reason"_s)));
}

OptionSpec needed(const QString &name, const QString &value, const char *help)
{
    return {name, value, help, {}, true};
}

std::vector<OptionSpec> figureOptions()
{
    return {needed(u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "a district, site or project")),
            needed(u"--indicator"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the indicator")),
            needed(u"--period"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "2023, 2023H1, 2023Q1, 2023-05"))};
}

template<class... More>
std::vector<OptionSpec> withFigure(const More &...more)
{
    std::vector<OptionSpec> options = figureOptions();
    (options.push_back(more), ...);
    return options;
}

} // namespace

std::vector<Command> figureCommands()
{
    const OptionSpec reason{u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the history")};
    const OptionSpec whyNeeded
        = needed(u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the history"));
    return {
        {u"set"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "sets one figure as a person would type it; an empty value takes it out"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: subject, indicator, period, value, state, qualifier, review. 1 = refused: "
             "not a number, impossible, locked, reviewed, unknown unit, former county."),
         withFigure(needed(u"--value"_s, u"TEXT"_s,
                           QT_TRANSLATE_NOOP("cli", "1,234.5, a state such as 不适用, or 约12")),
                    OptionSpec{u"--unit"_s, u"UNIT"_s,
                               QT_TRANSLATE_NOOP("cli", "of the value; otherwise the indicator's own")},
                    reason),
         runSet},
        {u"comment"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "writes beside a figure; an empty text takes the comment away"),
         "",
         withFigure(needed(u"--text"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "the comment")), reason),
         runComment},
        {u"target"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "sets or removes a planned figure; actual figures are never touched"),
         "",
         withFigure(
             OptionSpec{u"--value"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("cli", "in the indicator's unit")},
             OptionSpec{u"--remove"_s, {}, QT_TRANSLATE_NOOP("cli", "takes the newest target away")}, reason),
         runTarget},
        {u"review"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "takes the figures of a period one step on, or back to draft"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: step, figures, seq. Only figures that stand before the step are taken. A "
             "lock is lifted by unlock, not by undo."),
         {{u"--step"_s,
           u"STEP"_s,
           QT_TRANSLATE_NOOP("cli", "draft > submitted > reviewed > locked, or back"),
           {u"submit"_s, u"approve"_s, u"send-back"_s, u"lock"_s},
           true},
          needed(u"--period"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "2023, 2023H1, 2023Q1, 2023-05")),
          {u"--under"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "only this district and what lies in it")},
          {u"--indicator"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "only this indicator")},
          reason},
         runReview},
        {u"locks"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "locks over figures that hold now"),
         QT_TRANSLATE_NOOP("cli", "Columns: seq, utc, actor, label, reason, figures; newest first."),
         {},
         runLocks},
        {u"unlock"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "lifts one lock; its figures are reviewed ones again"),
         "",
         {needed(u"--seq"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "number of the lock, from locks")), whyNeeded},
         runUnlock}};
}

} // namespace pilotage::cli
