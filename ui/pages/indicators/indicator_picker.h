#pragma once

#include "app/domain/indicator.h"

#include <QComboBox>

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace pilotage::ui {

/// Chooses an indicator: a combo box whose list is grouped and can be searched by name or code.
class IndicatorPicker : public QComboBox
{
    Q_OBJECT

public:
    explicit IndicatorPicker(QWidget *parent = nullptr);
    ~IndicatorPicker() override;

    void setIndicators(std::vector<Indicator> indicators);
    [[nodiscard]] std::optional<IndicatorId> indicator() const;
    void setIndicator(IndicatorId id); ///< without a signal

    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

signals:
    void indicatorChosen(pilotage::IndicatorId id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillList();
    void choose();

    std::vector<Indicator> m_indicators;
    QWidget *m_popup;
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace pilotage::ui
