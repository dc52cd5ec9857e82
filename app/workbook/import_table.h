#pragma once

#include "app/exchange/csv_reader.h"
#include "app/workbook/import_reading.h"
#include "app/workbook/import_session.h"

#include <functional>
#include <map>

namespace pilotage::exchange {
class SheetFile;
}

namespace pilotage::workbook {

/// One file to be imported, held as UTF-8 text, with the place of every record in it. A sheet of a
/// spreadsheet is held as its normalised text (see exchange::NormalTable::csv), whose records and cells stand
/// where the rows and columns of the sheet do.
class ImportTable
{
public:
    /// Throws exchange::FileError.
    explicit ImportTable(const ImportRequest &request, const TableReading &reading = {});

    /// Reads a text file as the printed table it may be, with titles, units, headings of several rows, totals
    /// and notes, as in a sheet: if such a table is found and `fits` says so of it; else it stays as it was.
    bool readAsPrinted(const std::function<bool()> &fits);
    /// The first rows, with what they are taken for. Of a text file only after `showText`.
    [[nodiscard]] const SheetPreview &preview() const { return m_preview; }
    /// A row of totals, by which the figures can be proven.
    struct Total
    {
        int row = 0;
        std::vector<std::string> cells;
    };
    [[nodiscard]] const std::vector<Total> &totals() const { return m_totals; }
    /// Fills the preview of a text file from what its columns were found to be.
    void showText(const std::vector<exchange::TableRole> &columns);
    /// Follows the most similar known layout: what it says of columns that nothing is said of yet.
    void recognise(ImportRequest &request);
    /// That a layout was followed, or why not.
    [[nodiscard]] std::optional<Issue> recognition() const;
    /// What was accepted for damaged texts, as a note for the source; empty = nothing.
    [[nodiscard]] QString cleaningNote() const;

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] const QString &sha256() const { return m_sha256; }
    /// As the summary shows it: empty for a sheet.
    [[nodiscard]] QString separatorText() const
    {
        return m_isSheet ? QString() : QString(QChar::fromLatin1(m_separator));
    }
    [[nodiscard]] const QString &sheetName() const { return m_sheetName; }
    /// First records, blank ones left out, in which the header is looked for.
    [[nodiscard]] std::vector<exchange::CsvTable::Row> head(int rows) const;
    /// Says which record is the header; data begin behind it.
    void setHeaderRow(int row) { m_headerRow = row; }
    [[nodiscard]] int headerRow() const { return m_headerRow; }

    /// Visits the data rows and remembers where they are. Reports progress from 0 to `share`.
    void read(const std::function<void(const exchange::CsvReader &)> &row, JobControl *job, double share);
    /// Cells of one data row as text, without formula guards.
    [[nodiscard]] std::vector<std::string> cells(int row) const;
    [[nodiscard]] int rowsRead() const { return m_rowsRead; }
    /// What is odd about the form of the file: encoding, quotes, zero bytes. Complete after `read`.
    [[nodiscard]] const Issues &issues() const { return m_issues; }
    /// What makes a cell of a sheet unusable (an error, a formula without a value ...): code and arguments;
    /// nullptr = nothing. Columns are 1-based.
    [[nodiscard]] const Issue *cellIssue(int row, int column) const;
    [[nodiscard]] bool hasCellIssues() const { return !m_cellIssues.empty(); }
    [[nodiscard]] Place place(int row, int column = 0) const;

private:
    [[nodiscard]] std::string_view text() const;
    bool findTableInText();
    void keepText();
    void takeTotals(const exchange::Sheet &sheet);
    [[nodiscard]] std::optional<exchange::ProfileMatch>
    match(const exchange::LayoutFingerprint &layout) const;
    [[nodiscard]] exchange::LayoutFingerprint layoutOf(const exchange::Sheet &sheet,
                                                       const exchange::TableGuess &guess) const;
    void chooseRoles(const exchange::Sheet &sheet);
    [[nodiscard]] bool hasKeptRows() const;
    void takeFaults(const exchange::CsvReader &reader);
    void readText(const QString &path);
    void readAsTable(const exchange::Sheet &sheet);
    void readSheetFile(const ImportRequest &request);
    [[nodiscard]] int chooseSheet(exchange::SheetFile &file, const QString &wanted);

    TableReading m_reading;
    QString m_kind;
    SheetPreview m_preview;
    std::optional<exchange::ProfileMatch> m_match; ///< of the layouts
    std::vector<Total> m_totals;
    QByteArray m_plainText; ///< as read, while a table found in it is tried
    Issues m_plainIssues;
    SheetPreview m_plainPreview;
    std::optional<exchange::ProfileMatch> m_plainMatch;
    char m_plainSeparator = ',';
    bool m_isNormalised = false; ///< the text is that of a normalised sheet
    QString m_fileName;
    QString m_sheetName;
    QString m_encoding;
    QString m_sha256;
    QByteArray m_text;
    char m_separator = ',';
    bool m_isSheet = false;
    int m_headerRow = 1;
    int m_rowsRead = 0;
    std::vector<std::uint32_t> m_offsets; ///< of each record from the first one of the file
    Issues m_issues;
    std::map<std::pair<int, int>, Issue> m_cellIssues; ///< by row and column
};

/// A cell as text, without the apostrophe of a formula guard.
[[nodiscard]] QString cellText(std::string_view utf8);

} // namespace pilotage::workbook
