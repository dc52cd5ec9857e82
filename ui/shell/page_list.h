#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace pilotage::ui {

class FileDialogs;
class Page;

/// One page of the window. An entry exists only if its page works.
struct PageEntry
{
    QString key;
    QString iconName;
    QString name;
    bool startsGroup = false; ///< a hairline above it in the rail
    std::function<Page *()> make;
};

/// All pages in the order of the rail. Ctrl+1, Ctrl+2 ... follow it.
[[nodiscard]] std::vector<PageEntry> pageList(FileDialogs &dialogs);

} // namespace pilotage::ui
