#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <span>

namespace pilotage::messages {

/// An English text and the list it stands in, which helps the translator.
struct Text
{
    const char *source;
    const char *list;
};

/// What a permanent key is called.
struct Name
{
    const char *key;
    Text text;
};

/// The name of `key` in the user's language; nothing if it is none of the keys.
[[nodiscard]] inline std::optional<QString> nameIn(std::span<const Name> names, const QString &key)
{
    for (const Name &name : names)
        if (key == QLatin1StringView(name.key))
            return QCoreApplication::translate("messages", name.text.source, name.text.list);
    return std::nullopt;
}

} // namespace pilotage::messages
