#pragma once

#include "app/domain/id.h"
#include "app/domain/period.h"

#include <QString>

#include <cstdint>

namespace pilotage {

/// A report that was declared final: what it was made from and the digest of its files. The files, the
/// template and the bound values are kept beside it; it is lifted only by a use case of its own.
struct FrozenReport
{
    FrozenReportId id;
    QString name; ///< e.g. 2024-R1
    QString templateName;
    QString title;
    SubjectId subject;
    Period period;
    QString scheme; ///< code
    QString language; ///< zh or en
    QString frozenAt; ///< UTC ISO 8601
    QString actor;
    QString headHash; ///< of the change set it stands on, hex
    QString digest; ///< SHA-256 over names and contents of its parts, hex
    std::int64_t numberCount = 0; ///< bound numbers
    std::int64_t pendingCount = 0; ///< of them not reviewed then

    friend bool operator==(const FrozenReport &, const FrozenReport &) = default;
};

} // namespace pilotage
