#include "ui/pages/synergy/synergy_data.h"

#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using reports::ChartCategory;
using reports::ChartData;
using reports::ChartSeries;
using reports::noValue;
using reports::SeriesRole;
using workbook::ScorePanel;
using workbook::SubjectScore;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Synergy)
};

QString separator()
{
    return Words::tr("; ", "between notes under a chart");
}

QString schemeNote(const SynergyInput &input)
{
    QStringList notes;
    if (input.training)
        notes << Words::tr("demo scores");
    notes << Words::tr("Scheme: %1").arg(schemeLabel(input.now.scheme));
    if (input.now.scheme.limits == Limits::Period)
        notes << Words::tr("limits change every year");
    return notes.join(separator());
}

int depthOf(const std::vector<SchemeItem> &items, const SchemeItem &item)
{
    int depth = 0;
    std::optional<SchemeItemId> parent = item.parent;
    while (parent) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const SchemeItem &one) { return one.id == *parent; });
        if (found == items.end())
            break;
        parent = found->parent;
        ++depth;
    }
    return depth;
}

/// Positions of the periods from the first with any score on.
std::vector<std::size_t> scoredPeriods(const ScorePanel &panel)
{
    std::vector<std::size_t> out;
    for (std::size_t p = 0; p < panel.periods.size(); ++p) {
        const bool any = std::any_of(panel.rows.begin(), panel.rows.end(),
                                     [p](const ScorePanel::Row &row) { return !std::isnan(row.score[p]); });
        if (any || !out.empty())
            out.push_back(p);
    }
    return out;
}

double meanOf(const ScorePanel &panel, std::size_t period)
{
    double sum = 0;
    int count = 0;
    for (const ScorePanel::Row &row : panel.rows) {
        if (std::isnan(row.score[period]))
            continue;
        sum += row.score[period];
        ++count;
    }
    return count > 0 ? sum / count : noValue;
}

ChartData yearsData(const SynergyInput &input)
{
    ChartData data;
    data.categoryName = Words::tr("Year");
    for (const std::size_t p : scoredPeriods(input.panel)) {
        ChartCategory category;
        category.label = yearText(input.panel.periods[p]);
        category.period = input.panel.periods[p];
        data.categories.push_back(category);
    }
    return data;
}

} // namespace

const SubjectScore *scoreOf(const workbook::EvaluationResult &result, SubjectId subject)
{
    for (const SubjectScore &row : result.rows)
        if (row.subject == subject)
            return &row;
    return nullptr;
}

std::vector<Mover> movers(const SynergyInput &input, SubjectId subject, std::size_t most)
{
    const SubjectScore *now = scoreOf(input.now, subject);
    const SubjectScore *before = scoreOf(input.before, subject);
    std::vector<Mover> out;
    if (!now || !before || std::isnan(now->score) || std::isnan(before->score)
        || now->contribution.size() != before->contribution.size())
        return out;
    for (std::size_t i = 0; i < input.now.items.size(); ++i) {
        const SchemeItem &item = input.now.items[i];
        const double points = now->contribution[i] - before->contribution[i];
        if (item.kind != LeafKind::Group && !std::isnan(points) && std::fabs(points) >= 0.05)
            out.push_back({localName(item.nameZh, item.nameEn), points});
    }
    std::stable_sort(out.begin(), out.end(), [](const Mover &a, const Mover &b) {
        return std::fabs(a.points) > std::fabs(b.points);
    });
    out.resize(std::min(out.size(), most));
    return out;
}

namespace {

QString moversText(const std::vector<Mover> &list, const QVariantMap &explained)
{
    QStringList parts;
    for (const Mover &mover : list)
        parts << Words::tr("%1 %2", "indicator and its points")
                     .arg(mover.name.toHtmlEscaped(),
                          strongLink(reports::signedText(mover.points, 1), u"synergy"_s, explained));
    return parts.join(Words::tr(", ", "between names"));
}

} // namespace

QString synergyAnswer(const SynergyInput &input, std::optional<SubjectId> subject)
{
    const SubjectScore *row = subject ? scoreOf(input.now, *subject) : nullptr;
    const auto scored
        = static_cast<int>(std::count_if(input.now.rows.begin(), input.now.rows.end(),
                                         [](const SubjectScore &one) { return !std::isnan(one.score); }));
    if (scored == 0)
        return Words::tr("No district has a score for %1.").arg(periodText(input.period));
    const QString mean = Words::tr("mean of %n counties %1", "", scored)
                             .arg(strongLink(reports::numberText(input.now.mean, 1), u"synergy"_s,
                                             {{u"view"_s, u"trend"_s}}));
    if (!row)
        return mean;
    const QString name = placeName(row->name, row->nameEn).toHtmlEscaped();
    if (std::isnan(row->score))
        return Words::tr("%1 has no score: only %2 % of the weight has data; %3")
            .arg(name, reports::numberText(row->coverage * 100, 0), mean);
    const QVariantMap explained{{u"explain"_s, QString::number(row->subject.value())}};
    const QString score = strongLink(reports::numberText(row->score, 1), u"synergy"_s, explained);
    const QString rank = strongLink(QString::number(row->rank), u"synergy"_s, explained);
    if (std::isnan(row->change))
        return Words::tr("%1 ranks %2 (%3); %4").arg(name, rank, score, mean);
    const QString change = strongLink(reports::signedText(row->change, 1), u"synergy"_s, explained);
    const std::vector<Mover> list = movers(input, *subject);
    if (list.empty())
        return Words::tr("%1 ranks %2 (%3, %4); %5").arg(name, rank, score, change, mean);
    return Words::tr("%1 ranks %2 (%3, %4): %5; %6")
        .arg(name, rank, score, change, moversText(list, explained), mean);
}

