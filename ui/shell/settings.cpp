#include "ui/shell/settings.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

QString Settings::language() const
{
    return QSettings().value("language"_L1, u"zh_CN"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    QSettings().setValue("language"_L1, language);
}

Theme::Mode Settings::themeMode() const
{
    const QString mode = QSettings().value("theme"_L1).toString();
    return mode == "dark"_L1 ? Theme::Mode::Dark
        : mode == "light"_L1 ? Theme::Mode::Light
                             : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    const QLatin1StringView names[] = {"system"_L1, "light"_L1, "dark"_L1};
    QSettings().setValue("theme"_L1, QString(names[static_cast<int>(mode)]));
}

bool Settings::isRailCollapsed() const
{
    return QSettings().value("railCollapsed"_L1, false).toBool();
}

void Settings::setRailCollapsed(bool collapsed)
{
    QSettings().setValue("railCollapsed"_L1, collapsed);
}

QStringList Settings::recentFiles() const
{
    QStringList found;
    for (const QString &path : QSettings().value("recentFiles"_L1).toStringList())
        if (QFileInfo::exists(path))
            found.append(path);
    return found;
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue("recentFiles"_L1, files.mid(0, 10));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue("recentFiles"_L1, files);
}

QByteArray Settings::geometry() const
{
    return QSettings().value("geometry"_L1).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    QSettings().setValue("geometry"_L1, geometry);
}

} // namespace pilotage::ui
