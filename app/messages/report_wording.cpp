#include "app/messages/wording.h"

#include <QtGlobal>

namespace pilotage::messages {

namespace {

// Report files, and reports that are kept.
constexpr Wording table[] = {
    {"report-unknown", QT_TRANSLATE_NOOP("messages", "There is no report %1 and no such file. Shipped: %2")},
    {"report-no-head", QT_TRANSLATE_NOOP("messages", "A report file begins with the block [report]")},
    {"report-bracket", QT_TRANSLATE_NOOP("messages", "The name of a block ends with ]")},
    {"report-nothing-to-continue",
     QT_TRANSLATE_NOOP("messages", "An indented line continues the line above it, but there is none")},
    {"report-no-equals",
     QT_TRANSLATE_NOOP("messages", "A line is KEY = VALUE; indent it if it continues the line above")},
    {"report-no-block",
     QT_TRANSLATE_NOOP("messages", "This line stands before the first block, e.g. [report]")},
    {"report-unknown-block", QT_TRANSLATE_NOOP("messages", "There is no block [%1]. Known: %2")},
    {"report-unknown-key", QT_TRANSLATE_NOOP("messages", "There is no key %1 here. Known: %2")},
    {"report-unknown-value", QT_TRANSLATE_NOOP("messages", "%1 can't be %2. Known: %3")},
    {"report-key-missing", QT_TRANSLATE_NOOP("messages", "The block [%1] needs the key %2")},
    {"report-phrase-name", QT_TRANSLATE_NOOP("messages", "A phrase needs a name: [phrase NAME]")},
    {"report-heading-level", QT_TRANSLATE_NOOP("messages", "The level of a heading is 1, 2 or 3")},
    {"report-column-form",
     QT_TRANSLATE_NOOP("messages", "A column is: FIELD | heading | English heading | options")},
    {"report-condition-number",
     QT_TRANSLATE_NOOP("messages", "A condition compares with a number: FIELD > 0")},
    {"report-condition-field",
     QT_TRANSLATE_NOOP("messages", "A condition names a field: FIELD, or FIELD > 0")},
    {"report-number", QT_TRANSLATE_NOOP("messages", "%1 needs a number that is not negative")},
    {"report-braces",
     QT_TRANSLATE_NOOP("messages",
                       "Each { needs its } and none stands inside another: {FIELD} or {FIELD | PHRASE}")},
    {"report-unknown-phrase", QT_TRANSLATE_NOOP("messages", "There is no phrase %1. Known in this file: %2")},
    {"report-unknown-field", QT_TRANSLATE_NOOP("messages", "There is no value \"%1\". Known: %2")},
    {"report-not-written", QT_TRANSLATE_NOOP("messages", "%1 could not be written: %2")},
    {"report-name-taken",
     QT_TRANSLATE_NOOP("messages", "There is a final report %1 already; the next free name is %2")},
    {"report-empty",
     QT_TRANSLATE_NOOP("messages", "The report %1 has faults or no files; nothing was frozen")},
    {"report-needs-reason", QT_TRANSLATE_NOOP("messages", "Withdrawing %1 needs a reason")},
    {"folder-not-made", QT_TRANSLATE_NOOP("messages", "The folder %1 could not be made")}};

} // namespace

std::span<const Wording> reportWording()
{
    return table;
}

} // namespace pilotage::messages
