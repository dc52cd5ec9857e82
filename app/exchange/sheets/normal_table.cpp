#include "app/exchange/sheets/normal_table.h"

#include "app/domain/unit.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/header_names.h"
#include "app/exchange/number_parser.h"
#include "app/exchange/sheets/table_words.h"
#include "app/exchange/sheets/text_cleaning.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Errors are listed one by one up to this many; more say nothing new.
constexpr std::size_t maxFindings = 5'000;
/// Different damaged texts offered to a person; a file with more is broken as a whole.
constexpr std::size_t maxProposals = 2'000;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// 鹿 城 区 -> 鹿城区: characters set apart to fill a cell. Words that stand apart (演示 台账) stay.
QString withoutInnerSpaces(const QString &text)
{
    const QStringList words = text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    bool hasSingle = false;
    for (const QString &word : words) {
        if (word.size() > 2 || !std::all_of(word.begin(), word.end(), isHan))
            return text;
        hasSingle = hasSingle || word.size() == 1;
    }
    return hasSingle && words.size() > 1 ? words.join(QString()) : text;
}

} // namespace

QString NormalColumn::header() const
{
    QString text = levels.join(u' ');
    if (!period.isEmpty())
        text += (text.isEmpty() ? QString() : u" "_s) + period;
    if (!unit.isEmpty() && headerUnit(text).isEmpty())
        text += u"（%1）"_s.arg(unit);
    return text;
}

NormalTable::NormalTable(const Sheet &sheet, const TableGuess &guess)
    : m_sheet(sheet)
    , m_guess(guess)
{
    readHeader();
}

void NormalTable::readHeader()
{
    const CellRange header = m_guess.header();
    m_headerRow = header.lastRow;
    std::vector<TableRole> roles(static_cast<std::size_t>(m_sheet.lastColumn()) + 1, TableRole::Skipped);
    for (const TablePart &part : m_guess.parts)
        for (int column = part.range.firstColumn;
             part.isColumn && column <= std::min(part.range.lastColumn, m_sheet.lastColumn()); ++column)
            roles[static_cast<std::size_t>(column)] = part.role;
    for (int column = 1; column <= m_sheet.lastColumn(); ++column) {
        NormalColumn normal;
        normal.column = column;
        normal.role = roles[static_cast<std::size_t>(column)];
        for (QString level : headerLevels(m_sheet, header, column)) {
            const CellLook look = lookOfText(level);
            if (look == CellLook::Period && normal.period.isEmpty()) {
                normal.period = level;
                continue;
            }
            const bool isFigure = normal.role == TableRole::Value;
            const QString inBrackets = headerUnit(level);
            if (look == CellLook::Unit && isFigure && normal.unit.isEmpty()) {
                normal.unit = level;
                continue;
            }
            if (isFigure && normal.unit.isEmpty() && !inBrackets.isEmpty() && parseUnit(inBrackets)) {
                normal.unit = inBrackets;
                level = headerWithoutUnit(level);
            }
            normal.levels << level;
        }
        if (normal.unit.startsWith(u'(') || normal.unit.startsWith(u'（'))
            normal.unit = normal.unit.sliced(1, normal.unit.size() - 2);
        const bool hasOwnUnit = !normal.unit.isEmpty() || !headerUnit(normal.levels.join(u' ')).isEmpty();
        if (normal.role == TableRole::Value && !hasOwnUnit)
            normal.unit = m_guess.tableUnit;
        m_columns.push_back(normal);
    }
}

void NormalTable::report(Severity severity, const QString &code, const NormalCell &cell,
                         const QStringList &args)
{
    if (severity != Severity::Error)
        for (Finding &finding : m_findings)
            if (finding.issue.code == code && finding.issue.place.column == cell.column) {
                ++finding.count;
                return;
            }
    if (m_findings.size() >= maxFindings)
        return;
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.place = {m_sheet.file, m_sheet.name, cell.row, cell.column, {}, cell.text};
    issue.args = args;
    m_findings.push_back({issue, 1});
}

void NormalTable::readKey(NormalCell &cell, const SheetCell *raw)
{
    static const QRegularExpression wholeNumber(uR"(^(\d{6,12})\.0+$)"_s);
    static const QRegularExpression spacedDigits(uR"(^\d+( \d+)+$)"_s);
    if (const auto accepted = m_accepted.find(cell.text); accepted != m_accepted.end()) {
        report(Severity::Note, u"text-cleaned"_s, cell, {cell.text, accepted->second});
        cell.text = accepted->second;
        return;
    }
    QString text = cell.text.trimmed();
    const QString folded = foldWidth(text);
    if (const auto match = wholeNumber.match(folded); match.hasMatch()) {
        report(Severity::Note, u"code-number-read"_s, cell, {text, match.captured(1)});
        text = match.captured(1);
    } else if (spacedDigits.match(folded).hasMatch() && isCodeText(folded)) {
        report(Severity::Note, u"inner-spaces-removed"_s, cell, {text, QString(folded).remove(u' ')});
        text = QString(folded).remove(u' ');
    } else if (const QString joined = withoutInnerSpaces(text); joined != text) {
        report(Severity::Note, u"inner-spaces-removed"_s, cell, {text, joined});
        text = joined;
    }
    if (raw && raw->kind == CellKind::Text)
        proposeCleaning(cell);
    cell.text = text;
}

