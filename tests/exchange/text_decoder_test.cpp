#include "app/exchange/file_error.h"
#include "app/exchange/text_decoder.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace {

const QString sample = u"区划,数值\n温州市,1.5\n𠮷野,—\n"_s;

QByteArray encoded(const char *name, const QByteArray &mark = {})
{
    QStringEncoder encoder(name);
    return mark + QByteArray(encoder(sample));
}

QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &mark = {})
{
    QStringEncoder encoder(encoding);
    return mark + QByteArray(encoder(sample));
}

void checkDecodes(const QByteArray &bytes, const QString &encoding)
{
    const DecodedText decoded = decodeText(bytes);
    BOOST_TEST(decoded.encoding == encoding);
    BOOST_TEST(QString::fromUtf8(decoded.utf8) == sample);
    BOOST_TEST(decoded.doubt.isEmpty());
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_decoder)

BOOST_AUTO_TEST_CASE(climbs_the_ladder_of_encodings)
{
    checkDecodes(sample.toUtf8(), u"UTF-8"_s);
    checkDecodes("\xEF\xBB\xBF" + sample.toUtf8(), u"UTF-8 with BOM"_s);
    checkDecodes(encoded("GB18030"), u"GB18030"_s);
    checkDecodes(encoded(QStringConverter::Utf16LE, "\xFF\xFE"), u"UTF-16LE"_s);
    checkDecodes(encoded(QStringConverter::Utf16BE, "\xFE\xFF"), u"UTF-16BE"_s);
    checkDecodes(encoded(QStringConverter::Utf16LE), u"UTF-16LE"_s);
    checkDecodes(encoded(QStringConverter::Utf16BE), u"UTF-16BE"_s);
}

BOOST_AUTO_TEST_CASE(decodes_long_text_across_its_pieces)
{
    QString text;
    while (text.size() < 1'500'000)
        text += u"温州市鹿城区𠮷,a"_s;
    QStringEncoder gb("GB18030");
    BOOST_TEST((QString::fromUtf8(decodeText(QByteArray(gb(text))).utf8) == text));
    QStringEncoder utf16(QStringConverter::Utf16LE);
    BOOST_TEST((QString::fromUtf8(decodeText("\xFF\xFE" + QByteArray(utf16(text))).utf8) == text));
}

BOOST_AUTO_TEST_CASE(names_what_cannot_be_read)
{
    QByteArray broken = QByteArray(sample.toUtf8()).repeated(5);
    broken.chop(2);
    broken += "\xE6\xB8";
    const DecodedText decoded = decodeText(broken);
    BOOST_TEST(decoded.encoding == u"UTF-8"_s);
    BOOST_TEST(decoded.doubt == u"text-damaged"_s);
    BOOST_TEST(decodeText("\xCE\xC2\xD6\xDD\xFF\xFF").doubt == u"encoding-doubtful"_s);
    BOOST_TEST(decodeText(QByteArray("\xFF\xFE\x41", 3)).doubt == u"text-damaged"_s);
}

BOOST_AUTO_TEST_CASE(takes_only_well_formed_utf8)
{
    for (const char *bad : {"\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                            "\xF8\x88\x80\x80", "\x80", "\xE6\xB8", "\xF0\x9F\x98"})
        BOOST_TEST(firstInvalidUtf8(std::string("abcdefgh") + bad) == 8u);
    for (const char *good : {"", "a", "温", "\xF0\xA0\xAE\xB7", "\xEF\xBF\xBF", "\xED\x9F\xBF"})
        BOOST_TEST(firstInvalidUtf8(good) == std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(refuses_files_it_cannot_read)
{
    const QTemporaryDir folder;
    const auto code = [](const QString &path, std::int64_t limit) {
        try {
            (void)readTextFile(path, limit);
        } catch (const FileError &error) {
            return error.code();
        }
        return QString();
    };
    BOOST_TEST(code(folder.filePath(u"none.csv"_s), maxFileSize) == u"file-unreadable"_s);
    BOOST_TEST(code(folder.path(), maxFileSize) == u"file-unreadable"_s);
    QFile file(folder.filePath(u"中文 名😀.csv"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("123456");
    file.close();
    BOOST_TEST(code(file.fileName(), 5) == u"file-too-large"_s);
    BOOST_TEST(readTextFile(file.fileName()).sha256
               == u"8d969eef6ecad3c29a3a629280e686cf0c3f5d5a86aff3ca12020c923adc6c92"_s);
}

BOOST_AUTO_TEST_SUITE_END()
