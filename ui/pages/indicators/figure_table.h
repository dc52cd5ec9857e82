#pragma once

#include "ui/widgets/data_table.h"

#include <functional>

namespace pilotage::ui {

class CellHint;
class FigureDelegate;
class FigureEditor;
class FigureModel;

/// The entry grid with the keys of a spreadsheet. Knows cells, selection and the editor; what a text means
/// and what is written is asked of the page.
class FigureTable : public DataTable
{
    Q_OBJECT

public:
    enum class Action { Copy, Cut, Paste, Clear, FillDown, FillRight };
    Q_ENUM(Action)
    /// Takes a text over into cells; answers why not, or nothing.
    using Commit = std::function<QString(const QModelIndexList &cells, const QString &text)>;
    /// Why a cell cannot be edited, or nothing.
    using MayEdit = std::function<QString(const QModelIndex &cell)>;

    explicit FigureTable(FigureModel *model, QWidget *parent = nullptr);

    void setCommit(Commit commit) { m_commit = std::move(commit); }
    void setMayEdit(MayEdit may) { m_mayEdit = std::move(may); }
    /// Lays the columns out again after another sheet was set.
    void layoutColumns();

    /// More than the current cell is selected.
    [[nodiscard]] bool hasRange() const { return m_hasRange; }
    /// Selected cells with figures (also missing ones), row by row.
    [[nodiscard]] QModelIndexList figureCells() const;
    /// Smallest rectangle around the selection, as top left and bottom right.
    [[nodiscard]] std::pair<QModelIndex, QModelIndex> bounds() const;
    void selectBlock(const QModelIndex &first, const QModelIndex &last);
    [[nodiscard]] bool isEditing() const;
    void startEditing();
    void showHint(const QModelIndex &cell, const QString &text);
    [[nodiscard]] FigureEditor *editor() const { return m_editor; }

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

signals:
    void actionRequested(pilotage::ui::FigureTable::Action action);
    void menuRequested(const QPoint &global);
    void cellsChanged(); ///< current cell or selection

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    // figure_table_keys.cpp
    bool actionKey(QKeyEvent *event);
    bool editKey(QKeyEvent *event);
    bool moveKey(QKeyEvent *event);
    bool step(int key, Qt::KeyboardModifiers modifiers); ///< Enter and Tab; false = nowhere to go
    bool stepInRange(bool isDown, bool isBack);
    void goTo(const QModelIndex &target, bool extend);
    [[nodiscard]] QModelIndex extent() const; ///< corner of the selection opposite to the current cell
    [[nodiscard]] QModelIndex edgeFrom(const QModelIndex &from, int rows, int columns) const;
    [[nodiscard]] bool isFilled(int row, int column) const;
    [[nodiscard]] int lastRow() const;
    // figure_table.cpp
    void startEditing(const QString &text, bool isTyping);
    void finishEditing(int key, Qt::KeyboardModifiers modifiers);
    void leaveEditing();
    void placeEditor();
    [[nodiscard]] int frozenWidth() const;
    void updateAll();

    FigureModel *m_figures;
    FigureDelegate *m_figureDelegate;
    FigureEditor *m_editor;
    CellHint *m_hint;
    QPersistentModelIndex m_edited;
    QPersistentModelIndex m_pressed;
    Commit m_commit;
    MayEdit m_mayEdit;
    bool m_hasRange = false;
    bool m_isFinishing = false;
};

} // namespace pilotage::ui
