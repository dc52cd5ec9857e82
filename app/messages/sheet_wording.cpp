#include "app/messages/wording.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

// Opening spreadsheets, their limits, finding the table in them, and cells that cannot be used.
constexpr Wording table[] = {
    {"zip-damaged",
     QT_TRANSLATE_NOOP(
         "messages",
         "The file is damaged or not complete: copy or download it again, or open it in WPS or Excel and "
         "save it anew (%1)")},
    {"zip-too-many-entries",
     QT_TRANSLATE_NOOP("messages", "The file holds more than 2,000 parts and is not opened: %1")},
    {"zip-entry-too-large",
     QT_TRANSLATE_NOOP(
         "messages",
         "A part of the file is larger than 256 MB when unpacked and is not read: split the table (%1)")},
    {"zip-total-too-large",
     QT_TRANSLATE_NOOP("messages",
                       "The file is larger than 1 GB when unpacked and is not opened: split it (%1)")},
    {"zip-ratio",
     QT_TRANSLATE_NOOP(
         "messages",
         "A part of the file grows more than a hundredfold when unpacked, as files made to do harm do. "
         "If the sender is known, copy the table into a new file (%1)")},
    {"zip-encrypted",
     QT_TRANSLATE_NOOP("messages", "A part of the file is encrypted: save it without a password (%1)")},
    {"zip-method",
     QT_TRANSLATE_NOOP(
         "messages", "The file is packed in an unusual way: open it in WPS or Excel and save it anew (%1)")},
    {"zip-entry-twice",
     QT_TRANSLATE_NOOP("messages",
                       "A part stands in the file twice, so that it is not certain what it says (%1)")},
    {"xml-broken",
     QT_TRANSLATE_NOOP(
         "messages", "A part of the file is not well formed: open it in WPS or Excel and save it anew (%1)")},
    {"xml-doctype",
     QT_TRANSLATE_NOOP(
         "messages", "A part of the file has a document type, which tables never need; it is not read (%1)")},
    {"xml-too-deep",
     QT_TRANSLATE_NOOP("messages",
                       "A part of the file is nested deeper than 64 levels and is not read (%1)")},
    {"xml-token-too-large",
     QT_TRANSLATE_NOOP("messages",
                       "A part of the file has a tag or comment without end and is not read (%1)")},
    {"sheet-encrypted",
     QT_TRANSLATE_NOOP(
         "messages",
         "The spreadsheet is protected by a password: open it, remove the password and save it (%1)")},
    {"sheet-old-format",
     QT_TRANSLATE_NOOP(
         "messages",
         "This is a spreadsheet of the old format .xls: open it in WPS or Excel and save it as .xlsx (%1)")},
    {"sheet-binary-format",
     QT_TRANSLATE_NOOP("messages", "This is a binary spreadsheet .xlsb: open it and save it as .xlsx (%1)")},
    {"sheet-not-spreadsheet",
     QT_TRANSLATE_NOOP("messages", "This is no spreadsheet: tables are read from .xlsx, .ods and .csv (%1)")},
    {"sheet-none", QT_TRANSLATE_NOOP("messages", "The file has no sheet with cells (%1)")},
    {"sheet-part-missing",
     QT_TRANSLATE_NOOP("messages", "The file lacks a part that it names: ask for it once more (%1)")},
    {"sheet-unknown", QT_TRANSLATE_NOOP("messages", "There is no sheet “%1”; the file has: %2")},
    {"sheet-choose",
     QT_TRANSLATE_NOOP("messages", "Several sheets hold something; say which one is meant: %1")},
    {"sheet-rows-exceeded", QT_TRANSLATE_NOOP("messages", "The sheet has more than 1,048,576 rows (%1)")},
    {"sheet-columns-exceeded",
     QT_TRANSLATE_NOOP("messages", "A row of the sheet has more than 16,384 columns (%1)")},
    {"sheet-rows-disordered",
     QT_TRANSLATE_NOOP(
         "messages",
         "The rows of the sheet are not in order: open it in WPS or Excel and save it anew (%1)")},
    {"sheet-text-too-long", QT_TRANSLATE_NOOP("messages", "A cell holds more than 32,767 characters (%1)")},
    {"sheet-text-total",
     QT_TRANSLATE_NOOP("messages", "The texts of the sheet come to more than 128 MB: split the table (%1)")},
    {"sheet-cells-too-many",
     QT_TRANSLATE_NOOP("messages", "The sheet has more than 8 million cells: split the table (%1)")},
    {"sheet-strings-too-many",
     QT_TRANSLATE_NOOP("messages", "The file has more than 5 million different texts: split the table (%1)")},
    {"sheet-string-missing",
     QT_TRANSLATE_NOOP(
         "messages",
         "A cell names a text that the file does not have: open it in WPS or Excel and save it anew (%1)")},
    {"sheet-ranges-too-many",
     QT_TRANSLATE_NOOP("messages",
                       "The file has more merged areas, sheets or styles than any table needs (%1)")},
    {"too-many-rows",
     QT_TRANSLATE_NOOP("messages", "A sheet cannot hold so many rows: write .csv, or a part of it (%1)")},
    {"comments-not-possible",
     QT_TRANSLATE_NOOP("messages", "Comments can be written into copies of .xlsx files only (%1)")},
    {"comments-over-source",
     QT_TRANSLATE_NOOP("messages",
                       "The sender's own file is kept as it is: choose another name for the copy (%1)")},
    {"source-gone",
     QT_TRANSLATE_NOOP(
         "messages",
         "The sender's file is not there any more: put it back where it was, then return it (%1)")},
    {"source-changed",
     QT_TRANSLATE_NOOP(
         "messages",
         "The sender's file was changed after it was read, so the comments may not belong to its "
         "cells: put the file back that was read, or read it anew (%1)")},
    {"other-file-differs",
     QT_TRANSLATE_NOOP(
         "messages", "The file %1 has the same figure in row %2 with another value: %3. Which one counts?")},
    {"other-file-same", QT_TRANSLATE_NOOP("messages", "The file %1 has the same figure in row %2 too")},
    {"files-share-rows",
     QT_TRANSLATE_NOOP(
         "messages",
         "A row of %1 stands in another of the files too: import these files one after the other")},
    {"header-not-found",
     QT_TRANSLATE_NOOP("messages",
                       "No heading of a table was found: a row of names above rows of figures is needed")},
    {"header-spread",
     QT_TRANSLATE_NOOP("messages",
                       "%1 blank cells of the heading were read as belonging to the name at their left")},
    {"unit-from-line",
     QT_TRANSLATE_NOOP("messages", "The unit %1 counts for all columns that say none themselves")},
    {"unit-line-doubtful",
     QT_TRANSLATE_NOOP("messages", "The unit “%1” does not say which column it is for and was not applied")},
    {"second-table",
     QT_TRANSLATE_NOOP("messages",
                       "Another table begins here; it was not read. Move it to a sheet of its own")},
    {"column-mixed",
     QT_TRANSLATE_NOOP("messages", "The column “%1” holds figures, but %2 cells are something else")},
    {"column-without-header", QT_TRANSLATE_NOOP("messages", "Column %1 has entries but no heading")},
    {"rows-hidden",
     QT_TRANSLATE_NOOP("messages", "%1 hidden rows were read like the others: check that they are meant")},
    {"columns-hidden",
     QT_TRANSLATE_NOOP("messages",
                       "The hidden column “%1” was read like the others: check that it is meant")},
    {"totals-left-out", QT_TRANSLATE_NOOP("messages", "Rows of totals left out: %1 (row %2)")},
    {"lines-left-out",
     QT_TRANSLATE_NOOP("messages", "Lines of titles, units or notes left out: %1 (row %2)")},
    {"layout-followed", QT_TRANSLATE_NOOP("messages", "The table was read by the layout “%1” (%2 % alike)")},
    {"layout-rows-followed",
     QT_TRANSLATE_NOOP(
         "messages", "The table was read by the layout “%1” (%2 % alike), its rows too as put right there")},
    {"layout-differs",
     QT_TRANSLATE_NOOP("messages",
                       "The table was read by the layout “%1” (%2 % alike), but these columns of it are "
                       "missing: %3")},
    {"layout-unfit", QT_TRANSLATE_NOOP("messages", "The layout “%1” does not fit: no heading is the same")},
    {"total-differs",
     QT_TRANSLATE_NOOP("messages",
                       "The total in row %1 says %2 for “%3”, but its rows add up to %4: one of them is "
                       "wrong, or a row is missing")},
    {"totals-agree", QT_TRANSLATE_NOOP("messages", "Totals that agree with the sums of their rows: %1")},
    {"text-cleaned", QT_TRANSLATE_NOOP("messages", "“%1” was accepted as “%2” (%3 cells of this column)")},
    {"code-number-read",
     QT_TRANSLATE_NOOP("messages", "“%1” was read as the code %2 (%3 cells of this column)")},
    {"inner-spaces-removed",
     QT_TRANSLATE_NOOP("messages", "“%1” was read as “%2” (%3 cells of this column)")},
    {"period-doubtful",
     QT_TRANSLATE_NOOP(
         "messages",
         "The number %1 may mean January or October: write 2024-01 or 2024-10 as a text instead")},
    {"date-as-month",
     QT_TRANSLATE_NOOP("messages",
                       "The day %1 stands for a month or a year: only the first day is read as its month")},
    {"date-impossible",
     QT_TRANSLATE_NOOP("messages",
                       "The number %1 is formatted as a day that never was: write the date anew")},
    {"cell-error",
     QT_TRANSLATE_NOOP("messages", "The cell shows the error %1: mend the formula or write the figure")},
    {"formula-without-value",
     QT_TRANSLATE_NOOP(
         "messages",
         "The formula was never worked out, so that the cell has no value: open the file in WPS or Excel "
         "and save it")},
    {"value-merged",
     QT_TRANSLATE_NOOP("messages",
                       "The figure %1 stands in cells merged over %2: say what belongs to each of them")},
    {"text-proposal-pinyin",
     QT_TRANSLATE_NOOP("messages", "“%1” has readings glued in and may mean “%2” (%3 cells of this column)")},
    {"text-proposal-traditional",
     QT_TRANSLATE_NOOP("messages",
                       "“%1” has Traditional characters and may mean “%2” (%3 cells of this column)")},
    {"text-proposal-full-width",
     QT_TRANSLATE_NOOP("messages",
                       "“%1” has full-width letters or digits and may mean “%2” (%3 cells of this column)")},
    {"text-proposal-lost-characters",
     QT_TRANSLATE_NOOP("messages", "“%1” has lost characters: look them up in the original")},
    // Why a part of a sheet is taken for what it is.
    {"above-header", QT_TRANSLATE_NOOP("messages", "stands above the heading")},
    {"by-hand", QT_TRANSLATE_NOOP("messages", "said by hand")},
    {"by-layout", QT_TRANSLATE_NOOP("messages", "said by the layout")},
    {"blank", QT_TRANSLATE_NOOP("messages", "holds nothing")},
    {"codes", QT_TRANSLATE_NOOP("messages", "holds codes")},
    {"column-numbers", QT_TRANSLATE_NOOP("messages", "numbers of the columns")},
    {"figures", QT_TRANSLATE_NOOP("messages", "holds figures")},
    {"form-line", QT_TRANSLATE_NOOP("messages", "something filled in above the table")},
    {"header-again", QT_TRANSLATE_NOOP("messages", "the heading once more")},
    {"header-unknown", QT_TRANSLATE_NOOP("messages", "its heading is not known")},
    {"header-word", QT_TRANSLATE_NOOP("messages", "a known word in the heading")},
    {"lone-text", QT_TRANSLATE_NOOP("messages", "a text alone in its row")},
    {"note-continues", QT_TRANSLATE_NOOP("messages", "stands below a note")},
    {"note-word", QT_TRANSLATE_NOOP("messages", "begins like a note or source")},
    {"period-in-header", QT_TRANSLATE_NOOP("messages", "a year or month in the heading")},
    {"periods", QT_TRANSLATE_NOOP("messages", "holds years or months")},
    {"serial-number", QT_TRANSLATE_NOOP("messages", "numbers of the rows")},
    {"texts", QT_TRANSLATE_NOOP("messages", "holds texts")},
    {"texts-above-figures", QT_TRANSLATE_NOOP("messages", "names above rows of figures")},
    {"total-word", QT_TRANSLATE_NOOP("messages", "a word for totals in its first cells")},
    {"unit-line", QT_TRANSLATE_NOOP("messages", "a line that says the unit")},
    {"units", QT_TRANSLATE_NOOP("messages", "holds units")},
    {"units-in-row", QT_TRANSLATE_NOOP("messages", "a row of units")}};

} // namespace

std::span<const Wording> sheetWording()
{
    return table;
}

} // namespace pilotage::messages
