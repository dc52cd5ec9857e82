#pragma once

#include "app/domain/period.h"

#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace pilotage::reports {

inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// What a series means in its chart; line style, fill and label follow from it, not from its position.
enum class SeriesRole {
    Main, ///< what the chart is about
    Compared, ///< one chosen subject beside it
    Other, ///< the rest, drawn quietly
    RangeLow, ///< lower edge of the band
    RangeHigh, ///< upper edge of the band
    Target, ///< labelled dashed line
    Part, ///< one part of a stack, or one column of a heat map
    ByVolume, ///< rate by volume
    ByEntity, ///< rate by entity
    UnknownBasis, ///< published rate whose basis is not stated
    Reference, ///< mark to compare with: mean, national rate, last year
    Trend ///< not drawn as cells: change beside a heat map
};

/// What one step of a balance is.
enum class CategoryMark { Plain, Total, Change, Result, Shortage };

/// One place on the category axis: a period, a district, a cycle, a step.
struct ChartCategory
{
    QString label;
    QString key; ///< permanent code of what it stands for (division code, cycle code); may be empty
    std::optional<Period> period;
    CategoryMark mark = CategoryMark::Plain;
    int level = 0; ///< depth in a tree, 0 = top
    QString note; ///< second line under the label, e.g. "38 items"
};

/// Values of one unit, parallel to the categories. NaN = missing, never zero.
struct ChartSeries
{
    QString name;
    QString unit; ///< as shown, e.g. "%"; empty = the chart's unit
    SeriesRole role = SeriesRole::Main;
    int decimals = 1;
    std::vector<double> values;
    std::vector<bool> preliminary; ///< empty = none is
    QStringList notes; ///< empty, or one a value: "38/40", name of the leader, ...
    QString summary; ///< the figure that stands for the whole series, as printed (legend)
    QString heading; ///< second line of its heading, e.g. "38 items"

    [[nodiscard]] double value(std::size_t i) const { return i < values.size() ? values[i] : noValue; }
    [[nodiscard]] bool isPreliminary(std::size_t i) const { return i < preliminary.size() && preliminary[i]; }
    [[nodiscard]] QString note(std::size_t i) const { return notes.value(static_cast<qsizetype>(i)); }
};

/// A chart as numbers and words: what is drawn, printed, spoken and copied all come from here.
struct ChartData
{
    QString title; ///< measure, area, period
    QString caption; ///< muted words after the title
    QString unit; ///< of the value axis, as shown
    QString categoryName; ///< heading of the categories: "County", "Year"
    QString source; ///< source line; says what is demo or preliminary
    QString emptyText; ///< what a cell without value says; empty = "—"
    std::vector<ChartCategory> categories;
    std::vector<ChartSeries> series;
    std::optional<double> axisLow;
    std::optional<double> axisHigh;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const ChartSeries *first(SeriesRole role) const;
};

/// The same numbers as a table: the twin of the picture.
struct ChartTable
{
    QStringList header;
    struct Cell
    {
        QString text;
        double number = noValue;
    };
    std::vector<std::vector<Cell>> rows; ///< first column: the category
};

[[nodiscard]] ChartTable toTable(const ChartData &data);
/// Tab separated, one line a row, for the clipboard; header included.
[[nodiscard]] QString toTabSeparated(const ChartTable &table);
/// HTML table for office programs; codes stay text, nothing is read as a formula.
[[nodiscard]] QString toHtml(const ChartTable &table, const QString &title, const QString &source);
/// CSV (RFC 4180, machine numbers); cells that a spreadsheet would run as a formula are quoted with '.
[[nodiscard]] QString toCsv(const ChartTable &table);
/// One sentence with the headline numbers, for people who do not see the picture.
[[nodiscard]] QString headline(const ChartData &data);

/// A number for people: user's locale, U+2212 as minus, "—" when missing, never "−0".
[[nodiscard]] QString numberText(double value, int decimals, bool grouped = true);
/// The same with + before a positive one.
[[nodiscard]] QString signedText(double value, int decimals);

/// A rate with one decimal, more where it would otherwise read 100 without being complete.
[[nodiscard]] QString percentText(double percent, int decimals = 1);

} // namespace pilotage::reports
