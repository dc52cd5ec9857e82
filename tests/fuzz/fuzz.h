#pragma once

#include <QString>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace pilotage::fuzz {

/// Ends the program where a promise is broken, so that libFuzzer keeps the input.
inline void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

inline std::string_view bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// The input as a person's text; bytes that are no UTF-8 become U+FFFD.
inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

/// Takes an input apart piece by piece; zeros after its end.
class Pieces
{
public:
    Pieces(const std::uint8_t *data, std::size_t size)
        : m_data(data)
        , m_left(size)
    {
    }

    [[nodiscard]] std::size_t left() const { return m_left; }
    std::uint8_t byte()
    {
        if (m_left == 0)
            return 0;
        --m_left;
        return *m_data++;
    }
    std::uint32_t number(std::uint32_t bound)
    {
        const std::uint32_t high = byte();
        return bound == 0 ? 0 : ((high << 16) | (std::uint32_t{byte()} << 8) | byte()) % bound;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_left;
};

} // namespace pilotage::fuzz
