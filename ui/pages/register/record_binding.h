#pragma once

#include "app/workbook/register_records.h"
#include "ui/pages/register/form_lists.h"

#include <QCoreApplication>

namespace pilotage::ui {

/// Words of the forms.
struct RegisterForm
{
    Q_DECLARE_TR_FUNCTIONS(pilotage::ui::RegisterForm)
};

/// How one kind of record is shown in a form: the fields, the values of a record, and back. `take` writes
/// over a record, so that what the form does not show stays.
template<class T>
struct RecordBinding;

#define PILOTAGE_BINDING(T)                                                                                  \
    template<>                                                                                               \
    struct RecordBinding<T>                                                                                  \
    {                                                                                                        \
        static std::vector<FormField> fields(const FormLists &lists);                                        \
        static FormValues values(const T &record);                                                           \
        static void take(T &record, const FormValues &values);                                               \
    };
PILOTAGE_BINDING(District)
PILOTAGE_BINDING(workbook::SiteRecord)
PILOTAGE_BINDING(workbook::ProjectRecord)
PILOTAGE_BINDING(workbook::EnrolmentRecord)
PILOTAGE_BINDING(Programme)
PILOTAGE_BINDING(Measure)
PILOTAGE_BINDING(Certification)
PILOTAGE_BINDING(Event)
PILOTAGE_BINDING(Organisation)
PILOTAGE_BINDING(Document)
#undef PILOTAGE_BINDING

// Fields that many forms have.
[[nodiscard]] FormField noteField();
[[nodiscard]] FormField nameField(const QString &key);
[[nodiscard]] FormField nameEnField();
[[nodiscard]] FormField dateField(const QString &key, const QString &label, bool hasSense = false);
[[nodiscard]] FormField documentField(const FormLists &lists);
[[nodiscard]] FormField districtField(const FormLists &lists, const QString &none);
[[nodiscard]] FormField subjectField(const FormLists &lists);
void addDemoField(std::vector<FormField> &fields, const FormLists &lists);

} // namespace pilotage::ui
