#include "ui/widgets/empty_state.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pilotage::ui {

namespace {

class IconLabel : public QWidget
{
public:
    explicit IconLabel(const QString &name)
        : m_icon(lineIcon(name))
    {
        setFixedHeight(20);
    }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextStyle::BodyStrong))
    , m_hint(makeLabel(hint, TextStyle::Body, true))
    , m_actions(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    column->addStretch();
    column->addWidget(new IconLabel(iconName));
    for (QLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_actions, 0, Qt::AlignHCenter);
    column->addStretch();
}

QPushButton *EmptyState::addAction(const QString &text, bool primary)
{
    QPushButton *button = makeButton(text, primary);
    m_actions->layout()->addWidget(button);
    return button;
}

void EmptyState::setTexts(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_hint->setText(hint);
}

QPushButton *makeButton(const QString &text, bool primary, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (primary)
        button->setProperty("primary", true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

namespace {

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, QRect((width() - 20) / 2, 0, 20, 20));
}

} // namespace

} // namespace pilotage::ui
