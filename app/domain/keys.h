#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace pilotage {

/// The permanent text keys of an enumeration, as files and SQL know them. Specialise
/// `keyTable(E)` beside each enum: `constexpr auto keyTable(State) { return std::array{...}; }`.
template<class E>
using Key = std::pair<E, QLatin1StringView>;

template<class E>
[[nodiscard]] constexpr QLatin1StringView toKey(E value)
{
    for (const auto &[item, key] : keyTable(E{}))
        if (item == value)
            return key;
    return {};
}

template<class E>
[[nodiscard]] std::optional<E> fromKey(QStringView text)
{
    for (const auto &[item, key] : keyTable(E{}))
        if (text == key)
            return item;
    return std::nullopt;
}

} // namespace pilotage
