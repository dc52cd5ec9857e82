#pragma once

#include "app/domain/issue.h"
#include "app/reports/report_data.h"
#include "app/reports/report_template.h"

#include <vector>

namespace pilotage::reports {

/// A number that stands in the document, as printed.
struct BoundNumber
{
    BoundValue value;
    QString printed; ///< with its unit where the text has it
    QString digits; ///< rounded digits alone, machine form; empty = no number
    QString code; ///< short trace code, e.g. 7F3K2A
    QString place; ///< permanent name of its place: "text 3.2" or "table 2 330302 index score"
    int block = 0; ///< position in Document::blocks
};

/// A run of text; `number` is the position in Document::numbers, -1 = plain.
struct TextRun
{
    QString text;
    int number = -1;
};
using Runs = std::vector<TextRun>;

struct DocumentCell
{
    QString text;
    double shown = std::numeric_limits<double>::quiet_NaN(); ///< as printed, for typed cells
    int decimals = 0;
    bool isPercent = false;
    int number = -1;
};

struct DocumentTable
{
    QString caption; ///< with its number: 表1 ...
    QString unit; ///< 单位：…
    struct Column
    {
        QString heading;
        ColumnAlign align = ColumnAlign::Left;
        bool isSummed = false;
    };
    std::vector<Column> columns;
    std::vector<std::vector<DocumentCell>> rows;
    bool hasTotal = false; ///< the last row is the total
    bool isSmall = false; ///< type of notes
    QString emptyText; ///< said instead of rows
};

struct DocumentChart
{
    QString caption;
    QString kind;
    ChartData data;
    double heightMm = 0;
};

/// One block as bound: numbers filled in, conditions decided, headings and captions numbered.
struct DocumentBlock
{
    BlockKind kind = BlockKind::Text;
    int spec = 0; ///< position in ReportTemplate::blocks
    int level = 0; ///< of a heading
    Runs runs;
    DocumentTable table;
    DocumentChart chart;
    bool isLandscape = false;
    bool isFirstOfAnnex = false;
};

/// A report with all its values in: what every format is written from.
struct Document
{
    ReportFacts facts;
    QString templateName;
    QString paper;
    QString title;
    QString subtitle;
    QString fileName; ///< by the naming rule, without ending
    std::vector<DocumentBlock> blocks;
    std::vector<BoundNumber> numbers;
    Issues issues; ///< faults of the template that values brought to light

    [[nodiscard]] int pendingCount() const;
    [[nodiscard]] const BoundNumber *byCode(const QString &code) const;
};

/// Fills a template with values. Conditions that do not hold leave their block out.
[[nodiscard]] Document bind(const ReportTemplate &report, const ReportData &data);

/// Six letters and digits without 0/O and 1/I that stand for one number of one report.
[[nodiscard]] QString traceCode(const QString &key);

/// Words that only the program says, in the language of the report.
[[nodiscard]] QString headingNumber(int level, int number, bool english);

} // namespace pilotage::reports
