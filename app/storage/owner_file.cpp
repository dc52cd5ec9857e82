#include "app/storage/owner_file.h"

#include "app/storage/place.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

QByteArray describe(const Clock &clock)
{
    const QJsonObject object{{u"name"_s, place::userName()},
                             {u"host"_s, place::host()},
                             {u"since"_s, clock().toUTC().toString(Qt::ISODate)},
                             {u"pid"_s, QString::number(place::processId())},
                             {u"started"_s, QString::number(place::startOf(place::processId()))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Owner> readPath(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    Owner owner;
    owner.name = object[u"name"_s].toString();
    owner.host = object[u"host"_s].toString();
    owner.since = object[u"since"_s].toString();
    owner.processId = object[u"pid"_s].toString().toLongLong();
    owner.processStart = object[u"started"_s].toString().toLongLong();
    return owner;
}

} // namespace

QString OwnerFile::pathFor(const QString &workbook)
{
    const QFileInfo info(workbook);
    return info.absolutePath() + u"/.~"_s + info.fileName() + u".lock#"_s;
}

std::optional<Owner> OwnerFile::read(const QString &workbook)
{
    return readPath(pathFor(workbook));
}

bool OwnerFile::isAlive(const Owner &owner)
{
    // Of another machine nothing is known: it counts as alive until a person says otherwise.
    if (!owner.host.isEmpty() && owner.host != place::host())
        return true;
    return place::isRunning(owner.processId, owner.processStart);
}

std::unique_ptr<OwnerFile> OwnerFile::take(const QString &workbook, const Clock &clock,
                                           std::optional<Owner> &owner)
{
    const QString path = pathFor(workbook);
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (place::createExclusively(path, describe(clock)))
            return std::unique_ptr<OwnerFile>(new OwnerFile(path));
        owner = read(workbook);
        if (owner && isAlive(*owner))
            return nullptr;
        QFile::remove(path);
    }
    return nullptr;
}

OwnerFile::OwnerFile(QString path)
    : m_path(std::move(path))
{
}

OwnerFile::~OwnerFile()
{
    // The folder may have been moved and another program may have taken this name since.
    const auto owner = readPath(m_path);
    if (owner && owner->host == place::host() && owner->processId == place::processId())
        QFile::remove(m_path);
}

} // namespace pilotage::storage
