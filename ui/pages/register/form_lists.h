#pragma once

#include "app/domain/keys.h"
#include "app/domain/programme.h"
#include "app/messages/labels.h"
#include "app/workbook/workbook.h"
#include "ui/pages/register/form_field.h"

#include <optional>

namespace pilotage::ui {

/// What forms offer to choose from, and where a new record begins.
class FormLists
{
public:
    explicit FormLists(workbook::Workbook &book)
        : m_book(&book)
    {
    }

    [[nodiscard]] workbook::Workbook &book() const { return *m_book; }
    /// Demonstration marks are asked for in training workbooks only.
    [[nodiscard]] bool isTraining() const;
    [[nodiscard]] std::vector<FormChoice> districts() const; ///< indented, with codes
    [[nodiscard]] std::vector<FormChoice> sites() const;
    [[nodiscard]] std::vector<FormChoice> subjects() const; ///< districts, sites, projects with their place
    [[nodiscard]] std::vector<FormChoice> programmes() const;
    [[nodiscard]] std::vector<FormChoice> documents() const;

private:
    workbook::Workbook *m_book;
};

template<class E>
[[nodiscard]] std::vector<FormChoice> enumChoices()
{
    std::vector<FormChoice> choices;
    for (const auto &[value, key] : keyTable(E{}))
        choices.push_back({QString(key), messages::label(value), 0});
    return choices;
}
template<class E>
[[nodiscard]] E enumOf(const FormValues &values, const QString &key, E otherwise)
{
    return fromKey<E>(values.value(key).toString()).value_or(otherwise);
}

/// Ids in values of forms.
template<class Id>
[[nodiscard]] QVariant idValue(const std::optional<Id> &id)
{
    return id && id->value() != 0 ? QVariant(static_cast<qlonglong>(id->value())) : QVariant();
}
template<class Id>
[[nodiscard]] std::optional<Id> optionalId(const FormValues &values, const QString &key)
{
    const QVariant value = values.value(key);
    return value.isValid() ? std::optional(Id(value.toLongLong())) : std::nullopt;
}
template<class Id>
[[nodiscard]] Id idOf(const FormValues &values, const QString &key)
{
    return optionalId<Id>(values, key).value_or(Id());
}

/// A date with its sense in one text, as people write it: 2024-05, ≤2024-05, 约2024.
[[nodiscard]] QString dateWithSense(const QString &date, DateSense sense);
struct SensedDate
{
    QString date;
    DateSense sense = DateSense::Exact;
};
[[nodiscard]] SensedDate readSensedDate(const QString &text);

/// 万元 <-> fen, exact to the fen.
[[nodiscard]] QVariant tenThousandYuan(std::optional<std::int64_t> fen);
[[nodiscard]] std::optional<std::int64_t> fenOf(const QVariant &tenThousandYuan);

} // namespace pilotage::ui
