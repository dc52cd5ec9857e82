#pragma once

#include "app/exchange/sheets/limits.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct zip;
struct zip_file;

namespace pilotage::exchange {

/// A zip file open for reading, within limits. Nothing is ever unpacked to a disk: parts are streamed.
/// Throws FileError: file-unreadable, file-too-large, zip-damaged, zip-too-many-entries, zip-entry-too-large,
/// zip-total-too-large, zip-ratio, zip-encrypted, zip-method, zip-entry-twice, sheet-part-missing.
class ZipArchive
{
public:
    ZipArchive(const QString &path, const SheetLimits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const SheetLimits &limits() const { return m_limits; }
    /// Part names do not mind case, and "\" is read as "/" (some writers of Windows put it).
    [[nodiscard]] bool has(std::string_view name) const { return m_index.contains(folded(name)); }
    /// The name as the file spells it; empty = no such part.
    [[nodiscard]] std::string spelled(std::string_view name) const;

    /// Gives the unpacked bytes of a part piece by piece; `take` returns false to stop.
    void stream(std::string_view name, const std::function<bool(std::string_view)> &take) const;
    /// A whole part; for the small ones.
    [[nodiscard]] std::string read(std::string_view name) const;

    [[nodiscard]] static std::string folded(std::string_view name);

private:
    void takeIndex();
    [[noreturn]] void fail(const char *code, const QString &reason = {}) const;

    QString m_path;
    SheetLimits m_limits;
    std::unique_ptr<zip, void (*)(zip *)> m_zip;
    std::map<std::string, std::int64_t, std::less<>> m_index; ///< folded name -> entry
    mutable std::int64_t m_unpacked = 0; ///< by all streams so far
};

} // namespace pilotage::exchange
