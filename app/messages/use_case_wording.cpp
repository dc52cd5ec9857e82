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
    {"scheme-name-taken",
     QT_TRANSLATE_NOOP("messages", "There is a scheme called %1 already. Choose another name")},
    {"scheme-weights-differ",
     QT_TRANSLATE_NOOP(
         "messages",
         "The districts shown lie in groups with weights of their own; choose one of them first")},
    {"unknown-evaluation", QT_TRANSLATE_NOOP("messages", "There is no saved evaluation %1")},
    {"evaluation-published",
     QT_TRANSLATE_NOOP(
         "messages",
         "The evaluation “%1” is published and stays as it is. Withdraw it first, with a reason")},
    {"evaluation-not-published", QT_TRANSLATE_NOOP("messages", "The evaluation “%1” is not published")},
    {"evaluation-without-content",
     QT_TRANSLATE_NOOP("messages", "The inputs or results of the saved evaluation %1 are missing")},
    {"evaluation-not-reproduced",
     QT_TRANSLATE_NOOP(
         "messages",
         "The saved inputs of evaluation %1 do not give its saved ranks and scores again, so it "
         "was not published")},
    {"publish-trial-weights",
     QT_TRANSLATE_NOOP("messages",
                       "These are trial weights, not those of the scheme. Put the weights of the scheme back "
                       "before publishing")},
    {"publish-without-rows", QT_TRANSLATE_NOOP("messages", "There is no district in this scope to publish")},
    {"label-needed", QT_TRANSLATE_NOOP("messages", "A label is needed")},
    {"unknown-document", QT_TRANSLATE_NOOP("messages", "There is no document %1")},
    {"unknown-attachment", QT_TRANSLATE_NOOP("messages", "There is no attachment %1")},
    {"attachment-no-file", QT_TRANSLATE_NOOP("messages", "Only a file can be attached: %1")},
    {"attachment-empty", QT_TRANSLATE_NOOP("messages", "The file is empty and was not attached: %1")},
    {"attachment-without-document",
     QT_TRANSLATE_NOOP("messages", "Name the document it belongs to, or the title of a new one")},
    {"attachment-twice",
     QT_TRANSLATE_NOOP("messages", "%1 is attached to this document already (%2): it has the same content")},
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

// Edits of the register.
constexpr Wording editing[] = {
    {"row-gone", QT_TRANSLATE_NOOP("messages", "%1 is no longer there; somebody deleted it")},
    {"row-changed-meanwhile",
     QT_TRANSLATE_NOOP("messages", "%1 was changed after you opened it. Look at it again before you save")},
    {"code-taken", QT_TRANSLATE_NOOP("messages", "The code %1 belongs to %2")},
    {"credit-code-taken", QT_TRANSLATE_NOOP("messages", "The credit code %1 belongs to %2")},
    {"name-twice",
     QT_TRANSLATE_NOOP("messages", "There is a %1 in this place already (%2): is it the same?")},
    {"number-twice", QT_TRANSLATE_NOOP("messages", "The document number %1 is also that of “%2”")},
    {"programme-twice", QT_TRANSLATE_NOOP("messages", "The batch %2 of %1 is there already")},
    {"enrolled-already", QT_TRANSLATE_NOOP("messages", "%1 is enrolled in this programme already")},
    {"share-twice", QT_TRANSLATE_NOOP("messages", "%1 has two shares of this site")},
    {"document-missing", QT_TRANSLATE_NOOP("messages", "There is no such document: %1")},
    {"children-disagree",
     QT_TRANSLATE_NOOP("messages", "%1 (%2) below it would no longer fit: change or move it first")},
    {"state-not-last-step",
     QT_TRANSLATE_NOOP("messages", "The state “%1” is not that of the last step, “%2”"), Arguments::Keys},
    {"state-by-steps",
     QT_TRANSLATE_NOOP("messages", "The state becomes “%1” by a step of the procedure, not by editing"),
     Arguments::Keys},
    {"step-is-sealed",
     QT_TRANSLATE_NOOP("messages", "The step “%1” (%2) is sealed: take it back with a reason first"),
     Arguments::Keys},
    {"step-not-sealed",
     QT_TRANSLATE_NOOP("messages",
                       "The last step was entered with the record: correct it by editing the record")},
    {"step-sealed", QT_TRANSLATE_NOOP("messages", "%2 sealed steps stand against it: %3"), Arguments::Table},
    {"step-without-document", QT_TRANSLATE_NOOP("messages", "The step has no document")},
    {"date-needed", QT_TRANSLATE_NOOP("messages", "A date is needed")},
    {"reason-needed", QT_TRANSLATE_NOOP("messages", "A reason is needed")},
    {"in-use-by", QT_TRANSLATE_NOOP("messages", "%1: %2 name it and stay (%3)"), Arguments::Table},
    {"figures-locked", QT_TRANSLATE_NOOP("messages", "%2 locked figures belong to it: unlock them first"),
     Arguments::Table},
    {"district-followed", QT_TRANSLATE_NOOP("messages", "%1 ended in %2; since then it is %3")},
    {"beyond-hard-bounds", QT_TRANSLATE_NOOP("messages", "“%1” cannot be: %2 has no such figures")},
    {"figure-reviewed", QT_TRANSLATE_NOOP("messages", "The figure was reviewed: send it back first")},
    {"figure-submitted", QT_TRANSLATE_NOOP("messages", "The figure was submitted; it becomes a draft again")},
    {"figure-changed-meanwhile",
     QT_TRANSLATE_NOOP("messages", "%1 was changed meanwhile. Look at it again before you save")},
    {"figure-missing", QT_TRANSLATE_NOOP("messages", "There is no figure: %1")},
    {"cell-twice", QT_TRANSLATE_NOOP("messages", "The same cell is there twice")},
    {"candidate-unknown", QT_TRANSLATE_NOOP("messages", "This source has no value for %1")},
    {"review-step", QT_TRANSLATE_NOOP("messages", "%1 is “%2”; this step does not follow"), Arguments::Keys},
    {"no-such-lock", QT_TRANSLATE_NOOP("messages", "The lock %1 is not there or was lifted")}};

} // namespace

std::span<const Wording> useCaseWording()
{
    return table;
}

std::span<const Wording> editingWording()
{
    return editing;
}

} // namespace pilotage::messages
