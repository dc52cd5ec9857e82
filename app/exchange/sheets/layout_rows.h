#pragma once

#include "app/exchange/sheets/table_choices.h"

#include <QJsonObject>
#include <QStringList>

namespace pilotage::exchange {

/// A text of a heading or the first words of a row, folded, its years and months left open.
[[nodiscard]] QString openWords(const QString &text);

/// What a person said of rows and columns, kept so that it holds for next month's file: rows are known by
/// their words or by how far above the heading they stand, never by their number.
struct LayoutRows
{
    struct Row
    {
        TableRole role = TableRole::Skipped;
        QString words; ///< the first ones of the row
        int offset = 0; ///< from the first row of the heading, if `isNearHeader`
        bool isNearHeader = false; ///< above the heading or in it; else below: every row of these words

        friend bool operator==(const Row &, const Row &) = default;
    };
    QStringList heading; ///< its rows, each as all its words
    std::vector<Row> rows;
    std::map<QString, TableRole> columns; ///< by the words of their headings

    [[nodiscard]] bool isEmpty() const { return heading.isEmpty() && rows.empty() && columns.empty(); }
    friend bool operator==(const LayoutRows &, const LayoutRows &) = default;
};

/// What of `choices` is about the layout. A row of figures that was left out is a matter of this file alone,
/// and so is what has no words of its own.
[[nodiscard]] LayoutRows layoutRowsOf(const Sheet &sheet, const TableGuess &guess,
                                      const TableChoices &choices);
/// The same said of the rows of another sheet.
[[nodiscard]] TableChoices choicesOf(const LayoutRows &kept, const Sheet &sheet);

[[nodiscard]] QJsonObject toJson(const LayoutRows &kept);
[[nodiscard]] LayoutRows layoutRowsFromJson(const QJsonObject &json);

} // namespace pilotage::exchange
