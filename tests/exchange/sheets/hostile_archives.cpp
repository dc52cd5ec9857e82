#include "tests/exchange/sheets/hostile_cases.h"

#include <QFile>

#include <boost/test/unit_test.hpp>

namespace pilotage::exchange::hostile {

using namespace Qt::StringLiterals;

QByteArray repeated(const QByteArray &piece, int count)
{
    QByteArray all;
    all.reserve(piece.size() * count);
    for (int i = 0; i < count; ++i)
        all += piece;
    return all;
}

/// Text that deflate cannot shrink below a hundredth.
QByteArray rough(int size)
{
    QByteArray bytes(size, 'a');
    quint32 state = 1;
    for (int i = 0; i < size; i += 3) {
        state = state * 1664525U + 1013904223U;
        bytes[i] = static_cast<char>('a' + (state >> 24) % 26);
    }
    return bytes;
}

QByteArray worksheet(const QByteArray &inner)
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"m\">" + inner + "</worksheet>";
}

void sheetXml(const QString &path, const QByteArray &xml)
{
    XlsxMaker().sheet("S", xml).write(path);
}

/// Not packed: packing what cannot be packed takes longer than reading it.
void storedXml(const QString &path, const QByteArray &xml)
{
    ZipMaker zip = XlsxMaker().sheet("S", xml).zip();
    zip.isStored = true;
    zip.write(path);
}

