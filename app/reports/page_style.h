#pragma once

#include "app/reports/font_book.h"

namespace pilotage::reports {

/// 1 mm in points.
inline constexpr double mm = 72.0 / 25.4;

/// Measures of a page. Unit: pt. Source of the defaults: GB/T 9704-2012, 5.1 (A4 210 x 297 mm), 5.2.1 (天头
/// 37 mm, 订口 28 mm, 版心 156 x 225 mm), 5.2.2 (3号 = 16 pt), 5.2.3 (22 lines of 28 characters).
struct PageStyle
{
    double pageWidth = 210 * mm;
    double pageHeight = 297 * mm;
    double top = 37 * mm;
    double binding = 28 * mm;
    double textWidth = 156 * mm;
    double textHeight = 225 * mm;
    double body = 16;
    double pitch = 225 * mm / 22; ///< 28.99 pt
    double cell = 156 * mm / 28; ///< advance of a character, 15.79 pt
    double title = 22; ///< 2号
    double titlePitch = 34;
    double table = 10.5; ///< 5号
    double tablePitch = 14.5;
    double tableSmallest = 8;
    double rowPadding = 3;
    double cellPadding = 5;
    double note = 9; ///< 小5号
    double notePitch = 13;
    double pageNumber = 14; ///< 4号
    double pageNumberGap = 7 * mm; ///< below the text area
    double gap = 9; ///< around tables and charts

    /// One page for one subject: text as tables have it.
    [[nodiscard]] static PageStyle sheet();
    [[nodiscard]] static PageStyle of(const QString &paper);
};

} // namespace pilotage::reports
