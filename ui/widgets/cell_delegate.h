#pragma once

#include "ui/models/cell_look.h"

#include <QStyledItemDelegate>

namespace pilotage::ui {

struct Tokens;

/// Draws every cell of every table: fill, bar at the selected row, heat, hairline, content, corners,
/// focus. The row under the pointer comes from the view (DataTable sets it).
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoverRow(int row) { m_hoverRow = row; }
    [[nodiscard]] int hoverRow() const { return m_hoverRow; }
    void setVerticalLines(bool on) { m_verticalLines = on; }
    /// Padding left and right of a cell, px.
    void setPadding(int px) { m_padding = px; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintFill(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const CellLook &look, const Tokens &t) const;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const CellLook &look, const Tokens &t) const;

    int m_hoverRow = -1;
    bool m_verticalLines = false;
    int m_padding = 8;
};

} // namespace pilotage::ui
