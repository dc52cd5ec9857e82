#pragma once

#include "app/domain/activity.h"
#include "app/domain/evidence.h"
#include "app/domain/subject.h"

#include <optional>
#include <vector>

namespace pilotage::workbook {

class Workbook;

/// A row that belongs to a subject, with the names it is listed by.
template<class T>
struct Listed
{
    T row;
    SubjectKind kind = SubjectKind::Site; ///< of the subject
    QString subject;
    QString subjectEn;
    SubjectId district; ///< that answers for the subject
    QString districtName;
    QString districtNameEn;
    QString districtCode;
};

// What is kept about the subjects of a district and below it, by id.
[[nodiscard]] std::vector<Listed<Measure>> measuresUnder(Workbook &book, std::optional<SubjectId> under);
[[nodiscard]] std::vector<Listed<Certification>> certificationsUnder(Workbook &book,
                                                                     std::optional<SubjectId> under);
[[nodiscard]] std::vector<Listed<Event>> eventsUnder(Workbook &book, std::optional<SubjectId> under);

/// Documents about a subject, and those that stand behind what is kept about it: its programmes, steps,
/// certificates, events; each once, newest first.
[[nodiscard]] std::vector<Document> documentsBehind(Workbook &book, SubjectId subject);

} // namespace pilotage::workbook
