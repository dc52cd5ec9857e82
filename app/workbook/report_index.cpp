#include "app/storage/queries/figure_queries.h"
#include "app/workbook/evaluator.h"
#include "app/workbook/report_parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Scores are printed with one decimal, as on every page.
constexpr int scoreDecimals = 1;

QString points()
{
    return ReportWords::tr("points", "unit of a score of 100");
}

QString itemName(const SchemeItem &item)
{
    return messages::localName(item.nameZh, item.nameEn);
}

} // namespace

/// The districts that are ranked together: those below the subject, or its siblings.
SubjectId ReportValues::scope() const
{
    const Register &reg = m_model.reg();
    const bool hasChildren
        = std::any_of(reg.districts().begin(), reg.districts().end(), [&](const District &one) {
              return one.parent == m_request.subject && one.level == DistrictLevel::County;
          });
    if (hasChildren)
        return m_request.subject;
    return reg.ancestor(m_request.subject, DistrictLevel::Prefecture).value_or(m_request.subject);
}

EvaluationRequest ReportValues::requestFor(Period period) const
{
    EvaluationRequest request;
    request.schemeCode = m_request.scheme;
    request.period = period;
    request.under = scope();
    return request;
}

const EvaluationResult &ReportValues::evaluation(Period period) const
{
    const auto known = m_evaluations.find(period);
    if (known != m_evaluations.end())
        return known->second;
    EvaluationResult result;
    if (!m_request.scheme.isEmpty())
        result = workbook::evaluate(m_model, requestFor(period));
    return m_evaluations.emplace(period, std::move(result)).first->second;
}

const SubjectScore *ReportValues::scoreOf(SubjectId subject, Period period) const
{
    for (const SubjectScore &row : evaluation(period).rows)
        if (row.subject == subject)
            return &row;
    return nullptr;
}

/// Some figure of the subject in the period that nobody has reviewed.
bool ReportValues::isPending(SubjectId subject, Period period) const
{
    auto known = m_unreviewed.find(period);
    if (known == m_unreviewed.end()) {
        std::set<std::pair<SubjectId, IndicatorId>> open;
        for (const ObservationKey &key : storage::unreviewedFigures(m_model.store(), period))
            open.emplace(key.subject, key.indicator);
        known = m_unreviewed.emplace(period, std::move(open)).first;
    }
    const auto first = known->second.lower_bound({subject, IndicatorId(0)});
    return first != known->second.end() && first->first == subject;
}

/// What every number of the index says of itself.
BoundValue ReportValues::indexNote(BoundValue value, SubjectId subject) const
{
    const EvaluationResult &result = evaluation(m_request.period);
    value.trace.source = ReportWords::tr("scheme %1 %2").arg(result.scheme.code, result.scheme.version);
    const SubjectScore *row = scoreOf(subject, m_request.period);
    if (row) {
        value.isPreliminary = row->preliminary;
        value.isPending = isPending(subject, m_request.period);
        if (!value.hasNumber())
            value.reason = row->rank == 0 ? ReportWords::tr("too few figures for a score")
                                          : ReportWords::tr("no score of the year before");
    } else {
        for (const SubjectScore &one : result.rows)
            value.isPending |= isPending(one.subject, m_request.period);
    }
    return value;
}

BoundValue ReportValues::index(const Field &field, SubjectId subject) const
{
    const QString what = field.rest(1);
    const EvaluationResult &result = evaluation(m_request.period);
    if (what == "scheme"_L1)
        return text(messages::localName(result.scheme.nameZh, result.scheme.nameEn));
    if (what == "version"_L1)
        return text(result.scheme.version);
    if (what == "status"_L1)
        return text(messages::label(result.scheme.status));
    if (what == "panel from"_L1 || what == "panel to"_L1)
        return text(QString::number(what == "panel to"_L1 ? result.scheme.panelTo : result.scheme.panelFrom));
    static const QStringList ofAll{u"mean"_s,  u"mean change"_s, u"mean last"_s, u"scored"_s,
                                   u"count"_s, u"unscored"_s,    u"up"_s,        u"down"_s,
                                   u"range"_s, u"range change"_s};
    if (ofAll.contains(what))
        return indexOfAll(what);
    static const QStringList extremes{
        u"best name"_s,   u"best score"_s,    u"worst name"_s,        u"worst score"_s,
        u"riser name"_s,  u"riser change"_s,  u"riser cause name"_s,  u"riser cause points"_s,
        u"faller name"_s, u"faller change"_s, u"faller cause name"_s, u"faller cause points"_s};
    if (extremes.contains(what))
        return indexExtreme(what);
    if (field.word(1) == "gain"_L1 || field.word(1) == "loss"_L1 || field.word(1) == "lack"_L1)
        return indexMover(field, subject);
    return indexOfOne(field, subject);
}

