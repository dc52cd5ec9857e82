#pragma once

#include "app/exchange/table_writer.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace pilotage::exchange {

struct XlsxOptions
{
    QString sheetName; ///< at most 31 characters; what a sheet may not be called is replaced
    QString title; ///< a line of its own above the heading; empty = none
    /// Units under the names of the heading, one a column; all empty = no second line.
    QStringList units;
    /// Sources, 口径, 截止日期 ...: lines below the table, after a blank row.
    QStringList notes;
    bool isDemo = false; ///< 演示 in the header of every printed page and in the title
    QDateTime created; ///< kept in the file's properties; invalid = now
};

/// Writes a table as .xlsx in constant memory: numbers as numbers with as many decimals as they have, texts
/// as texts. The heading is frozen and repeated in print, columns are as wide as their first rows need, the
/// page is landscape and one page wide. Throws FileError "file-not-written", "cell-too-long",
/// "too-many-rows", "too-many-columns".
class XlsxWriter : public TableWriter
{
public:
    explicit XlsxWriter(const QString &path, const XlsxOptions &options = {});
    ~XlsxWriter() override;
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void header(const QStringList &names) override;
    XlsxWriter &text(const QString &text) override;
    XlsxWriter &number(double value) override;
    XlsxWriter &integer(std::int64_t value) override;
    XlsxWriter &date(const QString &iso) override;
    XlsxWriter &empty() override;
    void endRow() override;

    [[nodiscard]] std::int64_t rows() const override { return m_rows; }
    TableResult commit() override;

private:
    struct Book; ///< what libxlsxwriter holds
    void start();
    void startSheet();
    void writeHeading();
    void writeNotes();
    /// Column widths must be known before the first row: rows are held back until there are enough of them.
    struct Held
    {
        enum class Kind { Empty, Text, Number, Date } kind = Kind::Empty;
        QByteArray text;
        double number = 0;
    };
    void add(Held &&cell);
    void flushHeld();
    void writeCell(int column, const Held &cell);
    void writeNow(const Held &cell);
    void check(int error, int column) const;
    [[nodiscard]] int widthOf(std::size_t column) const;

    QString m_path;
    XlsxOptions m_options;
    std::unique_ptr<Book> m_book;
    QStringList m_names;
    std::vector<std::vector<Held>> m_held;
    std::vector<Held> m_row;
    bool m_isHolding = true;
    std::int64_t m_rows = 0;
    int m_at = 0; ///< next row of the sheet, 0-based
    int m_column = 0;
};

/// The writer for a path: .xlsx or, for any other ending, CSV.
[[nodiscard]] bool isXlsxPath(const QString &path);

} // namespace pilotage::exchange
