// How the import page is put together; what it does is in import_page.cpp.
#include "ui/pages/importing/cleaning_pane.h"
#include "ui/pages/importing/import_delegate.h"
#include "ui/pages/importing/import_page.h"
#include "ui/pages/importing/import_work.h"
#include "ui/pages/importing/mapping_pane.h"
#include "ui/pages/importing/return_strip.h"
#include "ui/pages/importing/sheet_pane.h"
#include "ui/pages/importing/step_bar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using pilotage::workbook::OnDuplicate;
using pilotage::workbook::Verdict;

namespace pilotage::ui {

ImportPage::ImportPage(FileDialogs &dialogs, QWidget *parent)
    : Page(u"importing"_s, parent)
    , m_dialogs(dialogs)
    , m_work(new ImportWork(this))
    , m_rows(this)
    , m_fileLines(fileColumns(), this)
    , m_totals(totalColumns(), this)
    , m_steps(new StepBar({tr("Choose file"), tr("Match columns"), tr("Judge"), tr("Store")}))
    , m_returns(new ReturnStrip)
    , m_stack(new QStackedWidget)
    , m_kind(new QComboBox)
    , m_duplicates(new QComboBox)
    , m_filePane(new Pane(tr("Files")))
    , m_fileTable(new DataTable)
    , m_fileFacts(makeLabel({}, TextStyle::Caption, true))
    , m_fileIssues(makeLabel({}, TextStyle::Caption))
    , m_hint(makeLabel({}, TextStyle::Caption, true))
    , m_sheet(new SheetPane)
    , m_mapping(new MappingPane)
    , m_cleaning(new CleaningPane)
    , m_totalTable(new DataTable)
    , m_rowTable(new DataTable)
    , m_progressText(makeLabel({}, TextStyle::Body))
    , m_progress(new QProgressBar)
    , m_stop(makeButton(tr("Cancel")))
    , m_accept(makeButton(tr("Store"), true))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_returns);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeJudging());
    m_stack->addWidget(makeProgress());
    for (QPushButton *button : {m_stop, m_accept})
        button->setParent(this);
    m_stop->hide();
    m_accept->hide();
    connect(m_stop, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_accept, &QPushButton::clicked, this, &ImportPage::accept);
    connectParts();
    connectWork();
    forget();
}

QWidget *ImportPage::makeStart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    auto *start = new EmptyState(
        u"import"_s, tr("Drop the counties' tables here"),
        tr(".xlsx, .ods or CSV as they were sent: titles, units and merged headings are found"));
    m_choose = start->addAction(tr("Choose tables..."), true);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFiles);
    column->addStretch(1);
    column->addWidget(start);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    for (const auto &[kind, name] : importKinds())
        m_kind->addItem(name, kind);
    m_duplicates->addItem(tr("Refuse the row"), static_cast<int>(OnDuplicate::Refuse));
    m_duplicates->addItem(tr("Keep the first"), static_cast<int>(OnDuplicate::Keep));
    m_duplicates->addItem(tr("Take the last"), static_cast<int>(OnDuplicate::Replace));
    form->addRow(tr("The table holds"), m_kind);
    form->addRow(tr("The same key twice"), m_duplicates);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(form);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(2);
    return part;
}

QWidget *ImportPage::makeJudging()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    // On wide screens names get room too, not the sheet alone.
    QWidget *files = makeFileColumn();
    files->setMinimumWidth(252);
    files->setMaximumWidth(340);
    row->addWidget(files, 24);
    row->addWidget(new Line(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makePreview(), 4);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(makeDifference(), 5);
    row->addLayout(column, 76);
    return part;
}

QWidget *ImportPage::makeFileColumn()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fileTable->setAccessibleName(tr("Files"));
    m_fileTable->setSortable(false);
    m_fileTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fileTable->setModel(&m_fileLines);
    m_fileTable->horizontalHeader()->hide();
    m_filePane->setContent(m_fileTable);
    QToolButton *add = m_filePane->header()->addTool(u"plus"_s, tr("Add files"));
    connect(add, &QToolButton::clicked, this, &ImportPage::chooseFiles);
    m_remove = m_filePane->header()->addTool(u"trash"_s, tr("Leave this file out"));
    connect(m_remove, &QToolButton::clicked, this, &ImportPage::removeFile);
    column->addWidget(m_filePane, 4);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 6, 12, 8);
    facts->setSpacing(4);
    m_fileIssues->setWordWrap(true);
    m_fileFacts->setWordWrap(true);
    for (QLabel *label : {m_fileFacts, m_fileIssues})
        facts->addWidget(label);
    column->addLayout(facts);
    column->addWidget(new Line(Qt::Horizontal));
    auto *totals = new Pane(tr("Totals before and after"));
    m_totalTable->setAccessibleName(tr("Totals before and after"));
    m_totalTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_totalTable->setRowHeight(22);
    m_totalTable->setModel(&m_totals);
    totals->setContent(m_totalTable);
    column->addWidget(totals, 3);
    return part;
}

QWidget *ImportPage::makePreview()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sheet, 63);
    row->addWidget(new Line(Qt::Vertical));
    m_mapping->setMinimumWidth(300);
    m_mapping->setMaximumWidth(440);
    row->addWidget(m_mapping, 37);
    return part;
}

