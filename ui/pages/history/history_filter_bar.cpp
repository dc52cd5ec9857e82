#include "ui/pages/history/history_filter_bar.h"

#include "app/domain/clock.h"
#include "app/messages/labels.h"
#include "ui/widgets/buddy.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

QString startOf(const QDate &day)
{
    return day.startOfDay().toUTC().toString(Qt::ISODateWithMs);
}

QDateEdit *dayField(const QString &name)
{
    auto *field = new QDateEdit(systemClock()().date());
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    field->hide();
    return field;
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_actor(new QComboBox)
    , m_table(new QComboBox)
    , m_days(new QComboBox)
    , m_from(dayField(tr("From day")))
    , m_to(dayField(tr("To day")))
    , m_clear(makeButton(tr("Show all")))
    , m_count(makeLabel({}, TextStyle::Caption, true))
    , m_wait(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_text->setPlaceholderText(tr("Words of the step or its reason"));
    m_text->setAccessibleName(tr("Find step"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(200);
    m_text->setMaximumWidth(300);
    m_actor->addItem(tr("Anybody"));
    m_actor->setMinimumWidth(110);
    addRows();
    for (const QString &text :
         {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between two days")})
        m_days->addItem(text);
    row->addWidget(m_text, 1);
    row->addWidget(makeBuddy(tr("Who"), m_actor));
    row->addWidget(m_actor);
    row->addWidget(makeBuddy(tr("Kind of row"), m_table));
    row->addWidget(m_table);
    row->addWidget(makeBuddy(tr("When"), m_days));
    row->addWidget(m_days);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addWidget(m_clear);
    row->addStretch(1);
    row->addWidget(m_count);
    m_wait->setSingleShot(true);
    m_wait->setInterval(150);
    connect(m_wait, &QTimer::timeout, this, &HistoryFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_actor, m_table, m_days})
        connect(box, &QComboBox::currentIndexChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_days, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::showDays);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
}

void HistoryFilterBar::addRows()
{
    m_table->addItem(tr("Any kind of row"));
    for (const char *table : {"observation",     "observation_note",
                              "target",          "enrolment",
                              "enrolment_event", "site",
                              "project",         "milestone",
                              "funding",         "district",
                              "programme",       "organisation",
                              "document",        "attachment",
                              "measure",         "certification",
                              "event",           "obligation",
                              "ledger_entry",    "scheme",
                              "scheme_item",     "evaluation",
                              "indicator",       "person",
                              "saved_view"})
        m_table->addItem(messages::tableLabel(QLatin1StringView(table)), QString::fromLatin1(table));
    m_table->setMinimumWidth(130);
}

void HistoryFilterBar::setActors(const std::vector<QString> &actors)
{
    const QSignalBlocker quiet(m_actor);
    const QString chosen = m_actor->currentData().toString();
    while (m_actor->count() > 1)
        m_actor->removeItem(1);
    for (const QString &actor : actors)
        if (!actor.isEmpty())
            m_actor->addItem(actor, actor);
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(chosen)));
}

workbook::HistoryFilter HistoryFilterBar::filter() const
{
    workbook::HistoryFilter filter;
    filter.text = m_text->text().trimmed();
    filter.actor = m_actor->currentData().toString();
    filter.table = m_table->currentData().toString();
    const QDate today = systemClock()().date();
    switch (m_days->currentIndex()) {
    case Today:
        filter.fromUtc = startOf(today);
        break;
    case LastWeek:
        filter.fromUtc = startOf(today.addDays(-6));
        break;
    case LastMonth:
        filter.fromUtc = startOf(today.addDays(-29));
        break;
    case Between: // in whichever order they were given
        filter.fromUtc = startOf(std::min(m_from->date(), m_to->date()));
        filter.toUtc = startOf(std::max(m_from->date(), m_to->date()).addDays(1));
        break;
    default:
        break;
    }
    return filter;
}

bool HistoryFilterBar::isFiltering() const
{
    return !m_text->text().trimmed().isEmpty() || m_actor->currentIndex() > 0 || m_table->currentIndex() > 0
        || m_days->currentIndex() > 0;
}

void HistoryFilterBar::setCount(const QString &text)
{
    m_count->setText(text);
    m_clear->setVisible(isFiltering());
}

void HistoryFilterBar::clear()
{
    m_text->clear();
    for (QComboBox *box : {m_actor, m_table, m_days})
        box->setCurrentIndex(0);
    m_text->setFocus();
}

void HistoryFilterBar::showDays()
{
    const bool between = m_days->currentIndex() == Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
}

} // namespace pilotage::ui
