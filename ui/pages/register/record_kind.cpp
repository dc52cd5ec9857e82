#include "ui/pages/register/record_kind.h"

#include "ui/pages/register/column_parts.h"

namespace pilotage::ui {

QString kindName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Enrolment:
        return words(QT_TRANSLATE_NOOP("Register", "Enrolments"));
    case RecordKind::Site:
        return words(QT_TRANSLATE_NOOP("Register", "Sites"));
    case RecordKind::Project:
        return words(QT_TRANSLATE_NOOP("Register", "Projects"));
    case RecordKind::Measure:
        return words(QT_TRANSLATE_NOOP("Register", "Measures"));
    case RecordKind::Certification:
        return words(QT_TRANSLATE_NOOP("Register", "Certificates"));
    case RecordKind::Event:
        return words(QT_TRANSLATE_NOOP("Register", "Events"));
    case RecordKind::Programme:
        return words(QT_TRANSLATE_NOOP("Register", "Programmes"));
    case RecordKind::Organisation:
        return words(QT_TRANSLATE_NOOP("Register", "Organisations"));
    case RecordKind::Document:
        return words(QT_TRANSLATE_NOOP("Register", "Documents"));
    case RecordKind::District:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Register", "Divisions"));
}

QString newName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Enrolment:
        return words(QT_TRANSLATE_NOOP("Register", "New enrolment"));
    case RecordKind::Site:
        return words(QT_TRANSLATE_NOOP("Register", "New site"));
    case RecordKind::Project:
        return words(QT_TRANSLATE_NOOP("Register", "New project"));
    case RecordKind::Measure:
        return words(QT_TRANSLATE_NOOP("Register", "New measure"));
    case RecordKind::Certification:
        return words(QT_TRANSLATE_NOOP("Register", "New certificate"));
    case RecordKind::Event:
        return words(QT_TRANSLATE_NOOP("Register", "New event"));
    case RecordKind::Programme:
        return words(QT_TRANSLATE_NOOP("Register", "New programme"));
    case RecordKind::Organisation:
        return words(QT_TRANSLATE_NOOP("Register", "New organisation"));
    case RecordKind::Document:
        return words(QT_TRANSLATE_NOOP("Register", "New document"));
    case RecordKind::District:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Register", "New division"));
}

QString editName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Enrolment:
        return words(QT_TRANSLATE_NOOP("Register", "Edit enrolment"));
    case RecordKind::Site:
        return words(QT_TRANSLATE_NOOP("Register", "Edit site"));
    case RecordKind::Project:
        return words(QT_TRANSLATE_NOOP("Register", "Edit project"));
    case RecordKind::Measure:
        return words(QT_TRANSLATE_NOOP("Register", "Edit measure"));
    case RecordKind::Certification:
        return words(QT_TRANSLATE_NOOP("Register", "Edit certificate"));
    case RecordKind::Event:
        return words(QT_TRANSLATE_NOOP("Register", "Edit event"));
    case RecordKind::Programme:
        return words(QT_TRANSLATE_NOOP("Register", "Edit programme"));
    case RecordKind::Organisation:
        return words(QT_TRANSLATE_NOOP("Register", "Edit organisation"));
    case RecordKind::Document:
        return words(QT_TRANSLATE_NOOP("Register", "Edit document"));
    case RecordKind::District:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Register", "Edit division"));
}

} // namespace pilotage::ui
