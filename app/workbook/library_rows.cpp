#include "app/workbook/library_rows.h"

#include "app/workbook/library_table.h"

#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

template<class E>
E keyOf(const LibraryTable &table, int row, const QString &column)
{
    return table.key<E>(row, column, [](const QString &text) { return fromKey<E>(text); });
}

template<class I>
I idOf(const LibraryTable &table, int row, const QString &column)
{
    return I(table.integer(row, column));
}

template<class I>
std::optional<I> optionalId(const LibraryTable &table, int row, const QString &column)
{
    const std::optional<std::int64_t> value = table.optionalInteger(row, column);
    return value ? std::optional(I(*value)) : std::nullopt;
}

/// Ids by the text key of another column, for references by code.
template<class I>
std::map<QString, I> idsBy(const LibraryTable &table, const QString &column)
{
    std::map<QString, I> ids;
    for (int row = 0; row < table.rows(); ++row)
        if (const QString &key = table.text(row, column); !key.isEmpty())
            ids.emplace(key, idOf<I>(table, row, u"id"_s));
    return ids;
}

template<class I>
std::optional<I> referred(const LibraryTable &table, int row, const QString &column,
                          const std::map<QString, I> &ids)
{
    const QString &key = table.text(row, column);
    if (key.isEmpty())
        return std::nullopt;
    const auto found = ids.find(key);
    if (found == ids.end())
        table.damaged(row, column);
    return found->second;
}

} // namespace

