#include "app/messages/wording.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

// Reading tables and judging their rows.
constexpr Wording table[] = {
    {"file-unreadable", QT_TRANSLATE_NOOP("messages", "The file cannot be read: %1")},
    {"file-too-large", QT_TRANSLATE_NOOP("messages", "The file is larger than a table may be: %1")},
    {"file-not-written", QT_TRANSLATE_NOOP("messages", "The file could not be written: %1")},
    {"file-empty", QT_TRANSLATE_NOOP("messages", "The file holds no table")},
    {"text-damaged", QT_TRANSLATE_NOOP("messages", "Some characters of the file cannot be read as %1")},
    {"encoding-doubtful",
     QT_TRANSLATE_NOOP("messages", "The encoding of the file is not certain; it was read as %1")},
    {"unterminated-quote", QT_TRANSLATE_NOOP("messages", "A quotation mark is not closed")},
    {"text-after-quote", QT_TRANSLATE_NOOP("messages", "There is text behind a closing quotation mark")},
    {"quote-in-text", QT_TRANSLATE_NOOP("messages", "There is a single quotation mark inside a cell")},
    {"nul-byte", QT_TRANSLATE_NOOP("messages", "The text holds a zero byte")},
    {"cell-too-long", QT_TRANSLATE_NOOP("messages", "The cell holds more text than a spreadsheet allows")},
    {"too-many-columns", QT_TRANSLATE_NOOP("messages", "The row has more columns than a table may have")},
    {"row-too-long", QT_TRANSLATE_NOOP("messages", "The row has more cells than the heading has columns")},
    {"lines-before-header",
     QT_TRANSLATE_NOOP("messages", "%1 lines stand above the heading and were skipped")},
    {"column-missing", QT_TRANSLATE_NOOP("messages", "These columns are missing: %1")},
    {"column-ignored", QT_TRANSLATE_NOOP("messages", "The column “%1” is not known and was not read")},
    {"column-twice",
     QT_TRANSLATE_NOOP("messages", "The column “%1” stands there twice; the first one counts")},
    {"header-unit-unknown", QT_TRANSLATE_NOOP("messages", "The unit in the heading “%1” is not known")},
    {"cells-empty", QT_TRANSLATE_NOOP("messages", "%1 cells are empty: not reported, not zero")},
    {"demo-data",
     QT_TRANSLATE_NOOP("messages",
                       "The table is marked as demonstration data and cannot go into an office workbook")},
    {"subject-empty", QT_TRANSLATE_NOOP("messages", "There is no subject")},
    {"subject-unknown",
     QT_TRANSLATE_NOOP(
         "messages",
         "“%1” is not known: give a division code, site code, credit code, or a name that only one has")},
    {"subject-ambiguous", QT_TRANSLATE_NOOP("messages", "Several are called “%1”: give the code")},
    {"code-former", QT_TRANSLATE_NOOP("messages", "The code of %1 ended in %2")},
    {"indicator-empty", QT_TRANSLATE_NOOP("messages", "There is no indicator")},
    {"indicator-unknown", QT_TRANSLATE_NOOP("messages", "There is no indicator “%1”")},
    {"indicator-ambiguous",
     QT_TRANSLATE_NOOP("messages", "Several indicators are called “%1”: give the code")},
    {"period-invalid", QT_TRANSLATE_NOOP("messages", "“%1” is not a period such as 2023, 2023Q1 or 2023-05")},
    {"part-invalid", QT_TRANSLATE_NOOP("messages", "“%1” is not the number of a part")},
    {"text-in-number", QT_TRANSLATE_NOOP("messages", "“%1” is not a number")},
    {"number-too-large", QT_TRANSLATE_NOOP("messages", "“%1” is larger than any number that can be kept")},
    {"number-too-small", QT_TRANSLATE_NOOP("messages", "“%1” is smaller than any number that can be kept")},
    {"too-many-digits", QT_TRANSLATE_NOOP("messages", "“%1” has more digits than can be kept exactly")},
    {"comma-decimal",
     QT_TRANSLATE_NOOP("messages",
                       "“%1” may have a decimal comma or a comma between thousands: write it with a point, "
                       "or without commas")},
    {"grouping-wrong", QT_TRANSLATE_NOOP("messages", "The commas in “%1” do not stand between thousands")},
    {"number-with-spaces", QT_TRANSLATE_NOOP("messages", "“%1” has spaces between its digits")},
    {"not-finite", QT_TRANSLATE_NOOP("messages", "“%1” is not a finite number")},
    {"hex-number", QT_TRANSLATE_NOOP("messages", "“%1” looks like a hexadecimal number")},
    {"number-in-brackets",
     QT_TRANSLATE_NOOP("messages", "“%1” stands in brackets: is it negative, or a remark?")},
    {"magnitude-suffix",
     QT_TRANSLATE_NOOP("messages",
                       "“%1” has a power of ten behind it: write the number out, or put it into the unit")},
    {"state-ambiguous", QT_TRANSLATE_NOOP("messages", "“%1” can mean several states: say which")},
    {"state-read", QT_TRANSLATE_NOOP("messages", "“%1” was read as a state")},
    {"qualifier-read", QT_TRANSLATE_NOOP("messages", "“%1” was read as a number with a qualifier")},
    {"full-width-digits", QT_TRANSLATE_NOOP("messages", "The full-width digits of “%1” were read")},
    {"state-unknown", QT_TRANSLATE_NOOP("messages", "“%1” is not a state")},
    {"state-with-value", QT_TRANSLATE_NOOP("messages", "The state “%1” does not go with the value “%2”")},
    {"value-missing",
     QT_TRANSLATE_NOOP("messages", "The state says that there is a value, but the cell is empty")},
    {"qualifier-unknown", QT_TRANSLATE_NOOP("messages", "“%1” is not a qualifier")},
    {"qualifier-conflict",
     QT_TRANSLATE_NOOP("messages", "The cell says %1, the column of qualifiers says %2")},
    {"unit-unknown", QT_TRANSLATE_NOOP("messages", "The unit “%1” is not known; the indicator is in %2")},
    {"unit-mismatch",
     QT_TRANSLATE_NOOP("messages", "“%1” does not measure what the indicator measures, which is in %2")},
    {"unit-conflict", QT_TRANSLATE_NOOP("messages", "The row says the unit %1, the heading says %2")},
    {"unit-converted", QT_TRANSLATE_NOOP("messages", "Converted from %1 to %2")},
    {"unit-doubt",
     QT_TRANSLATE_NOOP("messages",
                       "The figure is outside of its plausible range and would be inside if divided by %1 "
                       "(upper bound %2 %3): check the unit")},
    {"out-of-bounds",
     QT_TRANSLATE_NOOP("messages", "The figure is outside of its plausible range %1 to %2 %3")},
    {"magnitude-larger",
     QT_TRANSLATE_NOOP("messages", "The figure is about %1 times the one before (%2): check the unit")},
    {"magnitude-smaller",
     QT_TRANSLATE_NOOP("messages", "The figure is about 1/%1 of the one before (%2): check the unit")},
    {"duplicate-key",
     QT_TRANSLATE_NOOP("messages", "Row %1 has the same subject, indicator and period (%2)")},
    {"duplicate-dropped",
     QT_TRANSLATE_NOOP("messages", "Row %1 counts for this subject, indicator and period (%2)")},
    {"figure-locked", QT_TRANSLATE_NOOP("messages", "The figure is locked")}};

} // namespace

std::span<const Wording> tableWording()
{
    return table;
}

} // namespace pilotage::messages