namespace {

QString twoPlaces(double value)
{
    return QString::number(value, 'f', 2).replace(u'-', QChar(0x2212));
}

/// Empty where one of the two is missing.
QString differenceOf(double now, double before)
{
    return std::isnan(now) || std::isnan(before) ? QString()
                                                 : u"%1 − %2"_s.arg(twoPlaces(now), twoPlaces(before));
}

/// Points of the parts below `parent` (of the whole without one), as they add up.
QString sumOfParts(const EvaluationResult &result, const SubjectScore *row,
                   const std::optional<SchemeItemId> &parent)
{
    QStringList parts;
    for (std::size_t i = 0; row && i < result.items.size() && i < row->contribution.size(); ++i)
        if (result.items[i].parent == parent && !std::isnan(row->contribution[i]))
            parts << twoPlaces(row->contribution[i]);
    return parts.join(u" + "_s);
}

} // namespace

BoundValue ReportValues::indexOfAll(const QString &what) const
{
    const EvaluationResult &result = evaluation(m_request.period);
    const EvaluationResult &before = evaluation(m_request.period.sameLastYear());
    const auto rangeOf = [](const EvaluationResult &one) {
        double low = methods::undefined;
        double high = methods::undefined;
        for (const SubjectScore &row : one.rows)
            if (!std::isnan(row.score)) {
                low = std::isnan(low) ? row.score : std::min(low, row.score);
                high = std::isnan(high) ? row.score : std::max(high, row.score);
            }
        return high - low;
    };
    const auto counted = [&](const auto &wanted) {
        return double(std::count_if(result.rows.begin(), result.rows.end(), wanted));
    };
    const SubjectId all = scope();
    const auto score = [&](ValueKind kind, double value, const QString &name, const QString &formula) {
        BoundValue made = number(kind, value, scoreDecimals, points(), all, u"index/"_s + what, name);
        made.trace.formula = formula;
        return indexNote(made, SubjectId(0));
    };
    const auto meanOf = [](const EvaluationResult &one) {
        return ReportWords::tr("sum of %1 scores ÷ %1")
            .arg(std::count_if(one.rows.begin(), one.rows.end(),
                               [](const SubjectScore &row) { return !std::isnan(row.score); }));
    };
    if (what == "mean"_L1)
        return score(ValueKind::Quantity, result.mean, ReportWords::tr("mean of the index"), meanOf(result));
    if (what == "mean last"_L1)
        return score(ValueKind::Quantity, before.mean, ReportWords::tr("mean of the index, year before"),
                     meanOf(before));
    if (what == "mean change"_L1)
        return score(ValueKind::Points, result.meanChange, ReportWords::tr("mean of the index, change"),
                     differenceOf(result.mean, before.mean));
    if (what == "range"_L1)
        return score(ValueKind::Quantity, rangeOf(result), ReportWords::tr("range of the index"),
                     ReportWords::tr("highest score − lowest score"));
    if (what == "range change"_L1)
        return score(ValueKind::Points, rangeOf(result) - rangeOf(before),
                     ReportWords::tr("range of the index, change"),
                     differenceOf(rangeOf(result), rangeOf(before)));
    const auto counts = [&](double n, const QString &name) {
        BoundValue value = count(n, all, u"index/"_s + what, name);
        return indexNote(value, SubjectId(0));
    };
    if (what == "scored"_L1)
        return counts(counted([](const SubjectScore &row) { return row.rank > 0; }),
                      ReportWords::tr("districts with a score"));
    if (what == "unscored"_L1)
        return counts(counted([](const SubjectScore &row) { return row.rank == 0; }),
                      ReportWords::tr("districts without a score"));
    if (what == "up"_L1)
        return counts(counted([](const SubjectScore &row) { return row.change > 0.05; }),
                      ReportWords::tr("districts that rose"));
    if (what == "down"_L1)
        return counts(counted([](const SubjectScore &row) { return row.change < -0.05; }),
                      ReportWords::tr("districts that fell"));
    return counts(double(result.rows.size()), ReportWords::tr("districts"));
}

BoundValue ReportValues::indexExtreme(const QString &what) const
{
    const EvaluationResult &result = evaluation(m_request.period);
    const bool byChange = what.startsWith("riser"_L1) || what.startsWith("faller"_L1);
    const bool most = what.startsWith("best"_L1) || what.startsWith("riser"_L1);
    const SubjectScore *found = nullptr;
    const auto measure = [&](const SubjectScore &row) { return byChange ? row.change : row.score; };
    for (const SubjectScore &row : result.rows)
        if (!std::isnan(measure(row))
            && (!found || (most ? measure(row) > measure(*found) : measure(row) < measure(*found))))
            found = &row;
    if (what.contains("cause"_L1) && found)
        return indexMover({{u"index"_s, most ? u"gain"_s : u"loss"_s, u"1"_s, what.section(u' ', -1)}},
                          found->subject);
    if (what.endsWith("name"_L1))
        return text(found ? messages::localName(found->name, found->nameEn) : u"—"_s);
    if (!found) {
        BoundValue none = number(ValueKind::Quantity, methods::undefined, scoreDecimals, points(), scope(),
                                 u"index/"_s + what, ReportWords::tr("index"));
        return indexNote(none, SubjectId(0));
    }
    return indexOfOne({{u"index"_s, byChange ? u"change"_s : u"score"_s}}, found->subject);
}

