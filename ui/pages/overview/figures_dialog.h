#pragma once

#include "app/workbook/completeness.h"
#include "ui/models/table_model.h"

#include <QDialog>

namespace pilotage::ui {

/// What a share of the completeness stands on: the expected figures of one county, missing ones first.
class FiguresDialog : public QDialog
{
    Q_OBJECT

public:
    FiguresDialog(const QString &title, std::vector<workbook::ExpectedFigure> figures,
                  QWidget *parent = nullptr);

signals:
    void importRequested();
    void synergyRequested();
    void figureRequested(const QString &indicator); ///< its cell on the page of the indicators

private:
    TableModel<workbook::ExpectedFigure> m_model;
};

} // namespace pilotage::ui
