#pragma once

#include "app/exchange/table_writer.h"

#include <QCryptographicHash>
#include <QSaveFile>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>

namespace pilotage::exchange {

/// Text that a spreadsheet would take for a formula gets a leading apostrophe: after any apostrophes it
/// starts with = + - @, TAB, CR, LF, NUL or a full-width ＝＋－＠. Source: CWE-1236; OWASP ASVS 5.0, 1.2.10.
[[nodiscard]] QString guardFormula(const QString &text);
/// Takes that apostrophe off again; the exact inverse of `guardFormula`.
[[nodiscard]] QString stripGuard(const QString &text);

/// Shortest text that reads back as the same double, C locale.
[[nodiscard]] QByteArray numberText(double value);

struct CsvOptions
{
    char separator = ',';
    bool withBom = true; ///< so that spreadsheets see UTF-8
    bool withCrLf = true; ///< RFC 4180; false = LF
    bool guardFormulas = true;
};

/// Writes a table cell by cell. To a path it writes through QSaveFile: the target appears whole at
/// `commit` or not at all. Throws FileError "file-not-written".
class CsvWriter : public TableWriter
{
public:
    explicit CsvWriter(const QString &path, const CsvOptions &options = {});
    /// Onto a device that the caller keeps (standard output, a buffer).
    explicit CsvWriter(QIODevice &device, const CsvOptions &options = {});
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;

    void header(const QStringList &names) override;
    CsvWriter &text(const QString &text) override;
    CsvWriter &number(double value) override; ///< NaN = empty cell
    CsvWriter &number(double value, int decimals); ///< fixed decimals
    CsvWriter &integer(std::int64_t value) override;
    CsvWriter &date(const QString &iso) override;
    /// The text of a number as it is, without a guard.
    CsvWriter &plain(const QString &number);
    CsvWriter &empty() override;
    void endRow() override;

    [[nodiscard]] std::int64_t rows() const override { return m_rows; }
    TableResult commit() override;

private:
    void separate();
    void rawCell(const QByteArray &bytes);
    void endRecord();
    void flush();

    CsvOptions m_options;
    std::unique_ptr<QSaveFile> m_file;
    QIODevice *m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_buffer;
    std::int64_t m_rows = 0;
    bool m_isFirst = true;
};

} // namespace pilotage::exchange
