#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pilotage::workbook {

/// What a column of a table of records holds, and so how its text is read.
enum class FieldType {
    Text,
    Choice, ///< one of `choices`, or a Chinese word for it
    DivisionCode,
    CreditCode,
    Whole,
    Year,
    Kilograms,
    Tonnes, ///< stored as kilograms
    Real,
    Latitude,
    Longitude,
    Flag,
    Date,
    Period,
    Unit,
    Own, ///< another row of the same table, in the workbook or in the file
    District,
    Site,
    Subject,
    Indicator,
    Cycle,
    Programme, ///< its type; the batch stands in a field of its own
    Document,
    Id,
    Helper ///< read together with another field
};

struct RecordField
{
    QLatin1StringView name; ///< fixed header
    FieldType type = FieldType::Text;
    bool isNeeded = false; ///< by a new row
    QLatin1StringView column; ///< in the table; empty = none of its own
    QStringList choices;
    QString initial; ///< text taken for a new row without the column or with an empty cell
};

struct RecordKind
{
    QString kind;
    std::vector<RecordField> fields;
    QStringList needed; ///< columns without which the table cannot be read
    /// Ways to tell which row is meant, best first; each a list of columns.
    std::vector<std::vector<QLatin1StringView>> keys;
};

/// nullptr for observations and unknown kinds.
[[nodiscard]] const RecordKind *recordKind(const QString &kind);
[[nodiscard]] bool isKnownKind(const QString &kind);
/// The key a Chinese word stands for among `choices`; empty = none.
[[nodiscard]] QString choiceOf(const QString &text, const QStringList &choices);

} // namespace pilotage::workbook
