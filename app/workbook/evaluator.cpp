#include "app/workbook/evaluator.h"

#include "app/storage/error.h"
#include "app/workbook/panel_inputs.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// The district existed on that day.
bool isValidOn(const District &district, const QString &day)
{
    const bool begun = district.validFrom.isEmpty() || district.validFrom.left(10) <= day;
    return begun && (district.validTo.isEmpty() || latestDay(district.validTo) >= day);
}

void rank(std::vector<SubjectScore> &rows, const std::vector<double> &previous)
{
    std::vector<double> scores;
    for (const SubjectScore &row : rows)
        scores.push_back(row.score);
    const std::vector<int> ranks = methods::ranks(scores);
    const std::vector<int> before = methods::ranks(previous);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].rank = ranks[i];
        rows[i].previousRank = before[i];
        rows[i].change = rows[i].score - previous[i];
    }
    std::stable_sort(rows.begin(), rows.end(), [](const SubjectScore &a, const SubjectScore &b) {
        const int x = a.rank == 0 ? std::numeric_limits<int>::max() : a.rank;
        const int y = b.rank == 0 ? std::numeric_limits<int>::max() : b.rank;
        return x != y ? x < y : a.code < b.code;
    });
}

SubjectScore rowOf(const Panel &panel, int period, int subject)
{
    const PanelInput::Subject &who = panel.input().subjects[static_cast<std::size_t>(subject)];
    SubjectScore row;
    row.subject = who.id;
    row.code = who.code;
    row.name = who.name;
    row.nameEn = who.nameEn;
    row.score = panel.score(period, subject);
    row.coverage = panel.coverage(period, subject);
    row.preliminary = panel.isPreliminary(period, subject);
    const std::vector<double> weights = panel.effectiveWeights(period, subject);
    const std::size_t count = panel.itemCount();
    row.value.resize(count);
    row.z.resize(count);
    row.contribution.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        row.value[i] = panel.value(i, period, subject);
        row.z[i] = panel.z(i, period, subject);
        row.contribution[i] = weights[i] > 0 ? 100 * weights[i] * row.z[i] : undefined;
    }
    return row;
}

double meanOf(const std::vector<SubjectScore> &rows, double SubjectScore::*member)
{
    double sum = 0;
    int count = 0;
    for (const SubjectScore &row : rows)
        if (!std::isnan(row.*member)) {
            sum += row.*member;
            ++count;
        }
    return count > 0 ? sum / count : undefined;
}

Issue warning(const QString &code, const QStringList &args)
{
    return {Severity::Warning, code, {}, args};
}

void addWarnings(EvaluationResult &result, const std::vector<PanelPart> &parts)
{
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const SchemeItem &item = result.items[i];
        for (const PanelPart &part : parts) {
            const methods::Reason reason = part.panel->scale(i).reason;
            if (item.kind == LeafKind::Group || item.kind == LeafKind::Method
                || reason == methods::Reason::None)
                continue;
            result.warnings.push_back(warning(QString(toKey(reason)), {item.nameZh, item.nameEn, item.code}));
            break;
        }
    }
    for (const PanelPart &part : parts)
        if (part.panel->weightReason() != methods::Reason::None) {
            result.warnings.push_back(warning(QString(toKey(part.panel->weightReason())), {}));
            break;
        }
    if (parts.size() > 1)
        result.warnings.push_back(warning(u"several-panels"_s, {QString::number(parts.size())}));
    const auto unscored = std::count_if(result.rows.begin(), result.rows.end(),
                                        [](const SubjectScore &row) { return row.rank == 0; });
    if (unscored > 0)
        result.warnings.push_back(
            warning(u"without-score"_s, {QString::number(unscored), QString::number(result.rows.size())}));
}

/// Weights and limits hold for all rows only if all panels share them.
void addLimits(EvaluationResult &result, const std::vector<PanelPart> &parts)
{
    const std::size_t count = result.items.size();
    result.weights.assign(count, undefined);
    result.low.assign(count, undefined);
    result.high.assign(count, undefined);
    const auto shared = [&](const auto &number) {
        if (parts.empty())
            return undefined;
        const double first = number(*parts.front().panel);
        for (const PanelPart &part : parts)
            if (number(*part.panel) != first)
                return undefined;
        return first;
    };
    for (std::size_t i = 0; i < count; ++i) {
        result.weights[i] = shared([i](const Panel &panel) { return panel.weight(i); });
        result.low[i] = shared([i](const Panel &panel) { return panel.scale(i).low; });
        result.high[i] = shared([i](const Panel &panel) { return panel.scale(i).high; });
    }
}

} // namespace

const Scheme &requestedScheme(Model &model, const EvaluationRequest &request)
{
    if (const Scheme *scheme = model.scheme(request.schemeCode, request.schemeVersion))
        return *scheme;
    throw storage::StorageError(u"unknown-scheme"_s,
                                (request.schemeCode + u' ' + request.schemeVersion).trimmed());
}

