#pragma once

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

/// Puts the shipped tables (indicators, factors, divisions, schemes, cycles, programmes, requirements and
/// the documents behind them) into a new, empty workbook: one system entry of the log, no figures.
void loadLibrary(storage::Store &store);

} // namespace pilotage::workbook
