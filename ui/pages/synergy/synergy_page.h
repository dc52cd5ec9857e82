#pragma once

#include "ui/pages/synergy/synergy_data.h"
#include "ui/shell/page.h"

#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class ChartFrame;
class DataTable;
class EmptyState;
class ExplanationModel;
class ExplanationView;
class Pane;
class PublishTools;
class SegmentedControl;
class WeightsPane;

/// Who is where and why: ranking, years, dimensions and the explanation share one selection.
class SynergyPage : public Page
{
    Q_OBJECT

public:
    explicit SynergyPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    /// {"subject": id} selects a district, {"scheme": code} a scheme.
    bool open(const QVariantMap &arguments) override;

    [[nodiscard]] const SynergyInput &input() const { return m_input; }
    [[nodiscard]] std::optional<SubjectId> selected() const { return m_selected; }
    /// What the page shows now, with the weights that are being tried; for publishing.
    [[nodiscard]] workbook::EvaluationRequest shownRequest() const { return request(scope().period); }
    void select(SubjectId subject, std::optional<Period> period = {});

protected:
    void reload() override;

private:
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildRanking();
    [[nodiscard]] QWidget *buildViews();
    [[nodiscard]] QWidget *buildExplanation();
    [[nodiscard]] QWidget *buildWeights();
    void connectViews();
    [[nodiscard]] workbook::EvaluationRequest request(Period period) const;
    void readSchemes();
    void readInput();
    void readScores();
    void saveScheme();
    void refresh();
    void showSelection();
    void explain();
    void openFigure();
    void showFigure(const QModelIndex &index);
    [[nodiscard]] ChartFrame *currentView() const;

    SynergyInput m_input;
    workbook::EvaluationResult m_own; ///< by the scheme's own weights
    std::vector<Scheme> m_schemes;
    std::optional<SubjectId> m_under;
    std::optional<Scope> m_seenScope;
    std::optional<SubjectId> m_selected;
    std::optional<Period> m_explained; ///< the year whose score is explained
    QString m_wantedScheme;

    QLabel *m_schemeLabel;
    QComboBox *m_scheme;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Pane *m_rankingPane;
    DataTable *m_ranking;
    TableModel<workbook::SubjectScore> *m_rankingModel;
    Pane *m_viewPane;
    SegmentedControl *m_viewSwitch;
    QStackedWidget *m_views;
    ChartFrame *m_map;
    ChartFrame *m_trend;
    ChartFrame *m_dimensions;
    Pane *m_explanationPane;
    ExplanationModel *m_explanationModel;
    ExplanationView *m_explanation;
    QToolButton *m_toIndicators = nullptr;
    WeightsPane *m_weights;
    PublishTools *m_tools;
    bool m_selecting = false;
};

} // namespace pilotage::ui
