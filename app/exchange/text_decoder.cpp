#include "app/exchange/text_decoder.h"

#include "app/exchange/file_error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstring>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at `at`, 0 = malformed. Source: Unicode 15, table 3-7.
std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const std::size_t left = bytes.size() - at;
    const unsigned char first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return left >= 2 && isContinuation(byte(1)) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (left < 3 || !isContinuation(byte(1)) || !isContinuation(byte(2)))
            return 0;
        const bool isOverlong = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) > 0x9F;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (left < 4 || !isContinuation(byte(1)) || !isContinuation(byte(2)) || !isContinuation(byte(3)))
            return 0;
        const bool isOverlong = first == 0xF0 && byte(1) < 0x90;
        const bool isBeyond = first == 0xF4 && byte(1) > 0x8F;
        return isOverlong || isBeyond ? 0 : 4;
    }
    return 0;
}

std::size_t skipAscii(std::string_view bytes, std::size_t at)
{
    constexpr std::uint64_t high = 0x8080808080808080u;
    std::uint64_t word = 0;
    while (at + sizeof word <= bytes.size()) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if (word & high)
            break;
        at += sizeof word;
    }
    return at;
}

/// Chinese text and digits in UTF-16 have a zero byte in most ASCII characters, always on one side.
QString utf16WithoutMark(std::string_view bytes)
{
    const std::size_t length = std::min<std::size_t>(bytes.size(), 65536) & ~std::size_t{1};
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < length; ++i)
        if (bytes[i] == 0)
            ++zeros[i % 2];
    const std::size_t pairs = length / 2;
    if (pairs == 0 || bytes.size() % 2 != 0)
        return {};
    if (zeros[1] * 4 > pairs && zeros[0] * 20 < pairs)
        return u"UTF-16LE"_s;
    if (zeros[0] * 4 > pairs && zeros[1] * 20 < pairs)
        return u"UTF-16BE"_s;
    return {};
}

/// Decodes piece by piece, so that the text never lies in memory as UTF-16 as a whole.
bool decodeInto(QByteArray &out, QStringDecoder &decoder, QByteArrayView bytes)
{
    constexpr qsizetype piece = 1 << 20;
    out.reserve(bytes.size() + bytes.size() / 2);
    QString kept; // a surrogate pair may be cut between two pieces
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        QString text = kept + QString(decoder(bytes.sliced(at, std::min(piece, bytes.size() - at))));
        kept.clear();
        if (!text.isEmpty() && text.back().isHighSurrogate()) {
            kept = text.last(1);
            text.chop(1);
        }
        out += text.toUtf8();
    }
    out += kept.toUtf8();
    return !decoder.hasError();
}

DecodedText decodeUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding, const QString &name)
{
    DecodedText result;
    result.encoding = name;
    QStringDecoder decoder(encoding);
    const bool isClean = decodeInto(result.utf8, decoder, bytes) && bytes.size() % 2 == 0;
    if (!isClean)
        result.doubt = u"text-damaged"_s;
    return result;
}

/// UTF-8 with a few broken places (cut file, mixed copies) is still UTF-8, not GB18030.
bool isMostlyUtf8(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        at = skipAscii(bytes, at);
        if (at >= bytes.size())
            break;
        const std::size_t length = sequenceLength(bytes, at);
        if (length > 1)
            ++good;
        if (length == 0)
            ++bad;
        at += std::max<std::size_t>(length, 1);
    }
    return good >= 4 && good > 10 * bad;
}

DecodedText damagedUtf8(QByteArrayView bytes, const QString &encoding)
{
    DecodedText result;
    result.encoding = encoding;
    result.doubt = u"text-damaged"_s;
    QStringDecoder decoder(QStringConverter::Utf8);
    decodeInto(result.utf8, decoder, bytes);
    return result;
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        at = skipAscii(bytes, at);
        if (at >= bytes.size())
            break;
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return std::string_view::npos;
}

DecodedText decodeText(QByteArray bytes)
{
    const auto view
        = [&] { return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())); };
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes.remove(0, 3);
        if (firstInvalidUtf8(view()) != std::string_view::npos)
            return damagedUtf8(bytes, u"UTF-8 with BOM"_s);
        return {std::move(bytes), u"UTF-8 with BOM"_s, {}, {}};
    }
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16LE, u"UTF-16LE"_s);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), QStringConverter::Utf16BE, u"UTF-16BE"_s);
    const QString utf16 = utf16WithoutMark(view());
    if (!utf16.isEmpty())
        return decodeUtf16(
            bytes, utf16 == u"UTF-16LE"_s ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, utf16);
    if (firstInvalidUtf8(view()) == std::string_view::npos)
        return {std::move(bytes), u"UTF-8"_s, {}, {}};
    if (isMostlyUtf8(view()))
        return damagedUtf8(bytes, u"UTF-8"_s);
    DecodedText result;
    result.encoding = u"GB18030"_s;
    QStringDecoder decoder("GB18030");
    if (!decoder.isValid())
        return damagedUtf8(bytes, u"UTF-8"_s);
    if (!decodeInto(result.utf8, decoder, bytes))
        result.doubt = u"encoding-doubtful"_s;
    return result;
}

DecodedText readTextFile(const QString &path, std::int64_t limit)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw FileError(u"file-unreadable"_s, path, file.errorString());
    if (file.size() > limit)
        throw FileError(u"file-too-large"_s, path,
                        QString::number(file.size()) + u" > "_s + QString::number(limit));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw FileError(u"file-unreadable"_s, path, file.errorString());
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    DecodedText result = decodeText(std::move(bytes));
    result.sha256 = QString::fromLatin1(digest);
    return result;
}

} // namespace pilotage::exchange
