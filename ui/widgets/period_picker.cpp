#include "ui/widgets/period_picker.h"

#include "app/messages/labels.h"
#include "ui/widgets/buddy.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>

namespace pilotage::ui {

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeBuddy(tr("Period"), m_box));
    row->addWidget(m_box);
    m_box->setMinimumWidth(92);
    m_box->setMaxVisibleItems(16);
    m_box->setToolTip(tr("Period shown on every page"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, [this] { emit periodChosen(period()); });
}

void PeriodPicker::setPeriods(const std::vector<Period> &periods)
{
    const QSignalBlocker blocker(m_box);
    const Period kept = period();
    std::vector<Period> sorted = periods;
    std::sort(sorted.rbegin(), sorted.rend());
    m_box->clear();
    for (const Period item : sorted)
        m_box->addItem(messages::periodText(item), item.key());
    setPeriod(kept);
}

Period PeriodPicker::period() const
{
    return Period::fromKey(m_box->currentData().toInt()).value_or(Period());
}

void PeriodPicker::setPeriod(Period period)
{
    m_box->setCurrentIndex(m_box->findData(period.key()));
}

} // namespace pilotage::ui
