#pragma once

#include "ui/pages/synergy/weight_trial.h"
#include "ui/widgets/pane.h"

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace pilotage::ui {

/// Weights as sliders with locks: the others rescale, the page recomputes at once. Nothing is stored before
/// "Save as scheme".
class WeightsPane : public Pane
{
    Q_OBJECT

public:
    explicit WeightsPane(QWidget *parent = nullptr);

    [[nodiscard]] const WeightTrial &trial() const { return m_trial; }
    void setScheme(const workbook::EvaluationResult &own);
    /// The line under the sliders: how many districts have another rank than by the scheme.
    void setMoved(int districts);
    void reset();
    /// False = a workbook that can't be written: trying is possible, saving is not.
    void setSavable(bool on);

signals:
    void weightsChanged();
    void saveRequested();

private:
    struct Controls
    {
        QSlider *slider = nullptr;
        QLabel *value = nullptr;
        QToolButton *lock = nullptr;
    };
    void buildRows();
    Controls buildRow(int row);
    void showValues();

    WeightTrial m_trial;
    bool m_savable = true;
    QWidget *m_rowsBox = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<Controls> m_controls;
    QStringList m_shownCodes;
    QLabel *m_total;
    QPushButton *m_restore;
    QPushButton *m_save;
};

} // namespace pilotage::ui
