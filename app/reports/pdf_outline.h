#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace pilotage::reports {

/// One line of a PDF's table of contents.
struct OutlineEntry
{
    QString title;
    int level = 1; ///< from 1; a deeper one belongs to the last of the level above
    int page = 0;
};

/// The file with a table of contents beside its pages, and the language of its text ("zh-CN").
/// Throws std::exception if `pdf` is none.
[[nodiscard]] QByteArray withOutline(const QByteArray &pdf, const std::vector<OutlineEntry> &entries,
                                     const QString &language);

} // namespace pilotage::reports
