#include "app/cli/command.h"
#include "app/cli/explanation_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

double weightOf(const QString &text)
{
    bool ok = false;
    const double weight = text.toDouble(&ok);
    if (!ok || !(weight >= 0))
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is no weight")).arg(text));
    return weight;
}

workbook::EvaluationRequest requestOf(const Context &context, const workbook::Workbook &book)
{
    const Arguments &given = context.arguments;
    workbook::EvaluationRequest request;
    request.schemeCode = given.value(u"--scheme"_s);
    request.schemeVersion = given.value(u"--scheme-version"_s);
    request.period = context.periodOf(u"--period"_s);
    request.level
        = fromKey<DistrictLevel>(given.value(u"--level"_s, u"county"_s)).value_or(DistrictLevel::County);
    if (given.has(u"--under"_s))
        request.under = context.subjectOf(book, u"--under"_s);
    for (const QString &text : given.values(u"--weight"_s)) {
        const auto pair = splitPair(text);
        if (!pair)
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "--weight needs ITEM=WEIGHT, not %1")).arg(text));
        request.weights.insert_or_assign(pair->first, weightOf(pair->second));
    }
    request.knownOn = given.value(u"--known-on"_s);
    return request;
}

void checkItems(const workbook::EvaluationRequest &request, const std::vector<SchemeItem> &items)
{
    for (const auto &[code, weight] : request.weights) {
        bool known = false;
        for (const SchemeItem &item : items)
            known = known || item.code == code;
        if (!known)
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "the scheme has no item %1")).arg(code));
    }
}

void writeRows(const Context &context, const workbook::EvaluationResult &result)
{
    std::vector<OutputColumn> columns{{u"rank"_s},          {u"code"_s},        {u"name"_s},
                                      {u"period"_s},        {u"score"_s, 1},    {u"change"_s, 1},
                                      {u"previous_rank"_s}, {u"coverage"_s, 3}, {u"preliminary"_s}};
    std::vector<std::size_t> dimensions;
    for (std::size_t i = 0; i < result.items.size(); ++i)
        if (!result.items[i].parent) {
            dimensions.push_back(i);
            columns.push_back({result.items[i].code, 1});
        }
    OutputTable table(columns);
    for (const workbook::SubjectScore &row : result.rows) {
        std::vector<Cell> cells{row.rank > 0 ? Cell(std::int64_t{row.rank}) : Cell(),
                                row.code,
                                context.local(row.name, row.nameEn),
                                result.period.text(),
                                numberCell(row.score),
                                numberCell(row.change),
                                row.previousRank > 0 ? Cell(std::int64_t{row.previousRank}) : Cell(),
                                row.coverage,
                                row.preliminary};
        for (const std::size_t i : dimensions)
            cells.push_back(numberCell(100 * row.z[i]));
        table.add(std::move(cells));
    }
    table.write(context.out, context.format);
}

void writeItems(const Context &context, const workbook::EvaluationResult &result)
{
    OutputTable table({{u"rank"_s},
                       {u"code"_s},
                       {u"name"_s},
                       {u"period"_s},
                       {u"score"_s, 1},
                       {u"item"_s},
                       {u"item_name"_s},
                       {u"kind"_s},
                       {u"value"_s, 4},
                       {u"low"_s, 4},
                       {u"high"_s, 4},
                       {u"z"_s, 4},
                       {u"weight"_s, 4},
                       {u"contribution"_s, 2}});
    for (const workbook::SubjectScore &row : result.rows)
        for (std::size_t i = 0; i < result.items.size(); ++i) {
            const SchemeItem &item = result.items[i];
            table.add({row.rank > 0 ? Cell(std::int64_t{row.rank}) : Cell(), row.code,
                       context.local(row.name, row.nameEn), result.period.text(), numberCell(row.score),
                       item.code, context.local(item.nameZh, item.nameEn), QString(toKey(item.kind)),
                       numberCell(row.value[i]), numberCell(result.low[i]), numberCell(result.high[i]),
                       numberCell(row.z[i]), numberCell(result.weights[i]), numberCell(row.contribution[i])});
        }
    table.write(context.out, context.format);
}

