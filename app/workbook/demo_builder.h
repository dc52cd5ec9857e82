#pragma once

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

class JobControl;

/// Fills a new, empty workbook (kind training) with the demonstration: the shipped library, published
/// facts, and invented figures named 演示. The log is made at several past dates by two invented users.
/// Throws Cancelled if the job is stopped. Clock and actor of the store are then those of the last
/// invented step: the caller sets its own.
/// PILOTAGE_SEED (a whole number) chooses other draws.
void buildDemo(storage::Store &store, JobControl *job = nullptr);

} // namespace pilotage::workbook
