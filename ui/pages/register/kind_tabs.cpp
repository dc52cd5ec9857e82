#include "ui/pages/register/kind_tabs.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr RecordKind shown[] = {RecordKind::Enrolment, RecordKind::Site,          RecordKind::Project,
                                RecordKind::Measure,   RecordKind::Certification, RecordKind::Event};
constexpr RecordKind rare[] = {RecordKind::Programme, RecordKind::Organisation, RecordKind::Document};

QToolButton *tab(QHBoxLayout *row)
{
    auto *button = new QToolButton;
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setFont(textFont(TextStyle::Body));
    button->setFixedHeight(28);
    row->addWidget(button);
    return button;
}

} // namespace

KindTabs::KindTabs(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Kind of record"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const RecordKind kind : shown) {
        QToolButton *button = tab(row);
        button->setAccessibleName(kindName(kind));
        m_buttons[kind] = button;
        connect(button, &QToolButton::clicked, this, [this, kind] {
            setCurrent(kind);
            refresh();
        });
    }
    m_more = tab(row);
    connect(m_more, &QToolButton::clicked, this, [this] {
        refresh(); // the click has toggled the look; only a choice may
        QMenu menu(this);
        for (const RecordKind kind : rare) {
            QAction *action = menu.addAction(u"%1\t%2"_s.arg(kindName(kind)).arg(m_counts[kind]));
            action->setCheckable(true);
            action->setChecked(kind == m_current);
            action->setData(static_cast<int>(kind));
        }
        if (const QAction *chosen = menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))))
            setCurrent(static_cast<RecordKind>(chosen->data().toInt()));
    });
    row->addStretch();
    refresh();
}

void KindTabs::setCurrent(RecordKind kind)
{
    if (m_current == kind)
        return;
    m_current = kind;
    refresh();
    emit currentChanged();
}

void KindTabs::setCount(RecordKind kind, int count)
{
    m_counts[kind] = count;
    refresh();
}

void KindTabs::refresh()
{
    const QLocale locale;
    for (const auto &[kind, button] : m_buttons) {
        button->setText(u"%1 %2"_s.arg(kindName(kind), locale.toString(m_counts[kind])));
        button->setChecked(kind == m_current);
    }
    const bool isRare = !m_buttons.contains(m_current);
    m_more->setText(isRare ? u"%1 %2"_s.arg(kindName(m_current), locale.toString(m_counts[m_current]))
                           : tr("More"));
    m_more->setAccessibleName(tr("More kinds"));
    m_more->setToolTip(tr("Programmes, organisations, documents"));
    m_more->setChecked(isRare);
}

} // namespace pilotage::ui
