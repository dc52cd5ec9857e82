#include "ui/pages/register/row_checks.h"

#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int boxSpace = 28; ///< px before the words
constexpr int boxSize = 15;

} // namespace

RowChecks::RowChecks(DataTable *table)
    : CellDelegate(table)
    , m_table(table)
{
    table->setItemDelegateForColumn(0, this);
    table->viewport()->installEventFilter(this);
    connect(table, &QTableView::entered, this,
            [this](const QModelIndex &index) { setHoverRow(index.row()); });
}

void RowChecks::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool isChecked = option.state.testFlag(QStyle::State_Selected);
    const QRect ground(option.rect.topLeft(), QSize(boxSpace, option.rect.height()));
    painter->save();
    painter->fillRect(ground, isChecked ? t.selection : index.row() == hoverRow() ? t.hover : t.base);
    painter->fillRect(QRect(ground.left(), ground.bottom(), ground.width(), 1), t.line);
    if (isChecked)
        painter->fillRect(QRect(ground.topLeft(), QSize(3, ground.height())), t.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect.left() + 10.5, option.rect.center().y() - boxSize / 2 + 0.5, boxSize - 1,
                     boxSize - 1);
    painter->setPen(QPen(isChecked ? t.accent : t.control, 1));
    painter->setBrush(isChecked ? t.accent : t.base);
    painter->drawRoundedRect(box, 3, 3);
    if (isChecked)
        drawIcon(painter, box.adjusted(1, 1, -1, -1), u"check"_s, t.onAccent);
    painter->restore();
    QStyleOptionViewItem right = option;
    right.rect.setLeft(option.rect.left() + boxSpace);
    right.viewItemPosition = QStyleOptionViewItem::Middle; // the bar at the left is there already
    CellDelegate::paint(painter, right, index);
}

bool RowChecks::isOnBox(const DataTable &table, const QPoint &position)
{
    const QModelIndex index = table.indexAt(position);
    return index.isValid() && index.column() == 0 && position.x() < table.visualRect(index).left() + boxSpace;
}

bool RowChecks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table->viewport())
        return CellDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    const bool isMove = event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonDblClick;
    if (!isPress && !isMove)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QModelIndex index = m_table->indexAt(mouse->pos());
    if (!isOnBox(*m_table, mouse->pos()) || !(mouse->buttons() & Qt::LeftButton))
        return false;
    if (isPress && mouse->modifiers() == Qt::NoModifier) {
        m_table->setFocus(Qt::MouseFocusReason);
        const bool isAdded = !m_table->selectionModel()->isSelected(index);
        m_table->selectionModel()->select(index, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        if (isAdded)
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return true;
    }
    return isMove; // no selecting by dragging from a box
}

} // namespace pilotage::ui
