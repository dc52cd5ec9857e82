#include "ui/pages/overview/todo_view.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

void TodoModel::setItems(std::vector<TodoItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TodoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TodoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TodoItem &one = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.title;
    case Qt::ToolTipRole:
        return one.detail;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "sentence, detail, verb").arg(one.title, one.detail, one.verb);
    case DetailRole:
        return one.detail;
    case VerbRole:
        return one.verb;
    case MarkRole:
        return static_cast<int>(one.mark);
    case ToneRole:
        return static_cast<int>(one.tone);
    default:
        return {};
    }
}

void TodoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box(option.rect);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(box, t.hover);
    const auto mark = static_cast<Mark>(index.data(TodoModel::MarkRole).toInt());
    const auto tone = static_cast<Tone>(index.data(TodoModel::ToneRole).toInt());
    drawIcon(painter, QRectF(box.left() + 16, box.top() + 5, 16, 16), markIcon(mark), toneColor(tone, t));

    const QString verb = index.data(TodoModel::VerbRole).toString();
    const QFont body = textFont(TextStyle::Body);
    const int verbWidth = QFontMetrics(body).horizontalAdvance(verb);
    painter->setFont(body);
    painter->setPen(t.accent);
    const QRectF verbBox(box.right() - verbWidth - 36, box.top(), verbWidth, box.height());
    painter->drawText(verbBox, Qt::AlignVCenter | Qt::AlignLeft, verb);
    drawIcon(painter, QRectF(box.right() - 30, box.center().y() - 7, 14, 14), u"chevron-right"_s, t.accent);

    const QRectF words(box.left() + 40, box.top(), verbBox.left() - box.left() - 48, box.height());
    const auto line = [&](const QString &text, TextStyle style, const QColor &color, double top) {
        const QFont font = textFont(style);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(
            QRectF(words.left(), box.top() + top, words.width(), 18), Qt::AlignVCenter,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, static_cast<int>(words.width())));
    };
    line(index.data().toString(), TextStyle::BodyStrong, t.text, 4);
    line(index.data(TodoModel::DetailRole).toString(), TextStyle::Caption, t.muted, 21);
    painter->fillRect(QRectF(box.left() + 16, box.bottom() - 1, box.width() - 32, 1), t.line);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(box.adjusted(9, 1, -9, -2));
    }
    painter->restore();
}

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, 44};
}

TodoView::TodoView(QWidget *parent)
    : QListView(parent)
    , m_model(new TodoModel(this))
{
    setModel(m_model);
    setItemDelegate(new TodoDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setCursor(Qt::PointingHandCursor);
    setMinimumSize(240, 92);
    connect(this, &QListView::clicked, this, &TodoView::choose);
}

void TodoView::setItems(std::vector<TodoItem> items)
{
    m_model->setItems(std::move(items));
    setCursor(m_model->rowCount() > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TodoView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TodoView::choose(const QModelIndex &index)
{
    if (index.isValid())
        emit chosen(m_model->item(index.row()).page, m_model->item(index.row()).arguments);
}

} // namespace pilotage::ui
