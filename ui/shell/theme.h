#pragma once

#include "ui/shell/tokens.h"

#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QPalette>

class QApplication;

namespace pilotage::ui {

/// Type scale, points at 96 dpi x 4/3 = px: 36, 26, 18, 15, 14, 13, 12, 11.
enum class TextStyle {
    Countdown, ///< 36 px, bold
    Figure, ///< 26 px, bold: main figure of a panel
    PageTitle, ///< 18 px, bold
    ObjectName, ///< 15 px, bold
    Answer, ///< 14 px
    PaneTitle, ///< 13 px, bold
    Body, ///< 13 px
    BodyStrong, ///< 13 px, bold
    Caption, ///< 12 px
    Small ///< 11 px, the smallest: units, axes, sources
};

/// The palette has no role for muted words; nothing of ours shows visited links.
inline constexpr QPalette::ColorRole mutedRole = QPalette::LinkVisited;

/// Explicit families and a point size; never a family list left to the system.
[[nodiscard]] QFont textFont(TextStyle style);

/// A line icon of resources/icons ("check", "search", ...), drawn in the palette's colours when painted:
/// muted, text when active, accent when checked, faint when disabled.
[[nodiscard]] QIcon lineIcon(const QString &name);
/// The same drawing in one colour, for painters.
void drawIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// Light, dark or as the desktop was at start: palette, style sheet and font from one set of tokens.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QApplication *application);

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Families depend on the language: English puts a Latin family first.
    void setLanguage(const QLocale &locale);

signals:
    void changed();

private:
    void apply();

    QApplication *m_application;
    Mode m_mode = Mode::System;
    bool m_systemIsDark = false;
    bool m_latinFirst = false;
};

} // namespace pilotage::ui