std::vector<PanelPart> partsOf(Model &model, const Scheme &scheme, const EvaluationRequest &request)
{
    const Register &reg = model.reg();
    const QString day = lastDay(request.period.year(), request.period.month() + request.period.months() - 1);
    std::vector<PanelPart> parts;
    for (const auto &[group, districts] : panelGroups(reg, request.level)) {
        std::vector<bool> wanted(districts.size());
        bool any = false;
        for (std::size_t i = 0; i < districts.size(); ++i) {
            wanted[i] = !request.under || reg.isWithin(districts[i]->id, *request.under);
            any = any || wanted[i];
        }
        if (!any)
            continue;
        PanelPart part;
        part.panel = &panelFor(model, scheme, request, group, districts);
        const int period = part.panel->input().positionOf(request.period);
        for (std::size_t i = 0; i < districts.size(); ++i)
            if (wanted[i]
                && (isValidOn(*districts[i], day) || part.panel->hasData(period, static_cast<int>(i))))
                part.subjects.push_back(static_cast<int>(i));
        if (!part.subjects.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

EvaluationResult resultOf(const Scheme &scheme, Period period, const std::vector<PanelPart> &parts)
{
    EvaluationResult result;
    result.scheme = scheme;
    result.period = period;
    if (!parts.empty())
        result.items = parts.front().panel->input().items;
    std::vector<double> previous;
    for (const PanelPart &part : parts) {
        const int now = part.panel->input().positionOf(period);
        const int before = part.panel->input().positionOf(period.sameLastYear());
        for (const int subject : part.subjects) {
            result.rows.push_back(rowOf(*part.panel, now, subject));
            previous.push_back(before < 0 ? undefined : part.panel->score(before, subject));
        }
    }
    rank(result.rows, previous);
    result.mean = meanOf(result.rows, &SubjectScore::score);
    result.meanChange = meanOf(result.rows, &SubjectScore::change);
    addLimits(result, parts);
    addWarnings(result, parts);
    return result;
}

EvaluationResult evaluate(Model &model, const EvaluationRequest &request)
{
    const Scheme &scheme = requestedScheme(model, request);
    EvaluationResult result = resultOf(scheme, request.period, partsOf(model, scheme, request));
    if (result.items.empty())
        result.items = model.items(scheme.id);
    return result;
}

namespace {

/// One district of a panel.
struct Place
{
    const Panel *panel = nullptr;
    int subject = -1;
};

std::vector<Place> placesOf(const std::vector<PanelPart> &parts)
{
    std::vector<Place> places;
    for (const PanelPart &part : parts)
        for (const int subject : part.subjects)
            places.push_back({part.panel, subject});
    return places;
}

const PanelInput::Subject &subjectAt(const Place &place)
{
    return place.panel->input().subjects[static_cast<std::size_t>(place.subject)];
}

/// Periods in which at least one district has a score.
std::vector<Period> scoredPeriods(const std::vector<PanelPart> &parts)
{
    std::vector<Period> periods;
    for (const PanelPart &part : parts)
        for (std::size_t p = 0; p < part.panel->input().periods.size(); ++p)
            if (std::any_of(part.subjects.begin(), part.subjects.end(), [&](int subject) {
                    return !std::isnan(part.panel->score(static_cast<int>(p), subject));
                }))
                periods.push_back(part.panel->input().periods[p]);
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    return periods;
}

void fillPeriod(ScorePanel &all, std::size_t p, const std::vector<Place> &places)
{
    std::vector<double> scores;
    for (std::size_t i = 0; i < all.rows.size(); ++i) {
        ScorePanel::Row &row = all.rows[i];
        const int period = places[i].panel ? places[i].panel->input().positionOf(all.periods[p]) : -1;
        if (period >= 0) {
            row.score[p] = places[i].panel->score(period, places[i].subject);
            row.preliminary[p] = places[i].panel->isPreliminary(period, places[i].subject);
        }
        scores.push_back(row.score[p]);
    }
    const std::vector<int> ranks = methods::ranks(scores);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        all.rows[i].rank[p] = ranks[i];
}

/// The same districts where a period has panels of its own, in the order of `rows`.
std::vector<Place> placesAnew(Model &model, const Scheme &scheme, const EvaluationRequest &request,
                              const std::vector<ScorePanel::Row> &rows)
{
    std::map<SubjectId, Place> found;
    for (const Place &place : placesOf(partsOf(model, scheme, request)))
        found.emplace(subjectAt(place).id, place);
    std::vector<Place> places;
    for (const ScorePanel::Row &row : rows)
        places.push_back(found[row.subject]);
    return places;
}

} // namespace

ScorePanel scorePanel(Model &model, const EvaluationRequest &request)
{
    const Scheme &scheme = requestedScheme(model, request);
    ScorePanel all;
    all.scheme = scheme;
    const std::vector<PanelPart> parts = partsOf(model, scheme, request);
    const std::vector<Place> places = placesOf(parts);
    all.periods = scoredPeriods(parts);
    const std::size_t count = all.periods.size();
    all.rows.reserve(places.size());
    for (const Place &place : places) {
        const PanelInput::Subject &who = subjectAt(place);
        all.rows.push_back({who.id, who.code, who.name, who.nameEn, std::vector<double>(count, undefined),
                            std::vector<int>(count, 0), std::vector<bool>(count)});
    }
    for (std::size_t p = 0; p < count; ++p) {
        // A scheme that ranks every year anew has other limits, so another panel, for each period.
        if (scheme.limits == Limits::Period && all.periods[p] != request.period) {
            EvaluationRequest one = request;
            one.period = all.periods[p];
            fillPeriod(all, p, placesAnew(model, scheme, one, all.rows));
        } else {
            fillPeriod(all, p, places);
        }
    }
    std::stable_sort(all.rows.begin(), all.rows.end(),
                     [](const ScorePanel::Row &a, const ScorePanel::Row &b) { return a.code < b.code; });
    return all;
}

} // namespace pilotage::workbook
