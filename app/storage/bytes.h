#pragma once

#include "app/storage/error.h"

#include <QByteArrayView>

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace pilotage::storage {

using Bytes = std::string;
using BytesView = std::string_view;

[[nodiscard]] inline QByteArrayView view(BytesView bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

[[nodiscard]] constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}

[[nodiscard]] constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}

inline void putByte(Bytes &out, unsigned value)
{
    out.push_back(static_cast<char>(static_cast<unsigned char>(value)));
}

inline void putVarint(Bytes &out, std::uint64_t value)
{
    char buffer[10];
    int length = 0;
    while (value >= 0x80) {
        buffer[length++] = static_cast<char>(static_cast<unsigned char>(value | 0x80));
        value >>= 7;
    }
    buffer[length++] = static_cast<char>(static_cast<unsigned char>(value));
    out.append(buffer, static_cast<std::size_t>(length));
}

/// Little-endian IEEE 754, bit for bit.
inline void putDouble(Bytes &out, double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    char buffer[8];
    for (int i = 0; i < 8; ++i)
        buffer[i] = static_cast<char>(static_cast<unsigned char>(bits >> (8 * i)));
    out.append(buffer, 8);
}

/// Reads what the put functions wrote. Throws StorageError "history-damaged" beyond the end, so a
/// damaged payload never reads foreign memory.
class ByteReader
{
public:
    explicit ByteReader(BytesView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] std::size_t position() const { return m_at; }

    unsigned byte()
    {
        need(1);
        return static_cast<unsigned char>(m_bytes[m_at++]);
    }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const unsigned next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        damaged();
    }

    double real()
    {
        need(8);
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < 8; ++i)
            bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(m_bytes[m_at + i])) << (8 * i);
        m_at += 8;
        return std::bit_cast<double>(bits);
    }

    BytesView take(std::uint64_t length)
    {
        need(length);
        const BytesView part = m_bytes.substr(m_at, static_cast<std::size_t>(length));
        m_at += static_cast<std::size_t>(length);
        return part;
    }

    /// A count of things that take at least `bits` bits each: never more than can be there.
    std::size_t count(std::uint64_t limit)
    {
        const std::uint64_t value = varint();
        if (value > limit)
            damaged();
        return static_cast<std::size_t>(value);
    }

    [[noreturn]] static void damaged()
    {
        throw StorageError(QStringLiteral("history-damaged"),
                           QStringLiteral("a part of the change log cannot be read"));
    }

private:
    void need(std::uint64_t length) const
    {
        if (length > m_bytes.size() - m_at)
            damaged();
    }

    BytesView m_bytes;
    std::size_t m_at = 0;
};

/// Key bytes whose memcmp order is the order of the key values (column by column). Integers take
/// 1 + their significant bytes; text ends with 0 and has its zero bytes escaped.
void putKeyInteger(Bytes &out, std::int64_t value);
void putKeyText(Bytes &out, BytesView text);
[[nodiscard]] std::int64_t takeKeyInteger(ByteReader &reader);
[[nodiscard]] Bytes takeKeyText(ByteReader &reader);

} // namespace pilotage::storage
