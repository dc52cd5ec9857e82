#include "app/workbook/demo_builder.h"
#include "app/workbook/library.h"
#include "app/workbook/workbook_parts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

storage::FileKind fileKindOf(WorkbookKind kind)
{
    switch (kind) {
    case WorkbookKind::Office:
        return storage::FileKind::Office;
    case WorkbookKind::Training:
        return storage::FileKind::Training;
    case WorkbookKind::Field:
        return storage::FileKind::Field;
    }
    return storage::FileKind::Office;
}

/// A file that was made by this call and could not be finished is no workbook: it goes.
template<class Fill>
std::unique_ptr<storage::Store> createFilled(const QString &path, WorkbookKind kind, const Clock &clock,
                                             const Actor &actor, const Fill &fill)
{
    auto store = storage::Store::create(path, fileKindOf(kind), clock);
    try {
        store->setActor(actor.name);
        fill(*store);
    } catch (...) {
        store.reset();
        QFile::remove(path);
        throw;
    }
    return store;
}

} // namespace

std::unique_ptr<Workbook> Workbook::create(const QString &path, WorkbookKind kind, const Actor &actor)
{
    const Clock clock = systemClock();
    return fromStore(
        createFilled(path, kind, clock, actor, [](storage::Store &store) { loadLibrary(store); }), clock,
        actor);
}

std::unique_ptr<Workbook> Workbook::createDemo(const QString &path, const Actor &actor, JobControl *job)
{
    const Clock clock = systemClock();
    auto store = createFilled(path, WorkbookKind::Training, clock, actor, [&](storage::Store &made) {
        buildDemo(made, job);
        // The demonstration's log was made at past dates; from here on it is today.
        made.setClock(clock);
        made.setActor(actor.name);
    });
    return fromStore(std::move(store), clock, actor);
}

std::unique_ptr<Workbook> Workbook::open(const QString &path, const Actor &actor)
{
    const Clock clock = systemClock();
    auto store = storage::Store::open(path, clock);
    store->setActor(actor.name);
    return fromStore(std::move(store), clock, actor);
}

std::unique_ptr<Workbook> Workbook::fromStore(std::unique_ptr<storage::Store> store, const Clock &clock,
                                              const Actor &actor)
{
    auto parts = std::make_unique<Parts>();
    parts->model = std::make_unique<Model>(*store);
    parts->openedAt = store->head().seq;
    parts->store = std::move(store);
    parts->clock = clock;
    parts->actor = actor;
    return std::unique_ptr<Workbook>(new Workbook(std::move(parts)));
}

} // namespace pilotage::workbook
