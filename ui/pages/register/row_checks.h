#pragma once

#include "ui/widgets/cell_delegate.h"

namespace pilotage::ui {

class DataTable;

/// Check boxes in the first column: a checked row is a selected row. A click on the box, or Ctrl+Space, adds
/// the row or takes it out; a click elsewhere chooses that row alone.
class RowChecks : public CellDelegate
{
    Q_OBJECT

public:
    explicit RowChecks(DataTable *table);

    [[nodiscard]] static bool isOnBox(const DataTable &table, const QPoint &position);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DataTable *m_table;
};

} // namespace pilotage::ui
