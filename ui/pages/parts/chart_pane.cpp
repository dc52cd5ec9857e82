#include "ui/pages/parts/chart_pane.h"

#include "app/reports/chart_columns.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"

#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

charts::ChartTheme chartTheme(const QWidget *widget)
{
    const Tokens &t = tokens(widget);
    charts::ChartTheme theme;
    theme.base = t.base;
    theme.alt = t.window; // heading rows look as table headers do
    theme.text = t.text;
    theme.muted = t.muted;
    theme.faint = t.faint;
    theme.line = t.line;
    theme.divider = t.divider;
    theme.accent = t.accent;
    theme.onAccent = t.onAccent;
    theme.selection = t.selection;
    theme.good = t.good;
    theme.attention = t.attention;
    theme.bad = t.bad;
    theme.series = t.series;
    theme.ramp = t.ramp;
    theme.lack = t.lack;
    theme.parts = t.stack;
    theme.bandOpacity = t.dark ? 0.17 : 0.13;
    const QFont body = textFont(TextStyle::Body);
    theme.families = body.families();
    // Points at 96 dpi: the body text is 13 px there; zoom and screen scale come in through it.
    theme.scale = body.pointSizeF() > 0 ? body.pointSizeF() * widget->logicalDpiY() / 72.0 / 13.0 : 1.0;
    return theme;
}

std::vector<Column<TwinRow>> twinColumns(const reports::ChartTable &table, bool open)
{
    std::vector<Column<TwinRow>> columns;
    for (qsizetype c = 0; c < table.header.size(); ++c) {
        const auto at = static_cast<std::size_t>(c);
        Column<TwinRow> column;
        column.header = table.header[c];
        column.text = [at](const TwinRow &row) { return at < row.size() ? row[at].text : QString(); };
        bool numeric = false;
        for (const TwinRow &row : table.rows)
            numeric = numeric || (at < row.size() && !std::isnan(row[at].number));
        if (numeric && open)
            column.look = [](const TwinRow &) { return CellLook{.link = true}; };
        if (numeric) {
            column.alignment = Qt::AlignRight | Qt::AlignVCenter;
            column.value = [at](const TwinRow &row) {
                return at < row.size() && !std::isnan(row[at].number) ? QVariant(row[at].number) : QVariant();
            };
        }
        column.width = c == 0 ? 96 : 0;
        columns.push_back(std::move(column));
    }
    return columns;
}

ChartFrame::ChartFrame(std::unique_ptr<charts::Chart> chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(new charts::ChartWidget(std::move(chart)))
    , m_table(new DataTable)
    , m_model(new TableModel<TwinRow>({}, this))
    , m_stack(new QStackedWidget)
    , m_askPath([](QWidget *owner, const QString &suggestion) {
        return QFileDialog::getSaveFileName(
            owner, tr("Save chart"), suggestion,
            tr("PNG picture (*.png);;SVG drawing (*.svg);;CSV table (*.csv)"));
    })
{
    m_table->setModel(m_model);
    m_table->setRowHeight(22);
    m_table->setCellSelection(true);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_chart, &charts::ChartWidget::saveRequested, this, &ChartFrame::saveAs);
    connect(m_chart, &charts::ChartWidget::currentShown, this, &ChartFrame::followChart);
    // Queued: what is chosen may fill chart and table anew.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChartFrame::followTable,
            Qt::QueuedConnection);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_chart->opensOnClick())
            m_chart->open(cellAt(index));
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_chart->opensOnClick())
            m_chart->open(cellAt(index));
    });
}

void ChartFrame::setData(const reports::ChartData &values)
{
    m_chart->setTheme(chartTheme(this));
    m_chart->setData(values);
    reports::ChartTable table = reports::toTable(values);
    m_model->setColumns(twinColumns(table, m_chart->opensOnClick()));
    m_seriesOf = reports::seriesOfColumns(values);
    m_model->setRows(std::move(table.rows));
    followChart(m_chart->chart().current());
    m_table->setAccessibleName(tr("%1, table").arg(values.title));
}

