#pragma once

#include "app/domain/clock.h"

#include <QString>

#include <memory>
#include <optional>

namespace pilotage::storage {

/// Who has a workbook open for writing.
struct Owner
{
    QString name; ///< the system user
    QString host;
    QString since; ///< UTC, ISO 8601
    std::int64_t processId = 0;
    std::int64_t processStart = 0;
};

/// The file `.~NAME.lock#` beside a workbook that is open for writing, so that a second program can
/// name the first. It is advice for people; what keeps the data whole are SQLite's own locks.
class OwnerFile
{
public:
    /// Takes the place; nullptr with `owner` filled = another program lives there. A file left by a
    /// program that is gone (same host, process not running) is replaced.
    [[nodiscard]] static std::unique_ptr<OwnerFile> take(const QString &workbook, const Clock &clock,
                                                         std::optional<Owner> &owner);
    ~OwnerFile();
    OwnerFile(const OwnerFile &) = delete;
    OwnerFile &operator=(const OwnerFile &) = delete;

    [[nodiscard]] static QString pathFor(const QString &workbook);
    [[nodiscard]] static std::optional<Owner> read(const QString &workbook);
    [[nodiscard]] static bool isAlive(const Owner &owner);

private:
    explicit OwnerFile(QString path);
    QString m_path;
};

} // namespace pilotage::storage
