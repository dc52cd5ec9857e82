#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

using workbook::ComplianceGroup;
using workbook::CycleCompliance;
using workbook::EntityCompliance;
using workbook::EntityStanding;
using workbook::Rate;

using Fields = std::vector<std::pair<QString, Cell>>;

Cell percentCell(const Rate &rate)
{
    return rate.percent ? Cell(*rate.percent) : Cell();
}

Fields groupFields(const Context &context, const CycleCompliance &cycle, const ComplianceGroup &group)
{
    QString name = context.local(group.name, group.nameEn);
    if (name.isEmpty() && !group.key.isEmpty())
        name = messages::sectorLabel(group.key);
    return {{u"cycle"_s, cycle.cycle.code},
            {u"group"_s, group.key},
            {u"name"_s, name},
            {u"rate_by_volume"_s, percentCell(group.byVolume)},
            {u"covered_kg"_s, group.byVolume.numerator},
            {u"due_kg"_s, group.byVolume.denominator},
            {u"rate_by_entity"_s, percentCell(group.byEntity)},
            {u"full_entities"_s, group.byEntity.numerator},
            {u"entities"_s, group.byEntity.denominator},
            {u"rate_by_volume_on_time"_s, percentCell(group.byVolumeOnTime)},
            {u"rate_by_entity_on_time"_s, percentCell(group.byEntityOnTime)},
            {u"short_entities"_s, std::int64_t{group.shortEntities}},
            {u"excluded"_s, std::int64_t{group.excluded}},
            {u"gap_kg"_s, group.gapKg}};
}

Fields entityFields(const Context &context, const CycleCompliance &cycle, const EntityCompliance &entity)
{
    const bool excluded = entity.standing == EntityStanding::Excluded;
    return {{u"cycle"_s, cycle.cycle.code},
            {u"group"_s, entity.districtCode},
            {u"name"_s, entity.name},
            {u"credit_code"_s, entity.creditCode},
            {u"district"_s, context.local(entity.districtName, entity.districtNameEn)},
            {u"sector"_s, entity.sector},
            {u"due_kg"_s, entity.dueKg},
            {u"surrendered_kg"_s, entity.surrenderedKg},
            {u"offset_kg"_s, entity.offsetKg},
            {u"offset_ignored_kg"_s, entity.offsetIgnoredKg},
            {u"gap_kg"_s, entity.gapKg},
            {u"state"_s, excluded ? Cell(QString(toKey(entity.state))) : Cell()},
            {u"reason"_s, entity.reason.isEmpty() ? Cell() : Cell(entity.reason)},
            {u"demo"_s, entity.isDemo}};
}

Fields publishedFields(const CycleCompliance &cycle)
{
    return {{u"cycle"_s, cycle.cycle.code},
            {u"published"_s, cycle.published->percent},
            {u"printed"_s, cycle.published->printed},
            {u"basis"_s, words(QT_TRANSLATE_NOOP("cli", "basis not published"))},
            {u"source"_s, cycle.published->sourceTitle}};
}

QJsonObject objectOf(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[key, cell] : fields)
        object.insert(key, jsonOf(cell));
    return object;
}

QJsonObject cycleObject(const Context &context, const CycleCompliance &cycle)
{
    QJsonObject object = objectOf(groupFields(context, cycle, cycle.total));
    object.insert(u"deadline"_s, cycle.cycle.deadline);
    object.insert(u"applicable"_s, cycle.total.byVolume.percent.has_value());
    QJsonArray groups;
    for (const ComplianceGroup &group : cycle.groups)
        groups.append(objectOf(groupFields(context, cycle, group)));
    QJsonArray shortOnes;
    QJsonArray excluded;
    for (const EntityCompliance &entity : cycle.entities)
        if (entity.standing == EntityStanding::Short)
            shortOnes.append(objectOf(entityFields(context, cycle, entity)));
        else if (entity.standing == EntityStanding::Excluded)
            excluded.append(objectOf(entityFields(context, cycle, entity)));
    object.insert(u"groups"_s, groups);
    object.insert(u"short"_s, shortOnes);
    object.insert(u"excluded_entities"_s, excluded);
    object.insert(u"published"_s,
                  cycle.published ? QJsonValue(objectOf(publishedFields(cycle))) : QJsonValue());
    return object;
}

/// Rows of several kinds in one table: `row` says which, columns that don't apply stay empty.
class MixedTable
{
public:
    void add(const QString &row, const Fields &fields)
    {
        m_rows.emplace_back(row, fields);
        for (const auto &[key, cell] : fields)
            if (std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end())
                m_keys.push_back(key);
    }

    void write(const Context &context) const
    {
        std::vector<OutputColumn> columns{{u"row"_s}};
        for (const QString &key : m_keys)
            columns.push_back({key});
        OutputTable table(columns);
        for (const auto &[row, fields] : m_rows) {
            std::vector<Cell> cells{row};
            for (const QString &key : m_keys) {
                Cell found;
                for (const auto &[name, cell] : fields)
                    if (name == key)
                        found = cell;
                cells.push_back(found);
            }
            table.add(std::move(cells));
        }
        table.write(context.out, context.format);
    }

private:
    std::vector<QString> m_keys;
    std::vector<std::pair<QString, Fields>> m_rows;
};

