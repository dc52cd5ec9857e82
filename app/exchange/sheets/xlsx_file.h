#pragma once

#include "app/exchange/sheets/sheet_file.h"
#include "app/exchange/sheets/zip_archive.h"

#include <memory>
#include <string>

namespace pilotage::exchange {

[[nodiscard]] std::unique_ptr<SheetFile> openXlsx(std::unique_ptr<ZipArchive> archive);

/// Names of the parts of a workbook; also for those who edit a copy of it.
struct XlsxParts
{
    std::string workbook;
    std::string strings; ///< empty = none
    std::string styles;
    std::vector<std::string> sheets; ///< in the order of `infos`
    std::vector<SheetInfo> infos;
    bool is1904 = false;
};
[[nodiscard]] XlsxParts readParts(const ZipArchive &archive);

/// One relationship of a part.
struct Relation
{
    std::string id;
    std::string type; ///< the last word of its URI: worksheet, comments, ...
    std::string target; ///< name of the part, resolved
    bool isExternal = false;
};
/// Empty if the part has none.
[[nodiscard]] std::vector<Relation> readRelations(const ZipArchive &archive, std::string_view part);
/// Where the relationships of a part stand: xl/workbook.xml -> xl/_rels/workbook.xml.rels.
[[nodiscard]] std::string relationsPart(std::string_view part);

} // namespace pilotage::exchange
