#pragma once

#include <QString>

#include <cstdint>
#include <set>

class QIODevice;

namespace pilotage::storage {

/// A content by its hash.
struct ContentFacts
{
    QString sha256; ///< hex
    std::int64_t size = 0; ///< Unit: bytes
};

/// Copies to the end and hashes what was copied. Throws StorageError ("cannot-open", "disk-full",
/// "io-error").
ContentFacts copyHashed(const QString &from, QIODevice &to);
/// Hash of a file without copying it. Throws StorageError.
[[nodiscard]] ContentFacts factsOf(const QString &path);

/// Big contents beside a workbook or in the folder of its backups: FOLDER/ab/<sha256>. Each is written once,
/// to a temporary name, made durable, then named; a file under a hash therefore is whole or was damaged
/// later.
class ContentFolder
{
public:
    explicit ContentFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// NAME.files beside NAME.pilotage.
    [[nodiscard]] static ContentFolder beside(const QString &workbook);
    /// .files in the folder of automatic backups, shared by all of them.
    [[nodiscard]] static ContentFolder ofBackups(const QString &folder);

    [[nodiscard]] const QString &path() const { return m_folder; }
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    /// Takes a file in, durably. One that lies there under its hash, whole, is not written again.
    ContentFacts add(const QString &from) const;
    [[nodiscard]] std::set<QString> hashes() const;
    void remove(const QString &sha256) const;
    /// What writing that was cut off left behind.
    void removeTemporaries() const;

private:
    void give(const QString &temporary, const ContentFacts &facts) const;

    QString m_folder;
};

} // namespace pilotage::storage