std::vector<Document> shippedDocuments()
{
    const LibraryTable table(u"factors/documents.csv"_s);
    std::vector<Document> all;
    for (int row = 0; row < table.rows(); ++row) {
        Document item;
        item.id = idOf<DocumentId>(table, row, u"id"_s);
        item.title = table.text(row, u"title"_s);
        item.number = table.text(row, u"number"_s);
        item.date = table.text(row, u"date"_s);
        item.issuer = table.text(row, u"issuer"_s);
        item.url = table.text(row, u"url"_s);
        item.status = keyOf<DocumentStatus>(table, row, u"status"_s);
        item.note = table.text(row, u"note"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<District> shippedDistricts()
{
    const LibraryTable table(u"divisions.csv"_s);
    const std::map<QString, SubjectId> ids = idsBy<SubjectId>(table, u"code"_s);
    std::vector<District> all;
    for (int row = 0; row < table.rows(); ++row) {
        District item;
        item.id = idOf<SubjectId>(table, row, u"id"_s);
        item.code = table.text(row, u"code"_s);
        item.name = table.text(row, u"name"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.level = keyOf<DistrictLevel>(table, row, u"level"_s);
        item.kind = keyOf<DistrictKind>(table, row, u"kind"_s);
        item.parent = referred(table, row, u"parent"_s, ids);
        item.validFrom = table.text(row, u"valid_from"_s);
        item.validTo = table.text(row, u"valid_to"_s);
        item.successor = referred(table, row, u"successor"_s, ids);
        item.note = table.text(row, u"note"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<Indicator> shippedIndicators()
{
    const LibraryTable table(u"indicators/indicators.csv"_s);
    const std::map<QString, IndicatorId> ids = idsBy<IndicatorId>(table, u"code"_s);
    std::vector<Indicator> all;
    for (int row = 0; row < table.rows(); ++row) {
        Indicator item;
        item.id = idOf<IndicatorId>(table, row, u"id"_s);
        item.code = table.text(row, u"code"_s);
        item.nameZh = table.text(row, u"name_zh"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.unit = table.text(row, u"unit"_s);
        item.decimals = static_cast<int>(table.integer(row, u"decimals"_s));
        item.direction = keyOf<Direction>(table, row, u"direction"_s);
        item.lowerBound = table.optionalNumber(row, u"lower"_s);
        item.upperBound = table.optionalNumber(row, u"upper"_s);
        item.frequency = keyOf<Frequency>(table, row, u"frequency"_s);
        item.aggregation = keyOf<Aggregation>(table, row, u"aggregation"_s);
        item.denominator = referred(table, row, u"denominator"_s, ids);
        item.group = table.text(row, u"group"_s);
        item.definition = table.text(row, u"definition"_s);
        item.source = table.text(row, u"source"_s);
        item.status = table.text(row, u"status"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<FactorSet> shippedFactorSets()
{
    const LibraryTable table(u"factors/sets.csv"_s);
    std::vector<FactorSet> all;
    for (int row = 0; row < table.rows(); ++row) {
        FactorSet item;
        item.id = idOf<FactorSetId>(table, row, u"id"_s);
        item.code = table.text(row, u"code"_s);
        item.nameZh = table.text(row, u"name_zh"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.publisher = table.text(row, u"publisher"_s);
        item.version = table.text(row, u"version"_s);
        item.industry = table.text(row, u"industry"_s);
        item.year = static_cast<int>(table.integer(row, u"year"_s));
        item.status = keyOf<DocumentStatus>(table, row, u"status"_s);
        item.source = table.text(row, u"source"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<Factor> shippedFactors()
{
    const std::map<QString, FactorSetId> sets
        = idsBy<FactorSetId>(LibraryTable(u"factors/sets.csv"_s), u"code"_s);
    std::vector<Factor> all;
    for (const QString &name :
         {u"grid"_s, u"fuel_steel_guide"_s, u"fuel_other_industry"_s, u"process_steel_guide"_s,
          u"standard_coal"_s, u"pollutant_equivalents"_s, u"ets_power_benchmarks"_s, u"other_defaults"_s}) {
        const LibraryTable table(u"factors/%1.csv"_s.arg(name));
        for (int row = 0; row < table.rows(); ++row) {
            Factor item;
            item.id = idOf<FactorId>(table, row, u"id"_s);
            const std::optional<FactorSetId> set = referred(table, row, u"set"_s, sets);
            if (!set)
                table.damaged(row, u"set"_s);
            item.factorSet = *set;
            item.code = table.text(row, u"code"_s);
            item.nameZh = table.text(row, u"name_zh"_s);
            item.nameEn = table.text(row, u"name_en"_s);
            item.region = table.text(row, u"region"_s);
            item.year = static_cast<int>(table.integer(row, u"year"_s));
            item.quantity = table.text(row, u"quantity"_s);
            item.value = table.number(row, u"value"_s);
            item.unit = table.text(row, u"unit"_s);
            item.status = keyOf<DocumentStatus>(table, row, u"status"_s);
            item.source = table.text(row, u"source"_s);
            all.push_back(item);
        }
    }
    return all;
}

std::vector<Programme> shippedProgrammes()
{
    const LibraryTable table(u"factors/programmes.csv"_s);
    std::vector<Programme> all;
    for (int row = 0; row < table.rows(); ++row) {
        Programme item;
        item.id = idOf<ProgrammeId>(table, row, u"id"_s);
        item.type = table.text(row, u"type"_s);
        item.nameZh = table.text(row, u"name_zh"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.level = keyOf<ProgrammeLevel>(table, row, u"level"_s);
        item.authority = table.text(row, u"authority"_s);
        item.batch = table.text(row, u"batch"_s);
        item.document = optionalId<DocumentId>(table, row, u"document"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<Cycle> shippedCycles()
{
    const LibraryTable table(u"factors/cycles.csv"_s);
    std::vector<Cycle> all;
    for (int row = 0; row < table.rows(); ++row) {
        Cycle item;
        item.id = idOf<CycleId>(table, row, u"id"_s);
        item.code = table.text(row, u"code"_s);
        item.yearFrom = static_cast<int>(table.integer(row, u"year_from"_s));
        item.yearTo = static_cast<int>(table.integer(row, u"year_to"_s));
        item.sectors = table.text(row, u"sectors"_s);
        item.deadline = table.text(row, u"deadline"_s);
        item.offsetCapPercent = static_cast<int>(table.integer(row, u"offset_cap_percent"_s));
        item.nationalEntities = table.optionalInteger(row, u"national_entities"_s);
        item.nationalEntitiesStatus = keyOf<DocumentStatus>(table, row, u"national_entities_status"_s);
        item.nationalDueT = table.optionalNumber(row, u"national_due_t"_s);
        item.nationalRatePercent = table.optionalNumber(row, u"national_rate_percent"_s);
        item.nationalRateStatus = keyOf<DocumentStatus>(table, row, u"national_rate_status"_s);
        item.source = table.text(row, u"source"_s);
        item.note = table.text(row, u"note"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<Requirement> shippedRequirements()
{
    const LibraryTable table(u"factors/requirements.csv"_s);
    const std::map<QString, IndicatorId> indicators
        = idsBy<IndicatorId>(LibraryTable(u"indicators/indicators.csv"_s), u"code"_s);
    std::vector<Requirement> all;
    for (int row = 0; row < table.rows(); ++row) {
        Requirement item;
        item.id = idOf<RequirementId>(table, row, u"id"_s);
        item.programmeType = table.text(row, u"programme_type"_s);
        item.position = static_cast<int>(table.integer(row, u"position"_s));
        item.groupZh = table.text(row, u"group_zh"_s);
        item.nameZh = table.text(row, u"name_zh"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.kind = keyOf<RequirementKind>(table, row, u"kind"_s);
        item.comparison = keyOf<Comparison>(table, row, u"comparison"_s);
        item.threshold = table.optionalNumber(row, u"threshold"_s);
        item.printed = table.text(row, u"printed"_s);
        item.unit = table.text(row, u"unit"_s);
        item.condition = table.text(row, u"condition"_s);
        item.indicator = referred(table, row, u"indicator"_s, indicators);
        item.status = keyOf<DocumentStatus>(table, row, u"status"_s);
        item.source = table.text(row, u"source"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<Scheme> shippedSchemes()
{
    const LibraryTable table(u"schemes/schemes.csv"_s);
    std::vector<Scheme> all;
    for (int row = 0; row < table.rows(); ++row) {
        Scheme item;
        item.id = idOf<SchemeId>(table, row, u"id"_s);
        item.code = table.text(row, u"code"_s);
        item.version = table.text(row, u"version"_s);
        item.nameZh = table.text(row, u"name_zh"_s);
        item.nameEn = table.text(row, u"name_en"_s);
        item.status = keyOf<SchemeStatus>(table, row, u"status"_s);
        item.normalisation = keyOf<Normalisation>(table, row, u"normalisation"_s);
        item.limits = keyOf<Limits>(table, row, u"limits"_s);
        item.weighting = keyOf<Weighting>(table, row, u"weighting"_s);
        item.panelFrom = static_cast<int>(table.integer(row, u"panel_from"_s));
        item.panelTo = static_cast<int>(table.integer(row, u"panel_to"_s));
        item.coverageMin = table.number(row, u"coverage_min"_s);
        item.note = table.text(row, u"note"_s);
        all.push_back(item);
    }
    return all;
}

std::vector<SchemeItem> shippedSchemeItems()
{
    const LibraryTable schemes(u"schemes/schemes.csv"_s);
    const std::map<QString, IndicatorId> indicators
        = idsBy<IndicatorId>(LibraryTable(u"indicators/indicators.csv"_s), u"code"_s);
    std::vector<SchemeItem> all;
    for (int scheme = 0; scheme < schemes.rows(); ++scheme) {
        const LibraryTable table(u"schemes/"_s + schemes.text(scheme, u"items"_s));
        const std::map<QString, SchemeItemId> ids = idsBy<SchemeItemId>(table, u"code"_s);
        for (int row = 0; row < table.rows(); ++row) {
            SchemeItem item;
            item.id = idOf<SchemeItemId>(table, row, u"id"_s);
            item.scheme = idOf<SchemeId>(schemes, scheme, u"id"_s);
            item.parent = referred(table, row, u"parent"_s, ids);
            item.position = static_cast<int>(table.integer(row, u"position"_s));
            item.code = table.text(row, u"code"_s);
            item.nameZh = table.text(row, u"name_zh"_s);
            item.nameEn = table.text(row, u"name_en"_s);
            item.weight = table.number(row, u"weight"_s);
            item.kind = keyOf<LeafKind>(table, row, u"kind"_s);
            item.indicator = referred(table, row, u"indicator"_s, indicators);
            item.denominator = referred(table, row, u"denominator"_s, indicators);
            item.factor = table.number(row, u"factor"_s);
            item.direction = keyOf<Direction>(table, row, u"direction"_s);
            item.low = table.optionalNumber(row, u"low"_s);
            item.high = table.optionalNumber(row, u"high"_s);
            item.target = table.optionalNumber(row, u"target"_s);
            item.params = table.text(row, u"params"_s);
            all.push_back(item);
        }
    }
    return all;
}

} // namespace pilotage::workbook
