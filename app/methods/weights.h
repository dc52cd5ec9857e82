#pragma once

#include "app/methods/reason.h"

#include <vector>

namespace pilotage::methods {

/// Variants of the entropy weight seen in the field; they change the weights, so they are stored with them.
struct EntropyOptions
{
    enum class Zero {
        Limit, ///< 0 ln 0 = 0
        Shift ///< z + shift
    };
    Zero zero = Zero::Limit;
    double shift = 1e-4; ///< usual: 1e-4, 0.01, 1
    double rescaleLow = 0; ///< z -> low + z (high - low) first; usual: 0.002, 0.998
    double rescaleHigh = 1;

    friend bool operator==(const EntropyOptions &, const EntropyOptions &) = default;
};

/// One entry an indicator. Weights add up to 1 unless `reason` says they are undefined.
struct Weights
{
    std::vector<double> weight;
    std::vector<double> entropy; ///< entropy weights only; NaN = undefined
    std::vector<double> divergence; ///< 1 - entropy
    std::vector<double> deviation; ///< standard-deviation weights only: population sigma
    std::vector<Reason> remark; ///< why a column weighs nothing
    /// None; EqualWeights or SingleObject (warning: equal weights because nothing tells the columns apart);
    /// NegativeValue or NoData (no weights, all NaN).
    Reason reason = Reason::None;

    [[nodiscard]] bool isDefined() const
    {
        return reason != Reason::NegativeValue && reason != Reason::NoData;
    }
};

/// What one column brings: enough to share out the weights, kept so that a changed column alone is redone.
struct ColumnInformation
{
    double information = 0; ///< 1 - entropy, or the population sigma
    double entropy = undefined; ///< NaN = undefined, or not asked for
    double count = 0; ///< valid cells
    Reason remark = Reason::None;
};

[[nodiscard]] ColumnInformation entropyOf(Column column, const EntropyOptions &options = {},
                                          Arithmetic arithmetic = Arithmetic::Plain);
[[nodiscard]] ColumnInformation deviationOf(Column column);

/// Shares of the information as weights; equal weights over the columns with data when there is none.
/// Fills weight, remark and reason. Allocates nothing once `out` has been used with as many columns.
void shareWeights(std::span<const ColumnInformation> columns, Weights &out);

/// p = z / sum z, e = -(1 / ln m) sum p ln p over the valid cells m of a column, w = (1 - e) / sum(1 - e).
/// A panel is pooled: the column holds all object-years. Negative cells are refused.
[[nodiscard]] Weights entropyWeights(std::span<const Column> columns, const EntropyOptions &options = {},
                                     Arithmetic arithmetic = Arithmetic::Plain);

/// w = sigma / sum sigma, population sigma over the valid cells.
[[nodiscard]] Weights stddevWeights(std::span<const Column> columns);

/// Scales weights to the sum 1 in place. BadWeights when one is negative or missing, or all are zero.
[[nodiscard]] Reason toUnitSum(std::span<double> weights);

} // namespace pilotage::methods
