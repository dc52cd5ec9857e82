#pragma once

#include "app/workbook/import_judge.h"
#include "app/workbook/import_stage.h"
#include "app/workbook/import_table.h"
#include "app/workbook/part_rules.h"

#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace pilotage::workbook {

/// A session that can store itself, alone or with others in one step.
class StorableSession : public ImportSession
{
public:
    /// Judges anew if the workbook changed since. False = nothing to write.
    virtual bool prepare(JobControl *job) = 0;
    /// Writes new and changed rows; only inside `Store::perform`, after `prepare`.
    virtual std::int64_t write(JobControl *job, const ImportStamp &stamp) = 0;
    /// After the commit: what was written is the same as in the workbook now.
    virtual void settle() = 0;
    [[nodiscard]] virtual const ImportTable &table() const = 0;
    /// What stands in files before this one too: the same is left to them, another value is refused.
    /// Judges this file anew.
    virtual void judgeAgainst(const std::vector<const StorableSession *> &before) = 0;
    /// Doubts that need the rows of all files; after `judgeAgainst` of all of them.
    virtual void judgeBeside(const std::vector<const StorableSession *> & /*all*/) { }
};

/// Figures of a file in typed columns, one position a figure, in the order of the file.
struct StagedFigures
{
    enum Flag : std::uint16_t {
        Finds = 1, ///< the judge found something
        Duplicate = 2, ///< refused: the key stands in an earlier row
        Dropped = 4, ///< another row of the same key was chosen
        Locked = 8, ///< refused: the figure in the workbook is locked
        Magnitude = 16, ///< about a power of ten away from the figure before
        Refused = 32, ///< by the judge
        Shared = 64, ///< an earlier file of the same import has the figure too
        Reviewed = 128, ///< refused: the figure in the workbook was reviewed
        Submitted = 256, ///< the figure in the workbook was submitted
        Doubtful = 512, ///< the judge warns
        Parts = 1024 ///< larger than what it is a part of, or smaller than a part of it
    };
    std::vector<std::int32_t> subject; ///< position in the lookup
    std::vector<std::int32_t> indicator;
    std::vector<std::int32_t> period;
    std::vector<std::int32_t> part; ///< empty if the file has no parts
    std::vector<double> value;
    std::vector<std::uint8_t> mark; ///< state << 4 | qualifier
    std::vector<std::uint8_t> unit;
    std::vector<std::int8_t> decimals;
    std::vector<std::int32_t> row;
    std::vector<std::uint16_t> column; ///< 0-based
    std::vector<std::uint16_t> flags;
    std::vector<std::uint8_t> verdict;

    [[nodiscard]] std::size_t size() const { return value.size(); }
    void add(const JudgedFigure &figure, int fileRow, int fileColumn);
    void set(std::size_t index, const JudgedFigure &figure);
    [[nodiscard]] State state(std::size_t index) const { return static_cast<State>(mark[index] >> 4); }
    [[nodiscard]] Qualifier qualifier(std::size_t index) const
    {
        return static_cast<Qualifier>(mark[index] & 15);
    }
    [[nodiscard]] int partOf(std::size_t index) const { return part.empty() ? 0 : part[index]; }
};

/// Import of observations. Texts are not kept: rows shown and issues listed are judged again from the
/// file's text, so that a million rows stay small.
/// Thread rule: that of the store; the store must outlive the session.
class FigureSession : public StorableSession
{
public:
    FigureSession(storage::Store &store, const ImportRequest &request, JobControl *job,
                  const TableReading &reading = {});

    [[nodiscard]] const ImportSummary &summary() const override { return m_summary; }
    [[nodiscard]] std::int64_t count(Verdict verdict) const override;
    [[nodiscard]] std::vector<StagedRow> rows(Verdict verdict, std::int64_t from, int count) const override;
    [[nodiscard]] Issues issues(int limit) const override;
    void fix(int index, const QString &field, const QString &text) override;
    [[nodiscard]] std::vector<QStringList> preview(int rows) const override;
    bool prepare(JobControl *job) override;
    std::int64_t write(JobControl *job, const ImportStamp &stamp) override;
    void settle() override;
    [[nodiscard]] const ImportTable &table() const override { return m_table; }
    void judgeAgainst(const std::vector<const StorableSession *> &before) override;
    void judgeBeside(const std::vector<const StorableSession *> &all) override;

private:
    struct OldFigure
    {
        double value = 0;
        std::uint8_t mark = 0;
    };
    using Fixes = std::map<FigureField, std::string>;

    void chooseHeader();
    bool readAsPrinted();
    void readAll(JobControl *job);
    void sayHeader();
    void showRoles();
    void stage(JobControl *job);
    /// The workbook changed since: subjects and indicators may be others now.
    void stageAgain(JobControl *job);
    void stageRow(const exchange::CsvReader &row);
    [[nodiscard]] FigureTexts textsOf(const std::vector<std::string_view> &cells, int valueColumn) const;
    void readColumns();

