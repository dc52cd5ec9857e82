#include "app/messages/labels.h"

#include "app/messages/names.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace pilotage::messages {

namespace {

/// An unknown key shows itself.
QString named(std::span<const Name> names, const QString &key)
{
    return nameIn(names, key).value_or(key);
}

/// The name of `key` in the first enumeration that has it.
template<class E, class... Others>
QString keyLabel(const QString &key)
{
    if (const auto value = fromKey<E>(key))
        return label(*value);
    if constexpr (sizeof...(Others) > 0)
        return keyLabel<Others...>(key);
    else
        return key;
}

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString couplingGradeLabel(const QString &key)
{
    static constexpr Name names[] = {
        {"extreme_imbalance", QT_TRANSLATE_NOOP3("messages", "Extreme imbalance", "coupling grade")},
        {"severe_imbalance", QT_TRANSLATE_NOOP3("messages", "Severe imbalance", "coupling grade")},
        {"moderate_imbalance", QT_TRANSLATE_NOOP3("messages", "Moderate imbalance", "coupling grade")},
        {"mild_imbalance", QT_TRANSLATE_NOOP3("messages", "Mild imbalance", "coupling grade")},
        {"near_imbalance", QT_TRANSLATE_NOOP3("messages", "Near imbalance", "coupling grade")},
        {"barely_coordinated", QT_TRANSLATE_NOOP3("messages", "Barely coordinated", "coupling grade")},
        {"primary_coordination", QT_TRANSLATE_NOOP3("messages", "Primary coordination", "coupling grade")},
        {"intermediate_coordination",
         QT_TRANSLATE_NOOP3("messages", "Intermediate coordination", "coupling grade")},
        {"good_coordination", QT_TRANSLATE_NOOP3("messages", "Good coordination", "coupling grade")},
        {"quality_coordination", QT_TRANSLATE_NOOP3("messages", "Quality coordination", "coupling grade")}};
    return named(names, key);
}

QString groupLabel(const QString &key)
{
    static constexpr Name names[]
        = {{"air_water", QT_TRANSLATE_NOOP3("messages", "Air, water", "indicator group")},
           {"carbon", QT_TRANSLATE_NOOP3("messages", "Carbon", "indicator group")},
           {"energy", QT_TRANSLATE_NOOP3("messages", "Energy", "indicator group")},
           {"industry", QT_TRANSLATE_NOOP3("messages", "Industry", "indicator group")},
           {"building_transport", QT_TRANSLATE_NOOP3("messages", "Buildings, transport", "indicator group")},
           {"agriculture_sink", QT_TRANSLATE_NOOP3("messages", "Agriculture, sinks", "indicator group")},
           {"waste_water", QT_TRANSLATE_NOOP3("messages", "Waste, waste water", "indicator group")},
           {"management", QT_TRANSLATE_NOOP3("messages", "Management", "indicator group")},
           {"pilot", QT_TRANSLATE_NOOP3("messages", "Pilots", "indicator group")},
           {"economy", QT_TRANSLATE_NOOP3("messages", "Economy", "indicator group")},
           {"ets", QT_TRANSLATE_NOOP3("messages", "Carbon market", "indicator group")}};
    return named(names, key);
}

QString sectorLabel(const QString &key)
{
    static constexpr Name names[]
        = {{"power", QT_TRANSLATE_NOOP3("messages", "Power", "carbon-market sector")},
           {"steel", QT_TRANSLATE_NOOP3("messages", "Steel", "carbon-market sector")},
           {"cement", QT_TRANSLATE_NOOP3("messages", "Cement", "carbon-market sector")},
           {"aluminium", QT_TRANSLATE_NOOP3("messages", "Aluminium", "carbon-market sector")}};
    return named(names, key);
}

QString programmeTypeLabel(const QString &type)
{
    static constexpr Name names[] = {
        {"SYNERGY_PROV", QT_TRANSLATE_NOOP3("messages", "Provincial synergy pilot", "programme type")},
        {"BENCHMARK_PROJECT", QT_TRANSLATE_NOOP3("messages", "Benchmark project", "programme type")},
        {"LOWCARBON_COUNTY", QT_TRANSLATE_NOOP3("messages", "Low-carbon pilot county", "programme type")},
        {"LZC_TOWNSHIP", QT_TRANSLATE_NOOP3("messages", "Low- or zero-carbon township", "programme type")},
        {"LZC_VILLAGE", QT_TRANSLATE_NOOP3("messages", "Low- or zero-carbon village", "programme type")},
        {"SYNERGY_MEE",
         QT_TRANSLATE_NOOP3("messages", "City or park synergy innovation pilot", "programme type")},
        {"PEAK_NATIONAL", QT_TRANSLATE_NOOP3("messages", "National carbon-peak pilot", "programme type")},
        {"ZEROCARBON_PARK", QT_TRANSLATE_NOOP3("messages", "National zero-carbon park", "programme type")},
        {"ZEROCARBON_FACTORY", QT_TRANSLATE_NOOP3("messages", "Zero-carbon factory", "programme type")},
        {"NEARZERO_FACTORY", QT_TRANSLATE_NOOP3("messages", "Near-zero-carbon factory", "programme type")},
        {"CARBON_POINTS", QT_TRANSLATE_NOOP3("messages", "Enterprise carbon points", "programme type")},
        {"NEARZERO_PARK_PROV", QT_TRANSLATE_NOOP3("messages", "Near-zero-emission park", "programme type")}};
    return named(names, type);
}

QString indicatorStatusLabel(const QString &key)
{
    static constexpr Name names[] = {
        {"official", QT_TRANSLATE_NOOP3("messages", "Official", "status of an indicator's definition")},
        {"secondary",
         QT_TRANSLATE_NOOP3("messages", "Secondary copy", "status of an indicator's definition")},
        {"unverified", QT_TRANSLATE_NOOP3("messages", "Not verified", "status of an indicator's definition")},
        {"own", QT_TRANSLATE_NOOP3("messages", "Own definition", "status of an indicator's definition")}};
    return named(names, key);
}

QString tableLabel(const QString &table)
{
    static constexpr Name names[]
        = {{"subject", QT_TRANSLATE_NOOP3("messages", "subject", "table")},
           {"district", QT_TRANSLATE_NOOP3("messages", "district", "table")},
           {"site", QT_TRANSLATE_NOOP3("messages", "site", "table")},
           {"site_share", QT_TRANSLATE_NOOP3("messages", "share of a site", "table")},
           {"document", QT_TRANSLATE_NOOP3("messages", "document", "table")},
           {"document_subject", QT_TRANSLATE_NOOP3("messages", "subject of a document", "table")},
           {"attachment", QT_TRANSLATE_NOOP3("messages", "attachment", "table")},
           {"payload_archive", QT_TRANSLATE_NOOP3("messages", "archive of the change log", "table")},
           {"programme", QT_TRANSLATE_NOOP3("messages", "programme", "table")},
           {"enrolment", QT_TRANSLATE_NOOP3("messages", "enrolment", "table")},
           {"enrolment_event", QT_TRANSLATE_NOOP3("messages", "step of an enrolment", "table")},
           {"project", QT_TRANSLATE_NOOP3("messages", "project", "table")},
           {"milestone", QT_TRANSLATE_NOOP3("messages", "milestone", "table")},
           {"funding", QT_TRANSLATE_NOOP3("messages", "funding", "table")},
           {"organisation", QT_TRANSLATE_NOOP3("messages", "organisation", "table")},
           {"measure", QT_TRANSLATE_NOOP3("messages", "measure", "table")},
           {"certification", QT_TRANSLATE_NOOP3("messages", "certification", "table")},
           {"event", QT_TRANSLATE_NOOP3("messages", "event", "table")},
           {"indicator", QT_TRANSLATE_NOOP3("messages", "indicator", "table")},
           {"import_batch", QT_TRANSLATE_NOOP3("messages", "import", "table")},
           {"source", QT_TRANSLATE_NOOP3("messages", "source", "table")},
           {"observation", QT_TRANSLATE_NOOP3("messages", "figure", "table")},
           {"observation_note", QT_TRANSLATE_NOOP3("messages", "note on a figure", "table")},
           {"observation_candidate", QT_TRANSLATE_NOOP3("messages", "candidate of a figure", "table")},
           {"target", QT_TRANSLATE_NOOP3("messages", "target", "table")},
           {"scheme", QT_TRANSLATE_NOOP3("messages", "scheme", "table")},
           {"scheme_item", QT_TRANSLATE_NOOP3("messages", "item of a scheme", "table")},
           {"evaluation", QT_TRANSLATE_NOOP3("messages", "evaluation", "table")},
           {"evaluation_data", QT_TRANSLATE_NOOP3("messages", "content of an evaluation", "table")},
           {"frozen_report", QT_TRANSLATE_NOOP3("messages", "final report", "table")},
           {"frozen_report_data", QT_TRANSLATE_NOOP3("messages", "content of a final report", "table")},
           {"cycle", QT_TRANSLATE_NOOP3("messages", "compliance cycle", "table")},
           {"obligation", QT_TRANSLATE_NOOP3("messages", "obligation", "table")},
           {"ledger_entry", QT_TRANSLATE_NOOP3("messages", "ledger entry", "table")},
           {"factor_set", QT_TRANSLATE_NOOP3("messages", "factor set", "table")},
           {"factor", QT_TRANSLATE_NOOP3("messages", "factor", "table")},
           {"requirement", QT_TRANSLATE_NOOP3("messages", "requirement", "table")},
           {"person", QT_TRANSLATE_NOOP3("messages", "person", "table")},
           {"role", QT_TRANSLATE_NOOP3("messages", "role", "table")},
           {"saved_view", QT_TRANSLATE_NOOP3("messages", "saved view", "table")}};
    return named(names, table);
}

QString keyLabels(const QString &keys)
{
    QStringList names;
    for (const QString &key : keys.split(u", "_s))
        names
            << keyLabel<SubjectKind, State, Qualifier, Lifecycle, Frequency, DistrictLevel, ObligationState>(
                   key);
    return names.join(u", "_s);
}

QString unitText(const Unit &unit)
{
    return QString::fromUtf16(isChinese() ? unit.zh : unit.en);
}

QString unitText(const QString &code)
{
    const Unit *unit = unitByCode(code);
    if (unit)
        return unitText(*unit);
    // A quotient of two known units that has no name of its own.
    const qsizetype slash = code.indexOf(QLatin1Char('/'));
    return slash > 0 ? unitText(code.left(slash)) + QLatin1Char('/') + unitText(code.mid(slash + 1)) : code;
}

QString periodText(Period period)
{
    const int year = period.year();
    switch (period.months()) {
    case 12:
        return QCoreApplication::translate("messages", "%1", "a year as a period").arg(year);
    case 6:
        return (period.month() == 1 ? QCoreApplication::translate("messages", "first half of %1")
                                    : QCoreApplication::translate("messages", "second half of %1"))
            .arg(year);
    case 3:
        return QCoreApplication::translate("messages", "quarter %1 of %2")
            .arg(period.month() / 3 + 1)
            .arg(year);
    case 1:
        return QCoreApplication::translate("messages", "%1-%2", "year and month")
            .arg(year)
            .arg(period.month(), 2, 10, QLatin1Char('0'));
    default:
        return QCoreApplication::translate("messages", "months 1 to %1 of %2").arg(period.months()).arg(year);
    }
}

QString localName(const QString &zh, const QString &en)
{
    if (isChinese())
        return zh.isEmpty() ? en : zh;
    return en.isEmpty() ? zh : en;
}

} // namespace pilotage::messages
