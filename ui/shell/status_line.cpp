#include "ui/shell/status_line.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

class StatusLine::StateMark : public QWidget
{
public:
    explicit StateMark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(18, 18);
    }
    void setSaved(bool saved)
    {
        m_saved = saved;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        drawIcon(&painter, QRectF(3, 2, 13, 13), m_saved ? u"check"_s : u"circle-info"_s,
                 m_saved ? t.good : t.muted);
    }

private:
    bool m_saved = false;
};

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_mark(new StateMark(this))
    , m_state(makeLabel({}, TextStyle::Caption, true, this))
    , m_selection(makeLabel({}, TextStyle::Caption, true, this))
    , m_training(makeLabel(tr("Demo data, not for submission"), TextStyle::Caption, false, this))
    , m_district(makeLabel({}, TextStyle::Caption, true, this))
    , m_profile(makeLabel({}, TextStyle::Caption, true, this))
{
    setSizeGripEnabled(false);
    setFixedHeight(24);
    setContentsMargins(8, 0, 8, 0);
    QFont strong = m_training->font();
    strong.setWeight(QFont::DemiBold);
    m_training->setFont(strong);
    m_training->setForegroundRole(QPalette::BrightText); // the palette's red
    addWidget(m_mark);
    addWidget(m_state);
    addPermanentWidget(m_selection);
    for (QLabel *label : {m_training, m_district, m_profile}) {
        auto *part = new QWidget(this);
        auto *row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        row->addWidget(new Line(Qt::Vertical, part));
        row->addWidget(label);
        addPermanentWidget(part);
        part->hide();
    }
}

void StatusLine::setState(const QString &text, bool saved)
{
    m_mark->setSaved(saved);
    m_state->setText(text);
}

QString StatusLine::state() const
{
    return m_state->text();
}

void StatusLine::setSelection(const QString &text)
{
    m_selection->setText(text);
}

void StatusLine::setTraining(bool training)
{
    m_training->parentWidget()->setVisible(training);
}

void StatusLine::setDistrict(const QString &name)
{
    m_district->setText(name);
    m_district->parentWidget()->setVisible(!name.isEmpty());
}

void StatusLine::setProfile(const QString &name)
{
    m_profile->setText(name);
    m_profile->parentWidget()->setVisible(!name.isEmpty());
}

TrainingFrame::TrainingFrame(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

bool TrainingFrame::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        // Only the frame itself is a widget's area: the rest neither paints nor catches anything.
        setMask(QRegion(rect()) - QRegion(rect().adjusted(2, 2, -2, -2)));
        raise();
    }
    return QWidget::eventFilter(object, event);
}

void TrainingFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).bad);
}

} // namespace pilotage::ui
