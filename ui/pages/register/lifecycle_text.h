#pragma once

#include "app/domain/programme.h"
#include "app/domain/subject.h"
#include "ui/models/cell_look.h"

#include <QString>
#include <QStringList>

namespace pilotage::ui {

/// Steps of the procedure as a person counts them: declare ... name.
inline constexpr int lifecycleSteps = 10;
/// How many of the ten steps are done in a state; rejected and revoked ones keep the step they reached.
[[nodiscard]] int lifecycleDone(Lifecycle state);
[[nodiscard]] QStringList lifecycleStepTexts();
[[nodiscard]] Tone lifecycleTone(Lifecycle state);
[[nodiscard]] Mark lifecycleMark(Lifecycle state);

[[nodiscard]] QString subjectTypeText(SubjectKind kind, const QString &typeKey);
/// A programme type in a word or two, for tables; a type without short words has its full name.
[[nodiscard]] QString shortTypeText(const QString &type);
/// "<=2024-05", "about 2024", or the date as it is.
[[nodiscard]] QString senseText(const QString &date, DateSense sense);

} // namespace pilotage::ui
