#include "app/cli/calc_methods.h"

#include "app/methods/composite.h"
#include "app/methods/coupling.h"
#include "app/methods/obstacle.h"
#include "app/methods/weights.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

using methods::Column;
using methods::isPresent;
using methods::Reason;
using methods::undefined;

using Columns = std::vector<std::vector<double>>;
using Rows = std::vector<CalcRow>;

QString keyOf(Reason reason)
{
    return QString(toKey(reason));
}

/// low,high of a pair setting; 0,1 when not given.
std::pair<double, double> pairOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    double low = 0;
    double high = 1;
    if (parts.size() != 2 || !toNumber(parts[0].trimmed(), low) || !toNumber(parts[1].trimmed(), high))
        return {undefined, undefined};
    return {low, high};
}

double numberSetting(const CalcInput &input, QLatin1StringView key, QLatin1StringView fallback)
{
    double value = undefined;
    return toNumber(input.setting(key, fallback), value) ? value : undefined;
}

bool isAsIs(const CalcInput &input)
{
    return input.setting("input"_L1, ""_L1) == u"asis";
}

/// Share of full marks of every cell, with what must be said beside it.
struct Normalised
{
    Columns z;
    std::vector<methods::Scale> scales; ///< empty with input=asis
};

Normalised normalisedOf(CalcInput &input, bool withRescale)
{
    Normalised result;
    result.z = input.matrix.columns;
    if (isAsIs(input))
        return result;
    for (std::size_t j = 0; j < result.z.size(); ++j) {
        methods::Rule rule = input.indicators[j].rule;
        rule.zeroVariance = numberSetting(input, "zero-variance"_L1, "1"_L1);
        const methods::Scale scale = methods::scaleOf(result.z[j], rule);
        if (!scale.isUsable() && scale.reason != Reason::NoData)
            input.refuseIndicator(j, keyOf(scale.reason));
        methods::normalise(result.z[j], scale, result.z[j]);
        result.scales.push_back(scale);
        if (withRescale) {
            const auto [low, high] = pairOf(input.setting("rescale"_L1, "0,1"_L1));
            methods::rescale(result.z[j], low, high);
        }
    }
    return result;
}

CalcRow rowOf(const CalcMatrix &matrix, std::size_t object, const QString &quantity, double value,
              Reason note, const QString &indicator = {})
{
    return {matrix.objects[static_cast<qsizetype>(object)],
            matrix.periods[static_cast<qsizetype>(object)],
            quantity,
            indicator,
            value,
            {},
            keyOf(note)};
}

QString indicatorName(const CalcMatrix &matrix, std::size_t j)
{
    return matrix.indicators[static_cast<qsizetype>(j)];
}

Rows runNormalise(CalcInput &input)
{
    const Normalised found = normalisedOf(input, true);
    Rows rows;
    for (std::size_t i = 0; i < input.matrix.count(); ++i) {
        for (std::size_t j = 0; j < found.z.size(); ++j) {
            const Reason note = methods::remark(input.matrix.columns[j][i], found.scales[j]);
            rows.push_back(
                rowOf(input.matrix, i, u"z"_s, found.z[j][i], note, indicatorName(input.matrix, j)));
        }
    }
    return rows;
}

void addWeightRow(Rows &rows, const QString &quantity, const QString &indicator, double value, Reason note)
{
    rows.push_back({{}, {}, quantity, indicator, value, {}, keyOf(note)});
}

Rows weightRows(const CalcMatrix &matrix, const methods::Weights &weights, bool withEntropy)
{
    Rows rows;
    for (std::size_t j = 0; j < weights.weight.size(); ++j) {
        const Reason remark = weights.remark[j];
        const Reason note = weights.reason != Reason::None ? weights.reason : remark;
        const QString name = indicatorName(matrix, j);
        addWeightRow(rows, u"weight"_s, name, weights.weight[j], note);
        if (!withEntropy)
            continue;
        addWeightRow(rows, u"entropy"_s, name, weights.entropy[j], remark);
        addWeightRow(rows, u"divergence"_s, name, weights.divergence[j], remark);
    }
    return rows;
}

methods::EntropyOptions entropyOptions(const CalcInput &input)
{
    methods::EntropyOptions options;
    const bool hasShift = input.settings.count(u"shift"_s) > 0; // naming a shift asks for it
    if (input.setting("zero"_L1, hasShift ? "shift"_L1 : "limit"_L1) == u"shift")
        options.zero = methods::EntropyOptions::Zero::Shift;
    options.shift = numberSetting(input, "shift"_L1, "1e-4"_L1);
    std::tie(options.rescaleLow, options.rescaleHigh) = pairOf(input.setting("rescale"_L1, "0,1"_L1));
    return options;
}