void writeMixed(const Context &context, const std::vector<CycleCompliance> &cycles)
{
    MixedTable table;
    for (const CycleCompliance &cycle : cycles) {
        table.add(u"total"_s, groupFields(context, cycle, cycle.total));
        for (const ComplianceGroup &group : cycle.groups)
            table.add(u"group"_s, groupFields(context, cycle, group));
        if (cycle.published)
            table.add(u"published"_s, publishedFields(cycle));
        for (const EntityCompliance &entity : cycle.entities)
            if (entity.standing == EntityStanding::Short)
                table.add(u"short"_s, entityFields(context, cycle, entity));
            else if (entity.standing == EntityStanding::Excluded)
                table.add(u"excluded"_s, entityFields(context, cycle, entity));
    }
    table.write(context);
}

QString rateText(const Rate &rate)
{
    if (!rate.percent)
        return words(QT_TRANSLATE_NOOP("cli", "not applicable"));
    return QString::number(*rate.percent, 'f', 2) + u"%"_s;
}

QString countText(const Rate &rate)
{
    return u"%1/%2"_s.arg(rate.numerator).arg(rate.denominator);
}

void addPrinted(OutputTable &table, const Context &context, const CycleCompliance &cycle,
                const ComplianceGroup &group)
{
    QString name = context.local(group.name, group.nameEn);
    if (name.isEmpty())
        name = group.key.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "total"))
                                   : messages::sectorLabel(group.key);
    table.add({cycle.cycle.code, name, rateText(group.byVolume),
               u"%1/%2"_s.arg(double(group.byVolume.numerator) / 1000, 0, 'f', 0)
                   .arg(double(group.byVolume.denominator) / 1000, 0, 'f', 0),
               rateText(group.byEntity), countText(group.byEntity), std::int64_t{group.excluded},
               double(group.gapKg) / 1000});
}

void writePrinted(const Context &context, const std::vector<CycleCompliance> &cycles)
{
    OutputTable rates({{u"cycle"_s},
                       {u"group"_s},
                       {u"by_volume"_s},
                       {u"t"_s},
                       {u"by_entity"_s},
                       {u"n/N"_s},
                       {u"excluded"_s},
                       {u"gap_t"_s, 0}});
    OutputTable entities({{u"cycle"_s},
                          {u"standing"_s},
                          {u"name"_s},
                          {u"district"_s},
                          {u"due_t"_s, 0},
                          {u"surrendered_t"_s, 0},
                          {u"offset_t"_s, 0},
                          {u"gap_t"_s, 0},
                          {u"reason"_s}});
    bool any = false;
    for (const CycleCompliance &cycle : cycles) {
        addPrinted(rates, context, cycle, cycle.total);
        for (const ComplianceGroup &group : cycle.groups)
            addPrinted(rates, context, cycle, group);
        if (cycle.published)
            rates.add({cycle.cycle.code, words(QT_TRANSLATE_NOOP("cli", "as published")),
                       cycle.published->printed, words(QT_TRANSLATE_NOOP("cli", "basis not published")),
                       cycle.published->sourceTitle});
        for (const EntityCompliance &entity : cycle.entities) {
            if (entity.standing == EntityStanding::Full)
                continue;
            any = true;
            const bool isShort = entity.standing == EntityStanding::Short;
            entities.add({cycle.cycle.code,
                          isShort ? words(QT_TRANSLATE_NOOP("cli", "short")) : messages::label(entity.state),
                          entity.name, context.local(entity.districtName, entity.districtNameEn),
                          double(entity.dueKg) / 1000, double(entity.surrenderedKg) / 1000,
                          double(entity.offsetKg) / 1000, double(entity.gapKg) / 1000, entity.reason});
        }
    }
    rates.write(context.out, Format::Table);
    if (any) {
        writeLine(context.out, {});
        entities.write(context.out, Format::Table);
    }
}

int runCompliance(const Context &context)
{
    const auto book = context.open();
    workbook::ComplianceRequest request;
    request.cycle = context.arguments.value(u"--cycle"_s);
    if (context.arguments.has(u"--under"_s))
        request.under = context.subjectOf(*book, u"--under"_s);
    const QString by = context.arguments.value(u"--by"_s);
    request.by = by == u"district" ? workbook::ComplianceRequest::By::District
        : by == u"sector"          ? workbook::ComplianceRequest::By::Sector
                                   : workbook::ComplianceRequest::By::None;
    const std::vector<CycleCompliance> cycles = book->compliance(request);
    for (const CycleCompliance &cycle : cycles)
        context.say(cycle.warnings);
    if (context.format == Format::Csv)
        writeMixed(context, cycles);
    else if (context.format == Format::Table)
        writePrinted(context, cycles);
    else {
        QJsonArray all;
        for (const CycleCompliance &cycle : cycles)
            all.append(cycleObject(context, cycle));
        writeJson(context.out, all);
    }
    return Done;
}

} // namespace

std::vector<Command> complianceCommands()
{
    return {
        {u"compliance"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "both compliance rates with n/N, and those who are short"),
         QT_TRANSLATE_NOOP(
             "cli",
             "csv columns: row (total, group, published, short, excluded), cycle, group, name, "
             "rate_by_volume "
             "(percent), covered_kg, due_kg, rate_by_entity, full_entities, entities, "
             "rate_by_volume_on_time, "
             "rate_by_entity_on_time, short_entities, excluded, gap_kg, then those of published rates and of "
             "entities. No entities = empty rate (not applicable), never 100.\n"
             "json: one object a cycle with groups, short, excluded_entities, published."),
         {{u"--cycle"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "one cycle, e.g. 2023; all by itself")},
          {u"--by"_s,
           u"GROUP"_s,
           QT_TRANSLATE_NOOP("cli", "rates by group as well"),
           {u"district"_s, u"sector"_s}},
          {u"--under"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "only entities in this district and below")}},
         runCompliance}};
}

} // namespace pilotage::cli
