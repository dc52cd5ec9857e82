#include "app/workbook/demo_register.h"

#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

struct Batch
{
    const char16_t *name;
    int year;
    int month; ///< of the list
};

/// Invented batches say so in their name; the first and the fourth of the provincial pilots are real.
constexpr std::array pilotBatches{Batch{u"第一批", 2021, 11}, Batch{u"第二批（演示）", 2022, 9},
                                  Batch{u"第三批（演示）", 2023, 6}, Batch{u"第四批", 2023, 12}};
constexpr std::array villageBatches{Batch{u"第一批", 2021, 11}, Batch{u"第二批（演示）", 2022, 12},
                                    Batch{u"第三批（演示）", 2023, 11}, Batch{u"第四批（演示）", 2024, 4}};

constexpr std::array parkThemes{u"电镀园区",     u"泵阀园区", u"汽摩配园区", u"海产加工园区",
                                u"竹木加工园区", u"箱包园区", u"电气园区"};
constexpr std::array projectThemes{u"鞋材水性涂饰",   u"热电余热利用", u"电镀中水回用", u"厂房屋顶光伏",
                                   u"注塑机节电改造", u"锅炉煤改电",   u"空压站节能",   u"印染废气治理"};

/// A step of the procedure, months after the listing (negative: before it).
struct Pace
{
    Lifecycle state;
    int months;
};

class Planner
{
public:
    Planner(const std::map<SubjectId, std::vector<SubjectId>> &townships, const Draw &draw)
        : m_townships(townships)
        , m_draw(draw)
    {
    }

    std::vector<PlannedEnrolment> plan(const std::vector<RegisterCounts> &counts)
    {
        for (const RegisterCounts &county : counts)
            for (const auto &[type, count] : county.byType)
                for (int i = 0; i < count; ++i)
                    add(county, type, i);
        return std::move(m_plan);
    }

private:
    void add(const RegisterCounts &county, const QString &type, int index)
    {
        PlannedEnrolment item;
        item.type = type;
        item.district = county.district;
        nameSubject(item, county, index);
        const int number = static_cast<int>(m_plan.size());
        if (type == "SYNERGY_PROV"_L1)
            pace(item, pilotBatches.at(static_cast<std::size_t>(number) % pilotBatches.size()), number,
                 {{Lifecycle::Named, 5}});
        else if (type == "BENCHMARK_PROJECT"_L1)
            paceBenchmark(item, number);
        else if (type == "LOWCARBON_COUNTY"_L1)
            pace(item, {u"", 2021, 6}, number,
                 {{Lifecycle::Planned, 3}, {Lifecycle::Implementing, 5}, {Lifecycle::Named, 14}});
        else
            paceVillage(item, number);
        m_plan.push_back(std::move(item));
    }

    void nameSubject(PlannedEnrolment &item, const RegisterCounts &county, int index)
    {
        const QString shortName = county.name.chopped(1);
        const QString number = u"%1"_s.arg(index + 1, 2, 10, QLatin1Char('0'));
        if (item.type == "LOWCARBON_COUNTY"_L1) {
            item.existing = county.district;
            item.kind = SubjectKind::District;
        } else if (item.type == "SYNERGY_PROV"_L1) {
            item.siteKind = SiteKind::Park;
            item.name = u"演示%1（%2）"_s.arg(
                QString::fromUtf16(parkThemes.at(m_parks++ % parkThemes.size())), shortName);
        } else if (item.type == "BENCHMARK_PROJECT"_L1) {
            item.kind = SubjectKind::Project;
            const char16_t *theme = projectThemes.at(m_projects++ % projectThemes.size());
            item.name = u"演示 %1（%2 %3）"_s.arg(QString::fromUtf16(theme), shortName, number);
        } else if (item.type == "LZC_TOWNSHIP"_L1) {
            const auto real = m_townships.find(county.district);
            if (real != m_townships.end() && index < static_cast<int>(real->second.size())) {
                item.existing = real->second[static_cast<std::size_t>(index)];
                item.kind = SubjectKind::District;
                return;
            }
            item.siteKind = SiteKind::Town;
            item.name = u"演示镇 %1%2"_s.arg(shortName, number);
        } else {
            item.siteKind = SiteKind::Village;
            item.name = u"演示村 %1%2"_s.arg(shortName, number);
        }
    }

    void paceBenchmark(PlannedEnrolment &item, int number)
    {
        const int year = 2021 + number % 3;
        pace(item, {u"", year, 9 - number % 5}, number,
             {{Lifecycle::Implementing, 2}, {Lifecycle::Acceptance, 8}, {Lifecycle::Named, 10}});
        if (number % 4 == 1) // the plaque is still to come
            item.steps.pop_back();
    }

    /// Older batches are further; some of each are held up.
    void paceVillage(PlannedEnrolment &item, int number)
    {
        const Batch &batch = villageBatches.at(static_cast<std::size_t>(m_draw.index(4, item.type, number)));
        const double luck = m_draw.share(u"luck", number);
        // Some are quick, some take half as long again.
        const double slow = 1.0 + 0.6 * m_draw.share(u"slow", number);
        const auto after = [slow](int months) { return static_cast<int>(months * slow); };
        std::vector<Pace> way{{Lifecycle::Planned, after(3)},
                              {Lifecycle::Implementing, after(6)},
                              {Lifecycle::Midterm, after(13)}};
        if (luck < 0.14) {
            way.push_back({Lifecycle::Acceptance, after(17)});
            way.push_back({Lifecycle::Extended, after(19)});
        } else if (luck < 0.88) {
            way.push_back({Lifecycle::Acceptance, after(19)});
            way.push_back({Lifecycle::Named, after(25)});
            if (luck < 0.24) {
                way.push_back({Lifecycle::DynamicReview, after(34)});
                if (luck < 0.19)
                    way.push_back({Lifecycle::Named, after(36)});
            }
        }
        pace(item, batch, number, way);
    }

    void pace(PlannedEnrolment &item, const Batch &batch, int number, const std::vector<Pace> &after)
    {
        item.batch = QString::fromUtf16(batch.name);
        std::vector<Pace> way{{Lifecycle::Declared, -5},
                              {Lifecycle::Recommended, -4},
                              {Lifecycle::Reviewed, -2},
                              {Lifecycle::Publicised, -1},
                              {Lifecycle::Listed, 0}};
        way.insert(way.end(), after.begin(), after.end());
        const QDate listed(batch.year, batch.month, 8);
        for (const Pace &step : way) {
            const int day = m_draw.index(16, u"day", number, static_cast<int>(step.state));
            const QDate date = listed.addMonths(step.months).addDays(day);
            if (date > QDate(2025, 10, 28)) // the invented log ends here
                break;
            item.steps.push_back({step.state, date.toString(Qt::ISODate)});
        }
    }

    const std::map<SubjectId, std::vector<SubjectId>> &m_townships;
    const Draw &m_draw;
    std::vector<PlannedEnrolment> m_plan;
    std::size_t m_parks = 0;
    std::size_t m_projects = 0;
};

} // namespace

std::vector<PlannedEnrolment> plannedRegister(const std::vector<RegisterCounts> &counts,
                                              const std::map<SubjectId, std::vector<SubjectId>> &townships,
                                              const Draw &draw)
{
    return Planner(townships, draw).plan(counts);
}

Lifecycle stateOn(const PlannedEnrolment &enrolment, const QString &day)
{
    Lifecycle state = Lifecycle::Draft;
    for (const PlannedStep &step : enrolment.steps)
        if (step.date <= day)
            state = step.state;
    return state;
}

} // namespace pilotage::workbook::demo
