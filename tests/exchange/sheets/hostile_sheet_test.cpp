// Files made to hurt: each is refused with its own reason, quickly, and within bounded memory. All are made
// here.
#include "tests/exchange/sheets/hostile_cases.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <boost/test/unit_test.hpp>

#include <sys/resource.h>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace pilotage::exchange::hostile;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMilliseconds = 10'000;
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
        QElapsedTimer time;
        time.start();
        const QString code = refusal(path, each.limits);
        BOOST_TEST(code.toStdString() == each.code, each.name << ": " << code.toStdString());
        BOOST_TEST(time.elapsed() < mostMilliseconds, each.name << " took " << time.elapsed() << " ms");
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
