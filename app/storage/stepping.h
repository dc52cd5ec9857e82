#pragma once

#include <functional>

namespace pilotage::storage {

class SqliteStore;
class Store;

/// While it lives, undo, redo and revert of this store tell `step` how far they are, several times a second;
/// what it throws stops them, and everything is as before.
class Stepping
{
public:
    Stepping(Store &store, std::function<void(double)> step);
    ~Stepping();
    Stepping(const Stepping &) = delete;
    Stepping &operator=(const Stepping &) = delete;

private:
    SqliteStore &m_store;
};

} // namespace pilotage::storage
