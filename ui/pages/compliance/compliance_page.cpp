#include "ui/pages/compliance/compliance_page.h"

#include "app/workbook/workbook.h"
#include "ui/charts/timeline.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using workbook::EntityStanding;

QString CompliancePage::title() const
{
    return tr("Compliance");
}

QList<QWidget *> CompliancePage::headerWidgets()
{
    return {m_cycleLabel, m_cycle};
}

QList<QWidget *> CompliancePage::headerButtons()
{
    return {m_export};
}

void CompliancePage::connectParts()
{
    connect(m_cycle, &QComboBox::activated, this,
            [this](int index) { chooseCycle(m_cycles[static_cast<std::size_t>(index)].cycle.code); });
    connect(m_cyclesTable, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            chooseCycle(m_cyclesModel->row(row).cycle.code);
    });
    for (const auto &[chip, filter] :
         {std::pair{m_shortChip, Filter::Short}, std::pair{m_excludedChip, Filter::Excluded}})
        connect(chip, &QPushButton::clicked, this, [this, wanted = filter] {
            m_openStep.reset();
            setFilter(wanted);
        });
    connect(m_allChip, &QPushButton::clicked, this, [this] { showGroup({}, {}); });
    connect(m_segments, &SegmentedControl::currentChanged, this, [this](int segment) {
        m_tables->setCurrentIndex(segment);
        setFilter(m_filter);
    });
    connect(m_entities, &DataTable::currentRowChanged, this, [this](int row) {
        m_entity.reset();
        if (row >= 0)
            m_entity = m_entitiesModel->row(row).entity;
        showBalance();
    });
    connectEvidence();
    connect(m_export, &QPushButton::clicked, this, &CompliancePage::exportList);
}

void CompliancePage::showGroup(const QString &key, const QString &name)
{
    m_groupKey = key;
    m_groupName = name;
    m_openStep.reset();
    m_segments->setCurrent(0);
    setFilter(Filter::All);
}

void CompliancePage::showStep(ComplianceStep::Kind step)
{
    const CycleCompliance *cycle = shownCycle();
    if (!cycle)
        return;
    showGroup({}, {});
    const auto isOpen = [step](const EntityCompliance &row) {
        return row.standing != EntityStanding::Excluded && !hasDone(row, step);
    };
    if (std::none_of(cycle->entities.begin(), cycle->entities.end(), isOpen))
        return;
    m_openStep = step;
    for (const ComplianceStep &each : complianceSteps(*cycle, m_clock().date()))
        if (each.kind == step)
            m_groupName = tr("open: %1", "a step not done").arg(each.text);
    setFilter(Filter::All);
}

bool CompliancePage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"cycle"_s))
        m_cycleCode = arguments.value(u"cycle"_s).toString();
    if (arguments.contains(u"filter"_s)) {
        m_segments->setCurrent(0);
        m_tables->setCurrentIndex(0);
        m_groupKey.clear();
        m_openStep.reset();
        m_filter = arguments.value(u"filter"_s).toString() == u"short"_s ? Filter::Short : Filter::All;
    }
    invalidate();
    if (arguments.value(u"show"_s).toString() == u"deadline"_s)
        showDeadline();
    return true;
}

const CycleCompliance *CompliancePage::shownCycle() const
{
    for (const CycleCompliance &one : m_cycles)
        if (one.cycle.code == m_cycleCode)
            return &one;
    return nullptr;
}

void CompliancePage::readCycles()
{
    workbook::ComplianceRequest request;
    request.under = scope().district;
    m_cycles = workbook()->compliance(request);
    // Newest first, as people look for them.
    std::stable_sort(
        m_cycles.begin(), m_cycles.end(),
        [](const CycleCompliance &a, const CycleCompliance &b) { return a.cycle.yearTo > b.cycle.yearTo; });
    request.by = workbook::ComplianceRequest::By::District;
    m_byDistrict = workbook()->compliance(request);
    request.by = workbook::ComplianceRequest::By::Sector;
    m_bySector = workbook()->compliance(request);
    m_scopeName = workbook()->subjectName(scope().district, speaksEnglish());
}

void CompliancePage::reload()
{
    m_cycles.clear();
    m_byDistrict.clear();
    m_bySector.clear();
    if (workbook())
        readCycles();
    if (m_cycles.empty()) {
        m_stack->setCurrentWidget(m_empty);
        m_export->setEnabled(false);
        setAnswer(workbook() ? tr("No compliance cycle is registered.") : tr("No workbook is open."));
        return;
    }
    m_stack->setCurrentIndex(0);
    if (!shownCycle()) {
        const auto found = std::find_if(m_cycles.begin(), m_cycles.end(),
                                        [](const CycleCompliance &one) { return one.hasObligations; });
        m_cycleCode = (found == m_cycles.end() ? m_cycles.front() : *found).cycle.code;
    }
    m_cyclesModel->setColumns(cycleColumns(m_scopeName));
    m_cycle->clear();
    for (const CycleCompliance &one : m_cycles)
        m_cycle->addItem(cycleLabel(one.cycle.code));
    refresh();
}

void CompliancePage::chooseCycle(const QString &code)
{
    if (code == m_cycleCode)
        return;
    m_cycleCode = code;
    m_entity.reset();
    refresh();
}

