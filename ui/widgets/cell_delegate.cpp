#include "ui/widgets/cell_delegate.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace pilotage::ui {

namespace {

CellLook lookOf(const QModelIndex &index)
{
    const QVariant value = index.data(LookRole);
    return value.isValid() ? value.value<CellLook>() : CellLook();
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The bar that marks a selected row stands at the row's left edge, once.
bool isFirstVisible(const QStyleOptionViewItem &option)
{
    return option.rect.left() <= 0 || option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

void paintFocus(QPainter *painter, const QRectF &rect, bool onHeat, const Tokens &t)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(onHeat ? t.text : t.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->drawRect(rect.adjusted(1, 1, -1, -2));
    if (onHeat) {
        painter->setPen(QPen(t.base, 1));
        painter->drawRect(rect.adjusted(2.5, 2.5, -2.5, -3.5));
    }
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const CellLook look = lookOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFill(painter, option, index, look, t);
    paintContent(painter, option, index, look, t);
    drawCorners(painter, option.rect, look, t);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool byRow = view && view->selectionBehavior() == QAbstractItemView::SelectRows;
    if (hasFocus && !(byRow && look.heat == 0 && index.column() != 0))
        paintFocus(painter, option.rect, look.heat > 0 || look.lack > 0, t);
    painter->restore();
}

void CellDelegate::paintFill(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const CellLook &look, const Tokens &t) const
{
    const QRectF rect = option.rect;
    const bool isTotal = index.data(TotalRowRole).toBool();
    QColor fill = isTotal ? t.alt : t.base;
    if (isSelected(option))
        fill = t.selection;
    else if (index.row() == m_hoverRow)
        fill = t.hover;
    painter->fillRect(rect, fill);
    if (look.range != SheetRange::None)
        painter->fillRect(rect, rangeColor(look.range, t));
    if (look.heat > 0)
        painter->fillRect(rect.adjusted(0, 0, -1, -1), t.ramp[static_cast<std::size_t>(look.heat - 1)]);
    else if (look.lack > 0)
        painter->fillRect(rect.adjusted(0, 0, -1, -1), t.lack[static_cast<std::size_t>(look.lack - 1)]);
    else
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), t.line);
    if (look.noData)
        drawHatch(painter, rect.adjusted(0, 0, -1, -1), t);
    if (m_verticalLines)
        painter->fillRect(QRectF(rect.right() - 1, rect.top(), 1, rect.height()), t.line);
    if (isSelected(option) && isFirstVisible(option))
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), t.accent);
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const CellLook &look, const Tokens &t) const
{
    QRectF rect = QRectF(option.rect).adjusted(m_padding, 0, -m_padding, -1);
    const bool isTotal = index.data(TotalRowRole).toBool();
    const bool strong = look.strong || isTotal;
    QColor ink = toneColor(look.tone, t);
    if (look.link)
        ink = t.accent;
    if (look.heat > 0)
        ink = t.ink(look.heat);
    if (look.mark != Mark::None) {
        drawIcon(painter, QRectF(rect.left(), std::round(rect.center().y() - 7), 14, 14), markIcon(look.mark),
                 ink);
        rect.setLeft(rect.left() + 18);
    }
    if (look.band) {
        drawBand(painter, rect, *look.band, t);
        return;
    }
    if (!look.spark.empty()) {
        drawSpark(painter, rect.adjusted(0, 6, -3, -6), look.spark,
                  isSelected(option) ? t.accent : t.series[0]);
        return;
    }
    Qt::Alignment alignment(static_cast<Qt::Alignment::Int>(index.data(Qt::TextAlignmentRole).toInt()));
    if (look.bar) {
        const qreal number = look.bar->numberWidth;
        drawBar(painter, rect.adjusted(number > 0 ? number + 8 : 0, 0, 0, 0), *look.bar, isSelected(option),
                t);
        if (number <= 0)
            return;
        rect.setWidth(number);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    if (look.steps) {
        drawSteps(painter, rect, *look.steps, t);
        rect.setLeft(rect.left() + look.steps->total * 8 + 6);
    }
    painter->setFont(textFont(strong                            ? TextStyle::BodyStrong
                                  : look.small || look.heat > 0 ? TextStyle::Caption
                                                                : TextStyle::Body));
    painter->setPen(ink);
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                           static_cast<int>(rect.width()) + 1);
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    if (look.preliminary) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink, 1));
        const qreal width = painter->fontMetrics().horizontalAdvance(text);
        const qreal left = alignment.testFlag(Qt::AlignRight) ? rect.right() - width
            : alignment.testFlag(Qt::AlignHCenter)            ? rect.center().x() - width / 2
                                                              : rect.left() + width + 12;
        painter->drawEllipse(QPointF(left - 6, rect.center().y()), 2.5, 2.5);
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += 2 * m_padding;
    return size;
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    editor->setAlignment(
        Qt::Alignment(static_cast<Qt::Alignment::Int>(index.data(Qt::TextAlignmentRole).toInt())));
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 1, 0, -2));
}

} // namespace pilotage::ui
