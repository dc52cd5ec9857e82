#pragma once

#include "app/domain/indicator.h"
#include "app/workbook/register_view.h"

#include <limits>

namespace pilotage::workbook {

class Model;
class Workbook;

/// Expected of a district in a period is
/// - every indicator that a scheme of this workbook is made of, and
/// - every indicator that some district beside it has reported, for periods of this length, in the period
///   itself or in the two years before it: what one county is asked for, its neighbours are asked for too.
/// What was last reported longer ago, or only by a level above, is not expected.
/// A cell is there if it holds a value or says why there can be none (not applicable, confidential, below
/// the unit); "missing" and no row at all are not.
[[nodiscard]] Completeness completenessOf(Model &model, Period period, SubjectId under);

/// One expected cell: what a share of the completeness stands on.
struct ExpectedFigure
{
    IndicatorId indicator;
    QString code;
    QString nameZh;
    QString nameEn;
    QString group;
    QString unit;
    int decimals = 2;
    bool isThere = false;
    double value = std::numeric_limits<double>::quiet_NaN();
    State state = State::Missing;
    Qualifier qualifier = Qualifier::Exact;
    bool isSchemeInput = false; ///< a score stands on it
};

/// The expected cells of one district, missing ones first, then by group and code. `group` empty = all.
[[nodiscard]] std::vector<ExpectedFigure> expectedFigures(Model &model, Period period, SubjectId under,
                                                          SubjectId district, const QString &group = {});
[[nodiscard]] std::vector<ExpectedFigure> expectedFigures(Workbook &workbook, Period period, SubjectId under,
                                                          SubjectId district, const QString &group = {});

} // namespace pilotage::workbook
