#include "app/exchange/header_names.h"

#include "app/exchange/number_parser.h"

#include <QRegularExpression>

#include <map>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "field|other name|other name", one line a column; the first is the fixed English name.
using Lines = std::initializer_list<const char *>;

std::vector<HeaderName> names(Lines lines)
{
    std::vector<HeaderName> result;
    for (const char *line : lines) {
        QStringList parts = QString::fromUtf8(line).split(u'|');
        const QLatin1StringView field(line, parts.front().size());
        for (QString &part : parts)
            part = foldHeader(part);
        result.push_back({field, parts});
    }
    return result;
}

const std::map<QString, std::vector<HeaderName>> &tables()
{
    static const std::map<QString, std::vector<HeaderName>> all{
        {u"observations"_s,
         names({"subject|code|subject code|district|district "
                "code|区划|代码|行政区划代码|区划代码|行政区划|区县|县区|"
                "县市区|县(市、区)|地区|单位名称|名称|对象|主体|企业|企业名称|统一社会信用代码|信用代码|试点|"
                "项目|站点代码",
                "indicator|indicator code|metric|指标|指标代码|指标名称|指标编码",
                "period|year|date|年份|期间|年|年度|时间|时期|月份|报告期|统计年度", "part|分项|分项号",
                "value|figure|amount|数值|值|数据|指标值|本期|本期值|数量", "unit|单位|计量单位",
                "state|status|状态|数据状态", "qualifier|限定|限定词|数据性质|口径限定",
                "source|来源|数据来源|出处", "printed|原文|印刷值|原始文字", "as_of|截止日期|数据截止|截至",
                "comment|note|备注|说明|注", "demo mark|演示"})},
        {u"targets"_s,
         names({"subject|code|district|区划|代码|行政区划代码|区划代码|区县|地区|名称|对象",
                "indicator|indicator code|指标|指标代码|指标名称",
                "period|year|年份|期间|年|年度|目标年|目标年份", "value|target|目标|目标值|数值|值",
                "base|基期值|基数|基准值", "unit|单位|计量单位", "printed|原文|印刷值",
                "document|文件|依据文件|依据|文号", "is_demo|是否演示", "demo mark|演示"})},
        {u"districts"_s,
         names({"code|区划代码|行政区划代码|代码", "name|名称|区划名称|地区|区县",
                "name_en|english name|英文名|英文名称", "level|级别|层级|行政级别", "kind|类型|类别|种类",
                "parent|parent code|上级|上级代码|上级区划|所属",
                "valid_from|启用日期|有效期起|启用|生效日期", "valid_to|停用日期|有效期止|停用|撤销日期",
                "successor|继任|继任代码|新代码|变更后代码", "note|备注|说明", "demo mark|演示"})},
        {u"sites"_s,
         names({"code|代码|场所代码|编号|站点代码", "name|名称|企业名称|单位名称|园区名称|场所名称",
                "name_en|english name|英文名|英文名称", "kind|类型|类别|种类",
                "district|district code|区划|区划代码|行政区划代码|所在区县|区县|所属区县",
                "parent_site|parent|上级场所|所属园区",
                "credit_code|uscc|统一社会信用代码|信用代码|社会信用代码",
                "industry|sector|行业|行业代码|所属行业", "latitude|lat|纬度", "longitude|lon|lng|经度",
                "is_demo|是否演示", "note|备注|说明", "demo mark|演示"})},
        {u"programmes"_s,
         names({"type|programme|类型|试点类型|计划类型", "name_zh|name|名称|试点名称|中文名",
                "name_en|english name|英文名|英文名称", "level|级别|层级",
                "authority|主管部门|批准部门|发文单位", "batch|批次", "document|文件|依据文件|文号",
                "demo mark|演示"})},
        {u"enrolments"_s,
         names({"programme|type|试点类型|类型|计划|试点计划", "batch|批次",
                "subject|code|对象|代码|区划代码|行政区划代码|名称|区县|试点单位|信用代码|统一社会信用代码",
                "state|status|状态|阶段", "is_demo|是否演示", "note|备注|说明", "demo mark|演示"})},
        {u"projects"_s,
         names({"code|代码|项目代码|编号|项目编号", "name|名称|项目名称",
                "name_en|english name|英文名|英文名称", "kind|类型|类别|项目类型",
                "stage|阶段|进度|项目阶段|状态",
                "district|district code|区划|区划代码|行政区划代码|区县|所在区县",
                "site|场所|所在园区|建设单位|企业", "starts_on|start|开工日期|开始日期|开工时间",
                "ends_on|end|完工日期|结束日期|竣工日期", "is_demo|是否演示", "note|备注|说明",
                "demo mark|演示"})},
        {u"indicators"_s,
         names({"code|indicator|代码|指标代码|编码", "name_zh|name|名称|指标名称|中文名|指标",
                "name_en|english name|英文名|英文名称", "unit|单位|计量单位", "decimals|小数位|小数位数",
                "direction|方向|指标方向", "lower_bound|lower|low|下限|合理下限",
                "upper_bound|upper|high|上限|合理上限", "frequency|频率|频度", "aggregation|汇总方式|汇总",
                "denominator|权重指标|分母", "group|分组|类别|维度", "definition|定义|口径|解释",
                "source|来源|出处", "status|状态|性质", "demo mark|演示"})},
        {u"obligations"_s,
         names({"cycle|履约周期|周期",
                "entity|subject|credit_code|企业|单位|企业名称|重点排放单位|统一社会信用代码|信用代码",
                "emission_year|year|排放年度|年度|年份", "verified_kg|核查排放量|核查量|应清缴量|排放量",
                "verified_t|verified|emissions|核查排放量吨", "state|status|状态",
                "reason|原因|说明|排除原因", "document|文件|依据文件|文号", "is_demo|是否演示",
                "demo mark|演示"})},
        {u"ledger"_s,
         names({"id|编号|流水号", "cycle|履约周期|周期",
                "entity|subject|credit_code|企业|单位|企业名称|重点排放单位|统一社会信用代码|信用代码",
                "emission_year|year|排放年度|年度|年份", "kind|type|类型|事项|业务类型",
                "amount_kg|数量|配额量", "amount_t|amount|数量吨", "occurred_on|date|日期|发生日期|时间",
                "vintage|配额年度|年份批次", "reverses|冲销|冲销编号|被冲销", "document|文件|依据文件|文号",
                "is_demo|是否演示", "note|备注|说明", "demo mark|演示"})},
    };
    return all;
}

