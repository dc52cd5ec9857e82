#include "app/reports/pdf_outline.h"
#include "app/reports/writers.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

/// Headings and annexes as they are printed.
std::vector<OutlineEntry> outlineOf(const Pages &pages)
{
    std::vector<OutlineEntry> entries;
    const std::vector<DocumentBlock> &blocks = pages.document().blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool isAnnex = blocks[i].kind == BlockKind::Annex;
        if (!isAnnex && blocks[i].kind != BlockKind::Heading)
            continue;
        QString title;
        for (const TextRun &run : blocks[i].runs)
            title += run.text;
        entries.push_back({title, isAnnex ? 1 : blocks[i].level, pages.pageOf(int(i))});
    }
    return entries;
}

} // namespace

const QStringList &formats()
{
    static const QStringList all{u"pdf"_s, u"xlsx"_s, u"html"_s};
    return all;
}

QByteArray toPdf(const Pages &pages, const std::function<void()> &step)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.document().title);
    writer.setCreator(u"碳路 Pilotage "_s + pages.document().facts.version);
    writer.setResolution(int(72 * FontBook::scale));
    const auto layout = [&](int page) {
        return QPageLayout(QPageSize(QPageSize::A4),
                           pages.page(page).isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF());
    };
    writer.setPageLayout(layout(0));
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (step)
            step();
        if (i > 0) {
            writer.setPageLayout(layout(i));
            writer.newPage();
        }
        painter.save();
        painter.scale(FontBook::scale, FontBook::scale);
        pages.render(&painter, i);
        painter.restore();
    }
    painter.end();
    return withOutline(bytes, outlineOf(pages), pages.document().facts.isEnglish ? u"en"_s : u"zh-CN"_s);
}

QByteArray written(const Pages &pages, const QString &format, const ChartRenderer *charts,
                   const std::function<void()> &step)
{
    if (format == "pdf"_L1)
        return toPdf(pages, step);
    return format == "xlsx"_L1 ? toXlsx(pages.document()) : toHtml(pages.document(), charts);
}

} // namespace pilotage::reports
