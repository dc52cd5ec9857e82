#include "ui/pages/importing/sheet_pane.h"

#include "ui/pages/importing/range_legend.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::exchange::TableRole;

namespace pilotage::ui {

namespace {

constexpr int numberWidth = 38;
constexpr int leastWidth = 64;
constexpr int mostWidth = 200;
/// Rows that say how wide a column is.
constexpr int measuredRows = 40;
/// Sheets offered as buttons; the box above has them all.
constexpr int mostButtons = 8;

} // namespace

SheetPane::SheetPane(QWidget *parent)
    : QWidget(parent)
    , m_model(this)
    , m_pane(new Pane(tr("Preview")))
    , m_table(new DataTable)
    , m_sheetBox(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_legend(new RangeLegend)
    , m_reason(makeLabel({}, TextStyle::Caption, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_sheetBox->setAccessibleName(tr("Sheet"));
    m_sheetBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pane->header()->addWidget(m_sheetBox);
    m_correct = m_pane->header()->addTool(u"pencil"_s, tr("Correct the ranges"));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setRowHeight(22);
    m_table->setSortable(false);
    m_table->setCellSelection(true);
    m_table->setModel(&m_model);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_stack->addWidget(m_table);
    m_pane->setContent(m_stack);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 12, 0);
    foot->addWidget(m_legend);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    foot->addWidget(m_reason, 1);
    m_pane->body()->addLayout(foot);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(at, true); });
    connect(m_correct, &QToolButton::clicked, this, [this] { openMenu({}, false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetPane::showCurrent);
    connect(m_sheetBox, &QComboBox::activated, this, [this](int at) {
        if (const QString name = m_sheetBox->itemData(at).toString(); !name.isEmpty())
            emit sheetChosen(name);
    });
}

void SheetPane::show(const QString &fileName, const workbook::SheetPreview &preview,
                     const exchange::TableChoices &choices, std::set<std::pair<int, int>> refused)
{
    m_choices = choices;
    m_table->clearSpans();
    m_model.setPreview(preview, std::move(refused));
    for (const exchange::CellRange &merge : preview.merges)
        if (merge.lastRow > merge.firstRow || merge.lastColumn > merge.firstColumn)
            m_table->setSpan(merge.firstRow - 1, merge.firstColumn, merge.lastRow - merge.firstRow + 1,
                             merge.lastColumn - merge.firstColumn + 1);
    // A title alone in its row runs on over the blank cells at its right, as in spreadsheets.
    for (const int row : preview.guess.linesLeftOut()) {
        if (row > static_cast<int>(preview.cells.size()))
            break;
        const auto &line = preview.cells[static_cast<std::size_t>(row) - 1];
        const auto isFilled = [](const workbook::SheetPreview::Cell &cell) { return !cell.text.isEmpty(); };
        const auto first = std::find_if(line.begin(), line.end(), isFilled);
        const auto at = static_cast<int>(first - line.begin()) + 1;
        if (std::count_if(line.begin(), line.end(), isFilled) == 1 && m_table->columnSpan(row - 1, at) == 1
            && at < static_cast<int>(line.size()))
            m_table->setSpan(row - 1, at, 1, static_cast<int>(line.size()) - at + 1);
    }
    QFont bold = textFont(TextStyle::Body); // as headings are
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        int width = leastWidth;
        for (int row = 0; column > 0 && row < std::min(m_model.rowCount(), measuredRows); ++row)
            if (m_table->columnSpan(row, column) == 1)
                width = std::max(
                    width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + 18);
        m_table->setColumnWidth(column, column == 0 ? numberWidth : std::min(width, mostWidth));
    }
    m_pane->header()->setTitle(fileName);
    QString caption;
    if (preview.columns > 0)
        caption = u"A1:%1"_s.arg(exchange::cellName(preview.rows, preview.columns));
    if (preview.rows > workbook::previewRows)
        caption += tr("  first %Ln rows", nullptr, workbook::previewRows);
    m_pane->header()->setCaption(caption);
    m_legend->setGuess(preview.guess);
    m_correct->setEnabled(m_model.rowCount() > 0);
    showSheets(preview);
    showCurrent();
}

/// The box names the sheets; while none is chosen, each is a button in the place of the cells.
void SheetPane::showSheets(const workbook::SheetPreview &preview)
{
    const QSignalBlocker blocker(m_sheetBox);
    m_sheetBox->clear();
    const bool isOpen = preview.sheet.isEmpty() && preview.sheets.size() > 1;
    if (isOpen)
        m_sheetBox->addItem(tr("Choose a sheet"), QString());
    for (const QString &name : preview.sheets)
        m_sheetBox->addItem(name, name);
    m_sheetBox->setCurrentIndex(std::max(0, m_sheetBox->findData(preview.sheet)));
    m_sheetBox->setVisible(preview.sheets.size() > 1);
    if (m_chooser)
        m_chooser->deleteLater();
    m_chooser = nullptr;
    m_stack->setCurrentWidget(m_table);
    if (!isOpen)
        return;
    auto *chooser
        = new EmptyState(u"table"_s, tr("Which sheet is meant?"),
                         tr("%Ln sheets hold something", nullptr, static_cast<int>(preview.sheets.size())));
    for (qsizetype i = 0; i < std::min<qsizetype>(preview.sheets.size(), mostButtons); ++i) {
        const QString name = preview.sheets.at(i);
        QPushButton *button = chooser->addAction(name);
        connect(button, &QPushButton::clicked, this, [this, name] { emit sheetChosen(name); });
    }
    m_chooser = chooser;
    m_stack->addWidget(chooser);
    m_stack->setCurrentWidget(chooser);
}

void SheetPane::clear()
{
    m_table->clearSpans();
    m_model.clear();
    m_choices = {};
    m_legend->setGuess({});
    m_reason->clear();
}

void SheetPane::goTo(int row, int column)
{
    const QModelIndex index = m_model.index(row - 1, std::max(1, column));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::EnsureVisible);
}

