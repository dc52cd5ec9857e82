#pragma once

#include "app/reports/page_flow.h"

namespace pilotage::reports {

/// Puts one table on the pages: three rules, header repeated with 续表, numbers at the right.
class TableFlow
{
public:
    TableFlow(PageFlow &flow, int block);

    void put();

private:
    struct Row
    {
        std::vector<std::vector<BrokenLine>> cells;
        double height = 0;
    };

    /// Widths of the columns at a size of type; false = they do not fit.
    [[nodiscard]] bool measure(double size, bool wrapsHeadings);
    [[nodiscard]] double headingWidth(const QString &heading, double size, bool wraps) const;
    void chooseSize();
    [[nodiscard]] Row rowOf(const std::vector<DocumentCell> &cells) const;
    [[nodiscard]] Row headerRow() const;
    [[nodiscard]] std::vector<BrokenLine> linesOf(const QString &text, std::size_t column, int number,
                                                  FontRole role) const;
    void putTop(bool isContinued);
    void putRow(const Row &row);
    void rule(double width);
    [[nodiscard]] double linePitch() const;

    PageFlow &m_flow;
    int m_block;
    const DocumentTable &m_table;
    const PageStyle &m_style;
    double m_size;
    std::vector<double> m_widths;
    Row m_header;
};

} // namespace pilotage::reports
