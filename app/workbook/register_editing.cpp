#include "app/workbook/register_editing.h"

#include "app/domain/refusal.h"
#include "app/messages/labels.h"
#include "app/workbook/register_bulk.h"
#include "app/workbook/register_rows.h"
#include "app/workbook/register_rules.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

QString label(const char *pattern, const QString &table, const QString &name)
{
    return QCoreApplication::translate("History", pattern).arg(messages::tableLabel(table), name);
}

template<RegisterRecord T>
QString labelOf(const char *pattern, const T &record, Model &model)
{
    return label(pattern, QString::fromLatin1(RecordName<T>::table), RecordName<T>::of(record, model.reg()));
}

/// Writes `now` over `read` as one step, unless somebody was faster.
template<RegisterRecord T>
Edited store(Workbook &book, const T &read, T now, const QString &reason)
{
    Model &model = Access::model(book);
    storage::Store &file = Access::writing(book);
    Edited edited;
    edited.id = idOf(now).value();
    T before = read;
    const QString name = RecordName<T>::of(read, model.reg());
    const std::optional<T> present = RecordRows<T>::find(file, idOf(before));
    if (!present)
        return {{refusal(u"row-gone"_s, {name})}};
    if (*present != read)
        return {{refusal(u"row-changed-meanwhile"_s, {name})}};
    edited.issues = judged(model, now);
    if constexpr (std::same_as<T, EnrolmentRecord>)
        for (const Issue &issue : sealedSteps(model, read, now))
            edited.issues.push_back(issue);
    if (edited.isRefused() || now == read)
        return edited;
    edited.seq = file.perform({labelOf(QT_TRANSLATE_NOOP("History", "Change %1 %2"), now, model), reason,
                               storage::ChangeKind::Ordinary},
                              [&] { RecordRows<T>::update(file, read, now); });
    return edited;
}

} // namespace

template<RegisterRecord T>
std::optional<T> RegisterEditing::find(RecordId<T> id) const
{
    return RecordRows<T>::find(Access::reading(*m_book), id);
}

template<RegisterRecord T>
std::vector<T> RegisterEditing::all() const
{
    return storage::Repository<T>(Access::reading(*m_book).db()).all();
}

template<RegisterRecord T>
Issues RegisterEditing::judge(const T &record) const
{
    return judged(Access::model(*m_book), record);
}

template<RegisterRecord T>
Edited RegisterEditing::create(T record, const QString &reason)
{
    Model &model = Access::model(*m_book);
    storage::Store &file = Access::writing(*m_book);
    idOf(record) = RecordId<T>();
    Edited edited;
    edited.issues = judged(model, record);
    if (edited.isRefused())
        return edited;
    const QString text = labelOf(QT_TRANSLATE_NOOP("History", "New %1 %2"), record, model);
    edited.seq = file.perform({text, reason, storage::ChangeKind::Ordinary}, [&] {
        idOf(record) = RecordId<T>(file.nextId());
        RecordRows<T>::insert(file, record);
    });
    edited.id = idOf(record).value();
    return edited;
}

template<RegisterRecord T>
Edited RegisterEditing::update(const T &read, T now, const QString &reason)
{
    return store(*m_book, read, std::move(now), reason);
}

template<RegisterRecord T>
Removal RegisterEditing::planRemoval(RecordId<T> id) const
{
    return planRemovalOfAll<T>(*m_book, {id});
}

template<RegisterRecord T>
Edited RegisterEditing::remove(RecordId<T> id, const QString &reason)
{
    return removeAll<T>(*m_book, {id}, reason);
}

#define PILOTAGE_RECORD(T)                                                                                   \
    template std::optional<T> RegisterEditing::find<T>(RecordId<T>) const;                                   \
    template Issues RegisterEditing::judge<T>(const T &) const;                                              \
    template Edited RegisterEditing::create<T>(T, const QString &);                                          \
    template Edited RegisterEditing::update<T>(const T &, T, const QString &);                               \
    template Edited RegisterEditing::remove<T>(RecordId<T>, const QString &);                                \
    template Removal RegisterEditing::planRemoval<T>(RecordId<T>) const;
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
template std::vector<Programme> RegisterEditing::all<Programme>() const;
template std::vector<Organisation> RegisterEditing::all<Organisation>() const;
template std::vector<Document> RegisterEditing::all<Document>() const;

} // namespace pilotage::workbook
