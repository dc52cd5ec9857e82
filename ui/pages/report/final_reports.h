#pragma once

#include "app/workbook/frozen_reports.h"
#include "ui/models/table_model.h"
#include "ui/pages/report/row_count.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace pilotage::ui {

class DataTable;
class EmptyState;
class FileDialogs;
class Pane;
class ReportMaker;

/// Reports declared final, and for the chosen one what would print differently today.
class FinalReports : public QWidget
{
    Q_OBJECT

public:
    FinalReports(const ReportMaker &maker, FileDialogs &dialogs, QWidget *parent = nullptr);

    /// nullptr = none is open.
    void setWorkbook(workbook::Workbook *book);
    void select(FrozenReportId id);
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    /// "4 rows changed, 3 numbers would differ"; `changedRows`: nothing = they are being counted.
    [[nodiscard]] static QString driftText(const workbook::ReportDrift &drift,
                                           std::optional<int> changedRows);

signals:
    void done(const QString &what); ///< in a sentence
    void failed(const QString &cause);
    void previewWanted();

private:
    struct Row
    {
        FrozenReport report;
        QString about;
        bool isIntact = true;
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    [[nodiscard]] static std::vector<Column<reports::Difference>> differenceColumns();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] const Row *chosen() const;
    void showChosen();
    void tellChanges(std::optional<int> changedRows);
    void writeAmendment();
    void writeKept();
    void withdraw();

    const ReportMaker &m_maker;
    FileDialogs &m_dialogs;
    workbook::Workbook *m_workbook = nullptr;
    bool m_mayWrite = false;
    workbook::ReportDrift m_drift; ///< of the chosen one
    RowCount m_count;
    TableModel<Row> m_rows;
    TableModel<reports::Difference> m_differences;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Pane *m_changes;
    DataTable *m_table;
    DataTable *m_differenceTable;
    QPushButton *m_amend;
    QPushButton *m_keep;
    QPushButton *m_withdraw;
};

} // namespace pilotage::ui
