#include "ui/pages/register/row_drag.h"

#include "ui/pages/register/row_checks.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace pilotage::ui {

namespace {

constexpr int widest = 320; ///< px of the words at the pointer
constexpr int height = 28;

QPixmap wordsAtPointer(const QWidget &from, const QString &text)
{
    const Tokens &t = tokens(&from);
    const QFont font = textFont(TextStyle::Body);
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text) + 20, widest);
    QPixmap pixmap(QSize(width, height) * from.devicePixelRatio());
    pixmap.setDevicePixelRatio(from.devicePixelRatio());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.accent);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 4, 4);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(QRect(10, 0, width - 20, height), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, width - 20));
    return pixmap;
}

} // namespace

void startDragging(QWidget *from, QMimeData *data)
{
    auto *drag = new QDrag(from);
    drag->setPixmap(wordsAtPointer(*from, data->text()));
    drag->setHotSpot({-12, -8});
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

RowDrag::RowDrag(DataTable *table, std::function<QMimeData *()> data)
    : QObject(table)
    , m_table(table)
    , m_data(std::move(data))
{
    table->viewport()->installEventFilter(this);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool RowDrag::press(const QMouseEvent &event)
{
    const QModelIndex index = m_table->indexAt(event.pos());
    m_isPressed = index.isValid() && event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier
        && !RowChecks::isOnBox(*m_table, event.pos());
    m_isKept = false;
    m_pressed = event.pos();
    if (!m_isPressed)
        return false;
    // A plain press would leave only this row selected: that waits for the release.
    const QItemSelectionModel *selection = m_table->selectionModel();
    m_isKept = selection->isRowSelected(index.row()) && selection->selectedRows().size() > 1;
    if (m_isKept)
        m_table->setFocus(Qt::MouseFocusReason);
    return m_isKept;
}

bool RowDrag::move(const QMouseEvent &event)
{
    if (!m_isPressed || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if ((event.pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    m_isPressed = false;
    m_isKept = false;
    startDragging(m_table, m_data());
    return true;
}

bool RowDrag::release(const QMouseEvent &event)
{
    const bool isClick = m_isPressed && m_isKept;
    m_isPressed = false;
    m_isKept = false;
    if (isClick)
        m_table->selectRow(m_table->indexAt(event.pos()).row());
    return false;
}

} // namespace pilotage::ui
