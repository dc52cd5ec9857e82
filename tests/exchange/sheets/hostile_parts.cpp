#include "tests/exchange/sheets/hostile_cases.h"

#include <QFile>

namespace pilotage::exchange::hostile {

using namespace Qt::StringLiterals;

std::vector<Case> xmlCases()
{
    const QByteArray laughs
        = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">"
          "<!ENTITY c \"&b;&b;&b;&b;\">]><worksheet>&c;</worksheet>";
    return {
        {"entities that multiply", "xml-doctype", [=](auto &p) { sheetXml(p, laughs); }},
        {"an entity from a file", "xml-doctype",
         [](auto &p) {
             sheetXml(
                 p,
                 "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>"
                 "<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>");
         }},
        {"an entity from the network", "xml-doctype",
         [](auto &p) {
             sheetXml(p, "<?xml version=\"1.0\"?><!DOCTYPE w SYSTEM \"http://localhost/x.dtd\"><worksheet/>");
         }},
        {"a document type in the strings", "xml-doctype",
         [](auto &p) {
             XlsxMaker maker;
             maker.strings("").sheet("S", "");
             maker.parts["xl/sharedStrings.xml"] = "<!DOCTYPE a><sst/>";
             maker.write(p);
         }},
        {"a document type in the relationships", "xml-doctype",
         [](auto &p) {
             XlsxMaker maker;
             maker.sheet("S", "");
             maker.parts["_rels/.rels"] = "<!DOCTYPE a><Relationships/>";
             maker.write(p);
         }},
        {"a document type in .ods", "xml-doctype",
         [](auto &p) {
             ZipMaker zip = odsZip("");
             zip.parts[1].second = "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>";
             zip.write(p);
         }},
        {"an entity nobody declared", "xml-broken",
         [](auto &p) { sheetXml(p, worksheet("<sheetData><row><c><v>&x;</v></c></row></sheetData>")); }},
        {"elements 65 deep", "xml-too-deep", [](auto &p) { sheetXml(p, worksheet(nested(64))); }},
        {"elements 64 deep", "", [](auto &p) { sheetXml(p, worksheet(nested(63))); }},
        {"elements 20,000 deep", "xml-too-deep",
         [](auto &p) { sheetXml(p, worksheet(repeated("<a>", 20'000))); }},
        {"deep in .ods", "xml-too-deep", [](auto &p) { odsZip(nested(80)).write(p); }},
        {"an attribute of 6 MB", "xml-token-too-large",
         [](auto &p) { storedXml(p, worksheet("<a b=\"" + rough(6'000'000) + "\"/>")); }},
        {"a comment of 6 MB", "xml-token-too-large",
         [](auto &p) { storedXml(p, worksheet("<!--" + rough(6'000'000) + "-->")); }},
        {"a name of 6 MB", "xml-token-too-large",
         [](auto &p) { storedXml(p, worksheet("<" + rough(6'000'000) + "/>")); }},
        {"a tag that never closes", "xml-broken",
         [](auto &p) { sheetXml(p, worksheet("<sheetData><row>")); }},
        {"nothing in the part", "xml-broken", [](auto &p) { sheetXml(p, "<?xml version=\"1.0\"?>"); }},
        {"bytes that are no UTF-8", "xml-broken",
         [](auto &p) {
             sheetXml(p, worksheet("<sheetData><row><c t=\"str\"><v>\xff\xfe</v></c></row></sheetData>"));
         }},
        {"an encoding nobody knows", "xml-broken",
         [](auto &p) { sheetXml(p, "<?xml version=\"1.0\" encoding=\"x-none\"?><worksheet/>"); }},
        {"UTF-16 is read", "",
         [](auto &p) {
             const QString xml
                 = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c><v>1</v>"
                   "</c></row></sheetData></worksheet>"_s;
             XlsxMaker maker;
             maker.sheet("S", "");
             maker.parts["xl/worksheets/sheet1.xml"] = "\xff\xfe" + utf16(xml);
             maker.write(p);
         }},
    };
}

bool isSoak()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK");
}

/// The long trials meet the limits as they are shipped; the short ones meet a hundredth of them.
int manyOf(int count)
{
    return isSoak() ? count : count / 100;
}

SheetLimits limitsOf(const std::function<void(SheetLimits &)> &lower)
{
    SheetLimits limits;
    if (!isSoak())
        lower(limits);
    return limits;
}

QByteArray manyStrings(int count)
{
    QByteArray items;
    quint32 state = 1;
    for (int i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        items += i % 4 == 0 ? "<si><t>" + QByteArray::number(state) + "</t></si>" : QByteArray("<si/>");
    }
    return items;
}

/// 13 in a row
QByteArray manyCells(int rows)
{
    QByteArray data;
    quint32 state = 1;
    for (int i = 0; i < rows; ++i) {
        data += "<row>";
        for (int c = 0; c < 13; ++c) {
            state = state * 1664525U + 1013904223U;
            data += "<c><v>" + QByteArray::number(state >> 24) + "</v></c>";
        }
        data += "</row>";
    }
    return data;
}

std::vector<Case> sizeCases()
{
    const auto rows = [](const QByteArray &data) { return worksheet("<sheetData>" + data + "</sheetData>"); };
    return {
        {"row 1,048,577", "sheet-rows-exceeded",
         [=](auto &p) { sheetXml(p, rows("<row r=\"1048577\"><c><v>1</v></c></row>")); }},
        {"row 1,048,576", "",
         [=](auto &p) { sheetXml(p, rows("<row r=\"1048576\"><c><v>1</v></c></row>")); }},
        {"rows that go back", "sheet-rows-disordered",
         [=](auto &p) {
             sheetXml(p, rows("<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>"));
         }},
        {"a row below zero", "sheet-rows-disordered",
         [=](auto &p) { sheetXml(p, rows("<row r=\"-5\"><c><v>1</v></c></row>")); }},
        {"column XFE", "sheet-columns-exceeded",
         [=](auto &p) { sheetXml(p, rows("<row><c r=\"XFE1\"><v>1</v></c></row>")); }},
        {"column XFD", "", [=](auto &p) { sheetXml(p, rows("<row><c r=\"XFD1\"><v>1</v></c></row>")); }},
        {"100,000 columns", "sheet-columns-exceeded",
         [=](auto &p) {
             sheetXml(p,
                      rows("<row>" + manyCells(8'000).replace("<row>", "").replace("</row>", "") + "</row>"));
         }},
        {"a column of letters without end", "sheet-columns-exceeded",
         [=](auto &p) {
             sheetXml(p, rows("<row><c r=\"" + QByteArray(500, 'Z') + "1\"><v>1</v></c></row>"));
         }},
        {"one cell 40,000 times", "sheet-columns-exceeded",
         [=](auto &p) {
             QByteArray cells;
             for (int i = 0; i < 40'000; ++i)
                 cells += "<c r=\"A1\"><v>" + QByteArray::number(i * 7919) + "</v></c>";
             sheetXml(p, rows("<row>" + cells + "</row>"));
         }},
        {"a text of 32,768 characters", "sheet-text-too-long",
         [=](auto &p) { sheetXml(p, rows("<row>" + inlineCell(rough(32'768)) + "</row>")); }},
        {"a text of 32,767 characters", "",
         [=](auto &p) { sheetXml(p, rows("<row>" + inlineCell(rough(32'767)) + "</row>")); }},
        {"32,767 characters of three bytes", "",
         [=](auto &p) { sheetXml(p, rows("<row>" + inlineCell(repeated("鹿城温", 10'922)) + "</row>")); }},
        {"a text of 5 MB", "sheet-text-too-long",
         [=](auto &p) { storedXml(p, rows("<row>" + inlineCell(rough(5'000'000)) + "</row>")); }},
        {"a number of 1 MB", "sheet-text-too-long",
         [=](auto &p) { storedXml(p, rows("<row><c><v>" + rough(1'000'000) + "</v></c></row>")); }},
        {"a shared string too long", "sheet-text-too-long",
         [=](auto &p) {
             XlsxMaker().strings("<si><t>" + rough(40'000) + "</t></si>").sheet("S", "").write(p);
         }},
        {"a shared string that is not there", "sheet-string-missing",
         [=](auto &p) {
             XlsxMaker()
                 .strings("<si><t>a</t></si>")
                 .sheet("S", "<row><c t=\"s\"><v>1</v></c></row>")
                 .write(p);
         }},
        {"a negative shared string", "sheet-string-missing",
         [=](auto &p) {
             XlsxMaker()
                 .strings("<si><t>a</t></si>")
                 .sheet("S", "<row><c t=\"s\"><v>-1</v></c></row>")
                 .write(p);
         }},
        {"one long string in every cell", "sheet-text-total",
         [=](auto &p) {
             QByteArray data;
             for (int i = 0; i < 20'000; ++i)
                 data += "<row r=\"" + QByteArray::number(i + 1) + "\"><c t=\"s\"><v>0</v></c></row>";
             XlsxMaker().strings("<si><t>" + rough(32'000) + "</t></si>").sheet("S", data).write(p);
         }},
        {"more strings than allowed", "sheet-strings-too-many",
         [=](auto &p) { XlsxMaker().strings(manyStrings(manyOf(6'000'000))).sheet("S", "").write(p); },
         limitsOf([](auto &limits) { limits.strings = 50'000; })},
        {"more merged areas than allowed", "sheet-ranges-too-many",
         [=](auto &p) {
             QByteArray merges;
             for (int i = 1; i <= manyOf(600'000); ++i)
                 merges
                     += "<mergeCell ref=\"A" + QByteArray::number(i) + ":B" + QByteArray::number(i) + "\"/>";
             XlsxMaker().sheet("S", "", "<mergeCells>" + merges + "</mergeCells>").write(p);
         },
         limitsOf([](auto &limits) { limits.ranges = 5'000; })},
        {"more cells than allowed", "sheet-cells-too-many",
         [=](auto &p) { XlsxMaker().sheet("S", manyCells(manyOf(700'000))).write(p); },
         limitsOf([](auto &limits) { limits.cells = 80'000; })},
        {"merged areas that are none", "",
         [=](auto &p) {
             XlsxMaker()
                 .sheet("S", "<row><c><v>1</v></c></row>",
                        "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"\"/><mergeCell "
                        "ref=\"A1:ZZZZ9999999\"/></mergeCells>")
                 .write(p);
         }},
        {"numbers that are none", "",
         [=](auto &p) {
             sheetXml(p, rows("<row><c><v>abc</v></c><c><v>1e999</v></c><c><v>nan</v></c></row>"));
         }},
        {"a style that is not there", "",
         [=](auto &p) {
             sheetXml(p, rows("<row><c s=\"99999999\"><v>1</v></c><c s=\"-1\"><v>1</v></c></row>"));
         }},
        {"17 billion repeated cells in .ods", "sheet-cells-too-many",
         [](auto &p) {
             odsZip(
                 odsRow("table:number-rows-repeated=\"1048576\"", "table:number-columns-repeated=\"16384\""))
                 .write(p);
         }},
        {"rows repeated beyond the last in .ods", "sheet-rows-exceeded",
         [](auto &p) { odsZip(odsRow("table:number-rows-repeated=\"2000000000\"", "")).write(p); }},
        {"columns repeated beyond the last in .ods", "sheet-columns-exceeded",
         [](auto &p) { odsZip(odsRow("", "table:number-columns-repeated=\"16385\"")).write(p); }},
        {"blanks repeated without end in .ods", "sheet-text-too-long",
         [](auto &p) {
             odsZip("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                    "office:value-type=\"string\"><text:p><text:s "
                    "text:c=\"2000000000\"/></text:p></table:table-cell>"
                    "</table:table-row></table:table>")
                 .write(p);
         }},
        {"a long text in .ods", "sheet-text-too-long",
         [](auto &p) {
             odsZip("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                    "office:value-type=\"string\"><text:p>"
                    + rough(200'000) + "</text:p></table:table-cell></table:table-row></table:table>")
                 .write(p);
         }},
    };
}

} // namespace pilotage::exchange::hostile
