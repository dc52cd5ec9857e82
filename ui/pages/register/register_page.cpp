#include "ui/pages/register/register_page.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/filter_chip.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::RegisterRow;

namespace pilotage::ui {

namespace {

constexpr int treeWidth = 188;
/// The panel beside the table; narrower on office screens.
constexpr int panelWidth = 332;
constexpr int narrowPanelWidth = 304;
/// Townships and villages together.
const QString lowCarbonPlaces = QStringLiteral("LZC");

} // namespace

RegisterPage::RegisterPage(QWidget *parent)
    : Page(u"register"_s, parent)
    , m_enrolments(enrolmentColumns(), this)
    , m_sites(siteColumns({}), this)
    , m_projects(projectColumns({}), this)
    , m_tree(new QTreeView)
    , m_search(new QLineEdit)
    , m_views(new SegmentedControl(tr("View"), {tr("Enrolments"), tr("Sites"), tr("Projects")}))
    , m_type(new FilterChip(tr("Type")))
    , m_state(new FilterChip(tr("State")))
    , m_batch(new FilterChip(tr("Batch")))
    , m_published(new Chip(tr("Published only")))
    , m_count(makeLabel({}, TextStyle::Caption, true))
    , m_foot(makeLabel({}, TextStyle::Caption, true))
    , m_stack(new QStackedWidget)
    , m_enrolmentTable(new DataTable)
    , m_siteTable(new DataTable)
    , m_projectTable(new DataTable)
    , m_detail(new DetailPanel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeTree());
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(makeTables(), 1);
    row->addWidget(new Line(Qt::Vertical));
    m_detail->setFixedWidth(panelWidth);
    row->addWidget(m_detail);
}

QWidget *RegisterPage::makeTree()
{
    auto *part = new QWidget;
    part->setFixedWidth(treeWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    m_search->setPlaceholderText(tr("Division or code"));
    m_search->setAccessibleName(tr("Find division"));
    m_search->setClearButtonEnabled(true);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(12, 0, 12, 0);
    field->addWidget(m_search);
    column->addLayout(field);
    m_tree->setModel(&m_districts);
    m_tree->setItemDelegate(new DistrictDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Divisions"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_districts.setWanted(text.trimmed());
        m_tree->expandToDepth(text.trimmed().isEmpty() ? 1 : 9);
        m_tree->setCurrentIndex(m_districts.indexOf(under().value_or(SubjectId())));
    });
    connect(m_tree, &QTreeView::clicked, this, &RegisterPage::chooseDistrict);
    connect(m_tree, &QTreeView::activated, this, &RegisterPage::chooseDistrict);
    return part;
}

QWidget *RegisterPage::makeTables()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(16, 8, 12, 6);
    filters->setSpacing(6);
    filters->addWidget(m_views);
    for (QWidget *chip : std::initializer_list<QWidget *>{m_type, m_state, m_batch, m_published})
        filters->addWidget(chip);
    filters->addStretch();
    filters->addWidget(m_count);
    column->addLayout(filters);
    const std::pair<DataTable *, QString> tables[] = {
        {m_enrolmentTable, tr("Enrolments")}, {m_siteTable, tr("Sites")}, {m_projectTable, tr("Projects")}};
    for (const auto &[table, name] : tables) {
        table->setAccessibleName(name);
        m_stack->addWidget(table);
        connect(table, &DataTable::currentRowChanged, this, &RegisterPage::showDetail);
    }
    m_enrolmentTable->setModel(&m_enrolments);
    m_siteTable->setModel(&m_sites);
    m_projectTable->setModel(&m_projects);
    m_enrolments.setKey(
        [](const RegisterRow &item) { return QVariant(static_cast<qlonglong>(item.enrolment.value())); });
    m_sites.setKey([](const Site &item) { return QVariant(static_cast<qlonglong>(item.id.value())); });
    m_projects.setKey([](const Project &item) { return QVariant(static_cast<qlonglong>(item.id.value())); });
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_stack);
    column->addLayout(inset, 1);
    m_foot->setContentsMargins(16, 6, 16, 8);
    column->addWidget(m_foot);
    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        for (QWidget *chip : std::initializer_list<QWidget *>{m_type, m_state, m_batch})
            chip->setVisible(view == 0);
        showCount();
        showDetail();
    });
    for (FilterChip *chip : {m_type, m_state, m_batch})
        connect(chip, &FilterChip::currentChanged, this, &RegisterPage::applyFilters);
    connect(m_published, &Chip::toggled, this, &RegisterPage::applyFilters);
    return part;
}

void RegisterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_detail->setFixedWidth(width() < 1240 ? narrowPanelWidth : panelWidth);
}

bool RegisterPage::concerns(const workbook::Changes &changes) const
{
    for (const char *table : {"district", "site", "programme", "enrolment", "enrolment_event", "project",
                              "observation", "measure", "certification", "event"})
        if (changes.touches(QLatin1StringView(table)))
            return true;
    return changes.tables.empty();
}

std::optional<SubjectId> RegisterPage::under() const
{
    if (m_township != SubjectId())
        return m_township;
    if (scope().district == SubjectId())
        return std::nullopt;
    return scope().district;
}

void RegisterPage::reload()
{
    if (!workbook()) {
        m_districts.setTree({});
        m_enrolments.setRows({});
        m_sites.setRows({});
        m_projects.setRows({});
        m_detail->clear();
        setAnswer({});
        return;
    }
    reloadTree();
    reloadTables();
    reloadAnswer();
}

void RegisterPage::reloadTree()
{
    m_districts.setTree(workbook()->districtTree());
    // A township chosen in the tree lasts only as long as its county is the window's district.
    if (m_township != SubjectId()) {
        const QModelIndex index = m_districts.indexOf(m_township);
        bool isBelow = false;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            isBelow = isBelow || m_districts.node(above).district.id == scope().district;
        if (!isBelow)
            m_township = {};
    }
    const QModelIndex current = m_districts.indexOf(under().value_or(SubjectId()));
    m_tree->setCurrentIndex(current);
    for (QModelIndex above = current; above.isValid(); above = above.parent())
        m_tree->expand(above);
    // Below a county every row names the same district.
    const bool isWide
        = !current.isValid() || m_districts.node(current).district.level < DistrictLevel::County;
    for (DataTable *table : {m_enrolmentTable, m_siteTable, m_projectTable})
        table->setColumnHidden(2, !isWide);
}

void RegisterPage::reloadTables()
{
    m_counts = workbook()->programmeCounts(under());
    std::map<SubjectId, QString> districts;
    for (const workbook::DistrictNode &node : workbook()->districtTree())
        districts[node.district.id] = messages::localName(node.district.name, node.district.nameEn);
    m_sites.setColumns(siteColumns(districts));
    m_projects.setColumns(projectColumns(districts));
    m_enrolments.setRows(workbook()->enrolments(under()));
    m_sites.setRows(workbook()->sites(under()));
    m_projects.setRows(workbook()->projects(under()));
    fillFilters();
    applyFilters();
    if (m_enrolments.rowCount() > 0 && !m_enrolmentTable->currentIndex().isValid())
        m_enrolmentTable->setCurrentIndex(m_enrolments.index(0, 0));
    showDetail();
}

void RegisterPage::reloadAnswer()
{
    const QLocale locale;
    QStringList parts;
    int all = 0;
    int demo = 0;
    for (const workbook::ProgrammeCount &count : m_counts) {
        if (count.count == 0)
            continue;
        all += count.count;
        demo += count.demo;
        parts.append(tr("%1 <b>%2</b>").arg(shortTypeText(count.type), locale.toString(count.count)));
    }
    const QString place = m_tree->currentIndex().data().toString();
    if (all == 0) {
        setAnswer(tr("%1: no pilots or projects are registered.").arg(place.toHtmlEscaped()));
        return;
    }
    QString text = tr("%1: <b>%2</b> pilots and projects: %3")
                       .arg(place.toHtmlEscaped(), locale.toString(all),
                            parts.join(tr(", ", "between items of a list")));
    if (demo > 0)
        text += tr("; %1 of them demo").arg(locale.toString(demo));
    setAnswer(text);
}

void RegisterPage::fillFilters()
{
    std::map<QString, int> types;
    std::map<int, int> states;
    std::map<QString, int> batches;
    for (const RegisterRow &row : m_enrolments.rows()) {
        ++types[row.programmeType];
        ++states[static_cast<int>(row.state)];
        if (!row.batch.isEmpty())
            ++batches[row.batch];
    }
    std::vector<FilterChip::Choice> choices;
    for (const auto &[key, count] : types)
        choices.push_back({key, shortTypeText(key), count});
    // Townships and villages were published as one number, so they can be listed as one.
    if (types.contains(u"LZC_TOWNSHIP"_s) && types.contains(u"LZC_VILLAGE"_s))
        choices.push_back(
            {lowCarbonPlaces, tr("Towns and villages"), types[u"LZC_TOWNSHIP"_s] + types[u"LZC_VILLAGE"_s]});
    m_type->setChoices(choices);
    choices.clear();
    for (const auto &[state, count] : states)
        choices.push_back({QString::number(state), messages::label(static_cast<Lifecycle>(state)), count});
    m_state->setChoices(choices);
    choices.clear();
    for (const auto &[key, count] : batches)
        choices.push_back({key, messages::batchText(key), count});
    m_batch->setChoices(choices);
}

