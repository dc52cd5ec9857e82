#include "ui/pages/compliance/compliance_data.h"

#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using workbook::EntityStanding;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compliance)
};

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

template<class Row>
Column<Row> textColumn(const QString &header, int width, std::function<QString(const Row &)> text)
{
    Column<Row> column;
    column.header = header;
    column.width = width;
    column.text = std::move(text);
    return column;
}

template<class Row>
Column<Row> tonnesColumn(const QString &header, int width, std::function<std::int64_t(const Row &)> kg)
{
    Column<Row> column;
    column.header = header;
    column.unit = Words::tr("t");
    column.width = width;
    column.alignment = right;
    column.text = [kg](const Row &row) { return tonnes(kg(row)); };
    column.value = [kg](const Row &row) { return QVariant(static_cast<double>(kg(row))); };
    return column;
}

CellLook small(Tone tone)
{
    CellLook look;
    look.small = true;
    look.tone = tone;
    return look;
}

bool isUnverified(DocumentStatus status)
{
    return status == DocumentStatus::Unverified || status == DocumentStatus::Secondary;
}

QString percentOf(const workbook::Rate &rate)
{
    return rate.percent ? reports::percentText(*rate.percent) : QString();
}

Column<CycleCompliance> nationalEntities()
{
    Column<CycleCompliance> column;
    column.header = Words::tr("National");
    column.unit = Words::tr("entities");
    column.alignment = right;
    column.width = 68;
    column.text = [](const CycleCompliance &row) {
        if (!row.cycle.nationalEntities)
            return u"—"_s;
        const QString number = reports::numberText(static_cast<double>(*row.cycle.nationalEntities), 0);
        return isUnverified(row.cycle.nationalEntitiesStatus) ? number + u'*' : number;
    };
    column.look = [](const CycleCompliance &row) {
        const bool doubt = row.cycle.nationalEntities && isUnverified(row.cycle.nationalEntitiesStatus);
        CellLook look;
        look.tone = doubt ? Tone::Attention : Tone::Normal;
        return look;
    };
    column.accessible = [](const CycleCompliance &row) {
        if (!row.cycle.nationalEntities)
            return Words::tr("no figure");
        const QString number = QString::number(*row.cycle.nationalEntities);
        return isUnverified(row.cycle.nationalEntitiesStatus) ? Words::tr("%1, not verified").arg(number)
                                                              : number;
    };
    return column;
}

Column<CycleCompliance> nationalRate()
{
    Column<CycleCompliance> column;
    column.header = Words::tr("National");
    column.unit = Words::tr("volume, %");
    column.alignment = right;
    column.width = 84;
    column.text = [](const CycleCompliance &row) {
        if (!row.cycle.nationalRatePercent)
            return u"—"_s;
        return isUnverified(row.cycle.nationalRateStatus)
            ? Words::tr("not verified")
            : reports::numberText(*row.cycle.nationalRatePercent, 2);
    };
    column.look = [](const CycleCompliance &row) {
        const bool doubt = row.cycle.nationalRatePercent && isUnverified(row.cycle.nationalRateStatus);
        return doubt ? small(Tone::Attention) : CellLook();
    };
    column.tooltip = [](const CycleCompliance &row) { return row.cycle.note; };
    return column;
}

} // namespace

std::vector<Column<CycleCompliance>> cycleColumns(const QString &scopeName)
{
    using Row = CycleCompliance;
    Column<Row> code
        = textColumn<Row>(Words::tr("Cycle"), 86, [](const Row &row) { return cycleLabel(row.cycle.code); });
    code.look = [](const Row &) {
        CellLook look;
        look.strong = true;
        return look;
    };
    Column<Row> volume = textColumn<Row>(Words::tr("By volume"), 84, [](const Row &row) {
        if (row.total.byVolume.percent)
            return percentOf(row.total.byVolume);
        return row.published ? reports::percentText(row.published->percent) : Words::tr("no data");
    });
    volume.unit = Words::tr("%1, %", "place and unit").arg(scopeName);
    volume.alignment = right;
    volume.look = [](const Row &row) {
        return row.total.byVolume.percent || row.published ? CellLook() : small(Tone::Muted);
    };
    Column<Row> entity = textColumn<Row>(Words::tr("By entity"), 0, [](const Row &row) {
        if (row.total.byEntity.percent)
            return u"%1 (%2/%3)"_s.arg(percentOf(row.total.byEntity))
                .arg(row.total.byEntity.numerator)
                .arg(row.total.byEntity.denominator);
        return row.published ? Words::tr("basis not stated") : u"—"_s;
    });
    entity.unit = Words::tr("% (n/N)");
    entity.alignment = right;
    entity.look = [](const Row &row) { return row.total.byEntity.percent ? CellLook() : small(Tone::Muted); };
    entity.tooltip = [](const Row &row) { return row.published ? row.published->sourceTitle : QString(); };
    Column<Row> deadline
        = textColumn<Row>(Words::tr("Deadline"), 92, [](const Row &row) { return row.cycle.deadline; });
    return {code, nationalEntities(), volume, entity, nationalRate(), deadline};
}

