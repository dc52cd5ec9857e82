#include "app/storage/sql_watch.h"

#include <sqlite3.h>

namespace pilotage::storage {

namespace {

constexpr int instructionsBetween = 200'000; // a few milliseconds

} // namespace

SqlWatch::SqlWatch(sqlite3 *db, const std::function<void(double)> &step)
    : m_db(db)
    , m_step(step)
{
    if (m_step)
        sqlite3_progress_handler(
            db, instructionsBetween, [](void *self) { return static_cast<SqlWatch *>(self)->ask(); }, this);
}

SqlWatch::~SqlWatch()
{
    if (m_step)
        sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

void SqlWatch::at(double fraction)
{
    m_fraction = fraction;
    if (m_step)
        m_step(fraction);
}

void SqlWatch::rethrow() const
{
    if (m_stop)
        std::rethrow_exception(m_stop);
}

int SqlWatch::ask() noexcept
{
    try {
        m_step(m_fraction);
        return 0;
    } catch (...) {
        m_stop = std::current_exception();
        return 1;
    }
}

} // namespace pilotage::storage
