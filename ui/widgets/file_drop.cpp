#include "ui/widgets/file_drop.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace pilotage::ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

DropHint::DropHint(QWidget *over)
    : QFrame(over)
    , m_text(makeLabel({}, TextStyle::Body))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    hide();
}

void DropHint::show(const DropOffer &offer)
{
    m_isRefused = offer.isRefused;
    m_text->setText(offer.text);
    const QWidget *over = parentWidget();
    const int width = over->width() - 16;
    const int height = std::min(heightForWidth(width), over->height() - 16);
    setGeometry(8, over->height() - height - 8, width, height);
    raise();
    QFrame::show();
    update();
}

void DropHint::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isRefused ? t.attention : t.accent, 2));
    painter.setBrush(m_isRefused ? t.attentionBg : t.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

FileDrop::FileDrop(QWidget *target, Ask ask)
    : QObject(target)
    , m_ask(std::move(ask))
    , m_hint(new DropHint(target))
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        m_hint->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QPoint position = drop->position().toPoint();
    const QStringList paths = localFiles(*drop->mimeData());
    if (paths.isEmpty()) {
        drop->ignore();
        return true;
    }
    const DropOffer offer = m_ask(paths, position);
    if (event->type() == QEvent::Drop) {
        m_hint->hide();
        if (offer.isRefused) {
            drop->ignore();
            return true;
        }
        drop->setDropAction(Qt::CopyAction); // never a move: the file stays where it is
        drop->accept();
        emit dropped(paths, position);
        return true;
    }
    m_hint->show(offer);
    // What enters is taken in any case: what is refused at once would not be followed, and the hint stay.
    if (offer.isRefused && event->type() == QEvent::DragMove) {
        drop->ignore();
    } else {
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
    }
    return true;
}

} // namespace pilotage::ui