std::vector<Column<EntityCompliance>> entityColumns()
{
    using Row = EntityCompliance;
    Column<Row> name = textColumn<Row>(Words::tr("Entity"), 0, [](const Row &row) { return row.name; });
    name.look = [](const Row &row) {
        CellLook look;
        look.strong = row.standing == EntityStanding::Short;
        return look;
    };
    name.tooltip = [](const Row &row) {
        const QString code = row.creditCode.isEmpty() ? Words::tr("no credit code") : row.creditCode;
        return row.isDemo ? Words::tr("%1, demo").arg(code) : code;
    };
    Column<Row> district = textColumn<Row>(Words::tr("District"), 88, [](const Row &row) {
        return placeName(row.districtName, row.districtNameEn);
    });
    district.value = [](const Row &row) { return QVariant(row.districtCode); };
    Column<Row> sector = textColumn<Row>(Words::tr("Sector"), 88,
                                         [](const Row &row) { return messages::sectorLabel(row.sector); });
    Column<Row> gap = tonnesColumn<Row>(Words::tr("Gap"), 84, [](const Row &row) { return row.gapKg; });
    gap.look = name.look;
    Column<Row> bar = tonnesColumn<Row>(Words::tr("Handed in"), 190,
                                        [](const Row &row) { return row.surrenderedKg + row.offsetKg; });
    bar.look = [](const Row &row) {
        CellLook look;
        CellBar share;
        share.fraction = row.dueKg > 0
            ? std::min(1.0,
                       static_cast<double>(row.surrenderedKg + row.offsetKg) / static_cast<double>(row.dueKg))
            : 0;
        share.kind = row.standing == EntityStanding::Short ? CellBar::Kind::Bad : CellBar::Kind::Quiet;
        share.numberWidth = 74;
        look.bar = share;
        return look;
    };
    Column<Row> status = textColumn<Row>(Words::tr("Status"), 116, standingText);
    status.look = [](const Row &row) {
        CellLook look = small(Tone::Muted);
        if (row.standing != EntityStanding::Excluded)
            look.tone = row.standing == EntityStanding::Short ? Tone::Bad : Tone::Good;
        look.mark = row.standing == EntityStanding::Short ? Mark::Error
            : row.standing == EntityStanding::Full        ? Mark::Check
                                                          : Mark::Info;
        return look;
    };
    status.tooltip = [](const Row &row) { return row.reason; };
    return {name,   district,
            sector, tonnesColumn<Row>(Words::tr("Due"), 92, [](const Row &row) { return row.dueKg; }),
            bar,    gap,
            status};
}

std::vector<Column<ComplianceGroup>> groupColumns(const QString &heading, bool sectors)
{
    using Row = ComplianceGroup;
    Column<Row> name = textColumn<Row>(heading, 0, [sectors](const Row &row) {
        if (row.key.isEmpty())
            return Words::tr("All");
        return sectors ? messages::sectorLabel(row.key) : placeName(row.name, row.nameEn);
    });
    name.value = [](const Row &row) { return QVariant(row.key); };
    Column<Row> volume = textColumn<Row>(Words::tr("By volume"), 170, [](const Row &row) {
        return row.byVolume.percent ? percentOf(row.byVolume) : u"—"_s;
    });
    volume.unit = u"%"_s;
    volume.alignment = right;
    volume.value
        = [](const Row &row) { return row.byVolume.percent ? QVariant(*row.byVolume.percent) : QVariant(); };
    volume.look = [](const Row &row) {
        CellLook look;
        if (!row.byVolume.percent)
            return look;
        CellBar bar;
        bar.fraction = *row.byVolume.percent / 100.0;
        bar.kind = row.shortEntities > 0 ? CellBar::Kind::Bad : CellBar::Kind::Quiet;
        bar.numberWidth = 54;
        look.bar = bar;
        return look;
    };
    Column<Row> entity = textColumn<Row>(Words::tr("By entity"), 120, [](const Row &row) {
        if (!row.byEntity.percent)
            return u"—"_s;
        return u"%1 (%2/%3)"_s.arg(percentOf(row.byEntity))
            .arg(row.byEntity.numerator)
            .arg(row.byEntity.denominator);
    });
    entity.unit = Words::tr("% (n/N)");
    entity.alignment = right;
    entity.value
        = [](const Row &row) { return row.byEntity.percent ? QVariant(*row.byEntity.percent) : QVariant(); };
    const auto number = [](const QString &header, int Row::*member) {
        Column<Row> column;
        column.header = header;
        column.width = 72;
        column.alignment = right;
        column.text = [member](const Row &row) { return QString::number(row.*member); };
        column.value = [member](const Row &row) { return QVariant(row.*member); };
        return column;
    };
    return {name,
            volume,
            entity,
            tonnesColumn<Row>(Words::tr("Due"), 104, [](const Row &row) { return row.byVolume.denominator; }),
            tonnesColumn<Row>(Words::tr("Gap"), 92, [](const Row &row) { return row.gapKg; }),
            number(Words::tr("Short"), &Row::shortEntities),
            number(Words::tr("Excluded"), &Row::excluded)};
}

std::vector<Column<ComplianceStep>> stepColumns()
{
    using Row = ComplianceStep;
    Column<Row> text = textColumn<Row>(Words::tr("Step"), 0, [](const Row &row) { return row.text; });
    text.look = [](const Row &row) {
        CellLook look;
        look.mark = row.mark;
        look.tone = row.tone;
        return look;
    };
    Column<Row> figure = textColumn<Row>(Words::tr("n/N"), 64, [](const Row &row) { return row.figure; });
    figure.alignment = right;
    figure.look = [](const Row &) {
        CellLook look;
        look.strong = true;
        look.link = true;
        return look;
    };
    return {text, figure};
}

} // namespace pilotage::ui
