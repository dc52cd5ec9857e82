#include "app/storage/content_folder.h"

#include "app/storage/error.h"
#include "app/storage/place.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr qint64 bytesAtOnce = 1 << 20;
constexpr auto suffix = ".pilotage"_L1;

[[noreturn]] void failed(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    throw StorageError(isFull ? u"disk-full"_s : u"io-error"_s, file.fileName() + u' ' + file.errorString());
}

ContentFacts passThrough(const QString &from, QIODevice *to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        throw StorageError(u"cannot-open"_s, from + u' ' + source.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray buffer(bytesAtOnce, Qt::Uninitialized);
    ContentFacts facts;
    for (;;) {
        const qint64 count = source.read(buffer.data(), buffer.size());
        if (count < 0)
            failed(source);
        if (count == 0)
            break;
        const QByteArrayView bytes(buffer.constData(), count);
        hash.addData(bytes);
        facts.size += count;
        if (to && to->write(bytes.data(), count) != count) {
            if (const auto *file = qobject_cast<QFileDevice *>(to))
                failed(*file);
            throw StorageError(u"io-error"_s, to->errorString());
        }
    }
    facts.sha256 = QString::fromLatin1(hash.result().toHex());
    return facts;
}

void makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        throw StorageError(u"cannot-open"_s, folder);
}

void mustSync(const QString &path)
{
    if (!place::syncFile(path))
        throw StorageError(u"io-error"_s, path);
}

} // namespace

ContentFacts copyHashed(const QString &from, QIODevice &to)
{
    return passThrough(from, &to);
}

ContentFacts factsOf(const QString &path)
{
    return passThrough(path, nullptr);
}

ContentFolder ContentFolder::beside(const QString &workbook)
{
    const QString name = workbook.endsWith(suffix) ? workbook.chopped(suffix.size()) : workbook;
    return ContentFolder(name + u".files"_s);
}

ContentFolder ContentFolder::ofBackups(const QString &folder)
{
    return ContentFolder(folder + u"/.files"_s);
}

QString ContentFolder::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256;
}

bool ContentFolder::has(const QString &sha256) const
{
    return QFileInfo(pathOf(sha256)).isFile();
}

ContentFacts ContentFolder::add(const QString &from) const
{
    makeFolder(m_folder);
    const QString temporary = m_folder + u"/.~"_s + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s;
    try {
        QFile out(temporary);
        if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            failed(out);
        const ContentFacts facts = copyHashed(from, out);
        if (!out.flush())
            failed(out);
        out.close();
        give(temporary, facts);
        return facts;
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

/// The content first, then its name, then the names of the folders above: a power cut leaves nothing half.
void ContentFolder::give(const QString &temporary, const ContentFacts &facts) const
{
    const QString path = pathOf(facts.sha256);
    if (has(facts.sha256) && factsOf(path).sha256 == facts.sha256) {
        QFile::remove(temporary);
        mustSync(path);
        return;
    }
    makeFolder(QFileInfo(path).absolutePath());
    mustSync(temporary);
    // One that lies there with other bytes was damaged: the hash says what it should be.
    if (!place::renameOver(temporary, path))
        throw StorageError(u"io-error"_s, path);
    mustSync(path);
    mustSync(QFileInfo(path).absolutePath());
    mustSync(m_folder);
}

std::set<QString> ContentFolder::hashes() const
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    std::set<QString> found;
    for (const QFileInfo &part : QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &name : QDir(part.absoluteFilePath()).entryList(QDir::Files))
            if (hash.match(name).hasMatch() && name.startsWith(part.fileName()))
                found.insert(name);
    return found;
}

void ContentFolder::remove(const QString &sha256) const
{
    QFile::remove(pathOf(sha256));
    QDir(m_folder).rmdir(sha256.left(2)); // only if empty
    QDir().rmdir(m_folder);
}

void ContentFolder::removeTemporaries() const
{
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u".~*.part"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(file.absoluteFilePath());
}

} // namespace pilotage::storage
