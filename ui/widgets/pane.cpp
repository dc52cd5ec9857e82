#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

Line::Line(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).divider);
}

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(title, TextStyle::PaneTitle))
    , m_caption(makeLabel({}, TextStyle::Caption, true))
    , m_tools(new QHBoxLayout)
{
    setFixedHeight(36);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_caption, 1);
    m_tools->setSpacing(4);
    row->addLayout(m_tools);
    connect(m_caption, &QLabel::linkActivated, this, &PaneHeader::captionOpened);
}

void PaneHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PaneHeader::setCaption(const QString &caption)
{
    m_captionText = caption;
    showCaption();
}

void PaneHeader::setCaptionOpens(bool opens)
{
    m_captionOpens = opens;
    showCaption();
}

void PaneHeader::showCaption()
{
    const bool isLink = m_captionOpens && !m_captionText.isEmpty();
    m_caption->setTextFormat(isLink ? Qt::RichText : Qt::PlainText);
    m_caption->setTextInteractionFlags(isLink ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                              : Qt::NoTextInteraction);
    m_caption->setText(
        isLink ? u"<a href='open' style='text-decoration:none'>%1</a>"_s.arg(m_captionText.toHtmlEscaped())
               : m_captionText);
    m_caption->setAccessibleName(m_captionText); // without the mark-up
    m_caption->setToolTip(m_captionText);
}

QToolButton *PaneHeader::addTool(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(iconName));
    button->setIconSize({16, 16});
    button->setFixedSize(28, 28);
    button->setToolTip(text);
    button->setAccessibleName(text);
    m_tools->addWidget(button);
    return button;
}

void PaneHeader::addWidget(QWidget *widget)
{
    m_tools->addWidget(widget);
}

Pane::Pane(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(title))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_body, 1);
}

void Pane::setContent(QWidget *content, int inset)
{
    m_body->setContentsMargins(inset, 0, inset, 0);
    m_body->addWidget(content, 1);
}

QLabel *makeLabel(const QString &text, TextStyle style, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(style));
    // A palette role, not a colour: a change of theme reaches it by itself.
    if (muted)
        label->setForegroundRole(mutedRole);
    return label;
}

} // namespace pilotage::ui
