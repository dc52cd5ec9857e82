#pragma once

#include "app/workbook/history_words.h"
#include "app/workbook/workbook.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"

class QPushButton;

namespace pilotage::ui {

class DataTable;

/// Who changed what and when, newest first; takes back one older step where nothing stands on it.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesDistrict() const override { return false; }
    [[nodiscard]] bool usesPeriod() const override { return false; }

protected:
    void reload() override;

private:
    void revertSelected();
    void showSteps(int row);

    TableModel<workbook::HistoryEntry> m_steps;
    TableModel<workbook::HistoryLine> m_details;
    DataTable *m_table;
    DataTable *m_detailTable;
    QPushButton *m_revert;
};

} // namespace pilotage::ui
