#include "app/storage/gate.h"

#include "app/storage/error.h"
#include "app/storage/opening.h"
#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int readerCacheKilobytes = 8192;
constexpr auto commitWait = std::chrono::milliseconds(200);

} // namespace

WriterLoan::WriterLoan(Gate *gate)
    : m_gate(gate)
{
}

WriterLoan::WriterLoan(WriterLoan &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
{
}

WriterLoan::~WriterLoan()
{
    if (!m_gate)
        return;
    const std::lock_guard lock(m_gate->m_mutex);
    m_gate->m_borrower.reset();
}

Gate::Gate(QString path)
    : m_path(std::move(path))
{
}

Gate::~Gate() = default;

WriterLoan Gate::borrowWriter(const QString &label)
{
    const std::lock_guard lock(m_mutex);
    if (m_borrower)
        throw StorageError(u"busy-importing"_s, *m_borrower);
    m_borrower = label;
    m_borrowingThread = std::this_thread::get_id();
    return WriterLoan(this);
}

std::optional<QString> Gate::borrower() const
{
    const std::lock_guard lock(m_mutex);
    return m_borrower;
}

void Gate::mustMayWrite() const
{
    const std::lock_guard lock(m_mutex);
    if (m_borrower && m_borrowingThread != std::this_thread::get_id())
        throw StorageError(u"busy-importing"_s, *m_borrower);
}

std::unique_ptr<SQLite::Database> Gate::takeReader()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waitingWriters == 0; });
        ++m_activeSlices;
        if (!m_idle.empty()) {
            auto reader = std::move(m_idle.back());
            m_idle.pop_back();
            return reader;
        }
    }
    try {
        auto reader = std::make_unique<SQLite::Database>(m_path.toStdString(), SQLite::OPEN_READONLY);
        hardenConnection(reader->getHandle(), readerCacheKilobytes);
        return reader;
    } catch (...) {
        giveBack(nullptr);
        throw;
    }
}

void Gate::giveBack(std::unique_ptr<SQLite::Database> reader)
{
    {
        const std::lock_guard lock(m_mutex);
        --m_activeSlices;
        if (reader)
            m_idle.push_back(std::move(reader));
    }
    m_changed.notify_all();
}

void Gate::read(const std::function<void(SQLite::Database &, const LetGo &)> &slice)
{
    try {
        auto reader = takeReader();
        // Whatever happens, the read lock ends here and the slice is counted out.
        struct Slice
        {
            Gate &gate;
            std::unique_ptr<SQLite::Database> db;
            ~Slice()
            {
                db->tryExec("ROLLBACK");
                gate.giveBack(std::move(db));
            }
        } guard{*this, std::move(reader)};
        guard.db->exec("BEGIN");
        slice(*guard.db, [this] {
            const std::lock_guard lock(m_mutex);
            return m_waitingWriters > 0;
        });
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    }
}

Gate::Commit::Commit(Gate &gate)
    : m_gate(gate)
{
    std::unique_lock lock(gate.m_mutex);
    ++gate.m_waitingWriters;
    gate.m_changed.wait_for(lock, commitWait, [&gate] { return gate.m_activeSlices == 0; });
}

Gate::Commit::~Commit()
{
    {
        const std::lock_guard lock(m_gate.m_mutex);
        --m_gate.m_waitingWriters;
    }
    m_gate.m_changed.notify_all();
}

} // namespace pilotage::storage
