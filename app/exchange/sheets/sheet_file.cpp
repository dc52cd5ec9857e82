#include "app/exchange/sheets/sheet_file.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/ods_file.h"
#include "app/exchange/sheets/xlsx_file.h"

#include <QFile>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

const QByteArray zipStart = QByteArrayLiteral("PK\x03\x04");
const QByteArray emptyZipStart = QByteArrayLiteral("PK\x05\x06");
/// Source: [MS-CFB] 2.2.
const QByteArray oleStart = QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
constexpr qint64 oleLookAt = 1 << 20;

QByteArray firstBytes(const QString &path, qint64 count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw FileError(u"file-unreadable"_s, path, file.errorString());
    return file.read(count);
}

QByteArray utf16(QStringView name)
{
    return {reinterpret_cast<const char *>(name.utf16()), name.size() * 2};
}

/// An encrypted .xlsx is an OLE file with the stream EncryptedPackage; an .xls has a stream Workbook.
FileError oleError(const QString &path)
{
    const QByteArray start = firstBytes(path, oleLookAt);
    return {start.contains(utf16(u"EncryptedPackage")) ? u"sheet-encrypted"_s : u"sheet-old-format"_s, path};
}

} // namespace

bool looksLikeSheetFile(const QString &path)
{
    const QByteArray start = firstBytes(path, 8);
    return start.startsWith(zipStart) || start.startsWith(emptyZipStart) || start == oleStart;
}

std::unique_ptr<SheetFile> openSheetFile(const QString &path, const SheetLimits &limits)
{
    const QByteArray start = firstBytes(path, 8);
    if (start == oleStart)
        throw oleError(path);
    if (!start.startsWith("PK"))
        throw FileError(u"sheet-not-spreadsheet"_s, path);
    auto archive = std::make_unique<ZipArchive>(path, limits);
    if (archive->has("content.xml") && archive->has("mimetype"))
        return openOds(std::move(archive));
    if (archive->has("xl/workbook.bin"))
        throw FileError(u"sheet-binary-format"_s, path);
    return openXlsx(std::move(archive));
}

} // namespace pilotage::exchange
