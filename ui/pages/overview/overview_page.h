#pragma once

#include "app/domain/clock.h"
#include "ui/pages/overview/overview_data.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace pilotage::ui {

class ChartPane;
class EmptyState;
class Pane;
class TodoView;

/// What do we have, how good is it, what is to do: pilots, index, completeness, compliance, to-do.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Clock clock = systemClock(), QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// {"show": "completeness"} puts the focus there.
    bool open(const QVariantMap &arguments) override;
    /// What the page shows; for tests and for the command palette.
    [[nodiscard]] const OverviewInput &input() const { return m_input; }

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] OverviewInput readInput() const;
    void markCounty(int row);
    void refresh();
    void connectCharts();
    void openPilots(int county, int part);
    /// Which figures stand behind a cell of the completeness.
    void openFigures(int county, int series);

    Clock m_clock;
    OverviewInput m_input;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ChartPane *m_pilots;
    ChartPane *m_index;
    ChartPane *m_completeness;
    ChartPane *m_compliance;
    Pane *m_todoPane;
    TodoView *m_todo;
    QLabel *m_nothingToDo;
};

} // namespace pilotage::ui
