#pragma once

#include "app/workbook/history_desk.h"
#include "app/workbook/workbook.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace pilotage::ui {

class DataTable;
class EmptyState;
class HistoryDetails;
class HistoryFilterBar;
class SegmentedControl;
class StepModel;
class WorkStrip;

/// Who changed what and when; what Ctrl+Z would take back; what was deleted and can come back. Takes one
/// older step back where nothing stands on it, after showing what that would change.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesDistrict() const override { return false; }
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// {"view": "bin"}, {"view": "undo"}
    bool open(const QVariantMap &arguments) override;

protected:
    void reload() override;

private:
    enum View { Steps, Undo, Bin };
    QWidget *makeSteps();
    QWidget *makeUndo();
    QWidget *makeBin();
    void setView(int view);
    void reloadSteps();
    void showCurrent();
    void tellAnswer();
    void askRevert();
    void revert(const QString &reason);
    void undoToHere();
    void restore();
    [[nodiscard]] int currentRow(const DataTable *table) const;

    /// How far a walk down the undo list came.
    struct Walk
    {
        int done = 0;
        Issues refusals;
    };
    void tellWalk(const Walk &walk);

    StepModel *m_steps;
    TableModel<workbook::HistoryEntry> m_undo;
    TableModel<workbook::BinEntry> m_bin;
    SegmentedControl *m_view;
    WorkStrip *m_work; ///< of steps too large to wait for
    QStackedWidget *m_stack;
    HistoryFilterBar *m_filter;
    DataTable *m_stepTable;
    DataTable *m_undoTable;
    DataTable *m_binTable;
    QStackedWidget *m_undoStack;
    QStackedWidget *m_binStack;
    HistoryDetails *m_details;
    const workbook::Workbook *m_known = nullptr; ///< the workbook that m_mayWrite is about
    bool m_mayWrite = false;
    std::int64_t m_all = 0; ///< steps, whatever the filter
    QPushButton *m_act; ///< the one thing that can be done in a view
};

} // namespace pilotage::ui
