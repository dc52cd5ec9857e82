#pragma once

namespace pilotage::storage {

class Store;

/// Many reads of the workbook's own thread as one transaction: alone, each takes and gives back the locks of
/// the file. Ends before anything is written. Inside a transaction it does nothing.
class ReadTogether
{
public:
    explicit ReadTogether(Store &store);
    ~ReadTogether();
    ReadTogether(const ReadTogether &) = delete;
    ReadTogether &operator=(const ReadTogether &) = delete;

private:
    Store *m_store = nullptr; ///< nullptr = there was a transaction already
};

} // namespace pilotage::storage