/// "Head (unit)" in ASCII or full-width brackets, or behind "/" or "单位:".
const QRegularExpression &unitForm()
{
    static const QRegularExpression form(
        uR"(^(.*\S)\s*[(（\[【]\s*(?:单位\s*[:：]\s*)?([^()（）\[\]【】]+?)\s*[)）\]】]\s*$)"_s);
    return form;
}

} // namespace

QString foldHeader(const QString &text)
{
    QString folded = foldWidth(text).toLower();
    folded.remove(u' ');
    folded.remove(u'_');
    return folded;
}

QString headerUnit(const QString &text)
{
    const auto match = unitForm().match(text);
    return match.hasMatch() ? match.captured(2) : QString();
}

QString headerWithoutUnit(const QString &text)
{
    const auto match = unitForm().match(text);
    return (match.hasMatch() ? match.captured(1) : text).trimmed();
}

const std::vector<HeaderName> &headerNames(const QString &kind)
{
    static const std::vector<HeaderName> none;
    const auto found = tables().find(kind);
    return found == tables().end() ? none : found->second;
}

QString matchHeader(const QString &kind, const QString &header)
{
    const QString whole = foldHeader(header);
    const QString bare = foldHeader(headerWithoutUnit(header));
    for (const QString &asked : {whole, bare})
        for (const HeaderName &name : headerNames(kind))
            if (name.others.contains(asked))
                return name.field;
    return {};
}

} // namespace pilotage::exchange