/// Cells outside of what a method takes, each with its place.
void refuseOutside(CalcInput &input, double most)
{
    for (std::size_t i = 0; i < input.matrix.count(); ++i) {
        for (std::size_t j = 0; j < input.matrix.columns.size(); ++j) {
            const double value = input.matrix.columns[j][i];
            if (value < 0)
                input.refuseCell(i, j, keyOf(Reason::NegativeValue));
            else if (value > most)
                input.refuseCell(i, j, keyOf(Reason::AboveOne));
        }
    }
}

Rows runEntropy(CalcInput &input)
{
    const Normalised found = normalisedOf(input, false);
    const std::vector<Column> columns(found.z.begin(), found.z.end());
    const methods::Weights weights = methods::entropyWeights(columns, entropyOptions(input));
    if (weights.reason == Reason::NegativeValue)
        refuseOutside(input, std::numeric_limits<double>::infinity());
    return weightRows(input.matrix, weights, true);
}

Rows runStddev(CalcInput &input)
{
    const Normalised found = normalisedOf(input, true);
    const std::vector<Column> columns(found.z.begin(), found.z.end());
    return weightRows(input.matrix, methods::stddevWeights(columns), false);
}

/// The tree of the indicator table's groups with every object's leaves, evaluated.
struct Scored
{
    methods::ScoreTree tree;
    std::vector<double> z;
    std::vector<double> coverage;
    std::size_t objects;

    Scored(const CalcInput &input, const Columns &leaves)
        : tree(methods::ScoreTree::ofGroups(input.weights, groupsOf(input)))
        , z(static_cast<std::size_t>(tree.size()) * input.matrix.count(), undefined)
        , coverage(z.size(), 0.0)
        , objects(input.matrix.count())
    {
        for (std::size_t j = 0; j < leaves.size(); ++j)
            std::copy(leaves[j].begin(), leaves[j].end(),
                      z.begin() + static_cast<std::ptrdiff_t>(leaf(j) * objects));
        tree.evaluate(objects, z, coverage);
    }
    [[nodiscard]] std::size_t leaf(std::size_t j) const { return static_cast<std::size_t>(tree.leaves()[j]); }
    static std::vector<QString> groupsOf(const CalcInput &input)
    {
        std::vector<QString> groups;
        for (const CalcIndicator &indicator : input.indicators)
            groups.push_back(indicator.group);
        return groups;
    }
};

/// Ranks among the objects of the same period.
std::vector<int> ranksByPeriod(const CalcMatrix &matrix, const std::vector<double> &scores)
{
    std::vector<int> result(scores.size(), 0);
    const std::set<QString> periods(matrix.periods.begin(), matrix.periods.end());
    for (const QString &period : periods) {
        std::vector<double> ofPeriod(scores.size(), undefined);
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (matrix.periods[static_cast<qsizetype>(i)] == period)
                ofPeriod[i] = scores[i];
        const std::vector<int> found = methods::ranks(ofPeriod);
        for (std::size_t i = 0; i < scores.size(); ++i)
            result[i] = found[i] > 0 ? found[i] : result[i];
    }
    return result;
}

Rows runComposite(CalcInput &input)
{
    const Scored scored(input, normalisedOf(input, true).z);
    std::vector<double> scores(scored.objects);
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = 100 * scored.z[i]; // points of 100; the root is node 0
    const std::vector<int> ranks = ranksByPeriod(input.matrix, scores);
    Rows rows;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        Reason note = scored.coverage[i] < 1 - 1e-12 ? Reason::PartialCoverage : Reason::None;
        if (!isPresent(scores[i]))
            note = Reason::LowCoverage;
        rows.push_back(rowOf(input.matrix, i, u"score"_s, scores[i], note));
        rows.push_back(rowOf(input.matrix, i, u"rank"_s, ranks[i] > 0 ? ranks[i] : undefined,
                             ranks[i] > 0 ? Reason::None : note));
    }
    return rows;
}

Rows runCoupling(CalcInput &input)
{
    refuseOutside(input, 1);
    if (input.matrix.columns.size() < 2)
        input.issues.push_back(
            {Severity::Error, keyOf(Reason::TooFewSystems), {input.matrix.file, {}, 1, 0, {}, {}}, {}});
    if (hasErrors(input.issues))
        return {};
    const auto form = fromKey<methods::CouplingForm>(input.setting("form"_L1, "standard"_L1));
    Rows rows;
    for (std::size_t i = 0; i < input.matrix.count(); ++i) {
        std::vector<double> systems;
        for (const std::vector<double> &column : input.matrix.columns)
            systems.push_back(column[i]);
        const methods::Coupling found
            = methods::coupling(systems, input.weights, form.value_or(methods::CouplingForm::Standard));
        const auto add = [&](const QString &quantity, double value) {
            rows.push_back(
                rowOf(input.matrix, i, quantity, value, isPresent(value) ? Reason::None : found.reason));
        };
        add(u"C"_s, found.c);
        add(u"T"_s, found.t);
        add(u"D"_s, found.d);
        CalcRow grade = rowOf(input.matrix, i, u"grade"_s, undefined, found.reason);
        if (found.grade)
            grade.text = QString(toKey(*found.grade));
        rows.push_back(grade);
    }
    return rows;
}

