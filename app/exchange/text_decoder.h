#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace pilotage::exchange {

/// Text of a file as UTF-8 without byte order mark.
struct DecodedText
{
    QByteArray utf8;
    QString encoding; ///< UTF-8, UTF-8 with BOM, GB18030, UTF-16LE, UTF-16BE
    /// Code of what is doubtful about the text ("text-damaged", "encoding-doubtful"); empty = nothing.
    QString doubt;
    QString sha256; ///< of the file's bytes, hex; set by `readTextFile`
};

/// The ladder: byte order mark, strict UTF-8 of the whole file, UTF-16 without mark (by its zero bytes),
/// GB18030. Nothing is dropped silently: what cannot be read becomes U+FFFD and `doubt` says so.
[[nodiscard]] DecodedText decodeText(QByteArray bytes);

/// Position of the first byte that is not UTF-8, or npos. Fast on ASCII.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view bytes);

/// Default limit of an imported file. Unit: bytes.
inline constexpr std::int64_t maxFileSize = 200 * 1000 * 1000;

/// Whole file, decoded. Throws FileError ("file-unreadable", "file-too-large").
[[nodiscard]] DecodedText readTextFile(const QString &path, std::int64_t limit = maxFileSize);

} // namespace pilotage::exchange