void ImportPage::connectParts()
{
    connect(m_sheet, &SheetPane::sheetChosen, this, [this](const QString &name) {
        if (File *file = current(); file && !m_work->isRunning()) {
            file->request.sheet = name;
            file->reading.roles = {};
            file->reading.areRolesSaid = false;
            stageAgain();
        }
    });
    // Not from within the menu or editor that asks: all below is made anew.
    connect(
        m_sheet, &SheetPane::choicesChanged, this,
        [this](const exchange::TableChoices &choices) {
            if (File *file = current(); file && !m_work->isRunning()) {
                file->reading.roles = choices;
                file->reading.areRolesSaid = true;
                stageAgain();
            }
        },
        Qt::QueuedConnection);
    connect(m_mapping, &MappingPane::fieldChosen, this, &ImportPage::remap);
    connect(m_mapping, &MappingPane::profileSaved, this, &ImportPage::saveProfile);
    connect(m_mapping, &MappingPane::profileRemoved, this, &ImportPage::removeProfile);
    connect(m_cleaning, &CleaningPane::accepted, this, [this](const std::map<QString, QString> &texts) {
        if (File *file = current(); file && !m_work->isRunning()) {
            file->reading.texts.insert(texts.begin(), texts.end());
            stageAgain();
        }
    });
    connect(m_cleaning, &CleaningPane::takenBack, this, [this] {
        if (File *file = current(); file && !m_work->isRunning()) {
            file->reading.texts.clear();
            stageAgain();
        }
    });
    connect(m_fileTable, &DataTable::currentRowChanged, this, &ImportPage::chooseFile);
    connect(m_returns, &ReturnStrip::chosen, this, &ImportPage::writeComments);
    connect(&m_rows, &StagedModel::fixed, this, [this] {
        if (m_files.size() > 1)
            judgeFiles();
        showCounts();
    });
    connect(m_rowTable, &DataTable::currentRowChanged, this, [this](int row) {
        const Place place = m_rows.placeOf(row);
        if (place.row > 0)
            m_sheet->goTo(place.row, place.column);
    });
}

QWidget *ImportPage::makeDifference()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(16, 6, 12, 6);
    chips->setSpacing(8);
    const std::pair<Verdict, QString> verdicts[] = {{Verdict::New, tr("New")},
                                                    {Verdict::Changed, tr("Changed")},
                                                    {Verdict::Same, tr("Same")},
                                                    {Verdict::Refused, tr("Refused")}};
    for (const auto &[verdict, name] : verdicts) {
        auto *chip = new Chip(name);
        m_chips[verdict] = chip;
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, chosen = verdict] { showVerdict(chosen); });
    }
    chips->addSpacing(12);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    chips->addWidget(m_hint, 1);
    m_comments = new QToolButton;
    m_comments->setIcon(lineIcon(u"export"_s));
    m_comments->setAutoRaise(true);
    m_comments->setToolTip(tr("Return with comments... (a copy of the sender's .xlsx)"));
    m_comments->setAccessibleName(tr("Return with comments..."));
    connect(m_comments, &QToolButton::clicked, this, [this] {
        if (const File *file = current(); file && file->session)
            writeComments(workbook::ImportDesk::refusals(*file->session, file->request.path));
    });
    chips->addWidget(m_comments);
    column->addLayout(chips);
    column->addWidget(m_cleaning);
    m_rowTable->setAccessibleName(tr("Rows"));
    m_rowTable->setSortable(false);
    m_rowTable->setItemDelegate(new StagedDelegate(m_rowTable));
    m_rowTable->setCellSelection(true);
    m_rowTable->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_rowTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_rowTable->setModel(&m_rows);
    m_rowTable->horizontalHeader()->setSectionResizeMode(StagedModel::IssueColumn, QHeaderView::Stretch);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_rowTable);
    column->addLayout(inset, 1);
    return part;
}

/// Columns as wide as their texts while all fit; else the long ones give way, down to what still tells rows
/// apart. What is cut then is in the tooltip.
void ImportPage::fitColumns()
{
    constexpr int measuredRows = 60;
    constexpr int padding = 18;
    constexpr int markWidth = 18;
    constexpr int leastFinding = 160;
    constexpr std::pair<int, int> bounds[StagedModel::ColumnCount]
        = {{84, 190}, {72, 200}, {120, 320}, {50, 110}, {72, 130}, {80, 180}, {0, 0}, {84, 190}};
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics head(m_rowTable->horizontalHeader()->font());
    std::array<int, StagedModel::ColumnCount> widths{};
    int sum = 0;
    for (int column = 0; column < StagedModel::ColumnCount; ++column) {
        if (column == StagedModel::IssueColumn || m_rowTable->isColumnHidden(column))
            continue;
        const auto at = static_cast<std::size_t>(column);
        int width
            = head.horizontalAdvance(m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < std::min(m_rows.rowCount(), measuredRows); ++row)
            width = std::max(width,
                             body.horizontalAdvance(m_rows.index(row, column).data().toString())
                                 + (column == StagedModel::PlaceColumn ? markWidth : 0));
        widths[at] = std::clamp(width + padding, bounds[at].first, bounds[at].second);
        sum += widths[at];
    }
    int lack = sum + leastFinding - m_rowTable->viewport()->width();
    for (const auto column : {StagedModel::IndicatorColumn, StagedModel::SubjectColumn,
                              StagedModel::NewColumn, StagedModel::PlaceColumn, StagedModel::FixColumn}) {
        int &width = widths[static_cast<std::size_t>(column)];
        const int given = std::clamp(lack, 0, std::max(0, width - bounds[column].first));
        width -= given;
        lack -= given;
    }
    for (int column = 0; column < StagedModel::ColumnCount; ++column)
        if (const int width = widths[static_cast<std::size_t>(column)]; width > 0)
            m_rowTable->setColumnWidth(column, width);
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

QWidget *ImportPage::makeProgress()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->addStretch(1);
    auto *middle = new QWidget;
    middle->setFixedWidth(420);
    auto *words = new QVBoxLayout(middle);
    words->setSpacing(8);
    words->addWidget(m_progressText);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    words->addWidget(m_progress);
    column->addWidget(middle, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return part;
}

} // namespace pilotage::ui
