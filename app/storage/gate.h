#pragma once

#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace SQLite {
class Database;
}

namespace pilotage::storage {

class Gate;

/// The writer, lent to a job for its thread. While it lives, writes of other threads are refused with
/// "busy-importing"; it is given back when destroyed.
class WriterLoan
{
public:
    WriterLoan(WriterLoan &&other) noexcept;
    ~WriterLoan();
    WriterLoan(const WriterLoan &) = delete;
    WriterLoan &operator=(const WriterLoan &) = delete;
    WriterLoan &operator=(WriterLoan &&) = delete;

private:
    friend class Gate;
    explicit WriterLoan(Gate *gate);
    Gate *m_gate;
};

/// One gate for threads and locks of one open file: who may write now, and reading in short slices that
/// let a waiting writer pass (one open reader makes a one-cell commit wait its whole timeout).
/// Thread rule: all functions from any thread.
class Gate
{
public:
    /// `path` is opened again for each reader connection, read-only, with a cache of 8 MB.
    explicit Gate(QString path);
    ~Gate();
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;

    /// For a bulk job: the calling thread becomes the one that may write. `label` is told to those who
    /// are refused. Throws StorageError "busy-importing" if another job has it.
    [[nodiscard]] WriterLoan borrowWriter(const QString &label);
    [[nodiscard]] std::optional<QString> borrower() const;

    /// Tells a slice of reading whether to stop here and come again.
    using LetGo = std::function<bool()>;
    /// Runs `slice` in one read transaction on a reader connection of the pool. A slice stays below 50 ms
    /// and returns when `letGo` says so. Waits while a writer is committing.
    void read(const std::function<void(SQLite::Database &db, const LetGo &letGo)> &slice);

    /// Around a write by the store: refuses while another thread has the writer.
    void mustMayWrite() const;
    /// Around a commit: asks readers to let go and waits for them, at most 200 ms.
    class Commit
    {
    public:
        explicit Commit(Gate &gate);
        ~Commit();
        Commit(const Commit &) = delete;
        Commit &operator=(const Commit &) = delete;

    private:
        Gate &m_gate;
    };

private:
    friend class WriterLoan;
    [[nodiscard]] std::unique_ptr<SQLite::Database> takeReader();
    void giveBack(std::unique_ptr<SQLite::Database> reader);

    QString m_path;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<QString> m_borrower;
    std::thread::id m_borrowingThread;
    int m_waitingWriters = 0;
    int m_activeSlices = 0;
    std::vector<std::unique_ptr<SQLite::Database>> m_idle;
};

} // namespace pilotage::storage