charts::ChartCell ChartFrame::cellAt(const QModelIndex &index) const
{
    const auto column = static_cast<std::size_t>(index.column());
    if (!index.isValid() || column >= m_seriesOf.size())
        return {};
    return {m_model->sourceRow(index.row()), m_seriesOf[column]};
}

void ChartFrame::followChart(charts::ChartCell cell)
{
    const int row = cell.isValid() ? m_model->shownRow(cell.category) : -1;
    if (row < 0)
        return;
    // A column of the same series stays.
    auto column = static_cast<std::size_t>(std::max(0, m_table->currentIndex().column()));
    if (cell.series >= 0 && (column >= m_seriesOf.size() || m_seriesOf[column] != cell.series))
        column = static_cast<std::size_t>(std::find(m_seriesOf.begin(), m_seriesOf.end(), cell.series)
                                          - m_seriesOf.begin());
    const QModelIndex index = m_model->index(row, static_cast<int>(column));
    if (index.isValid() && index != m_table->currentIndex())
        m_table->setCurrentIndex(index);
}

/// A table behind its chart, or one just brought to the chart's cell, chooses nothing.
void ChartFrame::followTable()
{
    const charts::ChartCell cell = cellAt(m_table->currentIndex());
    const charts::ChartCell marked = m_chart->chart().current();
    const bool isMarked
        = cell.category == marked.category && (cell.series == marked.series || marked.series < 0);
    if (isTableShown() && cell.isValid() && !isMarked)
        m_chart->choose(cell);
}

bool ChartFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            m_chart->open(cellAt(m_table->currentIndex()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChartFrame::showTable(bool on)
{
    m_stack->setCurrentIndex(on ? 1 : 0);
}

bool ChartFrame::isTableShown() const
{
    return m_stack->currentIndex() == 1;
}

void ChartFrame::saveAs()
{
    QString name = m_chart->chart().data().title;
    name.replace(u'/', u'-');
    QString path = m_askPath(this, name + u".png"_s);
    if (path.isEmpty())
        return;
    if (!path.contains(u'.'))
        path += u".png"_s;
    if (!m_chart->saveAs(path))
        emit saveFailed(path);
}

void ChartFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_chart->setTheme(chartTheme(this));
}

void ChartFrame::showEvent(QShowEvent *event)
{
    m_chart->setTheme(chartTheme(this)); // the window's palette is known only now
    QWidget::showEvent(event);
}

void addChartTools(PaneHeader *header, const QString &title, QObject *context,
                   const std::function<ChartFrame *()> &current)
{
    QToolButton *table = header->addTool(u"table"_s, ChartFrame::tr("Show data table"));
    table->setCheckable(true);
    table->setAccessibleName(ChartFrame::tr("Data table: %1").arg(title));
    QObject::connect(table, &QToolButton::toggled, context, [current](bool on) { current()->showTable(on); });
    QToolButton *more = header->addTool(u"copy"_s, ChartFrame::tr("Copy or save chart"));
    more->setAccessibleName(ChartFrame::tr("Copy or save: %1").arg(title));
    auto *menu = new QMenu(more);
    menu->addAction(ChartFrame::tr("Copy picture (PNG)"), context,
                    [current] { current()->chart()->copyPicture(); });
    menu->addAction(ChartFrame::tr("Copy as SVG"), context, [current] { current()->chart()->copySvg(); });
    menu->addAction(ChartFrame::tr("Copy table"), context, [current] { current()->chart()->copyTable(); });
    menu->addSeparator();
    menu->addAction(ChartFrame::tr("Save as…"), context, [current] { current()->saveAs(); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
}

ChartPane::ChartPane(const QString &title, std::unique_ptr<charts::Chart> chart, QWidget *parent)
    : Pane(title, parent)
    , m_frame(new ChartFrame(std::move(chart)))
{
    setContent(m_frame, 0);
    addChartTools(header(), title, this, [this] { return m_frame; });
}

void ChartPane::setData(const reports::ChartData &values)
{
    header()->setTitle(values.title);
    header()->setCaption(values.caption);
    m_frame->setData(values);
}

} // namespace pilotage::ui
