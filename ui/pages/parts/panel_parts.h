#pragma once

#include "ui/shell/theme.h"

#include <QStringList>

#include <functional>

class QGridLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

// What side panels are made of.

namespace pilotage::ui {

/// The filled ones with a dot between.
[[nodiscard]] QString joined(QStringList parts);
/// A section: hairline, title with count and a tool at the right, then what is put into the layout.
[[nodiscard]] QVBoxLayout *addSection(QVBoxLayout *column, const QString &title, qsizetype count = -1,
                                      QWidget *tool = nullptr);
/// Rows of key and value in a section.
[[nodiscard]] QGridLayout *addKeyValues(QVBoxLayout *section);
/// Key at the left, muted; value at the right, wrapped, can be selected. Nothing for an empty value.
void addKeyValue(QGridLayout *grid, const QString &key, const QString &value);
/// A word that opens something: accent, reached by Tab. `open` gets the link.
[[nodiscard]] QLabel *makeLink(const QString &text, const QString &link,
                               const std::function<void(const QString &)> &open,
                               TextStyle style = TextStyle::Body);

} // namespace pilotage::ui
