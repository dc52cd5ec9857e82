// What needs the other rows of the file or the workbook: duplicates, present figures, magnitudes, totals.
#include "app/messages/labels.h"
#include "app/workbook/import_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxTotals = 200;
/// Differences in the last bits come from converting units, not from people.
constexpr double sameWithin = 1e-15;
constexpr std::uint8_t noOld = 0xff;

bool sameValue(double a, double b)
{
    return a == b || std::abs(a - b) <= sameWithin * std::max(std::abs(a), std::abs(b))
        || (std::isnan(a) && std::isnan(b));
}

} // namespace

storage::FigureKey FigureSession::keyOf(std::size_t index) const
{
    return {m_lookup.subjects()[static_cast<std::size_t>(m_staged.subject[index])].id,
            m_lookup.indicators()[static_cast<std::size_t>(m_staged.indicator[index])].id.value(),
            m_staged.period[index], m_staged.partOf(index)};
}

void FigureSession::judgeTogether(JobControl *job)
{
    constexpr auto own = StagedFigures::Duplicate | StagedFigures::Dropped | StagedFigures::Locked
        | StagedFigures::Reviewed | StagedFigures::Submitted | StagedFigures::Magnitude
        | StagedFigures::Shared | StagedFigures::Parts;
    for (std::size_t i = 0; i < m_staged.size(); ++i) {
        m_staged.flags[i] = static_cast<std::uint16_t>(m_staged.flags[i] & ~own);
        m_staged.verdict[i] = static_cast<std::uint8_t>(Verdict::Refused);
    }
    m_duplicateOf.clear();
    m_magnitude.clear();
    m_parts.clear();
    makeOrder();
    judgeDuplicates();
    compareWithPresent(job);
    judgeMagnitudes();
    judgeParts({this});
    sumUp();
    makeTotals();
    proveTotals();
    if (job)
        job->step(1);
}

/// Positions in the lookup ascend like the ids, so comparing them is comparing keys.
void FigureSession::makeOrder()
{
    m_order.clear();
    m_order.reserve(m_staged.size());
    for (std::size_t i = 0; i < m_staged.size(); ++i)
        if ((m_staged.flags[i] & StagedFigures::Refused) == 0)
            m_order.push_back(static_cast<std::uint32_t>(i));
    const auto before = [this](std::uint32_t a, std::uint32_t b) {
        if (m_staged.subject[a] != m_staged.subject[b])
            return m_staged.subject[a] < m_staged.subject[b];
        if (m_staged.indicator[a] != m_staged.indicator[b])
            return m_staged.indicator[a] < m_staged.indicator[b];
        if (m_staged.period[a] != m_staged.period[b])
            return m_staged.period[a] < m_staged.period[b];
        const int partA = m_staged.partOf(a);
        const int partB = m_staged.partOf(b);
        return partA != partB ? partA < partB : a < b;
    };
    if (!std::is_sorted(m_order.begin(), m_order.end(), before))
        std::sort(m_order.begin(), m_order.end(), before);
}

/// Rows of one key stand together in file order. Refuse: the first stands, the later are refused;
/// Keep: the first stands; Replace: the last stands.
void FigureSession::judgeDuplicates()
{
    const bool keepsLast = m_request.onDuplicate == OnDuplicate::Replace;
    const auto flag
        = m_request.onDuplicate == OnDuplicate::Refuse ? StagedFigures::Duplicate : StagedFigures::Dropped;
    std::size_t kept = 0;
    for (std::size_t from = 0; from < m_order.size();) {
        std::size_t to = from + 1;
        while (to < m_order.size() && keyOf(m_order[to]) == keyOf(m_order[from]))
            ++to;
        const std::uint32_t chosen = m_order[keepsLast ? to - 1 : from];
        for (std::size_t i = from; i < to; ++i)
            if (m_order[i] != chosen) {
                m_staged.flags[m_order[i]] = static_cast<std::uint16_t>(m_staged.flags[m_order[i]] | flag);
                m_duplicateOf[m_order[i]] = chosen;
                if (flag == StagedFigures::Dropped)
                    m_staged.verdict[m_order[i]] = static_cast<std::uint8_t>(Verdict::Same);
            }
        m_order[kept++] = chosen;
        from = to;
    }
    m_order.resize(kept);
}

std::optional<FigureSession::OldFigure> FigureSession::oldOf(std::size_t index) const
{
    if (m_oldMark.empty() || m_oldMark[index] == noOld)
        return std::nullopt;
    return OldFigure{m_oldValue[index], m_oldMark[index]};
}

void FigureSession::compareWithPresent(JobControl *job)
{
    m_oldValue.clear();
    m_oldMark.clear();
    m_seq = m_store.head().seq;
    for (const std::uint32_t index : m_order)
        m_staged.verdict[index] = static_cast<std::uint8_t>(Verdict::New);
    const auto found = [this](std::size_t position, const storage::PresentFigure &present) {
        const std::uint32_t index = m_order[position];
        if (m_oldMark.empty()) {
            m_oldMark.assign(m_staged.size(), noOld);
            m_oldValue.assign(m_staged.size(), 0);
        }
        m_oldValue[index] = present.value;
        m_oldMark[index] = static_cast<std::uint8_t>(present.state << 4 | present.qualifier);
        const bool isSame
            = m_oldMark[index] == m_staged.mark[index] && sameValue(present.value, m_staged.value[index]);
        m_staged.verdict[index] = static_cast<std::uint8_t>(isSame ? Verdict::Same : Verdict::Changed);
        if (!isSame)
            markReview(index, static_cast<Review>(present.review));
    };
    const QString what = QCoreApplication::translate("workbook", "Comparing with the workbook");
    storage::findFigures(
        m_store, m_order.size(), [this](std::size_t i) { return keyOf(m_order[i]); }, found,
        [&](std::size_t i) {
            if (job)
                job->step(0.6 + 0.4 * static_cast<double>(i) / static_cast<double>(m_order.size()), what);
        });
}

