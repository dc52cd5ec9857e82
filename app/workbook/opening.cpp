#include "app/workbook/opening.h"

#include "app/storage/opening.h"
#include "app/storage/store.h"

namespace pilotage::workbook {

std::unique_ptr<Workbook> openWorkbook(const QString &path, const Actor &actor, const OpeningWishes &wishes)
{
    const Clock clock = systemClock();
    storage::OpenOptions options;
    options.insistOnNetwork = wishes.writeOnNetworkDrive;
    auto store = storage::Store::open(path, clock, options);
    store->setActor(actor.name);
    return Workbook::fromStore(std::move(store), clock, actor);
}

} // namespace pilotage::workbook
