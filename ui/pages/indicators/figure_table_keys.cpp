// The keys of the entry grid, as in spreadsheets.
#include "ui/pages/indicators/figure_model.h"
#include "ui/pages/indicators/figure_table.h"

#include <QKeyEvent>

#include <algorithm>

namespace pilotage::ui {

bool FigureTable::event(QEvent *event)
{
    // Tab moves between cells; at the ends of the grid it leaves it, so that nobody is trapped.
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        const bool isPlain = !key->modifiers().testFlag(Qt::ControlModifier);
        if (isTab && isPlain && currentIndex().isValid() && step(key->key(), key->modifiers()))
            return true;
    }
    return DataTable::event(event);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (actionKey(event) || editKey(event) || moveKey(event))
        return;
    DataTable::keyPressEvent(event);
}

bool FigureTable::actionKey(QKeyEvent *event)
{
    const auto send = [this](Action action) {
        emit actionRequested(action);
        return true;
    };
    // The platform sends a menu event for the menu key only.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
        return true;
    }
    if (event == QKeySequence::Copy)
        return send(Action::Copy);
    if (event == QKeySequence::Cut)
        return send(Action::Cut);
    if (event == QKeySequence::Paste)
        return send(Action::Paste);
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        return send(Action::Clear);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D)
        return send(Action::FillDown);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_R)
        return send(Action::FillRight);
    if (event == QKeySequence::SelectAll) {
        const QModelIndex current = currentIndex();
        selectAll();
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        return true;
    }
    return false;
}

bool FigureTable::editKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_F2) {
        startEditing();
        return true;
    }
    if (event->key() == Qt::Key_Backspace && modifiers == Qt::NoModifier) {
        startEditing({}, true);
        return true;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (modifiers != Qt::ControlModifier)
            step(Qt::Key_Return, modifiers);
        return true;
    }
    const bool isText = !event->text().isEmpty() && event->text().front().isPrint();
    if (isText && (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier)) {
        startEditing(event->text(), true);
        return true;
    }
    return false;
}

bool FigureTable::moveKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return false;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool far = event->modifiers().testFlag(Qt::ControlModifier);
    const QModelIndex from = extend ? extent() : current;
    const int firstColumn = m_figures->firstValueColumn();
    const auto arrow = [&](int rows, int columns) {
        if (far)
            return goTo(edgeFrom(from, rows, columns), extend);
        goTo(m_figures->index(std::clamp(from.row() + rows, 0, m_figures->rowCount() - 1),
                              std::clamp(from.column() + columns, 0, m_figures->columnCount() - 1)),
             extend);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        arrow(-1, 0);
        return true;
    case Qt::Key_Down:
        arrow(1, 0);
        return true;
    case Qt::Key_Left:
        arrow(0, -1);
        return true;
    case Qt::Key_Right:
        arrow(0, 1);
        return true;
    case Qt::Key_Home:
        goTo(m_figures->index(far ? 0 : from.row(), firstColumn), extend);
        return true;
    case Qt::Key_End:
        goTo(m_figures->index(far ? lastRow() : from.row(), m_figures->lastValueColumn()), extend);
        return true;
    default:
        return false;
    }
}

bool FigureTable::step(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isDown = key == Qt::Key_Return;
    const bool isBack = key == Qt::Key_Backtab || modifiers.testFlag(Qt::ShiftModifier);
    if (m_hasRange && stepInRange(isDown, isBack))
        return true;
    const QModelIndex current = currentIndex();
    const int move = isBack ? -1 : 1;
    if (isDown) {
        const int row = std::clamp(current.row() + move, 0, m_figures->rowCount() - 1);
        goTo(m_figures->index(row, current.column()), false);
        return true;
    }
    // Tab runs through the figures, row after row.
    int row = current.row();
    int column = current.column() + move;
    if (column > m_figures->lastValueColumn()) {
        ++row;
        column = m_figures->firstValueColumn();
    } else if (column < m_figures->firstValueColumn()) {
        --row;
        column = m_figures->lastValueColumn();
    }
    if (row < 0 || row > lastRow())
        return false;
    goTo(m_figures->index(row, column), false);
    return true;
}

bool FigureTable::stepInRange(bool isDown, bool isBack)
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [isDown](const QModelIndex &a, const QModelIndex &b) {
        return isDown ? std::pair(a.column(), a.row()) < std::pair(b.column(), b.row())
                      : std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    const qsizetype at = cells.indexOf(currentIndex());
    if (at < 0)
        return false;
    const qsizetype next = (at + (isBack ? -1 : 1) + cells.size()) % cells.size();
    selectionModel()->setCurrentIndex(cells[next], QItemSelectionModel::NoUpdate);
    scrollTo(cells[next]);
    return true;
}

void FigureTable::goTo(const QModelIndex &target, bool extend)
{
    if (!target.isValid())
        return;
    const QModelIndex current = currentIndex();
    if (!extend || !current.isValid()) {
        selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
    } else {
        const QModelIndex first = m_figures->index(std::min(current.row(), target.row()),
                                                   std::min(current.column(), target.column()));
        const QModelIndex last = m_figures->index(std::max(current.row(), target.row()),
                                                  std::max(current.column(), target.column()));
        selectionModel()->select(QItemSelection(first, last), QItemSelectionModel::ClearAndSelect);
    }
    scrollTo(target);
}

QModelIndex FigureTable::extent() const
{
    const QModelIndex current = currentIndex();
    if (!m_hasRange)
        return current;
    const auto [first, last] = bounds();
    return m_figures->index(current.row() == first.row() ? last.row() : first.row(),
                            current.column() == first.column() ? last.column() : first.column());
}

int FigureTable::lastRow() const
{
    int row = m_figures->rowCount() - 1;
    while (row > 0 && m_figures->sheetRow(row) < 0)
        --row;
    return row;
}

bool FigureTable::isFilled(int row, int column) const
{
    return !m_figures->copyText(m_figures->index(row, column)).isEmpty();
}

QModelIndex FigureTable::edgeFrom(const QModelIndex &from, int rows, int columns) const
{
    int row = from.row();
    int column = from.column();
    const auto canGo = [&] {
        return row + rows >= 0 && row + rows < m_figures->rowCount() && column + columns >= 0
            && column + columns < m_figures->columnCount();
    };
    const auto go = [&] {
        row += rows;
        column += columns;
    };
    if (canGo() && isFilled(row, column) && isFilled(row + rows, column + columns)) {
        while (canGo() && isFilled(row + rows, column + columns))
            go();
    } else {
        do {
            if (!canGo())
                break;
            go();
        } while (!isFilled(row, column));
    }
    return m_figures->index(row, column);
}

} // namespace pilotage::ui
