#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_export.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;

ChartWidget::ChartWidget(std::unique_ptr<Chart> chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(std::move(chart))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartWidget::~ChartWidget() = default;

void ChartWidget::setData(const reports::ChartData &chartData)
{
    m_chart->setData(chartData);
    setAccessibleName(chartData.title);
    setAccessibleDescription(reports::headline(chartData));
    updateGeometry();
    update();
}

void ChartWidget::setTheme(const ChartTheme &theme)
{
    m_chart->setTheme(theme);
    updateGeometry();
    update();
}

void ChartWidget::setCurrent(ChartCell cell)
{
    m_chart->setCurrent(cell);
    update();
    emit currentShown(cell);
}

void ChartWidget::open(ChartCell cell)
{
    choose(cell);
    if (isOpenable(cell))
        emit activated(cell);
}

void ChartWidget::setInset(const QMargins &inset)
{
    m_inset = inset;
    update();
}

QRectF ChartWidget::area() const
{
    return QRectF(rect().marginsRemoved(m_inset));
}

QSizeF ChartWidget::pictureSize() const
{
    const QSizeF least = m_chart->pictureSize();
    return least.expandedTo(area().size() + QSizeF(32, 52));
}

void ChartWidget::copyPicture() const
{
    QGuiApplication::clipboard()->setImage(toImage(*m_chart, pictureSize()));
}

void ChartWidget::copySvg() const
{
    const QByteArray svg = toSvg(*m_chart, pictureSize());
    auto *mime = new QMimeData; // owned by the clipboard
    mime->setData(u"image/svg+xml"_s, svg);
    mime->setText(QString::fromUtf8(svg));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ChartWidget::copyTable() const
{
    QGuiApplication::clipboard()->setMimeData(tableMimeData(m_chart->data()).release());
}

bool ChartWidget::saveAs(const QString &path) const
{
    return save(*m_chart, pictureSize(), path);
}

QSize ChartWidget::minimumSizeHint() const
{
    return m_chart->minimumSize().toSize().grownBy(m_inset);
}

QSize ChartWidget::sizeHint() const
{
    return minimumSizeHint().expandedTo({320, 200});
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_chart->render(&painter, area());
    if (!hasFocus() || !m_framed)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_chart->theme().accent, 2));
    const QRectF cell = m_chart->cellRect(m_chart->current(), area());
    const bool ownFrame = m_chart->hasCells() && m_chart->current().series >= 0;
    if (!ownFrame)
        painter.drawRect(cell.isEmpty() ? QRectF(rect()).adjusted(1, 1, -1, -1)
                                        : cell.adjusted(1, 1, -1, -1));
}

void ChartWidget::setOpensOnClick(bool on)
{
    m_opensOnClick = on;
    setMouseTracking(on);
}

bool ChartWidget::isOpenable(ChartCell cell) const
{
    return cell.isLegend() || (cell.isValid() && (!m_chart->hasCells() || cell.series >= 0));
}

QString ChartWidget::wordsOf(ChartCell cell) const
{
    if (!cell.isLegend())
        return m_chart->toolTip(cell);
    const reports::ChartSeries &series = m_chart->data().series[static_cast<std::size_t>(cell.series)];
    return series.name + u' ' + series.summary;
}

void ChartWidget::choose(ChartCell cell)
{
    if ((!cell.isValid() && !cell.isLegend()) || cell == m_chart->current())
        return;
    m_chart->setCurrent(cell);
    setAccessibleDescription(wordsOf(cell));
    update();
    emit currentShown(cell);
    if (cell.isValid())
        emit currentChanged(cell);
}

void ChartWidget::moveBy(int rows, int columns)
{
    const int count = static_cast<int>(m_chart->data().categories.size());
    if (count == 0)
        return;
    ChartCell cell = m_chart->current();
    const bool toLegend = cell.category == 0 && rows < 0 && !m_chart->cellRect({-1, 0}, area()).isEmpty();
    if (toLegend || (cell.isLegend() && rows <= 0)) {
        const int last = static_cast<int>(m_chart->data().series.size()) - 1;
        choose({-1, toLegend ? 0 : std::clamp(cell.series + columns, 0, last)});
        return;
    }
    if (cell.isLegend())
        cell = {};
    cell.category = std::clamp(cell.isValid() ? cell.category + rows : 0, 0, count - 1);
    if (m_chart->hasCells() && columns != 0)
        cell.series
            = std::clamp(cell.series + columns, 0, static_cast<int>(m_chart->data().series.size()) - 1);
    if (m_chart->cellRect(cell, area()).isEmpty())
        return;
    choose(cell);
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    m_framed = true;
    if (event->matches(QKeySequence::Copy)) {
        copyTable();
        return;
    }
    const bool sideways = m_chart->hasCells() || m_chart->current().isLegend();
    switch (event->key()) {
    case Qt::Key_Up:
        moveBy(-1, 0);
        return;
    case Qt::Key_Down:
        moveBy(1, 0);
        return;
    case Qt::Key_Left:
        sideways ? moveBy(0, -1) : moveBy(-1, 0);
        return;
    case Qt::Key_Right:
        sideways ? moveBy(0, 1) : moveBy(1, 0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chart->current().isValid() || m_chart->current().isLegend())
            emit activated(m_chart->current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(m_chart->cellAt(event->position(), area()));
    QWidget::mousePressEvent(event);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    const ChartCell cell = m_chart->cellAt(event->position(), area());
    // Released where it was pressed: dragging away takes a click back.
    if (m_opensOnClick && event->button() == Qt::LeftButton && isOpenable(cell) && cell == m_chart->current())
        emit activated(cell);
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    if (m_opensOnClick)
        setCursor(isOpenable(m_chart->cellAt(event->position(), area())) ? Qt::PointingHandCursor
                                                                         : Qt::ArrowCursor);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ChartCell cell = m_chart->cellAt(event->position(), area());
    if (!m_opensOnClick && isOpenable(cell))
        emit activated(cell);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    connect(menu.addAction(tr("Copy picture (PNG)")), &QAction::triggered, this, &ChartWidget::copyPicture);
    connect(menu.addAction(tr("Copy as SVG")), &QAction::triggered, this, &ChartWidget::copySvg);
    connect(menu.addAction(tr("Copy table")), &QAction::triggered, this, &ChartWidget::copyTable);
    menu.addSeparator();
    connect(menu.addAction(tr("Save as…")), &QAction::triggered, this, &ChartWidget::saveRequested);
    menu.exec(event->globalPos());
}

void ChartWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_framed = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    update();
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const ChartCell cell = m_chart->cellAt(QPointF(help->pos()), area());
    const QString text = wordsOf(cell);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this, m_chart->cellRect(cell, area()).toAlignedRect());
    return true;
}

} // namespace pilotage::charts
