#include "app/workbook/import_kinds.h"

#include "app/domain/ets.h"
#include "app/domain/indicator.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <QHash>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

using F = FieldType;

template<class E>
QStringList keysOf()
{
    QStringList keys;
    for (const auto &[value, key] : keyTable(E{}))
        keys << QString(key);
    return keys;
}

RecordField text(QLatin1StringView name, bool isNeeded = false, const QString &initial = {})
{
    return {name, F::Text, isNeeded, name, {}, initial};
}

RecordField field(QLatin1StringView name, FieldType type, bool isNeeded = false, const QString &initial = {})
{
    return {name, type, isNeeded, name, {}, initial};
}

RecordField helper(QLatin1StringView name, FieldType type)
{
    return {name, type, false, {}, {}, {}};
}

RecordField choice(QLatin1StringView name, const QStringList &choices, const QString &initial = {})
{
    return {name, F::Choice, initial.isEmpty(), name, choices, initial};
}

RecordField demo()
{
    return field("is_demo"_L1, F::Flag, false, u"0"_s);
}

RecordKind districts()
{
    return {u"districts"_s,
            {field("code"_L1, F::DivisionCode), text("name"_L1, true), text("name_en"_L1),
             choice("level"_L1, keysOf<DistrictLevel>()),
             choice("kind"_L1, keysOf<DistrictKind>(), u"administrative"_s), field("parent"_L1, F::Own),
             field("valid_from"_L1, F::Date), field("valid_to"_L1, F::Date), field("successor"_L1, F::Own),
             text("note"_L1)},
            {u"name"_s},
            {{"code"_L1}, {"name"_L1}}};
}

RecordKind sites()
{
    return {u"sites"_s,
            {text("code"_L1), text("name"_L1, true), text("name_en"_L1),
             choice("kind"_L1, keysOf<SiteKind>()), field("district"_L1, F::District),
             field("parent_site"_L1, F::Own), field("credit_code"_L1, F::CreditCode), text("industry"_L1),
             field("latitude"_L1, F::Latitude), field("longitude"_L1, F::Longitude), demo(), text("note"_L1)},
            {u"name"_s},
            {{"credit_code"_L1}, {"code"_L1}, {"name"_L1}}};
}

RecordKind programmes()
{
    return {u"programmes"_s,
            {text("type"_L1, true), text("name_zh"_L1, true), text("name_en"_L1),
             choice("level"_L1, keysOf<ProgrammeLevel>()), text("authority"_L1), text("batch"_L1),
             field("document"_L1, F::Document)},
            {u"type"_s},
            {{"type"_L1, "batch"_L1}}};
}

RecordKind enrolments()
{
    return {u"enrolments"_s,
            {field("programme"_L1, F::Programme, true), helper("batch"_L1, F::Helper),
             field("subject"_L1, F::Subject, true), choice("state"_L1, keysOf<Lifecycle>()), demo(),
             text("note"_L1)},
            {u"programme"_s, u"subject"_s},
            {{"programme"_L1, "subject"_L1}}};
}

RecordKind projects()
{
    return {u"projects"_s,
            {text("code"_L1), text("name"_L1, true), text("name_en"_L1),
             choice("kind"_L1, keysOf<ProjectKind>()), choice("stage"_L1, keysOf<ProjectStage>()),
             field("district"_L1, F::District), field("site"_L1, F::Site), field("starts_on"_L1, F::Date),
             field("ends_on"_L1, F::Date), demo(), text("note"_L1)},
            {u"name"_s},
            {{"code"_L1}, {"name"_L1}}};
}

RecordKind indicators()
{
    const QStringList statuses{u"official"_s, u"secondary"_s, u"unverified"_s, u"own"_s};
    return {u"indicators"_s,
            {text("code"_L1, true), text("name_zh"_L1, true), text("name_en"_L1),
             field("unit"_L1, F::Unit, true), field("decimals"_L1, F::Whole, false, u"2"_s),
             choice("direction"_L1, keysOf<Direction>(), u"neutral"_s), field("lower_bound"_L1, F::Real),
             field("upper_bound"_L1, F::Real), choice("frequency"_L1, keysOf<Frequency>(), u"year"_s),
             choice("aggregation"_L1, keysOf<Aggregation>(), u"none"_s), field("denominator"_L1, F::Own),
             text("group"_L1, false, u"own"_s), text("definition"_L1), text("source"_L1),
             choice("status"_L1, statuses, u"own"_s)},
            {u"code"_s},
            {{"code"_L1}}};
}

