#pragma once

#include "app/domain/issue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pilotage::exchange {

/// What was found odd in the form of a CSV text; the cells are read all the same.
enum class CsvFaultKind {
    UnterminatedQuote,
    TextAfterQuote,
    QuoteInText,
    NulByte,
    CellTooLong,
    TooManyColumns
};
struct CsvFault
{
    CsvFaultKind kind = CsvFaultKind::QuoteInText;
    int row = 0; ///< 1-based record
    int column = 0; ///< 1-based cell
};
/// Permanent code, e.g. "unterminated-quote".
[[nodiscard]] QString faultCode(CsvFaultKind kind);

/// Reads RFC 4180 records from UTF-8 without copying: cells are views into the text, or into a scratch
/// buffer where doubled quotes had to be undone. Rows are records as a spreadsheet counts them, blank
/// lines included. LF, CRLF and CR end a record; other characters after a closing quote are kept.
class CsvReader
{
public:
    static constexpr std::size_t maxCellLength = 32767 * 4; ///< characters of a spreadsheet cell, in bytes
    static constexpr std::size_t maxColumns = 16384;
    static constexpr std::size_t maxFaults = 1000;

    explicit CsvReader(std::string_view utf8, char separator = ',');

    /// Reads the next record; false at the end. Views of the record before become invalid.
    bool next();
    /// Never empty: a blank line has one empty cell.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_cells; }
    [[nodiscard]] std::string_view cell(std::size_t column) const
    {
        return column < m_cells.size() ? m_cells[column] : std::string_view{};
    }
    [[nodiscard]] bool isBlank() const { return m_cells.size() == 1 && m_cells.front().empty(); }
    /// 1-based number of the record read last.
    [[nodiscard]] int row() const { return m_row; }
    /// Where that record starts; `seek` goes back to it.
    [[nodiscard]] std::size_t offset() const { return m_start; }
    void seek(std::size_t offset, int row);
    /// How far the text is read. Unit: bytes.
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] const std::vector<CsvFault> &faults() const { return m_faults; }

private:
    struct Part
    {
        std::size_t from;
        std::size_t length;
        bool inScratch;
    };
    void quotedCell();
    void plainCell();
    void addCell(Part part);
    void fault(CsvFaultKind kind);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_start = 0;
    int m_row = 0;
    char m_separator;
    bool m_stops[256] = {};
    std::vector<std::string_view> m_cells;
    std::vector<Part> m_parts;
    std::string m_scratch;
    std::vector<CsvFault> m_faults;
};

/// The separator (comma, tab or semicolon) that gives the first records the most equal cells.
[[nodiscard]] char sniffSeparator(std::string_view utf8);

/// A whole small table as text, for callers that need no speed.
struct CsvTable
{
    struct Row
    {
        int number = 0; ///< 1-based row in the file
        QStringList cells;
    };
    QString encoding;
    char separator = ',';
    QStringList header;
    std::vector<Row> rows; ///< without the header and without blank lines
    Issues issues; ///< about the form of the file
};

/// Reads `path` by the encoding ladder and the sniffed separator. Throws FileError.
[[nodiscard]] CsvTable readCsvTable(const QString &path);

} // namespace pilotage::exchange
