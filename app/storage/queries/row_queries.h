#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace pilotage::storage {

class Store;

/// A row as column and value in text, in table order, without what is empty; nothing = there is none now.
/// `key` as the log prints it: key values joined by '/'.
[[nodiscard]] std::vector<std::pair<QString, QString>> rowNow(Store &store, const QString &table,
                                                              const QString &key);
/// The same as the log knew it last, for a row that is gone.
[[nodiscard]] std::vector<std::pair<QString, QString>> rowOnceKnown(Store &store, const QString &table,
                                                                    const QString &key);

} // namespace pilotage::storage
