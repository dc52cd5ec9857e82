#include "app/workbook/compliance_view.h"
#include "app/workbook/report_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr double kgPer10000Tonnes = 1e7;
constexpr int amountDecimals = 2;

QString amountUnit()
{
    return messages::unitText(u"1e4tCO2"_s);
}

QString plain(double number)
{
    return QString::number(number, 'g', 12);
}

QString standingText(const EntityCompliance &entity)
{
    switch (entity.standing) {
    case EntityStanding::Full:
        return ReportWords::tr("in full");
    case EntityStanding::Short:
        return ReportWords::tr("short");
    case EntityStanding::Excluded:
        return messages::label(entity.state);
    }
    return {};
}

} // namespace

/// The cycle whose emission years hold the period, else the newest before it that has obligations.
const CycleCompliance *ReportValues::cycleOf(SubjectId subject) const
{
    auto known = m_compliance.find(subject);
    if (known == m_compliance.end()) {
        ComplianceRequest request;
        request.under = subject;
        request.by = ComplianceRequest::By::District;
        known = m_compliance.emplace(subject, complianceOf(m_model, request)).first;
    }
    const int year = m_request.period.year();
    const CycleCompliance *found = nullptr;
    for (const CycleCompliance &cycle : known->second) {
        if (cycle.cycle.yearFrom <= year && year <= cycle.cycle.yearTo)
            return &cycle;
        if (cycle.cycle.yearTo < year && (cycle.hasObligations || cycle.published)
            && (!found || cycle.cycle.yearTo > found->cycle.yearTo))
            found = &cycle;
    }
    return found;
}

BoundValue ReportValues::rate(const Rate &rate, bool isVolume, SubjectId subject, const QString &key,
                              const QString &what) const
{
    BoundValue value
        = number(ValueKind::Rate, rate.percent.value_or(methods::undefined), 1, u"%"_s, subject, key, what);
    value.trace.source = ReportWords::tr("allowance ledger of this workbook");
    value.trace.formula = u"%1 ÷ %2"_s.arg(
        isVolume ? plain(double(rate.numerator) / 1000) + u" t"_s : plain(double(rate.numerator)),
        isVolume ? plain(double(rate.denominator) / 1000) + u" t"_s : plain(double(rate.denominator)));
    if (!rate.percent)
        value.reason = ReportWords::tr("no obligations registered");
    return value;
}

BoundValue ReportValues::ets(const Field &field, SubjectId subject) const
{
    const CycleCompliance *cycle = cycleOf(subject);
    const QString what = field.rest(1);
    if (what == "cycle"_L1)
        return text(cycle ? cycle->cycle.code : QString());
    if (what == "deadline"_L1)
        return text(cycle ? cycle->cycle.deadline : QString());
    const ComplianceGroup none;
    const ComplianceGroup &total = cycle ? cycle->total : none;
    const QString key = u"ets/%1/%2"_s.arg(cycle ? cycle->cycle.code : QString(), what);
    if (what == "volume"_L1)
        return rate(total.byVolume, true, subject, key, ReportWords::tr("completion by volume"));
    if (what == "entity"_L1)
        return rate(total.byEntity, false, subject, key, ReportWords::tr("completion by entity"));
    if (what == "published"_L1) {
        BoundValue value = number(
            ValueKind::Rate, cycle && cycle->published ? cycle->published->percent : methods::undefined, 1,
            u"%"_s, subject, key, ReportWords::tr("published rate, basis not stated"));
        if (value.hasNumber())
            value.trace.source = cycle->published->sourceTitle;
        return value;
    }
    const auto counts = [&](double n, const QString &name) {
        BoundValue value = count(cycle && cycle->hasObligations ? n : methods::undefined, subject, key, name);
        value.trace.source = ReportWords::tr("allowance ledger of this workbook");
        return value;
    };
    if (what == "entities"_L1)
        return counts(double(total.byEntity.denominator), ReportWords::tr("entities with an obligation"));
    if (what == "full"_L1)
        return counts(double(total.byEntity.numerator), ReportWords::tr("entities in full"));
    if (what == "short"_L1)
        return counts(total.shortEntities, ReportWords::tr("entities short"));
    if (what == "excluded"_L1)
        return counts(total.excluded, ReportWords::tr("entities excluded"));
    const auto amount = [&](double kg, const QString &name) {
        BoundValue value = number(ValueKind::Quantity,
                                  cycle && cycle->hasObligations ? kg / kgPer10000Tonnes : methods::undefined,
                                  amountDecimals, amountUnit(), subject, key, name);
        value.trace.source = ReportWords::tr("allowance ledger of this workbook");
        return value;
    };
    if (what == "due"_L1)
        return amount(double(total.byVolume.denominator), ReportWords::tr("due"));
    if (what == "surrendered"_L1)
        return amount(double(total.byVolume.numerator), ReportWords::tr("handed in"));
    if (what == "gap"_L1)
        return amount(double(total.gapKg), ReportWords::tr("short"));
    throw unknown(field,
                  {u"ets cycle"_s, u"ets deadline"_s, u"ets volume"_s, u"ets entity"_s, u"ets published"_s,
                   u"ets entities"_s, u"ets full"_s, u"ets short"_s, u"ets excluded"_s, u"ets due"_s,
                   u"ets surrendered"_s, u"ets gap"_s});
}

