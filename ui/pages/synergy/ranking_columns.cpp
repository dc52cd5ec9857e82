#include "ui/pages/synergy/synergy_data.h"

#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using workbook::SubjectScore;

namespace {

using RankColumn = Column<SubjectScore>;

constexpr double lowCoverage = 0.9; // below it the share is shown as doubtful

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

QString moved(const SubjectScore &row)
{
    if (row.rank == 0 || row.previousRank == 0 || row.rank == row.previousRank)
        return u"—"_s;
    const int places = row.previousRank - row.rank;
    return (places > 0 ? QChar(0x2191) : QChar(0x2193)) + QString::number(std::abs(places));
}

QString movedSpoken(const SubjectScore &row)
{
    if (row.rank == 0 || row.previousRank == 0)
        return Words::tr("no rank to compare with");
    const int places = row.previousRank - row.rank;
    if (places == 0)
        return Words::tr("rank unchanged");
    return places > 0 ? Words::tr("up %n", "", places) : Words::tr("down %n", "", -places);
}

RankColumn rankColumn()
{
    RankColumn column;
    column.header = Words::tr("Rank");
    column.width = 52;
    column.alignment = right;
    column.text = [](const SubjectScore &row) { return row.rank > 0 ? QString::number(row.rank) : u"—"_s; };
    column.value = [](const SubjectScore &row) { return row.rank > 0 ? QVariant(row.rank) : QVariant(); };
    return column;
}

RankColumn movedColumn()
{
    RankColumn column;
    column.header = Words::tr("±", "change of rank");
    column.width = 44;
    column.text = moved;
    column.accessible = movedSpoken;
    column.tooltip = movedSpoken;
    column.value = [](const SubjectScore &row) {
        return row.rank > 0 && row.previousRank > 0 ? QVariant(row.previousRank - row.rank) : QVariant();
    };
    column.look = [](const SubjectScore &row) {
        CellLook look;
        look.strong = row.rank > 0 && row.previousRank > 0 && row.rank != row.previousRank;
        look.tone = look.strong ? Tone::Normal : Tone::Muted;
        return look;
    };
    return column;
}

RankColumn nameColumn()
{
    RankColumn column;
    column.header = Words::tr("County");
    column.width = 100;
    column.text = [](const SubjectScore &row) { return placeName(row.name, row.nameEn); };
    column.value = [](const SubjectScore &row) { return QVariant(row.code); }; // GB/T 2260 order
    column.tooltip = [](const SubjectScore &row) { return row.code; };
    return column;
}

RankColumn scoreColumn(const SynergyInput &input)
{
    double largest = 1;
    for (const SubjectScore &row : input.now.rows) {
        largest = std::fmax(largest, row.score);
        largest = std::fmax(largest, row.score - row.change);
    }
    RankColumn column;
    column.header = Words::tr("Score");
    column.unit = Words::tr("tick = %1").arg(yearText(input.period.sameLastYear()));
    column.width = 0;
    column.text = [](const SubjectScore &row) { return reports::numberText(row.score, 1); };
    column.value
        = [](const SubjectScore &row) { return std::isnan(row.score) ? QVariant() : QVariant(row.score); };
    column.look = [largest](const SubjectScore &row) {
        CellLook look;
        look.preliminary = row.preliminary;
        if (std::isnan(row.score)) {
            look.tone = Tone::Muted;
            return look;
        }
        CellBar bar;
        bar.fraction = row.score / largest;
        bar.previous = (row.score - row.change) / largest;
        bar.numberWidth = 46;
        look.bar = bar;
        return look;
    };
    column.accessible = [](const SubjectScore &row) {
        const QString score = reports::numberText(row.score, 1);
        return row.preliminary ? Words::tr("%1 (preliminary)").arg(score) : score;
    };
    return column;
}

RankColumn changeColumn()
{
    RankColumn column;
    column.header = Words::tr("Change");
    column.unit = Words::tr("points");
    column.width = 72;
    column.alignment = right;
    column.text = [](const SubjectScore &row) { return reports::signedText(row.change, 1); };
    column.value
        = [](const SubjectScore &row) { return std::isnan(row.change) ? QVariant() : QVariant(row.change); };
    return column;
}

RankColumn coverageColumn()
{
    RankColumn column;
    column.header = Words::tr("Coverage");
    column.unit = Words::tr("% of weight");
    column.width = 84;
    column.alignment = right;
    column.text = [](const SubjectScore &row) {
        return reports::percentText(std::round(row.coverage * 1e6) / 1e4, 0) + u" %"_s;
    };
    column.value = [](const SubjectScore &row) { return QVariant(row.coverage); };
    column.look = [](const SubjectScore &row) {
        CellLook look;
        look.small = true;
        look.tone = row.coverage < lowCoverage ? Tone::Attention : Tone::Muted;
        return look;
    };
    column.tooltip = [](const SubjectScore &) { return Words::tr("Share of the weight that has data"); };
    return column;
}

} // namespace

std::vector<RankColumn> rankingColumns(const SynergyInput &input)
{
    return {rankColumn(), movedColumn(), nameColumn(), scoreColumn(input), changeColumn(), coverageColumn()};
}

} // namespace pilotage::ui
