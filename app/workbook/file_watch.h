#pragma once

#include "app/domain/issue.h"

#include <QDateTime>
#include <QObject>

#include <cstdint>

namespace pilotage::workbook {

class Workbook;

/// Looks every two seconds whether the file of an open workbook still is where it was opened, so that a
/// person learns of it before the next change does. The store itself refuses to write to a file that lost
/// its name; this is for telling people, early.
/// Thread rule: lives on the workbook's thread and dies before the workbook.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    /// Goals of the program: noticed within five seconds. Unit: ms.
    static constexpr int interval = 2000;

    explicit FileWatch(Workbook &workbook, QObject *parent = nullptr);

    /// Looks now. Codes: "file-gone", "file-replaced", "file-overwritten"; an empty one = all is well, also
    /// again, after the file was put back.
    const Issue &look();
    [[nodiscard]] const Issue &finding() const { return m_finding; }
    /// What is in memory and in the nameless file can still be saved elsewhere.
    [[nodiscard]] bool canBeSavedElsewhere() const;

signals:
    void found(const pilotage::Issue &finding);

private:
    [[nodiscard]] QString code();
    [[nodiscard]] bool isOverwritten();
    void remember();

    Workbook &m_workbook;
    QString m_path;
    std::uint64_t m_device = 0;
    std::uint64_t m_inode = 0;
    bool m_isReadOnly = false;
    bool m_isOverwritten = false;
    QDateTime m_modified;
    Issue m_finding;
};

} // namespace pilotage::workbook
