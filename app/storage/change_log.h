#pragma once

#include "app/domain/keys.h"
#include "app/storage/payload.h"
#include "app/storage/store.h"

#include <array>
#include <optional>

namespace pilotage::storage {

constexpr auto keyTable(ChangeKind)
{
    return std::array{Key<ChangeKind>{ChangeKind::Ordinary, QLatin1StringView("ordinary")},
                      Key<ChangeKind>{ChangeKind::Sealing, QLatin1StringView("sealing")},
                      Key<ChangeKind>{ChangeKind::Undo, QLatin1StringView("undo")},
                      Key<ChangeKind>{ChangeKind::Redo, QLatin1StringView("redo")},
                      Key<ChangeKind>{ChangeKind::Revert, QLatin1StringView("revert")},
                      Key<ChangeKind>{ChangeKind::System, QLatin1StringView("system")}};
}

/// Whose content an entry has: its own, or that of the entry an undo or redo names.
struct Content
{
    std::int64_t seq = 0;
    bool backwards = false;
};

/// Reads and appends entries of change_set with their payload and indexes. Guards the hash chain:
/// hash = SHA-256(previous hash || canonical header with payload hashes).
class ChangeLog
{
public:
    explicit ChangeLog(sqlite3 *db)
        : m_db(db)
    {
    }

    /// Appends inside the open transaction; `change.seq` is set by the log. `origin` = replica number.
    std::int64_t append(LoggedChange change, const QString &origin, PayloadWriter &payload);

    [[nodiscard]] LogHead head() const;
    [[nodiscard]] std::optional<LoggedChange> entry(std::int64_t seq) const;
    [[nodiscard]] std::vector<LoggedChange> newest(int limit) const;
    [[nodiscard]] static Content contentOf(const LoggedChange &change);

    /// Visits the chunks of an entry's own payload. Throws StorageError "history-erased"
    /// or "past-archived" if parts are gone.
    void forEachChunk(std::int64_t seq, const std::function<void(const Chunk &)> &visit) const;
    /// Nothing is being read while `visit` runs, so that it may write, even to the schema.
    void forEachChunk(std::int64_t seq, const Wanted &wanted, const std::function<void(const Chunk &)> &visit,
                      ChunkOrder order = ChunkOrder::AsLogged) const;
    /// The same without unpacking.
    void forEachHead(std::int64_t seq, const std::function<void(const ChunkHead &)> &visit) const;
    /// Parts of an entry's payload with the tables in each.
    [[nodiscard]] std::vector<std::pair<int, std::vector<int>>> parts(std::int64_t seq) const;
    [[nodiscard]] bool hasPayload(std::int64_t seq) const;
    /// Why an entry's content is not here: "history-archived" (seq, archive) or "history-erased" (seq);
    /// nothing = it is here.
    [[nodiscard]] std::optional<Issue> withheld(std::int64_t seq) const;
    /// Throws StorageError "history-erased" (seq) or "past-archived" (the archive).
    void mustHavePayload(std::int64_t seq) const;
    /// Entries whose own payload touches the row, newest first.
    [[nodiscard]] std::vector<std::int64_t> touching(int tableNo, const Bytes &key) const;
    /// Undo and redo entries that name `seq`.
    [[nodiscard]] std::vector<std::int64_t> naming(std::int64_t seq) const;

    /// Recomputes the chain and the payload hashes. Findings name the seq.
    [[nodiscard]] Issues verify() const;
    /// The hash before the first entry, bound to the file's uuid.
    [[nodiscard]] QByteArray genesis() const;

private:
    [[nodiscard]] QByteArray hashOf(std::int64_t seq) const;

    sqlite3 *m_db;
};

} // namespace pilotage::storage