void raw(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Bytes of a good file, bent afterwards.
void bent(const QString &path, const std::function<void(QByteArray &)> &bend)
{
    XlsxMaker maker;
    maker.sheet("S",
                "<row><c><v>1</v></c></row>" + QByteArray("<row><c t=\"inlineStr\"><is><t>") + rough(3000)
                    + "</t></is></c></row>");
    maker.write(path);
    QByteArray bytes = bytesOf(path);
    bend(bytes);
    raw(path, bytes);
}

/// Writes other sizes, packed and unpacked, into the directory of the archive.
void stateSize(QByteArray &bytes, const char *part, quint32 size)
{
    const auto central = bytes.lastIndexOf(part) - 46;
    for (int i = 0; i < 4; ++i) {
        bytes[central + 20 + i] = static_cast<char>(size >> 8 * i);
        bytes[central + 24 + i] = static_cast<char>(size >> 8 * i);
    }
}

QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray nested(int depth)
{
    return repeated("<a>", depth) + repeated("</a>", depth);
}

QByteArray utf16(QStringView text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

extern const QByteArray ole;
const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(504, '\0');

QByteArray odsRow(const QByteArray &attributes, const QByteArray &cellAttributes)
{
    return "<table:table table:name=\"a\"><table:table-row " + attributes + "><table:table-cell "
        + cellAttributes
        + " office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
}

std::vector<Case> archiveCases()
{
    return {
        {"nothing at all", "sheet-not-spreadsheet", [](auto &p) { raw(p, {}); }},
        {"two letters", "zip-damaged", [](auto &p) { raw(p, "PK"); }},
        {"a start without an end", "zip-damaged",
         [](auto &p) { raw(p, "PK\x03\x04" + QByteArray(200, 'x')); }},
        {"an empty zip", "sheet-not-spreadsheet",
         [](auto &p) { raw(p, QByteArray::fromHex("504b0506") + QByteArray(18, '\0')); }},
        {"cut in the middle", "zip-damaged",
         [](auto &p) { bent(p, [](auto &b) { b.truncate(b.size() / 2); }); }},
        {"cut by one byte", "zip-damaged", [](auto &p) { bent(p, [](auto &b) { b.chop(1); }); }},
        {"zeros in the packed bytes", "zip-damaged",
         [](auto &p) {
             bent(p, [](auto &b) {
                 const auto at = b.indexOf("xl/worksheets/sheet1.xml") + 200;
                 b.replace(at, 400, QByteArray(400, '\0'));
             });
         }},
        {"an entry of an unknown method", "zip-method",
         [](auto &p) {
             bent(p, [](auto &b) {
                 const auto local = b.indexOf("xl/worksheets/sheet1.xml") - 30;
                 const auto central = b.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
                 b[local + 8] = 98;
                 b[central + 10] = 98;
             });
         }},
        {"an entry marked as encrypted", "zip-encrypted",
         [](auto &p) {
             bent(p, [](auto &b) {
                 const auto local = b.indexOf("xl/worksheets/sheet1.xml") - 30;
                 const auto central = b.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
                 b[local + 6] = static_cast<char>(b[local + 6] | 1);
                 b[central + 8] = static_cast<char>(b[central + 8] | 1);
             });
         }},
        {"3,000 entries", "zip-too-many-entries",
         [](auto &p) {
             ZipMaker zip = XlsxMaker().sheet("S", "").zip();
             for (int i = 0; i < 3000; ++i)
                 zip.parts.emplace_back("x/" + QByteArray::number(i), "x");
             zip.write(p);
         }},
        {"names that differ in case only", "zip-entry-twice",
         [](auto &p) {
             ZipMaker zip = XlsxMaker().sheet("S", "").zip();
             zip.parts.emplace_back("XL/worksheets/SHEET1.xml", "<worksheet/>");
             zip.write(p);
         }},
        {"an entry of 300 MB", "zip-entry-too-large",
         [](auto &p) { bent(p, [](auto &b) { stateSize(b, "xl/worksheets/sheet1.xml", 300'000'000); }); }},
        {"20 MB of blanks: packs too well", "zip-ratio",
         [](auto &p) { sheetXml(p, worksheet(QByteArray(20'000'000, ' '))); }},
        {"six entries of 200 MB", "zip-total-too-large",
         [](auto &p) {
             bent(p, [](auto &b) {
                 for (const char *part : {"[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
                                          "xl/workbook.xml", "xl/worksheets/sheet1.xml"})
                     stateSize(b, part, 250'000'000);
             });
         }},
        {"a small drawing may pack very well", "",
         [](auto &p) {
             ZipMaker zip = XlsxMaker().sheet("S", "<row><c><v>1</v></c></row>").zip();
             zip.parts.emplace_back("xl/drawings/d.xml", QByteArray(99'000, ' '));
             zip.write(p);
         }},
        {"an entry that states less than it holds", "zip-damaged",
         [](auto &p) {
             bent(p, [](auto &b) {
                 const auto local = b.indexOf("xl/worksheets/sheet1.xml") - 30;
                 const auto central = b.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
                 for (int i = 0; i < 4; ++i) {
                     b[local + 22 + i] = i == 0 ? 10 : 0;
                     b[central + 24 + i] = i == 0 ? 10 : 0;
                 }
             });
         }},
        {"a name out of the archive is only a name", "",
         [](auto &p) {
             ZipMaker zip = XlsxMaker().sheet("S", "<row><c><v>1</v></c></row>").zip();
             zip.parts.emplace_back("../../../../tmp/evil", "x");
             zip.parts.emplace_back("/etc/passwd", "x");
             zip.write(p);
         }},
    };
}

std::vector<Case> kindCases()
{
    return {
        {"an encrypted workbook", "sheet-encrypted",
         [](auto &p) { raw(p, ole + utf16(u"EncryptedPackage")); }},
        {"an .xls", "sheet-old-format", [](auto &p) { raw(p, ole + utf16(u"Workbook")); }},
        {"an .xlsb", "sheet-binary-format",
         [](auto &p) {
             ZipMaker zip;
             zip.parts.emplace_back("xl/workbook.bin", "x");
             zip.write(p);
         }},
        {"a text document", "sheet-not-spreadsheet",
         [](auto &p) {
             XlsxMaker maker;
             maker.parts["_rels/.rels"] = "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                          "Target=\"word/document.xml\"/></Relationships>";
             maker.parts["word/document.xml"] = "<w/>";
             maker.write(p);
         }},
        {"an OpenDocument text", "sheet-not-spreadsheet",
         [](auto &p) {
             ZipMaker zip = odsZip("");
             zip.parts[0].second = "application/vnd.oasis.opendocument.text";
             zip.write(p);
         }},
        {"an encrypted .ods", "sheet-encrypted",
         [](auto &p) {
             ZipMaker zip = odsZip("<table:table/>");
             zip.parts.emplace_back("META-INF/manifest.xml",
                                    "<manifest><file-entry><encryption-data/></file-entry></manifest>");
             zip.write(p);
         }},
        {"any other zip", "sheet-not-spreadsheet",
         [](auto &p) {
             ZipMaker zip;
             zip.parts.emplace_back("readme.txt", "x");
             zip.write(p);
         }},
        {"no sheets", "sheet-none", [](auto &p) { XlsxMaker().write(p); }},
        {"no tables", "sheet-none", [](auto &p) { odsZip("").write(p); }},
        {"a sheet that is not there", "sheet-part-missing",
         [](auto &p) {
             XlsxMaker maker;
             maker.sheet("S", "");
             maker.parts.erase("xl/worksheets/sheet1.xml");
             maker.write(p);
         }},
        {"strings that are not there", "sheet-part-missing",
         [](auto &p) {
             XlsxMaker maker;
             maker.strings("").sheet("S", "");
             maker.parts.erase("xl/sharedStrings.xml");
             maker.write(p);
         }},
        {"a relationship that leads outside", "sheet-part-missing",
         [](auto &p) {
             XlsxMaker maker;
             maker.sheet("S", "");
             ZipMaker zip = maker.zip();
             for (auto &[name, content] : zip.parts)
                 content.replace("worksheets/sheet1.xml\"/>", "../../../../etc/passwd\"/>");
             zip.write(p);
         }},
        {"a sheet that leads to the network", "sheet-none",
         [](auto &p) {
             XlsxMaker maker;
             maker.sheet("S", "");
             ZipMaker zip = maker.zip();
             for (auto &[name, content] : zip.parts)
                 content.replace("Target=\"worksheets/sheet1.xml\"",
                                 "TargetMode=\"External\" Target=\"http://localhost/x\"");
             for (auto &[name, content] : zip.parts)
                 content.replace("/worksheet\"", "/hyperlink\"");
             zip.write(p);
         }},
    };
}

} // namespace pilotage::exchange::hostile