void CompliancePage::refresh()
{
    const CycleCompliance *cycle = shownCycle();
    if (!cycle)
        return;
    const QDate today = m_clock().date();
    setAnswer(complianceAnswer(*cycle, today));
    m_cycle->setCurrentIndex(static_cast<int>(cycle - m_cycles.data()));
    m_rates->setData(twoRates(*cycle));
    const QSignalBlocker quiet(m_cyclesTable);
    m_cyclesModel->setRows(m_cycles);
    m_cyclesTable->selectKey(m_cycleCode);
    QStringList demo;
    for (const CycleCompliance &one : m_cycles)
        if (isDemo(one))
            demo << cycleLabel(one.cycle.code);
    m_cyclesWords = tr(
        "* not verified. Rates come from the ledger; a published rate without basis is printed as such.");
    if (!demo.isEmpty())
        m_cyclesWords += u' ' + tr("%1: demo.").arg(demo.join(tr(", ", "between names")));
    showCycleEvidence();
    refreshCountdown(*cycle);
    refreshEntities(*cycle);
    showBalance();
}

void CompliancePage::refreshCountdown(const CycleCompliance &cycle)
{
    const QDate today = m_clock().date();
    const qint64 days = daysLeft(cycle, today);
    const bool known = QDate::fromString(cycle.cycle.deadline, Qt::ISODate).isValid();
    m_days->setText(known ? u"<a href='deadline' style='text-decoration:none'>%1</a>"_s.arg(std::abs(days))
                          : u"—"_s);
    m_daysText->setText(!known          ? tr("no deadline known")
                            : days >= 0 ? tr("days to the deadline")
                                        : tr("days since the deadline"));
    // Without the mark-up, for those who hear the link.
    m_days->setAccessibleName(
        known ? tr("%1 %2", "number, days to the deadline").arg(std::abs(days)).arg(m_daysText->text())
              : m_daysText->text());
    m_todayText->setText(tr("due %1, today %2").arg(cycle.cycle.deadline, dateText(today, false)));
    // Far from the deadline, or long after it, marks a few weeks apart would lie on one spot.
    const bool near = known && days >= -30 && days <= 120;
    m_timeline->setVisible(near);
    if (near)
        m_timeline->setData(countdownMarks(cycle, today));
    m_stepsModel->setRows(complianceSteps(cycle, today));
}

void CompliancePage::refreshEntities(const CycleCompliance &cycle)
{
    m_entitiesModel->setRows(cycle.entities);
    const auto fill = [&cycle](TableModel<ComplianceGroup> *model, const std::vector<CycleCompliance> &from) {
        std::vector<ComplianceGroup> rows;
        for (const CycleCompliance &one : from)
            if (one.cycle.code == cycle.cycle.code)
                rows = one.groups;
        if (!rows.empty()) {
            rows.push_back(cycle.total);
            rows.back().key.clear();
        }
        model->setRows(rows, rows.empty() ? 0 : 1);
    };
    fill(m_districtsModel, m_byDistrict);
    fill(m_sectorsModel, m_bySector);
    m_shortChip->setCount(cycle.total.shortEntities);
    m_excludedChip->setCount(cycle.total.excluded);
    m_allChip->setCount(static_cast<qint64>(cycle.entities.size()));
    setFilter(m_filter);
}

void CompliancePage::setFilter(Filter filter)
{
    m_filter = filter;
    m_shortChip->setChecked(filter == Filter::Short);
    m_excludedChip->setChecked(filter == Filter::Excluded);
    m_allChip->setChecked(filter == Filter::All);
    m_entitiesModel->setFilter([filter, key = m_groupKey, step = m_openStep](const EntityCompliance &row) {
        if (step && (row.standing == EntityStanding::Excluded || hasDone(row, *step)))
            return false;
        if (!key.isEmpty() && row.sector != key && !row.districtCode.startsWith(key))
            return false;
        return filter == Filter::All || (filter == Filter::Short && row.standing == EntityStanding::Short)
            || (filter == Filter::Excluded && row.standing == EntityStanding::Excluded);
    });
    const bool entities = m_tables->currentIndex() == 0;
    for (Chip *chip : {m_shortChip, m_excludedChip, m_allChip})
        chip->setVisible(entities);
    m_shown->setVisible(entities);
    const QString shown = tr("Short first, then by amount due. Shown %1 / %2")
                              .arg(m_entitiesModel->rowCount())
                              .arg(m_entitiesModel->sourceCount());
    m_shown->setText(m_groupKey.isEmpty() && !m_openStep ? shown : tr("Only %1. %2").arg(m_groupName, shown));
    m_export->setEnabled(m_entitiesModel->rowCount() > 0);
}

void CompliancePage::showBalance()
{
    const CycleCompliance *cycle = shownCycle();
    if (!cycle)
        return;
    const EntityCompliance *entity = nullptr;
    for (const EntityCompliance &one : cycle->entities)
        if (m_entity == one.entity)
            entity = &one;
    m_balance->setData(allowanceBalance(*cycle, entity));
    m_allBalance->setVisible(entity != nullptr);
    if (!entity)
        emit selectionTextChanged({});
    else if (entity->gapKg > 0)
        emit selectionTextChanged(tr("1 entity selected, short by %1 t").arg(tonnes(entity->gapKg)));
    else
        emit selectionTextChanged(tr("1 entity selected, %1 t due").arg(tonnes(entity->dueKg)));
}

void CompliancePage::exportList()
{
    std::vector<EntityCompliance> rows;
    for (int row = 0; row < m_entitiesModel->rowCount(); ++row)
        rows.push_back(m_entitiesModel->row(row));
    const QString path = m_askPath(this, tr("compliance %1.csv").arg(m_cycleCode));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = QByteArray("\xEF\xBB\xBF") + reports::toCsv(entityTable(rows)).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        emit messageRequested(MessageKind::Failure, tr("The list could not be written to %1.").arg(path));
    else
        emit toastRequested(tr("%n entities written to %1", "", static_cast<int>(rows.size())).arg(path),
                            false);
}

} // namespace pilotage::ui
