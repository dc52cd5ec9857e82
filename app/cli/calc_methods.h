#pragma once

#include "app/cli/calc_input.h"
#include "app/cli/calc_output.h"

#include <functional>

namespace pilotage::cli {

/// A method that `calc` knows: the settings it takes and how it runs.
struct CalcMethod
{
    QString name;
    QString quantities; ///< for the help
    QStringList settings;
    /// Fills input.issues instead of returning rows where the input is refused.
    std::function<std::vector<CalcRow>(CalcInput &)> run;
};

[[nodiscard]] std::vector<CalcMethod> calcMethods();

/// Faults in the values of --set (unknown word, number out of range), as key=value; empty = none.
[[nodiscard]] QString faultySetting(const std::map<QString, QString> &settings);

} // namespace pilotage::cli
