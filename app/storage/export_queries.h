#pragma once

#include "app/domain/observation.h"
#include "app/storage/store.h"

#include <functional>
#include <optional>
#include <vector>

namespace pilotage::storage {

/// Which rows of a table to export; what is not said does not limit.
struct ExportFilter
{
    QString under; ///< division code: it and all below
    QString indicator; ///< code
    std::optional<std::int64_t> subject;
    std::optional<int> period; ///< key
    std::optional<int> fromMonth; ///< months since year 0, first one
    std::optional<int> toMonth; ///< first one after the end
};

/// One figure with what stands beside it.
struct ExportedFigure
{
    std::int64_t subject = 0;
    std::int64_t indicator = 0;
    int period = 0;
    int part = 0;
    std::optional<double> value;
    State state = State::Present;
    Qualifier qualifier = Qualifier::Exact;
    QString source;
    QString printed;
    QString asOf;
    QString comment;
};

/// Rows of a KIND that the filter lets through, counted by SQL. Throws "unknown-kind", or
/// "unknown-filter" where the table has no such thing.
[[nodiscard]] std::int64_t countExported(Store &store, const QString &kind, const ExportFilter &filter);
/// Figures in key order.
void forEachExported(Store &store, const ExportFilter &filter,
                     const std::function<void(const ExportedFigure &)> &visit);
/// Ids of the records of a KIND, ascending.
[[nodiscard]] std::vector<std::int64_t> exportedIds(Store &store, const QString &kind,
                                                    const ExportFilter &filter);

} // namespace pilotage::storage
