#include "app/reports/page_flow.h"

#include "app/reports/table_flow.h"

#include <QCoreApplication>

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

/// Rounding noise must not cost a line.
constexpr double slack = 0.05;

} // namespace

PageStyle PageStyle::sheet()
{
    PageStyle style;
    style.top = 18 * mm;
    style.binding = 25 * mm;
    style.textWidth = 160 * mm;
    style.textHeight = 261 * mm;
    style.pageNumberGap = 4 * mm;
    style.pageNumber = 10.5;
    style.body = 12;
    style.pitch = 18.5;
    style.cell = 0;
    style.title = 18;
    style.titlePitch = 26;
    style.tablePitch = 13;
    style.rowPadding = 1.6;
    style.gap = 5;
    return style;
}

PageStyle PageStyle::of(const QString &paper)
{
    return paper == "sheet"_L1 ? sheet() : PageStyle{};
}

PageFlow::PageFlow(const Document &document, const PageStyle &style, const FontBook &fonts,
                   const ChartRenderer *charts)
    : m_document(document)
    , m_style(style)
    , m_fonts(fonts)
    , m_charts(charts)
{
}

std::vector<Page> PageFlow::made()
{
    newPage(false);
    title();
    for (int i = 0; i < int(m_document.blocks.size()); ++i)
        block(i);
    imprint();
    pageNumbers();
    if (m_document.facts.isTraining)
        demoLines();
    return std::move(m_pages);
}

void PageFlow::newPage(bool isLandscape)
{
    Page fresh;
    fresh.isLandscape = isLandscape;
    m_pages.push_back(fresh);
    // A landscape page is a portrait one turned left: its top is the binding edge.
    m_width = isLandscape ? m_style.textHeight : m_style.textWidth;
    m_height = isLandscape ? m_style.textWidth : m_style.textHeight;
    m_left = isLandscape ? m_style.pageHeight - m_style.top - m_style.textHeight : m_style.binding;
    m_top = isLandscape ? m_style.binding : m_style.top;
    m_y = 0;
}

void PageFlow::need(double height)
{
    if (left() + slack < height && m_y > 0)
        newPage(page().isLandscape);
}

void PageFlow::mark(int block)
{
    if (block >= 0 && (page().blocks.empty() || page().blocks.back() != block))
        page().blocks.push_back(block);
}

void PageFlow::put(const BrokenLine &line, double size, double lineHeight, double indent, int block)
{
    mark(block);
    const double baseline = m_top + baselineOf(lineHeight, size);
    for (const Piece &piece : line.pieces) {
        TextItem item;
        item.at = {m_left + indent + piece.x, baseline};
        item.text = piece.text;
        item.face = piece.face;
        item.size = size;
        item.stretch = piece.stretch;
        item.number = piece.number;
        item.box
            = QRectF(item.at.x(), m_top + m_y + (lineHeight - size * 1.35) / 2, piece.width, size * 1.35);
        page().texts.push_back(std::move(item));
    }
    m_y += lineHeight;
}

void PageFlow::putText(const QString &text, FontRole role, double size, double x, double baseline,
                       TextTone tone)
{
    BreakStyle style;
    style.role = role;
    style.size = size;
    style.width = 1e6;
    for (const BrokenLine &line : broken({{text, -1}}, style, m_fonts))
        for (const Piece &piece : line.pieces) {
            TextItem item;
            item.at = {x + piece.x, baseline};
            item.text = piece.text;
            item.face = piece.face;
            item.size = size;
            item.tone = tone;
            item.box = QRectF(item.at.x(), baseline - size, piece.width, size * 1.3);
            page().texts.push_back(std::move(item));
        }
}

void PageFlow::putCentred(const QString &text, FontRole role, double size, double lineHeight)
{
    const double width = textWidth(text, role, size, m_fonts);
    putText(text, role, size, m_left + std::max(0.0, (m_width - width) / 2),
            m_top + baselineOf(lineHeight, size));
    m_y += lineHeight;
}

void PageFlow::title()
{
    for (const QString &line : balanced(m_document.title, FontRole::Title, m_style.title, m_width, m_fonts))
        putCentred(line, FontRole::Title, m_style.title, m_style.titlePitch);
    if (!m_document.subtitle.isEmpty())
        putCentred(m_document.subtitle, FontRole::SubHeading, m_style.body, m_style.pitch);
    // The text goes on on the grid of lines, one of them left empty.
    m_y = std::ceil(m_y / m_style.pitch + (m_document.paper == "sheet"_L1 ? 0.2 : 0.9)) * m_style.pitch;
}

void PageFlow::block(int i)
{
    const DocumentBlock &one = m_document.blocks[std::size_t(i)];
    switch (one.kind) {
    case BlockKind::Heading:
        return heading(i);
    case BlockKind::Annex:
        return annex(i);
    case BlockKind::Table:
    case BlockKind::Traces:
        return TableFlow(*this, i).put();
    case BlockKind::Chart:
        return chart(i);
    case BlockKind::Text:
        return paragraph(i);
    case BlockKind::Closing:
        return closing(i);
    case BlockKind::Note:
        return note(one.runs, i);
    }
}

