// A part of something cannot be larger than the whole: within the import, and against the workbook.
#include "app/workbook/import_figures.h"

#include <algorithm>

namespace pilotage::workbook {

/// One figure and the one it is to be compared with.
struct FigureSession::PartCheck
{
    std::uint32_t index = 0;
    PartRule rule;
    bool isPart = false; ///< the figure is the part
    storage::FigureKey other;
};

/// What will stand in the workbook after the import. What an earlier file holds too is left to that file.
void FigureSession::addPartsTo(ImportedFigures &imported, const std::vector<PartRule> &rules) const
{
    if (rules.empty())
        return;
    for (const std::uint32_t index : m_order) {
        const int indicator = m_staged.indicator[index];
        const bool isAsked = std::any_of(rules.begin(), rules.end(), [indicator](const PartRule &rule) {
            return rule.part == indicator || rule.whole == indicator;
        });
        if (!isAsked || static_cast<Verdict>(m_staged.verdict[index]) == Verdict::Refused)
            continue;
        const bool hasValue = m_staged.state(index) == State::Present;
        imported.emplace_back(keyOf(index), hasValue ? std::optional(m_staged.value[index]) : std::nullopt);
    }
}

void FigureSession::judgePart(const PartCheck &check, std::optional<double> other, bool isStored)
{
    if (!other)
        return;
    const double own = m_staged.value[check.index];
    const PartDoubt doubt{check.rule, check.isPart ? own : *other, check.isPart ? *other : own, isStored};
    if (!isAboveWhole(doubt.part, doubt.whole))
        return;
    m_parts[check.index].push_back(doubt);
    m_staged.flags[check.index]
        = static_cast<std::uint16_t>(m_staged.flags[check.index] | StagedFigures::Parts);
}

void FigureSession::judgeParts(const std::vector<const FigureSession *> &all)
{
    for (const auto &[index, doubts] : m_parts)
        m_staged.flags[index]
            = static_cast<std::uint16_t>(m_staged.flags[index] & ~unsigned{StagedFigures::Parts});
    m_parts.clear();
    ImportedFigures imported;
    for (const FigureSession *session : all)
        session->addPartsTo(imported, partRules(session->m_lookup));
    if (imported.empty())
        return;
    const auto isBefore = [](const ImportedFigure &a, const ImportedFigure &b) { return a.first < b.first; };
    std::stable_sort(imported.begin(), imported.end(),
                     isBefore); // of the same figure the first file's stays first
    const auto find = [&](const storage::FigureKey &key) {
        const auto found
            = std::lower_bound(imported.begin(), imported.end(), ImportedFigure(key, {}), isBefore);
        return found != imported.end() && found->first == key ? found : imported.end();
    };
    const std::vector<PartRule> rules = partRules(m_lookup);
    std::vector<PartCheck> stored; // those whose other figure is not in these files
    for (const std::uint32_t index : m_order) {
        if (!isWritten(index) || m_staged.state(index) != State::Present)
            continue;
        for (const PartRule &rule : rules) {
            const bool isPart = rule.part == m_staged.indicator[index];
            if (!isPart && rule.whole != m_staged.indicator[index])
                continue;
            PartCheck check{index, rule, isPart, keyOf(index)};
            check.other.indicator
                = m_lookup.indicators()[static_cast<std::size_t>(isPart ? rule.whole : rule.part)].id.value();
            if (const auto found = find(check.other); found != imported.end())
                judgePart(check, found->second, false);
            else
                stored.push_back(check);
        }
    }
    std::sort(stored.begin(), stored.end(),
              [](const PartCheck &a, const PartCheck &b) { return a.other < b.other; });
    storage::findFigures(
        m_store, stored.size(), [&stored](std::size_t i) { return stored[i].other; },
        [&](std::size_t i, const storage::PresentFigure &present) {
            if (static_cast<State>(present.state) == State::Present)
                judgePart(stored[i], present.value, true);
        },
        [](std::size_t) {});
}

void FigureSession::addPartFindings(std::size_t index, std::vector<Finding> &findings) const
{
    if (const auto doubts = m_parts.find(static_cast<std::uint32_t>(index)); doubts != m_parts.end())
        for (const PartDoubt &doubt : doubts->second)
            findings.push_back(
                {Severity::Warning, codeOf(doubt), argumentsOf(doubt, m_lookup), FigureField::Value, {}});
}

void FigureSession::judgeBeside(const std::vector<const StorableSession *> &all)
{
    std::vector<const FigureSession *> figures;
    for (const StorableSession *session : all)
        if (const auto *each = dynamic_cast<const FigureSession *>(session))
            figures.push_back(each);
    judgeParts(figures);
    sumUp();
}

} // namespace pilotage::workbook
