#include "app/workbook/import_figures.h"

#include <algorithm>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

/// Records in which the header is looked for: tables often begin with a title and a line of units.
constexpr int headerWithin = 10;
/// Share of the progress that reading takes; the rest is comparing.
constexpr double readingShare = 0.6;

std::uint8_t packMark(State state, Qualifier qualifier)
{
    return static_cast<std::uint8_t>(static_cast<int>(state) << 4 | static_cast<int>(qualifier));
}

} // namespace

void StagedFigures::add(const JudgedFigure &figure, int fileRow, int fileColumn)
{
    subject.push_back(0);
    indicator.push_back(0);
    period.push_back(0);
    value.push_back(0);
    mark.push_back(0);
    unit.push_back(0);
    decimals.push_back(0);
    row.push_back(fileRow);
    column.push_back(static_cast<std::uint16_t>(fileColumn));
    flags.push_back(0);
    verdict.push_back(static_cast<std::uint8_t>(Verdict::Refused));
    if (!part.empty())
        part.push_back(0);
    set(size() - 1, figure);
}

void StagedFigures::set(std::size_t index, const JudgedFigure &figure)
{
    subject[index] = figure.subject;
    indicator[index] = figure.indicator;
    period[index] = figure.period;
    value[index] = figure.value;
    mark[index] = packMark(figure.state, figure.qualifier);
    unit[index] = static_cast<std::uint8_t>(figure.unit);
    decimals[index] = static_cast<std::int8_t>(std::min(figure.decimals, 100));
    flags[index]
        = static_cast<std::uint16_t>((figure.hasFindings ? Finds : 0) | (figure.isRefused ? Refused : 0)
                                     | (figure.isDoubtful ? Doubtful : 0));
    if (figure.part != 0 && part.empty())
        part.resize(size(), 0);
    if (!part.empty())
        part[index] = figure.part;
}

FigureSession::FigureSession(storage::Store &store, const ImportRequest &request, JobControl *job,
                             const TableReading &reading)
    : m_store(store)
    , m_request(request)
    , m_table(request, reading)
    , m_lookup(store)
    , m_judge(m_lookup)
{
    m_summary.fileName = m_table.fileName();
    m_summary.encoding = m_table.encoding();
    m_summary.separator = m_table.separatorText();
    m_table.recognise(m_request);
    chooseHeader();
    // Titles and units above the heading, or a heading of several rows: a printed table saved as text.
    const auto head = m_table.head(1);
    if (m_plan.layout.isEmpty() || (!head.empty() && m_table.headerRow() > head.front().number))
        readAsPrinted();
    readAll(job);
    // So are totals and notes below plain columns.
    if (m_hasRowsWithoutFigure && readAsPrinted())
        readAll(job);
    showRoles();
    judgeTogether(job);
}

/// Everything from the heading on, anew.
void FigureSession::readAll(JobControl *job)
{
    m_staged = {};
    m_emptyCells = 0;
    m_summary.fileIssues.clear();
    m_summary.columns.clear();
    sayHeader();
    readColumns();
    if (!m_plan.layout.isEmpty() && !hasErrors(m_summary.fileIssues))
        stage(job);
}

/// Only where it makes sense of the columns, and of more than they do by themselves.
bool FigureSession::readAsPrinted()
{
    const bool isPlainTable = !m_plan.layout.isEmpty();
    const bool isPrinted = m_table.readAsPrinted([&] {
        m_table.recognise(m_request);
        chooseHeader();
        return !m_plan.layout.isEmpty() && (!isPlainTable || !m_table.preview().guess.linesLeftOut().empty());
    });
    if (!isPrinted)
        chooseHeader();
    return isPrinted;
}

/// The first record that makes a layout; else the first one, and what is missing is named.
void FigureSession::chooseHeader()
{
    const auto head = m_table.head(headerWithin);
    for (const auto &row : head) {
        m_plan = planFigures(row.cells, m_request.map, m_lookup);
        m_table.setHeaderRow(row.number);
        if (!m_plan.layout.isEmpty())
            break;
    }
    if (m_plan.layout.isEmpty() && !head.empty()) {
        m_plan = planFigures(head.front().cells, m_request.map, m_lookup);
        m_table.setHeaderRow(head.front().number);
    }
}

void FigureSession::sayHeader()
{
    const auto head = m_table.head(headerWithin);
    Issues &issues = m_summary.fileIssues;
    const auto addIssue = [&](Severity severity, const QString &code, const QStringList &args) {
        issues.push_back({severity, code, m_table.place(m_table.headerRow()), args});
    };
    if (head.empty() && hasErrors(m_table.issues()))
        issues = m_table.issues();
    else if (head.empty())
        addIssue(Severity::Error, u"file-empty"_s, {});
    else if (m_plan.layout.isEmpty())
        addIssue(Severity::Error, u"column-missing"_s, {m_plan.missing.join(u", "_s)});
    else if (m_table.headerRow() > head.front().number)
        addIssue(Severity::Note, u"lines-before-header"_s, {QString::number(m_table.headerRow() - 1)});
    if (m_plan.isDemo && m_store.kind() != storage::FileKind::Training)
        addIssue(Severity::Error, u"demo-data"_s, {});
    for (Issue issue : m_plan.issues) {
        issue.place.file = m_table.fileName();
        issue.place.row = m_table.headerRow();
        issues.push_back(issue);
    }
    if (const auto recognition = m_table.recognition())
        issues.push_back(*recognition);
}

