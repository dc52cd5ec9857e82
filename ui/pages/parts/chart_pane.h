#pragma once

#include "app/reports/chart_data.h"
#include "ui/charts/chart_widget.h"
#include "ui/models/table_model.h"
#include "ui/widgets/pane.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace pilotage::ui {

class DataTable;

/// Colours and scale of the window's theme, for charts.
[[nodiscard]] charts::ChartTheme chartTheme(const QWidget *widget);

/// One row of a table twin.
using TwinRow = std::vector<reports::ChartTable::Cell>;
/// `open`: numbers look like links.
[[nodiscard]] std::vector<Column<TwinRow>> twinColumns(const reports::ChartTable &table, bool open);

/// A chart and its table twin on one place, with the tools every chart has: table, copy, save. The twin
/// marks the chart's cell, and what is chosen or opened in it is chosen or opened in the chart.
class ChartFrame : public QWidget
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent, const QString &suggestion)>;

    explicit ChartFrame(std::unique_ptr<charts::Chart> chart, QWidget *parent = nullptr);

    [[nodiscard]] charts::ChartWidget *chart() const { return m_chart; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    void setData(const reports::ChartData &data);
    void showTable(bool on);
    [[nodiscard]] bool isTableShown() const;
    void saveAs();
    /// Where a picture is saved; a file dialog by default.
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

signals:
    void saveFailed(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] charts::ChartCell cellAt(const QModelIndex &index) const;
    void followChart(charts::ChartCell cell);
    void followTable();

    charts::ChartWidget *m_chart;
    DataTable *m_table;
    TableModel<TwinRow> *m_model;
    QStackedWidget *m_stack;
    AskPath m_askPath;
    std::vector<int> m_seriesOf; ///< of the table's columns
};

/// Adds the tools of charts to a pane header; they act on what `current` answers. `title` tells the tools
/// of several panes apart for screen readers.
void addChartTools(PaneHeader *header, const QString &title, QObject *context,
                   const std::function<ChartFrame *()> &current);

/// A pane that is one chart.
class ChartPane : public Pane
{
    Q_OBJECT

public:
    ChartPane(const QString &title, std::unique_ptr<charts::Chart> chart, QWidget *parent = nullptr);

    [[nodiscard]] ChartFrame *frame() const { return m_frame; }
    [[nodiscard]] charts::ChartWidget *chart() const { return m_frame->chart(); }
    /// Title and caption of the pane follow the data.
    void setData(const reports::ChartData &data);

private:
    ChartFrame *m_frame;
};

} // namespace pilotage::ui