BoundValue ReportValues::indexOfOne(const Field &field, SubjectId subject) const
{
    const QString what = field.word(1);
    const SubjectScore *row = scoreOf(subject, m_request.period);
    const SubjectScore *before = scoreOf(subject, m_request.period.sameLastYear());
    const auto made = [&](ValueKind kind, double value, int decimals, const QString &unit,
                          const QString &name, const QString &formula = {}) {
        BoundValue bound = number(kind, value, decimals, unit, subject, u"index/"_s + field.rest(1), name);
        bound.trace.formula = formula;
        return indexNote(bound, subject);
    };
    const double none = methods::undefined;
    if (what == "score"_L1)
        return made(ValueKind::Quantity, row ? row->score : none, scoreDecimals, points(),
                    ReportWords::tr("index"), sumOfParts(evaluation(m_request.period), row, {}));
    if (what == "last"_L1)
        return made(ValueKind::Quantity, before ? before->score : none, scoreDecimals, points(),
                    ReportWords::tr("index, year before"),
                    sumOfParts(evaluation(m_request.period.sameLastYear()), before, {}));
    if (what == "change"_L1)
        return made(ValueKind::Points, row ? row->change : none, scoreDecimals, points(),
                    ReportWords::tr("index, change"),
                    differenceOf(row ? row->score : none, before ? before->score : none));
    if (what == "rank"_L1)
        return made(ValueKind::Rank, row && row->rank > 0 ? row->rank : none, 0, {}, ReportWords::tr("rank"));
    if (what == "climb"_L1) {
        const bool both = row && row->rank > 0 && row->previousRank > 0;
        BoundValue value = made(ValueKind::Points, both ? row->previousRank - row->rank : none, 0,
                                ReportWords::tr("places"), ReportWords::tr("places climbed"));
        if (value.hasNumber() && field.word(2) == "arrow"_L1) {
            const int places = int(value.number);
            value = text(places > 0 ? u"↑%1"_s.arg(places) : places < 0 ? u"↓%1"_s.arg(-places) : u"—"_s);
        }
        return value;
    }
    if (what == "coverage"_L1)
        return made(ValueKind::Rate, row ? 100 * row->coverage : none, 0, u"%"_s, ReportWords::tr("coverage"),
                    ReportWords::tr("weights of what was reported ÷ all weights"));
    const EvaluationResult &result = evaluation(m_request.period);
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        if (result.items[i].code != field.word(2))
            continue;
        const QString name = itemName(result.items[i]);
        if (what == "share"_L1)
            return made(ValueKind::Rate, row ? 100 * row->z[i] : none, 1, u"%"_s,
                        ReportWords::tr("%1, share of full marks").arg(name));
        if (what == "points"_L1)
            return made(ValueKind::Quantity, row ? row->contribution[i] : none, 2, points(), name,
                        sumOfParts(result, row, result.items[i].id));
        if (what == "name"_L1)
            return text(name);
    }
    QStringList known{u"index score"_s, u"index last"_s,      u"index change"_s,
                      u"index rank"_s,  u"index climb"_s,     u"index coverage"_s,
                      u"index mean"_s,  u"index best name"_s, u"index gain 1 name"_s};
    for (const SchemeItem &item : result.items)
        known << u"index points "_s + item.code;
    throw unknown(field, known);
}

