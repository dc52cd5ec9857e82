#include "app/workbook/register_views.h"

#include "app/storage/queries/register_queries.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Programme types whose numbers are published, with the indicator that holds the published figure. Two
/// types may share one: then they were published as one number and are counted as one.
struct PublishedCount
{
    QLatin1StringView type;
    QLatin1StringView indicator;
};
constexpr std::array publishedCounts{
    PublishedCount{QLatin1StringView("SYNERGY_PROV"), QLatin1StringView("pilot.count.synergy_prov")},
    PublishedCount{QLatin1StringView("BENCHMARK_PROJECT"),
                   QLatin1StringView("pilot.count.benchmark_project")},
    PublishedCount{QLatin1StringView("LOWCARBON_COUNTY"), QLatin1StringView("pilot.count.lowcarbon_county")},
    PublishedCount{QLatin1StringView("LZC_TOWNSHIP"), QLatin1StringView("pilot.count.lzc_township_village")},
    PublishedCount{QLatin1StringView("LZC_VILLAGE"), QLatin1StringView("pilot.count.lzc_township_village")}};

QString publishedIndicator(const QString &type)
{
    for (const PublishedCount &item : publishedCounts)
        if (type == item.type)
            return item.indicator;
    return {};
}

RegisterRow rowOf(const Register &reg, const Enrolment &enrolment)
{
    RegisterRow row;
    row.enrolment = enrolment.id;
    row.subject = enrolment.subject;
    row.subjectKind = reg.kindOf(enrolment.subject);
    row.name = reg.nameOf(enrolment.subject, false);
    row.nameEn = reg.nameOf(enrolment.subject, true);
    if (const auto district = reg.districtOf(enrolment.subject)) {
        row.district = *district;
        if (const District *item = reg.district(*district)) {
            row.districtName = item->name;
            row.districtNameEn = item->nameEn;
            row.districtCode = item->code;
        }
    }
    if (const Programme *programme = reg.programme(enrolment.programme)) {
        row.programmeType = programme->type;
        row.programmeNameZh = programme->nameZh;
        row.programmeNameEn = programme->nameEn;
        row.batch = programme->batch;
    }
    row.state = enrolment.state;
    for (const EnrolmentEvent &event : reg.eventsOf(enrolment.id))
        if (!event.happenedOn.isEmpty())
            row.updatedOn = event.happenedOn;
    row.isDemo = enrolment.isDemo;
    return row;
}

/// The newest published figure of an indicator in one district.
std::optional<double> newestFigure(Model &model, const QString &indicatorCode, SubjectId district)
{
    const Indicator *indicator = model.indicatorByCode(indicatorCode);
    const int position = model.columns().positionOf(district);
    if (!indicator || position < 0)
        return std::nullopt;
    std::optional<std::pair<int, double>> newest; // month after its end, value
    for (int months = 1; months <= 12; ++months)
        for (const Period period : model.columns().periods(months)) {
            const double value = model.columns().value(indicator->id, period, position);
            const int end = period.year() * 12 + period.month() + period.months();
            if (methods::isPresent(value) && (!newest || end >= newest->first))
                newest = {end, value};
        }
    if (!newest)
        return std::nullopt;
    return newest->second;
}

} // namespace

std::vector<DistrictNode> districtTreeOf(const Register &reg)
{
    std::vector<DistrictNode> nodes;
    std::unordered_map<SubjectId, int> at;
    for (const District &district : reg.districts()) {
        at.emplace(district.id, static_cast<int>(nodes.size()));
        DistrictNode node;
        node.district = district;
        nodes.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (const auto parent = nodes[i].district.parent)
            if (const auto found = at.find(*parent); found != at.end()) {
                nodes[i].parent = found->second;
                nodes[static_cast<std::size_t>(found->second)].children.push_back(static_cast<int>(i));
            }
    for (const Enrolment &enrolment : reg.enrolments())
        for (const SubjectId district : reg.lineOf(enrolment.subject))
            if (const auto found = at.find(district); found != at.end())
                ++nodes[static_cast<std::size_t>(found->second)].enrolments;
    return nodes;
}

std::vector<RegisterRow> enrolmentsOf(const Register &reg, std::optional<SubjectId> under)
{
    std::vector<RegisterRow> rows;
    for (const Enrolment &enrolment : reg.enrolments())
        if (!under || reg.isWithin(enrolment.subject, *under))
            rows.push_back(rowOf(reg, enrolment));
    std::stable_sort(rows.begin(), rows.end(), [](const RegisterRow &a, const RegisterRow &b) {
        return std::tie(a.districtCode, a.programmeType, a.enrolment)
            < std::tie(b.districtCode, b.programmeType, b.enrolment);
    });
    return rows;
}

std::vector<ProgrammeCount> programmeCountsOf(Model &model, std::optional<SubjectId> under)
{
    const Register &reg = model.reg();
    std::vector<ProgrammeCount> counts;
    std::map<QString, std::size_t> at; // by type, or by the published indicator several types share
    const auto keyOf = [](const Programme &programme) {
        const QString indicator = publishedIndicator(programme.type);
        return indicator.isEmpty() ? programme.type : indicator;
    };
    for (const Programme &programme : reg.programmes()) {
        const auto [place, fresh] = at.try_emplace(keyOf(programme), counts.size());
        if (fresh) {
            counts.push_back({programme.type, programme.nameZh, programme.nameEn, 0, 0, {}});
            const QString indicator = publishedIndicator(programme.type);
            if (!indicator.isEmpty() && under)
                counts.back().published = newestFigure(model, indicator, *under);
        } else if (ProgrammeCount &count = counts[place->second];
                   !count.type.split(u',').contains(programme.type)) {
            count.type += u',' + programme.type;
            count.nameZh += u'、' + programme.nameZh;
            count.nameEn += u", "_s + programme.nameEn;
        }
    }
    for (const Enrolment &enrolment : reg.enrolments()) {
        if (under && !reg.isWithin(enrolment.subject, *under))
            continue;
        if (const Programme *programme = reg.programme(enrolment.programme)) {
            ProgrammeCount &count = counts[at.at(keyOf(*programme))];
            ++count.count;
            count.demo += enrolment.isDemo ? 1 : 0;
        }
    }
    return counts;
}

} // namespace pilotage::workbook
