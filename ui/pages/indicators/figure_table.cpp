#include "ui/pages/indicators/figure_table.h"

#include "ui/pages/indicators/figure_delegate.h"
#include "ui/pages/indicators/figure_editor.h"
#include "ui/pages/indicators/figure_model.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace pilotage::ui {

FigureTable::FigureTable(FigureModel *model, QWidget *parent)
    : DataTable(parent)
    , m_figures(model)
    , m_figureDelegate(new FigureDelegate(this))
    , m_editor(new FigureEditor(viewport()))
    , m_hint(new CellHint(viewport()))
{
    setItemDelegate(m_figureDelegate);
    setCellSelection(true);
    setModel(model);
    setFrozenColumns(FigureModel::frozenColumns);
    for (auto *overlay : findChildren<QTableView *>())
        overlay->setItemDelegate(m_figureDelegate);
    viewport()->setAttribute(Qt::WA_InputMethodEnabled);
    setAttribute(Qt::WA_InputMethodEnabled);
    connect(this, &QTableView::entered, this,
            [this](const QModelIndex &index) { m_figureDelegate->setHoverRow(index.row()); });
    connect(m_editor, &FigureEditor::finished, this, &FigureTable::finishEditing);
    connect(m_editor, &FigureEditor::cancelled, this, [this] {
        m_editor->shut();
        setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &FigureEditor::left, this, &FigureTable::leaveEditing);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, m_editor, &FigureEditor::shut);
}

void FigureTable::layoutColumns()
{
    QResizeEvent event(size(), size());
    resizeEvent(&event);
}

bool FigureTable::isEditing() const
{
    return m_editor->isVisible();
}

QModelIndexList FigureTable::figureCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (m_figures->cellAt(index))
            cells.append(index);
    if (cells.isEmpty() && m_figures->cellAt(currentIndex()))
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    return cells;
}

std::pair<QModelIndex, QModelIndex> FigureTable::bounds() const
{
    int top = currentIndex().row();
    int bottom = top;
    int left = currentIndex().column();
    int right = left;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        top = std::min(top, range.top());
        bottom = std::max(bottom, range.bottom());
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    return {m_figures->index(top, left), m_figures->index(bottom, right)};
}

void FigureTable::selectBlock(const QModelIndex &first, const QModelIndex &last)
{
    if (!first.isValid() || !last.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
}

void FigureTable::startEditing()
{
    startEditing(m_figures->copyText(currentIndex()), false);
}

void FigureTable::startEditing(const QString &text, bool isTyping)
{
    const QModelIndex cell = currentIndex();
    if (isEditing() || !cell.isValid())
        return;
    const QString why = m_mayEdit ? m_mayEdit(cell) : QString();
    if (!why.isEmpty())
        return showHint(cell, why);
    m_hint->hide();
    scrollTo(cell);
    m_edited = cell;
    m_editor->setAccessibleName(tr("Value of the cell"));
    m_editor->open(visualRect(cell).adjusted(0, 0, 0, -1), text,
                   isTyping ? FigureEditor::Mode::Typing : FigureEditor::Mode::Caret,
                   Qt::AlignRight | Qt::AlignVCenter);
}

void FigureTable::finishEditing(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_isFinishing || !m_edited.isValid())
        return;
    m_isFinishing = true;
    const bool isFill = key == Qt::Key_Return && modifiers.testFlag(Qt::ControlModifier);
    const QModelIndexList cells = isFill ? figureCells() : QModelIndexList{m_edited};
    const QString why = m_commit ? m_commit(cells, m_editor->text()) : QString();
    if (!why.isEmpty()) {
        m_editor->setFocus();
        m_editor->showError(why);
    } else {
        m_editor->shut();
        setFocus(Qt::OtherFocusReason);
        if (key == Qt::Key_Return || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            if (!isFill)
                step(key, modifiers);
        } else if (key != 0) {
            QKeyEvent move(QEvent::KeyPress, key, Qt::NoModifier);
            moveKey(&move);
        }
    }
    m_isFinishing = false;
}

