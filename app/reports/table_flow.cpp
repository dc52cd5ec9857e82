#include "app/reports/table_flow.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double thick = 1.0;
constexpr double thin = 0.5;

} // namespace

TableFlow::TableFlow(PageFlow &flow, int block)
    : m_flow(flow)
    , m_block(block)
    , m_table(flow.m_document.blocks[std::size_t(block)].table)
    , m_style(flow.m_style)
    , m_size(flow.m_style.table)
{
}

double TableFlow::linePitch() const
{
    return m_style.tablePitch * m_size / m_style.table;
}

bool TableFlow::measure(double size, bool wrapsHeadings)
{
    const double padding = 2 * m_style.cellPadding;
    const std::size_t count = m_table.columns.size();
    std::vector<double> natural(count, 0);
    std::vector<double> least(count, 0);
    for (std::size_t c = 0; c < count; ++c) {
        least[c] = headingWidth(m_table.columns[c].heading, size, wrapsHeadings);
        natural[c] = least[c];
        const bool wraps = m_table.columns[c].align == ColumnAlign::Left;
        for (const auto &row : m_table.rows) {
            const double width = textWidth(row[c].text, FontRole::Body, size, m_flow.m_fonts);
            const double word = longestWord(row[c].text, FontRole::Body, size, m_flow.m_fonts);
            natural[c] = std::max(natural[c], width);
            least[c] = std::max(least[c], wraps ? std::max(word, std::min(width, size * 6)) : width);
        }
        natural[c] += padding;
        least[c] += padding;
    }
    const double all = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double smallest = std::accumulate(least.begin(), least.end(), 0.0);
    m_widths = natural;
    if (all <= m_flow.m_width) {
        const double more = (m_flow.m_width - all) / double(count);
        for (double &width : m_widths)
            width += more;
        return true;
    }
    const double flexible = all - smallest;
    const double over = std::min(all - m_flow.m_width, flexible);
    if (flexible > 0)
        for (std::size_t c = 0; c < count; ++c)
            m_widths[c] -= over * (natural[c] - least[c]) / flexible;
    return smallest <= m_flow.m_width + 0.01;
}

/// In one line, or as the wider of two lines of about equal length.
double TableFlow::headingWidth(const QString &heading, double size, bool wraps) const
{
    const double whole = textWidth(heading, FontRole::Heading, size, m_flow.m_fonts);
    if (!wraps || whole <= 6.2 * size) // six characters stay together
        return whole;
    double widest = 0;
    const double half
        = std::max(whole / 2 + size, longestWord(heading, FontRole::Heading, size, m_flow.m_fonts));
    for (const QString &line : balanced(heading, FontRole::Heading, size, half, m_flow.m_fonts))
        widest = std::max(widest, textWidth(line, FontRole::Heading, size, m_flow.m_fonts));
    return widest;
}

void TableFlow::chooseSize()
{
    // Headings in one line if nothing else has to give way, else in two, then smaller type.
    m_size = m_table.isSmall ? m_style.note : m_style.table;
    if (measure(m_size, false)
        && std::accumulate(m_widths.begin(), m_widths.end(), 0.0) <= m_flow.m_width + 0.01)
        return;
    for (; !measure(m_size, true) && m_size > m_style.tableSmallest; m_size -= 0.5) { }
    const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    if (all > m_flow.m_width + 0.01) // even the smallest type is too wide: columns shrink, words break
        for (double &width : m_widths)
            width *= m_flow.m_width / all;
}

std::vector<BrokenLine> TableFlow::linesOf(const QString &text, std::size_t column, int number,
                                           FontRole role) const
{
    BreakStyle style;
    style.role = role;
    style.size = m_size;
    style.width = m_widths[column] - 2 * m_style.cellPadding + 0.02;
    return broken({{text, number}}, style, m_flow.m_fonts);
}

TableFlow::Row TableFlow::rowOf(const std::vector<DocumentCell> &cells) const
{
    Row row;
    std::size_t most = 1;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        row.cells.push_back(linesOf(cells[c].text, c, cells[c].number, FontRole::Body));
        most = std::max(most, row.cells.back().size());
    }
    row.height = double(most) * linePitch() + 2 * m_style.rowPadding;
    return row;
}

TableFlow::Row TableFlow::headerRow() const
{
    Row row;
    std::size_t most = 1;
    for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
        std::vector<BrokenLine> lines;
        for (const QString &line : balanced(m_table.columns[c].heading, FontRole::Heading, m_size,
                                            m_widths[c] - 2 * m_style.cellPadding + 0.02, m_flow.m_fonts))
            for (BrokenLine &made : linesOf(line, c, -1, FontRole::Heading))
                lines.push_back(std::move(made));
        row.cells.push_back(std::move(lines));
        most = std::max(most, row.cells.back().size());
    }
    row.height = double(most) * linePitch() + 2 * m_style.rowPadding;
    return row;
}

