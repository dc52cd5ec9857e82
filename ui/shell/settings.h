#pragma once

#include "ui/shell/theme.h"

#include <QStringList>

namespace pilotage::ui {

/// What a person chose about the window, kept in the desktop's configuration place.
class Settings
{
public:
    /// Locale name of the interface, "zh_CN" unless chosen otherwise.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    [[nodiscard]] bool isRailCollapsed() const;
    void setRailCollapsed(bool collapsed);
    /// Newest first, at most ten, only files that exist.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
};

} // namespace pilotage::ui
