#include "app/reports/pdf_outline.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf: standard shared pointers only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace pilotage::reports {

namespace {

/// A line under `parent`, behind the lines that are there (ISO 32000-1, 12.3.3).
QPDFObjectHandle addLine(QPDF &file, QPDFObjectHandle parent, const OutlineEntry &entry,
                         QPDFObjectHandle page)
{
    QPDFObjectHandle line = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    line.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(entry.title.toStdString()));
    line.replaceKey("/Parent", parent);
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page);
    place.appendItem(QPDFObjectHandle::newName("/Fit"));
    line.replaceKey("/Dest", place);
    if (parent.hasKey("/Last")) {
        QPDFObjectHandle before = parent.getKey("/Last");
        before.replaceKey("/Next", line);
        line.replaceKey("/Prev", before);
    } else {
        parent.replaceKey("/First", line);
    }
    parent.replaceKey("/Last", line);
    const int known = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValueAsInt() : 0;
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(known + 1));
    return line;
}

} // namespace

QByteArray withOutline(const QByteArray &pdf, const std::vector<OutlineEntry> &entries,
                       const QString &language)
{
    QPDF file;
    file.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(language.toStdString()));
    QPDFObjectHandle outline = file.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> parents{outline}; // by level
    for (const OutlineEntry &entry : entries) {
        if (entry.page < 0 || std::size_t(entry.page) >= pages.size())
            continue;
        parents.resize(std::min(parents.size(), std::size_t(entry.level)));
        parents.push_back(
            addLine(file, parents.back(), entry, pages[std::size_t(entry.page)].getObjectHandle()));
    }
    if (outline.hasKey("/First")) {
        root.replaceKey("/Outlines", outline);
        root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(written->getBuffer()), qsizetype(written->getSize())};
}

} // namespace pilotage::reports
