#pragma once

#include <QString>

#include <map>

namespace pilotage::test {

/// All literals in the sources of app/ and ui/ that look like the code of an issue, with the file where one
/// stands first: lower case with hyphens, or a plain word where an issue or error is made.
[[nodiscard]] std::map<QString, QString> codesInSources();

} // namespace pilotage::test
