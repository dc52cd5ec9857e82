#pragma once

#include "app/workbook/register_editing.h"
#include "ui/pages/register/form_field.h"
#include "ui/pages/register/record_kind.h"

#include <optional>
#include <vector>

namespace pilotage::ui {

/// Where a new record begins.
struct Beginning
{
    std::optional<SubjectId> district;
    std::optional<SubjectId> subject;
};

// Work of the side panel. Each saves as one step of the log.

[[nodiscard]] FormTask newRecordTask(workbook::Workbook &book, RecordKind kind, const Beginning &from);
/// nullopt = it is no longer there.
[[nodiscard]] std::optional<FormTask> editRecordTask(workbook::Workbook &book, RecordKind kind,
                                                     std::int64_t id);
/// Another place for a division, site or project.
[[nodiscard]] FormTask moveTask(workbook::Workbook &book, SubjectId subject);
/// The next step of one or several enrolments, each sealed by itself; those it is refused for are named.
[[nodiscard]] FormTask advanceTask(workbook::Workbook &book, const std::vector<EnrolmentId> &enrolments);
[[nodiscard]] FormTask takeBackTask(workbook::Workbook &book, EnrolmentId enrolment);

/// What goes with the rows that are to be deleted, in words; empty = nothing but them.
[[nodiscard]] QString removalText(const workbook::Removal &removal);

/// Values of a record in words, label and text, as far as there is something to say.
[[nodiscard]] std::vector<std::pair<QString, QString>> recordInWords(const FormTask &task);

} // namespace pilotage::ui
