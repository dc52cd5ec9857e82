#include "app/workbook/file_settings.h"

#include "app/domain/findings.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

using Views = storage::Repository<SavedView>;

std::optional<SavedView> settingsRow(storage::Store &store)
{
    for (const SavedView &view : Views(store.db()).where(&SavedView::page, u"file"_s))
        if (view.name == "settings"_L1)
            return view;
    return std::nullopt;
}

std::optional<Person> personNamed(storage::Store &store, const QString &name)
{
    const auto found = storage::Repository<Person>(store.db()).where(&Person::name, name);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

FileSettings fileSettings(Workbook &book)
{
    FileSettings settings;
    if (const auto row = settingsRow(Access::reading(book))) {
        const QJsonObject object = QJsonDocument::fromJson(row->definition.toUtf8()).object();
        settings.rounding
            = fromKey<RoundingRule>(object[u"rounding"_s].toString()).value_or(settings.rounding);
    }
    return settings;
}

Edited setFileSettings(Workbook &book, const FileSettings &settings, const QString &reason)
{
    storage::Store &store = Access::writing(book);
    Edited edited;
    if (settings == fileSettings(book))
        return edited;
    const QJsonObject object{{u"rounding"_s, QString(toKey(settings.rounding))}};
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    edited.seq = store.perform(
        {QCoreApplication::translate("History", "Change the settings of the file"), reason,
         storage::ChangeKind::Ordinary},
        [&] {
            Views views(store.db());
            if (auto row = settingsRow(store)) {
                row->definition = text;
                return views.update(*row);
            }
            views.insert(SavedView{SavedViewId(store.nextId()), u"file"_s, u"settings"_s, text});
        });
    return edited;
}

Person profile(Workbook &book)
{
    const Actor &actor = Access::parts(book).actor;
    if (const auto person = personNamed(Access::reading(book), actor.name))
        return *person;
    Person unknown;
    unknown.name = actor.name;
    unknown.unit = actor.unit;
    return unknown;
}

Edited setProfile(Workbook &book, const QString &name, const QString &unit)
{
    storage::Store &store = Access::writing(book);
    Findings findings;
    findings.needText(name, u"name-empty"_s, u"name"_s);
    Edited edited{std::move(findings).issues()};
    if (edited.isRefused())
        return edited;
    const QString signedAs = name.trimmed();
    Access::parts(book).actor = {signedAs, unit};
    store.setActor(signedAs);
    const auto known = personNamed(store, signedAs);
    if (known && known->unit == unit)
        return edited;
    edited.seq = store.perform({QCoreApplication::translate("History", "Profile of %1").arg(signedAs),
                                {},
                                storage::ChangeKind::Ordinary},
                               [&] {
                                   storage::Repository<Person> people(store.db());
                                   Person person = known.value_or(Person{});
                                   person.name = signedAs;
                                   person.unit = unit;
                                   if (known)
                                       return people.update(person);
                                   person.id = PersonId(store.nextId());
                                   people.insert(person);
                               });
    return edited;
}

} // namespace pilotage::workbook
