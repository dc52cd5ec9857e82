#pragma once

#include "app/domain/keys.h"
#include "app/workbook/register_records.h"

#include <QString>

namespace pilotage::ui {

/// What the register keeps and this page edits, in the order of its tabs; districts have the tree.
enum class RecordKind {
    Enrolment,
    Site,
    Project,
    Measure,
    Certification,
    Event,
    Programme,
    Organisation,
    Document,
    District
};
constexpr auto keyTable(RecordKind)
{
    return std::array{Key<RecordKind>{RecordKind::Enrolment, QLatin1StringView("enrolment")},
                      Key<RecordKind>{RecordKind::Site, QLatin1StringView("site")},
                      Key<RecordKind>{RecordKind::Project, QLatin1StringView("project")},
                      Key<RecordKind>{RecordKind::Measure, QLatin1StringView("measure")},
                      Key<RecordKind>{RecordKind::Certification, QLatin1StringView("certification")},
                      Key<RecordKind>{RecordKind::Event, QLatin1StringView("event")},
                      Key<RecordKind>{RecordKind::Programme, QLatin1StringView("programme")},
                      Key<RecordKind>{RecordKind::Organisation, QLatin1StringView("organisation")},
                      Key<RecordKind>{RecordKind::Document, QLatin1StringView("document")},
                      Key<RecordKind>{RecordKind::District, QLatin1StringView("district")}};
}
inline constexpr int listedKinds = 9; ///< those with a table

/// Calls `work` with an empty record of the kind's type.
template<class Work>
auto withRecord(RecordKind kind, Work &&work)
{
    switch (kind) {
    case RecordKind::Site:
        return work(workbook::SiteRecord());
    case RecordKind::Project:
        return work(workbook::ProjectRecord());
    case RecordKind::Measure:
        return work(Measure());
    case RecordKind::Certification:
        return work(Certification());
    case RecordKind::Event:
        return work(Event());
    case RecordKind::Programme:
        return work(Programme());
    case RecordKind::Organisation:
        return work(Organisation());
    case RecordKind::Document:
        return work(Document());
    case RecordKind::District:
        return work(District());
    case RecordKind::Enrolment:
        break;
    }
    return work(workbook::EnrolmentRecord());
}

/// "Sites", over a table.
[[nodiscard]] QString kindName(RecordKind kind);
/// "New site"
[[nodiscard]] QString newName(RecordKind kind);
/// "Edit site"
[[nodiscard]] QString editName(RecordKind kind);

} // namespace pilotage::ui
