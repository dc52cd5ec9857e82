#include "app/exchange/sheets/xlsx_file.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xlsx_rows.h"

#include <map>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Cell formats -> what they make of a number.
class StylesHandler : public XmlHandler
{
public:
    StylesHandler(const ZipArchive &archive, std::vector<NumberForm> &styles)
        : m_archive(archive)
        , m_styles(styles)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            if (static_cast<std::int64_t>(m_codes.size()) >= m_archive.limits().ranges)
                throw FileError(u"sheet-ranges-too-many"_s, m_archive.path());
            m_codes[attributes.integer("numFmtId", -1)] = formOfCode(attributes["formatCode"]);
        } else if (name == "cellXfs") {
            m_isInFormats = true;
        } else if (name == "xf" && m_isInFormats) {
            const int id = attributes.integer("numFmtId", 0);
            const auto code = m_codes.find(id);
            m_styles.push_back(code == m_codes.end() ? builtInForm(id) : code->second);
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInFormats = false;
    }

private:
    const ZipArchive &m_archive;
    std::vector<NumberForm> &m_styles;
    std::map<int, NumberForm> m_codes;
    bool m_isInFormats = false;
};

class XlsxFile : public SheetFile
{
public:
    explicit XlsxFile(std::unique_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
        , m_parts(readParts(*m_archive))
    {
    }

    [[nodiscard]] QString format() const override { return u"XLSX"_s; }
    [[nodiscard]] const std::vector<SheetInfo> &sheets() const override { return m_parts.infos; }
    [[nodiscard]] bool is1904() const override { return m_parts.is1904; }

    SheetLayout read(int sheet, const RowTaker &take) override
    {
        load();
        XlsxRows rows(*m_archive, m_strings, m_styles, m_parts.is1904, take);
        parseXml(*m_archive, m_parts.sheets.at(static_cast<std::size_t>(sheet)), rows);
        return rows.layout();
    }

private:
    void load()
    {
        if (m_isLoaded)
            return;
        if (!m_parts.styles.empty() && m_archive->has(m_parts.styles)) {
            StylesHandler handler(*m_archive, m_styles);
            parseXml(*m_archive, m_parts.styles, handler);
        }
        if (!m_parts.strings.empty())
            m_strings.load(*m_archive, m_parts.strings);
        m_isLoaded = true;
    }

    std::unique_ptr<ZipArchive> m_archive;
    XlsxParts m_parts;
    SharedStrings m_strings;
    std::vector<NumberForm> m_styles;
    bool m_isLoaded = false;
};

} // namespace

std::unique_ptr<SheetFile> openXlsx(std::unique_ptr<ZipArchive> archive)
{
    return std::make_unique<XlsxFile>(std::move(archive));
}

} // namespace pilotage::exchange
