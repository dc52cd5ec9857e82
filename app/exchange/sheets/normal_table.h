#pragma once

#include "app/exchange/sheets/table_guess.h"

#include <functional>
#include <map>

namespace pilotage::exchange {

/// One column of a normalised table. It keeps its place in the sheet.
struct NormalColumn
{
    int column = 0; ///< 1-based, in the sheet
    TableRole role = TableRole::Skipped;
    QStringList levels; ///< words of the heading from top to bottom, without period and unit
    QString period; ///< in the heading, as written
    QString unit; ///< in the heading, in a row of units, or of the whole table; empty = none said
    /// "地区生产总值 2023年（亿元）": words, period, unit.
    [[nodiscard]] QString header() const;
};

/// One cell with its place; the text is what is to be judged.
struct NormalCell
{
    int row = 0;
    int column = 0;
    CellKind kind = CellKind::Empty;
    QString text;
};

/// One damaged text of the key columns, with what it may mean; `after` is empty if nobody can tell.
struct TextProposal
{
    QString before;
    QString after;
    QString kind; ///< proposalKey of the first that applies
    int row = 0; ///< where it stands first
    int column = 0;
    int count = 0; ///< cells
};

/// A sheet turned into a plain table by a guess (or by what a person made of it): one heading, one row a
/// record. Every cell keeps its place. Texts are put right only where nothing is lost, and each kind of
/// mending is an issue with how often it happened.
class NormalTable
{
public:
    NormalTable(const Sheet &sheet, const TableGuess &guess);

    /// Texts of key columns that a person accepted another text for.
    void acceptTexts(std::map<QString, QString> texts) { m_accepted = std::move(texts); }
    /// Damaged texts met by `rows`, in the order of the sheet; accepted ones are left out.
    [[nodiscard]] const std::vector<TextProposal> &proposals() const { return m_proposals; }

    [[nodiscard]] const std::vector<NormalColumn> &columns() const { return m_columns; }
    [[nodiscard]] int headerRow() const { return m_headerRow; }
    /// Visits the rows of data in order.
    void rows(const std::function<void(int row, const std::vector<NormalCell> &)> &take);
    /// What the guess found doubtful, and after `rows` also what the cells are: code-number-read,
    /// inner-spaces-removed, period-doubtful, date-as-month, cell-error, formula-without-value, value-merged,
    /// date-impossible, text-proposal-*.
    [[nodiscard]] Issues issues() const;

    /// The table as CSV in UTF-8 whose records and cells stand where rows and columns of the sheet do:
    /// record 12, cell 3 is C12. What is no data is blank.
    [[nodiscard]] QByteArray csv();

private:
    struct Finding
    {
        Issue issue;
        int count = 0;
    };
    void readHeader();
    [[nodiscard]] NormalCell cellAt(int row, const NormalColumn &column);
    void readKey(NormalCell &cell, const SheetCell *raw);
    void readPeriod(NormalCell &cell, const SheetCell *raw);
    void proposeCleaning(const NormalCell &cell);
    void checkMerged(NormalCell &cell, const CellRange &merge);
    void report(Severity severity, const QString &code, const NormalCell &cell, const QStringList &args = {});

    const Sheet &m_sheet;
    const TableGuess &m_guess;
    std::vector<NormalColumn> m_columns;
    int m_headerRow = 0;
    std::map<QString, QString> m_accepted;
    std::vector<TextProposal> m_proposals;
    std::map<QString, std::size_t> m_proposalOf; ///< by text
    std::vector<Finding> m_findings; ///< one of each code and column, and each error
};

} // namespace pilotage::exchange