void FigureTable::leaveEditing()
{
    if (!isEditing() || m_isFinishing || !m_edited.isValid())
        return;
    m_isFinishing = true;
    const QString why = m_commit ? m_commit({m_edited}, m_editor->text()) : QString();
    if (why.isEmpty())
        m_editor->shut();
    else
        m_editor->showError(why); // stays open: nothing typed is lost
    m_isFinishing = false;
}

void FigureTable::showHint(const QModelIndex &cell, const QString &text)
{
    m_hint->showAt(visualRect(cell), text, false);
}

void FigureTable::placeEditor()
{
    if (isEditing() && m_edited.isValid())
        m_editor->place(visualRect(m_edited).adjusted(0, 0, 0, -1));
}

void FigureTable::updateGeometries()
{
    DataTable::updateGeometries();
    placeEditor();
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    m_figures->setRoom(viewport()->width());
    DataTable::resizeEvent(event);
}

void FigureTable::scrollContentsBy(int dx, int dy)
{
    DataTable::scrollContentsBy(dx, dy);
    m_hint->hide();
    placeEditor();
}

int FigureTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < FigureModel::frozenColumns && column < m_figures->columnCount(); ++column)
        width += columnWidth(column);
    return width;
}

void FigureTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    DataTable::scrollTo(index, hint);
    // Cells under the frozen columns are not visible, whatever Qt thinks.
    const int hidden = frozenWidth() - visualRect(index).left();
    if (index.isValid() && index.column() >= FigureModel::frozenColumns && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void FigureTable::updateAll()
{
    viewport()->update();
    for (auto *overlay : findChildren<QTableView *>())
        overlay->viewport()->update();
}

void FigureTable::mousePressEvent(QMouseEvent *event)
{
    m_hint->hide();
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) {
        if (index.isValid() && !selectionModel()->isSelected(index))
            setCurrentIndex(index);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier) && currentIndex().isValid() && index.isValid()) {
        goTo(index, true);
        return;
    }
    m_pressed = index;
    DataTable::mousePressEvent(event);
}

void FigureTable::mouseReleaseEvent(QMouseEvent *event)
{
    DataTable::mouseReleaseEvent(event);
    // The cell a range was begun in stays the current one, as in spreadsheets.
    if (m_hasRange && m_pressed.isValid() && event->modifiers() == Qt::NoModifier)
        selectionModel()->setCurrentIndex(m_pressed, QItemSelectionModel::NoUpdate);
    m_pressed = QModelIndex();
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && indexAt(event->position().toPoint()) == currentIndex())
        startEditing();
}

void FigureTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(isKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                             : event->globalPos());
}

void FigureTable::leaveEvent(QEvent *event)
{
    m_figureDelegate->setHoverRow(-1);
    DataTable::leaveEvent(event);
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    DataTable::currentChanged(current, previous);
    m_hint->hide();
    m_figures->setStrongRow(m_figures->sheetRow(current.row()) >= 0 ? current.row() : -1);
    updateAll();
    emit cellsChanged();
}

void FigureTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    DataTable::selectionChanged(selected, deselected);
    int cells = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        cells += range.width() * range.height();
    m_hasRange = cells > 1;
    updateAll();
    emit cellsChanged();
}

void FigureTable::inputMethodEvent(QInputMethodEvent *event)
{
    if (!isEditing() && (!event->commitString().isEmpty() || !event->preeditString().isEmpty())) {
        startEditing({}, true);
        if (isEditing())
            QCoreApplication::sendEvent(m_editor, event);
        return;
    }
    DataTable::inputMethodEvent(event);
}

QVariant FigureTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImCursorRectangle)
        return visualRect(currentIndex());
    return DataTable::inputMethodQuery(query);
}

} // namespace pilotage::ui