RecordKind targets()
{
    return {u"targets"_s,
            {field("subject"_L1, F::Subject, true), field("indicator"_L1, F::Indicator, true),
             field("period"_L1, F::Period, true), field("value"_L1, F::Real, true), field("base"_L1, F::Real),
             helper("unit"_L1, F::Helper), text("printed"_L1), field("document"_L1, F::Document), demo()},
            {u"subject"_s, u"indicator"_s, u"period"_s, u"value"_s},
            {{"subject"_L1, "indicator"_L1, "period"_L1, "document"_L1}}};
}

RecordKind obligations()
{
    return {u"obligations"_s,
            {field("cycle"_L1, F::Cycle, true),
             field("entity"_L1, F::Site, true),
             field("emission_year"_L1, F::Year, true),
             field("verified_kg"_L1, F::Kilograms, true),
             {"verified_t"_L1, F::Tonnes, false, "verified_kg"_L1, {}, {}},
             choice("state"_L1, keysOf<ObligationState>(), u"active"_s),
             text("reason"_L1),
             field("document"_L1, F::Document),
             demo()},
            {u"cycle"_s, u"entity"_s, u"emission_year"_s},
            {{"cycle"_L1, "entity"_L1, "emission_year"_L1}}};
}

RecordKind ledger()
{
    return {u"ledger"_s,
            {helper("id"_L1, F::Id),
             helper("cycle"_L1, F::Helper),
             helper("entity"_L1, F::Helper),
             helper("emission_year"_L1, F::Helper),
             choice("kind"_L1, keysOf<LedgerKind>()),
             field("amount_kg"_L1, F::Kilograms, true),
             {"amount_t"_L1, F::Tonnes, false, "amount_kg"_L1, {}, {}},
             field("occurred_on"_L1, F::Date, true),
             text("vintage"_L1),
             field("reverses"_L1, F::Own),
             field("document"_L1, F::Document),
             demo(),
             text("note"_L1)},
            {u"cycle"_s, u"entity"_s, u"emission_year"_s, u"kind"_s},
            {{"obligation"_L1, "kind"_L1, "amount_kg"_L1, "occurred_on"_L1, "vintage"_L1, "reverses"_L1,
              "note"_L1}}};
}

} // namespace

const RecordKind *recordKind(const QString &kind)
{
    static const std::vector<RecordKind> all{districts(),  sites(),   programmes(),  enrolments(), projects(),
                                             indicators(), targets(), obligations(), ledger()};
    for (const RecordKind &known : all)
        if (known.kind == kind)
            return &known;
    return nullptr;
}

bool isKnownKind(const QString &kind)
{
    return kind == "observations"_L1 || recordKind(kind) != nullptr;
}

