#include "app/domain/lifecycle.h"

#include <QStringList>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

using enum Lifecycle;

constexpr Lifecycle afterDraft[] = {Declared};
constexpr Lifecycle afterDeclared[] = {Recommended, Returned};
constexpr Lifecycle afterReturned[] = {Declared};
constexpr Lifecycle afterRecommended[] = {Reviewed};
constexpr Lifecycle afterReviewed[] = {Publicised, Rejected};
constexpr Lifecycle afterPublicised[] = {Listed, Rejected};
constexpr Lifecycle afterListed[] = {Planned};
constexpr Lifecycle afterPlanned[] = {Implementing};
constexpr Lifecycle afterImplementing[] = {Midterm};
constexpr Lifecycle afterMidterm[] = {Implementing, Acceptance, Revoked};
constexpr Lifecycle afterAcceptance[] = {Named, Extended};
constexpr Lifecycle afterExtended[] = {Acceptance};
constexpr Lifecycle afterNamed[] = {DynamicReview};
constexpr Lifecycle afterDynamicReview[] = {Named, Revoked};

} // namespace

std::span<const Lifecycle> nextStates(Lifecycle state)
{
    switch (state) {
    case Draft:
        return afterDraft;
    case Declared:
        return afterDeclared;
    case Recommended:
        return afterRecommended;
    case Returned:
        return afterReturned;
    case Reviewed:
        return afterReviewed;
    case Publicised:
        return afterPublicised;
    case Listed:
        return afterListed;
    case Planned:
        return afterPlanned;
    case Implementing:
        return afterImplementing;
    case Midterm:
        return afterMidterm;
    case Acceptance:
        return afterAcceptance;
    case Extended:
        return afterExtended;
    case Named:
        return afterNamed;
    case DynamicReview:
        return afterDynamicReview;
    case Rejected:
    case Revoked:
        return {};
    }
    return {};
}

bool mayFollow(Lifecycle from, Lifecycle to)
{
    const std::span<const Lifecycle> next = nextStates(from);
    return std::find(next.begin(), next.end(), to) != next.end();
}

bool isReachable(Lifecycle from, Lifecycle to)
{
    std::set<Lifecycle> seen;
    std::vector<Lifecycle> open = {from};
    while (!open.empty()) {
        const Lifecycle at = open.back();
        open.pop_back();
        for (const Lifecycle next : nextStates(at)) {
            if (next == to)
                return true;
            if (seen.insert(next).second)
                open.push_back(next);
        }
    }
    return false;
}

Issues lifecycleIssues(Lifecycle from, Lifecycle to)
{
    if (mayFollow(from, to))
        return {};
    Place place;
    place.columnName = u"state"_s;
    place.value = toKey(to);
    const std::span<const Lifecycle> next = nextStates(from);
    if (next.empty())
        return {{Severity::Error, u"lifecycle-end"_s, place, {toKey(from)}}};
    QStringList allowed;
    for (const Lifecycle state : next)
        allowed << toKey(state);
    return {{Severity::Error, u"lifecycle-step"_s, place, {toKey(from), toKey(to), allowed.join(u", "_s)}}};
}

} // namespace pilotage
