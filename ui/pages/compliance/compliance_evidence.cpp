#include "app/workbook/compliance_lines.h"
#include "app/workbook/workbook.h"
#include "ui/charts/timeline.h"
#include "ui/pages/compliance/compliance_page.h"
#include "ui/pages/compliance/ledger_dialog.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"

#include <QItemSelectionModel>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

// Every number of the page leads to what it is made of, by one click or by Enter.

namespace pilotage::ui {

void CompliancePage::connectEvidence()
{
    for (charts::ChartWidget *chart : {m_rates->chart(), m_balance->chart(), m_timeline->chart()})
        chart->setOpensOnClick(true);
    connect(m_rates->chart(), &charts::ChartWidget::activated, this, [this] {
        showGroup({}, {});
        m_entities->setFocus(Qt::TabFocusReason);
    });
    connect(m_balance->chart(), &charts::ChartWidget::activated, this,
            [this](charts::ChartCell cell) { openBalance(cell.category); });
    connect(m_timeline->chart(), &charts::ChartWidget::activated, this, &CompliancePage::showDeadline);
    connect(m_days, &QLabel::linkActivated, this, &CompliancePage::showDeadline);

    connect(m_cyclesTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CompliancePage::showCycleEvidence);
    connect(m_cyclesTable, &QTableView::clicked, this,
            [this](const QModelIndex &index) { openCycle(index.row(), index.column(), false); });
    connect(m_cyclesTable, &DataTable::rowActivated, this,
            [this](int row) { openCycle(row, m_cyclesTable->currentIndex().column(), true); });

    const auto openStep = [this](int row) {
        if (row < 0 || row >= m_stepsModel->rowCount())
            return;
        showStep(m_stepsModel->row(row).kind);
        m_entities->setFocus(Qt::TabFocusReason);
    };
    connect(m_stepsTable, &DataTable::rowActivated, this, openStep);
    connect(m_stepsTable, &QTableView::clicked, this,
            [openStep](const QModelIndex &index) { openStep(index.row()); });

    const std::pair<DataTable *, TableModel<ComplianceGroup> *> groups[]
        = {{m_districts, m_districtsModel}, {m_sectors, m_sectorsModel}};
    for (const auto &[table, model] : groups) {
        const auto show = [this, model = model](int row) {
            if (row < 0 || row >= model->rowCount())
                return;
            const QString name = model->index(row, 0).data().toString();
            showGroup(model->row(row).key, name);
            m_entities->setFocus(Qt::TabFocusReason);
        };
        connect(table, &DataTable::rowActivated, this, show);
        connect(table, &QTableView::clicked, this, [show](const QModelIndex &index) { show(index.row()); });
    }
    connect(m_entities, &DataTable::rowActivated, this, [this](int row) {
        if (row >= 0 && row < m_entitiesModel->rowCount())
            openEntity(m_entitiesModel->row(row).entity);
    });
}

/// A rate of a cycle with a ledger lists its entities; any other number says below where it comes from.
void CompliancePage::openCycle(int row, int column, bool isByKey)
{
    if (row < 0 || row >= m_cyclesModel->rowCount())
        return;
    const CycleCompliance &cycle = m_cyclesModel->row(row);
    const auto chosen = static_cast<CycleColumn>(column);
    const bool isOfLedger
        = chosen == CycleColumn::Code || chosen == CycleColumn::ByVolume || chosen == CycleColumn::ByEntity;
    if (isOfLedger && cycle.hasObligations) {
        showGroup({}, {});
        if (isByKey)
            m_entities->setFocus(Qt::TabFocusReason);
    }
    showCycleEvidence();
}

void CompliancePage::showCycleEvidence()
{
    const QModelIndex index = m_cyclesTable->currentIndex();
    QString words;
    if (index.isValid() && index.row() < m_cyclesModel->rowCount())
        words = cycleEvidence(m_cyclesModel->row(index.row()), static_cast<CycleColumn>(index.column()));
    m_cyclesNote->setText(words.isEmpty() ? m_cyclesWords : words);
    m_cyclesNote->setToolTip(m_cyclesNote->text());
}

/// The cell of the table of cycles that the countdown counts to.
void CompliancePage::showDeadline()
{
    for (int row = 0; row < m_cyclesModel->rowCount(); ++row)
        if (m_cyclesModel->row(row).cycle.code == m_cycleCode)
            m_cyclesTable->setCurrentIndex(
                m_cyclesModel->index(row, static_cast<int>(CycleColumn::Deadline)));
    m_cyclesTable->setFocus(Qt::TabFocusReason);
    showCycleEvidence();
}

void CompliancePage::openEntity(SubjectId entity)
{
    const CycleCompliance *cycle = shownCycle();
    if (!cycle || !workbook())
        return;
    const auto found = std::find_if(cycle->entities.begin(), cycle->entities.end(),
                                    [entity](const EntityCompliance &each) { return each.entity == entity; });
    if (found == cycle->entities.end())
        return;
    std::vector<workbook::ComplianceLine> lines;
    if (!guarded(this, [&] { lines = workbook::complianceLines(*workbook(), cycle->cycle.code, entity); }))
        return;
    const QString sum = tr("Due %1 t, handed in %2 t, of which CCER %3 t; short by %4 t")
                            .arg(tonnes(found->dueKg), tonnes(found->surrenderedKg + found->offsetKg),
                                 tonnes(found->offsetKg), tonnes(found->gapKg));
    LedgerDialog dialog(tr("%1, cycle %2").arg(found->name, cycleLabel(cycle->cycle.code)), sum,
                        std::move(lines), this);
    connect(&dialog, &LedgerDialog::registerRequested, this, [this, entity] {
        emit pageRequested(u"register"_s, {{u"subject"_s, qint64(entity.value())}});
    });
    dialog.exec();
}

/// A step of the balance: the ledger of the entity it is of, or the entities that add up to it.
void CompliancePage::openBalance(int step)
{
    if (m_entity) {
        openEntity(*m_entity);
        return;
    }
    const auto &steps = m_balance->chart()->chart().data().categories;
    const bool isShortage = step >= 0 && step < static_cast<int>(steps.size())
        && steps[static_cast<std::size_t>(step)].mark == reports::CategoryMark::Shortage;
    showGroup({}, {});
    if (isShortage)
        setFilter(Filter::Short);
    m_entities->setFocus(Qt::TabFocusReason);
}

} // namespace pilotage::ui
