#include "ui/pages/register/register_tables.h"

#include "ui/pages/register/kind_tabs.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// The current row is a selected one, whatever keys are down: with Ctrl held (Ctrl+Z) Qt moves the current
/// row alone.
void selectCurrent(const DataTable &table)
{
    const QModelIndex index = table.currentIndex();
    if (index.isValid() && !table.selectionModel()->isSelected(index))
        table.selectionModel()->select(index,
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

RegisterTables::RegisterTables(QWidget *parent)
    : QWidget(parent)
    , m_tabs(makeListTabs())
    , m_kinds(new KindTabs)
    , m_published(new Chip(tr("Published only")))
    , m_count(makeLabel({}, TextStyle::Caption, true))
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *kinds = new QHBoxLayout;
    kinds->setContentsMargins(8, 8, 12, 4);
    kinds->addWidget(m_kinds, 1);
    column->addLayout(kinds);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 2, 16, 6);
    filters->setSpacing(6);
    m_published->setCheckable(true);
    for (const std::unique_ptr<ListTab> &tab : m_tabs)
        for (FilterChip *chip : tab->chips())
            filters->addWidget(chip);
    filters->addWidget(m_published);
    filters->addStretch();
    filters->addWidget(m_count);
    column->addLayout(filters);
    for (const std::unique_ptr<ListTab> &tab : m_tabs)
        connectTab(*tab);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_stack);
    column->addLayout(inset, 1);
    connect(m_published, &Chip::toggled, this, &RegisterTables::applyFilters);
    connect(m_kinds, &KindTabs::currentChanged, this, [this] {
        showKind();
        emit kindChanged();
        emit currentChanged();
        emit selectionChanged();
    });
    showKind();
}

RegisterTables::~RegisterTables() = default;

void RegisterTables::connectTab(ListTab &tab)
{
    m_stack->addWidget(tab.table());
    tab.table()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const FilterChip *chip : tab.chips())
        connect(chip, &FilterChip::currentChanged, this, &RegisterTables::applyFilters);
    const auto isShown = [this, kind = tab.kind()] { return !m_isLoading && kind == this->kind(); };
    connect(tab.table(), &DataTable::currentRowChanged, this, [this, isShown] {
        if (isShown())
            emit currentChanged();
    });
    connect(tab.table(), &DataTable::selectionSizeChanged, this, [this, isShown] {
        if (isShown())
            emit selectionChanged();
    });
    connect(tab.table(), &DataTable::rowActivated, this, &RegisterTables::activated);
    connect(tab.table(), &QWidget::customContextMenuRequested, this,
            [this, table = tab.table()](const QPoint &position) {
                emit menuRequested(table->viewport()->mapToGlobal(position));
            });
}

ListTab &RegisterTables::tab(RecordKind kind) const
{
    return *m_tabs[static_cast<std::size_t>(kind)];
}

DataTable *RegisterTables::table() const
{
    return tab(kind()).table();
}

RecordKind RegisterTables::kind() const
{
    return m_kinds->current();
}

void RegisterTables::setKind(RecordKind kind)
{
    m_kinds->setCurrent(kind);
}

void RegisterTables::showKind()
{
    for (const std::unique_ptr<ListTab> &each : m_tabs)
        for (FilterChip *chip : each->chips())
            chip->setVisible(each->kind() == kind());
    m_stack->setCurrentWidget(table());
    showCount();
}

void RegisterTables::load(workbook::Workbook &book, std::optional<SubjectId> under, bool hasManyDistricts)
{
    const std::vector<qint64> kept = selectedIds();
    m_isLoading = true;
    for (const std::unique_ptr<ListTab> &each : m_tabs) {
        each->load(book, under);
        m_kinds->setCount(each->kind(), each->model().sourceCount());
        if (each->districtColumn() >= 0)
            each->table()->setColumnHidden(each->districtColumn(), !hasManyDistricts);
        each->applyFilters(m_published->isChecked());
        if (each->model().rowCount() > 0 && !each->table()->currentIndex().isValid())
            each->table()->setCurrentIndex(each->model().index(0, 0));
        selectCurrent(*each->table());
    }
    if (kept.size() > 1) {
        const std::set<qint64> wanted(kept.begin(), kept.end());
        TableModelBase &model = tab(kind()).model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (wanted.contains(tab(kind()).idAt(row)))
                table()->selectionModel()->select(model.index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_isLoading = false;
    const bool hasDemo = std::any_of(m_tabs.begin(), m_tabs.end(),
                                     [](const std::unique_ptr<ListTab> &each) { return each->hasDemo(); });
    m_published->setVisible(hasDemo || m_published->isChecked());
    showCount();
    emit currentChanged();
    emit selectionChanged();
}

void RegisterTables::clear()
{
    for (const std::unique_ptr<ListTab> &each : m_tabs)
        each->clear();
}

void RegisterTables::applyFilters()
{
    for (const std::unique_ptr<ListTab> &each : m_tabs)
        each->applyFilters(m_published->isChecked());
    showCount();
    emit currentChanged();
    emit selectionChanged();
}

void RegisterTables::setFilter(RecordKind kind, std::size_t chip, const QString &key)
{
    tab(kind).chips()[chip]->setCurrent(key);
}

void RegisterTables::clearFilters()
{
    m_published->setChecked(false);
    for (FilterChip *chip : tab(kind()).chips())
        chip->setCurrent({});
}

void RegisterTables::showCount()
{
    const QLocale locale;
    const TableModelBase &model = tab(kind()).model();
    m_count->setText(
        tr("%1 / %2").arg(locale.toString(model.rowCount()), locale.toString(model.sourceCount())));
}

qint64 RegisterTables::currentId() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? tab(kind()).idAt(index.row()) : 0;
}

QString RegisterTables::currentName() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data().toString() : QString();
}

std::optional<SubjectId> RegisterTables::currentSubject() const
{
    const QModelIndex index = table()->currentIndex();
    return index.isValid() ? tab(kind()).subjectAt(index.row()) : std::nullopt;
}

std::vector<qint64> RegisterTables::selectedIds() const
{
    std::vector<qint64> ids;
    if (!table()->selectionModel())
        return ids;
    std::set<int> rows;
    for (const QItemSelectionRange &range : table()->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    for (const int row : rows)
        ids.push_back(tab(kind()).idAt(row));
    return ids;
}

bool RegisterTables::select(RecordKind kind, qint64 id)
{
    if (kind == RecordKind::District)
        return false;
    setKind(kind);
    bool isThere = table()->selectKey(QVariant(id));
    if (!isThere) {
        // It may be filtered out: what was just made has to be seen.
        clearFilters();
        isThere = table()->selectKey(QVariant(id));
    }
    selectCurrent(*table());
    return isThere;
}

bool RegisterTables::selectSubject(SubjectId subject)
{
    for (const RecordKind kind : {RecordKind::Enrolment, RecordKind::Site, RecordKind::Project})
        if (const qint64 id = tab(kind).idOf(subject); id != 0)
            return select(kind, id);
    return false;
}

std::vector<int> RegisterTables::rowsToExport() const
{
    std::set<int> rows;
    for (const QItemSelectionRange &range : table()->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    if (rows.size() > 1)
        return {rows.begin(), rows.end()};
    std::vector<int> all(static_cast<std::size_t>(table()->model()->rowCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace pilotage::ui