ReportRow ReportValues::groupRow(const CycleCompliance &cycle, const ComplianceGroup &group,
                                 bool isTotal) const
{
    ReportRow row;
    row.code = group.key.isEmpty() ? cycle.cycle.code : group.key;
    row.isTotal = isTotal;
    const QString place = u"ets/%1/%2/"_s.arg(cycle.cycle.code, group.key);
    const auto put = [&](const QString &name, BoundValue value) {
        value.trace.source = ReportWords::tr("allowance ledger of this workbook");
        if (!cycle.hasObligations)
            value.number = methods::undefined;
        row.cells.emplace(name, std::move(value));
    };
    row.cells.emplace(u"group"_s, text(messages::localName(group.name, group.nameEn)));
    row.cells.emplace(u"cycle"_s, text(cycle.cycle.code));
    row.cells.emplace(u"deadline"_s, text(cycle.cycle.deadline));
    const SubjectId subject = m_request.subject;
    put(u"volume"_s,
        rate(group.byVolume, true, subject, place + u"volume"_s, ReportWords::tr("completion by volume")));
    put(u"entity"_s,
        rate(group.byEntity, false, subject, place + u"entity"_s, ReportWords::tr("completion by entity")));
    put(u"entities"_s,
        count(double(group.byEntity.denominator), subject, place + u"entities"_s,
              ReportWords::tr("entities with an obligation")));
    put(u"full"_s,
        count(double(group.byEntity.numerator), subject, place + u"full"_s,
              ReportWords::tr("entities in full")));
    put(u"short"_s,
        count(group.shortEntities, subject, place + u"short"_s, ReportWords::tr("entities short")));
    const auto amount = [&](const QString &name, double kg, const QString &what) {
        put(name,
            number(ValueKind::Quantity, kg / kgPer10000Tonnes, amountDecimals, amountUnit(), subject,
                   place + name, what));
    };
    amount(u"due"_s, double(group.byVolume.denominator), ReportWords::tr("due"));
    amount(u"surrendered"_s, double(group.byVolume.numerator), ReportWords::tr("handed in"));
    amount(u"gap"_s, double(group.gapKg), ReportWords::tr("short"));
    BoundValue published
        = number(ValueKind::Rate, cycle.published ? cycle.published->percent : methods::undefined, 1, u"%"_s,
                 subject, place + u"published"_s, ReportWords::tr("published rate, basis not stated"));
    if (cycle.published)
        published.trace.source = cycle.published->sourceTitle;
    row.cells.emplace(u"published"_s, published);
    row.cells.emplace(
        u"remark"_s,
        text(cycle.published && !cycle.hasObligations ? ReportWords::tr("basis not published") : QString()));
    return row;
}

ReportRow ReportValues::entityRow(const EntityCompliance &entity) const
{
    ReportRow row;
    row.code = entity.districtCode;
    row.cells.emplace(u"entity name"_s, text(entity.name));
    row.cells.emplace(u"district"_s, text(messages::localName(entity.districtName, entity.districtNameEn)));
    row.cells.emplace(u"sector"_s, text(messages::sectorLabel(entity.sector)));
    row.cells.emplace(u"standing"_s, text(standingText(entity)));
    row.cells.emplace(u"credit code"_s, text(entity.creditCode));
    const auto amount = [&](const QString &name, std::int64_t kg, const QString &what) {
        BoundValue value = number(ValueKind::Quantity, double(kg) / kgPer10000Tonnes, amountDecimals,
                                  amountUnit(), entity.entity, u"ets/entity/"_s + name, what);
        value.trace.source = ReportWords::tr("allowance ledger of this workbook");
        row.cells.emplace(name, value);
    };
    amount(u"due"_s, entity.dueKg, ReportWords::tr("due"));
    amount(u"allocated"_s, entity.allocatedKg, ReportWords::tr("allocated"));
    amount(u"bought"_s, entity.boughtKg, ReportWords::tr("bought, net"));
    amount(u"surrendered"_s, entity.surrenderedKg, ReportWords::tr("handed in"));
    amount(u"offset"_s, entity.offsetKg, ReportWords::tr("offset"));
    // What counts towards the rate by volume: allowances and offsets up to what is due.
    amount(u"counted"_s, entity.dueKg - entity.gapKg, ReportWords::tr("handed in"));
    amount(u"gap"_s, entity.gapKg, ReportWords::tr("short"));
    return row;
}

