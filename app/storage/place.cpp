#include "app/storage/place.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage::place {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

/// State of the process, not of the program: which files it has open is what POSIX locks hang on.
struct Process
{
    std::mutex mutex;
    std::map<FileIdentity, int> open;
    Probes probes;
};

Process &process()
{
    static Process state;
    return state;
}

} // namespace

FileFacts facts(const QString &path)
{
    struct stat status
    {
    };
    FileFacts facts;
    if (::stat(native(path).constData(), &status) != 0)
        return facts;
    facts.exists = true;
    facts.isRegular = S_ISREG(status.st_mode);
    facts.identity = {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
    facts.links = static_cast<std::uint64_t>(status.st_nlink);
    facts.size = static_cast<std::int64_t>(status.st_size);
    return facts;
}

bool isWritable(const QString &path)
{
    {
        const std::lock_guard lock(process().mutex);
        if (process().probes.isWritable)
            return process().probes.isWritable(path);
    }
    const QString folder = QFileInfo(path).absolutePath();
    return ::access(native(path).constData(), W_OK) == 0 && ::access(native(folder).constData(), W_OK) == 0;
}

QString networkFileSystem(const QString &path)
{
    {
        const std::lock_guard lock(process().mutex);
        if (process().probes.networkFileSystem)
            return process().probes.networkFileSystem(path);
    }
    struct statfs status
    {
    };
    if (::statfs(native(path).constData(), &status) != 0)
        return {};
    // Magic numbers of statfs(2).
    switch (static_cast<std::uint32_t>(status.f_type)) {
    case 0x6969:
        return u"nfs"_s;
    case 0x517b:
        return u"smb"_s;
    case 0xfe534d42:
        return u"smb2"_s;
    case 0xff534d42:
        return u"cifs"_s;
    case 0x65735546:
        return u"fuse"_s;
    case 0x5346414f:
        return u"afs"_s;
    case 0x01021997:
        return u"9p"_s;
    default:
        return {};
    }
}

void setProbes(Probes probes)
{
    const std::lock_guard lock(process().mutex);
    process().probes = std::move(probes);
}

std::int64_t processId()
{
    return ::getpid();
}

std::int64_t startOf(std::int64_t processId)
{
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    // Fields after the name in brackets, which may hold spaces; the 20th of them is the start time.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? fields[19].toLongLong() : 0;
}

bool isRunning(std::int64_t processId, std::int64_t startedAt)
{
    if (processId <= 0 || (::kill(static_cast<pid_t>(processId), 0) != 0 && errno == ESRCH))
        return false;
    const std::int64_t now = startOf(processId);
    return startedAt == 0 || now == 0 || now == startedAt;
}

QString machine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? host() : QString::fromLatin1(id);
}

QString host()
{
    return QSysInfo::machineHostName();
}

QString userName()
{
    const struct passwd *entry = ::getpwuid(::geteuid());
    return entry && entry->pw_name ? QString::fromLocal8Bit(entry->pw_name)
                                   : u"uid %1"_s.arg(static_cast<qulonglong>(::geteuid()));
}

bool createExclusively(const QString &path, const QByteArray &content)
{
    const int file = ::open(native(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0644);
    if (file < 0)
        return false;
    qsizetype done = 0;
    while (done < content.size()) {
        const auto written
            = ::write(file, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written <= 0)
            break;
        done += written;
    }
    ::close(file);
    return done == content.size();
}

bool renameNew(const QString &from, const QString &to)
{
    if (::link(native(from).constData(), native(to).constData()) == 0) {
        ::unlink(native(from).constData());
        return true;
    }
    // Places without hard links: the check and the rename are two steps there.
    if (errno == EEXIST || QFileInfo::exists(to))
        return false;
    return ::rename(native(from).constData(), native(to).constData()) == 0;
}

bool renameOver(const QString &from, const QString &to)
{
    return ::rename(native(from).constData(), native(to).constData()) == 0;
}

bool syncFile(const QString &path)
{
    {
        const std::lock_guard lock(process().mutex);
        if (process().probes.sync)
            return process().probes.sync(path);
    }
    bool isDurable = true;
    for (const QString &name : {path, QFileInfo(path).absolutePath()}) {
        const int file = ::open(native(name).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0) {
            isDurable = false;
            continue;
        }
        // EINVAL: a kind of place that has nothing to sync, not a failure.
        if (::fsync(file) != 0 && errno != EINVAL && errno != EROFS)
            isDurable = false;
        ::close(file);
    }
    return isDurable;
}

OpenMark::OpenMark(const FileIdentity &identity)
    : m_identity(identity)
{
    const std::lock_guard lock(process().mutex);
    ++process().open[m_identity];
}

OpenMark::~OpenMark()
{
    const std::lock_guard lock(process().mutex);
    if (--process().open[m_identity] == 0)
        process().open.erase(m_identity);
}

bool OpenMark::isOpen(const FileIdentity &identity)
{
    const std::lock_guard lock(process().mutex);
    return process().open.contains(identity);
}

} // namespace pilotage::storage::place
