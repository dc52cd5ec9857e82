#pragma once

#include "app/domain/programme.h"
#include "app/domain/scheme.h"

#include <QStringList>

#include <vector>

namespace pilotage::workbook {

/// {"method":"coupling","of":["environment","carbon"]}
struct MethodParams
{
    QString method;
    QStringList of; ///< item codes
};
[[nodiscard]] MethodParams methodParams(const SchemeItem &item);

/// {"types":["SYNERGY_PROV"],"states":["named","dynamic_review"]}; without states: named and what follows it.
struct CountParams
{
    QStringList types; ///< programme types; empty = all
    std::vector<Lifecycle> states;
};
[[nodiscard]] CountParams countParams(const SchemeItem &item);

/// Items depth first, parents before children, siblings by position.
[[nodiscard]] std::vector<SchemeItem> depthFirst(const std::vector<SchemeItem> &items);

} // namespace pilotage::workbook
