#pragma once

#include "ui/pages/importing/sheet_model.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class DataTable;
class Pane;
class RangeLegend;

/// The sheet with its ranges in colour, the sheet picker, and the menu that puts ranges right.
class SheetPane : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPane(QWidget *parent = nullptr);

    void show(const QString &fileName, const workbook::SheetPreview &preview,
              const exchange::TableChoices &choices, std::set<std::pair<int, int>> refused);
    void clear();
    /// Makes a cell of the sheet current and visible.
    void goTo(int row, int column);
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QComboBox *sheetBox() const { return m_sheetBox; }
    /// The menu for one cell of the sheet, as the right mouse button opens it. Rows and columns from 1.
    [[nodiscard]] std::unique_ptr<QMenu> menuAt(int row, int column);

signals:
    void sheetChosen(const QString &name);
    void choicesChanged(const pilotage::exchange::TableChoices &choices);

private:
    void say(int row, exchange::TableRole role, bool isColumn);
    void addRoles(QMenu &menu, int at, bool isColumn);
    void openMenu(const QPoint &at, bool isAtCell);
    void showSheets(const workbook::SheetPreview &preview);
    void showCurrent();

    SheetModel m_model;
    exchange::TableChoices m_choices;
    Pane *m_pane;
    DataTable *m_table;
    QComboBox *m_sheetBox;
    QToolButton *m_correct;
    QStackedWidget *m_stack;
    QWidget *m_chooser = nullptr; ///< one button a sheet, while none is chosen
    RangeLegend *m_legend;
    QLabel *m_reason;
};

} // namespace pilotage::ui
