#include "tests/exchange/sheets/sheet_fixture.h"

#include <QFile>

#include <boost/test/unit_test.hpp>

#include <zip.h>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

} // namespace

void ZipMaker::write(const QString &path) const
{
    QFile::remove(path);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    BOOST_REQUIRE(archive);
    for (const auto &[name, content] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const auto index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        BOOST_REQUIRE(index >= 0);
        if (isStored)
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    BOOST_REQUIRE(zip_close(archive) == 0);
}

XlsxMaker::XlsxMaker()
{
    parts["_rels/.rels"] = head
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          "<Relationship Id=\"rId1\" Type=\""
        + relationSpace + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
}

XlsxMaker &XlsxMaker::sheet(const QByteArray &name, const QByteArray &data, const QByteArray &behind,
                            const QByteArray &before)
{
    const QByteArray number = QByteArray::number(++m_count);
    const QByteArray part = "xl/worksheets/sheet" + number + ".xml";
    parts[part] = data.startsWith("<?xml")
        ? data
        : head + "<worksheet xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\">" + before
            + "<sheetData>" + data + "</sheetData>" + behind + "</worksheet>";
    m_sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" " + sheetState + " r:id=\"rId"
        + number + "\"/>";
    m_relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + relationSpace
        + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
    m_types += "<Override PartName=\"/" + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>";
    sheetState.clear();
    return *this;
}

XlsxMaker &XlsxMaker::strings(const QByteArray &items)
{
    parts["xl/sharedStrings.xml"] = head + "<sst xmlns=\"" + mainSpace + "\">" + items + "</sst>";
    m_relations += "<Relationship Id=\"rIdS\" Type=\"" + relationSpace
        + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
    return *this;
}

XlsxMaker &XlsxMaker::styles(const std::vector<QByteArray> &codes)
{
    QByteArray formats;
    QByteArray cells;
    int id = 164;
    for (const QByteArray &code : codes) {
        bool isBuiltIn = false;
        const int number = code.toInt(&isBuiltIn);
        if (!isBuiltIn)
            formats += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\""
                + QString::fromUtf8(code).toHtmlEscaped().toUtf8() + "\"/>";
        cells += "<xf numFmtId=\"" + QByteArray::number(isBuiltIn ? number : id) + "\" fontId=\"0\"/>";
        id += isBuiltIn ? 0 : 1;
    }
    parts["xl/styles.xml"] = head + "<styleSheet xmlns=\"" + mainSpace + "\"><numFmts>" + formats
        + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells
        + "</cellXfs></styleSheet>";
    m_relations += "<Relationship Id=\"rIdF\" Type=\"" + relationSpace + "/styles\" Target=\"styles.xml\"/>";
    return *this;
}

ZipMaker XlsxMaker::zip() const
{
    std::map<QByteArray, QByteArray> all = parts;
    all.try_emplace("xl/workbook.xml",
                    head + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace + "\">"
                        + workbookExtra + "<sheets>" + m_sheets + "</sheets></workbook>");
    all.try_emplace(
        "xl/_rels/workbook.xml.rels",
        head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + m_relations + "</Relationships>");
    all.try_emplace(
        "[Content_Types].xml",
        head
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              "<Default Extension=\"rels\" "
              "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
              "Extension=\"xml\" ContentType=\"application/xml\"/><Override "
              "PartName=\"/xl/workbook.xml\" "
              "ContentType=\"application/"
              "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + m_types + "</Types>");
    ZipMaker zip;
    zip.parts.assign(all.begin(), all.end());
    return zip;
}

ZipMaker odsZip(const QByteArray &tables, const QByteArray &styles)
{
    ZipMaker zip;
    zip.parts.emplace_back("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.parts.emplace_back(
        "content.xml",
        head
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
              "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
              "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
              "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
              "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
              "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
              "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"><office:automatic-styles>"
            + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    return zip;
}

QStringList cellsOf(const Sheet &sheet)
{
    QStringList cells;
    for (int row = 1; row <= sheet.lastRow(); ++row)
        for (const SheetCell &cell : sheet.row(row))
            cells << cellName(row, cell.column) + u'=' + sheet.text(row, cell.column);
    return cells;
}

Sheet firstSheet(const QString &path)
{
    const auto file = openSheetFile(path);
    return readSheet(*file, 0, path);
}

QString refusal(const QString &path, const SheetLimits &limits)
{
    try {
        const auto file = openSheetFile(path, limits);
        for (std::size_t i = 0; i < file->sheets().size(); ++i)
            (void)readSheet(*file, static_cast<int>(i), path, limits);
    } catch (const FileError &error) {
        return error.code();
    }
    return {};
}

} // namespace pilotage::exchange
