#pragma once

#include "app/workbook/evaluation.h"
#include "app/workbook/model.h"

namespace pilotage::workbook {

/// The lower half of an explanation: what a leaf's value is made of, and who set its limits.
class ExplainInputs
{
public:
    ExplainInputs(Model &model, const Panel &panel, const EvaluationRequest &request, int period,
                  int subject);

    /// Unit, decimals, formula of the value, and one child for each figure, enrolment or rate behind it.
    void describe(ExplanationNode &leaf, const SchemeItem &item) const;
    /// The two limits, each with the district and period that set it.
    void addLimits(ExplanationNode &leaf, std::size_t item) const;

private:
    [[nodiscard]] Period period() const;
    [[nodiscard]] SubjectId subject() const;
    [[nodiscard]] ExplanationNode figure(IndicatorId indicator, Period period) const;
    void addSource(ExplanationNode &node, const Observation &figure) const;
    void describeFigures(ExplanationNode &leaf, const SchemeItem &item, Period when, QString &formula) const;
    void describeCount(ExplanationNode &leaf, const SchemeItem &item) const;
    void describeRate(ExplanationNode &leaf) const;
    void setUnit(ExplanationNode &leaf, const SchemeItem &item) const;

    Model &m_model;
    const Panel &m_panel;
    const EvaluationRequest &m_request;
    int m_period;
    int m_subject;
};

} // namespace pilotage::workbook
