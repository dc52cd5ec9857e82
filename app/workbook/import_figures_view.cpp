// Rows and issues as a person sees them, judged again from the file's text; mending one row.
#include "app/exchange/csv_writer.h"
#include "app/messages/labels.h"
#include "app/workbook/import_figures.h"

#include <algorithm>
#include <cmath>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

std::optional<FigureField> fieldNamed(const QString &name)
{
    for (std::size_t i = 0; i < figureFieldCount; ++i)
        if (name == fieldName(static_cast<FigureField>(i)))
            return static_cast<FigureField>(i);
    return std::nullopt;
}

QString figureText(double value, std::uint8_t mark)
{
    const auto state = static_cast<State>(mark >> 4);
    const auto qualifier = static_cast<Qualifier>(mark & 15);
    QString text
        = state == State::Present ? QString::fromLatin1(exchange::numberText(value)) : QString(toKey(state));
    if (qualifier != Qualifier::Exact)
        text += u" "_s + toKey(qualifier);
    return text;
}

} // namespace

void FigureSession::readSource(std::size_t index, FigureSource &source) const
{
    source.cells = m_table.cells(m_staged.row[index]);
    const std::vector<std::string_view> views(source.cells.begin(), source.cells.end());
    const int column = m_staged.column[index];
    source.texts = textsOf(views, column);
    source.unit = m_plan.columns[static_cast<std::size_t>(column)].unit.toStdString();
    source.texts.columnUnit = source.unit;
    const auto fixed = m_fixes.find(static_cast<std::uint32_t>(index));
    if (fixed == m_fixes.end())
        return;
    source.fixes = &fixed->second;
    for (const auto &[field, text] : fixed->second) {
        source.texts.at[static_cast<std::size_t>(field)] = text;
        if (field == FigureField::Subject)
            source.texts.beside.clear(); // a person said which one it is
        if (field == FigureField::Indicator)
            source.texts.indicator = -1;
        if (field == FigureField::Period)
            source.texts.period = 0;
        if (field == FigureField::Unit)
            source.texts.columnUnit = {};
        source.texts.isTooLong = false;
    }
}

std::vector<Finding> FigureSession::cellFindings(int row, int valueColumn, const Fixes *fixes) const
{
    std::vector<Finding> findings;
    if (!m_table.hasCellIssues())
        return findings;
    for (std::size_t i = 0; i < figureFieldCount; ++i) {
        const auto field = static_cast<FigureField>(i);
        const int column = field == FigureField::Value ? valueColumn : m_plan.column(field);
        const Issue *issue = column < 0 ? nullptr : m_table.cellIssue(row, column + 1);
        if (issue && !(fixes && fixes->contains(field)))
            findings.push_back({issue->severity, issue->code, issue->args, field, {}});
    }
    return findings;
}

JudgedFigure FigureSession::judgedAgain(std::size_t index)
{
    FigureSource source;
    readSource(index, source);
    JudgedFigure figure = m_judge.judge(source.texts, nullptr);
    // A figure emptied by hand is not a figure: it stays refused until it says something.
    figure.isRefused = figure.isRefused || figure.isEmpty;
    if (!cellFindings(m_staged.row[index], m_staged.column[index], source.fixes).empty())
        figure.isRefused = figure.hasFindings = true;
    return figure;
}

/// What the judge says, but nothing of a text that the file itself calls unusable.
void FigureSession::addJudged(const FigureSource &source, std::vector<Finding> &findings) const
{
    std::vector<Finding> judged;
    (void)m_judge.judge(source.texts, &judged);
    const std::size_t known = findings.size();
    for (const Finding &finding : judged) {
        const bool isSaid
            = std::any_of(findings.begin(), findings.begin() + static_cast<std::ptrdiff_t>(known),
                          [&finding](const Finding &before) { return before.field == finding.field; });
        if (!isSaid)
            findings.push_back(finding);
    }
}

std::vector<Finding> FigureSession::findingsOf(std::size_t index, const FigureSource &source) const
{
    std::vector<Finding> findings = cellFindings(m_staged.row[index], m_staged.column[index], source.fixes);
    if (m_staged.flags[index] & (StagedFigures::Finds | StagedFigures::Refused))
        addJudged(source, findings);
    addJointFindings(index, findings);
    // A step against the figure before says more about a slip of the unit than the bounds do.
    const auto weight = [](const Finding &finding) {
        return std::pair(finding.severity, finding.code.startsWith("magnitude-"_L1));
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&weight](const Finding &a, const Finding &b) { return weight(a) > weight(b); });
    return findings;
}