void RegisterPage::applyFilters()
{
    const QString type = m_type->current();
    const QString state = m_state->current();
    const QString batch = m_batch->current();
    const bool onlyPublished = m_published->isChecked();
    m_enrolments.setFilter([=](const RegisterRow &row) {
        return (type.isEmpty() || row.programmeType == type
                || (type == lowCarbonPlaces && row.programmeType.startsWith(type + u'_')))
            && (state.isEmpty() || static_cast<int>(row.state) == state.toInt())
            && (batch.isEmpty() || row.batch == batch) && !(onlyPublished && row.isDemo);
    });
    m_sites.setFilter([=](const Site &site) { return !(onlyPublished && site.isDemo); });
    m_projects.setFilter([=](const Project &project) { return !(onlyPublished && project.isDemo); });
    showCount();
}

DataTable *RegisterPage::currentTable() const
{
    return static_cast<DataTable *>(m_stack->currentWidget());
}

void RegisterPage::showCount()
{
    const auto *model = static_cast<const TableModelBase *>(currentTable()->model());
    const QLocale locale;
    m_count->setText(
        u"%1 / %2"_s.arg(locale.toString(model->rowCount()), locale.toString(model->sourceCount())));
    m_foot->setText(tr("* demo: invented for the demonstration"));
    const bool hasDemo
        = std::any_of(m_counts.begin(), m_counts.end(), [](const auto &count) { return count.demo > 0; });
    m_foot->setVisible(hasDemo);
}

void RegisterPage::showDetail()
{
    const QModelIndex index = currentTable()->currentIndex();
    if (!workbook() || !index.isValid()) {
        m_detail->clear();
        emit selectionTextChanged({});
        return;
    }
    guarded(this, [&] {
        SubjectId subject;
        if (currentTable() == m_enrolmentTable)
            subject = m_enrolments.row(index.row()).subject;
        else if (currentTable() == m_siteTable)
            subject = m_sites.row(index.row()).id;
        else
            subject = m_projects.row(index.row()).id;
        m_detail->setDetail(workbook()->subjectDetail(subject));
        emit selectionTextChanged(currentTable()->model()->index(index.row(), 0).data().toString());
    });
}

void RegisterPage::chooseDistrict(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const District &district = m_districts.node(index).district;
    const bool isLow = district.level == DistrictLevel::Township || district.level == DistrictLevel::Village;
    if (!isLow) {
        m_township = {};
        if (district.id == scope().district)
            invalidate();
        else
            emit scopeRequested({district.id, scope().period});
        return;
    }
    // The window's pickers end at counties: below them the tree filters this page alone.
    QModelIndex county = index.parent();
    while (county.isValid() && m_districts.node(county).district.level >= DistrictLevel::Township)
        county = county.parent();
    const SubjectId chosen = district.id;
    const SubjectId above = county.isValid() ? m_districts.node(county).district.id : scope().district;
    m_township = chosen;
    if (above == scope().district)
        invalidate();
    else
        emit scopeRequested({above, scope().period});
}

bool RegisterPage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"type"_s) || arguments.contains(u"state"_s)) {
        m_views->setCurrent(0);
        m_type->setCurrent(arguments.value(u"type"_s).toString());
        const auto state = fromKey<Lifecycle>(arguments.value(u"state"_s).toString());
        m_state->setCurrent(state ? QString::number(static_cast<int>(*state)) : QString());
    }
    if (!arguments.contains(u"subject"_s))
        return true;
    const SubjectId subject(arguments.value(u"subject"_s).toLongLong());
    for (int row = 0; row < m_enrolments.rowCount(); ++row) {
        if (m_enrolments.row(row).subject == subject) {
            m_views->setCurrent(0);
            m_enrolmentTable->setCurrentIndex(m_enrolments.index(row, 0));
            return true;
        }
    }
    return false;
}

} // namespace pilotage::ui
