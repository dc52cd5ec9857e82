#pragma once

#include "app/domain/period.h"
#include "app/exchange/sheets/sheet.h"

namespace pilotage::exchange {

/// What a cell looks like to somebody who looks for the heading of a table.
enum class CellLook { Blank, Text, Number, Period, Unit };

/// Years that a figure of this field can belong to; other four-digit numbers are figures.
inline constexpr int firstPeriodYear = 1949;
inline constexpr int lastPeriodYear = 2100;

[[nodiscard]] CellLook lookOf(const Sheet &sheet, const SheetCell &cell);
[[nodiscard]] CellLook lookOfText(const QString &text);

/// 2024, 2024年3月, 2024.3 ... within the years above.
[[nodiscard]] std::optional<Period> periodOfText(const QString &text);
/// "万吨" or "（万吨）", alone -> the unit.
[[nodiscard]] std::optional<QString> unitOfText(const QString &text);
/// "单位：万吨" or "（计量单位: 亿元）" -> what stands behind the colon.
[[nodiscard]] std::optional<QString> unitLine(const QString &text);
/// 注：..., 数据来源：..., 制表人：...
[[nodiscard]] bool isNoteText(const QString &text);
/// 合计, 总计, 小计, 全市, 全市合计 ... with any spaces inside.
[[nodiscard]] bool isTotalText(const QString &text);
/// 序号, 序, No.
[[nodiscard]] bool isSerialHeader(const QString &text);
/// 一、..., （二）...: a heading between rows.
[[nodiscard]] bool isSectionText(const QString &text);
/// "填报单位：某局": something filled in above or below a table.
[[nodiscard]] bool isFormText(const QString &text);
/// A text of 6, 9 or 12 digits that begins like a division code (GB/T 2260), or an 18-character credit code.
[[nodiscard]] bool isCodeText(const QString &text);

} // namespace pilotage::exchange
