#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

class QMimeData;
class QMouseEvent;

namespace pilotage::ui {

class DataTable;

/// Starts dragging `data` at the pointer from `from`, with its text beside the pointer.
void startDragging(QWidget *from, QMimeData *data);

/// Rows of a table can be dragged out of it: the pressed one, or all selected ones if it is among them.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    RowDrag(DataTable *table, std::function<QMimeData *()> data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);

    DataTable *m_table;
    std::function<QMimeData *()> m_data;
    QPoint m_pressed;
    bool m_isPressed = false;
    bool m_isKept = false; ///< the press fell on one of several selected rows and changed nothing yet
};

} // namespace pilotage::ui
