#pragma once

#include <span>

namespace pilotage::messages {

/// What the arguments of a code are, where they are not plain texts in the order of the pattern.
enum class Arguments {
    Plain,
    Table, ///< the first is the name of a table
    SecondTable, ///< the second is
    Keys, ///< keys of enumerations, also several joined by ", ", show as their names
    Field, ///< the first is a field of a table, or several joined by ", "
    UnitLast, ///< the last is the code of a unit
    Times, ///< those that are times in UTC (ISO 8601) show as local time
    Named ///< none, or: Chinese name, English name, code; put before the words
};

/// Permanent code -> English pattern with %1 %2 ...; translated in the context "messages".
struct Wording
{
    const char *code;
    const char *pattern;
    Arguments arguments = Arguments::Plain;
};

[[nodiscard]] std::span<const Wording> storageWording();
[[nodiscard]] std::span<const Wording> tableWording(); ///< reading and judging tables
[[nodiscard]] std::span<const Wording> sheetWording(); ///< opening spreadsheets, finding their tables
[[nodiscard]] std::span<const Wording> domainWording();
[[nodiscard]] std::span<const Wording> useCaseWording();
[[nodiscard]] std::span<const Wording> editingWording(); ///< edits of register and figures
[[nodiscard]] std::span<const Wording> reportWording(); ///< report files and final reports
[[nodiscard]] std::span<const Wording> reasonWording(); ///< why a number is undefined

} // namespace pilotage::messages