/// What was reviewed or locked is not replaced by a table; what was submitted becomes a draft again.
void FigureSession::markReview(std::size_t index, Review review)
{
    if (review == Review::Draft)
        return;
    const auto flag = review == Review::Locked ? StagedFigures::Locked
        : review == Review::Reviewed           ? StagedFigures::Reviewed
                                               : StagedFigures::Submitted;
    m_staged.flags[index] = static_cast<std::uint16_t>(m_staged.flags[index] | flag);
    if (review != Review::Submitted)
        m_staged.verdict[index] = static_cast<std::uint8_t>(Verdict::Refused);
}

bool FigureSession::sameSeries(std::size_t a, std::size_t b) const
{
    return m_staged.subject[a] == m_staged.subject[b] && m_staged.indicator[a] == m_staged.indicator[b]
        && m_staged.period[a] % 16 == m_staged.period[b] % 16 && m_staged.partOf(a) == m_staged.partOf(b);
}

/// Each new or changed figure against the one before it: in the file, else in the workbook.
void FigureSession::judgeMagnitudes()
{
    storage::EarlierFigure earlier(m_store);
    const bool isEmptyWorkbook = storage::figureCount(m_store) == 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const std::uint32_t index = m_order[i];
        const auto verdict = static_cast<Verdict>(m_staged.verdict[index]);
        if ((verdict != Verdict::New && verdict != Verdict::Changed) || m_staged.mark[index] >> 4 != 0)
            continue;
        double before = 0;
        if (i > 0 && sameSeries(m_order[i - 1], index) && m_staged.mark[m_order[i - 1]] >> 4 == 0)
            before = m_staged.value[m_order[i - 1]];
        else if (!isEmptyWorkbook)
            before = earlier.before(keyOf(index)).value_or(0);
        const Indicator &indicator
            = m_lookup.indicators()[static_cast<std::size_t>(m_staged.indicator[index])];
        const int step = magnitudeStep(m_staged.value[index], before, indicator);
        if (step == 0)
            continue;
        m_staged.flags[index] = static_cast<std::uint16_t>(m_staged.flags[index] | StagedFigures::Magnitude);
        m_magnitude[index] = {step, before};
    }
}

void FigureSession::sumUp()
{
    for (auto &list : m_lists)
        list.clear();
    for (std::size_t i = 0; i < m_staged.size(); ++i)
        m_lists[m_staged.verdict[i]].push_back(static_cast<std::uint32_t>(i));
    // What is stored although it looks wrong is seen first.
    m_summary.doubtful = 0;
    for (const Verdict verdict : {Verdict::New, Verdict::Changed}) {
        auto &list = m_lists[static_cast<std::size_t>(verdict)];
        const auto others = std::stable_partition(list.begin(), list.end(),
                                                  [this](std::uint32_t index) { return isDoubtful(index); });
        m_summary.doubtful += others - list.begin();
    }
    m_summary.staged = static_cast<std::int64_t>(m_staged.size());
    m_summary.fresh = count(Verdict::New);
    m_summary.changed = count(Verdict::Changed);
    m_summary.same = count(Verdict::Same);
    m_summary.refused = count(Verdict::Refused);
}

bool FigureSession::isDoubtful(std::size_t index) const
{
    return m_staged.flags[index]
        & (StagedFigures::Doubtful | StagedFigures::Magnitude | StagedFigures::Parts);
}

/// Control totals of the keys that the file names: by district and indicator, or by indicator alone if
/// those are too many to read.
void FigureSession::makeTotals()
{
    m_summary.totals.clear();
    using Sum = std::pair<double, double>;
    std::map<std::pair<std::int64_t, int>, Sum> sums;
    Sum *sum = nullptr;
    std::uint32_t last = 0;
    for (const std::uint32_t index : m_order) {
        if (static_cast<Verdict>(m_staged.verdict[index]) == Verdict::Refused)
            continue;
        if (!sum || m_staged.subject[index] != m_staged.subject[last]
            || m_staged.indicator[index] != m_staged.indicator[last]) {
            const auto &subject = m_lookup.subjects()[static_cast<std::size_t>(m_staged.subject[index])];
            sum = &sums[{subject.district, m_staged.indicator[index]}];
        }
        last = index;
        if (const auto old = oldOf(index); old && old->mark >> 4 == 0)
            sum->first += old->value;
        if (m_staged.mark[index] >> 4 == 0)
            sum->second += m_staged.value[index];
    }
    if (sums.size() > maxTotals) {
        std::map<std::pair<std::int64_t, int>, Sum> all;
        for (const auto &[key, value] : sums) {
            Sum &joint = all[{0, key.second}];
            joint.first += value.first;
            joint.second += value.second;
        }
        sums = std::move(all);
    }
    for (const auto &[key, value] : sums) {
        if (m_summary.totals.size() == maxTotals)
            break;
        const Indicator &indicator = m_lookup.indicators()[static_cast<std::size_t>(key.second)];
        const auto *district = m_lookup.subjectById(key.first);
        m_summary.totals.push_back(
            {district ? messages::localName(district->name, district->nameEn) : QString(),
             messages::localName(indicator.nameZh, indicator.nameEn), indicator.unit, value.first,
             value.second});
    }
}

} // namespace pilotage::workbook
