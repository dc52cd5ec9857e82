#include "app/reports/pages.h"

#include "app/reports/page_flow.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <qrencode.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double pixel = 0.75; ///< of 96 dpi in pt
constexpr QRgb ink = 0xff1b2026;
constexpr QRgb warning = 0xffb3261e;

void renderCode(QPainter *painter, const CodeItem &item)
{
    const QByteArray text = item.text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return;
    const double cell = item.rect.width() / code->width;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x) {
            int run = x;
            while (run < code->width && code->data[y * code->width + run] & 1)
                ++run;
            if (run > x)
                painter->fillRect(
                    QRectF(item.rect.x() + x * cell, item.rect.y() + y * cell, (run - x) * cell, cell),
                    Qt::black);
            x = std::max(x, run - 1);
        }
}

} // namespace

Pages::Pages(Document document, std::shared_ptr<const FontBook> fonts, const ChartRenderer *charts)
    : m_document(std::move(document))
    , m_fonts(std::move(fonts))
    , m_charts(charts)
    , m_style(PageStyle::of(m_document.paper))
{
    m_pages = PageFlow(m_document, m_style, *m_fonts, m_charts).made();
}

QSizeF Pages::size(int i) const
{
    const QSizeF portrait(m_style.pageWidth, m_style.pageHeight);
    return page(i).isLandscape ? portrait.transposed() : portrait;
}

void Pages::render(QPainter *painter, int i, const RenderOptions &options) const
{
    const Page &one = page(i);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (options.tintNumbers)
        renderTints(painter, one, options);
    if (m_document.facts.isTraining)
        renderWatermark(painter, i);
    for (const RuleItem &rule : one.rules) {
        painter->setPen(QPen(QColor(ink), rule.width, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(rule.line);
    }
    for (const ChartItem &item : one.charts) {
        const DocumentChart &chart = m_document.blocks[std::size_t(item.block)].chart;
        painter->save();
        painter->translate(item.rect.topLeft());
        painter->scale(pixel, pixel);
        m_charts->render(painter, QRectF(QPointF(), item.rect.size() / pixel), chart.kind, chart.data);
        painter->restore();
    }
    for (const CodeItem &code : one.codes)
        renderCode(painter, code);
    for (const TextItem &item : one.texts)
        renderText(painter, item);
    painter->restore();
}

void Pages::renderText(QPainter *painter, const TextItem &item) const
{
    painter->save();
    painter->translate(item.at);
    if (item.turned != 0)
        painter->rotate(item.turned);
    painter->scale(1 / FontBook::scale, 1 / FontBook::scale);
    painter->setPen(QColor(item.tone == TextTone::Warning ? warning : ink));
    painter->setFont(m_fonts->font(item.face, item.size, item.stretch));
    painter->drawText(QPointF(), item.text);
    painter->restore();
}

/// Red, 12 % strong, 32 degrees upwards, under the text.
void Pages::renderWatermark(QPainter *painter, int i) const
{
    const QSizeF sheet = size(i);
    const QString words = Words::tr("DEMO DATA");
    const double points = 76;
    const int face = m_fonts->faceOf(FontRole::Heading, U'演');
    painter->save();
    painter->translate(sheet.width() / 2, sheet.height() / 2);
    painter->rotate(-32);
    painter->scale(1 / FontBook::scale, 1 / FontBook::scale);
    // A shape, not text: whoever copies the page does not get its letters between the lines. Opaque and
    // light: a transparent one would make printers rasterise the page.
    QPainterPath shape;
    shape.addText(QPointF(), m_fonts->font(face, points), words);
    shape.translate(-shape.boundingRect().center());
    painter->fillPath(shape, QColor(0xF6, 0xE5, 0xE4));
    painter->restore();
}

void Pages::renderTints(QPainter *painter, const Page &one, const RenderOptions &options) const
{
    for (const TextItem &item : one.texts)
        if (item.number >= 0) {
            const bool pending = m_document.numbers[std::size_t(item.number)].value.isPending;
            painter->fillRect(item.box, pending ? options.pending : options.bound);
        }
}

int Pages::numberAt(int i, const QPointF &point) const
{
    for (const TextItem &item : page(i).texts)
        if (item.number >= 0 && item.box.contains(point))
            return item.number;
    return -1;
}

std::vector<int> Pages::numbersOn(int i) const
{
    std::vector<int> numbers;
    for (const TextItem &item : page(i).texts)
        if (item.number >= 0 && std::find(numbers.begin(), numbers.end(), item.number) == numbers.end())
            numbers.push_back(item.number);
    return numbers;
}

std::vector<QRectF> Pages::boxesOf(int i, int number) const
{
    std::vector<QRectF> boxes;
    for (const TextItem &item : page(i).texts)
        if (item.number == number)
            boxes.push_back(item.box);
    return boxes;
}

int Pages::pageOf(int block) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (std::find(m_pages[i].blocks.begin(), m_pages[i].blocks.end(), block) != m_pages[i].blocks.end())
            return int(i);
    return -1;
}

std::vector<LayoutCheck> Pages::checks() const
{
    std::vector<LayoutCheck> found;
    const auto inMm = [](double points) { return QString::number(points / mm, 'f', 0); };
    found.push_back({Words::tr("Text area %1 x %2 mm").arg(inMm(m_style.textWidth), inMm(m_style.textHeight)),
                     Words::tr("kept"), true});
    if (m_style.cell > 0)
        found.push_back({Words::tr("%1 lines of %2 characters")
                             .arg(qRound(m_style.textHeight / m_style.pitch))
                             .arg(qRound(m_style.textWidth / m_style.cell)),
                         Words::tr("kept"), true});
    found.push_back({Words::tr("Page number at the outer edge, size 4"), Words::tr("kept"), true});
    const bool alone = m_pages.size() > 1 && m_pages.back().texts.size() < 3;
    found.push_back(
        {Words::tr("Last page shares its text"), alone ? Words::tr("not kept") : Words::tr("kept"), !alone});
    for (const Substitution &one : m_fonts->substitutions())
        found.push_back({Words::tr("%1 is not installed").arg(one.wanted),
                         Words::tr("%1 stands in").arg(one.used), false});
    return found;
}

} // namespace pilotage::reports
