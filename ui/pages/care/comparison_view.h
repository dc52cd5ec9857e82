#pragma once

#include "app/workbook/backups.h"
#include "app/workbook/workbook.h"
#include "ui/models/table_model.h"

#include <QWidget>

namespace pilotage::ui {

class DataTable;
class Pane;

/// What differs between the open workbook and another file: counts by table, and the figures.
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void showNothing();
    /// `name` of the other file, for the headings.
    void showDifference(const workbook::Workbook &book, const workbook::FileDifference &difference,
                        const QString &name);
    static constexpr std::size_t mostFigures = 1000;

private:
    struct FigureLine
    {
        QString place, indicator, period, now, then;
    };
    static std::vector<Column<workbook::TableDifference>> tableColumns();
    static std::vector<Column<FigureLine>> figureColumns();

    TableModel<workbook::TableDifference> m_tables;
    TableModel<FigureLine> m_figures;
    Pane *m_tablePane;
    Pane *m_figurePane;
};

} // namespace pilotage::ui
