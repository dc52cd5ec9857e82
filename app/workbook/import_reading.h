#pragma once

#include "app/exchange/sheets/mapping_profile.h"
#include "app/exchange/sheets/table_choices.h"

namespace pilotage::workbook {

/// How a person says a table is to be read, beside what ImportRequest says of its columns.
struct TableReading
{
    exchange::TableChoices roles; ///< what rows and columns are
    bool areRolesSaid = false; ///< `roles` is all there is to say: a layout does not say more
    std::map<QString, QString> texts; ///< damaged texts and what they were accepted as
    std::vector<exchange::MappingProfile> profiles; ///< layouts met before: the most alike one is followed
    bool followsLayouts = true; ///< false = `profiles` of the workbook are passed over
    QString layout; ///< the one to follow, by name; empty = the most alike one
};

/// The first rows of a sheet with what they are taken for, as a screen shows them.
struct SheetPreview
{
    struct Cell
    {
        QString text;
        bool isNumber = false;
    };
    bool isSpreadsheet = false; ///< else a text table
    QString sheet;
    QStringList sheets; ///< those that can be seen and hold something
    int rows = 0; ///< of the whole sheet
    int columns = 0;
    std::vector<std::vector<Cell>> cells; ///< at most `previewRows` x `previewColumns`
    std::vector<exchange::CellRange> merges; ///< that begin in them
    exchange::TableGuess guess;
    std::vector<exchange::TextProposal> proposals;
    exchange::LayoutFingerprint layout;
    QString profile; ///< name of the layout it was recognised by; empty = none
    exchange::LayoutSimilarity similarity; ///< to that layout
    exchange::TableChoices roles; ///< what rows and columns were said to be, by a person or by the layout
    bool areRolesOfLayout = false;
    exchange::LayoutRows rowsToKeep; ///< `roles`, as a layout keeps them
};
inline constexpr int previewRows = 1000;
inline constexpr int previewColumns = 256;

/// Cells and merged areas of the first rows; `guess` and the rest are the caller's.
void showSheet(SheetPreview &preview, const exchange::Sheet &sheet);

/// What `profile` says of the columns of a heading, by their present names: next year's heading differs from
/// the remembered one in its periods.
[[nodiscard]] std::map<QString, QString> mapOfProfile(const exchange::MappingProfile &profile,
                                                      const QStringList &header);

} // namespace pilotage::workbook
