#include "ui/pages/register/district_tree.h"

#include "ui/pages/parts/wording.h"
#include "ui/pages/register/district_model.h"
#include "ui/pages/register/row_drag.h"
#include "ui/shell/theme.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int expandDelay = 700; ///< ms over a closed division

QString carriedType()
{
    return u"application/x-pilotage-subjects"_s;
}

} // namespace

QMimeData *makeCarried(const CarriedSubjects &carried)
{
    QByteArrayList ids;
    for (const SubjectId subject : carried.subjects)
        ids << QByteArray::number(qint64(subject.value()));
    auto *data = new QMimeData;
    data->setData(carriedType(), ids.join(','));
    data->setText(carried.name);
    return data;
}

CarriedSubjects carriedIn(const QMimeData &data)
{
    CarriedSubjects carried;
    carried.name = data.text();
    for (const QByteArray &id : data.data(carriedType()).split(','))
        if (!id.isEmpty())
            carried.subjects.emplace_back(id.toLongLong());
    return carried;
}

DistrictTree::DistrictTree(DistrictModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_districts(model)
    , m_hint(new DropHint(this))
{
    setModel(&model);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false); // the whole row is the target
    setAutoExpandDelay(expandDelay);
}

void DistrictTree::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    const District &district = m_districts.node(index).district;
    startDragging(this, makeCarried({{district.id}, placeName(district.name, district.nameEn)}));
}

DropOffer DistrictTree::offerAt(const QDropEvent &event) const
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (!index.isValid() || !m_ask)
        return {{}, true};
    return m_ask(carriedIn(*event.mimeData()), m_districts.node(index).district.id);
}

void DistrictTree::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(carriedType())) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void DistrictTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges, opens what is waited over
    if (!event->mimeData()->hasFormat(carriedType())) {
        event->ignore();
        return;
    }
    const DropOffer offer = offerAt(*event);
    m_over = indexAt(event->position().toPoint());
    m_isRefused = offer.isRefused;
    if (offer.text.isEmpty())
        m_hint->hide();
    else
        m_hint->show(offer);
    viewport()->update();
    event->setDropAction(offer.isRefused ? Qt::IgnoreAction : Qt::MoveAction);
    event->setAccepted(!offer.isRefused);
}

void DistrictTree::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    endDrag();
}

void DistrictTree::endDrag()
{
    m_hint->hide();
    m_over = QModelIndex();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void DistrictTree::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isRefused = !event->mimeData()->hasFormat(carriedType()) || offerAt(*event).isRefused;
    endDrag();
    if (isRefused || !index.isValid()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit carriedTo(carriedIn(*event->mimeData()).subjects, m_districts.node(index).district.id);
}

void DistrictTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (m_over != index || !m_over.isValid())
        return;
    const Tokens &t = tokens(this);
    painter->save();
    painter->setPen(QPen(m_isRefused ? t.attention : t.accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

} // namespace pilotage::ui
