#pragma once

#include "app/workbook/workbook_facts.h"
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
    /// Which workbook a file was when it was last opened here: tells its backups should it be damaged.
    [[nodiscard]] QString uuidOf(const QString &path) const;
    void setUuidOf(const QString &path, const QString &uuid);
    /// Who signs steps; an empty name = the system's user.
    [[nodiscard]] workbook::Actor profile() const;
    void setProfile(const workbook::Actor &profile);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
};

} // namespace pilotage::ui
