// How the import page is put together; what it does is in import_page.cpp.
#include "ui/pages/importing/import_delegate.h"
#include "ui/pages/importing/import_page.h"
#include "ui/pages/importing/import_work.h"
#include "ui/pages/importing/step_bar.h"
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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::OnDuplicate;
using pilotage::workbook::Verdict;

namespace pilotage::ui {

ImportPage::ImportPage(FileDialogs &dialogs, QWidget *parent)
    : Page(u"importing"_s, parent)
    , m_dialogs(dialogs)
    , m_work(new ImportWork(this))
    , m_rows(this)
    , m_preview({}, this)
    , m_mapping(mappingColumns({}), this)
    , m_totals(totalColumns(), this)
    , m_steps(new StepBar({tr("Choose file"), tr("Match columns"), tr("Judge"), tr("Store")}))
    , m_stack(new QStackedWidget)
    , m_kind(new QComboBox)
    , m_duplicates(new QComboBox)
    , m_file(makeLabel({}, TextStyle::BodyStrong))
    , m_fileFacts(makeLabel({}, TextStyle::Caption, true))
    , m_fileIssues(makeLabel({}, TextStyle::Caption))
    , m_hint(makeLabel({}, TextStyle::Caption, true))
    , m_previewPane(new Pane(tr("Preview")))
    , m_mappingPane(new Pane(tr("Columns")))
    , m_previewTable(new DataTable)
    , m_mappingTable(new DataTable)
    , m_totalTable(new DataTable)
    , m_rowTable(new DataTable)
    , m_fieldDelegate(new FieldDelegate(this))
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
    connectWork();
    forget();
}

QWidget *ImportPage::makeStart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    auto *start
        = new EmptyState(u"import"_s, tr("Drop a county's table here"),
                         tr("CSV in UTF-8, GB18030 or UTF-16; Chinese or English headers; long or wide"));
    QPushButton *choose = start->addAction(tr("Choose table..."), true);
    connect(choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
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
    row->addWidget(makeFileColumn());
    row->addWidget(new Line(Qt::Vertical));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(makePreview(), 4);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(makeDifference(), 5);
    row->addLayout(column, 1);
    return part;
}

QWidget *ImportPage::makeFileColumn()
{
    auto *part = new QWidget;
    part->setFixedWidth(252);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *facts = new QVBoxLayout;
    facts->setContentsMargins(16, 12, 12, 12);
    facts->setSpacing(6);
    m_file->setWordWrap(true);
    m_fileIssues->setWordWrap(true);
    m_fileFacts->setWordWrap(true);
    for (QLabel *label : {m_file, m_fileFacts, m_fileIssues})
        facts->addWidget(label);
    column->addLayout(facts);
    column->addStretch(1);
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
    m_previewTable->setAccessibleName(tr("Preview"));
    m_previewTable->setRowHeight(22);
    m_previewTable->setSortable(false);
    m_previewTable->setCellSelection(true);
    m_previewTable->setModel(&m_preview);
    m_previewPane->setContent(m_previewTable);
    row->addWidget(m_previewPane, 1);
    row->addWidget(new Line(Qt::Vertical));
    m_mappingTable->setAccessibleName(tr("Columns"));
    m_mappingTable->setRowHeight(24);
    m_mappingTable->setSortable(false);
    m_mappingTable->setItemDelegate(m_fieldDelegate);
    m_mappingTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                    | QAbstractItemView::SelectedClicked);
    m_mappingTable->setModel(&m_mapping);
    m_mapping.setEditor([this](int item, int, const QString &field) { return remap(item, field); });
    m_mappingPane->setContent(m_mappingTable);
    m_mappingPane->setFixedWidth(316);
    row->addWidget(m_mappingPane);
    return part;
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
    column->addLayout(chips);
    m_rowTable->setAccessibleName(tr("Rows"));
    m_rowTable->setSortable(false);
    m_rowTable->setItemDelegate(new StagedDelegate(m_rowTable));
    m_rowTable->setCellSelection(true);
    m_rowTable->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_rowTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_rowTable->setModel(&m_rows);
    const int widths[] = {128, 92, 156, 56, 80, 100, 190, 118};
    for (int section = 0; section < StagedModel::ColumnCount; ++section)
        m_rowTable->setColumnWidth(section, widths[section]);
    m_rowTable->horizontalHeader()->setSectionResizeMode(StagedModel::IssueColumn, QHeaderView::Stretch);
    connect(&m_rows, &StagedModel::fixed, this, &ImportPage::showCounts);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_rowTable);
    column->addLayout(inset, 1);
    return part;
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