double PageFlow::leastOf(int i) const
{
    if (i >= int(m_document.blocks.size()))
        return 0;
    const DocumentBlock &next = m_document.blocks[std::size_t(i)];
    if (next.kind == BlockKind::Heading)
        return m_style.pitch + leastOf(i + 1);
    if (next.kind == BlockKind::Table)
        return m_style.gap + 3 * (m_style.tablePitch + 2 * m_style.rowPadding) + m_style.tablePitch * 2;
    if (next.kind == BlockKind::Chart)
        return m_style.gap * 2 + 60 * mm;
    return 2 * m_style.pitch;
}

void PageFlow::heading(int i)
{
    const DocumentBlock &one = m_document.blocks[std::size_t(i)];
    BreakStyle style;
    style.role = one.level == 1 ? FontRole::Heading : one.level == 2 ? FontRole::SubHeading : FontRole::Body;
    style.size = m_style.body;
    style.cell = m_style.cell;
    style.width = m_width;
    style.firstIndent = m_document.facts.isEnglish ? 0 : 2 * (m_style.cell > 0 ? m_style.cell : m_style.body);
    const std::vector<BrokenLine> lines = broken(one.runs, style, m_fonts);
    need(double(lines.size()) * m_style.pitch + leastOf(i + 1));
    for (const BrokenLine &line : lines)
        put(line, m_style.body, m_style.pitch, 0, i);
}

void PageFlow::annex(int i)
{
    const DocumentBlock &one = m_document.blocks[std::size_t(i)];
    newPage(one.isLandscape);
    mark(i);
    const QString name = one.runs.empty() ? QString() : one.runs.front().text.trimmed();
    QString text;
    for (std::size_t k = 1; k < one.runs.size(); ++k)
        text += one.runs[k].text;
    putText(name, FontRole::Heading, m_style.body, m_left, m_top + baselineOf(m_style.pitch, m_style.body));
    m_y += m_style.pitch;
    const double size = std::min(m_style.title, 18.0);
    for (const QString &line : balanced(text, FontRole::Title, size, m_width, m_fonts))
        putCentred(line, FontRole::Title, size, m_style.pitch);
    m_y += m_style.gap / 2;
}

void PageFlow::paragraph(int i)
{
    BreakStyle style;
    style.size = m_style.body;
    style.cell = m_style.cell;
    style.width = m_width;
    style.firstIndent = m_document.facts.isEnglish ? 0 : 2 * (m_style.cell > 0 ? m_style.cell : m_style.body);
    style.isJustified = true;
    const std::vector<BrokenLine> lines = broken(m_document.blocks[std::size_t(i)].runs, style, m_fonts);
    const auto room
        = [&] { return std::size_t(std::max(0.0, std::floor((left() + slack) / m_style.pitch))); };
    std::size_t at = 0;
    while (at < lines.size()) {
        const std::size_t rest = lines.size() - at;
        std::size_t here = std::min(rest, room());
        if (here < rest && rest - here == 1 && here > 0)
            --here; // no single line alone on the next page
        if (here < rest && here == 1 && at == 0)
            here = 0; // nor alone on this one
        for (std::size_t k = 0; k < here; ++k, ++at) {
            put(lines[at], m_style.body, m_style.pitch, 0, i);
            ++page().bodyLines;
        }
        if (at < lines.size())
            newPage(page().isLandscape);
    }
    if (m_document.facts.isEnglish)
        m_y += m_style.pitch * 0.25;
}

/// Unit and date at the right, kept with text before it.
void PageFlow::closing(int i)
{
    QString text;
    for (const TextRun &run : m_document.blocks[std::size_t(i)].runs)
        text += run.text;
    const QStringList lines = text.split(u"//"_s);
    need(m_style.pitch * double(lines.size() + 1));
    m_y += m_style.pitch;
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(line.trimmed(), FontRole::Body, m_style.body, m_fonts));
    mark(i);
    for (const QString &line : lines) {
        const double width = textWidth(line.trimmed(), FontRole::Body, m_style.body, m_fonts);
        const double x = m_left + m_width - 4 * m_style.body - widest + (widest - width) / 2;
        putText(line.trimmed(), FontRole::Body, m_style.body, x,
                m_top + baselineOf(m_style.pitch, m_style.body));
        m_y += m_style.pitch;
    }
}

void PageFlow::note(const Runs &runs, int block)
{
    if (runs.empty())
        return;
    BreakStyle style;
    style.size = m_style.note;
    style.width = m_width;
    for (const BrokenLine &line : broken(runs, style, m_fonts)) {
        need(m_style.notePitch);
        put(line, m_style.note, m_style.notePitch, 0, block);
    }
    m_y += m_style.gap / 2;
}

