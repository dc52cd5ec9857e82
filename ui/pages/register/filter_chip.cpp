#include "ui/pages/register/filter_chip.h"

#include "ui/shell/theme.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

FilterChip::FilterChip(const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_name(name)
{
    setProperty("chip", true);
    setCheckable(true);
    setFont(textFont(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(this, &QPushButton::clicked, this, &FilterChip::openMenu);
    refresh();
}

void FilterChip::setChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    const bool found = std::any_of(m_choices.begin(), m_choices.end(),
                                   [this](const Choice &choice) { return choice.key == m_current; });
    if (!found)
        m_current.clear();
    refresh();
}

void FilterChip::setCurrent(const QString &key)
{
    if (m_current != key) {
        m_current = key;
        refresh();
        emit currentChanged();
    }
    refresh();
}

void FilterChip::openMenu()
{
    refresh(); // the click has toggled the look; only a choice may
    QMenu menu(this);
    QAction *all = menu.addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_current.isEmpty());
    menu.addSeparator();
    for (const Choice &choice : m_choices) {
        QAction *action = menu.addAction(u"%1\t%2"_s.arg(choice.text).arg(choice.count));
        action->setCheckable(true);
        action->setChecked(choice.key == m_current);
        action->setData(choice.key);
    }
    if (const QAction *chosen = menu.exec(mapToGlobal(QPoint(0, height() + 2))))
        setCurrent(chosen->data().toString());
}

void FilterChip::refresh()
{
    QString shown = tr("all");
    for (const Choice &choice : m_choices)
        if (choice.key == m_current)
            shown = choice.text;
    setText(tr("%1: %2").arg(m_name, shown));
    setAccessibleDescription(shown);
    setChecked(!m_current.isEmpty());
}

} // namespace pilotage::ui