void FigureSession::addJointFindings(std::size_t index, std::vector<Finding> &findings) const
{
    const auto flags = m_staged.flags[index];
    if (const auto other = m_duplicateOf.find(static_cast<std::uint32_t>(index));
        other != m_duplicateOf.end()) {
        const std::uint32_t chosen = other->second;
        const bool isRefused = flags & StagedFigures::Duplicate;
        findings.push_back({isRefused ? Severity::Error : Severity::Note,
                            isRefused ? u"duplicate-key"_s : u"duplicate-dropped"_s,
                            {QString::number(m_staged.row[chosen]),
                             figureText(m_staged.value[chosen], m_staged.mark[chosen])},
                            FigureField::Subject,
                            {}});
    }
    if (const auto shared = m_shared.find(static_cast<std::uint32_t>(index)); shared != m_shared.end()) {
        const bool isRefused = static_cast<Verdict>(m_staged.verdict[index]) == Verdict::Refused;
        findings.push_back({isRefused ? Severity::Error : Severity::Note,
                            isRefused ? u"other-file-differs"_s : u"other-file-same"_s,
                            shared->second,
                            FigureField::Value,
                            {}});
    }
    if (flags & StagedFigures::Locked)
        findings.push_back({Severity::Error, u"figure-locked"_s, {}, FigureField::Value, {}});
    if (flags & StagedFigures::Reviewed)
        findings.push_back({Severity::Error, u"figure-reviewed"_s, {}, FigureField::Value, {}});
    if (flags & StagedFigures::Submitted)
        findings.push_back({Severity::Note, u"figure-submitted"_s, {}, FigureField::Value, {}});
    if (const auto step = m_magnitude.find(static_cast<std::uint32_t>(index)); step != m_magnitude.end()) {
        const auto [factor, before] = step->second;
        findings.push_back(
            {Severity::Warning,
             factor > 0 ? u"magnitude-larger"_s : u"magnitude-smaller"_s,
             {QString::number(std::abs(factor)), QString::fromLatin1(exchange::numberText(before))},
             FigureField::Value,
             {}});
    }
    addPartFindings(index, findings);
}

/// The column a finding is about; of a wide layout the figure's own column where there is no other.
Issue FigureSession::issueOf(std::size_t index, const FigureSource &source, const Finding &finding) const
{
    int column = m_plan.column(finding.field);
    const bool isOwn = finding.field == FigureField::Value
        || (finding.field == FigureField::Unit && column < 0) || column < 0;
    if (isOwn)
        column = m_staged.column[index];
    Issue issue;
    issue.severity = finding.severity;
    issue.code = finding.code;
    issue.args = finding.args;
    issue.place = m_table.place(m_staged.row[index], column + 1);
    issue.place.columnName = m_plan.columns[static_cast<std::size_t>(column)].header;
    const auto at = static_cast<std::size_t>(column);
    if (at < source.cells.size())
        issue.place.value = cellText(source.cells[at]);
    if (source.fixes)
        if (const auto fixed = source.fixes->find(finding.field); fixed != source.fixes->end())
            issue.place.value = QString::fromStdString(fixed->second);
    return issue;
}

StagedRow FigureSession::rowOf(std::size_t index) const
{
    FigureSource source;
    readSource(index, source);
    StagedRow row;
    row.index = static_cast<int>(index);
    row.verdict = static_cast<Verdict>(m_staged.verdict[index]);
    row.subjectText = cellText(source.texts[FigureField::Subject]);
    row.periodText = cellText(source.texts[FigureField::Period]);
    if (m_staged.subject[index] >= 0) {
        const auto &subject = m_lookup.subjects()[static_cast<std::size_t>(m_staged.subject[index])];
        row.subjectName = messages::localName(subject.name, subject.nameEn);
    }
    if (m_staged.indicator[index] >= 0) {
        const Indicator &indicator
            = m_lookup.indicators()[static_cast<std::size_t>(m_staged.indicator[index])];
        row.indicatorName = messages::localName(indicator.nameZh, indicator.nameEn);
        row.unit = indicator.unit;
    } else {
        row.indicatorName = cellText(source.texts[FigureField::Indicator]);
    }
    if (const auto period = Period::fromKey(m_staged.period[index]))
        row.periodText = period->text();
    if (const auto old = oldOf(index))
        row.oldText = figureText(old->value, old->mark);
    const bool isRaw = m_staged.flags[index] & StagedFigures::Refused;
    row.newText = isRaw ? cellText(source.texts[FigureField::Value])
                        : figureText(m_staged.value[index], m_staged.mark[index]);
    row.place = m_table.place(m_staged.row[index], m_staged.column[index] + 1);
    row.place.value = cellText(source.texts[FigureField::Value]);
    for (const Finding &finding : findingsOf(index, source)) {
        const Issue issue = issueOf(index, source, finding);
        if (row.issues.empty()) {
            row.place = issue.place;
            row.suggestions = finding.suggestions;
            row.fixField = fieldName(finding.field);
        }
        row.issues.push_back(issue);
    }
    return row;
}

