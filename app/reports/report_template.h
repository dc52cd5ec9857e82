#pragma once

#include "app/domain/issue.h"
#include "app/reports/bound.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace pilotage::reports {

/// A text in both languages; without English the Chinese one stands in.
struct Bilingual
{
    QString zh;
    QString en;
    int line = 0; ///< in the report file

    [[nodiscard]] const QString &in(bool english) const { return english && !en.isEmpty() ? en : zh; }
    [[nodiscard]] bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }
};

/// Forms of a sentence part by the sign of its number; `{}` is the number without its sign, with its unit.
struct Phrase
{
    Bilingual up;
    Bilingual down;
    Bilingual flat;
    Bilingual none; ///< there is no number; {reason} says why
};

/// One comparison of a condition: a field alone asks whether it has a value.
struct Comparison
{
    Field field;
    QString sign; ///< empty, or one of > >= < <= = !=
    double number = 0;
};

/// All comparisons have to hold.
struct Condition
{
    std::vector<Comparison> all;
    int line = 0;
};

enum class ColumnAlign { Auto, Left, Centre, Right };

struct ColumnSpec
{
    Field field;
    Bilingual heading;
    bool isSummed = false; ///< parts add up to the total row as printed
    bool isSigned = false; ///< + before a positive number
    ColumnAlign align = ColumnAlign::Auto;
    QString phrase;
    int line = 0;
};

enum class BlockKind { Heading, Text, Table, Chart, Annex, Note, Closing, Traces };

/// One block of the report, in the order of the file.
struct BlockSpec
{
    BlockKind kind = BlockKind::Text;
    int level = 1; ///< of a heading
    int line = 0;
    std::optional<Condition> when;
    Bilingual text; ///< title of tables, charts and annexes
    Bilingual unit; ///< 单位：
    Bilingual note; ///< under a table or chart
    Bilingual total; ///< name of the total row; empty = none
    Field rows;
    std::vector<ColumnSpec> columns;
    Field sort;
    bool isDescending = false;
    int top = 0; ///< 0 = all rows
    bool isOptional = false; ///< left out where there are no rows; else it says so
    Field data; ///< of a chart
    QString chartKind;
    double heightMm = 0;
    bool isLandscape = false; ///< of an annex
};

/// A report as its file describes it.
struct ReportTemplate
{
    QString name; ///< of the file, without its ending
    QString source; ///< the whole file, kept with a frozen report
    Bilingual label; ///< as it is offered; empty = its title
    Bilingual title;
    Bilingual subtitle;
    Bilingual fileName; ///< naming rule of documents
    QString about = QStringLiteral("district"); ///< district, county or site
    QString paper = QStringLiteral("gbt9704"); ///< gbt9704 = document; sheet = one page, table text
    Field batch; ///< rows that make one document each under a district
    QString scheme;
    QMap<QString, Phrase> phrases;
    std::vector<BlockSpec> blocks;
};

/// Reads a report file. Issues name file, line, key and what is known; with an error there is no template.
struct ParsedTemplate
{
    ReportTemplate report;
    Issues issues;
};
[[nodiscard]] ParsedTemplate parseTemplate(const QString &text, const QString &fileName);

/// One run of a text: plain words, or a field to fill in.
struct TextPart
{
    QString words;
    Field field; ///< empty = plain words
    QString phrase;
};
/// `fault` is the issue code where the braces do not match; empty = fine.
[[nodiscard]] std::vector<TextPart> partsOf(const QString &text, QString *fault = nullptr);

} // namespace pilotage::reports
