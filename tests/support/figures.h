#pragma once

#include "app/workbook/figure_editing.h"
#include "app/workbook/workbook.h"

namespace pilotage::test {

/// Writes a figure as it stands, as one step; the text a person would have typed is not judged.
inline Issues setFigure(workbook::Workbook &book, const Observation &figure, const QString &reason = {})
{
    workbook::JudgedCell cell;
    cell.key = figure.key;
    cell.verdict = workbook::JudgedCell::Verdict::Set;
    cell.figure = figure;
    cell.before = book.observation(figure.key);
    return workbook::FigureEditing(book).apply({cell}, {}, reason).issues;
}

} // namespace pilotage::test
