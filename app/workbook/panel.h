#pragma once

#include "app/domain/period.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"
#include "app/methods/composite.h"
#include "app/methods/normalise.h"
#include "app/methods/weights.h"

#include <cstdint>
#include <map>
#include <vector>

namespace pilotage::workbook {

/// Everything one index is computed from, for one group of districts that share their limits. Columns hold
/// periods.size() * subjects.size() cells, index = period x subjects + subject; NaN = missing.
struct PanelInput
{
    struct Subject
    {
        SubjectId id;
        QString code;
        QString name;
        QString nameEn;
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    struct Figures
    {
        std::vector<double> values;
        std::vector<std::uint8_t> marks; ///< as in ColumnStore
    };

    Scheme scheme;
    std::vector<SchemeItem> items; ///< depth first, parents before children
    std::vector<Subject> subjects; ///< by division code
    std::vector<Period> periods; ///< oldest first
    /// Periods [limitFrom, limitTo) give limits and data-driven weights.
    std::size_t limitFrom = 0;
    std::size_t limitTo = 0;
    std::map<std::int64_t, Figures> figures; ///< by indicator
    std::map<QString, std::vector<double>> derived; ///< register counts and compliance rates, by item code

    [[nodiscard]] std::size_t cellCount() const { return periods.size() * subjects.size(); }
    /// Position of a period; -1 = not here.
    [[nodiscard]] int positionOf(Period period) const;
    [[nodiscard]] int positionOf(SubjectId subject) const;
};

/// One index over one group of districts and all its years: values, limits, z, weights, scores.
/// Limits and data-driven weights are found once; a weight change only adds up again. The z of leaves are not
/// kept: they are as many as the figures and cheaper to make again than to fetch.
class Panel
{
public:
    explicit Panel(PanelInput input, methods::Arithmetic arithmetic = methods::Arithmetic::Fast);
    Panel(Panel &&) noexcept = default; // the columns stay where they are, so what points at them holds
    Panel &operator=(Panel &&) noexcept = default;
    ~Panel() = default;

    /// What-if weights by item code, absolute. A group's weight scales its leaves. No effect if they are
    /// those in force.
    void setWeights(const std::map<QString, double> &overrides);

    [[nodiscard]] const PanelInput &input() const { return m_input; }
    [[nodiscard]] std::size_t itemCount() const { return m_input.items.size(); }

    [[nodiscard]] double score(int period, int subject) const; ///< 0..100; NaN = none
    [[nodiscard]] double coverage(int period, int subject) const;
    [[nodiscard]] double value(std::size_t item, int period, int subject) const; ///< of a leaf
    [[nodiscard]] double z(std::size_t item, int period, int subject) const;
    /// Effective absolute weights of one object after renormalisation, one an item.
    [[nodiscard]] std::vector<double> effectiveWeights(int period, int subject) const;
    /// Some input of this object is preliminary or year to date.
    [[nodiscard]] bool isPreliminary(int period, int subject) const;
    /// Any figure is there (register counts do not count: they are zero by themselves).
    [[nodiscard]] bool hasData(int period, int subject) const;

    [[nodiscard]] const methods::Scale &scale(std::size_t item) const { return m_scales[item]; }
    [[nodiscard]] double weight(std::size_t item) const; ///< absolute, before renormalisation
    [[nodiscard]] methods::Reason weightReason() const { return m_weightReason; }

    /// Where in the limit periods the smallest (largest) value of a leaf stands; -1 = nowhere.
    struct Spot
    {
        int period = -1;
        int subject = -1;
    };
    [[nodiscard]] Spot spotOf(std::size_t item, bool largest) const;

private:
    [[nodiscard]] std::size_t cell(int period, int subject) const;
    [[nodiscard]] std::size_t nodeCount() const { return m_input.items.size() + 1; }
    [[nodiscard]] static bool isLeaf(const SchemeItem &item);
    [[nodiscard]] methods::Column columnOf(std::size_t item) const;
    [[nodiscard]] methods::Column window(methods::Column column) const;
    [[nodiscard]] methods::Rule ruleOf(const SchemeItem &item) const;
    void fillValues();
    void fillRatio(const SchemeItem &item, std::vector<double> &values) const;
    void fillChange(std::vector<double> &values) const;
    void markSoft();
    [[nodiscard]] int nextYear(std::size_t period) const;
    void fitLeaves();
    [[nodiscard]] methods::Scale fittedScale(std::size_t item) const;
    void baseWeights();
    [[nodiscard]] std::vector<double> overridden(const std::map<QString, double> &overrides) const;
    void scaleGroup(std::size_t group, double weight, std::vector<double> &weights) const;
    [[nodiscard]] static methods::ScoreTree treeOf(const PanelInput &input);
    void evaluate();

    PanelInput m_input;
    methods::Arithmetic m_arithmetic;
    methods::ScoreTree m_tree; ///< node = item + 1; 0 = the root
    /// By item: ratios, changes, and leaves without figures. Others are read where they are.
    std::vector<std::vector<double>> m_values;
    std::vector<methods::Column> m_columns; ///< by item: the cells of a leaf, wherever they are
    std::vector<std::uint8_t> m_soft; ///< 1 = some input of the cell is preliminary or year to date
    std::vector<methods::Scale> m_scales; ///< by item
    std::vector<methods::ColumnInformation> m_information; ///< by item; leaves under data-driven weights
    std::vector<std::vector<double>> m_nodeZ; ///< by node, over the cells; leaves empty
    std::vector<double> m_coverage; ///< of the root, by cell
    std::vector<double> m_baseWeights; ///< by node, groups 0
    std::map<QString, double> m_overrides;
    methods::Reason m_weightReason = methods::Reason::None;
};

} // namespace pilotage::workbook
