#pragma once

#include "app/domain/ets.h"
#include "app/workbook/demo_random.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace pilotage::workbook::demo {

/// One line of the invented entity list.
struct EntityLine
{
    QString name;
    SubjectId district;
    QString sector;
    std::optional<std::int64_t> verified2024T; ///< Unit: t; drawn where empty.
    std::int64_t short2024T = 0; ///< Unit: t.
    ObligationState state2024 = ObligationState::Active;
    QString reason;
};

struct PlannedEntry
{
    LedgerKind kind = LedgerKind::Allocation;
    std::int64_t amountKg = 0;
    QString date;
    QString vintage;
    int reverses = -1; ///< position of the entry taken back, -1 = none
    QString note;
};

struct PlannedObligation
{
    int year = 0;
    std::int64_t verifiedKg = 0;
    ObligationState state = ObligationState::Active;
    QString reason;
    std::vector<PlannedEntry> entries;
};

struct PlannedEntity
{
    EntityLine line;
    QString creditCode;
    std::vector<PlannedObligation> obligations;
};

/// Total due of the active entities of 2024. Unit: t. Chosen so that the two shortages of 190,000 t and
/// 100,000 t leave 99.3 % by volume.
inline constexpr std::int64_t due2024T = 41'190'000;

[[nodiscard]] std::vector<PlannedEntity> plannedEntities(const std::vector<EntityLine> &lines,
                                                         const Draw &draw);

/// A code that is plainly invented (DEM...) with right check characters (GB 11714, GB 32100).
[[nodiscard]] QString demoCreditCode(const QString &divisionCode, int number);

} // namespace pilotage::workbook::demo
