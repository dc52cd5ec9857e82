#pragma once

#include "app/domain/clock.h"
#include "ui/pages/compliance/compliance_data.h"
#include "ui/shell/page.h"

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class ChartFrame;
class ChartPane;
class Chip;
class DataTable;
class EmptyState;
class Pane;
class SegmentedControl;

/// How far allowances are surrendered: both rates, cycles, countdown, who is short, the balance.
class CompliancePage : public Page
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent, const QString &suggestion)>;
    enum class Filter { Short, Excluded, All };

    explicit CompliancePage(Clock clock = systemClock(), QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// {"cycle": code} chooses a cycle, {"filter": "short"} the entities short, {"filter": "all"} all of
    /// them, {"show": "deadline"} says where the deadline comes from.
    bool open(const QVariantMap &arguments) override;

    [[nodiscard]] const CycleCompliance *shownCycle() const;
    void setFilter(Filter filter);
    /// Lists the entities a step of the countdown is still open for, or all if it is done.
    void showStep(ComplianceStep::Kind step);
    /// Lists the entities of one district (division code) or sector, all that stand behind its rates.
    void showGroup(const QString &key, const QString &name);
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildCountdown();
    [[nodiscard]] QWidget *buildEntities();
    void connectParts();
    void readCycles();
    void chooseCycle(const QString &code);
    void refresh();
    void refreshCountdown(const CycleCompliance &cycle);
    void refreshEntities(const CycleCompliance &cycle);
    void showBalance();
    void exportList();
    // compliance_evidence.cpp: where a number comes from
    void connectEvidence();
    void openCycle(int row, int column, bool isByKey);
    void showCycleEvidence();
    void showDeadline();
    void openEntity(SubjectId entity);
    void openBalance(int step);

    Clock m_clock;
    std::vector<CycleCompliance> m_cycles;
    std::vector<CycleCompliance> m_byDistrict;
    std::vector<CycleCompliance> m_bySector;
    QString m_scopeName;
    QString m_cycleCode;
    std::optional<SubjectId> m_entity;
    Filter m_filter = Filter::All;
    QString m_groupKey; ///< empty = entities of all districts and sectors
    QString m_groupName;
    QString m_cyclesWords; ///< under the table of cycles when no number is chosen
    std::optional<ComplianceStep::Kind> m_openStep; ///< only entities that have not done it
    AskPath m_askPath;

    QLabel *m_cycleLabel;
    QComboBox *m_cycle;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ChartPane *m_rates;
    Pane *m_cyclesPane;
    DataTable *m_cyclesTable;
    TableModel<CycleCompliance> *m_cyclesModel;
    QLabel *m_cyclesNote;
    Pane *m_countdownPane;
    QLabel *m_days;
    QLabel *m_daysText;
    QLabel *m_todayText;
    ChartFrame *m_timeline;
    DataTable *m_stepsTable;
    TableModel<ComplianceStep> *m_stepsModel;
    Chip *m_shortChip;
    Chip *m_excludedChip;
    Chip *m_allChip;
    QLabel *m_shown;
    SegmentedControl *m_segments;
    QStackedWidget *m_tables;
    DataTable *m_entities;
    TableModel<EntityCompliance> *m_entitiesModel;
    DataTable *m_districts;
    TableModel<ComplianceGroup> *m_districtsModel;
    DataTable *m_sectors;
    TableModel<ComplianceGroup> *m_sectorsModel;
    ChartPane *m_balance;
    QToolButton *m_allBalance = nullptr;
};

} // namespace pilotage::ui