void SheetPane::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const QString text = index.isValid() ? m_model.reasonText(index.row() + 1, index.column()) : QString();
    m_reason->setText(text);
    m_reason->setToolTip(text);
}

void SheetPane::say(int at, TableRole role, bool isColumn)
{
    (isColumn ? m_choices.columns : m_choices.rows).insert_or_assign(at, role);
    emit choicesChanged(m_choices);
}

void SheetPane::addRoles(QMenu &menu, int at, bool isColumn)
{
    const std::vector<TableRole> roles = isColumn
        ? std::vector{TableRole::Key,  TableRole::Period, TableRole::Value,
                      TableRole::Unit, TableRole::Note,   TableRole::Skipped}
        : std::vector{TableRole::Header, TableRole::Value, TableRole::Unit,
                      TableRole::Total,  TableRole::Note,  TableRole::Skipped};
    const TableRole present = isColumn ? m_model.columnRole(at) : m_model.rowRole(at);
    for (const TableRole role : roles) {
        QAction *action = menu.addAction(isColumn ? columnRoleText(role) : rowRoleText(role));
        action->setCheckable(true);
        action->setChecked(role == present);
        connect(action, &QAction::triggered, this, [this, at, role, isColumn] { say(at, role, isColumn); });
    }
    const auto &said = isColumn ? m_choices.columns : m_choices.rows;
    menu.addSeparator();
    QAction *reset = menu.addAction(tr("As found"));
    reset->setEnabled(said.contains(at));
    connect(reset, &QAction::triggered, this, [this, at, isColumn] {
        (isColumn ? m_choices.columns : m_choices.rows).erase(at);
        emit choicesChanged(m_choices);
    });
}

std::unique_ptr<QMenu> SheetPane::menuAt(int row, int column)
{
    auto menu = std::make_unique<QMenu>(this);
    if (row > 0)
        addRoles(*menu->addMenu(tr("Row %1 is").arg(row)), row, false);
    if (column > 0)
        addRoles(*menu->addMenu(tr("Column %1 is").arg(exchange::columnLetters(column))), column, true);
    menu->addSeparator();
    QAction *all = menu->addAction(tr("All as found"));
    all->setEnabled(!m_choices.isEmpty());
    connect(all, &QAction::triggered, this, [this] {
        m_choices = {};
        emit choicesChanged(m_choices);
    });
    menu->addAction(tr("Copy"), QKeySequence::Copy, m_table, &DataTable::copySelection);
    return menu;
}

/// At the cell that was clicked; from the button or the keyboard at the current one.
void SheetPane::openMenu(const QPoint &at, bool isAtCell)
{
    QModelIndex index = isAtCell ? m_table->indexAt(at) : QModelIndex();
    if (index.isValid())
        m_table->setCurrentIndex(index);
    else
        index = m_table->currentIndex();
    if (!index.isValid())
        index = m_model.index(std::max(0, m_model.preview().guess.header().lastRow - 1), 1);
    if (!index.isValid())
        return;
    const QRect cell = m_table->visualRect(index);
    const QPoint where = isAtCell
        ? m_table->viewport()->mapToGlobal(cell.contains(at) ? at : cell.bottomLeft())
        : m_correct->mapToGlobal(QPoint(0, m_correct->height()));
    menuAt(index.row() + 1, index.column())->exec(where);
}

} // namespace pilotage::ui
