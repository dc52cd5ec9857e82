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

namespace {

/// Paths hold slashes, which are groups to QSettings.
QString uuidKey(const QString &path)
{
    return u"workbooks/"_s
        + QString::fromLatin1(
               QFileInfo(path).absoluteFilePath().toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

} // namespace

QString Settings::uuidOf(const QString &path) const
{
    return QSettings().value(uuidKey(path)).toString();
}

void Settings::setUuidOf(const QString &path, const QString &uuid)
{
    QSettings().setValue(uuidKey(path), uuid);
}

workbook::Actor Settings::profile() const
{
    const QSettings settings;
    return {settings.value("profile/name"_L1).toString(), settings.value("profile/unit"_L1).toString()};
}

void Settings::setProfile(const workbook::Actor &profile)
{
    QSettings settings;
    settings.setValue("profile/name"_L1, profile.name);
    settings.setValue("profile/unit"_L1, profile.unit);
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
