#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace pilotage::exchange {

struct TableResult
{
    std::int64_t rows = 0; ///< records without the header
    QString sha256; ///< of the bytes written, hex
};

/// Writes a table cell by cell, whatever the format. The target appears whole at `commit` or not at all.
/// Throws FileError "file-not-written".
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// The heading; not counted as a row.
    virtual void header(const QStringList &names) = 0;
    /// Never a formula, whatever it begins with; codes and ids are texts too.
    virtual TableWriter &text(const QString &text) = 0;
    virtual TableWriter &number(double value) = 0; ///< NaN = empty cell
    virtual TableWriter &integer(std::int64_t value) = 0;
    /// ISO 8601; a whole day becomes a date where the format has dates.
    virtual TableWriter &date(const QString &iso) = 0;
    virtual TableWriter &empty() = 0;
    virtual void endRow() = 0;

    [[nodiscard]] virtual std::int64_t rows() const = 0;
    virtual TableResult commit() = 0;
};

} // namespace pilotage::exchange
