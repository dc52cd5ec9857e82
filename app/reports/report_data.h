#pragma once

#include "app/domain/rounding.h"
#include "app/reports/bound.h"
#include "app/reports/chart_data.h"

#include <map>
#include <optional>
#include <vector>

namespace pilotage::reports {

/// One row of a table: a subject whose fields are asked for by name, or cells that are there already.
struct ReportRow
{
    std::optional<std::int64_t> subject;
    QString code; ///< rows of equal rank stand by it (GB/T 2260)
    bool isTotal = false; ///< the whole, with rates that no adding up gives
    std::map<QString, BoundValue> cells; ///< by field
};

/// A chart with the values its points stand for: points[series][category].
struct BoundChart
{
    ChartData data;
    std::vector<std::vector<BoundValue>> points;
};

/// What the whole report is about.
struct ReportFacts
{
    QString subjectName;
    QString subjectCode;
    QString period; ///< machine form: 2023
    QString periodText;
    QString today; ///< ISO date
    QString headHash; ///< hex, of the newest change set
    QString uuid;
    QString version; ///< of the program
    bool isTraining = false;
    bool isEnglish = false;
    RoundingRule rounding = RoundingRule::HalfUp;
};

/// A name that means nothing here, with the names that do.
struct UnknownName
{
    QString name;
    QStringList known;
};

/// Where a report gets its values. Implemented by the workbook; reports know neither tables nor use cases.
/// All of it throws UnknownName for a name it does not know.
class ReportData
{
public:
    virtual ~ReportData() = default;

    [[nodiscard]] virtual ReportFacts facts() const = 0;
    /// A value about the subject of the report, or about that of `row`.
    [[nodiscard]] virtual BoundValue value(const Field &field, const ReportRow *row = nullptr) const = 0;
    /// The rows of a table, in the order of their codes.
    [[nodiscard]] virtual std::vector<ReportRow> rows(const Field &source) const = 0;
    [[nodiscard]] virtual BoundChart chart(const Field &source) const = 0;
};

} // namespace pilotage::reports
