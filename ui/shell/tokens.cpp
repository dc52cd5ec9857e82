#include "ui/shell/tokens.h"

#include <QPalette>
#include <QWidget>

namespace pilotage::ui {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value | 0xFF000000u);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF3F5F7), t.base = rgb(0xFFFFFF), t.alt = rgb(0xF8F9FB), t.raised = rgb(0xFFFFFF);
    t.text = rgb(0x1B2026), t.muted = rgb(0x5B6573), t.faint = rgb(0x8D96A1);
    t.line = rgb(0xE6E9ED), t.divider = rgb(0xD5DAE0), t.control = rgb(0x858F9B);
    t.accent = rgb(0x0F6E5C), t.accentHover = rgb(0x0C5A4B), t.onAccent = rgb(0xFFFFFF);
    t.selection = rgb(0xDFECE9), t.hover = rgb(0xEFF2F4);
    t.good = rgb(0x23703A), t.attention = rgb(0x8A5300), t.bad = rgb(0xB3261E);
    t.goodBg = rgb(0xE4F1E7), t.attentionBg = rgb(0xFBEFDA), t.badBg = rgb(0xFBE6E4);
    t.series = {rgb(0x0072B2), rgb(0xB87A00), rgb(0x008A64), rgb(0xB5568C),
                rgb(0x2E8BC0), rgb(0xC85400), rgb(0x4A5461)};
    t.ramp = {rgb(0xF3F8F7), rgb(0xDCEBE8), rgb(0xBFDBD5), rgb(0x9BC8BE),
              rgb(0x6FB0A3), rgb(0x2B7D6E), rgb(0x0F5F50)};
    t.lack = {rgb(0xFBEFDA), rgb(0xF3D9A8), rgb(0xE4B25F)};
    t.stack = {rgb(0x0B4F80), rgb(0xD08A00), rgb(0x008A64), rgb(0xC6CDD5)};
    t.skipRange = rgb(0xF1F2F4), t.headerRange = rgb(0xE3EEF7);
    t.keyRange = rgb(0xE6F2EA), t.valueRange = rgb(0xEFEAF7);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.window = rgb(0x15181C), t.base = rgb(0x1B1F24), t.alt = rgb(0x1F2329), t.raised = rgb(0x252A31);
    t.text = rgb(0xE4E8EC), t.muted = rgb(0x9BA5B1), t.faint = rgb(0x6F7985);
    t.line = rgb(0x282D34), t.divider = rgb(0x363C45), t.control = rgb(0x727D8A);
    t.accent = rgb(0x3FB59B), t.accentHover = rgb(0x55C6AD), t.onAccent = rgb(0x0C1512);
    t.selection = rgb(0x1E3B37), t.hover = rgb(0x23282E);
    t.good = rgb(0x6CC786), t.attention = rgb(0xF0B35A), t.bad = rgb(0xF2857D);
    t.goodBg = rgb(0x1F3527), t.attentionBg = rgb(0x3A2E1B), t.badBg = rgb(0x3D2523);
    t.series = {rgb(0x5AA9E0), rgb(0xE6A93A), rgb(0x3CC19A), rgb(0xDB8FBA),
                rgb(0x8CCBF0), rgb(0xEE8A4A), rgb(0xAEB7C2)};
    t.ramp = {rgb(0x1F262B), rgb(0x213633), rgb(0x24493F), rgb(0x28604F),
              rgb(0x2A6E5C), rgb(0x3FB59B), rgb(0x8FE0CC)};
    t.lack = {rgb(0x3A2E1B), rgb(0x5A431E), rgb(0x8A6423)};
    t.stack = {rgb(0x8CCBF0), rgb(0xD9962B), rgb(0x3CC19A), rgb(0x48515C)};
    t.skipRange = rgb(0x262B31), t.headerRange = rgb(0x1E2E3C);
    t.keyRange = rgb(0x1F3529), t.valueRange = rgb(0x2E2940);
    return t;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens light = makeLight();
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark = makeDark();
    return dark;
}

const Tokens &tokens(const QPalette &palette)
{
    const bool dark
        = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkTokens() : lightTokens();
}

const Tokens &tokens(const QWidget *widget)
{
    return tokens(widget->palette());
}

} // namespace pilotage::ui
