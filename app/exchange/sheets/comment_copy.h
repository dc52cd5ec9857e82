#pragma once

#include <QString>

#include <vector>

namespace pilotage::exchange {

/// What is to be said at one cell of a file that somebody sent.
struct CellComment
{
    QString sheet;
    int row = 0; ///< 1-based
    int column = 0;
    QString text;
};

/// Writes a copy of an .xlsx file in which the comments stand at their cells; a cell that has a comment keeps
/// it and gets the new text below. Everything else stays byte for byte as it was sent: parts that are not
/// touched are copied packed, touched ones get texts put in. Returns how many comments were written; those
/// for sheets the file does not have are not. Throws FileError comments-not-possible (other formats),
/// comments-over-source (the sender's file is never written), source-gone, source-changed (it is not the file
/// with the digest `sha256` any more, so the cells may be others; empty = not asked), file-not-written, and
/// those of ZipArchive.
int writeCommentCopy(const QString &source, const QString &target, const std::vector<CellComment> &comments,
                     const QString &author, const QString &sha256 = {});

} // namespace pilotage::exchange
