#pragma once

#include "app/exchange/sheets/sheet_file.h"
#include "app/exchange/sheets/zip_archive.h"

#include <memory>

namespace pilotage::exchange {

[[nodiscard]] std::unique_ptr<SheetFile> openOds(std::unique_ptr<ZipArchive> archive);

} // namespace pilotage::exchange
