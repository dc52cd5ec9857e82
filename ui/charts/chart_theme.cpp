#include "ui/charts/chart_theme.h"

#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;

ChartTheme ChartTheme::paper()
{
    ChartTheme t;
    t.base = QColor(0xFFFFFF);
    t.alt = QColor(0xF8F9FB);
    t.text = QColor(0x1B2026);
    t.muted = QColor(0x5B6573);
    t.faint = QColor(0x8D96A1);
    t.line = QColor(0xE6E9ED);
    t.divider = QColor(0xD5DAE0);
    t.accent = QColor(0x0F6E5C);
    t.onAccent = QColor(0xFFFFFF);
    t.selection = QColor(0xDFECE9);
    t.good = QColor(0x23703A);
    t.attention = QColor(0x8A5300);
    t.bad = QColor(0xB3261E);
    // Okabe-Ito, darkened until each has at least 3.6:1 on white.
    t.series = {QColor(0x0072B2), QColor(0xB87A00), QColor(0x008A64), QColor(0xB5568C),
                QColor(0x2E8BC0), QColor(0xC85400), QColor(0x4A5461)};
    t.ramp = {QColor(0xF3F8F7), QColor(0xDCEBE8), QColor(0xBFDBD5), QColor(0x9BC8BE),
              QColor(0x6FB0A3), QColor(0x2B7D6E), QColor(0x0F5F50)};
    t.lack = {QColor(0xFBEFDA), QColor(0xF3D9A8), QColor(0xE4B25F)};
    t.parts = {QColor(0x0B4F80), QColor(0xD08A00), QColor(0x008A64), QColor(0xC6CDD5)};
    t.families = QStringList{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei UI"_s,
                             u"WenQuanYi Micro Hei"_s};
    return t;
}

QFont ChartTheme::font(double size, bool bold) const
{
    QFont font(families);
    font.setPixelSize(static_cast<int>(std::lround(px(size))));
    font.setBold(bold);
    return font;
}

} // namespace pilotage::charts
