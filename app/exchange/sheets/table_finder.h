#pragma once

#include "app/exchange/sheets/table_guess.h"
#include "app/exchange/sheets/table_words.h"

namespace pilotage::exchange {

/// The text that stands over a blank cell of an upper heading row: the next one at its left, if the cells
/// between are blank and have something below them too. Empty = none.
[[nodiscard]] QString textAtLeft(const Sheet &sheet, const CellRange &header, int row, int column);

/// The steps of `guessTable`.
class TableFinder
{
public:
    explicit TableFinder(const Sheet &sheet);
    [[nodiscard]] TableGuess find();
    /// With a heading that somebody named; firstRow 0 = there is none.
    [[nodiscard]] TableGuess find(const CellRange &header);

private:
    /// How a row looks.
    struct Row
    {
        int filled = 0; ///< cells with something in them
        int covered = 0; ///< columns under them, merged cells counted wide
        int texts = 0;
        int numbers = 0;
        int periods = 0;
        int units = 0;
        int forms = 0; ///< "单位：万吨", "填报单位：..."
        int first = 0; ///< column of the first one
        QString text; ///< of the first one
    };
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] bool isHeaderLike(const Row &row) const;
    void findHeader();
    [[nodiscard]] TableGuess findAround(const QString &reason);
    [[nodiscard]] bool continuesHeader(int above, const Row &upper, int row, const Row &lower) const;
    [[nodiscard]] bool isUnitRow(const Row &row) const;
    [[nodiscard]] bool isNumberingRow(int row) const;
    void readAbove();
    void readRows();
    /// Role of one row below the heading; nullopt = data.
    [[nodiscard]] std::optional<TablePart> partOfRow(int row, bool isAfterNote, bool isAfterBlank);
    [[nodiscard]] bool isTotal(int row, int column, bool isFirst) const;
    [[nodiscard]] bool repeatsHeader(int row) const;
    [[nodiscard]] bool beginsTable(const Row &row, int at) const;
    void readColumns();
    void readColumn(int column);
    void readUnitLine(const QString &text, int row, int column);
    void noteHidden();
    void add(TableRole role, int firstRow, int lastRow, const QString &reason);
    void addIssue(Severity severity, const QString &code, int row, int column, const QStringList &args,
                  const QString &value = {});

    const Sheet &m_sheet;
    TableGuess m_guess;
    CellRange m_header; ///< columns: those of the table
    int m_dataFrom = 0;
    int m_width = 0;
    bool m_hasCodes = false; ///< a column of codes was met
    std::vector<int> m_sample; ///< data rows that say what the columns are
};

} // namespace pilotage::exchange
