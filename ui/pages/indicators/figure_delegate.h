#pragma once

#include "ui/widgets/cell_delegate.h"

namespace pilotage::ui {

/// Cells of the entry grid: the current cell framed whoever has the focus, its row tinted as long as nothing
/// more is selected, and the trend with its target.
class FigureDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit FigureDelegate(class FigureTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    FigureTable *m_table;
};

} // namespace pilotage::ui