/// Nothing here is changed: what could be is said, with what it would become.
void NormalTable::proposeCleaning(const NormalCell &cell)
{
    const bool isPlain
        = std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain && !cell.text.contains(u'?'))
        return;
    if (const auto known = m_proposalOf.find(cell.text); known != m_proposalOf.end())
        ++m_proposals[known->second].count;
    const auto proposals = cleaningProposals(cell.text);
    for (const CleaningProposal &proposal : proposals)
        report(Severity::Warning, u"text-proposal-"_s + proposalKey(proposal.kind), cell,
               {proposal.before, proposal.after});
    if (proposals.empty() || m_proposals.size() >= maxProposals || m_proposalOf.contains(cell.text))
        return;
    const QString after = cleaned(cell.text);
    m_proposalOf.emplace(cell.text, m_proposals.size());
    m_proposals.push_back({cell.text, after == cell.text ? QString() : after,
                           proposalKey(proposals.front().kind), cell.row, cell.column, 1});
}

void NormalTable::readPeriod(NormalCell &cell, const SheetCell *raw)
{
    if (!raw || raw->kind != CellKind::Number)
        return;
    if (raw->form == NumberForm::Date && cell.text.size() == 10) {
        const bool isFirstDay = cell.text.endsWith("-01"_L1);
        report(isFirstDay ? Severity::Warning : Severity::Error, u"date-as-month"_s, cell, {cell.text});
        if (isFirstDay)
            cell.text.chop(3);
        return;
    }
    // The number 2024.1 was typed as January or as October: a spreadsheet drops the zero.
    static const QRegularExpression oneDecimal(uR"(^\d{4}\.1$)"_s);
    if (oneDecimal.match(cell.text).hasMatch())
        report(Severity::Error, u"period-doubtful"_s, cell, {cell.text});
}

/// Text columns take the text of a merged area in each of its rows; a figure stands only where it stands.
void NormalTable::checkMerged(NormalCell &cell, const CellRange &merge)
{
    const bool isAnchor = cell.row == merge.firstRow && cell.column == merge.firstColumn;
    if (isAnchor && !cell.text.isEmpty())
        report(
            Severity::Error, u"value-merged"_s, cell,
            {cell.text,
             cellName(merge.firstRow, merge.firstColumn) + u':' + cellName(merge.lastRow, merge.lastColumn)});
}

NormalCell NormalTable::cellAt(int row, const NormalColumn &column)
{
    NormalCell cell{row, column.column, CellKind::Empty, {}};
    const SheetCell *raw = m_sheet.cell(row, column.column);
    if (raw) {
        cell.kind = raw->kind;
        cell.text = m_sheet.text(row, column.column);
    }
    const CellRange *merge = m_sheet.merges.empty() ? nullptr : m_sheet.mergeAt(row, column.column);
    const bool isFigure = column.role == TableRole::Value;
    if (merge && isFigure) {
        checkMerged(cell, *merge);
    } else if (merge && !raw && merge->firstColumn == column.column) {
        raw = m_sheet.cell(merge->firstRow, merge->firstColumn);
        cell.kind = raw ? raw->kind : CellKind::Empty;
        cell.text = m_sheet.text(merge->firstRow, merge->firstColumn);
    }
    if (!raw)
        return cell;
    if (raw->kind == CellKind::Error)
        report(Severity::Error, u"cell-error"_s, cell, {cell.text});
    if (raw->kind == CellKind::Empty && raw->isFormula)
        report(Severity::Error, u"formula-without-value"_s, cell);
    if (raw->isBadDate)
        report(Severity::Error, u"date-impossible"_s, cell, {cell.text});
    if (column.role == TableRole::Key)
        readKey(cell, raw);
    else if (column.role == TableRole::Period)
        readPeriod(cell, raw);
    return cell;
}

void NormalTable::rows(const std::function<void(int row, const std::vector<NormalCell> &)> &take)
{
    m_findings.clear();
    m_proposals.clear();
    m_proposalOf.clear();
    if (m_headerRow == 0)
        return;
    const std::vector<bool> isData = m_guess.dataRows(m_sheet.lastRow());
    std::vector<NormalCell> cells;
    for (int row = m_headerRow + 1; row <= m_sheet.lastRow(); ++row) {
        if (!isData[static_cast<std::size_t>(row)])
            continue;
        cells.clear();
        for (const NormalColumn &column : m_columns)
            if (column.role != TableRole::Skipped)
                cells.push_back(cellAt(row, column));
        take(row, cells);
    }
}

Issues NormalTable::issues() const
{
    Issues issues = m_guess.issues;
    for (const Finding &finding : m_findings) {
        Issue issue = finding.issue;
        if (issue.severity != Severity::Error)
            issue.args << QString::number(finding.count);
        issues.push_back(issue);
    }
    return issues;
}

QByteArray NormalTable::csv()
{
    QByteArray text;
    QBuffer buffer(&text);
    buffer.open(QIODevice::WriteOnly);
    CsvOptions options;
    options.withBom = false;
    options.withCrLf = false;
    CsvWriter writer(buffer, options);
    int at = 1;
    const auto goTo = [&](int row) {
        for (; at < row; ++at)
            writer.endRow();
        ++at;
    };
    goTo(m_headerRow);
    for (const NormalColumn &column : m_columns)
        column.role == TableRole::Skipped ? writer.empty() : writer.text(column.header());
    writer.endRow();
    rows([&](int row, const std::vector<NormalCell> &cells) {
        goTo(row);
        int next = 1;
        for (const NormalCell &cell : cells) {
            for (; next < cell.column; ++next)
                writer.empty();
            ++next;
            // Numbers begin with "-" too, and are no formulas.
            if (cell.kind == CellKind::Number)
                writer.plain(cell.text);
            else
                writer.text(cell.text);
        }
        writer.endRow();
    });
    writer.commit();
    return text;
}

} // namespace pilotage::exchange
