#pragma once

#include "app/reports/document.h"
#include "app/reports/font_book.h"
#include "app/reports/page_style.h"

#include <QColor>
#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace pilotage::reports {

/// Draws a chart of a document as vectors; implemented by the charts of the screen. Sizes are pixels of 96
/// dpi, as on the screen.
class ChartRenderer
{
public:
    virtual ~ChartRenderer() = default;
    virtual void render(QPainter *painter, const QRectF &rect, const QString &kind,
                        const ChartData &data) const = 0;
    /// Height that shows everything at a width; pixels.
    [[nodiscard]] virtual double heightFor(const QString &kind, const ChartData &data,
                                           double width) const = 0;
    [[nodiscard]] virtual QByteArray svg(const QSizeF &size, const QString &kind,
                                         const ChartData &data) const = 0;
};

enum class TextTone { Ink, Warning };

/// Something on a page. Unit: pt from the upper left corner of the sheet.
struct TextItem
{
    QPointF at; ///< start of the baseline
    QString text;
    int face = 0;
    double size = 16;
    double stretch = 1; ///< see FontBook::font
    QRectF box; ///< what a click has to hit
    int number = -1; ///< position in Document::numbers
    TextTone tone = TextTone::Ink;
    double turned = 0; ///< degrees, clockwise, around `at`
};
struct RuleItem
{
    QLineF line;
    double width = 0.5;
};
struct ChartItem
{
    QRectF rect;
    int block = 0;
};
struct CodeItem
{
    QRectF rect;
    QString text;
};

struct Page
{
    bool isLandscape = false;
    std::vector<TextItem> texts;
    std::vector<RuleItem> rules;
    std::vector<ChartItem> charts;
    std::vector<CodeItem> codes; ///< two-dimensional codes
    std::vector<int> blocks; ///< of the document that have a part here
    int bodyLines = 0; ///< lines of running text
};

struct RenderOptions
{
    bool tintNumbers = false; ///< on the screen only
    QColor bound = QColor(0xDF, 0xEC, 0xE9);
    QColor pending = QColor(0xFB, 0xE7, 0xC2);
};

/// One rule of the layout and whether it is kept.
struct LayoutCheck
{
    QString rule;
    QString finding;
    bool isKept = true;
};

/// A document laid out on pages. The same pages are painted on screen, into a PDF and on paper.
/// Keeps the document; the renderer (may be absent: then charts are told in words) has to outlive it.
class Pages
{
public:
    Pages(Document document, std::shared_ptr<const FontBook> fonts, const ChartRenderer *charts = nullptr);

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] const FontBook &fonts() const { return *m_fonts; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] int count() const { return int(m_pages.size()); }
    [[nodiscard]] const Page &page(int i) const { return m_pages[std::size_t(i)]; }
    /// Unit: pt.
    [[nodiscard]] QSizeF size(int page) const;

    /// Paints one page; the painter's unit is 1 pt, the sheet's corner its origin. No paper is filled in.
    void render(QPainter *painter, int page, const RenderOptions &options = {}) const;

    /// The bound number under a point of a page; -1 = none. Unit: pt.
    [[nodiscard]] int numberAt(int page, const QPointF &point) const;
    /// Bound numbers on a page, in reading order, each once.
    [[nodiscard]] std::vector<int> numbersOn(int page) const;
    /// Where a number is drawn on a page.
    [[nodiscard]] std::vector<QRectF> boxesOf(int page, int number) const;
    /// First page of a block of the document; -1 = nowhere.
    [[nodiscard]] int pageOf(int block) const;

    /// GB/T 9704 measures as laid out and the typefaces that stand in for others.
    [[nodiscard]] std::vector<LayoutCheck> checks() const;

private:
    void renderWatermark(QPainter *painter, int page) const;
    void renderTints(QPainter *painter, const Page &page, const RenderOptions &options) const;
    void renderText(QPainter *painter, const TextItem &item) const;

    Document m_document;
    std::shared_ptr<const FontBook> m_fonts;
    const ChartRenderer *m_charts = nullptr;
    PageStyle m_style;
    std::vector<Page> m_pages;
};

} // namespace pilotage::reports