void FigureSession::readColumns()
{
    m_summary.layout = m_plan.layout;
    for (const ImportColumn &column : m_plan.columns)
        m_summary.columns.push_back({column.header, column.field, column.unit, column.note});
}

/// What the columns of a text file are, for its preview.
void FigureSession::showRoles()
{
    std::vector<exchange::TableRole> roles;
    for (std::size_t i = 0; i < m_plan.columns.size(); ++i) {
        const QString &field = m_plan.columns[i].field;
        const bool isFigure
            = std::find(m_plan.valueColumns.begin(), m_plan.valueColumns.end(), static_cast<int>(i))
            != m_plan.valueColumns.end();
        roles.push_back(isFigure                                               ? exchange::TableRole::Value
                            : field == "subject"_L1 || field == "indicator"_L1 ? exchange::TableRole::Key
                            : field == "period"_L1                             ? exchange::TableRole::Period
                            : field == "unit"_L1                               ? exchange::TableRole::Unit
                            : field.isEmpty()                                  ? exchange::TableRole::Skipped
                                                                               : exchange::TableRole::Note);
    }
    m_table.showText(roles);
}

FigureTexts FigureSession::textsOf(const std::vector<std::string_view> &cells, int valueColumn) const
{
    FigureTexts texts;
    for (std::size_t i = 0; i < figureFieldCount; ++i)
        if (m_plan.at[i] >= 0 && static_cast<std::size_t>(m_plan.at[i]) < cells.size())
            texts.at[i] = cells[static_cast<std::size_t>(m_plan.at[i])];
    const auto at = static_cast<std::size_t>(valueColumn);
    const ImportColumn &column = m_plan.columns[at];
    texts.at[static_cast<std::size_t>(FigureField::Value)]
        = at < cells.size() ? cells[at] : std::string_view{};
    for (const int beside : m_plan.beside)
        if (static_cast<std::size_t>(beside) < cells.size())
            texts.beside.push_back(cells[static_cast<std::size_t>(beside)]);
    texts.indicator = column.indicator >= 0 ? column.indicator : m_plan.indicator;
    texts.period = column.period;
    for (std::size_t i = m_plan.columns.size(); i < cells.size(); ++i)
        texts.isTooLong = texts.isTooLong || !cells[i].empty();
    return texts;
}

void FigureSession::stageRow(const exchange::CsvReader &row)
{
    const auto span = row.cells();
    const std::vector<std::string_view> cells(span.begin(), span.end());
    const bool isLong = m_plan.layout == "long"_L1;
    bool hasFigure = false;
    for (const int valueColumn : m_plan.valueColumns) {
        FigureTexts texts = textsOf(cells, valueColumn);
        const std::string unit = m_plan.columns[static_cast<std::size_t>(valueColumn)].unit.toStdString();
        texts.columnUnit = unit;
        JudgedFigure figure = m_judge.judge(texts, nullptr);
        if (!cellFindings(row.row(), valueColumn, nullptr).empty()) {
            figure.isRefused = figure.hasFindings = true;
            figure.isEmpty = false;
        }
        if (figure.isEmpty && (!isLong || !figure.isRefused))
            ++m_emptyCells;
        else
            m_staged.add(figure, row.row(), valueColumn);
        hasFigure = hasFigure || !(figure.isEmpty || figure.isRefused);
    }
    m_hasRowsWithoutFigure = m_hasRowsWithoutFigure || !hasFigure;
}

void FigureSession::stage(JobControl *job)
{
    m_table.read([this](const exchange::CsvReader &row) { stageRow(row); }, job, readingShare);
    m_summary.rowsRead = m_table.rowsRead();
    const Issues &form = m_table.issues();
    m_summary.fileIssues.insert(m_summary.fileIssues.end(), form.begin(), form.end());
    if (m_emptyCells > 0)
        m_summary.fileIssues.push_back(
            {Severity::Note, u"cells-empty"_s, m_table.place(0), {QString::number(m_emptyCells)}});
}

void FigureSession::stageAgain(JobControl *job)
{
    m_lookup = ImportLookup(m_store);
    m_judge = FigureJudge(m_lookup);
    chooseHeader();
    readAll(job);
    for (const auto &[index, fixes] : m_fixes) {
        if (index >= m_staged.size())
            continue;
        m_staged.set(index, judgedAgain(index));
    }
    judgeTogether(job);
}

std::int64_t FigureSession::count(Verdict verdict) const
{
    return static_cast<std::int64_t>(m_lists[static_cast<std::size_t>(verdict)].size());
}

std::vector<QStringList> FigureSession::preview(int rows) const
{
    std::vector<QStringList> result;
    for (const auto &row : m_table.head(rows + m_table.headerRow()))
        if (row.number >= m_table.headerRow() && static_cast<int>(result.size()) < rows)
            result.push_back(row.cells);
    return result;
}

} // namespace pilotage::workbook
