#include "app/exchange/sheets/comment_copy.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/comment_parts.h"
#include "app/exchange/sheets/xlsx_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <zip.h>

#include <map>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyPiece = 1 << 20;

/// Replaces and adds parts in a zip file; all others are kept as they are packed.
void putParts(const QString &path, const std::map<std::string, CommentParts::Part> &parts)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, &code);
    if (!archive)
        throw FileError(u"file-not-written"_s, path);
    bool isGood = true;
    for (const auto &[folded, part] : parts) {
        zip_source_t *source = zip_source_buffer(archive, part.content.data(), part.content.size(), 0);
        isGood = isGood && source
            && zip_file_add(archive, part.name.c_str(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8) >= 0;
    }
    if (isGood && zip_close(archive) == 0)
        return;
    const QString reason = QString::fromUtf8(zip_strerror(archive));
    zip_discard(archive);
    throw FileError(u"file-not-written"_s, path, reason);
}

void copyTo(const QString &from, const QString &target)
{
    QFile source(from);
    QSaveFile out(target);
    if (!source.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        throw FileError(u"file-not-written"_s, target, out.errorString());
    while (!source.atEnd()) {
        const QByteArray piece = source.read(copyPiece);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            throw FileError(u"file-not-written"_s, target, out.errorString());
    }
    if (!out.commit())
        throw FileError(u"file-not-written"_s, target, out.errorString());
}

QString digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? QString::fromLatin1(hash.result().toHex())
                                                                 : QString();
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString path = QFileInfo(a).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(b).canonicalFilePath();
}

} // namespace

int writeCommentCopy(const QString &source, const QString &target, const std::vector<CellComment> &comments,
                     const QString &author, const QString &sha256)
{
    if (!QFileInfo::exists(source))
        throw FileError(u"source-gone"_s, source);
    if (isSameFile(source, target))
        throw FileError(u"comments-over-source"_s, source);
    // What is proven is what is written: the sender's file may change while this goes on.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.xlsx"_s);
    if (!folder.isValid() || !QFile::copy(source, copy))
        throw FileError(u"file-not-written"_s, target, folder.errorString());
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    if (!sha256.isEmpty() && digestOf(copy) != sha256)
        throw FileError(u"source-changed"_s, source);
    if (openSheetFile(source)->format() != "XLSX"_L1)
        throw FileError(u"comments-not-possible"_s, source);
    const ZipArchive archive(copy, {});
    const XlsxParts parts = readParts(archive);
    CommentParts edited(archive, author);
    int written = 0;
    for (std::size_t i = 0; i < parts.sheets.size(); ++i) {
        std::vector<CellComment> here;
        for (const CellComment &comment : comments)
            if (comment.sheet == parts.infos[i].name && comment.row > 0 && comment.column > 0)
                here.push_back(comment);
        if (here.empty())
            continue;
        edited.addTo(parts.sheets[i], static_cast<int>(i), here);
        written += static_cast<int>(here.size());
    }
    if (!edited.changed().empty())
        putParts(copy, edited.changed());
    copyTo(copy, target);
    return written;
}

} // namespace pilotage::exchange
