#pragma once

#include "app/exchange/sheets/table_guess.h"
#include "ui/models/cell_look.h"

#include <QWidget>

#include <vector>

namespace pilotage::ui {

/// What the colours of a sheet mean and how much of it each covers, in one line.
class RangeLegend : public QWidget
{
    Q_OBJECT

public:
    explicit RangeLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_width, 26}; }
    void setGuess(const exchange::TableGuess &guess);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<std::pair<SheetRange, QString>> m_items;
    int m_width = 200; ///< that all of them take
};

} // namespace pilotage::ui
