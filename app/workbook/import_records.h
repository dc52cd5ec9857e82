#pragma once

#include "app/storage/record_queries.h"
#include "app/workbook/import_figures.h"
#include "app/workbook/import_record_reader.h"

#include <unordered_map>

namespace pilotage::workbook {

/// Import of districts, sites, programmes, enrolments, projects, indicators, targets, obligations, ledger.
/// Columns the file lacks keep what the workbook has; empty cells of columns it has clear them.
/// Thread rule: that of the store; the store must outlive the session.
class RecordSession : public StorableSession
{
public:
    RecordSession(storage::Store &store, const ImportRequest &request, const RecordKind &kind,
                  JobControl *job, const TableReading &reading = {});

    [[nodiscard]] const ImportSummary &summary() const override { return m_summary; }
    [[nodiscard]] std::int64_t count(Verdict verdict) const override;
    [[nodiscard]] std::vector<StagedRow> rows(Verdict verdict, std::int64_t from, int count) const override;
    [[nodiscard]] Issues issues(int limit) const override;
    void fix(int index, const QString &field, const QString &text) override;
    [[nodiscard]] std::vector<QStringList> preview(int rows) const override;
    bool prepare(JobControl *job) override;
    std::int64_t write(JobControl *job, const ImportStamp &stamp) override;
    void settle() override;
    void judgeAgainst(const std::vector<const StorableSession *> &before) override;
    [[nodiscard]] const ImportTable &table() const override { return m_table; }

private:
    void chooseHeader();
    bool readAsPrinted();
    void readAll(JobControl *job);
    void sayHeader();
    void showRoles();
    void loadPresent();
    void judgeTogether();
    void refuseBadCells(StagedRecord &record) const;
    void indexFile();
    void findPresentRow(StagedRecord &record) const;
    void judgeDuplicates();
    void resolveOwn(StagedRecord &record) const;
    [[nodiscard]] std::int64_t ownReference(const QString &text) const;
    void resolveDocument(StagedRecord &record);
    void completeRow(StagedRecord &record) const;
    void compareRow(StagedRecord &record) const;
    void refuseOrphans();
    void refuseLoops();
    void sumUp();
    void makeTotals();
    [[nodiscard]] std::string keyText(const std::vector<storage::RecordValue> &values,
                                      const std::vector<QLatin1StringView> &columns) const;
    [[nodiscard]] int columnOf(QLatin1StringView name) const;
    [[nodiscard]] QString valueText(const std::vector<storage::RecordValue> &values) const;
    [[nodiscard]] StagedRow rowOf(int index) const;
    void judgeAnew();
    [[nodiscard]] std::int64_t finalReference(std::int64_t provisional) const;

    storage::Store &m_store;
    ImportRequest m_request;
    const RecordKind &m_kind;
    ImportTable m_table;
    ImportLookup m_lookup;
    RecordReferences m_references;
    RecordPlan m_plan;
    std::unique_ptr<RecordReader> m_reader;
    ImportSummary m_summary;
    std::vector<StagedRecord> m_records;
    std::vector<storage::Record> m_present;
    std::unordered_map<std::int64_t, std::size_t> m_presentById;
    std::unordered_map<std::string, std::int64_t> m_presentByKey; ///< -1 = several
    std::unordered_map<std::string, int> m_fileByKey; ///< first row of the file that has it
    QMap<QString, std::int64_t> m_newDocuments; ///< title -> provisional reference
    std::map<std::int64_t, std::int64_t> m_documentIds; ///< provisional reference -> id
    std::int64_t m_seq = 0;
    bool m_isBehindOthers = false; ///< files before this one are stored in the same step
};

} // namespace pilotage::workbook
