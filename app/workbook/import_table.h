#pragma once

#include "app/exchange/csv_reader.h"
#include "app/workbook/import_session.h"

#include <functional>

namespace pilotage::workbook {

/// One file to be imported, held as UTF-8 text, with the place of every record in it.
class ImportTable
{
public:
    /// Throws exchange::FileError.
    explicit ImportTable(const QString &path);

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] const QString &sha256() const { return m_sha256; }
    [[nodiscard]] char separator() const { return m_separator; }
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
    [[nodiscard]] Place place(int row, int column = 0) const;

private:
    [[nodiscard]] std::string_view text() const;
    void takeFaults(const exchange::CsvReader &reader);

    QString m_fileName;
    QString m_encoding;
    QString m_sha256;
    QByteArray m_text;
    char m_separator = ',';
    int m_headerRow = 1;
    int m_rowsRead = 0;
    std::vector<std::uint32_t> m_offsets; ///< of each record from the first one of the file
    Issues m_issues;
};

/// A cell as text, without the apostrophe of a formula guard.
[[nodiscard]] QString cellText(std::string_view utf8);

} // namespace pilotage::workbook
