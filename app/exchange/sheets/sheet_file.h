#pragma once

#include "app/exchange/sheets/cell.h"
#include "app/exchange/sheets/limits.h"

#include <functional>
#include <memory>

namespace pilotage::exchange {

/// Takes one row; false = no more rows are wanted.
using RowTaker = std::function<bool(const RowView &)>;

/// A spreadsheet file: names of its sheets, and the rows of one of them in a stream. Memory does not grow
/// with the rows (shared strings of .xlsx are held once).
class SheetFile
{
public:
    virtual ~SheetFile() = default;

    [[nodiscard]] virtual QString format() const = 0; ///< XLSX, ODS
    [[nodiscard]] virtual const std::vector<SheetInfo> &sheets() const = 0;
    /// Days are counted from 1904.
    [[nodiscard]] virtual bool is1904() const = 0;
    /// Visits the rows in ascending order; rows without cells are left out.
    virtual SheetLayout read(int sheet, const RowTaker &take) = 0;
};

/// True for what begins like a zip file or an OLE file: a spreadsheet, or something that claims to be one.
[[nodiscard]] bool looksLikeSheetFile(const QString &path);

/// Opens .xlsx (strict and transitional, .xlsm, .xltx) and .ods by content, not by name. Throws FileError:
/// sheet-encrypted, sheet-old-format, sheet-binary-format, sheet-not-spreadsheet, sheet-none, those of
/// ZipArchive, those of parseXml; reading also sheet-rows-exceeded, sheet-columns-exceeded,
/// sheet-text-too-long, sheet-strings-too-many, sheet-string-missing, sheet-rows-disordered,
/// sheet-ranges-too-many.
[[nodiscard]] std::unique_ptr<SheetFile> openSheetFile(const QString &path, const SheetLimits &limits = {});

} // namespace pilotage::exchange
