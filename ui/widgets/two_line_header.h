#pragma once

#include <QHeaderView>

namespace pilotage::ui {

/// Column heads with the unit on a second line, muted, and a sort arrow.
class TwoLineHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TwoLineHeader(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Height follows whether any column has a unit.
    void updateHeight();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] bool hasUnits() const;
};

} // namespace pilotage::ui
