#pragma once

#include <QString>

#include <cstdint>
#include <functional>

/// What the operating system says about files, processes and places. The only POSIX corner of storage.
namespace pilotage::storage::place {

/// Which file a path names, apart from its name.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

struct FileFacts
{
    bool exists = false;
    bool isRegular = false;
    FileIdentity identity;
    std::uint64_t links = 0;
    std::int64_t size = 0;
};

[[nodiscard]] FileFacts facts(const QString &path);
/// File and folder can be written by this user (asks the system, so read-only mounts count too).
[[nodiscard]] bool isWritable(const QString &path);
/// "cifs", "nfs", "fuse", ... for shares whose locks are not to be trusted; empty for local disks.
[[nodiscard]] QString networkFileSystem(const QString &path);
/// Other answers than the system's, so that tests can fake a share or a read-only place (a superuser
/// is never refused by the real one); empty functions = the system's.
struct Probes
{
    std::function<QString(const QString &path)> networkFileSystem;
    std::function<bool(const QString &path)> isWritable;
    std::function<bool(const QString &path)> sync;
};
void setProbes(Probes probes);

[[nodiscard]] std::int64_t processId();
/// A process with this id that started at this time lives on this machine. startedAt 0 = not known.
[[nodiscard]] bool isRunning(std::int64_t processId, std::int64_t startedAt);
/// When this process started, in the system's own ticks; 0 = not known.
[[nodiscard]] std::int64_t startOf(std::int64_t processId);
[[nodiscard]] QString machine();
[[nodiscard]] QString host();
[[nodiscard]] QString userName();

/// Creates `path` only if nothing has that name. False = something has.
[[nodiscard]] bool createExclusively(const QString &path, const QByteArray &content);
/// Gives a finished file its name; never replaces another. False = the name is taken.
[[nodiscard]] bool renameNew(const QString &from, const QString &to);
/// Gives a finished file its name, in the place of one that has it.
[[nodiscard]] bool renameOver(const QString &from, const QString &to);
/// Makes content and name durable. False = the system could not promise it: acknowledge nothing.
bool syncFile(const QString &path);

/// One connection of this process to a file. While one lives, the file must not be opened and closed
/// plainly: POSIX drops all locks of the process on the first close of any descriptor.
class OpenMark
{
public:
    explicit OpenMark(const FileIdentity &identity);
    ~OpenMark();
    OpenMark(const OpenMark &) = delete;
    OpenMark &operator=(const OpenMark &) = delete;
    [[nodiscard]] static bool isOpen(const FileIdentity &identity);

private:
    FileIdentity m_identity;
};

} // namespace pilotage::storage::place
