#include "ui/pages/register/detail_parts.h"

#include "app/messages/labels.h"
#include "ui/pages/parts/panel_parts.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// The rail between dated lines with a ring at this one.
class RailMark : public QWidget
{
public:
    RailMark(bool isFirst, bool isLast)
        : m_isFirst(isFirst)
        , m_isLast(isLast)
    {
        setFixedWidth(16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.divider, 1));
        painter.drawLine(QPointF(7.5, m_isFirst ? 10 : 0), QPointF(7.5, m_isLast ? 10 : height()));
        painter.setBrush(t.base);
        painter.setPen(QPen(t.accent, 1.5));
        painter.drawEllipse(QPointF(7.5, 10), 3.5, 3.5);
    }

private:
    bool m_isFirst;
    bool m_isLast;
};

} // namespace

Stepper::Stepper(Lifecycle state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setFixedHeight(44);
    setToolTip(messages::label(state));
}

void Stepper::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QStringList texts = lifecycleStepTexts();
    const int done = lifecycleDone(m_state);
    const qreal step = (width() - 24.0) / (lifecycleSteps - 1);
    const auto at = [step](int index) { return 12 + step * index; };
    constexpr qreal y = 12.5;
    painter.setPen(QPen(t.divider, 2));
    painter.drawLine(QPointF(at(0), y), QPointF(at(lifecycleSteps - 1), y));
    if (done > 1) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawLine(QPointF(at(0), y), QPointF(at(done - 1), y));
    }
    for (int index = 0; index < lifecycleSteps; ++index) {
        const bool isDone = index < done;
        const bool isNow = index == done - 1;
        painter.setPen(QPen(isDone ? t.accent : t.control, 1.25));
        painter.setBrush(isDone ? t.accent : t.base);
        painter.drawEllipse(QPointF(at(index), y), isNow ? 6 : 4.5, isNow ? 6 : 4.5);
        if (isDone)
            drawIcon(&painter, QRectF(at(index) - 4, y - 4, 8, 8), u"check"_s, t.onAccent);
        painter.setFont(textFont(TextStyle::Small));
        if (isNow) {
            QFont bold = painter.font();
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
        }
        painter.setPen(isNow ? t.text : t.muted);
        // Long words are shown for the present step and its neighbours' space only.
        QRectF box(at(index) - step, 24, 2 * step, 18);
        const qreal need = painter.fontMetrics().horizontalAdvance(texts.at(index)) + 2;
        if (at(index) + need / 2 > width())
            box = QRectF(width() - need, 24, need, 18);
        else if (at(index) - need / 2 < 0)
            box = QRectF(0, 24, need, 18);
        const bool fits = painter.fontMetrics().horizontalAdvance(texts.at(index)) <= step - 2;
        if (fits || isNow)
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, texts.at(index));
    }
}

Spark::Spark(std::vector<double> values, QWidget *parent)
    : QWidget(parent)
    , m_values(std::move(values))
{
    setFixedSize(56, 22);
}

void Spark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawSpark(&painter, QRectF(rect()).adjusted(2, 5, -4, -5), m_values, tokens(this).series[0]);
}

QWidget *makeDatedList(const std::vector<DatedLine> &lines, const std::function<void(const QString &)> &open)
{
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 66);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const DatedLine &line : lines) {
        QLabel *date = makeLabel(line.date, TextStyle::Caption, true);
        grid->addWidget(date, row, 0, Qt::AlignTop);
        grid->addWidget(new RailMark(row == 0, row == static_cast<int>(lines.size()) - 1), row, 1);
        auto *words = new QVBoxLayout;
        words->setContentsMargins(0, 0, 0, 6);
        words->setSpacing(0);
        QLabel *title = line.link.isEmpty() ? makeLabel(line.title, TextStyle::Body)
                                            : makeLink(line.title, line.link, open);
        title->setWordWrap(true);
        words->addWidget(title);
        if (!line.caption.isEmpty() || !line.mark.isEmpty()) {
            const QString text = line.mark.isEmpty() ? line.caption
                : line.caption.isEmpty()             ? line.mark
                                                     : line.caption + u"  \u22c5 "_s + line.mark;
            QLabel *caption = makeLabel(text, TextStyle::Caption, true);
            caption->setWordWrap(true);
            words->addWidget(caption);
        }
        grid->addLayout(words, row, 2);
        ++row;
    }
    return list;
}

} // namespace pilotage::ui
