#pragma once

#include "app/domain/ets.h"
#include "app/domain/indicator.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <QString>

#include <functional>
#include <optional>

namespace pilotage {

/// What a rule has to ask about other rows. Each answers nullptr (nullopt) for "is not there"; one that is
/// not set is not asked, and what hangs on it is not judged.
struct Lookups
{
    std::function<const District *(SubjectId)> district;
    std::function<const District *(const QString &code)> districtByCode;
    std::function<std::optional<SubjectKind>(SubjectId)> subject;
    std::function<const Indicator *(IndicatorId)> indicator;
    std::function<const Programme *(ProgrammeId)> programme;
    std::function<const Cycle *(CycleId)> cycle;
};

} // namespace pilotage
