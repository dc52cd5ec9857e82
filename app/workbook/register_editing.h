#pragma once

#include "app/domain/issue.h"
#include "app/workbook/register_records.h"

#include <map>
#include <optional>

namespace pilotage::workbook {

class Workbook;

/// What became of an edit. Errors and no step: refused, nothing was written. Warnings and notes: written all
/// the same. Errors beside a step are those of cells that were left out knowingly (Take::Accepted).
struct Edited
{
    Issues issues;
    std::int64_t seq = 0; ///< the entry of the log = the undo step; 0 = nothing was to be changed
    std::int64_t id = 0; ///< of the row

    [[nodiscard]] bool isRefused() const { return seq == 0 && hasErrors(issues); }
};

/// What goes with a row that is deleted, and what stands against it.
struct Removal
{
    std::map<QString, std::int64_t> rows; ///< by table, with the row itself
    std::int64_t total = 0;
    Issues blocks; ///< in-use-by, figures-locked, step-sealed; empty = may go
};

/// Where a site, project or district belongs.
struct Belonging
{
    std::optional<SubjectId> district; ///< of a district: the one above it
    std::optional<SubjectId> site; ///< the site it lies in; never of a district
};

/// Edits of the register: one transaction, one undo step with a label each. Rules of the field are judged
/// first; an edit of a row that was changed after it was read is refused ("row-changed-meanwhile").
/// Cheap to make; keeps nothing but the workbook.
class RegisterEditing
{
public:
    explicit RegisterEditing(Workbook &book)
        : m_book(&book)
    {
    }

    template<RegisterRecord T>
    [[nodiscard]] std::optional<T> find(RecordId<T> id) const;
    /// Programmes, organisations, documents: small lists to choose from, by id.
    template<RegisterRecord T>
    [[nodiscard]] std::vector<T> all() const;

    /// What would be said to a record as it stands in a form: rules, duplicates, codes taken. Id 0 = new.
    template<RegisterRecord T>
    [[nodiscard]] Issues judge(const T &record) const;
    template<RegisterRecord T>
    Edited create(T record, const QString &reason = {});
    /// `read` is the record as it was shown to the person who changed it to `now`.
    template<RegisterRecord T>
    Edited update(const T &read, T now, const QString &reason = {});
    /// Deletes to the bin, with what it contains and owns, as one step. Large ones are backed up first.
    template<RegisterRecord T>
    Edited remove(RecordId<T> id, const QString &reason = {});
    template<RegisterRecord T>
    [[nodiscard]] Removal planRemoval(RecordId<T> id) const;

    /// Gives a district, site or project another place. A project or site inside a site keeps its own
    /// district unless one is named.
    Edited move(SubjectId subject, const Belonging &to, const QString &reason = {});
    /// Several at once: one step, all or none. Those that lie there already stay as they are.
    Edited moveAll(const std::vector<SubjectId> &subjects, const Belonging &to, const QString &reason = {});
    /// What moving them would be told; `already-there` if none of them would move.
    [[nodiscard]] Issues judgeMove(const std::vector<SubjectId> &subjects, const Belonging &to) const;

    /// The next step of the procedure, sealed: state, day, document and reason are those of `step`; Ctrl+Z
    /// does not take it back, `takeBack` does.
    Edited advance(EnrolmentId enrolment, EnrolmentEvent step);
    /// Takes the last step back that `advance` made, with a reason, as an entry of its own.
    Edited takeBack(EnrolmentId enrolment, const QString &reason);
    /// The last step was made by `advance` and may be taken back.
    [[nodiscard]] bool mayTakeBack(EnrolmentId enrolment) const;

private:
    Workbook *m_book;
};

} // namespace pilotage::workbook
