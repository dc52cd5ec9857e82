#pragma once

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/sheet.h"
#include "app/exchange/sheets/sheet_file.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <map>
#include <vector>

namespace pilotage::exchange {

/// A zip file built part by part. Parts keep their order; a name may be given twice.
struct ZipMaker
{
    std::vector<std::pair<QByteArray, QByteArray>> parts;
    bool isStored = false;

    void write(const QString &path) const;
};

/// The parts of a plain .xlsx file, to be bent as a case needs.
struct XlsxMaker
{
    XlsxMaker();
    /// Adds a sheet whose whole XML is given, or only what stands in <sheetData>.
    XlsxMaker &sheet(const QByteArray &name, const QByteArray &data, const QByteArray &behind = {},
                     const QByteArray &before = {});
    XlsxMaker &strings(const QByteArray &items);
    /// Formats of the cells s="0", s="1" ...; codes get ids from 164 on.
    XlsxMaker &styles(const std::vector<QByteArray> &codes);
    [[nodiscard]] ZipMaker zip() const;
    void write(const QString &path) const { zip().write(path); }

    QByteArray workbookExtra; ///< in <workbook> before <sheets>
    QByteArray sheetState; ///< attribute of the next sheet
    std::map<QByteArray, QByteArray> parts;

private:
    QByteArray m_sheets;
    QByteArray m_relations;
    QByteArray m_types;
    int m_count = 0;
};

[[nodiscard]] ZipMaker odsZip(const QByteArray &tables, const QByteArray &styles = {});

/// A folder for the files of one case.
struct Folder
{
    QTemporaryDir folder;
    [[nodiscard]] QString operator()(const char *name) const
    {
        return folder.filePath(QString::fromUtf8(name));
    }
};

/// Every cell as "B3=text", errors and booleans too.
[[nodiscard]] QStringList cellsOf(const Sheet &sheet);
[[nodiscard]] Sheet firstSheet(const QString &path);
/// Code of the FileError that opening and reading all sheets throws; "" = none.
[[nodiscard]] QString refusal(const QString &path, const SheetLimits &limits = {});

} // namespace pilotage::exchange
