#include "ui/widgets/two_line_header.h"

#include "ui/models/cell_look.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace pilotage::ui {

TwoLineHeader::TwoLineHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setMinimumSectionSize(24);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

bool TwoLineHeader::hasUnits() const
{
    if (!model())
        return false;
    for (int section = 0; section < model()->columnCount(); ++section)
        if (!model()->headerData(section, Qt::Horizontal, UnitRole).toString().isEmpty())
            return true;
    return false;
}

QSize TwoLineHeader::sizeHint() const
{
    // 17 px for the name and 16 for the unit; below 36 the CJK glyphs touch.
    return {QHeaderView::sizeHint().width(), hasUnits() ? 36 : 28};
}

void TwoLineHeader::updateHeight()
{
    setFixedHeight(sizeHint().height());
}

void TwoLineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokens(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, t.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.divider);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QString unit = model()->headerData(section, Qt::Horizontal, UnitRole).toString();
    const auto alignment = Qt::Alignment(static_cast<Qt::Alignment::Int>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt()));
    const int flags
        = static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect content = rect.adjusted(8, 0, -8, 0);
    if (isSorted) {
        const QString arrow = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("arrow-up")
                                                                         : QStringLiteral("arrow-down");
        drawIcon(painter,
                 QRectF(rect.right() - 14, rect.top() + (unit.isEmpty() ? rect.height() / 2 - 5 : 5), 10, 10),
                 arrow, t.muted);
        if (alignment.testFlag(Qt::AlignRight))
            content.setRight(content.right() - 8);
    }
    const bool isStrong = model()->headerData(section, Qt::Horizontal, LookRole).value<CellLook>().strong;
    const auto draw = [&](const QRect &line, TextStyle style, const QColor &color, const QString &text) {
        QFont font = textFont(style);
        if (isStrong && color == t.text)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(line, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    if (unit.isEmpty()) {
        draw(content, TextStyle::Caption, t.text, name);
    } else {
        draw(QRect(content.left(), rect.top() + 2, content.width(), 17), TextStyle::Caption, t.text, name);
        draw(QRect(content.left(), rect.top() + 18, content.width(), 16), TextStyle::Small, t.muted, unit);
    }
    painter->restore();
}

} // namespace pilotage::ui
