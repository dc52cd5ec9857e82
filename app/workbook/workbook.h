#pragma once

#include "app/domain/clock.h"
#include "app/workbook/changes.h"
#include "app/workbook/compliance.h"
#include "app/workbook/evaluation.h"
#include "app/workbook/import_session.h"
#include "app/workbook/job.h"
#include "app/workbook/register_view.h"
#include "app/workbook/workbook_facts.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace pilotage::storage {
class Store;
struct Touched;
} // namespace pilotage::storage

namespace pilotage::workbook {

/// One open file: use cases, transactions, undo, jobs, queries. The only door of cli, ui and reports.
/// Thread rule: lives on the thread that made it; bulk work takes a JobControl and may run in a
/// worker through JobRunner, which borrows the writer while it runs.
/// Errors: throws storage::StorageError ("cannot continue"); refusals come as Issues.
class Workbook : public QObject
{
    Q_OBJECT

public:
    /// New file with the shipped library. Refuses to replace an existing file.
    [[nodiscard]] static std::unique_ptr<Workbook> create(const QString &path, WorkbookKind kind,
                                                          const Actor &actor);
    /// The demonstration workbook, built by the program (kind training).
    [[nodiscard]] static std::unique_ptr<Workbook> createDemo(const QString &path, const Actor &actor,
                                                              JobControl *job = nullptr);
    [[nodiscard]] static std::unique_ptr<Workbook> open(const QString &path, const Actor &actor);
    /// Around a store that is open already (tests, tools).
    [[nodiscard]] static std::unique_ptr<Workbook> fromStore(std::unique_ptr<storage::Store> store,
                                                             const Clock &clock, const Actor &actor);
    ~Workbook() override;

    [[nodiscard]] WorkbookInfo info() const;
    /// What is wrong with the file as found behind the first paint (quick_check), or nothing.
    Issues quickCheck();

    // --- undo, history ---
    [[nodiscard]] std::optional<UndoEntry> nextUndo() const;
    [[nodiscard]] std::optional<UndoEntry> nextRedo() const;
    /// Issues = refused, with the row named; empty = done.
    Issues undo();
    Issues redo();
    /// Takes back one older step; refused where a later change stands on it.
    Issues revert(std::int64_t seq, const QString &reason);
    [[nodiscard]] std::vector<HistoryEntry> history(int limit = 1000) const;
    [[nodiscard]] std::vector<HistoryEntry> cellHistory(const ObservationKey &key) const;
    /// Field by field, what one step changed.
    [[nodiscard]] std::vector<HistoryEntry> changesOf(std::int64_t seq, int limit = 1000) const;
    CheckReport check();
    /// A verified copy with its attachment files; notes and warnings say what about those.
    Issues backupTo(const QString &path);

    // --- register ---
    [[nodiscard]] std::vector<DistrictNode> districtTree() const;
    [[nodiscard]] std::optional<SubjectId> subjectByCode(const QString &code) const;
    [[nodiscard]] QString subjectName(SubjectId id, bool english) const;
    [[nodiscard]] std::vector<RegisterRow> enrolments(std::optional<SubjectId> under = {}) const;
    [[nodiscard]] std::vector<Site> sites(std::optional<SubjectId> under = {}) const;
    [[nodiscard]] std::vector<Project> projects(std::optional<SubjectId> under = {}) const;
    [[nodiscard]] SubjectDetail subjectDetail(SubjectId id) const;
    [[nodiscard]] std::vector<ProgrammeCount> programmeCounts(std::optional<SubjectId> under = {}) const;
    [[nodiscard]] Completeness completeness(Period period, SubjectId under) const;

    // --- figures ---
    [[nodiscard]] std::vector<Indicator> indicators() const;
    [[nodiscard]] std::optional<Observation> observation(const ObservationKey &key) const;
    /// Years that hold figures of districts, oldest first.
    [[nodiscard]] std::vector<Period> years() const;

    // --- import, export ---
    /// Reads and judges a table; nothing is written. Throws Cancelled.
    [[nodiscard]] std::unique_ptr<ImportSession> stageImport(const ImportRequest &request,
                                                             JobControl *job = nullptr);
    /// Stores new and changed rows as one undo step; returns the number of rows written.
    std::int64_t applyImport(ImportSession &session, JobControl *job = nullptr);
    /// Writes a table; returns rows written (= rows selected, proven) and the checksum shown with it.
    struct ExportResult
    {
        std::int64_t rows = 0;
        QString sha256;
    };
    ExportResult exportTable(const QString &kind, const QString &path,
                             const std::map<QString, QString> &where = {});

    // --- evaluation ---
    [[nodiscard]] std::vector<Scheme> schemes() const;
    [[nodiscard]] EvaluationResult evaluate(const EvaluationRequest &request) const;
    [[nodiscard]] ScorePanel scorePanel(const EvaluationRequest &request) const;
    [[nodiscard]] ExplanationNode explain(const EvaluationRequest &request, SubjectId subject) const;
    EvaluationId saveEvaluation(const EvaluationRequest &request, const QString &label);
    [[nodiscard]] std::vector<Evaluation> evaluations() const;
    /// The saved results, as they were.
    [[nodiscard]] EvaluationResult savedEvaluation(EvaluationId id) const;

    /// The saved inputs computed again, by the plain path: equal to the saved results within 1e-12.
    [[nodiscard]] EvaluationResult recomputed(EvaluationId id) const;

    // --- compliance ---
    [[nodiscard]] std::vector<Cycle> cycles() const;
    [[nodiscard]] std::vector<CycleCompliance> compliance(const ComplianceRequest &request) const;

    /// Long work of this workbook, one piece at a time: `begin` before a worker takes the writer, `end` after
    /// it let go (both on this thread; JobRunner calls them). In between, writing use cases throw "busy-job".
    void beginJob();
    void endJob(bool succeeded);
    [[nodiscard]] bool hasJob() const;
    /// On a worker: the calling thread may write until `work` returns; others are refused and told `label`.
    void runBorrowed(const QString &label, const std::function<void()> &work);

    /// For groups of use cases with a header of their own in app/workbook; see workbook_parts.h.
    struct Parts;
    [[nodiscard]] Parts &parts() { return *d; }
    /// The store for a writing use case; throws "busy-job" while a worker has the writer.
    [[nodiscard]] storage::Store &writable();

signals:
    void changed(const pilotage::workbook::Changes &changes);
    /// Something a person should know after a committed step, once a session (the clock went back).
    void warned(const pilotage::Issue &issue);

private:
    explicit Workbook(std::unique_ptr<Parts> parts);
    void onCommitted(const storage::Touched &touched);
    void announce(const storage::Touched &touched);
    std::unique_ptr<Parts> d;
};

} // namespace pilotage::workbook
