#pragma once

#include "app/domain/period.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace pilotage::ui {

/// Chooses the period that all pages look at.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    /// Newest first in the list, whatever the order given.
    void setPeriods(const std::vector<Period> &periods);
    [[nodiscard]] Period period() const;
    void setPeriod(Period period);

signals:
    void periodChosen(pilotage::Period period);

private:
    QComboBox *m_box;
};

} // namespace pilotage::ui