    /// Everything that needs the other rows or the workbook; may run again after a fix.
    void judgeTogether(JobControl *job);
    void makeOrder();
    void judgeDuplicates();
    void compareWithPresent(JobControl *job);
    void markReview(std::size_t index, Review review);
    void judgeMagnitudes();
    /// Parts against their wholes, in these files and in the workbook: import_figures_parts.cpp.
    using ImportedFigure = std::pair<storage::FigureKey, std::optional<double>>; ///< nothing = has no value
    using ImportedFigures = std::vector<ImportedFigure>; ///< a vector: there may be a million
    struct PartCheck;
    void judgeParts(const std::vector<const FigureSession *> &all);
    void addPartsTo(ImportedFigures &imported, const std::vector<PartRule> &rules) const;
    void judgePart(const PartCheck &check, std::optional<double> other, bool isStored);
    void sumUp();
    void makeTotals();
    /// Rows of totals in the file against the figures they add up: import_figures_totals.cpp.
    struct Addend;
    struct SaidTotal;
    void proveTotals();
    [[nodiscard]] std::optional<SaidTotal> saidTotal(const ImportTable::Total &total, int valueColumn);
    [[nodiscard]] std::vector<Addend> addendsOf(const SaidTotal &total, int valueColumn) const;
    [[nodiscard]] std::optional<double> nearestSum(const SaidTotal &total, const std::vector<Addend> &addends,
                                                   const std::vector<std::pair<int, int>> &ranges,
                                                   bool &agrees) const;
    [[nodiscard]] bool isDoubtful(std::size_t index) const;
    [[nodiscard]] bool sameSeries(std::size_t a, std::size_t b) const;
    [[nodiscard]] storage::FigureKey keyOf(std::size_t index) const;
    [[nodiscard]] std::optional<OldFigure> oldOf(std::size_t index) const;

    /// What the file (or a fix) says of one figure.
    struct FigureSource
    {
        std::vector<std::string> cells;
        FigureTexts texts;
        std::string unit;
        const Fixes *fixes = nullptr;
    };
    void readSource(std::size_t index, FigureSource &source) const;
    /// What the file itself says against the cells of a figure, those mended by hand left out.
    [[nodiscard]] std::vector<Finding> cellFindings(int row, int valueColumn, const Fixes *fixes) const;
    [[nodiscard]] JudgedFigure judgedAgain(std::size_t index);
    [[nodiscard]] std::vector<Finding> findingsOf(std::size_t index, const FigureSource &source) const;
    void addJudged(const FigureSource &source, std::vector<Finding> &findings) const;
    void addJointFindings(std::size_t index, std::vector<Finding> &findings) const;
    void addPartFindings(std::size_t index, std::vector<Finding> &findings) const;
    [[nodiscard]] Issue issueOf(std::size_t index, const FigureSource &source, const Finding &finding) const;
    [[nodiscard]] StagedRow rowOf(std::size_t index) const;

    /// Sources by the text of the source column; "" = the file itself.
    using Sources = std::map<std::string, SourceId>;
    [[nodiscard]] storage::FigureWriter::Row rowToWrite(std::size_t index) const;
    void writeExtras(storage::FigureWriter &writer, storage::FigureWriter::Row &row, Sources &sources,
                     std::size_t index, ImportBatchId batch) const;
    [[nodiscard]] bool isWritten(std::size_t index) const;

    storage::Store &m_store;
    ImportRequest m_request;
    ImportTable m_table;
    ImportLookup m_lookup;
    mutable FigureJudge m_judge;
    FigurePlan m_plan;
    ImportSummary m_summary;
    StagedFigures m_staged;
    std::vector<std::uint32_t> m_order; ///< accepted figures by key
    std::vector<std::uint32_t> m_lists[4]; ///< by verdict, doubtful ones first, in file order
    std::vector<double> m_oldValue; ///< parallel to the figures; empty = the workbook has none of them
    std::vector<std::uint8_t> m_oldMark;
    std::unordered_map<std::uint32_t, std::uint32_t> m_duplicateOf;
    std::unordered_map<std::uint32_t, std::pair<int, double>> m_magnitude; ///< factor and figure before
    std::unordered_map<std::uint32_t, std::vector<PartDoubt>> m_parts;
    std::unordered_map<std::uint32_t, Fixes> m_fixes;
    /// File, row and value of the earlier file that has the figure too.
    std::unordered_map<std::uint32_t, QStringList> m_shared;
    std::int64_t m_emptyCells = 0;
    bool m_hasRowsWithoutFigure = false;
    std::int64_t m_seq = 0; ///< of the workbook when it was compared
};

} // namespace pilotage::workbook