void PageFlow::chart(int i)
{
    const DocumentBlock &one = m_document.blocks[std::size_t(i)];
    if (!m_charts) {
        note({{headline(one.chart.data), -1}}, i);
        return;
    }
    const double wanted = m_charts->heightFor(one.chart.kind, one.chart.data, m_width / pixel) * pixel;
    double height = std::max(wanted, one.chart.heightMm * mm);
    height = std::min(height, m_height - m_style.tablePitch - 3 * m_style.gap - m_style.notePitch);
    const double below = m_style.tablePitch + m_style.gap + (one.runs.empty() ? 0 : m_style.notePitch);
    // A picture may give way a little rather than leave the rest of a page empty.
    const double room = left() - m_style.gap - below - 1;
    if (height > room && height * 0.8 <= room)
        height = room;
    need(m_style.gap + height + below);
    m_y += m_y > 0 ? m_style.gap : 0;
    mark(i);
    page().charts.push_back({QRectF(m_left, m_top + m_y, m_width, height), i});
    m_y += height + 4;
    putCentred(one.chart.caption, FontRole::Heading, m_style.table, m_style.tablePitch);
    note(one.runs, i);
    m_y += m_style.gap / 2;
}

/// What every report says of itself: the state of the workbook it stands on, and how to look a number up.
void PageFlow::imprint()
{
    const ReportFacts &facts = m_document.facts;
    const QString hash = facts.headHash.left(16);
    const double code = 17 * mm;
    const QStringList lines{
        Words::tr("State of the data: %1, workbook %2").arg(hash, facts.uuid.left(8)),
        Words::tr("Made on %1 by 碳路 Pilotage %2 from the template %3; %4 bound numbers, %5 pending review.")
            .arg(facts.today, facts.version, m_document.templateName)
            .arg(m_document.numbers.size())
            .arg(m_document.pendingCount()),
        Words::tr(
            "Look a trace code up with: pilotage-cli report FILE %1 --period %2 --subject %3 --trace CODE")
            .arg(m_document.templateName, facts.period, facts.subjectCode)};
    BreakStyle style;
    style.role = FontRole::Heading; // its hyphens are hyphens, also in what people type
    style.size = 8;
    style.width = m_width - code - 8;
    std::vector<BrokenLine> all;
    for (const QString &line : lines)
        for (BrokenLine &made : broken({{line, -1}}, style, m_fonts))
            all.push_back(std::move(made));
    if (left() < std::max(code, double(all.size()) * 11.5) + m_style.gap) {
        // No page for this alone: the first line fits below the text area.
        m_y = m_height + 3;
        style.width = m_width;
        put(broken({{lines.first(), -1}}, style, m_fonts).front(), 8, 11);
        return;
    }
    const double height = std::max(code, double(all.size()) * 11.5);
    m_y = std::min(m_y + 2 * m_style.gap, m_height - height);
    page().rules.push_back({QLineF(m_left, m_top + m_y - 5, m_left + m_width, m_top + m_y - 5), 0.4});
    page().codes.push_back(
        {QRectF(m_left + m_width - code, m_top + m_y, code, code),
         u"pilotage:%1/%2/%3/%4/%5"_s.arg(facts.uuid, m_document.templateName, facts.period,
                                          facts.subjectCode, facts.headHash)});
    for (const BrokenLine &line : all)
        put(line, 8, 11.5);
}

/// On every page of a training workbook, in words that can be searched for.
void PageFlow::demoLines()
{
    const QString words = Words::tr("DEMO DATA · not for reporting");
    const double width = textWidth(words, FontRole::Heading, m_style.table, m_fonts);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const double sheet = m_pages[i].isLandscape ? m_style.pageHeight : m_style.pageWidth;
        std::swap(m_pages[i], m_pages.back());
        putText(words, FontRole::Heading, m_style.table, (sheet - width) / 2, 12 * mm, TextTone::Warning);
        std::swap(m_pages[i], m_pages.back());
    }
}

/// `— 1 —` at the outer edge, an empty character from it, 7 mm below the text area; on landscape pages where
/// it stands on the others when the sheets are bound.
void PageFlow::pageNumbers()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QString text = u"— %1 —"_s.arg(i + 1);
        const bool odd = i % 2 == 0;
        const double size = m_style.pageNumber;
        const double width = textWidth(text, FontRole::PageNumber, size, m_fonts);
        const double x = odd ? m_style.binding + m_style.textWidth - size - width : m_style.binding + size;
        const double y = m_style.top + m_style.textHeight + m_style.pageNumberGap + size * 0.8;
        m_pages.push_back({}); // a page of its own to put the text on
        putText(text, FontRole::PageNumber, size, x, y);
        std::vector<TextItem> items = std::move(m_pages.back().texts);
        m_pages.pop_back();
        Page &target = m_pages[i];
        for (TextItem &item : items) {
            if (target.isLandscape) {
                item.at = QPointF(m_style.pageHeight - item.at.y(), item.at.x());
                item.turned = 90;
            }
            target.texts.push_back(item);
        }
    }
}

} // namespace pilotage::reports
