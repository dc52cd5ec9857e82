// Reading and judging what was typed or pasted into cells.
#include "app/storage/queries/figure_edits.h"
#include "app/storage/read_together.h"
#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_lookups.h"
#include "app/workbook/part_rules.h"
#include "app/workbook/workbook_parts.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

bool isSameFigure(const Observation &a, const Observation &b)
{
    const bool sameValue = a.value == b.value || (std::isnan(a.value) && std::isnan(b.value));
    return sameValue && a.state == b.state && a.qualifier == b.qualifier;
}

class CellJudge
{
public:
    CellJudge(Workbook &book, FigureLookups &lookups)
        : m_lookup(lookups.lookup)
        , m_judge(lookups.lookup)
        , m_reader(Access::reading(book))
        , m_earlier(Access::reading(book))
        , m_rules(partRules(m_lookup))
    {
    }

    JudgedCell judge(const TypedCell &typed)
    {
        JudgedCell cell;
        cell.key = typed.key;
        cell.text = typed.text;
        cell.before = m_reader.figure(typed.key);
        if (!m_seen.insert(typed.key).second)
            say(cell, Severity::Error, u"cell-twice"_s);
        parse(cell, typed);
        if (cell.verdict == JudgedCell::Verdict::Set || cell.verdict == JudgedCell::Verdict::Clear)
            compare(cell);
        if (hasErrors(cell.issues))
            cell.verdict = JudgedCell::Verdict::Refused;
        return cell;
    }

private:
    static void say(JudgedCell &cell, Severity severity, const QString &code, const QStringList &args = {})
    {
        Issue issue;
        issue.severity = severity;
        issue.code = code;
        issue.args = args;
        issue.place.value = cell.text;
        cell.issues.push_back(issue);
    }

    void parse(JudgedCell &cell, const TypedCell &typed)
    {
        const auto *subject = m_lookup.subjectById(typed.key.subject.value());
        const int indicator = indicatorAt(typed.key.indicator);
        if (!subject)
            return say(cell, Severity::Error, u"unknown-subject"_s,
                       {QString::number(typed.key.subject.value())});
        if (indicator < 0)
            return say(cell, Severity::Error, u"unknown-indicator"_s,
                       {QString::number(typed.key.indicator.value())});
        const std::string text = typed.text.toStdString();
        const std::string unit = typed.unit.toStdString();
        FigureTexts texts;
        texts.at[static_cast<std::size_t>(FigureField::Value)] = text;
        texts.columnUnit = unit;
        texts.subject = static_cast<int>(subject - m_lookup.subjects().data());
        texts.indicator = indicator;
        texts.period = typed.key.period.key();
        std::vector<Finding> findings;
        const JudgedFigure read = m_judge.judge(texts, &findings);
        take(cell, findings, *subject);
        cell.verdict = JudgedCell::Verdict::Same;
        if (read.isEmpty) {
            if (cell.before)
                cell.verdict = JudgedCell::Verdict::Clear;
            return;
        }
        cell.verdict = JudgedCell::Verdict::Set;
        cell.figure.key = typed.key;
        cell.figure.value = read.value;
        cell.figure.state = read.state;
        cell.figure.qualifier = read.qualifier;
        cell.figure.enteredUnit = read.unit;
        cell.figure.enteredDecimals = read.decimals;
        if (read.state == State::Present && !hasErrors(cell.issues))
            weigh(cell, indicator);
    }

    void take(JudgedCell &cell, const std::vector<Finding> &findings, const storage::SubjectEntry &subject)
    {
        for (const Finding &finding : findings) {
            const auto *successor = m_lookup.subjectById(subject.successor);
            if (finding.code == "code-former"_L1 && successor)
                say(cell, finding.severity, u"district-followed"_s,
                    {subject.name, QString::number(subject.endYear), successor->name});
            else
                say(cell, finding.severity, finding.code, finding.args);
            cell.suggestions += finding.suggestions;
        }
    }

    /// Against the figure before it, and against what it is a part or the whole of.
    void weigh(JudgedCell &cell, int indicator)
    {
        const ObservationKey &key = cell.key;
        const double before
            = m_earlier.before({key.subject.value(), key.indicator.value(), key.period.key(), key.part})
                  .value_or(0);
        const auto &indicators = m_lookup.indicators();
        const int step
            = magnitudeStep(cell.figure.value, before, indicators[static_cast<std::size_t>(indicator)]);
        if (step != 0)
            say(cell, Severity::Warning, step > 0 ? u"magnitude-larger"_s : u"magnitude-smaller"_s,
                {QString::number(std::abs(step)), QString::number(before, 'g', 12)});
        for (const PartRule &rule : m_rules) {
            const bool isPart = rule.part == indicator;
            if (!isPart && rule.whole != indicator)
                continue;
            ObservationKey other = key;
            other.indicator = indicators[static_cast<std::size_t>(isPart ? rule.whole : rule.part)].id;
            const auto stored = m_reader.figure(other);
            if (!stored || stored->state != State::Present)
                continue;
            const PartDoubt doubt{rule, isPart ? cell.figure.value : stored->value,
                                  isPart ? stored->value : cell.figure.value, true};
            if (isAboveWhole(doubt.part, doubt.whole))
                say(cell, Severity::Warning, codeOf(doubt), argumentsOf(doubt, m_lookup));
        }
    }

    static void compare(JudgedCell &cell)
    {
        if (cell.before && cell.verdict == JudgedCell::Verdict::Set
            && isSameFigure(*cell.before, cell.figure)) {
            cell.verdict = JudgedCell::Verdict::Same;
            return;
        }
        if (!cell.before)
            return;
        if (cell.before->review == Review::Locked)
            say(cell, Severity::Error, u"figure-locked"_s);
        if (cell.before->review == Review::Reviewed)
            say(cell, Severity::Error, u"figure-reviewed"_s);
        if (cell.before->review == Review::Submitted)
            say(cell, Severity::Warning, u"figure-submitted"_s);
    }

    [[nodiscard]] int indicatorAt(IndicatorId id) const
    {
        const auto &all = m_lookup.indicators(); // by id
        const auto at = std::lower_bound(
            all.begin(), all.end(), id, [](const Indicator &item, IndicatorId key) { return item.id < key; });
        return at != all.end() && at->id == id ? static_cast<int>(at - all.begin()) : -1;
    }

    const ImportLookup &m_lookup;
    FigureJudge m_judge;
    storage::FigureReader m_reader;
    storage::EarlierFigure m_earlier;
    std::vector<PartRule> m_rules;
    std::set<ObservationKey> m_seen;
};

} // namespace

bool JudgedCell::isDoubtful() const
{
    return std::any_of(issues.begin(), issues.end(), [](const Issue &issue) {
        return issue.code == "unit-doubt"_L1 || issue.code == "out-of-bounds"_L1
            || issue.code.startsWith("magnitude-"_L1) || issue.code.startsWith("part-above-"_L1);
    });
}

std::size_t count(const JudgedCells &cells, JudgedCell::Verdict verdict)
{
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [verdict](const JudgedCell &cell) { return cell.verdict == verdict; }));
}

JudgedCells FigureEditing::judge(std::span<const TypedCell> cells)
{
    const storage::ReadTogether reading(*m_book->parts().store);
    CellJudge judge(*m_book, lookups());
    JudgedCells judged;
    judged.reserve(cells.size());
    for (const TypedCell &cell : cells)
        judged.push_back(judge.judge(cell));
    return judged;
}

} // namespace pilotage::workbook
