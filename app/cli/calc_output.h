#pragma once

#include "app/methods/reason.h"

#include <QIODevice>
#include <QString>

#include <optional>
#include <vector>

namespace pilotage::cli {

/// One line of a long result. Undefined: no value and a reason key in `note`.
struct CalcRow
{
    QString object;
    QString period;
    QString quantity;
    QString indicator;
    double value = methods::undefined;
    QString text; ///< a grade or state by its key, instead of a number
    QString note;
};

enum class CalcFormat { Csv, Json, Table };
[[nodiscard]] std::optional<CalcFormat> calcFormat(const QString &key);

/// Writes object,period,quantity,indicator,value,note; numbers at full precision, LF, UTF-8.
void writeCalc(const std::vector<CalcRow> &rows, CalcFormat format, QIODevice &out);

} // namespace pilotage::cli