QString choiceOf(const QString &text, const QStringList &choices)
{
    static const QHash<QString, QStringList> words{
        {u"国家"_s, {u"country"_s}},
        {u"省"_s, {u"province"_s, u"provincial"_s}},
        {u"省级"_s, {u"province"_s, u"provincial"_s}},
        {u"国家级"_s, {u"national"_s}},
        {u"市"_s, {u"prefecture"_s}},
        {u"地级市"_s, {u"prefecture"_s}},
        {u"市级"_s, {u"prefecture"_s}},
        {u"县"_s, {u"county"_s}},
        {u"县级"_s, {u"county"_s}},
        {u"区县"_s, {u"county"_s}},
        {u"乡镇"_s, {u"township"_s}},
        {u"街道"_s, {u"township"_s}},
        {u"乡镇级"_s, {u"township"_s}},
        {u"村"_s, {u"village"_s}},
        {u"社区"_s, {u"village"_s}},
        {u"行政区"_s, {u"administrative"_s}},
        {u"行政区划"_s, {u"administrative"_s}},
        {u"功能区"_s, {u"functional_zone"_s}},
        {u"园区"_s, {u"park"_s, u"zone"_s}},
        {u"企业"_s, {u"enterprise"_s}},
        {u"镇"_s, {u"town"_s, u"township"_s}},
        {u"工厂"_s, {u"factory"_s}},
        {u"矿山"_s, {u"mine"_s}},
        {u"其他"_s, {u"other"_s}},
        {u"标杆"_s, {u"benchmark"_s}},
        {u"工业"_s, {u"industrial"_s}},
        {u"改造"_s, {u"retrofit"_s}},
        {u"碳汇"_s, {u"sink"_s}},
        {u"能源"_s, {u"energy"_s}},
        {u"平台"_s, {u"platform"_s}},
        {u"计划"_s, {u"planned"_s}},
        {u"签约"_s, {u"signed"_s}},
        {u"开工"_s, {u"started"_s}},
        {u"在建"_s, {u"in_progress"_s}},
        {u"完工"_s, {u"finished"_s}},
        {u"验收"_s, {u"accepted"_s, u"acceptance"_s}},
        {u"停止"_s, {u"stopped"_s}},
        {u"草稿"_s, {u"draft"_s}},
        {u"申报"_s, {u"declared"_s}},
        {u"推荐"_s, {u"recommended"_s}},
        {u"退回"_s, {u"returned"_s}},
        {u"评审"_s, {u"reviewed"_s}},
        {u"公示"_s, {u"publicised"_s}},
        {u"落选"_s, {u"rejected"_s}},
        {u"列入"_s, {u"listed"_s}},
        {u"编制方案"_s, {u"planned"_s}},
        {u"建设"_s, {u"implementing"_s}},
        {u"建设中"_s, {u"implementing"_s}},
        {u"中期评估"_s, {u"midterm"_s}},
        {u"延期"_s, {u"extended"_s}},
        {u"命名"_s, {u"named"_s}},
        {u"动态复核"_s, {u"dynamic_review"_s}},
        {u"撤销"_s, {u"revoked"_s}},
        {u"正向"_s, {u"benefit"_s}},
        {u"逆向"_s, {u"cost"_s}},
        {u"负向"_s, {u"cost"_s}},
        {u"区间"_s, {u"interval"_s}},
        {u"目标"_s, {u"target"_s}},
        {u"中性"_s, {u"neutral"_s}},
        {u"年"_s, {u"year"_s}},
        {u"半年"_s, {u"half"_s}},
        {u"季"_s, {u"quarter"_s}},
        {u"月"_s, {u"month"_s}},
        {u"合计"_s, {u"sum"_s}},
        {u"加权平均"_s, {u"weighted_mean"_s}},
        {u"期末"_s, {u"last"_s}},
        {u"不汇总"_s, {u"none"_s}},
        {u"履约"_s, {u"active"_s}},
        {u"正常"_s, {u"active"_s}},
        {u"关停"_s, {u"excluded_closed"_s}},
        {u"兼并"_s, {u"excluded_merged"_s}},
        {u"司法"_s, {u"excluded_court"_s}},
        {u"配额发放"_s, {u"allocation"_s}},
        {u"发放"_s, {u"allocation"_s}},
        {u"调整"_s, {u"adjustment"_s}},
        {u"买入"_s, {u"purchase"_s}},
        {u"卖出"_s, {u"sale"_s}},
        {u"结转"_s, {u"carry_over"_s}},
        {u"抵销"_s, {u"offset"_s}},
        {u"清缴"_s, {u"surrender"_s}},
        {u"冲销"_s, {u"reversal"_s}},
        {u"自定义"_s, {u"own"_s}},
    };
    const QString lower = text.toLower();
    if (choices.contains(lower))
        return lower;
    for (const QString &key : words.value(text))
        if (choices.contains(key))
            return key;
    return {};
}

} // namespace pilotage::workbook
