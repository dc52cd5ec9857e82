#pragma once

#include <QLabel>

namespace pilotage::ui {

/// A label that names a combo box to screen readers where the picture has no room for words: a combo
/// box's own accessible name is its current value, whatever one sets. One pixel wide.
[[nodiscard]] inline QLabel *makeBuddy(const QString &name, QWidget *control)
{
    auto *label = new QLabel(name);
    label->setBuddy(control);
    label->setFixedSize(1, 1);
    return label;
}

} // namespace pilotage::ui