/// index gain|loss|lack N name|points: leaves by what they brought against the year before, or by what they
/// lack to full marks.
BoundValue ReportValues::indexMover(const Field &field, SubjectId subject) const
{
    const QString kind = field.word(1);
    const int wanted = field.word(2).toInt();
    const SubjectScore *row = scoreOf(subject, m_request.period);
    const SubjectScore *before = scoreOf(subject, m_request.period.sameLastYear());
    const EvaluationResult &result = evaluation(m_request.period);
    std::vector<std::pair<double, std::size_t>> moved;
    for (std::size_t i = 0; row && i < result.items.size(); ++i) {
        if (result.items[i].kind == LeafKind::Group || std::isnan(row->contribution[i]))
            continue;
        double brought = methods::undefined;
        if (kind == "lack"_L1)
            brought = row->z[i] > 0 ? row->contribution[i] / row->z[i] * (1 - row->z[i])
                                    : 100 * result.weights[i];
        else if (before && i < before->contribution.size())
            brought = (row->contribution[i] - before->contribution[i]) * (kind == "gain"_L1 ? 1 : -1);
        if (brought >= 0.05)
            moved.emplace_back(brought, i);
    }
    std::stable_sort(moved.begin(), moved.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    const bool there = wanted > 0 && std::size_t(wanted) <= moved.size();
    if (field.word(3) == "name"_L1)
        return text(there ? itemName(result.items[moved[std::size_t(wanted - 1)].second]) : QString());
    if (field.word(3) != "points"_L1)
        throw unknown(field, {u"index gain 1 name"_s, u"index gain 1 points"_s});
    BoundValue value = indexNote(number(ValueKind::Points,
                                        there ? moved[std::size_t(wanted - 1)].first : methods::undefined,
                                        scoreDecimals, points(), subject, u"index/"_s + field.rest(1),
                                        there ? itemName(result.items[moved[std::size_t(wanted - 1)].second])
                                              : ReportWords::tr("part of the index")),
                                 subject);
    if (there && before && kind != "lack"_L1) {
        const std::size_t item = moved[std::size_t(wanted - 1)].second;
        value.trace.formula = kind == "gain"_L1
            ? differenceOf(row->contribution[item], before->contribution[item])
            : differenceOf(before->contribution[item], row->contribution[item]);
    }
    value.isPreliminary = false; // a part of a difference; what it stands on is marked where it stands
    return value;
}

/// index parts: groups; index items: leaves; index scheme: the tree with its weights. Of the subject.
std::vector<ReportRow> ReportValues::indexRows(const Field &source) const
{
    const QString kind = source.word(1);
    if (kind != "parts"_L1 && kind != "items"_L1 && kind != "scheme"_L1)
        throw unknown(source, {u"index parts"_s, u"index items"_s, u"index scheme"_s});
    const EvaluationResult &result = evaluation(m_request.period);
    const SubjectScore *row = scoreOf(m_request.subject, m_request.period);
    std::vector<ReportRow> rows;
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const SchemeItem &item = result.items[i];
        const bool isGroup = item.kind == LeafKind::Group;
        if ((kind == "parts"_L1 && !isGroup) || (kind == "items"_L1 && isGroup))
            continue;
        ReportRow made;
        made.code = item.code;
        const auto cell
            = [&](const QString &name, ValueKind valueKind, double value, int decimals, const QString &unit) {
                  BoundValue bound = number(valueKind, value, decimals, unit, m_request.subject,
                                            u"index/%1 %2"_s.arg(name, item.code), itemName(item));
                  made.cells.emplace(name, row ? indexNote(bound, m_request.subject) : bound);
              };
        const bool isTop = !item.parent.has_value();
        made.cells.emplace(u"part name"_s,
                           text(kind == "scheme"_L1 && !isTop
                                    ? (isGroup ? u"　"_s : u"　　"_s) + itemName(item)
                                    : itemName(item)));
        made.cells.emplace(u"part code"_s, text(item.code));
        const Indicator *indicator = item.indicator ? m_model.indicator(*item.indicator) : nullptr;
        const Indicator *below = item.denominator ? m_model.indicator(*item.denominator) : nullptr;
        const bool isRatio = item.kind == LeafKind::Ratio && below;
        const QString unit = item.kind == LeafKind::Change || item.kind == LeafKind::ComplianceRate ? u"%"_s
            : isRatio && indicator ? messages::unitText(indicator->unit + u'/' + below->unit)
            : indicator            ? messages::unitText(indicator->unit)
                                   : QString();
        made.cells.emplace(u"unit"_s, text(unit));
        made.cells.emplace(u"kind"_s, text(isGroup ? QString() : messages::label(item.direction)));
        cell(u"weight"_s, ValueKind::Rate, 100 * item.weight, 1, u"%"_s);
        cell(u"value"_s, ValueKind::Quantity, row ? row->value[i] : methods::undefined,
             isRatio                                          ? 3
                 : item.kind == LeafKind::RegisterCount       ? 0
                 : item.kind == LeafKind::ComplianceRate      ? 1
                 : indicator && item.kind != LeafKind::Change ? indicator->decimals
                                                              : 2,
             {});
        if (item.kind == LeafKind::Method)
            made.cells[u"value"_s] = text({}); // computed from its siblings, it has no figure of its own
        cell(u"share"_s, ValueKind::Rate, row ? 100 * row->z[i] : methods::undefined, 1, u"%"_s);
        cell(u"points"_s, ValueKind::Quantity, row ? row->contribution[i] : methods::undefined, 2, points());
        cell(u"low"_s, ValueKind::Quantity, result.low[i], 3, {});
        cell(u"high"_s, ValueKind::Quantity, result.high[i], 3, {});
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace pilotage::workbook
