#include "app/workbook/register_bulk.h"

#include "app/domain/refusal.h"
#include "app/messages/labels.h"
#include "app/storage/queries/deletion.h"
#include "app/workbook/register_rows.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr std::int64_t bulkRows = 1000; ///< a deletion of more rows is backed up first
constexpr qsizetype namesShown = 3;

template<RegisterRecord T>
QString tableOf()
{
    return QString::fromLatin1(RecordName<T>::table);
}

/// The plans of all that do not go with another one already.
template<RegisterRecord T>
std::vector<storage::DeletionPlan> plansOf(storage::Store &store, const std::vector<RecordId<T>> &ids)
{
    std::vector<storage::DeletionPlan> plans;
    std::vector<std::int64_t> roots;
    const auto contains = [](const storage::DeletionPlan &plan, std::int64_t id) {
        const auto found = plan.ids.find(tableOf<T>());
        return found != plan.ids.end()
            && std::find(found->second.begin(), found->second.end(), id) != found->second.end();
    };
    for (const RecordId<T> id : ids) {
        if (std::any_of(plans.begin(), plans.end(),
                        [&](const auto &plan) { return contains(plan, id.value()); }))
            continue;
        storage::DeletionPlan plan = storage::planDeletion(store, tableOf<T>(), id.value());
        for (std::size_t at = roots.size(); at-- > 0;) {
            if (!contains(plan, roots[at]))
                continue;
            roots.erase(roots.begin() + static_cast<std::ptrdiff_t>(at));
            plans.erase(plans.begin() + static_cast<std::ptrdiff_t>(at));
        }
        roots.push_back(id.value());
        plans.push_back(std::move(plan));
    }
    return plans;
}

Removal removalOf(const std::vector<storage::DeletionPlan> &plans)
{
    Removal removal;
    for (const storage::DeletionPlan &plan : plans) {
        for (const auto &[table, count] : plan.rows)
            removal.rows[table] += count;
        removal.total += plan.total();
        for (const storage::Blocking &block : plan.blocks) {
            const Issue issue
                = refusal(block.code, {block.table, QString::number(block.rows), block.names.join(u"、"_s)});
            if (std::find(removal.blocks.begin(), removal.blocks.end(), issue) == removal.blocks.end())
                removal.blocks.push_back(issue);
        }
    }
    return removal;
}

} // namespace

QString bulkLabel(const char *pattern, const QString &table, const QStringList &names)
{
    QString shown = names.mid(0, namesShown).join(u"、"_s);
    if (names.size() > namesShown)
        shown = QCoreApplication::translate("History", "%1 and %2 more")
                    .arg(shown, QString::number(names.size() - namesShown));
    return QCoreApplication::translate("History", pattern).arg(messages::tableLabel(table), shown);
}

template<RegisterRecord T>
Removal planRemovalOfAll(Workbook &book, const std::vector<RecordId<T>> &ids)
{
    return removalOf(plansOf<T>(Access::reading(book), ids));
}

template<RegisterRecord T>
Edited removeAll(Workbook &book, const std::vector<RecordId<T>> &ids, const QString &reason)
{
    storage::Store &file = Access::writing(book);
    Edited edited;
    QStringList names;
    for (const RecordId<T> id : ids) {
        const std::optional<T> record = RecordRows<T>::find(file, id);
        if (!record)
            return {{refusal(u"row-gone"_s, {messages::tableLabel(tableOf<T>())})}};
        names << RecordName<T>::of(*record, Access::model(book).reg());
    }
    if (names.isEmpty())
        return edited;
    edited.id = ids.front().value();
    const std::vector<storage::DeletionPlan> plans = plansOf<T>(file, ids);
    const Removal removal = removalOf(plans);
    edited.issues = removal.blocks;
    if (edited.isRefused())
        return edited;
    if (removal.total > bulkRows)
        file.backupAutomatically(u"delete"_s);
    const QString label = bulkLabel(QT_TRANSLATE_NOOP("History", "Delete %1 %2"), tableOf<T>(), names);
    edited.seq = file.perform({label, reason, storage::ChangeKind::Ordinary}, [&] {
        for (const storage::DeletionPlan &plan : plans)
            storage::deletePlanned(file, plan);
    });
    return edited;
}

#define PILOTAGE_RECORD(T)                                                                                   \
    template Removal planRemovalOfAll<T>(Workbook &, const std::vector<RecordId<T>> &);                      \
    template Edited removeAll<T>(Workbook &, const std::vector<RecordId<T>> &, const QString &);
PILOTAGE_RECORD(District)
PILOTAGE_RECORD(SiteRecord)
PILOTAGE_RECORD(Programme)
PILOTAGE_RECORD(EnrolmentRecord)
PILOTAGE_RECORD(ProjectRecord)
PILOTAGE_RECORD(Measure)
PILOTAGE_RECORD(Certification)
PILOTAGE_RECORD(Event)
PILOTAGE_RECORD(Organisation)
PILOTAGE_RECORD(Document)

} // namespace pilotage::workbook
