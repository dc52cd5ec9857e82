#pragma once

#include "app/workbook/demo_context.h"
#include "app/workbook/demo_figures.h"
#include "app/workbook/demo_records.h"

#include <vector>

namespace pilotage::workbook::demo {

/// A figure that was first entered wrong, and why it was put right.
struct Correction
{
    Observation first;
    Observation corrected;
    QString correctedOn; ///< ISO day
    QString reason;
};

/// The invented annual reports of Wenzhou's counties, ready to be written year by year.
class AnnualReports
{
public:
    explicit AnnualReports(const Context &context);

    /// Writes the sources the reports stand on. Inside `perform`, before the first figures.
    void writeSources(Context &context);
    /// Figures of the years from..to as they were first entered.
    [[nodiscard]] Figures figures(int from, int to) const;
    [[nodiscard]] const std::vector<Correction> &corrections() const { return m_corrections; }

private:
    struct Cell
    {
        Observation observation;
        QString comment;
    };
    void readProfiles();
    void readRules();
    void generate();
    void judge(Cell &cell, const QString &indicator, int year) const;
    void applySpecialCells();
    void applyCorrections();
    [[nodiscard]] bool isLate(std::int64_t district) const;
    [[nodiscard]] bool isUnreported(std::int64_t district, const Indicator &indicator, int year) const;
    [[nodiscard]] SourceId sourceOf(std::int64_t district, int year) const;
    [[nodiscard]] Cell &cellOf(std::int64_t district, const QString &indicator, int year);

    struct Gap
    {
        std::int64_t district = 0;
        QString group;
        QString indicator; ///< empty = any of the group but the essential ones
        double share = 0;
    };

    const Context &m_context;
    std::vector<CountyProfile> m_counties;
    std::vector<FigureRule> m_rules;
    std::vector<Gap> m_gaps;
    std::map<std::pair<std::int64_t, int>, SourceId> m_sources;
    std::map<ObservationKey, Cell> m_cells;
    std::vector<Correction> m_corrections;
};

} // namespace pilotage::workbook::demo
