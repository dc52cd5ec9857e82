#pragma once

#include "app/storage/record_queries.h"
#include "app/workbook/import_columns.h"
#include "app/workbook/import_kinds.h"
#include "app/workbook/import_table.h"
#include "app/workbook/subject_names.h"

#include <QMap>

#include <map>

namespace pilotage::workbook {

/// What one row of a table of records says.
struct StagedRecord
{
    int row = 0; ///< in the file
    std::vector<storage::RecordValue> values; ///< by column of the table
    std::vector<bool> given; ///< the file says something of this column
    std::map<QLatin1StringView, QString> own; ///< field -> text that names another row of this table
    QString newDocument; ///< title not known yet
    std::map<QString, QString> fixes; ///< field -> text put in by hand
    Issues issues;
    QStringList suggestions; ///< of the first error
    QString fixField;
    std::int64_t fileId = 0; ///< id written in the file (ledger)
    std::int64_t id = 0; ///< of the present row; 0 = new
    std::int64_t newId = 0;
    Verdict verdict = Verdict::Refused;
    bool isRefused = false;
    bool isDropped = false; ///< another row of the same key was chosen
};

/// The texts a table of records may refer to. 0 = unknown.
class RecordReferences
{
public:
    explicit RecordReferences(storage::Store &store);

    [[nodiscard]] std::int64_t cycle(const QString &code) const { return m_cycles.value(code); }
    [[nodiscard]] std::int64_t programme(const QString &type, const QString &batch) const;
    [[nodiscard]] std::int64_t document(const QString &text) const { return m_documents.value(text); }
    [[nodiscard]] std::int64_t obligation(std::int64_t cycle, std::int64_t entity, int year) const;
    [[nodiscard]] QStringList cycles() const { return m_cycles.keys(); }
    [[nodiscard]] QStringList programmeTypes() const;

private:
    QMap<QString, std::int64_t> m_cycles;
    QMap<QString, std::int64_t> m_programmes;
    QMap<QString, std::int64_t> m_documents;
    QMap<QString, std::int64_t> m_obligations;
};

/// Reads the cells of one row into typed values, each by the type of its field; what cannot be read is an
/// issue of the row. Own references and new documents are left to the session, which sees all rows.
class RecordReader
{
public:
    RecordReader(const RecordKind &kind, const RecordPlan &plan, const ImportTable &table,
                 const ImportLookup &lookup, const RecordReferences &references, bool allowsDemo);

    void read(StagedRecord &record, const std::vector<std::string> &cells) const;
    /// Adds an issue; an error refuses the row, and the first one says what a fix replaces.
    void report(StagedRecord &record, Severity severity, const QString &code, const QString &field,
                const QStringList &args = {}, const QStringList &suggestions = {}) const;
    /// Text of a field in a row, by hand or from the file.
    [[nodiscard]] QString text(const StagedRecord &record, const std::vector<std::string> &cells,
                               const QString &field) const;

private:
    /// One cell on its way to a value.
    struct Cell
    {
        const RecordReader &reader;
        StagedRecord &record;
        const RecordField &field;
        QString text;

        storage::RecordValue refuse(const QString &code, const QStringList &suggestions = {},
                                    const QStringList &more = {}) const;
    };
    [[nodiscard]] storage::RecordValue value(Cell &cell) const;
    [[nodiscard]] storage::RecordValue number(Cell &cell) const;
    [[nodiscard]] storage::RecordValue reference(Cell &cell) const;
    [[nodiscard]] storage::RecordValue subject(Cell &cell) const;
    [[nodiscard]] storage::RecordValue checkedText(Cell &cell) const;
    void compareNames(const Cell &cell, int subject) const;
    void store(StagedRecord &record, QLatin1StringView column, const storage::RecordValue &value) const;
    void readTogether(StagedRecord &record, const std::vector<std::string> &cells) const;
    void readObligation(StagedRecord &record, const std::vector<std::string> &cells) const;
    void convertTarget(StagedRecord &record, const std::vector<std::string> &cells) const;
    void checkRules(StagedRecord &record) const;
    [[nodiscard]] const storage::RecordValue *valueOf(const StagedRecord &record,
                                                      QLatin1StringView column) const;

    const RecordKind &m_kind;
    const RecordPlan &m_plan;
    const ImportTable &m_table;
    const ImportLookup &m_lookup;
    const RecordReferences &m_references;
    bool m_allowsDemo;
    mutable std::optional<SubjectNames> m_names; ///< made when a table has names beside codes
};

} // namespace pilotage::workbook
