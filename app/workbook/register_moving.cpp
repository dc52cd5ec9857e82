#include "app/domain/refusal.h"
#include "app/workbook/register_bulk.h"
#include "app/workbook/register_editing.h"
#include "app/workbook/register_rows.h"
#include "app/workbook/register_rules.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

// Divisions, sites and projects at another place.

namespace pilotage::workbook {

namespace {

District placed(District record, const Belonging &to)
{
    record.parent = to.district;
    return record;
}

SiteRecord placed(SiteRecord record, const Belonging &to)
{
    record.site.parentSite = to.site;
    if (to.district)
        record.site.district = to.district;
    return record;
}

ProjectRecord placed(ProjectRecord record, const Belonging &to)
{
    record.project.site = to.site;
    if (to.district)
        record.project.district = to.district;
    return record;
}

/// What moving comes to, nothing written yet.
struct Moves
{
    Issues issues;
    QString table;
    QStringList names;
    std::vector<std::function<void(storage::Store &)>> writes;
};

template<RegisterRecord T>
bool plan(Moves &moves, Workbook &book, SubjectId subject, const Belonging &to)
{
    const std::optional<T> read = RecordRows<T>::find(Access::reading(book), subject);
    if (!read)
        return false;
    T now = placed(*read, to);
    if (now == *read)
        return true;
    Model &model = Access::model(book);
    for (const Issue &issue : judged(model, now))
        moves.issues.push_back(issue);
    moves.table = QString::fromLatin1(RecordName<T>::table);
    moves.names << RecordName<T>::of(now, model.reg());
    moves.writes.push_back(
        [read = *read, now](storage::Store &store) mutable { RecordRows<T>::update(store, read, now); });
    return true;
}

Moves movesOf(Workbook &book, const std::vector<SubjectId> &subjects, const Belonging &to)
{
    Moves moves;
    for (const SubjectId subject : subjects) {
        if (plan<District>(moves, book, subject, to) || plan<SiteRecord>(moves, book, subject, to)
            || plan<ProjectRecord>(moves, book, subject, to))
            continue;
        moves.issues.push_back(refusal(u"unknown-subject"_s, {QString::number(subject.value())}));
    }
    return moves;
}

} // namespace

Edited RegisterEditing::move(SubjectId subject, const Belonging &to, const QString &reason)
{
    return moveAll({subject}, to, reason);
}

Edited RegisterEditing::moveAll(const std::vector<SubjectId> &subjects, const Belonging &to,
                                const QString &reason)
{
    storage::Store &file = Access::writing(*m_book);
    Moves moves = movesOf(*m_book, subjects, to);
    Edited edited;
    edited.id = subjects.empty() ? 0 : subjects.front().value();
    edited.issues = std::move(moves.issues);
    if (edited.isRefused() || moves.writes.empty())
        return edited;
    const QString label = bulkLabel(QT_TRANSLATE_NOOP("History", "Move %1 %2"), moves.table, moves.names);
    edited.seq = file.perform({label, reason, storage::ChangeKind::Ordinary}, [&] {
        for (const auto &write : moves.writes)
            write(file);
    });
    return edited;
}

Issues RegisterEditing::judgeMove(const std::vector<SubjectId> &subjects, const Belonging &to) const
{
    Moves moves = movesOf(*m_book, subjects, to);
    if (moves.writes.empty() && moves.issues.empty())
        moves.issues.push_back(refusal(u"already-there"_s));
    return std::move(moves.issues);
}

} // namespace pilotage::workbook
