#pragma once

#include "app/reports/document.h"
#include "app/reports/font_book.h"

#include <vector>

namespace pilotage::reports {

/// Text of one face and spacing on a line. Unit of all lengths: pt.
struct Piece
{
    QString text;
    int face = 0;
    double x = 0;
    double width = 0;
    double stretch = 1; ///< advance of each character against its own
    int number = -1; ///< position in Document::numbers
};

struct BrokenLine
{
    std::vector<Piece> pieces;
    double width = 0; ///< without what hangs over
};

struct BreakStyle
{
    FontRole role = FontRole::Body;
    double size = 16; ///< pt
    double cell = 0; ///< advance of a full-width character; 0 = its own
    double width = 0; ///< of the lines
    double firstIndent = 0;
    bool isJustified = false;
};

/// Breaks Chinese and Latin text: numbers and words stay whole, closing marks never begin a line and opening
/// ones never end one, a comma or full stop may hang over the edge. What is left of a justified line is
/// spread over its gaps.
[[nodiscard]] std::vector<BrokenLine> broken(const Runs &runs, const BreakStyle &style,
                                             const FontBook &fonts);
[[nodiscard]] double textWidth(const QString &text, FontRole role, double size, const FontBook &fonts);
/// Width of the longest part that can't be broken.
[[nodiscard]] double longestWord(const QString &text, FontRole role, double size, const FontBook &fonts);
/// Lines of about equal length, as few as fit: for titles.
[[nodiscard]] QStringList balanced(const QString &text, FontRole role, double size, double width,
                                   const FontBook &fonts);

} // namespace pilotage::reports
