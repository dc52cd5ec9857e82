#include "app/workbook/failure.h"

#include "app/exchange/file_error.h"
#include "app/storage/error.h"

namespace pilotage::workbook {

Failure failureOf(const std::exception &error)
{
    if (const auto *storage = dynamic_cast<const storage::StorageError *>(&error))
        return {storage->code(), storage->text()};
    if (const auto *file = dynamic_cast<const exchange::FileError *>(&error))
        return {file->code(), QString(file->path() + QLatin1Char(' ') + file->reason()).trimmed()};
    return {QString(), QString::fromUtf8(error.what())};
}

} // namespace pilotage::workbook
