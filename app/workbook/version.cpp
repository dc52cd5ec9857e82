#include "app/workbook/version.h"

#include "app/storage/migrations.h"
#include "app/storage/queries/register_queries.h"

namespace pilotage::workbook {

int newestSchema()
{
    return storage::newestSchema(storage::shippedMigrations());
}

QString sqliteVersion()
{
    return storage::libraryVersion();
}

} // namespace pilotage::workbook
