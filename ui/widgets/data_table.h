#pragma once

#include <QTableView>
#include <QVariant>

#include <vector>

namespace pilotage::ui {

class CellDelegate;
class TableModelBase;
class TwoLineHeader;

/// The table of the program: two-line header, horizontal hairlines, whole rows selected, row hover,
/// sorting by header, Ctrl+C as tab-separated text and HTML (codes stay text).
class DataTable : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget *parent = nullptr);
    ~DataTable() override;

    void setModel(QAbstractItemModel *model) override;
    /// 28 by default, 22 for read-only summaries.
    void setRowHeight(int px);
    /// Rows grow to fill the height, between the two limits (rankings and heat maps, never entry grids).
    void setRowsFill(int least, int most);
    void setSortable(bool on);
    /// The first columns stay when the others scroll.
    void setFrozenColumns(int count);
    /// Selection of single cells instead of rows.
    void setCellSelection(bool on);

    [[nodiscard]] CellDelegate *cellDelegate() const { return m_delegate; }
    /// KeyRole of the current row; invalid = none.
    [[nodiscard]] QVariant currentKey() const;
    bool selectKey(const QVariant &key);

    void copySelection() const;
    /// All rows as tab-separated text, header first (for "copy table").
    [[nodiscard]] QString tableText() const;

signals:
    void currentRowChanged(int row);
    void rowActivated(int row);
    /// Number of selected rows, for the status bar.
    void selectionSizeChanged(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setHoverRow(int row);
    void applyWidths();
    void layoutRows();
    void layoutFrozen();

    CellDelegate *m_delegate;
    TwoLineHeader *m_header;
    QTableView *m_frozen = nullptr;
    int m_frozenCount = 0;
    int m_rowHeight = 28;
    int m_leastRow = 0;
    int m_mostRow = 0;
};

/// Cells as tab-separated text and as HTML in which code columns are marked as text.
struct CopiedCells
{
    QString text;
    QString html;
};
[[nodiscard]] CopiedCells copiedCells(const QAbstractItemModel &model, const std::vector<int> &rows,
                                      const std::vector<int> &columns, bool withHeader);

} // namespace pilotage::ui
