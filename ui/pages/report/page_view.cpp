#include "ui/pages/report/page_view.h"

#include "app/reports/pages.h"
#include "ui/shell/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr double natural = 96.0 / 72; // px a point
constexpr int margin = 20;
constexpr int gap = 16;
constexpr int widest = 900; // px of a page that fits the width: wider lines are hard to read
constexpr double zoomSteps[] = {0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3};
constexpr int pictureMemory = 96 * 1024; // KB

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(pictureMemory)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    setAccessibleName(tr("Pages"));
    setMinimumWidth(320);
}

int PageView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

void PageView::setPages(std::shared_ptr<const reports::Pages> pages)
{
    const int before = m_current;
    m_pages = std::move(pages);
    m_pictures.clear();
    m_chosen = -1;
    m_current = -1;
    layOut();
    if (before > 0 && before < pageCount())
        goTo(before);
    settleCurrent();
    viewport()->update();
}

double PageView::scaleOf(int page) const
{
    if (!m_fits)
        return natural * m_zoom;
    const int room = std::clamp(viewport()->width() - 2 * margin, 100, widest);
    return room / m_pages->size(page).width();
}

void PageView::layOut()
{
    m_places.clear();
    int y = margin;
    int width = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = (m_pages->size(page) * scaleOf(page)).toSize();
        m_places.emplace_back(QPoint(0, y), size);
        width = std::max(width, size.width() + 2 * margin);
        y += size.height() + gap;
    }
    const int sheet = std::max(width, viewport()->width());
    for (QRect &place : m_places)
        place.moveLeft((sheet - place.width()) / 2);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, std::max(0, y - gap + margin - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
}

QRect PageView::pageRect(int page) const
{
    return m_places[std::size_t(page)].translated(-horizontalScrollBar()->value(),
                                                  -verticalScrollBar()->value());
}

/// The page in the upper third of the view is the one that is read.
void PageView::settleCurrent()
{
    int current = pageCount() > 0 ? 0 : -1;
    const int line = viewport()->height() / 3;
    for (int page = 0; page < pageCount(); ++page)
        if (pageRect(page).top() <= line)
            current = page;
    if (current == m_current)
        return;
    m_current = current;
    tellPage();
    emit currentPageChanged(current);
}

void PageView::tellPage()
{
    setAccessibleDescription(m_current < 0 ? QString()
                                           : tr("Page %1 of %2").arg(m_current + 1).arg(pageCount()));
}

void PageView::goTo(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_places[std::size_t(page)].top() - margin);
    if (m_current == page)
        return;
    // The last pages may not reach the top.
    m_current = page;
    tellPage();
    emit currentPageChanged(page);
}

void PageView::choose(int number)
{
    m_chosen = number;
    viewport()->update();
    if (number < 0 || m_current < 0)
        return;
    const std::vector<QRectF> boxes = m_pages->boxesOf(m_current, number);
    if (boxes.empty())
        return;
    const double scale = scaleOf(m_current);
    const QRect place = pageRect(m_current);
    const int top = place.top() + int(boxes.front().top() * scale);
    const int bottom = place.top() + int(boxes.front().bottom() * scale);
    if (top < 0 || bottom > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 3);
}

QRectF PageView::boxOf(int number) const
{
    if (m_current < 0)
        return {};
    const std::vector<QRectF> boxes = m_pages->boxesOf(m_current, number);
    if (boxes.empty())
        return {};
    const double scale = scaleOf(m_current);
    const QPointF corner = pageRect(m_current).topLeft();
    return {boxes.front().topLeft() * scale + corner, boxes.front().size() * scale};
}

void PageView::fitWidth()
{
    const int page = m_current;
    m_fits = true;
    m_pictures.clear();
    layOut();
    goTo(page);
    viewport()->update();
    emit zoomChanged();
}

