#pragma once

namespace pilotage::storage {

class Store;

/// Many small steps into a file that is only being made: none of them waits for the disk. The next step
/// after its end is durable, and so are they with it; a file cut off before that is worth nothing anyway.
class Filling
{
public:
    explicit Filling(Store &store);
    ~Filling();
    Filling(const Filling &) = delete;
    Filling &operator=(const Filling &) = delete;

private:
    Store &m_store;
};

} // namespace pilotage::storage
