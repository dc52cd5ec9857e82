#pragma once

#include <QString>

namespace pilotage::ui {

struct Tokens;

/// The whole style sheet, made from tokens; made again when the theme changes.
[[nodiscard]] QString styleSheet(const Tokens &tokens);

} // namespace pilotage::ui
