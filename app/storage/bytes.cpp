#include "app/storage/bytes.h"

namespace pilotage::storage {

namespace {

/// Marks: 0x10 + n for n bytes of a value >= 0, 0x0f - n for a negative one (0..8 bytes).
constexpr unsigned positiveMark = 0x10;
constexpr unsigned negativeMark = 0x0f;

} // namespace

void putKeyInteger(Bytes &out, std::int64_t value)
{
    const bool negative = value < 0;
    // For negatives the complement has the few significant bits; its bytes are stored inverted so that
    // nearer to zero sorts higher.
    const auto magnitude = negative ? ~static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const unsigned length = (static_cast<unsigned>(std::bit_width(magnitude)) + 7) / 8;
    char buffer[9];
    buffer[0] = static_cast<char>(negative ? negativeMark - length : positiveMark + length);
    for (unsigned i = 0; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(magnitude >> (8 * (length - 1 - i)));
        buffer[1 + i] = static_cast<char>(negative ? static_cast<unsigned char>(~byte) : byte);
    }
    out.append(buffer, length + 1);
}

void putKeyText(Bytes &out, BytesView text)
{
    for (const char byte : text) {
        out.push_back(byte);
        if (byte == '\0')
            out.push_back('\xff');
    }
    out.push_back('\0');
    out.push_back('\0');
}

std::int64_t takeKeyInteger(ByteReader &reader)
{
    const unsigned mark = reader.byte();
    const bool negative = mark < positiveMark;
    const unsigned length = negative ? negativeMark - mark : mark - positiveMark;
    if (length > 8)
        ByteReader::damaged();
    std::uint64_t magnitude = 0;
    for (unsigned i = 0; i < length; ++i) {
        const unsigned byte = reader.byte();
        magnitude = (magnitude << 8) | (negative ? (~byte & 0xffu) : byte);
    }
    return static_cast<std::int64_t>(negative ? ~magnitude : magnitude);
}

Bytes takeKeyText(ByteReader &reader)
{
    Bytes text;
    for (;;) {
        const unsigned byte = reader.byte();
        if (byte == 0 && reader.byte() == 0)
            return text;
        putByte(text, byte);
    }
}

} // namespace pilotage::storage
