#pragma once

#include <QStringView>

#include <cstdint>

namespace pilotage::workbook::demo {

/// One round of splitmix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
[[nodiscard]] constexpr std::uint64_t splitmix64(std::uint64_t state)
{
    std::uint64_t z = state + 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/// Draws by name instead of by order: what is drawn for one cell does not move when another cell is
/// added before it.
class Draw
{
public:
    constexpr explicit Draw(std::uint64_t seed)
        : m_seed(seed)
    {
    }

    /// 0 <= x < 1
    [[nodiscard]] double share(QStringView name, std::int64_t a = 0, std::int64_t b = 0) const
    {
        return static_cast<double>(bits(name, a, b) >> 11) * 0x1.0p-53;
    }
    /// -1 <= x < 1
    [[nodiscard]] double around(QStringView name, std::int64_t a = 0, std::int64_t b = 0) const
    {
        return 2 * share(name, a, b) - 1;
    }
    /// 0 .. count - 1
    [[nodiscard]] int index(int count, QStringView name, std::int64_t a = 0, std::int64_t b = 0) const
    {
        return static_cast<int>(share(name, a, b) * count);
    }

private:
    [[nodiscard]] std::uint64_t bits(QStringView name, std::int64_t a, std::int64_t b) const
    {
        std::uint64_t state = splitmix64(m_seed);
        for (const QChar c : name)
            state = splitmix64(state ^ c.unicode());
        state = splitmix64(state ^ static_cast<std::uint64_t>(a));
        return splitmix64(state ^ static_cast<std::uint64_t>(b));
    }

    std::uint64_t m_seed;
};

} // namespace pilotage::workbook::demo