void TableFlow::rule(double width)
{
    const double y = m_flow.m_top + m_flow.m_y;
    m_flow.page().rules.push_back({QLineF(m_flow.m_left, y, m_flow.m_left + m_flow.m_width, y), width});
}

void TableFlow::putTop(bool isContinued)
{
    const QString caption = isContinued ? Words::tr("%1 (continued)").arg(m_table.caption) : m_table.caption;
    m_flow.mark(m_block);
    const double unitWidth = textWidth(m_table.unit, FontRole::Body, m_style.note, m_flow.m_fonts);
    const QStringList lines
        = balanced(caption, FontRole::Heading, m_style.table, m_flow.m_width, m_flow.m_fonts);
    const double captionWidth = textWidth(lines.last(), FontRole::Heading, m_style.table, m_flow.m_fonts);
    for (const QString &line : lines)
        m_flow.putCentred(line, FontRole::Heading, m_style.table, m_style.tablePitch + 2);
    if (!m_table.unit.isEmpty()) {
        // Beside the caption where there is room, else on a line of its own.
        const bool beside = captionWidth + 2 * unitWidth + 4 * m_style.note < m_flow.m_width;
        m_flow.m_y -= beside ? m_style.notePitch : 0;
        m_flow.putText(m_table.unit, FontRole::Body, m_style.note, m_flow.m_left + m_flow.m_width - unitWidth,
                       m_flow.m_top + m_flow.baselineOf(m_style.notePitch, m_style.note));
        m_flow.m_y += m_style.notePitch;
    }
    m_flow.m_y += 2;
    rule(thick);
    putRow(m_header);
    rule(thin);
}

void TableFlow::putRow(const Row &row)
{
    const double top = m_flow.m_y;
    double x = 0;
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const double inner = m_widths[c] - 2 * m_style.cellPadding;
        const double used = double(row.cells[c].size()) * linePitch();
        m_flow.m_y = top + (row.height - used) / 2;
        for (const BrokenLine &line : row.cells[c]) {
            const double rest = inner - line.width;
            const ColumnAlign align = m_table.columns[c].align;
            const double shift = align == ColumnAlign::Right ? rest
                : align == ColumnAlign::Centre               ? rest / 2
                                                             : 0;
            m_flow.put(line, m_size, linePitch(), x + m_style.cellPadding + shift, m_block);
        }
        x += m_widths[c];
    }
    m_flow.m_y = top + row.height;
}

void TableFlow::put()
{
    chooseSize();
    m_header = headerRow();
    const double head
        = m_style.tablePitch + 2 + (m_table.unit.isEmpty() ? 0 : m_style.notePitch) + 2 + m_header.height;
    std::vector<Row> rows;
    double all = head;
    for (const auto &cells : m_table.rows) {
        rows.push_back(rowOf(cells));
        all += rows.back().height;
    }
    m_flow.m_y += m_flow.m_y > 0 ? m_style.gap : 0;
    double least = head;
    for (std::size_t i = 0; i < rows.size() && i < 2; ++i)
        least += rows[i].height;
    // A short table moves as a whole; a long one starts where it stands.
    m_flow.need(all <= m_flow.m_height / 3 ? all + m_style.notePitch : least);
    putTop(false);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // At least three rows, the total among them, go over to the last page.
        double wanted = 0;
        double rest = 0;
        for (std::size_t k = i; k < rows.size(); ++k)
            rest += rows[k].height;
        wanted = rows.size() - i == 3 ? rest : rows[i].height;
        if (m_flow.left() < wanted + 1) {
            rule(thick);
            m_flow.newPage(m_flow.page().isLandscape);
            putTop(true);
        }
        if (m_table.hasTotal && i + 1 == rows.size())
            rule(thin);
        putRow(rows[i]);
    }
    if (rows.empty()) {
        m_flow.putText(m_table.emptyText, FontRole::Body, m_size, m_flow.m_left + m_style.cellPadding,
                       m_flow.m_top + m_flow.baselineOf(20, m_size));
        m_flow.m_y += 20;
    }
    rule(thick);
    m_flow.m_y += 3;
    m_flow.note(m_flow.m_document.blocks[std::size_t(m_block)].runs, m_block);
    m_flow.m_y += m_style.gap / 2;
}

} // namespace pilotage::reports
