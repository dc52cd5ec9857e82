#pragma once

#include "app/domain/clock.h"
#include "app/storage/store.h"
#include "app/workbook/model.h"
#include "app/workbook/workbook.h"

#include <atomic>
#include <cstdint>
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
    std::int64_t openedAt = 0; ///< newest entry of the log when this session began
};

/// What the classes of use cases beside Workbook reach, by its name.
struct Access
{
    [[nodiscard]] static Workbook::Parts &parts(Workbook &book) { return book.parts(); }
    [[nodiscard]] static Model &model(Workbook &book) { return *book.parts().model; }
    [[nodiscard]] static storage::Store &reading(Workbook &book) { return *book.parts().store; }
    /// Throws "busy-job" while a worker has the writer.
    [[nodiscard]] static storage::Store &writing(Workbook &book) { return book.writable(); }
};

/// One entry of the log as pages show it.
[[nodiscard]] HistoryEntry entryOf(const storage::LoggedChange &change);

} // namespace pilotage::workbook
