#pragma once

#include "app/domain/issue.h"
#include "app/domain/observation.h"
#include "app/workbook/job.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pilotage::workbook {

class Workbook;

enum class OnDuplicate { Refuse, Keep, Replace };

struct ImportRequest
{
    QString path;
    QString kind = QStringLiteral("observations"); ///< KIND of the command line
    std::map<QString, QString> map; ///< COLUMN -> FIELD given by hand
    OnDuplicate onDuplicate = OnDuplicate::Refuse;
    QString sheet; ///< of a spreadsheet; empty = the only one that can be seen and holds something
};

enum class Verdict { New, Changed, Same, Refused };

/// One row of the difference, as a person judges it. For observations one row is one cell of the file.
struct StagedRow
{
    int index = 0; ///< position in the session, for fixing
    Verdict verdict = Verdict::Refused;
    Place place; ///< file, row, column, raw value
    QString subjectText; ///< as in the file
    QString subjectName; ///< resolved; empty if unknown
    QString indicatorName;
    QString unit;
    QString periodText;
    QString oldText; ///< present value as text, "" = none
    QString newText; ///< the value to import (raw text while refused)
    Issues issues; ///< errors refuse it; warnings are shown
    QStringList suggestions; ///< ready replacements, best first
    QString fixField; ///< what a suggestion or edit replaces: subject, indicator, period, value, unit, ...
};

struct GroupTotal
{
    QString name; ///< district or kind
    QString indicator;
    QString unit;
    double before = 0;
    double after = 0;
};

struct ImportSummary
{
    QString fileName;
    QString encoding; ///< UTF-8, UTF-8 with BOM, GB18030, UTF-16LE, ... or XLSX, ODS
    QString separator; ///< , ; or tab; empty for spreadsheets
    QString layout; ///< long, wide, wide-periods, wide-both
    int rowsRead = 0; ///< data rows of the file
    std::int64_t staged = 0; ///< figures (or rows) judged
    std::int64_t fresh = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
    std::int64_t refused = 0;
    std::int64_t doubtful = 0; ///< new and changed ones with a warning
    struct Column
    {
        QString header;
        QString field; ///< empty = not imported
        QString unit; ///< "" = none
        QString note;
    };
    std::vector<Column> columns;
    std::vector<GroupTotal> totals; ///< before and after, at most 200 groups
    Issues fileIssues; ///< about the file as a whole
};

/// One table being judged before it is stored: staged in typed vectors, nothing written.
/// `Workbook::stageImport` makes it, `Workbook::applyImport` stores it as one undo step.
class ImportSession
{
public:
    virtual ~ImportSession() = default;

    [[nodiscard]] virtual const ImportSummary &summary() const = 0;
    /// Rows of one verdict, a window of them (lists can be a million long).
    [[nodiscard]] virtual std::int64_t count(Verdict verdict) const = 0;
    [[nodiscard]] virtual std::vector<StagedRow> rows(Verdict verdict, std::int64_t from,
                                                      int count) const = 0;
    /// Every issue of the file, errors first, up to `limit`.
    [[nodiscard]] virtual Issues issues(int limit = 100000) const = 0;
    /// Puts `text` in the place of `field` of one refused row and judges it again. The row moves to
    /// another verdict if it is good now.
    virtual void fix(int index, const QString &field, const QString &text) = 0;
    /// First rows of the file as read, for the preview: header included.
    [[nodiscard]] virtual std::vector<QStringList> preview(int rows) const = 0;
};

} // namespace pilotage::workbook
