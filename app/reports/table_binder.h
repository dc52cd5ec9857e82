#pragma once

#include "app/reports/display.h"
#include "app/reports/document.h"

namespace pilotage::reports {

/// One table: rows asked for, sorted, cut, ranked and added up.
class TableBinder
{
public:
    TableBinder(const BlockSpec &spec, const ReportData &data, Display &display, bool isEnglish);

    /// Rounds the columns that add up, so that the rest of the report prints the same digits.
    void settle();
    /// The table; its numbers go to the document. `number` is that of the table.
    [[nodiscard]] DocumentTable made(Document &document, int block, int number);
    /// What its marks and gaps mean.
    [[nodiscard]] QStringList remarks() const;

private:
    [[nodiscard]] std::vector<BoundValue> column(const ColumnSpec &spec) const;
    [[nodiscard]] BoundValue cell(const ColumnSpec &spec, const ReportRow &row, std::size_t at) const;
    void sortRows();
    void rank();
    void addTotal(Document &document, int block, int number, DocumentTable &table);
    [[nodiscard]] DocumentCell cellOf(Document &document, int block, const QString &place,
                                      const ColumnSpec &spec, const BoundValue &value);
    [[nodiscard]] QString headingOf(const ColumnSpec &spec) const;
    [[nodiscard]] bool isNumeric(const ColumnSpec &spec) const;

    const BlockSpec &m_spec;
    const ReportData &m_data;
    Display &m_display;
    bool m_english;
    std::vector<ReportRow> m_rows;
    std::optional<ReportRow> m_total;
    std::vector<int> m_ranks;
    bool m_hasPreliminary = false;
    bool m_hasEstimated = false;
    bool m_hasGap = false;
    int m_missingParts = 0;
};

/// The numbers of the sentences so far with their codes: what the annex of traces prints.
[[nodiscard]] DocumentTable traceTable(const Document &document, bool isEnglish);

} // namespace pilotage::reports