int PageView::zoomPercent() const
{
    if (!m_fits)
        return qRound(m_zoom * 100);
    return pageCount() > 0 ? qRound(scaleOf(std::max(0, m_current)) / natural * 100) : 100;
}

void PageView::zoomBy(int steps)
{
    const double now = zoomPercent() / 100.0;
    const auto *begin = std::begin(zoomSteps);
    const auto *end = std::end(zoomSteps);
    const auto *next = steps > 0
        ? std::find_if(begin, end, [&](double step) { return step > now + 0.01; })
        : std::find_if(
              std::reverse_iterator(end), std::reverse_iterator(begin),
              [&](double step) {
                  return step < now - 0.01;
              }).base()
            - 1;
    if (next == end || next < begin)
        return;
    const int page = m_current;
    m_fits = false;
    m_zoom = *next;
    m_pictures.clear();
    layOut();
    goTo(page);
    viewport()->update();
    emit zoomChanged();
}

QPixmap PageView::pictureOf(int page)
{
    if (const QPixmap *known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    QPixmap picture(m_places[std::size_t(page)].size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(scaleOf(page), scaleOf(page));
    reports::RenderOptions options;
    options.tintNumbers = true;
    m_pages->render(&painter, page, options);
    painter.end();
    m_pictures.insert(page, new QPixmap(picture),
                      std::max(1, picture.width() * picture.height() / 256)); // 4 bytes a pixel, in KB
    return picture;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens(this);
    painter.fillRect(event->rect(), t.window);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(event->rect().adjusted(-1, -1, 1, 1)))
            continue;
        painter.drawPixmap(place.topLeft(), pictureOf(page));
        painter.setPen(t.divider);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        if (m_chosen < 0)
            continue;
        painter.setPen(QPen(lightTokens().accent, 2)); // on paper, which is light
        for (const QRectF &box : m_pages->boxesOf(page, m_chosen))
            painter.drawRect(
                QRectF(box.topLeft() * scaleOf(page) + place.topLeft(), box.size() * scaleOf(page))
                    .adjusted(-2, -2, 2, 2));
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_pages) {
        const int page = m_current;
        if (m_fits)
            m_pictures.clear();
        layOut();
        goTo(page);
        settleCurrent();
        emit zoomChanged();
    }
}

void PageView::scrollContentsBy(int, int)
{
    settleCurrent();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::MoveToNextPage))
        return goTo(m_current + 1);
    if (event->matches(QKeySequence::MoveToPreviousPage))
        return goTo(m_current - 1);
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        return zoomBy(1);
    if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        return zoomBy(-1);
    switch (event->key()) {
    case Qt::Key_0:
        return fitWidth();
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    case Qt::Key_Escape:
        if (m_chosen >= 0) {
            emit numberChosen(-1);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

int PageView::numberUnder(const QPoint &position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (place.contains(position))
            return m_pages->numberAt(page, QPointF(position - place.topLeft()) / scaleOf(page));
    }
    return -1;
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    for (int page = 0; page < pageCount(); ++page)
        if (page != m_current && pageRect(page).contains(event->pos())) {
            m_current = page;
            tellPage();
            emit currentPageChanged(page);
            break;
        }
    emit numberChosen(numberUnder(event->pos()));
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int number = numberUnder(event->pos()); number >= 0)
        emit numberActivated(number);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(numberUnder(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString PageView::tipOf(int number) const
{
    const reports::BoundNumber &bound = m_pages->document().numbers[std::size_t(number)];
    const reports::Trace &trace = bound.value.trace;
    QStringList lines{u"%1 \u22c5 %2"_s.arg(trace.what, trace.subject), trace.period};
    lines << (bound.value.isPending ? tr("Stands on figures that nobody has reviewed") : trace.source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int number = numberUnder(help->pos());
    if (number >= 0)
        QToolTip::showText(help->globalPos(), tipOf(number), viewport());
    else
        QToolTip::hideText();
    return true;
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace pilotage::ui
