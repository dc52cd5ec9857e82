#pragma once

#include "app/exchange/sheets/comment_copy.h"
#include "app/workbook/import_reading.h"
#include "app/workbook/import_session.h"
#include "app/workbook/register_editing.h"

#include <memory>

namespace pilotage::workbook {

class Workbook;

/// What of one file was refused, to be sent back: holds good when its session is gone.
struct Refusals
{
    QString path; ///< of the sender's file
    QString fileName;
    QString sha256; ///< of the file as it was read
    std::vector<exchange::CellComment> comments; ///< one a cell
};

/// Import with what a person says of sheets: which ranges are what, layouts remembered, damaged texts
/// accepted, several files as one step, and refused cells sent back as comments.
/// Cheap to make; keeps nothing but the workbook. Thread rule: `stage` and `apply` may run in a job.
class ImportDesk
{
public:
    explicit ImportDesk(Workbook &book)
        : m_book(&book)
    {
    }

    /// Reads and judges a table; nothing is written. Follows the layouts of `profiles()`.
    [[nodiscard]] std::unique_ptr<ImportSession> stage(const ImportRequest &request,
                                                       const TableReading &reading, JobControl *job);
    /// What the session read, as a screen shows it.
    [[nodiscard]] static const SheetPreview &preview(const ImportSession &session);

    /// Figures that several files hold: said in the later ones, see import_stage.h.
    static void judgeTogether(const std::vector<ImportSession *> &sessions);
    /// Stores the good rows of all files as one undo step; returns how many.
    std::int64_t apply(const std::vector<ImportSession *> &sessions, JobControl *job);
    /// What is refused in the file `source` that `session` read.
    [[nodiscard]] static Refusals refusals(const ImportSession &session, const QString &source);
    /// Writes a copy of the sender's file with every refusal as a comment at its cell; returns how many
    /// cells. Throws exchange::FileError: .xlsx only, and only of the file that was read.
    int writeComments(const Refusals &refusals, const QString &target);

    /// Layouts kept in the workbook, by name.
    [[nodiscard]] std::vector<exchange::MappingProfile> profiles() const;
    /// Keeps how `session` reads its columns under a name; one of this name is replaced. One undo step.
    Edited saveProfile(const QString &name, const ImportRequest &request, const ImportSession &session);
    Edited removeProfile(const QString &name);

private:
    Workbook *m_book;
};

} // namespace pilotage::workbook
