#include "ui/widgets/segmented_control.h"

#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace pilotage::ui {

namespace {

/// The common outline around the segments.
class SegmentFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens(this).control, 1));
        painter.setBrush(tokens(this).base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *frame = new SegmentFrame;
    outer->addWidget(frame);
    frame->setFixedHeight(26);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (int index = 0; index < choices.size(); ++index) {
        auto *button = new QToolButton;
        button->setText(choices.at(index));
        button->setAccessibleName(choices.at(index));
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setFont(textFont(TextStyle::Caption));
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (!choices.isEmpty())
        m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::currentChanged);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *button = m_group->button(index); button && !button->isChecked()) {
        button->setChecked(true);
        emit currentChanged(index);
    }
}

} // namespace pilotage::ui
