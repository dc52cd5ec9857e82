#include "app/messages/field_labels.h"

#include "app/messages/labels.h"
#include "app/messages/names.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pilotage::messages {

namespace {

/// By "table.column" where the word differs from that of other tables.
constexpr Name fields[]
    = {{"project.kind", QT_TRANSLATE_NOOP3("messages", "Kind of project", "field")},
       {"site.kind", QT_TRANSLATE_NOOP3("messages", "Kind of site", "field")},
       {"district.kind", QT_TRANSLATE_NOOP3("messages", "Kind of district", "field")},
       {"source.kind", QT_TRANSLATE_NOOP3("messages", "Kind of source", "field")},
       {"ledger_entry.kind", QT_TRANSLATE_NOOP3("messages", "Kind of entry", "field")},
       {"scheme_item.kind", QT_TRANSLATE_NOOP3("messages", "Kind of item", "field")},
       {"scheme_item.low", QT_TRANSLATE_NOOP3("messages", "Lower limit", "field")},
       {"scheme_item.high", QT_TRANSLATE_NOOP3("messages", "Upper limit", "field")},
       {"scheme_item.parent", QT_TRANSLATE_NOOP3("messages", "Parent item", "field")},
       {"role.kind", QT_TRANSLATE_NOOP3("messages", "Role", "field")},
       {"import_batch.kind", QT_TRANSLATE_NOOP3("messages", "Table imported", "field")},
       {"obligation.reason", QT_TRANSLATE_NOOP3("messages", "Reason of exclusion", "field")},
       {"code", QT_TRANSLATE_NOOP3("messages", "Code", "field")},
       {"name", QT_TRANSLATE_NOOP3("messages", "Name", "field")},
       {"name_zh", QT_TRANSLATE_NOOP3("messages", "Chinese name", "field")},
       {"name_en", QT_TRANSLATE_NOOP3("messages", "English name", "field")},
       {"title", QT_TRANSLATE_NOOP3("messages", "Title", "field")},
       {"level", QT_TRANSLATE_NOOP3("messages", "Level", "field")},
       {"kind", QT_TRANSLATE_NOOP3("messages", "Kind", "field")},
       {"parent", QT_TRANSLATE_NOOP3("messages", "Lies in", "field")},
       {"valid_from", QT_TRANSLATE_NOOP3("messages", "Valid from", "field")},
       {"valid_to", QT_TRANSLATE_NOOP3("messages", "Valid to", "field")},
       {"successor", QT_TRANSLATE_NOOP3("messages", "Successor", "field")},
       {"note", QT_TRANSLATE_NOOP3("messages", "Note", "field")},
       {"comment", QT_TRANSLATE_NOOP3("messages", "Comment", "field")},
       {"district", QT_TRANSLATE_NOOP3("messages", "District", "field")},
       {"site", QT_TRANSLATE_NOOP3("messages", "Site", "field")},
       {"parent_site", QT_TRANSLATE_NOOP3("messages", "Lies in site", "field")},
       {"project", QT_TRANSLATE_NOOP3("messages", "Project", "field")},
       {"subject", QT_TRANSLATE_NOOP3("messages", "Subject", "field")},
       {"entity", QT_TRANSLATE_NOOP3("messages", "Entity", "field")},
       {"scope", QT_TRANSLATE_NOOP3("messages", "Scope", "field")},
       {"credit_code", QT_TRANSLATE_NOOP3("messages", "Credit code", "field")},
       {"industry", QT_TRANSLATE_NOOP3("messages", "Industry", "field")},
       {"latitude", QT_TRANSLATE_NOOP3("messages", "Latitude", "field")},
       {"longitude", QT_TRANSLATE_NOOP3("messages", "Longitude", "field")},
       {"is_demo", QT_TRANSLATE_NOOP3("messages", "Demo data", "field")},
       {"percent", QT_TRANSLATE_NOOP3("messages", "Share (%)", "field")},
       {"number", QT_TRANSLATE_NOOP3("messages", "Document number", "field")},
       {"date", QT_TRANSLATE_NOOP3("messages", "Date", "field")},
       {"issuer", QT_TRANSLATE_NOOP3("messages", "Issuer", "field")},
       {"url", QT_TRANSLATE_NOOP3("messages", "Web address", "field")},
       {"status", QT_TRANSLATE_NOOP3("messages", "Status", "field")},
       {"document", QT_TRANSLATE_NOOP3("messages", "Document", "field")},
       {"sha256", QT_TRANSLATE_NOOP3("messages", "Checksum", "field")},
       {"file_name", QT_TRANSLATE_NOOP3("messages", "File name", "field")},
       {"size", QT_TRANSLATE_NOOP3("messages", "Size (bytes)", "field")},
       {"media_type", QT_TRANSLATE_NOOP3("messages", "File type", "field")},
       {"type", QT_TRANSLATE_NOOP3("messages", "Type", "field")},
       {"authority", QT_TRANSLATE_NOOP3("messages", "Authority", "field")},
       {"batch", QT_TRANSLATE_NOOP3("messages", "Batch", "field")},
       {"programme", QT_TRANSLATE_NOOP3("messages", "Programme", "field")},
       {"programme_type", QT_TRANSLATE_NOOP3("messages", "Programme type", "field")},
       {"enrolment", QT_TRANSLATE_NOOP3("messages", "Pilot", "field")},
       {"state", QT_TRANSLATE_NOOP3("messages", "State", "field")},
       {"happened_on", QT_TRANSLATE_NOOP3("messages", "Date of the event", "field")},
       {"date_sense", QT_TRANSLATE_NOOP3("messages", "Sense of the date", "field")},
       {"reason", QT_TRANSLATE_NOOP3("messages", "Reason", "field")},
       {"author", QT_TRANSLATE_NOOP3("messages", "Author", "field")},
       {"stage", QT_TRANSLATE_NOOP3("messages", "Stage", "field")},
       {"starts_on", QT_TRANSLATE_NOOP3("messages", "Begins on", "field")},
       {"ends_on", QT_TRANSLATE_NOOP3("messages", "Ends on", "field")},
       {"due_on", QT_TRANSLATE_NOOP3("messages", "Due on", "field")},
       {"done_on", QT_TRANSLATE_NOOP3("messages", "Done on", "field")},
       {"funder", QT_TRANSLATE_NOOP3("messages", "Funder", "field")},
       {"year", QT_TRANSLATE_NOOP3("messages", "Year", "field")},
       {"amount_fen", QT_TRANSLATE_NOOP3("messages", "Amount", "field")},
       {"cost_fen", QT_TRANSLATE_NOOP3("messages", "Cost", "field")},
       {"co2_target_t", QT_TRANSLATE_NOOP3("messages", "CO2 cut planned", "field")},
       {"pollutant", QT_TRANSLATE_NOOP3("messages", "Pollutant", "field")},
       {"pollutant_target_kg", QT_TRANSLATE_NOOP3("messages", "Pollutant cut planned", "field")},
       {"issued_on", QT_TRANSLATE_NOOP3("messages", "Issued on", "field")},
       {"expires_on", QT_TRANSLATE_NOOP3("messages", "Expires on", "field")},
       {"unit", QT_TRANSLATE_NOOP3("messages", "Unit", "field")},
       {"decimals", QT_TRANSLATE_NOOP3("messages", "Decimals", "field")},
       {"direction", QT_TRANSLATE_NOOP3("messages", "Direction", "field")},
       {"lower_bound", QT_TRANSLATE_NOOP3("messages", "Lower bound", "field")},
       {"upper_bound", QT_TRANSLATE_NOOP3("messages", "Upper bound", "field")},
       {"frequency", QT_TRANSLATE_NOOP3("messages", "Frequency", "field")},
       {"aggregation", QT_TRANSLATE_NOOP3("messages", "Aggregation", "field")},
       {"indicator", QT_TRANSLATE_NOOP3("messages", "Indicator", "field")},
       {"denominator", QT_TRANSLATE_NOOP3("messages", "Denominator", "field")},
       {"group", QT_TRANSLATE_NOOP3("messages", "Group", "field")},
       {"group_zh", QT_TRANSLATE_NOOP3("messages", "Group", "field")},
       {"definition", QT_TRANSLATE_NOOP3("messages", "Definition", "field")},
       {"source", QT_TRANSLATE_NOOP3("messages", "Source", "field")},
       {"row_count", QT_TRANSLATE_NOOP3("messages", "Rows", "field")},
       {"imported_at", QT_TRANSLATE_NOOP3("messages", "Imported at", "field")},
       {"actor", QT_TRANSLATE_NOOP3("messages", "Person", "field")},
       {"sheet", QT_TRANSLATE_NOOP3("messages", "Sheet", "field")},
       {"import_batch", QT_TRANSLATE_NOOP3("messages", "Import", "field")},
       {"value", QT_TRANSLATE_NOOP3("messages", "Value", "field")},
       {"qualifier", QT_TRANSLATE_NOOP3("messages", "Qualifier", "field")},
       {"review", QT_TRANSLATE_NOOP3("messages", "Review", "field")},
       {"source_row", QT_TRANSLATE_NOOP3("messages", "Row in the source", "field")},
       {"source_column", QT_TRANSLATE_NOOP3("messages", "Column in the source", "field")},
       {"part", QT_TRANSLATE_NOOP3("messages", "Part", "field")},
       {"period", QT_TRANSLATE_NOOP3("messages", "Period", "field")},
       {"printed", QT_TRANSLATE_NOOP3("messages", "As printed", "field")},
       {"as_of", QT_TRANSLATE_NOOP3("messages", "As of", "field")},
       {"chosen", QT_TRANSLATE_NOOP3("messages", "Chosen", "field")},
       {"base", QT_TRANSLATE_NOOP3("messages", "Base value", "field")},
       {"version", QT_TRANSLATE_NOOP3("messages", "Version", "field")},
       {"normalisation", QT_TRANSLATE_NOOP3("messages", "Normalisation", "field")},
       {"limits", QT_TRANSLATE_NOOP3("messages", "Limits", "field")},
       {"weighting", QT_TRANSLATE_NOOP3("messages", "Weighting", "field")},
       {"panel_from", QT_TRANSLATE_NOOP3("messages", "Panel from", "field")},
       {"panel_to", QT_TRANSLATE_NOOP3("messages", "Panel to", "field")},
       {"coverage_min", QT_TRANSLATE_NOOP3("messages", "Least coverage", "field")},
       {"scheme", QT_TRANSLATE_NOOP3("messages", "Scheme", "field")},
       {"position", QT_TRANSLATE_NOOP3("messages", "Position", "field")},
       {"weight", QT_TRANSLATE_NOOP3("messages", "Weight", "field")},
       {"factor", QT_TRANSLATE_NOOP3("messages", "Factor", "field")},
       {"low", QT_TRANSLATE_NOOP3("messages", "Low", "field")},
       {"high", QT_TRANSLATE_NOOP3("messages", "High", "field")},
       {"target", QT_TRANSLATE_NOOP3("messages", "Target", "field")},
       {"params", QT_TRANSLATE_NOOP3("messages", "Parameters", "field")},
       {"label", QT_TRANSLATE_NOOP3("messages", "Name", "field")},
       {"created_at", QT_TRANSLATE_NOOP3("messages", "Made at", "field")},
       {"input_digest", QT_TRANSLATE_NOOP3("messages", "Digest of inputs", "field")},
       {"evaluation", QT_TRANSLATE_NOOP3("messages", "Evaluation", "field")},
       {"cycle", QT_TRANSLATE_NOOP3("messages", "Cycle", "field")},
       {"year_from", QT_TRANSLATE_NOOP3("messages", "From year", "field")},
       {"year_to", QT_TRANSLATE_NOOP3("messages", "To year", "field")},
       {"sectors", QT_TRANSLATE_NOOP3("messages", "Sectors", "field")},
       {"deadline", QT_TRANSLATE_NOOP3("messages", "Deadline", "field")},
       {"offset_cap_percent", QT_TRANSLATE_NOOP3("messages", "Cap of offsets (%)", "field")},
       {"national_entities", QT_TRANSLATE_NOOP3("messages", "Entities nationwide", "field")},
       {"national_entities_status", QT_TRANSLATE_NOOP3("messages", "Status of that number", "field")},
       {"national_due_t", QT_TRANSLATE_NOOP3("messages", "Due nationwide (t)", "field")},
       {"national_rate_percent", QT_TRANSLATE_NOOP3("messages", "National rate (%)", "field")},
       {"national_rate_status", QT_TRANSLATE_NOOP3("messages", "Status of that rate", "field")},
       {"emission_year", QT_TRANSLATE_NOOP3("messages", "Emission year", "field")},
       {"verified_kg", QT_TRANSLATE_NOOP3("messages", "Verified emissions", "field")},
       {"obligation", QT_TRANSLATE_NOOP3("messages", "Obligation", "field")},
       {"amount_kg", QT_TRANSLATE_NOOP3("messages", "Amount", "field")},
       {"occurred_on", QT_TRANSLATE_NOOP3("messages", "Date of the entry", "field")},
       {"vintage", QT_TRANSLATE_NOOP3("messages", "Vintage", "field")},
       {"reverses", QT_TRANSLATE_NOOP3("messages", "Reverses", "field")},
       {"publisher", QT_TRANSLATE_NOOP3("messages", "Publisher", "field")},
       {"factor_set", QT_TRANSLATE_NOOP3("messages", "Factor set", "field")},
       {"region", QT_TRANSLATE_NOOP3("messages", "Region", "field")},
       {"quantity", QT_TRANSLATE_NOOP3("messages", "Quantity", "field")},
       {"comparison", QT_TRANSLATE_NOOP3("messages", "Comparison", "field")},
       {"threshold", QT_TRANSLATE_NOOP3("messages", "Threshold", "field")},
       {"condition", QT_TRANSLATE_NOOP3("messages", "Condition", "field")},
       {"person", QT_TRANSLATE_NOOP3("messages", "Person", "field")},
       {"page", QT_TRANSLATE_NOOP3("messages", "Page", "field")}};

/// The name of `key` in an enumeration; nothing if it is none of its keys.
template<class E>
QString named(const QString &key)
{
    const auto value = fromKey<E>(key);
    return value ? label(*value) : QString();
}

QString stateName(const QString &table, const QString &value)
{
    if (table == "obligation"_L1)
        return named<ObligationState>(value);
    if (table == "evaluation"_L1)
        return named<EvaluationState>(value);
    return named<Lifecycle>(value);
}

QString kindName(const QString &table, const QString &value)
{
    using Namer = QString (*)(const QString &);
    static constexpr std::pair<QLatin1StringView, Namer> kinds[]
        = {{"subject"_L1, named<SubjectKind>},
           {"district"_L1, named<DistrictKind>},
           {"site"_L1, named<SiteKind>},
           {"project"_L1, named<ProjectKind>},
           {"organisation"_L1, named<OrganisationKind>},
           {"measure"_L1, named<MeasureKind>},
           {"certification"_L1, named<CertificationKind>},
           {"event"_L1, named<EventKind>},
           {"source"_L1, named<SourceKind>},
           {"scheme_item"_L1, named<LeafKind>},
           {"ledger_entry"_L1, named<LedgerKind>},
           {"requirement"_L1, named<RequirementKind>},
           {"role"_L1, named<RoleKind>},
           {"import_batch"_L1, tableLabel}};
    for (const auto &[known, name] : kinds)
        if (table == known)
            return name(value);
    return {};
}

QString levelName(const QString &table, const QString &value)
{
    return table == "programme"_L1 ? named<ProgrammeLevel>(value) : named<DistrictLevel>(value);
}

QString statusName(const QString &table, const QString &value)
{
    if (table == "scheme"_L1)
        return named<SchemeStatus>(value);
    return table == "indicator"_L1 ? indicatorStatusLabel(value) : named<DocumentStatus>(value);
}

QString valueName(const QString &table, const QString &column, const QString &value)
{
    if (column == "batch"_L1)
        return batchText(value);
    if (column == "is_demo"_L1 || column == "chosen"_L1)
        return value == "1"_L1 ? QCoreApplication::translate("messages", "yes", "field")
                               : QCoreApplication::translate("messages", "no", "field");
    using Namer = QString (*)(const QString &, const QString &);
    static constexpr std::pair<QLatin1StringView, Namer> byTable[] = {
        {"state"_L1, stateName}, {"kind"_L1, kindName}, {"level"_L1, levelName}, {"status"_L1, statusName}};
    for (const auto &[known, name] : byTable)
        if (column == known)
            return name(table, value);
    using Plain = QString (*)(const QString &);
    static constexpr std::pair<QLatin1StringView, Plain> plain[]
        = {{"stage"_L1, named<ProjectStage>},
           {"date_sense"_L1, named<DateSense>},
           {"direction"_L1, named<Direction>},
           {"frequency"_L1, named<Frequency>},
           {"aggregation"_L1, named<Aggregation>},
           {"normalisation"_L1, named<Normalisation>},
           {"limits"_L1, named<Limits>},
           {"weighting"_L1, named<Weighting>},
           {"comparison"_L1, named<Comparison>},
           {"national_entities_status"_L1, named<DocumentStatus>},
           {"national_rate_status"_L1, named<DocumentStatus>},
           {"group"_L1, groupLabel},
           {"industry"_L1, sectorLabel},
           {"type"_L1, programmeTypeLabel},
           {"programme_type"_L1, programmeTypeLabel}};
    for (const auto &[known, name] : plain)
        if (column == known)
            return name(value);
    return {};
}

} // namespace

QString fieldLabel(const QString &table, const QString &column)
{
    const auto own = nameIn(fields, table + u'.' + column);
    return own ? *own : nameIn(fields, column).value_or(column);
}

QString fieldValue(const QString &table, const QString &column, const QString &value)
{
    const QString words = valueName(table, column, value);
    return words.isEmpty() ? value : words;
}

QString batchText(const QString &batch)
{
    if (QLocale().language() == QLocale::Chinese)
        return batch;
    static const QRegularExpression counted(u"^第([一二三四五六七八九十]|\\d+)批(（演示）)?$"_s);
    const QRegularExpressionMatch match = counted.match(batch);
    if (!match.hasMatch())
        return batch;
    const qsizetype digit = u"零一二三四五六七八九十"_s.indexOf(match.captured(1));
    const int number = digit >= 0 ? static_cast<int>(digit) : match.captured(1).toInt();
    return (match.captured(2).isEmpty() ? QCoreApplication::translate("messages", "Batch %1", "field")
                                        : QCoreApplication::translate("messages", "Batch %1 (demo)", "field"))
        .arg(number);
}

} // namespace pilotage::messages
