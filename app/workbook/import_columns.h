#pragma once

#include "app/workbook/import_lookup.h"
#include "app/workbook/import_session.h"

#include <array>

namespace pilotage::workbook {

/// What one column of a file is for.
struct ImportColumn
{
    QString header;
    QString field; ///< fixed name; "indicator:<code>" and "period:<text>" in wide layouts; empty = unused
    QString unit; ///< written in the header
    QString note; ///< code of what is odd about it
    int indicator = -1; ///< position in the lookup: the figures of one indicator stand below
    int period = 0; ///< key: the figures of one period stand below
};

/// Fields of a figure that a table may have in a column of its own.
enum class FigureField {
    Subject,
    Indicator,
    Period,
    Part,
    Value,
    Unit,
    State,
    Qualifier,
    Source,
    Printed,
    AsOf,
    Comment
};
inline constexpr std::size_t figureFieldCount = 12;
[[nodiscard]] QString fieldName(FigureField field);

/// How the columns of a table of figures are read.
struct FigurePlan
{
    QString layout; ///< long, wide, wide-periods; empty = none fits
    std::vector<ImportColumn> columns;
    std::array<int, figureFieldCount> at; ///< column of each field; -1 = none
    std::vector<int> valueColumns; ///< columns with figures: one in the long layout
    std::vector<int> beside; ///< columns that name the subject once more: a name beside the code
    int indicator = -1; ///< of all figures, named by hand
    bool isDemo = false; ///< the table carries the mark of a training workbook
    QStringList missing; ///< fields without which nothing can be read
    Issues issues; ///< without file name and row

    [[nodiscard]] int column(FigureField field) const { return at[static_cast<std::size_t>(field)]; }
};
[[nodiscard]] FigurePlan planFigures(const QStringList &header, const std::map<QString, QString> &byHand,
                                     const ImportLookup &lookup);

/// How the columns of any other table are read: field -> column.
struct RecordPlan
{
    std::vector<ImportColumn> columns;
    std::map<QString, int> at;
    std::map<QString, std::vector<int>> beside; ///< further columns that name the same subject
    bool isDemo = false;
    QStringList missing;
    Issues issues;
};
[[nodiscard]] RecordPlan planRecords(const QString &kind, const QStringList &header,
                                     const std::map<QString, QString> &byHand, const QStringList &required);

} // namespace pilotage::workbook
