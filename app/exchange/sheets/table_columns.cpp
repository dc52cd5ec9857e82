// What the columns of a found table are.
#include "app/domain/unit.h"
#include "app/exchange/header_names.h"
#include "app/exchange/number_parser.h"
#include "app/exchange/sheets/table_finder.h"

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Share of the cells that must agree before a column is taken for what they are.
constexpr double mostly = 0.8;
constexpr double halfway = 0.5;

/// What the sample of a column holds.
struct Content
{
    int filled = 0;
    int numbers = 0;
    int periods = 0;
    int units = 0;
    int codes = 0;

    [[nodiscard]] double share(int count) const { return filled == 0 ? 0 : double(count) / filled; }
};

Content contentOf(const Sheet &sheet, const std::vector<int> &rows, int column)
{
    Content content;
    for (const int row : rows) {
        const SheetCell *cell = sheet.cell(row, column);
        const CellLook look = cell ? lookOf(sheet, *cell) : CellLook::Blank;
        if (look == CellLook::Blank)
            continue;
        ++content.filled;
        content.numbers += look == CellLook::Number ? 1 : 0;
        content.periods += look == CellLook::Period ? 1 : 0;
        content.units += look == CellLook::Unit ? 1 : 0;
        content.codes += isCodeText(sheet.text(row, column)) ? 1 : 0;
    }
    return content;
}

struct Decision
{
    TableRole role = TableRole::Skipped;
    QString reason;
};

/// By the words of the heading; nullopt = they say nothing.
std::optional<Decision> byHeader(const QString &name, bool hasPeriod, const Content &content)
{
    if (isSerialHeader(name))
        return Decision{TableRole::Skipped, u"serial-number"_s};
    const QString field = matchHeader(u"observations"_s, name);
    const bool holdsFigures
        = content.share(content.numbers) >= mostly && content.share(content.codes) < halfway;
    if (field == "subject"_L1 || field == "indicator"_L1)
        return Decision{TableRole::Key, u"header-word"_s};
    if (field == "period"_L1)
        return Decision{TableRole::Period, u"header-word"_s};
    if (field == "unit"_L1)
        return Decision{TableRole::Unit, u"header-word"_s};
    if (field == "value"_L1)
        return Decision{TableRole::Value, u"header-word"_s};
    if (!field.isEmpty())
        return Decision{TableRole::Note, u"header-word"_s};
    if (hasPeriod && (holdsFigures || content.filled == 0 || content.share(content.periods) > 0))
        return Decision{TableRole::Value, u"period-in-header"_s};
    return std::nullopt;
}

Decision byContent(const Content &content)
{
    if (content.share(content.codes) >= mostly)
        return {TableRole::Key, u"codes"_s};
    if (content.share(content.periods) >= mostly)
        return {TableRole::Period, u"periods"_s};
    if (content.share(content.units) >= mostly)
        return {TableRole::Unit, u"units"_s};
    if (content.share(content.numbers + content.periods) >= halfway)
        return {TableRole::Value, u"figures"_s};
    return {TableRole::Key, u"texts"_s};
}

} // namespace

void TableFinder::readColumn(int column)
{
    const Content content = contentOf(m_sheet, m_sample, column);
    QStringList names;
    bool hasPeriod = false;
    for (const QString &level : headerLevels(m_sheet, m_header, column)) {
        const CellLook look = lookOfText(level);
        hasPeriod = hasPeriod || look == CellLook::Period;
        if (look != CellLook::Period && look != CellLook::Unit)
            names << level;
    }
    Decision decision;
    if (names.isEmpty() && !hasPeriod && content.filled == 0)
        decision = {TableRole::Skipped, u"blank"_s};
    else if (const auto byName = byHeader(names.join(u' '), hasPeriod, content))
        decision = *byName;
    else
        decision = byContent(content);
    // Behind the codes other numbers of six digits are figures: 415230 is a code, or 万元.
    if (decision.reason == "codes"_L1 && m_hasCodes && content.share(content.numbers) >= mostly)
        decision = {TableRole::Value, u"figures"_s};
    m_hasCodes = m_hasCodes || (content.codes > 0 && decision.role == TableRole::Key);
    const double figures = content.share(content.numbers + content.periods);
    if (decision.role == TableRole::Value && content.filled > 0 && figures < mostly)
        addIssue(Severity::Warning, u"column-mixed"_s, m_header.lastRow, column,
                 {names.join(u' '), QString::number(content.filled - content.numbers - content.periods)});
    if (names.isEmpty() && !hasPeriod && content.filled > 0)
        addIssue(Severity::Warning, u"column-without-header"_s, m_header.lastRow, column,
                 {columnLetters(column)});
    if (m_sheet.isHiddenColumn(column) && decision.role != TableRole::Skipped)
        addIssue(Severity::Warning, u"columns-hidden"_s, m_header.lastRow, column, {names.join(u' ')});
    m_guess.parts.push_back(
        {decision.role, true, {m_dataFrom, column, m_sheet.lastRow(), column}, decision.reason});
}

void TableFinder::readColumns()
{
    for (int row = m_header.firstRow; row <= m_header.lastRow; ++row)
        if (row > m_header.firstRow && isUnitRow(rowAt(row)))
            m_guess.parts.push_back(
                {TableRole::Unit, false, {row, 1, row, m_sheet.lastColumn()}, u"units-in-row"_s});
    int spread = 0;
    for (int column = 1; column <= m_sheet.lastColumn(); ++column) {
        readColumn(column);
        for (int row = m_header.firstRow; row < m_header.lastRow; ++row)
            if (m_sheet.text(row, column).trimmed().isEmpty() && !m_sheet.mergeAt(row, column)
                && !m_sheet.spreadText(row + 1, column).trimmed().isEmpty()
                && !textAtLeft(m_sheet, m_header, row, column).isEmpty())
                ++spread;
    }
    if (spread > 0)
        addIssue(Severity::Note, u"header-spread"_s, m_header.firstRow, 0, {QString::number(spread)});
}

} // namespace pilotage::exchange
