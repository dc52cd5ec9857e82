#pragma once

#include "app/reports/pages.h"
#include "ui/models/table_model.h"
#include "ui/pages/report/report_maker.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace pilotage::ui {

class DataTable;
class Pane;

/// The bound numbers of one page; below, the rules of the layout, or where the chosen number comes from.
class NumberPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NumberPanel(QWidget *parent = nullptr);

    /// nullptr = none.
    void setPages(std::shared_ptr<const reports::Pages> pages);
    void showPage(int page);
    /// Position in Document::numbers; -1 = none: the rules are shown again.
    void choose(int number);
    [[nodiscard]] DataTable *numbers() const { return m_numbers; }

signals:
    void numberChosen(int number);
    void evidenceRequested(int number);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct NumberRow
    {
        int number = -1;
        QString name;
        QString printed;
        bool isPending = false;
    };
    [[nodiscard]] static std::vector<Column<NumberRow>> numberColumns();
    [[nodiscard]] static std::vector<Column<reports::LayoutCheck>> checkColumns();
    void showDetail(int number);

    std::shared_ptr<const reports::Pages> m_pages;
    TableModel<NumberRow> m_rows;
    TableModel<reports::LayoutCheck> m_rules;
    Pane *m_numberPane;
    Pane *m_detailPane;
    DataTable *m_numbers;
    DataTable *m_checks;
    QStackedWidget *m_below;
    QWidget *m_facts;
    QPushButton *m_show;
    int m_chosen = -1;
    bool m_isFilling = false;
};

} // namespace pilotage::ui
