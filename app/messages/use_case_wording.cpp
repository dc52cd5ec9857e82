#include "app/messages/wording.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

// Use cases of the workbook.
constexpr Wording table[] = {
    {"unknown-subject", QT_TRANSLATE_NOOP("messages", "There is no subject %1")},
    {"unknown-indicator", QT_TRANSLATE_NOOP("messages", "There is no indicator %1")},
    {"bad-period", QT_TRANSLATE_NOOP("messages", "%1 is not a period")},
    {"value-and-state", QT_TRANSLATE_NOOP("messages", "Value and state do not go together (%1)"),
     Arguments::Keys},
    {"unknown-cycle", QT_TRANSLATE_NOOP("messages", "There is no compliance cycle %1")},
    {"unknown-scheme", QT_TRANSLATE_NOOP("messages", "There is no scheme %1")},
    {"unknown-evaluation", QT_TRANSLATE_NOOP("messages", "There is no saved evaluation %1")},
    {"unknown-kind", QT_TRANSLATE_NOOP("messages", "There is no table %1 to export")},
    {"unknown-filter", QT_TRANSLATE_NOOP("messages", "There is no filter %1")},
    {"export-not-proven",
     QT_TRANSLATE_NOOP("messages", "The rows written are not the rows selected; no file was left: %1")},
    {"resource-damaged", QT_TRANSLATE_NOOP("messages", "A table shipped with the program is damaged: %1")},
    {"busy-job",
     QT_TRANSLATE_NOOP("messages", "Long work is writing to this workbook. Wait for it, or stop it")},
    {"several-panels",
     QT_TRANSLATE_NOOP("messages", "The counties lie in %1 groups that are each compared among themselves")},
    {"without-score", QT_TRANSLATE_NOOP("messages", "%1 of %2 have no score: too few figures")},
    {"offset-beyond-cap", QT_TRANSLATE_NOOP("messages", "Offsets beyond the cap do not count")},
    {"entity-excluded", QT_TRANSLATE_NOOP("messages", "%1 is left out of the rates (%2) %3"),
     Arguments::Keys},
    {"missing-input", QT_TRANSLATE_NOOP("messages", "there is no figure"), Arguments::Named},
    {"limit-of-scheme", QT_TRANSLATE_NOOP("messages", "set by the scheme")},
    {"changed-since", QT_TRANSLATE_NOOP("messages", "the figure has changed since %1")}};

} // namespace

std::span<const Wording> useCaseWording()
{
    return table;
}

} // namespace pilotage::messages