void addObstacles(Rows &rows, const CalcInput &input, const Scored &scored, std::size_t object)
{
    const std::size_t count = input.matrix.columns.size();
    std::vector<double> effective(static_cast<std::size_t>(scored.tree.size()));
    scored.tree.effectiveWeights(scored.objects, scored.z, object, effective);
    std::vector<double> z(count), weights(count), degree(count), share(count);
    std::vector<Reason> absent(count, Reason::None); // why an indicator is left out of this object
    for (std::size_t j = 0; j < count; ++j) {
        const auto parent = static_cast<std::size_t>(scored.tree.nodes()[scored.leaf(j)].parent);
        z[j] = scored.z[scored.leaf(j) * scored.objects + object];
        weights[j] = effective[scored.leaf(j)];
        if (!isPresent(z[j]))
            absent[j] = Reason::Missing;
        else if (!isPresent(scored.z[object]) || !isPresent(scored.z[parent * scored.objects + object]))
            absent[j] = Reason::LowCoverage;
    }
    const Reason reason = methods::obstacle(z, weights, degree, share);
    for (std::size_t j = 0; j < count; ++j) {
        const QString name = indicatorName(input.matrix, j);
        const bool isThere = absent[j] == Reason::None;
        const Reason note = isThere ? reason : absent[j];
        rows.push_back(
            rowOf(input.matrix, object, u"obstacle"_s, isThere ? degree[j] : undefined, absent[j], name));
        rows.push_back(
            rowOf(input.matrix, object, u"share"_s, note == Reason::None ? share[j] : undefined, note, name));
    }
}

Rows runObstacle(CalcInput &input)
{
    if (isAsIs(input))
        refuseOutside(input, 1);
    const Scored scored(input, normalisedOf(input, true).z);
    Rows rows;
    for (std::size_t i = 0; i < scored.objects; ++i)
        addObstacles(rows, input, scored, i);
    return rows;
}

bool isWithin(double value, double least, double most)
{
    return value >= least && value <= most; // false for NaN
}

bool isGoodSetting(const QString &key, const QString &value)
{
    static const std::map<QString, QStringList> words{{u"kind"_s, {u"minmax"_s, u"attainment"_s}},
                                                      {u"input"_s, {u"asis"_s}},
                                                      {u"zero"_s, {u"limit"_s, u"shift"_s}},
                                                      {u"form"_s, {u"standard"_s, u"adjusted"_s}}};
    if (const auto found = words.find(key); found != words.end())
        return found->second.contains(value);
    if (key == u"rescale") {
        const auto [low, high] = pairOf(value);
        return isWithin(low, 0, 1) && isWithin(high, 0, 1) && low < high;
    }
    double number = undefined;
    if (!toNumber(value, number))
        return false;
    return key == u"shift" ? number > 0 : isWithin(number, 0, 1);
}

} // namespace

std::vector<CalcMethod> calcMethods()
{
    const QStringList scaling{u"kind"_s, u"zero-variance"_s, u"rescale"_s};
    const QStringList scalingOrNot = scaling + QStringList{u"input"_s};
    return {
        {u"normalise"_s, u"z"_s, scaling, runNormalise},
        {u"entropy-weights"_s, u"weight, entropy, divergence"_s,
         scalingOrNot + QStringList{u"zero"_s, u"shift"_s}, runEntropy},
        {u"stddev-weights"_s, u"weight"_s, scalingOrNot, runStddev},
        {u"composite"_s, u"score, rank"_s, scalingOrNot, runComposite},
        {u"coupling"_s, u"C, T, D, grade"_s, {u"form"_s, u"input"_s}, runCoupling},
        {u"obstacle"_s, u"obstacle, share"_s, scalingOrNot, runObstacle},
    };
}

QString faultySetting(const std::map<QString, QString> &settings)
{
    for (const auto &[key, value] : settings)
        if (!isGoodSetting(key, value))
            return key + u'=' + value;
    const auto zero = settings.find(u"zero"_s);
    if (zero != settings.end() && zero->second == u"limit" && settings.count(u"shift"_s) > 0)
        return u"zero=limit shift=%1"_s.arg(settings.at(u"shift"_s)); // one says no shift, the other how much
    return {};
}

} // namespace pilotage::cli
