#include "app/domain/unit.h"

#include <QHash>

#include <array>

namespace pilotage {

namespace {

using enum Dimension;

/// Numbers are permanent; add at the end.
constexpr std::array table = {
    Unit{1, u"%", u"%", u"%", Ratio, 0.01, u"％ 百分比 percent"},
    Unit{2, u"count", u"个", u"count", Count, 1, u"家 项 件 份 处 次 座 批 户 台 套 只 条 人次 个数"},
    Unit{3, u"t", u"吨", u"t", Mass, 1, u"ton tonne"},
    Unit{4, u"1e4t", u"万吨", u"10⁴ t", Mass, 1e4, u"万t"},
    Unit{5, u"kg", u"千克", u"kg", Mass, 1e-3, u"公斤"},
    Unit{6, u"tCO2", u"吨CO₂", u"tCO₂", Co2, 1, u"tCO2e 吨二氧化碳 吨CO2 吨二氧化碳当量 tCO2eq"},
    Unit{7, u"1e4tCO2", u"万吨CO₂", u"10⁴ tCO₂", Co2, 1e4,
         u"万吨二氧化碳 万吨CO2 万tCO2 万tCO2e 万吨二氧化碳当量"},
    Unit{8, u"kgCO2", u"千克CO₂", u"kgCO₂", Co2, 1e-3, u"kgCO2e 千克二氧化碳"},
    Unit{9, u"tce", u"吨标准煤", u"tce", StandardCoal, 1, u"吨标煤 吨(标准煤)"},
    Unit{10, u"1e4tce", u"万吨标准煤", u"10⁴ tce", StandardCoal, 1e4, u"万吨标煤 万tce"},
    Unit{11, u"kgce", u"千克标准煤", u"kgce", StandardCoal, 1e-3, u"千克标煤 公斤标准煤"},
    Unit{12, u"kWh", u"千瓦时", u"kWh", Energy, 1, u"度"},
    Unit{13, u"1e4kWh", u"万千瓦时", u"10⁴ kWh", Energy, 1e4, u"万度 万kWh"},
    Unit{14, u"1e8kWh", u"亿千瓦时", u"10⁸ kWh", Energy, 1e8, u"亿度 亿kWh"},
    Unit{15, u"MWh", u"兆瓦时", u"MWh", Energy, 1e3, u""},
    Unit{16, u"GJ", u"吉焦", u"GJ", Energy, 1e3 / 3.6, u"百万千焦"},
    Unit{17, u"MJ", u"兆焦", u"MJ", Energy, 1 / 3.6, u""},
    Unit{18, u"kW", u"千瓦", u"kW", Power, 1, u""},
    Unit{19, u"MW", u"兆瓦", u"MW", Power, 1e3, u""},
    Unit{20, u"1e4kW", u"万千瓦", u"10⁴ kW", Power, 1e4, u"万kW"},
    Unit{21, u"CNY", u"元", u"CNY", Money, 1, u"人民币元"},
    Unit{22, u"1e4CNY", u"万元", u"10⁴ CNY", Money, 1e4, u""},
    Unit{23, u"1e8CNY", u"亿元", u"10⁸ CNY", Money, 1e8, u""},
    Unit{24, u"m2", u"平方米", u"m²", Area, 1, u"㎡ 平米"},
    Unit{25, u"1e4m2", u"万平方米", u"10⁴ m²", Area, 1e4, u"万㎡ 万平米"},
    Unit{26, u"ha", u"公顷", u"ha", Area, 1e4, u"hm2 hm²"},
    Unit{27, u"mu", u"亩", u"mu", Area, 1e4 / 15, u""},
    Unit{28, u"1e4mu", u"万亩", u"10⁴ mu", Area, 1e8 / 15, u""},
    Unit{29, u"km2", u"平方公里", u"km²", Area, 1e6, u"平方千米"},
    Unit{30, u"km", u"公里", u"km", Length, 1e3, u"千米"},
    Unit{31, u"m", u"米", u"m", Length, 1, u""},
    Unit{32, u"m3", u"立方米", u"m³", Volume, 1, u"方 Nm3 标准立方米"},
    Unit{33, u"1e4m3", u"万立方米", u"10⁴ m³", Volume, 1e4, u"万方 1e4Nm3 万标准立方米"},
    Unit{34, u"1e8m3", u"亿立方米", u"10⁸ m³", Volume, 1e8, u"亿方"},
    Unit{35, u"person", u"人", u"persons", Person, 1, u"名"},
    Unit{36, u"1e4person", u"万人", u"10⁴ persons", Person, 1e4, u""},
    Unit{37, u"vehicle", u"辆", u"vehicles", Vehicle, 1, u"部"},
    Unit{38, u"household", u"户数", u"households", Household, 1, u""},
    Unit{39, u"day", u"天", u"d", Time, 1440, u"日"},
    Unit{40, u"h", u"小时", u"h", Time, 60, u""},
    Unit{41, u"min", u"分钟", u"min", Time, 1, u""},
    Unit{42, u"ug/m3", u"微克/立方米", u"µg/m³", Concentration, 1e-3, u"μg/m³ μg/m3 微克每立方米"},
    Unit{43, u"mg/m3", u"毫克/立方米", u"mg/m³", Concentration, 1, u"毫克每立方米"},
    Unit{44, u"mg/L", u"毫克/升", u"mg/L", Concentration, 1e3, u"毫克每升"},
    Unit{45, u"score", u"分", u"points", Score, 1, u""},
    Unit{46, u"grade", u"级", u"grade", Score, 1, u"等级"},
    Unit{47, u"tCO2/1e4CNY", u"吨CO₂/万元", u"tCO₂/10⁴ CNY", Co2PerMoney, 1,
         u"吨/万元 tCO2/万元 吨二氧化碳/万元"},
    Unit{48, u"tce/1e4CNY", u"吨标准煤/万元", u"tce/10⁴ CNY", StandardCoalPerMoney, 1,
         u"tce/万元 吨标煤/万元"},
    Unit{49, u"m3/1e4CNY", u"立方米/万元", u"m³/10⁴ CNY", VolumePerMoney, 1, u"m3/万元 方/万元"},
    Unit{50, u"tCO2/person", u"吨CO₂/人", u"tCO₂/person", Co2PerPerson, 1, u"吨/人 tCO2/人 吨二氧化碳/人"},
    Unit{51, u"kWh/person", u"千瓦时/人", u"kWh/person", EnergyPerPerson, 1, u"度/人"},
    Unit{52, u"CNY/person", u"元/人", u"CNY/person", MoneyPerPerson, 1, u"元每人"},
    Unit{53, u"1e4CNY/person", u"万元/人", u"10⁴ CNY/person", MoneyPerPerson, 1e4, u""},
    Unit{54, u"tCO2/tce", u"吨CO₂/吨标准煤", u"tCO₂/tce", Co2PerStandardCoal, 1,
         u"tCO2/吨标准煤 吨/吨标准煤"},
    Unit{55, u"kgCO2/m2", u"千克CO₂/平方米", u"kgCO₂/m²", Co2PerArea, 1, u"kgCO2/㎡"},
    Unit{56, u"kgce/m2", u"千克标准煤/平方米", u"kgce/m²", StandardCoalPerArea, 1, u"kgce/㎡"},
    Unit{57, u"kW/household", u"千瓦/户", u"kW/household", PowerPerHousehold, 1, u"kW/户"},
    Unit{58, u"CNY/t", u"元/吨", u"CNY/t", MoneyPerMass, 1, u"元每吨"},
    Unit{59, u"permille", u"‰", u"‰", Ratio, 0.001, u"千分之"},
    Unit{60, u"1", u"", u"", Ratio, 1, u"倍 小数"},
    Unit{61, u"percentage_point", u"百分点", u"pp", PercentagePoint, 1, u"个百分点"},
    Unit{62, u"1e8t", u"亿吨", u"10⁸ t", Mass, 1e8, u"亿t"},
    Unit{63, u"g", u"克", u"g", Mass, 1e-6, u""},
    Unit{64, u"1e8tCO2", u"亿吨CO₂", u"10⁸ tCO₂", Co2, 1e8, u"亿吨二氧化碳 亿吨CO2"},
    Unit{65, u"MtCO2", u"百万吨CO₂", u"MtCO₂", Co2, 1e6, u"百万吨二氧化碳 百万吨CO2 MtCO2e"},
    Unit{66, u"1e4count", u"万个", u"10⁴ items", Count, 1e4, u"万家 万件 万户 万份 万人次"},
    Unit{67, u"1e4vehicle", u"万辆", u"10⁴ vehicles", Vehicle, 1e4, u""},
    Unit{68, u"GWh", u"吉瓦时", u"GWh", Energy, 1e6, u"百万千瓦时"},
    Unit{69, u"TJ", u"太焦", u"TJ", Energy, 1e6 / 3.6, u""},
    Unit{70, u"GW", u"吉瓦", u"GW", Power, 1e6, u"百万千瓦"},
    Unit{71, u"1e4CNY/mu", u"万元/亩", u"10⁴ CNY/mu", MoneyPerArea, 1, u""},
    Unit{72, u"kWh/m2", u"千瓦时/平方米", u"kWh/m²", EnergyPerArea, 1, u"度/平方米 kWh/㎡"},
    Unit{73, u"tCO2/ha", u"吨CO₂/公顷", u"tCO₂/ha", Co2PerArea, 0.1, u"tCO2/公顷"},
    Unit{74, u"tCO2/t", u"吨CO₂/吨", u"tCO₂/t", Co2PerMass, 1, u"tCO2/吨 吨二氧化碳/吨"},
    Unit{75, u"kgCO2/t", u"千克CO₂/吨", u"kgCO₂/t", Co2PerMass, 1e-3, u"kgCO2/吨"},
    Unit{76, u"kgce/t", u"千克标准煤/吨", u"kgce/t", StandardCoalPerMass, 1,
         u"千克标煤/吨 kgce/吨 公斤标准煤/吨"},
    Unit{77, u"tce/t", u"吨标准煤/吨", u"tce/t", StandardCoalPerMass, 1e3, u"吨标煤/吨 tce/吨"},
    Unit{78, u"gce/kWh", u"克标准煤/千瓦时", u"gce/kWh", StandardCoalPerEnergy, 1,
         u"克标煤/千瓦时 克/千瓦时"},
};

QString folded(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    plain.remove(u' ');
    plain.replace(u'µ', u'μ');
    if (plain.size() > 2 && plain.startsWith(u'(') && plain.endsWith(u')'))
        plain = plain.mid(1, plain.size() - 2);
    return plain;
}

QHash<QString, const Unit *> makeSpellings()
{
    QHash<QString, const Unit *> spellings;
    const auto add = [&](QStringView text, const Unit &unit) {
        if (!text.isEmpty() && !spellings.contains(folded(text)))
            spellings.insert(folded(text), &unit);
    };
    for (const Unit &unit : table) {
        add(unit.code, unit);
        add(unit.zh, unit);
        add(unit.en, unit);
        for (const QStringView word : QStringView(unit.spellings).split(u' '))
            add(word, unit);
    }
    return spellings;
}

} // namespace

std::span<const Unit> units()
{
    return table;
}

const Unit *unitByNumber(int number)
{
    return number >= 1 && number <= int(table.size()) ? &table[std::size_t(number - 1)] : nullptr;
}

const Unit *unitByCode(QStringView code)
{
    for (const Unit &unit : table)
        if (code == QStringView(unit.code))
            return &unit;
    return nullptr;
}

const Unit *parseUnit(QStringView text)
{
    static const QHash<QString, const Unit *> spellings = makeSpellings();
    return spellings.value(folded(text), nullptr);
}

ReadUnit parseUnitFor(QStringView text, const Unit &own)
{
    const Unit *unit = parseUnit(text);
    if (!unit || own.dimension != Co2 || unit->dimension != Mass)
        return {unit, false};
    for (const Unit &other : table)
        if (other.dimension == Co2 && other.toBase == unit->toBase)
            return {&other, true};
    return {unit, false};
}

std::optional<double> convert(double value, const Unit &from, const Unit &to)
{
    if (from.dimension != to.dimension)
        return std::nullopt;
    return from.toBase == to.toBase ? value : value * (from.toBase / to.toBase);
}

} // namespace pilotage
