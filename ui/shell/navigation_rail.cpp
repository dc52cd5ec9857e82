#include "ui/shell/navigation_rail.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// The program's mark, 24 px.
class MarkWidget : public QWidget
{
public:
    explicit MarkWidget(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(&painter, rect(), u"pilotage-16"_s, Qt::black);
    }
};

} // namespace

RailItem::RailItem(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFixedHeight(32);
    setFocusPolicy(Qt::TabFocus);
    setFont(textFont(TextStyle::Body));
}

void RailItem::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateGeometry();
    update();
}

void RailItem::setCurrent(bool current)
{
    m_isCurrent = current;
    setAccessibleDescription(current ? tr("shown now") : QString());
    update();
}

void RailItem::setHint(const QString &hint)
{
    m_hint = hint;
    setToolTip(hint.isEmpty() ? text() : u"%1  %2"_s.arg(text(), hint));
}

QSize RailItem::sizeHint() const
{
    return {m_collapsed ? 32 : 152, 32};
}

void RailItem::enterEvent(QEnterEvent *)
{
    update();
}

void RailItem::leaveEvent(QEvent *)
{
    update();
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_outlined ? QRectF(4.5, 2.5, width() - 9, height() - 5) : QRectF(rect());
    painter.setPen(Qt::NoPen);
    if (m_isCurrent)
        painter.setBrush(t.selection);
    else if (underMouse() && isEnabled())
        painter.setBrush(t.hover.darker(t.dark ? 100 : 102));
    else
        painter.setBrush(m_outlined ? QBrush(t.base) : QBrush(Qt::NoBrush));
    if (m_outlined)
        painter.setPen(QPen(t.divider, 1));
    painter.drawRoundedRect(box, 4, 4);
    if (m_isCurrent)
        painter.fillRect(QRectF(0, 7, 3, 18), t.accent);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QColor ink = m_isCurrent ? t.accent : m_outlined ? t.muted : t.text;
    if (!isEnabled())
        ink = t.faint;
    drawIcon(&painter, QRectF(m_collapsed ? 8 : 10, 8, 16, 16), m_iconName,
             isEnabled() && !m_isCurrent ? t.muted : ink);
    if (m_collapsed)
        return;
    painter.setFont(textFont(m_isCurrent ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(m_outlined ? 30 : 34, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (m_outlined) {
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(t.muted);
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, m_hint);
    }
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_items(new QVBoxLayout)
    , m_head(new QWidget(this))
    , m_name(makeLabel(tr("Pilotage"), TextStyle::BodyStrong, false, m_head))
    , m_kind(makeLabel({}, TextStyle::Small, true, m_head))
    , m_search(new RailItem(u"search"_s, tr("Search"), this))
    , m_settings(new RailItem(u"settings"_s, tr("Settings"), this))
    , m_toggle(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(4, 0, 0, 0);
    head->setSpacing(8);
    m_head->setFixedHeight(48);
    head->addWidget(new MarkWidget(m_head));
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    for (QLabel *label : {m_name, m_kind}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        names->addWidget(label);
    }
    names->addStretch();
    head->addLayout(names, 1);
    column->addWidget(m_head);
    m_search->setOutlined(true);
    m_search->setHint(u"Ctrl+K"_s);
    column->addWidget(m_search);
    column->addSpacing(10);
    m_items->setSpacing(0);
    column->addLayout(m_items);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addWidget(m_settings, 1);
    connect(m_settings, &QAbstractButton::clicked, this, &NavigationRail::settingsRequested);
    m_toggle->setIcon(lineIcon(u"sidebar"_s));
    m_toggle->setFixedSize(28, 28);
    m_toggle->setAccessibleName(tr("Collapse navigation"));
    m_toggle->setToolTip(tr("Collapse navigation (Ctrl+B)"));
    foot->addWidget(m_toggle);
    column->addLayout(foot);
    connect(m_search, &QAbstractButton::clicked, this, &NavigationRail::searchRequested);
    connect(m_toggle, &QAbstractButton::clicked, this, &NavigationRail::collapseToggled);
    setFixedWidth(168);
}

void NavigationRail::setWorkbook(const QString &name, const QString &kind)
{
    m_name->setText(name);
    m_name->setToolTip(name);
    m_kind->setText(kind);
}

void NavigationRail::addPage(const QString &key, const QString &iconName, const QString &text,
                             const QString &shortcut)
{
    auto *item = new RailItem(iconName, text, this);
    item->setHint(shortcut);
    // Tab goes down the rail, though what stands below the pages was made first.
    QWidget *above = m_search;
    for (int each = 0; each < m_items->count(); ++each)
        if (auto *last = dynamic_cast<RailItem *>(m_items->itemAt(each)->widget()))
            above = last;
    m_items->addWidget(item);
    setTabOrder(above, item);
    m_pages[key] = item;
    connect(item, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        emit pageChosen(key);
    });
}

void NavigationRail::addSeparator()
{
    auto *line = new Line(Qt::Horizontal, this);
    m_items->addSpacing(4);
    m_items->addWidget(line);
    m_items->addSpacing(5);
}

void NavigationRail::setCurrent(const QString &key)
{
    for (const auto &[name, item] : m_pages)
        item->setCurrent(name == key);
}

void NavigationRail::setPagesEnabled(bool enabled)
{
    for (const auto &[name, item] : m_pages)
        item->setEnabled(enabled);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? 48 : 168);
    m_name->setVisible(!collapsed);
    m_kind->setVisible(!collapsed);
    m_toggle->setVisible(!collapsed);
    m_search->setCollapsed(collapsed);
    m_settings->setCollapsed(collapsed);
    for (const auto &[name, item] : m_pages)
        item->setCollapsed(collapsed);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens(this).divider);
}

} // namespace pilotage::ui
