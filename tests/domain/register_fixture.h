#pragma once

#include "app/domain/lookups.h"

#include <algorithm>
#include <vector>

namespace pilotage::test {

/// A few divisions of three provinces with the codes that changed, as in the public lists.
struct RegisterFixture
{
    RegisterFixture()
    {
        using enum DistrictLevel;
        add(330000, u"浙江省", Province, 0);
        add(330300, u"温州市", Prefecture, 330000);
        add(330302, u"鹿城区", County, 330300);
        add(330305, u"洞头区", County, 330300);
        add(330322, u"洞头县", County, 330300, 330305, u"2015");
        add(440000, u"广东省", Province, 0);
        add(441200, u"肇庆市", Prefecture, 440000);
        add(441204, u"高要区", County, 441200);
        add(441283, u"高要市", County, 441200, 441204, u"2015");
        add(520000, u"贵州省", Province, 0);
        add(522300, u"黔西南布依族苗族自治州", Prefecture, 520000);
        add(522302, u"兴仁市", County, 522300);
        add(522322, u"兴仁县", County, 522300, 522302, u"2018");
        Indicator co2;
        co2.id = IndicatorId(1);
        co2.code = QStringLiteral("co2.total");
        co2.nameZh = QStringLiteral("二氧化碳排放总量");
        co2.unit = QStringLiteral("1e4tCO2");
        co2.lowerBound = 0;
        co2.upperBound = 10000;
        co2.group = QStringLiteral("carbon");
        co2.status = QStringLiteral("own");
        indicators.push_back(co2);
    }

    void add(int code, QStringView name, DistrictLevel level, int parent, int successor = 0,
             QStringView validTo = {})
    {
        District district;
        district.id = SubjectId(code);
        district.code = QString::number(code);
        district.name = name.toString();
        district.level = level;
        if (parent)
            district.parent = SubjectId(parent);
        if (successor)
            district.successor = SubjectId(successor);
        district.validTo = validTo.toString();
        districts.push_back(district);
    }

    [[nodiscard]] District *byId(SubjectId id)
    {
        const auto found
            = std::find_if(districts.begin(), districts.end(), [&](auto &item) { return item.id == id; });
        return found == districts.end() ? nullptr : &*found;
    }
    [[nodiscard]] District *byCode(const QString &code)
    {
        const auto found
            = std::find_if(districts.begin(), districts.end(), [&](auto &item) { return item.code == code; });
        return found == districts.end() ? nullptr : &*found;
    }

    [[nodiscard]] Lookups lookups()
    {
        Lookups all;
        all.district = [this](SubjectId id) { return byId(id); };
        all.districtByCode = [this](const QString &code) { return byCode(code); };
        all.subject = [this](SubjectId id) -> std::optional<SubjectKind> {
            if (byId(id))
                return SubjectKind::District;
            return id == site ? std::optional(SubjectKind::Site) : std::nullopt;
        };
        all.indicator = [this](IndicatorId id) -> const Indicator * {
            for (const Indicator &item : indicators)
                if (item.id == id)
                    return &item;
            return nullptr;
        };
        all.cycle = [this](CycleId id) { return id == cycle.id ? &cycle : nullptr; };
        return all;
    }

    std::vector<District> districts;
    std::vector<Indicator> indicators;
    SubjectId site = SubjectId(7000001);
    Cycle cycle = [] {
        Cycle made;
        made.id = CycleId(3);
        made.code = QStringLiteral("2021-2022");
        made.yearFrom = 2021;
        made.yearTo = 2022;
        return made;
    }();
};

} // namespace pilotage::test
