#pragma once

#include "app/domain/issue.h"
#include "app/domain/observation.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace pilotage::workbook {

class JobControl;
class Workbook;

/// One automatic backup of this workbook in the user's folder.
struct BackupEntry
{
    QString path;
    QDateTime utc;
    std::int64_t size = 0; ///< bytes
    QString what; ///< why it was made: import, merge, delete, migration, session, hand
    bool isNewest = false;
    bool hasSecondCopy = false; ///< also in the second place, as far as that is there now
    bool isSecondOnly = false; ///< found in the second place alone
};

/// Where a person wants backups; kept with the person, for the window and the command line. A chosen folder
/// that is not there is passed over in favour of the data folder.
struct BackupFolders
{
    QString folder; ///< empty = the data folder
    QString second; ///< a copy of each, e.g. on a USB stick; empty = none

    friend bool operator==(const BackupFolders &, const BackupFolders &) = default;
};
[[nodiscard]] BackupFolders backupFolders();
void setBackupFolders(const BackupFolders &folders);
[[nodiscard]] QString defaultBackupFolder();
/// Backups of the workbook of this uuid in all those folders, newest first.
[[nodiscard]] std::vector<BackupEntry> backupsOf(const QString &uuid);
/// quick_check and hash chain of any workbook file that nobody has open; empty = whole.
[[nodiscard]] Issues verifyBackup(const QString &path);
/// A verified copy of a backup under a new name. Never replaces a file.
void copyBackupTo(const QString &backup, const QString &target, JobControl *job = nullptr);

/// Rows of one table in the open workbook against another file.
struct TableDifference
{
    QString table;
    std::int64_t rows = 0;
    std::int64_t otherRows = 0;
    std::int64_t added = 0; ///< here only
    std::int64_t removed = 0; ///< there only
    std::int64_t changed = 0;
};

struct FigureDifference
{
    ObservationKey key;
    struct Side
    {
        bool isThere = false;
        double value = 0; ///< in the indicator's unit; NaN unless present
        State state = State::Missing;
        Qualifier qualifier = Qualifier::Exact;
    };
    Side here;
    Side there;
};

struct FileDifference
{
    bool isSameWorkbook = false; ///< the same uuid: a backup or copy of this one
    std::int64_t steps = 0; ///< change sets here
    std::int64_t otherSteps = 0;
    std::vector<TableDifference> tables; ///< that differ, in the order of the schema
    std::vector<FigureDifference> figures; ///< by key, up to the limit

    [[nodiscard]] bool isSame() const { return tables.empty(); }
};

/// The ladder of backups. A backup gets its name only after it was verified; `verify` reads it again, for a
/// medium that may have gone bad since.
class Backups
{
public:
    explicit Backups(Workbook &book)
        : m_book(&book)
    {
    }

    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::vector<BackupEntry> list() const; ///< newest first
    /// quick_check and hash chain of a backup; empty = whole.
    [[nodiscard]] Issues verify(const QString &path) const;
    /// A backup now; older ones are thinned after it was verified. Returns its path.
    QString make(const QString &what, JobControl *job = nullptr);
    /// A verified copy of a backup under a new name, to be opened beside the present file. Never replaces
    /// one.
    void restoreCopy(const QString &backup, const QString &target) const;
    /// What differs between the open workbook and a backup or any other workbook file.
    [[nodiscard]] FileDifference compare(const QString &other, std::size_t figureLimit = 1000,
                                         JobControl *job = nullptr) const;

private:
    Workbook *m_book;
};

} // namespace pilotage::workbook
