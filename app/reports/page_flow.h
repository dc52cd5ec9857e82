#pragma once

#include "app/reports/line_breaker.h"
#include "app/reports/pages.h"

namespace pilotage::reports {

/// Fills pages from top to bottom. Nothing that belongs together is torn apart: a heading keeps two lines of
/// what follows, a paragraph leaves no single line, a row is never cut, a chart never split.
class PageFlow
{
public:
    PageFlow(const Document &document, const PageStyle &style, const FontBook &fonts,
             const ChartRenderer *charts);

    [[nodiscard]] std::vector<Page> made();

private:
    friend class TableFlow;

    void title();
    void block(int i);
    void heading(int i);
    void annex(int i);
    void paragraph(int i);
    void closing(int i);
    void note(const Runs &runs, int block);
    void chart(int i);
    void imprint();
    void pageNumbers();
    void demoLines();

    /// Height from the cursor to the end of the text area.
    [[nodiscard]] double left() const { return m_height - m_y; }
    /// Ends the page unless so much is left.
    void need(double height);
    void newPage(bool isLandscape);
    /// Least height of what a heading before block `i` has to share its page with.
    [[nodiscard]] double leastOf(int i) const;
    void put(const BrokenLine &line, double size, double lineHeight, double indent = 0, int block = -1);
    void putCentred(const QString &text, FontRole role, double size, double lineHeight);
    void putText(const QString &text, FontRole role, double size, double x, double baseline,
                 TextTone tone = TextTone::Ink);
    [[nodiscard]] Page &page() { return m_pages.back(); }
    void mark(int block);
    [[nodiscard]] double baselineOf(double lineHeight, double size) const
    {
        return m_y + lineHeight / 2 + size * FontBook::baseline();
    }

    const Document &m_document;
    const PageStyle &m_style;
    const FontBook &m_fonts;
    const ChartRenderer *m_charts;
    std::vector<Page> m_pages;
    double m_left = 0; ///< of the text area
    double m_top = 0;
    double m_width = 0;
    double m_height = 0;
    double m_y = 0; ///< from the top of the text area
};

} // namespace pilotage::reports
