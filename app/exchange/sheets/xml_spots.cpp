#include "app/exchange/sheets/xml_spots.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xml_stream.h"

#include <expat.h>

#include <memory>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    XML_Parser parser = nullptr;
    int maxDepth = 0;
    int depth = 0;
    bool hasDoctype = false;
    std::vector<std::size_t> open; ///< positions in `spots`
    std::vector<XmlSpot> spots;
};

void onStart(void *data, const char *name, const char **attributes)
{
    Run &run = *static_cast<Run *>(data);
    if (run.depth++ > run.maxDepth)
        return;
    XmlSpot spot;
    spot.spelled = name;
    spot.name = localName(name);
    spot.depth = run.depth - 1;
    spot.start = static_cast<std::size_t>(XML_GetCurrentByteIndex(run.parser));
    spot.inner = spot.start + static_cast<std::size_t>(XML_GetCurrentByteCount(run.parser));
    for (; *attributes; attributes += 2)
        spot.attributes.emplace(attributes[0], attributes[1]);
    run.open.push_back(run.spots.size());
    run.spots.push_back(std::move(spot));
}

void onEnd(void *data, const char *)
{
    Run &run = *static_cast<Run *>(data);
    if (--run.depth > run.maxDepth)
        return;
    XmlSpot &spot = run.spots[run.open.back()];
    run.open.pop_back();
    spot.close = static_cast<std::size_t>(XML_GetCurrentByteIndex(run.parser));
    spot.end = spot.close + static_cast<std::size_t>(XML_GetCurrentByteCount(run.parser));
    if (spot.close <= spot.start) { // "<name/>": told in two ways by versions of expat
        spot.close = spot.inner;
        spot.end = spot.inner;
    }
}

void onDoctype(void *data, const char *, const char *, const char *, int)
{
    Run &run = *static_cast<Run *>(data);
    run.hasDoctype = true;
    XML_StopParser(run.parser, XML_FALSE);
}

} // namespace

std::string XmlSpot::prefix() const
{
    const std::size_t colon = spelled.find(':');
    return colon == std::string::npos ? std::string() : spelled.substr(0, colon + 1);
}

std::vector<XmlSpot> xmlSpots(const std::string &xml, int maxDepth, const QString &path)
{
    if (xml.starts_with("\xFF\xFE") || xml.starts_with("\xFE\xFF"))
        throw FileError(u"comments-not-possible"_s, path);
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr),
                                                                         XML_ParserFree);
    Run run;
    run.parser = parser.get();
    run.maxDepth = maxDepth;
    XML_SetUserData(parser.get(), &run);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const auto status = XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1);
    if (run.hasDoctype)
        throw FileError(u"xml-doctype"_s, path);
    if (status != XML_STATUS_OK || run.spots.empty())
        throw FileError(u"xml-broken"_s, path,
                        QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get()))));
    return run.spots;
}

void XmlEdit::insert(std::size_t at, const std::string &text)
{
    m_changes.emplace(at, Change{0, text});
}

void XmlEdit::append(const XmlSpot &element, const std::string &text)
{
    if (!element.isSelfClosed()) {
        insert(element.close, text);
        return;
    }
    constexpr std::size_t slashAndBracket = 2;
    m_changes.emplace(element.end - slashAndBracket,
                      Change{slashAndBracket, ">" + text + "</" + element.spelled + ">"});
}

std::string XmlEdit::result() const
{
    std::string out;
    std::size_t at = 0;
    for (const auto &[offset, change] : m_changes) {
        out.append(m_xml, at, offset - at);
        out += change.text;
        at = offset + change.length;
    }
    return out.append(m_xml, at, std::string::npos);
}

std::string escapedXml(const QString &text)
{
    QString kept;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            kept += c;
    return kept.toHtmlEscaped().toStdString();
}

} // namespace pilotage::exchange
