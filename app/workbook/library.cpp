#include "app/workbook/library.h"

#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "app/workbook/library_rows.h"

#include <QCoreApplication>

namespace pilotage::workbook {

namespace {

template<class T>
void put(storage::Store &store, const std::vector<T> &rows)
{
    storage::Repository<T>(store.db()).insert(rows);
}

} // namespace

void loadLibrary(storage::Store &store)
{
    storage::Operation operation;
    operation.label = QCoreApplication::translate("Library", "Load the shipped library");
    operation.kind = storage::ChangeKind::System;
    store.perform(operation, [&] {
        put(store, shippedDocuments());
        put(store, shippedDistricts());
        put(store, shippedIndicators());
        put(store, shippedFactorSets());
        put(store, shippedFactors());
        put(store, shippedProgrammes());
        put(store, shippedCycles());
        put(store, shippedRequirements());
        put(store, shippedSchemes());
        put(store, shippedSchemeItems());
    });
}

} // namespace pilotage::workbook
