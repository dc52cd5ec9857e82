#pragma once

#include "app/domain/indicator.h"
#include "app/domain/issue.h"
#include "app/domain/observation.h"
#include "app/workbook/register_editing.h"
#include "app/workbook/workbook_facts.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace pilotage::workbook {

/// A cell as a person typed or pasted it.
struct TypedCell
{
    ObservationKey key;
    QString text; ///< empty = the figure is taken out: not reported, not zero
    QString unit; ///< of the column as it is shown; empty = the indicator's own
};

struct JudgedCell
{
    enum class Verdict {
        Set, ///< `figure` is to be written
        Clear, ///< the figure is to be taken out
        Same, ///< says what stands there already
        Refused ///< an error says why
    };
    ObservationKey key;
    QString text;
    Verdict verdict = Verdict::Same;
    Observation figure; ///< parsed, in the indicator's unit
    std::optional<Observation> before; ///< what stands there
    Issues issues; ///< with the text in Place::value
    QStringList suggestions; ///< ready replacements of a refused text, best first

    /// Accepted, but worth a second look: implausible, a power of ten from the one before, or above its
    /// whole.
    [[nodiscard]] bool isDoubtful() const;
};
using JudgedCells = std::vector<JudgedCell>;
[[nodiscard]] std::size_t count(const JudgedCells &cells, JudgedCell::Verdict verdict);

/// Which cells of a block are written when some are refused.
enum class Take {
    AllOrNothing, ///< a refused one keeps all out
    Accepted,
    Undoubted ///< accepted ones without the doubtful
};

/// One lock over figures; `unlock` lifts it.
struct FigureLock
{
    std::int64_t seq = 0;
    QString label;
    QString utc;
    QString actor;
    QString reason;
    std::size_t figures = 0;
};

enum class ReviewStep {
    Submit, ///< draft -> submitted
    Approve, ///< submitted -> reviewed
    SendBack, ///< submitted or reviewed -> draft; needs a reason
    Lock ///< reviewed -> locked; sealed
};

/// Edits of figures: one undo step each, however many cells. Keeps what it looked up for judging, so a page
/// has one for as long as it is open.
class FigureEditing
{
public:
    explicit FigureEditing(Workbook &book);
    ~FigureEditing();
    FigureEditing(const FigureEditing &) = delete;
    FigureEditing &operator=(const FigureEditing &) = delete;

    /// Reads and judges; nothing is written. Codes are those of exchange::parseNumber and of importing, and:
    /// beyond-hard-bounds, magnitude-larger, magnitude-smaller, part-above-stored, figure-locked,
    /// figure-reviewed, figure-submitted, cell-twice, unknown-subject, unknown-indicator, code-former.
    [[nodiscard]] JudgedCells judge(std::span<const TypedCell> cells);
    /// Writes what was judged, as one step called `label` (empty = a name is made). A cell whose figure
    /// changed after it was judged is refused ("figure-changed-meanwhile").
    Edited apply(const JudgedCells &cells, const QString &label, const QString &reason = {},
                 Take take = Take::AllOrNothing);

    /// An empty text takes the comment away. A cell without a figure gets one that is missing: the comment
    /// may say why.
    Edited setComment(const ObservationKey &key, const QString &text, const QString &reason = {});
    /// Sets the planned figure of the same subject, indicator, period and document, or adds it (id is set
    /// here).
    Edited setTarget(Target target, const QString &reason = {});
    Edited removeTarget(TargetId target, const QString &reason = {});
    /// Makes one source's value the figure; the present one stays as a candidate.
    Edited chooseCandidate(const ObservationKey &key, SourceId source, const QString &reason);

    /// One step for all or, if one is in another state, for none (`review-step`, with the cells named).
    Edited review(std::vector<ObservationKey> keys, ReviewStep step, const QString &reason = {});
    /// Locks that hold now, newest first.
    [[nodiscard]] std::vector<FigureLock> locks() const;
    /// Lifts one lock: its figures are reviewed again. Needs a reason.
    Edited unlock(std::int64_t lock, const QString &reason);

private:
    struct Lookups;
    [[nodiscard]] Lookups &lookups();
    [[nodiscard]] QString nameOf(const ObservationKey &key) const;
    [[nodiscard]] Issues mayEdit(const ObservationKey &key, const std::optional<Observation> &present) const;

    Workbook *m_book;
    QMetaObject::Connection m_watch;
    std::unique_ptr<Lookups> m_lookups;
};

} // namespace pilotage::workbook
