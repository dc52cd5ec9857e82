#pragma once

#include "app/domain/period.h"
#include "app/domain/subject.h"
#include "app/workbook/workbook.h"
#include "ui/shell/page.h"

#include <QDate>
#include <QString>

#include <optional>

namespace pilotage::ui {

/// The name in the language of the window; the other one where it is not known.
[[nodiscard]] QString localName(const QString &zh, const QString &en);
/// Whether the window speaks English.
[[nodiscard]] bool speaksEnglish();
/// "2024" or "2024 Q1" as people of the language write it.
[[nodiscard]] QString periodText(Period period);
/// Day and month, or the whole date if `withYear`.
[[nodiscard]] QString dateText(const QDate &date, bool withYear = true);
/// An amount of kg in Mt or t, with as many decimals as say something.
[[nodiscard]] QString megatonnes(std::int64_t kg, int decimals = 2);
/// An amount of kg in whole tonnes.
[[nodiscard]] QString tonnes(std::int64_t kg);
/// Name of an indicator group of the library (Indicator::group).
[[nodiscard]] QString groupName(const QString &key);
/// Name of an ETS sector key.
[[nodiscard]] QString sectorName(const QString &key);
/// A number in <b>, for the answer sentence.
[[nodiscard]] QString strong(const QString &text);

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
