#include "app/workbook/import_desk.h"

#include "app/domain/findings.h"
#include "app/messages/issue_text.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/import_figures.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

using Views = storage::Repository<SavedView>;

/// Profiles are rows of saved_view of this page, so that they are logged, undone and compared.
const QString profilePage = u"importing"_s;

std::optional<SavedView> rowNamed(storage::Store &store, const QString &name)
{
    for (const SavedView &view : Views(store.db()).where(&SavedView::page, profilePage))
        if (view.name == name)
            return view;
    return std::nullopt;
}

/// A field as a person may say it: without what the heading itself says.
QString fieldSaid(const QString &field)
{
    if (field.startsWith("indicator:"_L1))
        return field.sliced(10).section(u' ', 0, 0);
    return field;
}

storage::Operation operation(const char *pattern, const QString &name)
{
    return {QCoreApplication::translate("History", pattern).arg(name), {}, storage::ChangeKind::Ordinary};
}

} // namespace

std::unique_ptr<ImportSession> ImportDesk::stage(const ImportRequest &request, const TableReading &reading,
                                                 JobControl *job)
{
    TableReading complete = reading;
    if (complete.profiles.empty() && complete.followsLayouts)
        complete.profiles = profiles();
    if (!complete.layout.isEmpty())
        std::erase_if(complete.profiles, [&complete](const exchange::MappingProfile &profile) {
            return profile.name != complete.layout;
        });
    return stageImport(Access::reading(*m_book), request, job, complete);
}

const SheetPreview &ImportDesk::preview(const ImportSession &session)
{
    return dynamic_cast<const StorableSession &>(session).table().preview();
}

void ImportDesk::judgeTogether(const std::vector<ImportSession *> &sessions)
{
    workbook::judgeTogether(sessions);
}

std::int64_t ImportDesk::apply(const std::vector<ImportSession *> &sessions, JobControl *job)
{
    Workbook::Parts &parts = Access::parts(*m_book);
    const ImportStamp stamp{parts.actor.name, parts.clock().toUTC().toString(Qt::ISODate)};
    return applyImports(Access::writing(*m_book), sessions, job, stamp);
}

Refusals ImportDesk::refusals(const ImportSession &session, const QString &source)
{
    // Several findings of one cell are one comment.
    std::map<std::tuple<QString, int, int>, QStringList> texts;
    for (const Issue &issue : session.issues())
        if (issue.severity == Severity::Error && issue.place.row > 0)
            texts[{issue.place.sheet, issue.place.row, std::max(1, issue.place.column)}]
                << messages::text(issue);
    const ImportTable &table = dynamic_cast<const StorableSession &>(session).table();
    Refusals refusals{source, table.fileName(), table.sha256(), {}};
    for (auto &[place, lines] : texts) {
        lines.removeDuplicates();
        const auto &[sheet, row, column] = place;
        refusals.comments.push_back({sheet, row, column, lines.join(u'\n')});
    }
    return refusals;
}

int ImportDesk::writeComments(const Refusals &refusals, const QString &target)
{
    return exchange::writeCommentCopy(refusals.path, target, refusals.comments,
                                      Access::parts(*m_book).actor.name, refusals.sha256);
}

std::vector<exchange::MappingProfile> ImportDesk::profiles() const
{
    std::vector<exchange::MappingProfile> found;
    storage::Store &store = Access::reading(*m_book);
    for (const SavedView &view : Views(store.db()).where(&SavedView::page, profilePage)) {
        const QJsonObject json = QJsonDocument::fromJson(view.definition.toUtf8()).object();
        if (auto profile = exchange::profileFromJson(json)) {
            profile->name = view.name;
            found.push_back(std::move(*profile));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return found;
}

Edited ImportDesk::saveProfile(const QString &name, const ImportRequest &request,
                               const ImportSession &session)
{
    Findings findings;
    findings.needText(name, u"name-empty"_s, u"name"_s);
    Edited edited{std::move(findings).issues()};
    if (edited.isRefused())
        return edited;
    const SheetPreview &seen = preview(session);
    exchange::MappingProfile profile;
    profile.name = name.trimmed();
    profile.layout = seen.layout;
    profile.layout.kind = request.kind;
    profile.rows = seen.rowsToKeep;
    profile.sheetName = seen.sheet;
    profile.lastUsed = Access::parts(*m_book).clock().toUTC().toString(Qt::ISODate);
    for (const ImportSummary::Column &column : session.summary().columns) {
        // What a year or month in the heading says is read from next year's heading.
        const bool isOnlyPeriod = column.field.startsWith("period:"_L1);
        if (!column.header.trimmed().isEmpty() && !isOnlyPeriod && !column.field.contains(" period:"_L1))
            profile.map.emplace(column.header, fieldSaid(column.field));
    }
    const QString text
        = QString::fromUtf8(QJsonDocument(exchange::toJson(profile)).toJson(QJsonDocument::Compact));
    storage::Store &store = Access::writing(*m_book);
    edited.seq = store.perform(
        operation(QT_TRANSLATE_NOOP("History", "Keep the import layout %1"), profile.name), [&] {
            Views views(store.db());
            if (auto row = rowNamed(store, profile.name)) {
                row->definition = text;
                return views.update(*row);
            }
            views.insert(SavedView{SavedViewId(store.nextId()), profilePage, profile.name, text});
        });
    return edited;
}

Edited ImportDesk::removeProfile(const QString &name)
{
    Edited edited;
    storage::Store &store = Access::writing(*m_book);
    const auto row = rowNamed(store, name);
    if (!row)
        return edited;
    edited.seq = store.perform(operation(QT_TRANSLATE_NOOP("History", "Delete the import layout %1"), name),
                               [&] { Views(store.db()).remove(row->id); });
    return edited;
}

} // namespace pilotage::workbook
