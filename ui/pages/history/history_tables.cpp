#include "ui/pages/history/history_tables.h"

#include "app/messages/labels.h"
#include "app/workbook/history_words.h"
#include "app/workbook/workbook.h"
#include "ui/pages/parts/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using pilotage::workbook::BinEntry;
using pilotage::workbook::HistoryEntry;

namespace pilotage::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)
};

template<class Row>
Column<Row> numberColumn(const QString &header, int width, std::function<std::int64_t(const Row &)> number)
{
    return {.header = header,
            .text = [number](const Row &row) { return QLocale().toString(qlonglong{number(row)}); },
            .value = [number](const Row &row) { return QVariant(static_cast<double>(number(row))); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = width};
}

template<class Row>
Column<Row> textColumn(const QString &header, int width, std::function<QString(const Row &)> text,
                       bool isMuted = false)
{
    Column<Row> column{.header = header, .text = text, .width = width, .tooltip = text};
    if (isMuted)
        column.look = [](const Row &) { return CellLook{.tone = Tone::Muted}; };
    return column;
}

} // namespace

QString stepKindText(const QString &kind)
{
    if (kind == "sealing"_L1)
        return Words::tr("sealed");
    if (kind == "undo"_L1)
        return Words::tr("undone");
    if (kind == "redo"_L1)
        return Words::tr("redone");
    if (kind == "revert"_L1)
        return Words::tr("taken back");
    if (kind == "system"_L1)
        return Words::tr("system");
    return Words::tr("change");
}

QString rowsText(const std::map<QString, std::int64_t> &rows)
{
    QStringList parts;
    for (const auto &[table, count] : rows)
        if (table != "subject"_L1) // each site, project and district has one of its own
            parts.append(Words::tr("%1 %2", "number and kind of rows")
                             .arg(QLocale().toString(qlonglong{count}), messages::tableLabel(table)));
    return parts.join(Words::tr(", ", "between kinds of rows"));
}

std::vector<ChangeLine> changesOfStep(workbook::Workbook &book, std::int64_t seq, int limit)
{
    std::vector<ChangeLine> lines;
    for (const workbook::HistoryLine &line : workbook::changesInWords(book, seq, limit))
        lines.push_back({line.table, line.row, line.field, line.before, line.after});
    return lines;
}

std::vector<Column<HistoryEntry>> historyStepColumns()
{
    return {
        numberColumn<HistoryEntry>(Words::tr("No."), 72, [](const HistoryEntry &e) { return e.seq; }),
        textColumn<HistoryEntry>(Words::tr("Time"), 150,
                                 [](const HistoryEntry &e) { return localTime(e.utc, true); }),
        textColumn<HistoryEntry>(Words::tr("Step"), 0, [](const HistoryEntry &e) { return e.label; }),
        textColumn<HistoryEntry>(
            Words::tr("Kind"), 90, [](const HistoryEntry &e) { return stepKindText(e.kind); }, true),
        textColumn<HistoryEntry>(Words::tr("Who"), 120, [](const HistoryEntry &e) { return e.actor; }),
        textColumn<HistoryEntry>(Words::tr("Reason"), 220, [](const HistoryEntry &e) { return e.reason; })};
}

std::vector<Column<HistoryEntry>> undoColumns()
{
    return {
        textColumn<HistoryEntry>(Words::tr("Step"), 0, [](const HistoryEntry &e) { return e.label; }),
        textColumn<HistoryEntry>(Words::tr("Time"), 160,
                                 [](const HistoryEntry &e) { return localTime(e.utc, true); }),
        textColumn<HistoryEntry>(Words::tr("Who"), 130, [](const HistoryEntry &e) { return e.actor; }),
        textColumn<HistoryEntry>(Words::tr("Reason"), 240, [](const HistoryEntry &e) { return e.reason; })};
}

std::vector<Column<BinEntry>> binColumns()
{
    return {textColumn<BinEntry>(Words::tr("Deleted"), 150,
                                 [](const BinEntry &e) { return localTime(e.utc, true); }),
            textColumn<BinEntry>(Words::tr("What"), 0, [](const BinEntry &e) { return e.label; }),
            textColumn<BinEntry>(Words::tr("With what belonged to it"), 260,
                                 [](const BinEntry &e) { return rowsText(e.rows); }),
            numberColumn<BinEntry>(Words::tr("Rows"), 70, [](const BinEntry &e) { return e.total; }),
            numberColumn<BinEntry>(Words::tr("Still gone"), 80, [](const BinEntry &e) { return e.missing; }),
            textColumn<BinEntry>(Words::tr("Who"), 120, [](const BinEntry &e) { return e.actor; }),
            textColumn<BinEntry>(Words::tr("Reason"), 160, [](const BinEntry &e) { return e.reason; })};
}

std::vector<Column<ChangeLine>> changeColumns(bool isPreview)
{
    return {textColumn<ChangeLine>(
                Words::tr("Table"), 120, [](const ChangeLine &e) { return e.table; }, true),
            textColumn<ChangeLine>(Words::tr("Row"), 0, [](const ChangeLine &e) { return e.row; }),
            textColumn<ChangeLine>(Words::tr("Field"), 110, [](const ChangeLine &e) { return e.field; }),
            textColumn<ChangeLine>(isPreview ? Words::tr("Now") : Words::tr("Before"), 150,
                                   [](const ChangeLine &e) { return e.before; }),
            textColumn<ChangeLine>(isPreview ? Words::tr("Would be") : Words::tr("After"), 0,
                                   [](const ChangeLine &e) { return e.after; })};
}

} // namespace pilotage::ui
