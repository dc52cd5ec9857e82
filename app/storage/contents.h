#pragma once

#include "app/domain/issue.h"
#include "app/storage/content_folder.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

class Store;

/// Larger contents lie beside the workbook. Unit: bytes. Source: app/adr/0002.
inline constexpr std::int64_t largestInside = 256 * 1024;

/// A content that is ready to be named by a row: small ones in memory, big ones durably in the folder.
struct StagedContent
{
    ContentFacts facts;
    std::optional<QByteArray> small;
};

/// How many contents went over to a copy.
struct Carried
{
    int copied = 0; ///< new in the target
    int present = 0; ///< there already
    std::vector<QString> added; ///< hashes of the new ones
    Issues issues; ///< those that are missing or damaged here, by name
};

enum class ContentState { Good, Missing, Changed };

/// The contents (attachments, saved evaluations) of one workbook by hash: up to 256 KB in blob_store, larger
/// ones in files beside it; a backup finds them in the folder shared by all backups.
class Contents
{
public:
    Contents(sqlite3 *db, const QString &workbook);
    explicit Contents(Store &store);

    [[nodiscard]] const ContentFolder &folder() const { return m_folder; }

    /// Outside of `perform`, before the row: a big content is on the disk when this returns.
    [[nodiscard]] StagedContent stage(const QString &path) const;
    /// Inside `perform`, with the row.
    void keep(const StagedContent &content) const;

    /// Writes a content to a file, its hash proven on the way. Throws "content-missing", "content-changed".
    void copyTo(const QString &sha256, const QString &target) const;
    /// Where a big content lies; empty = nowhere, or it is a small one.
    [[nodiscard]] QString find(const QString &sha256) const;

    /// Is it there, and are its bytes those of its hash?
    [[nodiscard]] ContentState stateOf(const QString &sha256) const;
    /// The same without reading a big one: its size is compared alone.
    [[nodiscard]] ContentState lookAt(const QString &sha256, std::int64_t size) const;
    /// "attachment-missing" or "attachment-changed"; nothing = it is good.
    [[nodiscard]] std::optional<Issue> faultOf(const QString &fileName, const QString &sha256,
                                               ContentState state) const;
    /// `stateOf` of each content that a row names.
    [[nodiscard]] Issues check() const;

    /// Hashes that a row or a step needs that can still be undone, redone or reverted (the recycle bin shows
    /// such steps). A step whose content was archived or erased needs nothing any more.
    [[nodiscard]] std::set<QString> needed() const;
    /// All contents kept that are not among `needed`, with their sizes.
    [[nodiscard]] std::map<QString, std::int64_t> orphans(const std::set<QString> &needed) const;
    /// Inside `perform`: small ones; then outside of it the files.
    void dropSmall(const std::map<QString, std::int64_t> &orphans) const;
    void dropFiles(const std::map<QString, std::int64_t> &orphans) const;

    /// Copies the big contents still needed that `target` has not. `step` hears the fraction copied and may
    /// throw to stop; those copied by then are gone again.
    [[nodiscard]] Carried carryTo(const ContentFolder &target,
                                  const std::function<void(double)> &step = {}) const;
    /// Takes those away that were carried for a copy that did not come into being.
    static void takeBack(const Carried &carried, const ContentFolder &target);

private:
    [[nodiscard]] bool isSmall(const QString &sha256) const;
    void checkAttachments(Issues &issues) const;
    void checkEvaluations(Issues &issues) const;
    void carryAll(const ContentFolder &target, const std::function<void(double)> &step,
                  Carried &carried) const;

    sqlite3 *m_db;
    ContentFolder m_folder;
    ContentFolder m_shared;
};

} // namespace pilotage::storage
