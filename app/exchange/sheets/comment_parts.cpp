// The parts that make a comment in an .xlsx file: the texts, the boxes they are shown in (VML, which all
// spreadsheet programs still read), two relationships and a content type.
// Source: ECMA-376 part 1, 18.7; part 4, 19 (VML).
#include "app/exchange/sheets/comment_parts.h"

#include "app/exchange/sheets/cell.h"
#include "app/exchange/sheets/xlsx_file.h"
#include "app/exchange/sheets/xml_spots.h"

#include <algorithm>
#include <array>
#include <set>

namespace pilotage::exchange {

namespace {

constexpr std::string_view transitionalMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const std::string transitionalRelations
    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string strictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const std::string commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const std::string drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/// What follows legacyDrawing in a worksheet. Source: ECMA-376 part 1, 18.3.1.99.
constexpr std::array<std::string_view, 8> behindDrawing{"legacyDrawingHF", "drawingHF", "picture",
                                                        "oleObjects",      "controls",  "webPublishItems",
                                                        "tableParts",      "extLst"};

std::string run(const std::string &text)
{
    return "<r><t xml:space=\"preserve\">" + text + "</t></r>";
}

/// With the prefix that the part uses.
std::string prefixed(std::string xml, const std::string &prefix)
{
    if (prefix.empty())
        return xml;
    std::string result;
    for (std::size_t i = 0; i < xml.size(); ++i) {
        result += xml[i];
        if (xml[i] != '<')
            continue;
        if (i + 1 < xml.size() && xml[i + 1] == '/')
            result += xml[++i];
        result += prefix;
    }
    return result;
}

std::string commentXml(const CellComment &comment, int author)
{
    return "<comment ref=\"" + cellName(comment.row, comment.column).toStdString() + "\" authorId=\""
        + std::to_string(author) + "\"><text>" + run(escapedXml(comment.text)) + "</text></comment>";
}

/// The box of one comment, right of its cell.
std::string shapeXml(const CellComment &comment, int id)
{
    const int row = comment.row - 1;
    const int column = comment.column - 1;
    const auto lines = static_cast<int>(comment.text.count(u'\n') + comment.text.size() / 16);
    const auto anchor = [&](int right, int down) {
        return std::to_string(column + right) + ", 15, " + std::to_string(row + down) + ", 4";
    };
    return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
           "xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"_x0000_s"
        + std::to_string(id)
        + "\" type=\"#_x0000_t202\" "
          "style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:"
          "60pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill "
          "color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path "
          "o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div "
          "style=\"text-align:left\"></div></v:textbox><x:ClientData "
          "ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
        + anchor(1, 0) + ", " + anchor(4, 3 + std::min(lines, 12))
        + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + std::to_string(row) + "</x:Row><x:Column>"
        + std::to_string(column) + "</x:Column></x:ClientData></v:shape>";
}

const std::string shapeType
    = "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" "
      "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
      "id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" "
      "path=\"m,l,21600r21600,l21600,xe\"><v:stroke "
      "joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

int highestShape(const std::string &vml)
{
    const std::string mark = "_x0000_s";
    int highest = 0;
    for (std::size_t at = vml.find(mark); at != std::string::npos; at = vml.find(mark, at + 1))
        highest = std::max(highest, std::atoi(vml.c_str() + at + mark.size()));
    return highest;
}

} // namespace

struct CommentParts::Sheet
{
    std::string part;
    int number = 0;
    std::vector<Relation> relations;
    XmlSpot root;
    bool isStrict = false;
    std::string drawing; ///< relationship id of its legacyDrawing; empty = none
    std::size_t drawingAt = 0; ///< where one would be put; 0 = before the end

