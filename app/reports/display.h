#pragma once

#include "app/domain/rounding.h"
#include "app/reports/bound.h"
#include "app/reports/report_template.h"

#include <map>
#include <span>

namespace pilotage::reports {

/// How the numbers of one report print: one rounding for text, tables and charts, and parts that add up to
/// their total as printed. A number settled by a table prints the same wherever it stands in the report.
class Display
{
public:
    Display(RoundingRule rule, bool isEnglish)
        : m_rule(rule)
        , m_english(isEnglish)
    {
    }

    /// Rounds the parts of one column to their rounded total and keeps them; those kept already stay.
    void settle(std::span<const BoundValue> parts);
    /// Digits of the sum of the parts as printed.
    [[nodiscard]] QString total(std::span<const BoundValue> parts) const;

    /// Rounded digits in machine form; "" without a number. A rate short of complete never reads 100.
    [[nodiscard]] QString digits(const BoundValue &value) const;
    /// For people: U+2212 as minus, "—" where there is none, thousands grouped in tables.
    [[nodiscard]] QString number(const BoundValue &value, bool isGrouped, bool isSigned = false) const;
    /// The number as a sentence has it: ungrouped, with its unit and what kind of figure it is.
    [[nodiscard]] QString inText(const BoundValue &value) const;
    /// Which form the number asks for, by its printed digits.
    [[nodiscard]] const Bilingual &form(const Phrase &phrase, const BoundValue &value) const;
    /// The number without its sign, with its unit.
    [[nodiscard]] QString magnitude(const BoundValue &value) const;
    /// △ preliminary, * estimated.
    [[nodiscard]] static QString marks(const BoundValue &value);
    /// What is printed, as a number; NaN without one.
    [[nodiscard]] double shown(const BoundValue &value) const;

private:
    [[nodiscard]] QString withUnit(const QString &number, const BoundValue &value) const;

    RoundingRule m_rule;
    bool m_english;
    std::map<QString, QString> m_settled; ///< digits by the key of the trace
};

/// Machine digits as people read them.
[[nodiscard]] QString forPeople(QString digits, bool isGrouped);

} // namespace pilotage::reports
