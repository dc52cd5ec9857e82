#pragma once

#include "app/reports/writers.h"

#include <functional>

namespace pilotage::reports {

/// One document of a batch.
struct BatchItem
{
    QString name; ///< of its subject, for the progress
    std::function<Document()> make;
};

struct BatchOutcome
{
    QStringList files; ///< written, in order
    Issues issues; ///< of documents that could not be bound or written
};

/// Writes documents one after another into a folder. Each file is made in memory, written under another name
/// and renamed, so that a stop at any time leaves whole files only. Names that meet get a number.
/// `step` is called before each document, page and file; it may throw to stop. Throws nothing of its own.
[[nodiscard]] BatchOutcome writeBatch(const std::vector<BatchItem> &items, const QStringList &formats,
                                      const QString &folder, std::shared_ptr<const FontBook> fonts,
                                      const ChartRenderer *charts,
                                      const std::function<void(double, const QString &)> &step);

} // namespace pilotage::reports