    [[nodiscard]] std::string relationsUri() const
    {
        return isStrict ? strictRelations : transitionalRelations;
    }
};

CommentParts::CommentParts(const ZipArchive &archive, const QString &author)
    : m_archive(archive)
    , m_author(escapedXml(author))
{
}

std::string CommentParts::content(const std::string &part) const
{
    const auto changed = m_changed.find(ZipArchive::folded(part));
    return changed != m_changed.end() ? changed->second.content : m_archive.read(part);
}

void CommentParts::change(const std::string &part, std::string content)
{
    const std::string spelled = m_archive.spelled(part);
    m_changed[ZipArchive::folded(part)] = {spelled.empty() ? part : spelled, std::move(content)};
}

std::string CommentParts::freeName(const std::string &before, const std::string &after) const
{
    for (int number = 1;; ++number) {
        const std::string name = before + std::to_string(number) + after;
        if (!m_archive.has(name) && !m_changed.contains(ZipArchive::folded(name)))
            return name;
    }
}

std::string CommentParts::addRelation(Sheet &sheet, const std::string &type, const std::string &target)
{
    std::set<std::string> ids;
    for (const Relation &relation : sheet.relations)
        ids.insert(relation.id);
    std::string id;
    for (int number = 1; id.empty() || ids.contains(id); ++number)
        id = "rIdNote" + std::to_string(number);
    const std::string part = relationsPart(sheet.part);
    const bool isThere = m_archive.has(part) || m_changed.contains(ZipArchive::folded(part));
    const std::string xml = isThere
        ? content(part)
        : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
          "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    const XmlSpot root = xmlSpots(xml, 0, m_archive.path()).front();
    XmlEdit edit(xml);
    edit.append(root,
                "<" + root.prefix() + "Relationship Id=\"" + id + "\" Type=\"" + sheet.relationsUri() + "/"
                    + type + "\" Target=\"/" + target + "\"/>");
    change(part, edit.result());
    sheet.relations.push_back({id, type, target, false});
    return id;
}

void CommentParts::addContentType(const std::string &extension, const std::string &part,
                                  const std::string &type)
{
    const std::string name = "[Content_Types].xml";
    const std::string xml = content(name);
    const auto spots = xmlSpots(xml, 1, m_archive.path());
    for (const XmlSpot &spot : spots) {
        const auto known = spot.attributes.find("Extension");
        if (!extension.empty() && known != spot.attributes.end()
            && ZipArchive::folded(known->second) == extension)
            return;
    }
    const XmlSpot &root = spots.front();
    XmlEdit edit(xml);
    if (!extension.empty()) // defaults stand before overrides in some readers' eyes
        edit.insert(spots.size() > 1 ? spots[1].start : root.close,
                    "<" + root.prefix() + "Default Extension=\"" + extension + "\" ContentType=\"" + type
                        + "\"/>");
    else
        edit.append(
            root, "<" + root.prefix() + "Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>");
    change(name, edit.result());
}

std::string CommentParts::newComments(const Sheet &sheet, const std::vector<CellComment> &comments) const
{
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"";
    xml += sheet.isStrict ? strictMain : transitionalMain;
    xml += "\"><authors><author>" + m_author + "</author></authors><commentList>";
    for (const CellComment &comment : comments)
        xml += commentXml(comment, 0);
    return xml + "</commentList></comments>";
}

std::string CommentParts::mergedComments(const std::string &xml, const std::vector<CellComment> &comments)
{
    const auto spots = xmlSpots(xml, 3, m_archive.path());
    const std::string prefix = spots.front().prefix();
    XmlEdit edit(xml);
    const XmlSpot *list = nullptr;
    const XmlSpot *authors = nullptr;
    int authorCount = 0;
    std::map<std::string, const XmlSpot *> texts; ///< of the comments that are there
    std::string reference;
    for (const XmlSpot &spot : spots) {
        if (spot.name == "authors")
            authors = &spot;
        else if (spot.name == "author")
            ++authorCount;
        else if (spot.name == "commentList")
            list = &spot;
        else if (spot.name == "comment")
            reference = spot.attributes.contains("ref") ? spot.attributes.at("ref") : "";
        else if (spot.name == "text")
            texts[reference] = &spot;
    }
    if (authors)
        edit.append(*authors, prefixed("<author>" + m_author + "</author>", prefix));
    std::string added;
    for (const CellComment &comment : comments) {
        const auto there = texts.find(cellName(comment.row, comment.column).toStdString());
        if (there != texts.end())
            edit.append(*there->second, prefixed(run("\n" + escapedXml(comment.text)), prefix));
        else
            added += prefixed(commentXml(comment, authorCount), prefix);
    }
    if (list)
        edit.append(*list, added);
    else
        edit.append(spots.front(),
                    prefixed("<commentList>", prefix) + added + prefixed("</commentList>", prefix));
    return edit.result();
}

std::string CommentParts::commentsPart(Sheet &sheet, const std::vector<CellComment> &comments)
{
    for (const Relation &relation : sheet.relations)
        if (relation.type == "comments" && !relation.isExternal) {
            change(relation.target, mergedComments(content(relation.target), comments));
            return relation.target;
        }
    const std::string part = freeName("xl/comments", ".xml");
    change(part, newComments(sheet, comments));
    addRelation(sheet, "comments", part);
    addContentType({}, part, commentsType);
    return part;
}

/// Boxes for the comments; cells that had a comment have theirs.
void CommentParts::addDrawing(Sheet &sheet, const std::vector<CellComment> &comments)
{
    std::string part;
    for (const Relation &relation : sheet.relations)
        if (relation.id == sheet.drawing && !sheet.drawing.empty())
            part = relation.target;
    const bool isNew = part.empty();
    const int block = sheet.number + 1;
    std::string vml = isNew ? "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                              "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                              "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout "
                              "v:ext=\"edit\"><o:idmap v:ext=\"edit\" "
                              "data=\""
            + std::to_string(block) + "\"/></o:shapelayout></xml>"
                            : content(part);
    std::string shapes = vml.find("_x0000_t202\"") == std::string::npos ? shapeType : std::string();
    int id = std::max(highestShape(vml), block * 1024);
    for (const CellComment &comment : comments)
        shapes += shapeXml(comment, ++id);
    const std::size_t end = vml.rfind("</xml>");
    vml.insert(end == std::string::npos ? vml.size() : end, shapes);
    if (isNew)
        part = freeName("xl/drawings/vmlDrawing", ".vml");
    change(part, vml);
    if (!isNew)
        return;
    addContentType("vml", part, drawingType);
    const std::string relation = addRelation(sheet, "vmlDrawing", part);
    XmlEdit edit(content(sheet.part));
    const std::string element = "<" + sheet.root.prefix() + "legacyDrawing xmlns:rNote=\""
        + sheet.relationsUri() + "\" rNote:id=\"" + relation + "\"/>";
    if (sheet.drawingAt > 0)
        edit.insert(sheet.drawingAt, element);
    else
        edit.append(sheet.root, element);
    change(sheet.part, edit.result());
}

void CommentParts::addTo(const std::string &sheetPart, int number, const std::vector<CellComment> &comments)
{
    Sheet sheet;
    sheet.part = sheetPart;
    sheet.number = number;
    sheet.relations = readRelations(m_archive, sheetPart);
    const auto spots = xmlSpots(content(sheetPart), 1, m_archive.path());
    sheet.root = spots.front();
    for (const auto &[name, value] : sheet.root.attributes)
        sheet.isStrict = sheet.isStrict || value == strictMain;
    for (const XmlSpot &spot : spots) {
        if (spot.name == "legacyDrawing")
            for (const auto &[name, value] : spot.attributes)
                if (name.ends_with(":id"))
                    sheet.drawing = value;
        if (sheet.drawingAt == 0
            && std::find(behindDrawing.begin(), behindDrawing.end(), spot.name) != behindDrawing.end())
            sheet.drawingAt = spot.start;
    }
    // One comment a cell: more would make the file invalid.
    std::map<std::pair<int, int>, CellComment> byCell;
    for (const CellComment &comment : comments) {
        const auto [at, isNew] = byCell.try_emplace({comment.row, comment.column}, comment);
        if (!isNew)
            at->second.text += u'\n' + comment.text;
    }
    std::vector<CellComment> each;
    std::set<std::string> known;
    for (const Relation &relation : sheet.relations)
        if (relation.type == "comments" && !relation.isExternal)
            for (const XmlSpot &spot : xmlSpots(content(relation.target), 2, m_archive.path()))
                if (spot.name == "comment" && spot.attributes.contains("ref"))
                    known.insert(spot.attributes.at("ref"));
    std::vector<CellComment> boxes;
    for (const auto &[cell, comment] : byCell) {
        each.push_back(comment);
        if (!known.contains(cellName(comment.row, comment.column).toStdString()))
            boxes.push_back(comment);
    }
    (void)commentsPart(sheet, each);
    if (!boxes.empty())
        addDrawing(sheet, boxes);
}

} // namespace pilotage::exchange
