#include "app/messages/wording.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

// The file, its change log, undo, backups.
constexpr Wording table[] = {
    {"cannot-open", QT_TRANSLATE_NOOP("messages", "The file cannot be opened: %1")},
    {"empty-file", QT_TRANSLATE_NOOP("messages", "The file is empty: %1")},
    {"not-a-workbook", QT_TRANSLATE_NOOP("messages", "This is not a workbook of this program: %1")},
    {"foreign-file",
     QT_TRANSLATE_NOOP("messages", "This is a database of another program, it is left as it is: %1")},
    {"file-not-found", QT_TRANSLATE_NOOP("messages", "There is no such file: %1")},
    {"file-exists", QT_TRANSLATE_NOOP("messages", "There is a file of this name already: %1")},
    {"file-replaced",
     QT_TRANSLATE_NOOP("messages",
                       "Another program moved the file away or put another one in its place. Nothing more is "
                       "written; what is open here can be saved under another name: %1")},
    {"file-gone",
     QT_TRANSLATE_NOOP("messages",
                       "Another program moved, renamed or deleted the file. Nothing more is written; what is "
                       "open here can be saved under another name: %1")},
    {"file-overwritten",
     QT_TRANSLATE_NOOP("messages",
                       "Another program wrote over the file while it was open. It no longer holds this "
                       "workbook and is left as it is; go on with a backup: %1")},
    {"file-damaged", QT_TRANSLATE_NOOP("messages", "The file is damaged: %1")},
    {"newer-schema",
     QT_TRANSLATE_NOOP("messages", "The file was made by a newer version of the program (format %1)")},
    {"older-schema-read-only",
     QT_TRANSLATE_NOOP("messages",
                       "The file has an older format and lies in a place that cannot be written. Copy it to "
                       "a writable folder: %1")},
    {"journal-in-read-only-place",
     QT_TRANSLATE_NOOP("messages",
                       "Work on this file was cut off and must be finished first, but its place cannot be "
                       "written. Copy the file together with its -journal file to a writable folder: %1")},
    {"read-only", QT_TRANSLATE_NOOP("messages", "The workbook is open for reading only")},
    {"read-only-place",
     QT_TRANSLATE_NOOP("messages",
                       "The place of this file cannot be written. Copy it to a writable folder: %1")},
    {"hard-links",
     QT_TRANSLATE_NOOP(
         "messages",
         "The file has %1 names (hard links) and is open for reading only, so that none of them goes stale")},
    {"network-place",
     QT_TRANSLATE_NOOP("messages",
                       "The file lies on a network drive (%1) and is open for reading only. Copy it to this "
                       "computer to work on it")},
    {"owned",
     QT_TRANSLATE_NOOP("messages",
                       "%1 on %2 has had this workbook open since %3. It is open for reading only here"),
     Arguments::Times},
    {"busy", QT_TRANSLATE_NOOP("messages", "Another program is using the file. Try again in a moment")},
    {"busy-importing",
     QT_TRANSLATE_NOOP("messages",
                       "Long work is writing to the workbook (%1). Changes wait until it is done")},
    {"disk-full", QT_TRANSLATE_NOOP("messages", "The disk is full. Nothing was changed")},
    {"io-error",
     QT_TRANSLATE_NOOP("messages", "The disk or network failed while the file was read or written: %1")},
    {"out-of-memory", QT_TRANSLATE_NOOP("messages", "The memory is used up. Nothing was changed")},
    {"foreign-key",
     QT_TRANSLATE_NOOP("messages",
                       "Something that is still in use was to be removed, or something that is not there was "
                       "to be named. Nothing was changed")},
    {"duplicate",
     QT_TRANSLATE_NOOP("messages", "There is an entry of this code or key already. Nothing was changed")},
    {"constraint", QT_TRANSLATE_NOOP("messages", "A value is not allowed in its field. Nothing was changed")},
    {"sql-error", QT_TRANSLATE_NOOP("messages", "The file could not be read or written: %1")},
    {"rolled-back", QT_TRANSLATE_NOOP("messages", "The change was taken back after an error")},
    {"row-missing", QT_TRANSLATE_NOOP("messages", "The entry to be changed is not there (%1)"),
     Arguments::Table},
    {"ids-exhausted",
     QT_TRANSLATE_NOOP("messages",
                       "This copy of the workbook has used up its numbers. Make a new copy and go on there")},
    {"schema-rule",
     QT_TRANSLATE_NOOP("messages", "A table of this file breaks a rule of the change log: %1")},
    {"write-outside-use-case", QT_TRANSLATE_NOOP("messages", "A change outside of any step was refused")},
    {"use-case-inside-use-case", QT_TRANSLATE_NOOP("messages", "A step inside another step was refused")},
    {"transaction-inside-use-case", QT_TRANSLATE_NOOP("messages", "A transaction inside a step was refused")},
    {"phantom-rows",
     QT_TRANSLATE_NOOP(
         "messages",
         "The change log does not agree with the rows that were written. The step was taken back: %1")},
    {"history-damaged", QT_TRANSLATE_NOOP("messages", "The change log is damaged: %1")},
    {"history-erased",
     QT_TRANSLATE_NOOP("messages",
                       "The contents of change %1 were erased, so it cannot be taken back or looked at")},
    {"history-archived",
     QT_TRANSLATE_NOOP("messages",
                       "The contents of change %1 lie in the archive %2. Bring the archive back to look at "
                       "them or to take the change back")},
    {"past-archived",
     QT_TRANSLATE_NOOP("messages",
                       "What was known then cannot be told: contents of the change log were moved to the "
                       "archive %1. Bring it back first")},
    {"payload-archived",
     QT_TRANSLATE_NOOP(
         "messages",
         "The contents of %3 changes from %1 to %2 were moved to the archive %4 (SHA-256 %5...) "
         "by a logged step; the chain is whole")},
    {"nothing-to-archive",
     QT_TRANSLATE_NOOP("messages", "The change log has no contents older than %1 that could be moved")},
    {"archive-unknown",
     QT_TRANSLATE_NOOP("messages",
                       "%1 is no archive of this workbook, was brought back already, or was altered "
                       "(SHA-256 %2...)")},
    {"archive-damaged",
     QT_TRANSLATE_NOOP("messages",
                       "The archive does not hold what the change log says. Nothing was changed: %1")},
    {"history-truncated", QT_TRANSLATE_NOOP("messages", "The change log is cut off: %1")},
    {"chain-entry-missing", QT_TRANSLATE_NOOP("messages", "Entry %1 of the change log is missing")},
    {"chain-broken",
     QT_TRANSLATE_NOOP("messages",
                       "Entry %1 of the change log does not fit the entry before it: the log was altered")},
    {"payload-changed", QT_TRANSLATE_NOOP("messages", "The contents of change %1 were altered")},
    {"payload-erased",
     QT_TRANSLATE_NOOP("messages", "The contents of change %1 were erased by a logged step")},
    {"payload-missing", QT_TRANSLATE_NOOP("messages", "The contents of change %1 are missing")},
    {"reference-missing", QT_TRANSLATE_NOOP("messages", "%1 %2 names a %3 that is not there"),
     Arguments::Table},
    {"reference-in-use", QT_TRANSLATE_NOOP("messages", "%1 %2 still names a %3 that would go"),
     Arguments::Table},
    {"nothing-to-undo", QT_TRANSLATE_NOOP("messages", "There is nothing to undo")},
    {"nothing-to-redo", QT_TRANSLATE_NOOP("messages", "There is nothing to redo")},
    {"no-such-change", QT_TRANSLATE_NOOP("messages", "There is no change %1")},
    {"not-revertible", QT_TRANSLATE_NOOP("messages", "“%1” cannot be taken back this way")},
    {"already-undone", QT_TRANSLATE_NOOP("messages", "“%1” was taken back already")},
    {"sealed-by",
     QT_TRANSLATE_NOOP("messages", "“%1” came later and stands on this: take that back first (%2 %3)"),
     Arguments::SecondTable},
    {"schema-has-changed",
     QT_TRANSLATE_NOOP("messages",
                       "The table %1 has changed since, so this step can no longer be taken back"),
     Arguments::Table},
    {"row-changed-since",
     QT_TRANSLATE_NOOP("messages", "%1 %2 was changed later: take that change back first"), Arguments::Table},
    {"row-place-taken",
     QT_TRANSLATE_NOOP("messages", "%1 %2 is in the way: there is an entry of that key now"),
     Arguments::Table},
    {"parent-missing", QT_TRANSLATE_NOOP("messages", "%1 %2 cannot come back: what it belongs to is gone"),
     Arguments::Table},
    {"other-schema",
     QT_TRANSLATE_NOOP(
         "messages", "The other file has another format. Open it once with this program, then compare: %1")},
    {"backup-not-verified",
     QT_TRANSLATE_NOOP("messages", "The backup could not be verified and was not kept: %1")},
    {"nothing-to-erase", QT_TRANSLATE_NOOP("messages", "Change %1 holds nothing of this kind")},
    {"row-differs-from-log",
     QT_TRANSLATE_NOOP("messages",
                       "%1 %2 was changed without the change log: its values are not those logged"),
     Arguments::Table},
    {"rows-not-compared",
     QT_TRANSLATE_NOOP(
         "messages",
         "The rows were not compared with the change log, because a part of it was erased or archived or "
         "the format of the file was renewed")},
    {"attachment-missing",
     QT_TRANSLATE_NOOP("messages",
                       "The content of the attachment %1 (SHA-256 %2...) is missing. It belongs to %3: copy "
                       "the folder .files along with the workbook")},
    {"attachment-changed",
     QT_TRANSLATE_NOOP("messages",
                       "The content of the attachment %1 is not the one attached: its bytes do not give "
                       "SHA-256 %2... (%3)")},
    {"evaluation-content-missing",
     QT_TRANSLATE_NOOP("messages", "The content of the saved evaluation %1 (SHA-256 %2...) is missing")},
    {"evaluation-content-changed",
     QT_TRANSLATE_NOOP("messages",
                       "The content of the saved evaluation %1 was altered: its bytes do not give SHA-256 "
                       "%2...")},
    {"content-missing", QT_TRANSLATE_NOOP("messages", "The content is not there: %1")},
    {"content-changed",
     QT_TRANSLATE_NOOP("messages",
                       "The content was altered, its bytes do not give SHA-256 %1...; no file was left")},
    {"contents-carried",
     QT_TRANSLATE_NOOP("messages", "%1 attachment files go with it, %2 of them copied now: %3")},
    {"clock-went-back",
     QT_TRANSLATE_NOOP("messages",
                       "The clock of this computer (%1) stands before the last change of this workbook (%2). "
                       "Changes keep their order; check date and time of the computer")},
    {"page-unreadable", QT_TRANSLATE_NOOP("messages", "Page %1 cannot be read (%2)")},
    {"page-without-table", QT_TRANSLATE_NOOP("messages", "Page %1 holds rows of an unknown table")},
    {"rows-unreadable", QT_TRANSLATE_NOOP("messages", "Some rows of page %1 cannot be read (%2)")},
    {"rows-refused",
     QT_TRANSLATE_NOOP("messages", "Some rows of page %1 break the rules of their table or come twice (%2)")},
    {"no-table", QT_TRANSLATE_NOOP("messages", "the table it belongs to is not known")}};

} // namespace

std::span<const Wording> storageWording()
{
    return table;
}

} // namespace pilotage::messages
