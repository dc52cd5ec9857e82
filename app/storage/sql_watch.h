#pragma once

#include <exception>
#include <functional>

struct sqlite3;

namespace pilotage::storage {

/// Asks `step` several times a second while SQLite works on this connection; what it throws stops the
/// statement and is thrown again once SQLite has let go. An empty `step` is never asked.
class SqlWatch
{
public:
    SqlWatch(sqlite3 *db, const std::function<void(double)> &step);
    ~SqlWatch();
    SqlWatch(const SqlWatch &) = delete;
    SqlWatch &operator=(const SqlWatch &) = delete;

    /// So far it is, until told otherwise.
    void at(double fraction);
    /// After an error of SQLite: throws the wish to stop, if that was the cause.
    void rethrow() const;

private:
    [[nodiscard]] int ask() noexcept;

    sqlite3 *m_db;
    const std::function<void(double)> &m_step;
    std::exception_ptr m_stop;
    double m_fraction = 0;
};

} // namespace pilotage::storage
