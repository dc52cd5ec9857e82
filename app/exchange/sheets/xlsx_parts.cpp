// Which part of an .xlsx file is what: relationships, sheets, date system.
#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xlsx_file.h"
#include "app/exchange/sheets/xml_stream.h"

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "../media/a" seen from "xl/worksheets/sheet1.xml" -> "xl/media/a"; "/xl/a" is absolute.
std::string resolved(std::string_view part, std::string_view target)
{
    std::string path(target);
    std::replace(path.begin(), path.end(), '\\', '/');
    if (path.starts_with('/'))
        return path.substr(1);
    const std::size_t slash = part.rfind('/');
    std::string folder(slash == std::string_view::npos ? std::string_view() : part.substr(0, slash));
    for (;;) {
        if (path.starts_with("./")) {
            path.erase(0, 2);
        } else if (path.starts_with("../")) {
            path.erase(0, 3);
            const std::size_t up = folder.rfind('/');
            folder.erase(up == std::string::npos ? 0 : up);
        } else {
            return folder.empty() ? path : folder + '/' + path;
        }
    }
}

class RelationsHandler : public XmlHandler
{
public:
    RelationsHandler(const ZipArchive &archive, std::string_view part, std::vector<Relation> &relations)
        : m_archive(archive)
        , m_part(part)
        , m_relations(relations)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        if (static_cast<std::int64_t>(m_relations.size()) >= m_archive.limits().ranges)
            throw FileError(u"sheet-ranges-too-many"_s, m_archive.path());
        Relation relation;
        relation.id = attributes["Id"];
        const std::string_view type = attributes["Type"];
        relation.type = type.substr(type.rfind('/') + 1);
        relation.isExternal = attributes["TargetMode"] == "External";
        relation.target = relation.isExternal ? std::string(attributes["Target"])
                                              : resolved(m_part, attributes["Target"]);
        m_relations.push_back(std::move(relation));
    }
    void end(std::string_view) override { }

private:
    const ZipArchive &m_archive;
    std::string_view m_part;
    std::vector<Relation> &m_relations;
};

class WorkbookHandler : public XmlHandler
{
public:
    struct Sheet
    {
        SheetInfo info;
        std::string relation;
    };

    explicit WorkbookHandler(const ZipArchive &archive)
        : m_archive(archive)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            is1904 = attributes.flag("date1904");
        } else if (name == "sheets") {
            m_isInSheets = true;
        } else if (name == "sheet" && m_isInSheets) {
            if (static_cast<std::int64_t>(sheets.size()) >= m_archive.limits().entries)
                throw FileError(u"sheet-ranges-too-many"_s, m_archive.path());
            const std::string_view state = attributes["state"];
            const std::string_view text = attributes["name"];
            sheets.push_back({{QString::fromUtf8(text.data(), qsizetype(text.size())),
                               state == "hidden" || state == "veryHidden"},
                              relationId(attributes)});
        }
    }
    void end(std::string_view name) override
    {
        if (name == "sheets")
            m_isInSheets = false;
    }

    std::vector<Sheet> sheets;
    bool is1904 = false;

private:
    /// r:id with any prefix, but not an "id" without one.
    static std::string relationId(const XmlAttributes &attributes)
    {
        for (const char **pair = attributes.pairs(); *pair; pair += 2) {
            const std::string_view name(*pair);
            if (name.find(':') != std::string_view::npos && localName(name) == "id")
                return pair[1];
        }
        return {};
    }

    const ZipArchive &m_archive;
    bool m_isInSheets = false;
};

const Relation *relationOf(const std::vector<Relation> &relations, std::string_view type)
{
    for (const Relation &relation : relations)
        if (relation.type == type && !relation.isExternal)
            return &relation;
    return nullptr;
}

} // namespace

std::string relationsPart(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    const std::string folder(slash == std::string_view::npos ? std::string_view()
                                                             : part.substr(0, slash + 1));
    const std::string name(slash == std::string_view::npos ? part : part.substr(slash + 1));
    return folder + "_rels/" + name + ".rels";
}

std::vector<Relation> readRelations(const ZipArchive &archive, std::string_view part)
{
    std::vector<Relation> relations;
    const std::string name = relationsPart(part);
    if (!archive.has(name))
        return relations;
    RelationsHandler handler(archive, part, relations);
    parseXml(archive, name, handler);
    return relations;
}

XlsxParts readParts(const ZipArchive &archive)
{
    XlsxParts parts;
    const auto roots = readRelations(archive, "");
    if (const Relation *document = relationOf(roots, "officeDocument"))
        parts.workbook = document->target;
    else
        parts.workbook = "xl/workbook.xml";
    if (parts.workbook.ends_with(".bin"))
        throw FileError(u"sheet-binary-format"_s, archive.path());
    if (!archive.has(parts.workbook) || parts.workbook.find("word/") == 0 || parts.workbook.find("ppt/") == 0)
        throw FileError(u"sheet-not-spreadsheet"_s, archive.path());
    WorkbookHandler workbook(archive);
    parseXml(archive, parts.workbook, workbook);
    parts.is1904 = workbook.is1904;
    const auto relations = readRelations(archive, parts.workbook);
    for (const WorkbookHandler::Sheet &sheet : workbook.sheets) {
        const auto found = std::find_if(relations.begin(), relations.end(),
                                        [&sheet](const Relation &r) { return r.id == sheet.relation; });
        // Sheets of charts and dialogs hold no cells.
        if (found == relations.end() || found->type != "worksheet")
            continue;
        parts.sheets.push_back(found->target);
        parts.infos.push_back(sheet.info);
    }
    if (parts.sheets.empty())
        throw FileError(u"sheet-none"_s, archive.path());
    if (const Relation *strings = relationOf(relations, "sharedStrings"))
        parts.strings = strings->target;
    if (const Relation *styles = relationOf(relations, "styles"))
        parts.styles = styles->target;
    return parts;
}

} // namespace pilotage::exchange
