#include "app/exchange/text_decoder.h"
#include "tests/fuzz/fuzz.h"

#include <QStringDecoder>

using namespace pilotage;
using namespace pilotage::exchange;
using fuzz::require;
using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Our own test for UTF-8 against Qt's.
void compareWithQt(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool isFine = !decoder.hasError() && text.toUtf8() == bytes;
    // Qt takes a byte order mark away, which makes the texts differ without an error.
    if (!bytes.startsWith("\xEF\xBB\xBF"))
        require((firstInvalidUtf8(viewOf(bytes)) == std::string_view::npos) == isFine,
                "UTF-8 is told from others");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    compareWithQt(bytes);
    const DecodedText decoded = decodeText(bytes);
    require(firstInvalidUtf8(viewOf(decoded.utf8)) == std::string_view::npos, "what comes out is UTF-8");
    require(!decoded.encoding.isEmpty(), "the encoding has a name");
    if (decoded.encoding == u"UTF-8"_s && decoded.doubt.isEmpty())
        require(decoded.utf8 == bytes, "UTF-8 stays as it is");
    if (decoded.encoding == u"UTF-8 with BOM"_s && decoded.doubt.isEmpty())
        require(decoded.utf8 == bytes.sliced(3), "only the mark goes");
    const bool wasReplaced = decoded.utf8.contains("\xEF\xBF\xBD")
        && !decoded.encoding.startsWith("UTF-16"_L1) && !bytes.contains("\xEF\xBF\xBD")
        && !bytes.contains("\x84\x31\xA4\x37"); // U+FFFD itself
    require(!wasReplaced || !decoded.doubt.isEmpty(), "nothing is replaced without a word");
    require(decoded.utf8.size() <= bytes.size() * 3 + 3, "the text does not swell");
    return 0;
}
