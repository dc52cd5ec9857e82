#pragma once

#include "app/domain/issue.h"

#include <QCoreApplication>

#include <QDate>
#include <vector>

namespace pilotage::workbook {

class Workbook;

/// A file that older contents of the change log lie in.
struct ArchiveInfo
{
    QString name;
    QString sha256;
    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = 0;
    std::int64_t entries = 0;
    std::int64_t bytes = 0; ///< of the contents moved now; 0 in a list
};

struct ArchivingOutcome
{
    ArchiveInfo archive;
    Issues issues; ///< refusals; then nothing was done
};

/// Moves what older steps changed out of the workbook into a file of its own, and back. Both are sealing: an
/// entry of the log, not undone by Ctrl+Z, each the other's reverse. Throws StorageError.
class PayloadArchiving
{
    Q_DECLARE_TR_FUNCTIONS(pilotage::workbook::PayloadArchiving)

public:
    explicit PayloadArchiving(Workbook &book)
        : m_book(book)
    {
    }

    [[nodiscard]] std::vector<ArchiveInfo> list() const;
    /// Steps before the start of `before` (local time). `path` must not exist.
    ArchivingOutcome archive(const QDate &before, const QString &path, const QString &reason);
    ArchivingOutcome restore(const QString &path, const QString &reason);

private:
    Workbook &m_book;
};

} // namespace pilotage::workbook
