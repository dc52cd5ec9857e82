#include "tests/storage/fault_vfs.h"

#include <sqlite3.h>

#include <new>

namespace pilotage::storage::test {

namespace {

struct State
{
    FaultVfs::Fault fault = FaultVfs::Fault::None;
    int left = 0;
    bool persistent = false;
    bool fired = false;

    [[nodiscard]] bool fails(bool write, bool sync)
    {
        const bool concerns = fault == FaultVfs::Fault::SyncError ? sync
            : fault == FaultVfs::Fault::ReadError                 ? !write && !sync
                                                                  : write;
        if (fault == FaultVfs::Fault::None || !concerns || (fired && !persistent))
            return false;
        if (!fired && --left > 0)
            return false;
        fired = true;
        return true;
    }
};

State state;
sqlite3_vfs *base = nullptr;

struct File
{
    sqlite3_file head;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

int close(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 at)
{
    if (state.fails(false, false))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), buffer, amount, at);
}

int write(sqlite3_file *file, const void *buffer, int amount, sqlite3_int64 at)
{
    if (state.fails(true, false))
        return state.fault == FaultVfs::Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    return realOf(file)->pMethods->xWrite(realOf(file), buffer, amount, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    if (state.fails(false, true))
        return SQLITE_IOERR_FSYNC;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int control(sqlite3_file *file, int op, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), op, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods methods{
    1,       close,         read,    write,      truncate,        sync,    fileSize, lock,
    unlock,  checkReserved, control, sectorSize, characteristics, nullptr, nullptr,  nullptr,
    nullptr, nullptr,       nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->head.pMethods = nullptr;
    ours->real = reinterpret_cast<sqlite3_file *>(ours + 1);
    ours->real->pMethods = nullptr;
    const int rc = base->xOpen(base, name, ours->real, flags, outFlags);
    if (ours->real->pMethods)
        ours->head.pMethods = &methods;
    return rc;
}

sqlite3_vfs vfs{};

} // namespace

FaultVfs::FaultVfs()
{
    base = sqlite3_vfs_find(nullptr);
    vfs = *base;
    vfs.szOsFile = static_cast<int>(sizeof(File)) + base->szOsFile;
    vfs.zName = name();
    vfs.xOpen = open;
    vfs.pNext = nullptr;
    sqlite3_vfs_register(&vfs, 0);
    state = {};
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&vfs);
}

void FaultVfs::arm(Fault fault, int at, bool persistent)
{
    state = {fault, at, persistent, false};
}

bool FaultVfs::hasFired() const
{
    return state.fired;
}

} // namespace pilotage::storage::test
