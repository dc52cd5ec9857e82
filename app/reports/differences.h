#pragma once

#include "app/reports/document.h"

namespace pilotage::reports {

/// A bound number as a frozen report keeps it.
struct FrozenValue
{
    QString place;
    QString code;
    QString key; ///< of its trace
    QString printed;
    QString digits; ///< rounded, machine form: what is compared; empty = no value
    double number = std::numeric_limits<double>::quiet_NaN();
    QString what;
    QString subject;
    QString period;

    friend bool operator==(const FrozenValue &, const FrozenValue &) = default;
};

/// A number of a frozen report that would print differently today.
struct Difference
{
    FrozenValue before;
    QString after; ///< as it would print; empty = the number is no longer there
    double number = std::numeric_limits<double>::quiet_NaN();
    bool isGone = false;
    bool isNew = false; ///< was not there when the report was frozen
};

[[nodiscard]] std::vector<FrozenValue> frozenValues(const Document &document);
[[nodiscard]] QByteArray toJson(const std::vector<FrozenValue> &values);
[[nodiscard]] std::vector<FrozenValue> valuesOf(const QByteArray &json);

/// Each figure once, in the order of the report; numbers whose rounded digits are the same do not differ.
[[nodiscard]] std::vector<Difference> differences(const std::vector<FrozenValue> &frozen,
                                                  const Document &now);
/// 更正表: what stood there, what stands there now.
[[nodiscard]] Document amendment(const QString &reportName, const Document &now,
                                 const std::vector<Difference> &found);

} // namespace pilotage::reports
