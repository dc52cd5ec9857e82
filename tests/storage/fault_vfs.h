#pragma once

#include <string>

namespace pilotage::storage::test {

/// An SQLite VFS over the system's that makes chosen operations fail, once or from then on.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    enum class Fault { None, DiskFull, WriteError, SyncError, ReadError };
    /// The `at`-th operation of the fault's kind from now fails; `persistent` = all after it too.
    void arm(Fault fault, int at, bool persistent);
    void disarm() { arm(Fault::None, 0, false); }
    [[nodiscard]] bool hasFired() const;
    [[nodiscard]] static const char *name() { return "pilotage-fault"; }
};

} // namespace pilotage::storage::test
