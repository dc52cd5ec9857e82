#pragma once

#include "app/workbook/compliance_lines.h"
#include "ui/models/table_model.h"

#include <QDialog>

namespace pilotage::ui {

/// Where the amounts of one entity in one cycle come from: what it owes and each entry of its ledger.
class LedgerDialog : public QDialog
{
    Q_OBJECT

public:
    LedgerDialog(const QString &title, const QString &sum, std::vector<workbook::ComplianceLine> lines,
                 QWidget *parent);

signals:
    void registerRequested(); ///< the entity on the page of the register

private:
    TableModel<workbook::ComplianceLine> m_model;
};

} // namespace pilotage::ui
