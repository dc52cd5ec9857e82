#include "ui/shell/theme.h"

#include "ui/shell/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// px at 96 dpi; points are three quarters of it.
int pixelSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Countdown:
        return 36;
    case TextStyle::Figure:
        return 26;
    case TextStyle::PageTitle:
        return 18;
    case TextStyle::ObjectName:
        return 15;
    case TextStyle::Answer:
        return 14;
    case TextStyle::PaneTitle:
    case TextStyle::Body:
    case TextStyle::BodyStrong:
        return 13;
    case TextStyle::Caption:
        return 12;
    case TextStyle::Small:
        return 11;
    }
    return 13;
}

bool isStrong(TextStyle style)
{
    switch (style) {
    case TextStyle::Answer:
    case TextStyle::Body:
    case TextStyle::Caption:
    case TextStyle::Small:
        return false;
    case TextStyle::Countdown:
    case TextStyle::Figure:
    case TextStyle::PageTitle:
    case TextStyle::ObjectName:
    case TextStyle::PaneTitle:
    case TextStyle::BodyStrong:
        return true;
    }
    return false;
}

QPalette makePalette(const Tokens &t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {{QPalette::Window, t.window},
                                                            {QPalette::WindowText, t.text},
                                                            {QPalette::Base, t.base},
                                                            {QPalette::AlternateBase, t.alt},
                                                            {QPalette::ToolTipBase, t.raised},
                                                            {QPalette::ToolTipText, t.text},
                                                            {QPalette::PlaceholderText, t.faint},
                                                            {QPalette::Text, t.text},
                                                            {QPalette::Button, t.raised},
                                                            {QPalette::ButtonText, t.text},
                                                            {QPalette::BrightText, t.bad},
                                                            {QPalette::Light, t.raised},
                                                            {QPalette::Midlight, t.line},
                                                            {QPalette::Mid, t.divider},
                                                            {QPalette::Dark, t.control},
                                                            {QPalette::Shadow, t.divider},
                                                            {QPalette::Highlight, t.accent},
                                                            {QPalette::HighlightedText, t.onAccent},
                                                            {QPalette::Link, t.accent},
                                                            {mutedRole, t.muted}};
    for (const auto &[role, color] : roles)
        palette.setColor(role, color);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

/// Fusion, with our own icon for menus that find no room in the bar. Its icon is a PNG, made with the menu
/// bar, and the first picture file has Qt load all its picture formats: that would be before the first paint.
class Style : public QProxyStyle
{
public:
    Style()
        : QProxyStyle(u"Fusion"_s)
    {
    }
    QIcon standardIcon(StandardPixmap picture, const QStyleOption *option,
                       const QWidget *widget) const override
    {
        if (picture == SP_ToolBarHorizontalExtensionButton)
            return lineIcon(u"more"_s);
        return QProxyStyle::standardIcon(picture, option, widget);
    }
};

} // namespace

QFont textFont(TextStyle style)
{
    QFont result = QApplication::font();
    // The application font is the body size; a person's zoom scales all styles alike.
    const qreal zoom = result.pointSizeF() > 0 ? result.pointSizeF() / (13 * 0.75) : 1.0;
    result.setPointSizeF(pixelSize(style) * 0.75 * zoom);
    result.setWeight(isStrong(style) ? QFont::DemiBold : QFont::Normal);
    return result;
}

Theme::Theme(QApplication *application)
    : QObject(application)
    , m_application(application)
{
    const QPalette system = application->palette();
    m_systemIsDark
        = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    application->setStyle(new Style);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

void Theme::setLanguage(const QLocale &locale)
{
    m_latinFirst = locale.language() != QLocale::Chinese;
    apply();
}

void Theme::apply()
{
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
    const Tokens &t = dark ? darkTokens() : lightTokens();
    QStringList families{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                         u"WenQuanYi Micro Hei"_s};
    if (m_latinFirst)
        families = QStringList{u"Source Sans 3"_s, u"Source Sans Pro"_s} + families;
    QFont body;
    body.setFamilies(families);
    body.setPointSizeF(13 * 0.75);
    body.setStyleStrategy(QFont::PreferAntialias);
    m_application->setFont(body);
    m_application->setPalette(makePalette(t));
    QToolTip::setPalette(makePalette(t));
    QToolTip::setFont(textFont(TextStyle::Caption));
    m_application->setStyleSheet(styleSheet(t));
    emit changed();
}

} // namespace pilotage::ui