std::vector<SubjectId> scoreMapOrder(const SynergyInput &input)
{
    std::vector<SubjectId> order;
    for (const SubjectScore &row : input.now.rows)
        order.push_back(row.subject);
    return order;
}

std::vector<Period> scoreMapPeriods(const SynergyInput &input)
{
    std::vector<Period> out;
    for (const std::size_t p : scoredPeriods(input.panel))
        out.push_back(input.panel.periods[p]);
    return out;
}

ChartData scoreMap(const SynergyInput &input)
{
    ChartData data;
    data.title = Words::tr("County × year");
    data.caption = Words::tr("synergy index");
    data.categoryName = Words::tr("County");
    data.unit = Words::tr("Score");
    std::map<SubjectId, const ScorePanel::Row *> rows;
    for (const ScorePanel::Row &row : input.panel.rows)
        rows.emplace(row.subject, &row);
    std::vector<const ScorePanel::Row *> ordered;
    ChartSeries change;
    change.role = SeriesRole::Trend;
    change.name = Words::tr("vs %1").arg(yearText(input.period.sameLastYear()));
    for (const SubjectScore &score : input.now.rows) {
        const auto found = rows.find(score.subject);
        if (found == rows.end())
            continue;
        ordered.push_back(found->second);
        ChartCategory category;
        category.label = placeName(score.name, score.nameEn);
        category.key = score.code;
        data.categories.push_back(category);
        change.values.push_back(score.change);
    }
    for (const std::size_t p : scoredPeriods(input.panel)) {
        ChartSeries series;
        series.name = yearText(input.panel.periods[p]);
        series.role = SeriesRole::Part;
        for (const ScorePanel::Row *row : ordered) {
            series.values.push_back(row->score[p]);
            series.preliminary.push_back(row->preliminary[p]);
        }
        data.series.push_back(series);
    }
    data.series.push_back(change);
    data.source = schemeNote(input);
    return data;
}

ChartData trendLines(const SynergyInput &input, std::optional<SubjectId> subject)
{
    ChartData data = yearsData(input);
    data.title = Words::tr("Trend");
    data.caption = Words::tr("%n counties and their mean", "", static_cast<int>(input.panel.rows.size()));
    data.unit = Words::tr("Score (0–100)");
    const std::vector<std::size_t> periods = scoredPeriods(input.panel);
    ChartSeries mean;
    mean.name = Words::tr("Mean");
    mean.role = SeriesRole::Main;
    for (const std::size_t p : periods)
        mean.values.push_back(meanOf(input.panel, p));
    for (const ScorePanel::Row &row : input.panel.rows) {
        ChartSeries series;
        series.name = placeName(row.name, row.nameEn);
        series.role = row.subject == subject ? SeriesRole::Compared : SeriesRole::Other;
        for (const std::size_t p : periods) {
            series.values.push_back(row.score[p]);
            series.preliminary.push_back(row.preliminary[p]);
        }
        data.series.push_back(series);
    }
    data.series.push_back(mean);
    data.source = schemeNote(input);
    return data;
}

ChartData dimensionBars(const SynergyInput &input, std::optional<SubjectId> subject)
{
    ChartData data;
    data.title = Words::tr("Dimensions");
    data.categoryName = Words::tr("Part");
    data.unit = Words::tr("% of full marks");
    ChartSeries own;
    own.role = SeriesRole::Main;
    ChartSeries mean;
    mean.role = SeriesRole::Reference;
    mean.name = Words::tr("Mean of %n counties", "", static_cast<int>(input.now.rows.size()));
    const SubjectScore *row = subject ? scoreOf(input.now, *subject) : nullptr;
    own.name = row ? placeName(row->name, row->nameEn) : Words::tr("No county chosen");
    data.caption = row ? u"%1 %2"_s.arg(own.name, yearText(input.period)) : QString();
    for (std::size_t i = 0; i < input.now.items.size(); ++i) {
        const SchemeItem &item = input.now.items[i];
        const int depth = depthOf(input.now.items, item);
        if (depth > 1)
            continue;
        ChartCategory category;
        category.label = localName(item.nameZh, item.nameEn);
        category.key = item.code;
        category.level = depth;
        data.categories.push_back(category);
        own.values.push_back(row ? row->z[i] * 100 : noValue);
        double sum = 0;
        int count = 0;
        for (const SubjectScore &other : input.now.rows) {
            if (std::isnan(other.z[i]))
                continue;
            sum += other.z[i] * 100;
            ++count;
        }
        mean.values.push_back(count > 0 ? sum / count : noValue);
    }
    data.series = {own, mean};
    data.source = schemeNote(input);
    return data;
}

QString schemeLabel(const Scheme &scheme)
{
    QString name = localName(scheme.nameZh, scheme.nameEn);
    const bool says = name.contains(u"非官方"_s) || name.contains(u"not official"_s, Qt::CaseInsensitive)
        || name.contains(u"unofficial"_s, Qt::CaseInsensitive);
    if (!scheme.version.isEmpty())
        name = Words::tr("%1 v%2", "scheme and version").arg(name, scheme.version);
    return scheme.status == SchemeStatus::Official || says ? name : Words::tr("%1 (unofficial)").arg(name);
}

} // namespace pilotage::ui