int runEvaluate(const Context &context)
{
    const auto book = context.open();
    const workbook::EvaluationRequest request = requestOf(context, *book);
    const workbook::EvaluationResult result = book->evaluate(request);
    checkItems(request, result.items);
    if (result.scheme.status != SchemeStatus::Official)
        context.say(
            words(QT_TRANSLATE_NOOP("cli", "Scheme %1 %2 is not official."))
                .arg(context.local(result.scheme.nameZh, result.scheme.nameEn), result.scheme.version));
    context.say(result.warnings);
    if (context.arguments.has(u"--items"_s))
        writeItems(context, result);
    else
        writeRows(context, result);
    if (context.arguments.has(u"--save"_s)) {
        const EvaluationId id = book->saveEvaluation(request, context.arguments.value(u"--label"_s));
        context.say(words(QT_TRANSLATE_NOOP("cli", "Saved as evaluation %1.")).arg(id.value()));
    }
    return Done;
}

int runExplain(const Context &context)
{
    const auto book = context.open();
    const workbook::EvaluationRequest request = requestOf(context, *book);
    const workbook::ExplanationNode root = book->explain(request, context.subjectOf(*book, u"--subject"_s));
    writeExplanation(context, root);
    return Done;
}

std::vector<OptionSpec> requestOptions()
{
    return {{u"--scheme"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the scheme, e.g. county_example"), {}, true},
            {u"--scheme-version"_s, u"V"_s, QT_TRANSLATE_NOOP("cli", "its version; the newest by itself")},
            {u"--period"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "2023, 2023Q1, 2023H1, 2023-05"), {}, true},
            {u"--weight"_s,
             u"ITEM=WEIGHT"_s,
             QT_TRANSLATE_NOOP("cli", "what if: another absolute weight"),
             {},
             false,
             true},
            {u"--known-on"_s, u"UTC"_s,
             QT_TRANSLATE_NOOP("cli", "figures as known at that time, e.g. 2024-12-31T00:00:00Z")}};
}

} // namespace

std::vector<Command> indexCommands()
{
    std::vector<OptionSpec> evaluate = requestOptions();
    evaluate.push_back({u"--level"_s,
                        u"LEVEL"_s,
                        QT_TRANSLATE_NOOP("cli", "level of the districts; county by itself"),
                        {u"province"_s, u"prefecture"_s, u"county"_s, u"township"_s, u"village"_s}});
    evaluate.push_back({u"--under"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "only districts below this one")});
    evaluate.push_back(
        {u"--items"_s, {}, QT_TRANSLATE_NOOP("cli", "one row an item instead of one a district")});
    evaluate.push_back(
        {u"--save"_s, {}, QT_TRANSLATE_NOOP("cli", "keep inputs and results in the workbook")});
    evaluate.push_back({u"--label"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "of what is kept")});
    std::vector<OptionSpec> explain = requestOptions();
    explain.push_back({u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the district"), {}, true});
    return {{u"evaluate"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "scores and ranks of districts by a scheme"),
             QT_TRANSLATE_NOOP(
                 "cli",
                 "Columns: rank, code, name, period, score (0..100), change (against the same period "
                 "last year), previous_rank, coverage (share of weight with data), preliminary, then "
                 "one column a dimension (0..100). No score = empty, never 0; ties share a rank.\n"
                 "--items: rank, code, name, period, score, item, item_name, kind, value, low, high, "
                 "z, weight, contribution (points of 100)."),
             evaluate,
             runEvaluate},
            {u"explain"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "where one score comes from, down to each figure and its source"),
             QT_TRANSLATE_NOOP(
                 "cli",
                 "csv columns: depth, kind, code, name, weight, z, contribution, value, unit, period, "
                 "state, since, qualifier, printed, formula, source, place, status, notes. json: the same, "
                 "nested in children. table: an indented tree."),
             explain,
             runExplain}};
}

} // namespace pilotage::cli
