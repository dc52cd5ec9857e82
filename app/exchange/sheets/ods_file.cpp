#include "app/exchange/sheets/ods_file.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/ods_rows.h"

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// An encrypted part is listed with how it was encrypted.
class ManifestHandler : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "encryption-data")
            isEncrypted = true;
    }
    void end(std::string_view) override { }
    bool isEncrypted = false;
};

class StylesHandler : public XmlHandler
{
public:
    explicit StylesHandler(OdsStyles &styles)
        : m_reader(styles)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        m_reader.start(name, attributes);
    }
    void end(std::string_view name) override { m_reader.end(name); }

private:
    OdsStyleReader m_reader;
};

class OdsFile : public SheetFile
{
public:
    explicit OdsFile(std::unique_ptr<ZipArchive> archive)
        : m_archive(std::move(archive))
    {
        refuseOthers();
        if (m_archive->has("styles.xml")) {
            StylesHandler handler(m_styles);
            parseXml(*m_archive, "styles.xml", handler);
        }
        const RowTaker none = [](const RowView &) { return true; };
        OdsRows names(*m_archive, m_styles, -1, none);
        parseXml(*m_archive, "content.xml", names);
        m_sheets = names.sheets();
        if (m_sheets.empty())
            throw FileError(u"sheet-none"_s, m_archive->path());
    }

    [[nodiscard]] QString format() const override { return u"ODS"_s; }
    [[nodiscard]] const std::vector<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] bool is1904() const override { return false; }

    SheetLayout read(int sheet, const RowTaker &take) override
    {
        OdsRows rows(*m_archive, m_styles, sheet, take);
        parseXml(*m_archive, "content.xml", rows);
        return rows.layout();
    }

private:
    void refuseOthers() const
    {
        const std::string type = m_archive->read("mimetype");
        if (type.find("opendocument.spreadsheet") == std::string::npos)
            throw FileError(u"sheet-not-spreadsheet"_s, m_archive->path());
        if (!m_archive->has("META-INF/manifest.xml"))
            return;
        ManifestHandler manifest;
        parseXml(*m_archive, "META-INF/manifest.xml", manifest);
        if (manifest.isEncrypted)
            throw FileError(u"sheet-encrypted"_s, m_archive->path());
    }

    std::unique_ptr<ZipArchive> m_archive;
    OdsStyles m_styles;
    std::vector<SheetInfo> m_sheets;
};

} // namespace

std::unique_ptr<SheetFile> openOds(std::unique_ptr<ZipArchive> archive)
{
    return std::make_unique<OdsFile>(std::move(archive));
}

} // namespace pilotage::exchange
