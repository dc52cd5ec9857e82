#pragma once

#include "app/messages/labels.h"
#include "app/workbook/workbook.h"
#include "ui/shell/page.h"

#include <QDate>
#include <QString>

#include <optional>

namespace pilotage::ui {

using messages::localName;
using messages::periodText;
using messages::unitText;

/// Name of a county, short in English: Lucheng, not Lucheng District.
[[nodiscard]] QString placeName(const QString &zh, const QString &en);
/// Whether the window speaks English.
[[nodiscard]] bool speaksEnglish();
/// A year as a bare number, for axes, headings and captions; other periods in words.
[[nodiscard]] QString yearText(Period period);
/// Day and month, or the whole date if `withYear`.
[[nodiscard]] QString dateText(const QDate &date, bool withYear = true);
/// A time kept in UTC (ISO 8601) as the clock on the wall shows it; any other text as it is.
[[nodiscard]] QString localTime(const QString &utc, bool withSeconds = false);
/// An amount of kg in Mt or t, with as many decimals as say something.
[[nodiscard]] QString megatonnes(std::int64_t kg, int decimals = 2);
/// An amount of kg in whole tonnes.
[[nodiscard]] QString tonnes(std::int64_t kg);
/// Short name of an indicator group (Indicator::group), for narrow headings.
[[nodiscard]] QString groupName(const QString &key);
/// A number in <b>, for the answer sentence.
[[nodiscard]] QString strong(const QString &text);

/// The same as a link to where the number comes from: a page and its arguments (Page::open).
[[nodiscard]] QString strongLink(const QString &text, const QString &page, const QVariantMap &arguments = {});

/// What the window's scope means for comparing counties: if a county is chosen, all counties of the
/// district above it are compared and that one is marked.
struct ComparedScope
{
    SubjectId under;
    std::optional<SubjectId> chosen;
    QString name; ///< of `under`
};
[[nodiscard]] ComparedScope comparedScope(const workbook::Workbook &workbook, const Scope &scope);

} // namespace pilotage::ui
