#pragma once

#include <QLabel>

namespace pilotage::ui {

/// Words for screen readers only: nothing is painted, not even what would show of a letter on one pixel.
class SpokenLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *) override { }
};

/// A label that names a combo box to screen readers where the picture has no room for words: a combo
/// box's own accessible name is its current value, whatever one sets. One pixel wide.
[[nodiscard]] inline QLabel *makeBuddy(const QString &name, QWidget *control)
{
    auto *label = new SpokenLabel(name);
    label->setBuddy(control);
    label->setFixedSize(1, 1);
    return label;
}

} // namespace pilotage::ui
