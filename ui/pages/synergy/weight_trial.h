#pragma once

#include "app/workbook/evaluation.h"

#include <map>
#include <vector>

namespace pilotage::ui {

/// Weights tried out without touching the scheme: one row for each group of leaves and for what stands
/// beside such groups. The rows always add up to what they added up to in the scheme.
class WeightTrial
{
public:
    struct Row
    {
        QString code;
        QString nameZh;
        QString nameEn;
        double own = 0; ///< as the scheme has it, absolute
        double value = 0; ///< as tried
        bool locked = false; ///< keeps its value while others move
    };

    /// Starts from the weights of a result without what-if weights. Locks and values are kept where the
    /// scheme and its weights are the same as before.
    void setScheme(const workbook::EvaluationResult &result);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] double total() const;
    /// Gives a row this weight, as far as the unlocked others can make room; they rescale in proportion.
    void setValue(std::size_t row, double value);
    void setLocked(std::size_t row, bool locked);
    /// Back to the weights of the scheme; locks open.
    void reset();
    [[nodiscard]] bool isChanged() const;
    /// For EvaluationRequest::weights; empty while nothing is changed.
    [[nodiscard]] std::map<QString, double> overrides() const;

private:
    std::vector<Row> m_rows;
};

/// Districts whose rank differs between the two results.
[[nodiscard]] int movedRanks(const workbook::EvaluationResult &own, const workbook::EvaluationResult &tried);

} // namespace pilotage::ui