std::vector<StagedRow> FigureSession::rows(Verdict verdict, std::int64_t from, int count) const
{
    std::vector<StagedRow> result;
    const auto &list = m_lists[static_cast<std::size_t>(verdict)];
    const auto end = std::min<std::int64_t>(static_cast<std::int64_t>(list.size()), from + count);
    for (std::int64_t i = std::max<std::int64_t>(from, 0); i < end; ++i)
        result.push_back(rowOf(list[static_cast<std::size_t>(i)]));
    return result;
}

/// Errors of the file, then of its rows in file order; then warnings and notes the same way.
Issues FigureSession::issues(int limit) const
{
    Issues result;
    const auto isFull = [&] { return static_cast<int>(result.size()) >= limit; };
    for (const bool wantsErrors : {true, false}) {
        for (const Issue &issue : m_summary.fileIssues)
            if ((issue.severity == Severity::Error) == wantsErrors && !isFull())
                result.push_back(issue);
        for (std::size_t i = 0; i < m_staged.size() && !isFull(); ++i) {
            const bool mayHaveErrors = static_cast<Verdict>(m_staged.verdict[i]) == Verdict::Refused;
            if (m_staged.flags[i] == 0 || (wantsErrors && !mayHaveErrors))
                continue;
            FigureSource source;
            readSource(i, source);
            for (const Finding &finding : findingsOf(i, source))
                if ((finding.severity == Severity::Error) == wantsErrors && !isFull())
                    result.push_back(issueOf(i, source, finding));
        }
    }
    return result;
}

void FigureSession::judgeAgainst(const std::vector<const StorableSession *> &before)
{
    if (!m_shared.empty())
        judgeTogether(nullptr);
    m_shared.clear();
    if (before.empty())
        return;
    std::map<storage::FigureKey, std::pair<const FigureSession *, std::uint32_t>> earlier;
    for (const StorableSession *session : before)
        if (const auto *figures = dynamic_cast<const FigureSession *>(session))
            for (const std::uint32_t index : figures->m_order)
                if (static_cast<Verdict>(figures->m_staged.verdict[index]) != Verdict::Refused)
                    earlier.try_emplace(figures->keyOf(index), figures, index);
    for (const std::uint32_t index : m_order) {
        const auto found = earlier.find(keyOf(index));
        if (found == earlier.end() || static_cast<Verdict>(m_staged.verdict[index]) == Verdict::Refused)
            continue;
        const auto [session, other] = found->second;
        const bool isSame = session->m_staged.mark[other] == m_staged.mark[index]
            && session->m_staged.value[other] == m_staged.value[index];
        m_staged.verdict[index] = static_cast<std::uint8_t>(isSame ? Verdict::Same : Verdict::Refused);
        m_staged.flags[index] = static_cast<std::uint16_t>(m_staged.flags[index] | StagedFigures::Shared);
        m_shared[index] = {session->m_table.fileName(), QString::number(session->m_staged.row[other]),
                           figureText(session->m_staged.value[other], session->m_staged.mark[other])};
    }
    if (m_shared.empty())
        return;
    sumUp();
    makeTotals();
}

void FigureSession::fix(int index, const QString &field, const QString &text)
{
    const auto known = fieldNamed(field);
    if (!known || index < 0 || static_cast<std::size_t>(index) >= m_staged.size())
        return;
    const auto at = static_cast<std::size_t>(index);
    m_fixes[static_cast<std::uint32_t>(at)][*known] = text.toStdString();
    m_staged.set(at, judgedAgain(at));
    m_shared.clear();
    judgeTogether(nullptr);
}

} // namespace pilotage::workbook
