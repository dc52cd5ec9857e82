// Files made to hurt: each is refused with its own reason, quickly, and within bounded memory. All are made
// here.
#include "app/exchange/sheets/normal_table.h"
#include "tests/exchange/sheets/hostile_cases.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>

#include <boost/test/unit_test.hpp>

#include <ctime>
#include <random>

#include <sys/resource.h>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace pilotage::exchange::hostile;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostSeconds = 10; ///< of the processor
constexpr long mostKilobytes = 512 * 1024;
#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

void run(const std::vector<Case> &cases)
{
    const Folder folder;
    for (const Case &each : cases) {
        const QString path = folder("hostile.xlsx");
        each.make(path);
        const std::clock_t start = std::clock();
        const QString code = refusal(path, each.limits);
        BOOST_TEST(code.toStdString() == each.code, each.name << ": " << code.toStdString());
        const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
        BOOST_TEST(seconds < mostSeconds, each.name << " took " << seconds << " s");
    }
    // The whole process, that is with the making of the files.
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    if (!isSoak() && !isSanitized)
        BOOST_TEST(usage.ru_maxrss < mostKilobytes, usage.ru_maxrss << " KB");
}

} // namespace

BOOST_AUTO_TEST_SUITE(hostile_sheets)

BOOST_AUTO_TEST_CASE(archives)
{
    run(archiveCases());
}

BOOST_AUTO_TEST_CASE(kinds_of_files)
{
    run(kindCases());
}

BOOST_AUTO_TEST_CASE(xml)
{
    run(xmlCases());
}

BOOST_AUTO_TEST_CASE(sizes)
{
    run(sizeCases());
}

BOOST_AUTO_TEST_CASE(the_corpus_is_large_enough)
{
    BOOST_TEST(archiveCases().size() + kindCases().size() + xmlCases().size() + sizeCases().size() >= 60u);
}

BOOST_AUTO_TEST_CASE(a_file_beyond_the_limit_is_not_opened)
{
    const Folder folder;
    QFile file(folder("large.xlsx"));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    BOOST_REQUIRE(file.resize(200'000'001)); // sparse
    file.close();
    BOOST_TEST(refusal(folder("large.xlsx")) == u"file-too-large"_s);
}

/// Bytes of the parts and of the packed file are bent at random: whatever comes of it, it is read or refused.
BOOST_AUTO_TEST_CASE(random_damage_is_read_or_refused)
{
    const Folder folder;
    XlsxMaker maker;
    maker.strings("<si><t>区县</t></si><si><r><t>煤</t></r><rPh><t>x</t></rPh></si>").styles({"14", "0.0%"});
    maker.sheet(
        "S",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row r=\"3\" hidden=\"1\">"
        "<c r=\"A3\" s=\"1\"><f>1+1</f><v>0.5</v></c><c t=\"inlineStr\"><is><t>鹿_x000A_</t></is></c></row>",
        "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>");
    const QByteArray ods
        = "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
          "table:number-columns-spanned=\"2\" "
          "office:value-type=\"string\"><text:p>甲</text:p></table:table-cell>"
          "<table:covered-table-cell/></table:table-row></table:table>";
    std::mt19937 random(20251101);
    const int trials = isSoak() ? 50'000 : 400;
    int read = 0;
    for (int trial = 0; trial < trials; ++trial) {
        ZipMaker zip = trial % 2 == 0 ? maker.zip() : odsZip(ods);
        const QString path = folder("bent.xlsx");
        const bool isPacked = trial % 4 < 2;
        if (!isPacked) {
            QByteArray &content = zip.parts[random() % zip.parts.size()].second;
            for (unsigned i = random() % 4; i < 4 && !content.isEmpty(); ++i)
                content[static_cast<qsizetype>(random() % static_cast<unsigned>(content.size()))]
                    = static_cast<char>(random());
        }
        zip.write(path);
        if (isPacked) {
            QByteArray bytes = bytesOf(path);
            for (unsigned i = random() % 4; i < 4; ++i)
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))]
                    = static_cast<char>(random());
            raw(path, bytes);
        }
        try {
            const auto file = openSheetFile(path);
            const Sheet sheet = readSheet(*file, 0, path);
            const TableGuess guess = guessTable(sheet);
            NormalTable table(sheet, guess);
            (void)table.csv();
            ++read;
        } catch (const FileError &error) {
            BOOST_TEST(!error.code().isEmpty());
        }
    }
    BOOST_TEST(read > trials / 20);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_beside_the_file)
{
    const Folder folder;
    XlsxMaker().sheet("S", "<row><c><v>1</v></c></row>").write(folder("a.xlsx"));
    const QByteArray before = bytesOf(folder("a.xlsx"));
    BOOST_TEST(refusal(folder("a.xlsx")).isEmpty());
    BOOST_TEST(QDir(folder.folder.path()).entryList(QDir::Files).size() == 1);
    BOOST_TEST((bytesOf(folder("a.xlsx")) == before));
}

BOOST_AUTO_TEST_SUITE_END()
