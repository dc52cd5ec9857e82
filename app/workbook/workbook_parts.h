#pragma once

#include "app/domain/clock.h"
#include "app/storage/store.h"
#include "app/workbook/model.h"
#include "app/workbook/workbook.h"

#include <atomic>
#include <memory>

namespace pilotage::workbook {

/// What a Workbook is made of.
struct Workbook::Parts
{
    std::unique_ptr<storage::Store> store;
    std::unique_ptr<Model> model;
    Clock clock;
    Actor actor;
    std::atomic<bool> hasJob = false;
};

} // namespace pilotage::workbook
