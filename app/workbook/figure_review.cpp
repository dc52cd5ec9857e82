// Review states of figures: draft, submitted, reviewed, locked.
#include "app/domain/findings.h"
#include "app/storage/queries/figure_edits.h"
#include "app/storage/queries/log_queries.h"
#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_lookups.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr std::size_t cellsNamed = 20;

bool fits(ReviewStep step, Review from)
{
    switch (step) {
    case ReviewStep::Submit:
        return from == Review::Draft;
    case ReviewStep::Approve:
        return from == Review::Submitted;
    case ReviewStep::SendBack:
        return from == Review::Submitted || from == Review::Reviewed;
    case ReviewStep::Lock:
        return from == Review::Reviewed;
    }
    return false;
}

Review stateAfter(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submit:
        return Review::Submitted;
    case ReviewStep::Approve:
        return Review::Reviewed;
    case ReviewStep::SendBack:
        return Review::Draft;
    case ReviewStep::Lock:
        return Review::Locked;
    }
    return Review::Draft;
}

QString labelOf(ReviewStep step, std::size_t count)
{
    const char *pattern = QT_TRANSLATE_NOOP("History", "Submit %1 figures");
    if (step == ReviewStep::Approve)
        pattern = QT_TRANSLATE_NOOP("History", "Review %1 figures");
    else if (step == ReviewStep::SendBack)
        pattern = QT_TRANSLATE_NOOP("History", "Send %1 figures back");
    else if (step == ReviewStep::Lock)
        pattern = QT_TRANSLATE_NOOP("History", "Lock %1 figures");
    return QCoreApplication::translate("History", pattern).arg(count);
}

} // namespace

Edited FigureEditing::review(std::vector<ObservationKey> keys, ReviewStep step, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    storage::FigureReader reader(store);
    Findings findings;
    if (step == ReviewStep::SendBack && reason.trimmed().isEmpty())
        findings.error(u"reason-needed"_s, u"reason"_s);
    std::size_t named = 0;
    for (const ObservationKey &key : keys) {
        const auto present = reader.figure(key);
        if ((present && fits(step, present->review)) || ++named > cellsNamed)
            continue;
        if (present)
            findings.error(u"review-step"_s, {}, {nameOf(key), toKey(present->review)});
        else
            findings.error(u"figure-missing"_s, {}, {nameOf(key)});
    }
    Edited edited{std::move(findings).issues()};
    if (edited.isRefused() || keys.empty())
        return edited;
    const auto kind = step == ReviewStep::Lock ? storage::ChangeKind::Sealing : storage::ChangeKind::Ordinary;
    edited.seq = store.perform({labelOf(step, keys.size()), reason, kind}, [&] {
        storage::FigureEdits edits(store);
        for (const ObservationKey &key : keys)
            edits.setReview(key, stateAfter(step));
    });
    return edited;
}

std::vector<FigureLock> FigureEditing::locks() const
{
    storage::Store &store = Access::reading(*m_book);
    storage::FigureReader reader(store);
    std::vector<FigureLock> locks;
    for (const storage::LoggedChange &seal : storage::sealsOn(store, u"observation"_s)) {
        FigureLock lock{seal.seq, seal.label, seal.utc, seal.actor, seal.reason, 0};
        for (const ObservationKey &key : storage::figuresTouchedBy(store, seal.seq))
            if (const auto figure = reader.figure(key); figure && figure->review == Review::Locked)
                ++lock.figures;
        if (lock.figures > 0)
            locks.push_back(lock);
    }
    return locks;
}

Edited FigureEditing::unlock(std::int64_t lock, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    Findings findings;
    if (reason.trimmed().isEmpty())
        findings.error(u"reason-needed"_s, u"reason"_s);
    const std::vector<FigureLock> held = locks();
    const auto at
        = std::find_if(held.begin(), held.end(), [lock](const FigureLock &item) { return item.seq == lock; });
    if (at == held.end())
        findings.error(u"no-such-lock"_s, {}, {QString::number(lock)});
    Edited edited{std::move(findings).issues()};
    if (edited.isRefused())
        return edited;
    const QString label = QCoreApplication::translate("History", "Unlock %1 figures").arg(at->figures);
    edited.seq = store.perform({label, reason, storage::ChangeKind::Sealing, lock}, [&] {
        storage::FigureReader reader(store);
        storage::FigureEdits edits(store);
        for (const ObservationKey &key : storage::figuresTouchedBy(store, lock))
            if (const auto figure = reader.figure(key); figure && figure->review == Review::Locked)
                edits.setReview(key, Review::Reviewed);
    });
    return edited;
}

} // namespace pilotage::workbook