std::vector<ReportRow> ReportValues::etsRows(const Field &source) const
{
    const QString kind = source.word(1);
    const CycleCompliance *cycle = cycleOf(m_request.subject);
    std::vector<ReportRow> rows;
    if (kind == "entities"_L1 || kind == "short"_L1) {
        if (cycle)
            for (const EntityCompliance &entity : cycle->entities)
                if (kind == "entities"_L1 || entity.standing == EntityStanding::Short)
                    rows.push_back(entityRow(entity));
    } else if (kind == "districts"_L1 || kind == "sectors"_L1) {
        ComplianceRequest request;
        request.under = m_request.subject;
        request.by = kind == "sectors"_L1 ? ComplianceRequest::By::Sector : ComplianceRequest::By::District;
        if (cycle)
            request.cycle = cycle->cycle.code;
        for (const CycleCompliance &one :
             cycle ? complianceOf(m_model, request) : std::vector<CycleCompliance>{}) {
            for (ComplianceGroup group : one.groups) {
                if (kind == "sectors"_L1)
                    group.name = group.nameEn = messages::sectorLabel(group.key);
                rows.push_back(groupRow(one, group, false));
            }
            rows.push_back(groupRow(one, one.total, true));
        }
    } else if (kind == "cycles"_L1) {
        (void)cycleOf(m_request.subject);
        for (const CycleCompliance &one : m_compliance.at(m_request.subject))
            if ((one.hasObligations || one.published) && one.cycle.yearFrom <= m_request.period.year())
                rows.push_back(groupRow(one, one.total, false));
    } else {
        throw unknown(
            source,
            {u"ets entities"_s, u"ets short"_s, u"ets districts"_s, u"ets sectors"_s, u"ets cycles"_s});
    }
    return rows;
}

/// Both rates by cycle, what was published without a basis, and the national rate.
BoundChart ReportValues::etsChart() const
{
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("Cycle");
    chart.data.unit = u"%"_s;
    ChartSeries volume{ReportWords::tr("By volume"), u"%"_s, SeriesRole::ByVolume, 1, {}, {}, {}, {}, {}};
    ChartSeries entity{ReportWords::tr("By entity"), u"%"_s, SeriesRole::ByEntity, 1, {}, {}, {}, {}, {}};
    ChartSeries unknownBasis{
        ReportWords::tr("Published, basis unknown"), u"%"_s, SeriesRole::UnknownBasis, 1, {}, {}, {}, {}, {}};
    ChartSeries national{ReportWords::tr("National"), u"%"_s, SeriesRole::Reference, 2, {}, {}, {}, {}, {}};
    chart.points.resize(4);
    for (const ReportRow &row : etsRows({{u"ets"_s, u"cycles"_s}})) {
        ChartCategory category;
        category.label = row.cells.at(u"cycle"_s).text;
        category.key = category.label;
        chart.data.categories.push_back(category);
        const BoundValue &byVolume = row.cells.at(u"volume"_s);
        const BoundValue &byEntity = row.cells.at(u"entity"_s);
        const BoundValue &full = row.cells.at(u"full"_s);
        const BoundValue &all = row.cells.at(u"entities"_s);
        volume.values.push_back(byVolume.number);
        entity.values.push_back(byEntity.number);
        entity.notes << (full.hasNumber() ? u"%1/%2"_s.arg(full.number).arg(all.number) : QString());
        volume.notes << QString();
        const BoundValue published = byVolume.hasNumber() ? BoundValue{} : row.cells.at(u"published"_s);
        unknownBasis.values.push_back(published.number);
        const auto cycle = std::find_if(m_model.ets().cycles.begin(), m_model.ets().cycles.end(),
                                        [&](const Cycle &one) { return one.code == category.key; });
        BoundValue nation
            = number(ValueKind::Rate, cycle->nationalRatePercent.value_or(methods::undefined), 2, u"%"_s,
                     m_request.subject, u"ets/national/"_s + category.key, ReportWords::tr("National"));
        national.values.push_back(nation.number);
        chart.points[0].push_back(byVolume);
        chart.points[1].push_back(byEntity);
        chart.points[2].push_back(published);
        chart.points[3].push_back(nation);
    }
    chart.data.series = {volume, entity, unknownBasis, national};
    chart.data.source
        = ReportWords::tr("By volume: Σ min(handed in, due) ÷ Σ due; by entity: in full ÷ with an "
                          "obligation; tick: national rate");
    return chart;
}

} // namespace pilotage::workbook
