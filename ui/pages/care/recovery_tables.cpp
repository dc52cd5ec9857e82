#include "ui/pages/care/recovery_tables.h"

#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "ui/pages/care/backups_page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using LostPage = pilotage::workbook::Salvaged::LostPage;
using pilotage::workbook::BackupEntry;

namespace pilotage::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecoveryPage)
};

template<class Row>
Column<Row> rightColumn(const QString &header, int width, std::function<std::int64_t(const Row &)> number)
{
    return {.header = header,
            .text = [number](const Row &row) { return QLocale().toString(qlonglong{number(row)}); },
            .value = [number](const Row &row) { return QVariant(static_cast<double>(number(row))); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = width};
}

} // namespace

std::vector<SavedRows> savedRows(const workbook::Salvaged &salvaged)
{
    std::vector<SavedRows> lines;
    std::int64_t others = 0;
    for (const auto &[table, rows] : salvaged.rows) {
        const QString label = messages::tableLabel(table);
        if (label == table)
            others += rows;
        else if (rows > 0)
            lines.push_back({label, rows});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const SavedRows &a, const SavedRows &b) { return a.rows > b.rows; });
    if (others > 0)
        lines.push_back({Words::tr("history and other bookkeeping"), others});
    return lines;
}

std::vector<Column<SavedRows>> savedColumns()
{
    std::vector<Column<SavedRows>> columns(2);
    columns[0]
        = {.header = Words::tr("Recovered"), .text = [](const SavedRows &r) { return r.what; }, .width = 0};
    columns[1] = rightColumn<SavedRows>(Words::tr("Rows"), 90, [](const SavedRows &r) { return r.rows; });
    return columns;
}

std::vector<Column<LostPage>> lostColumns()
{
    const auto what = [](const LostPage &p) {
        return messages::text(p.reason, {QString::number(p.page), p.table});
    };
    std::vector<Column<LostPage>> columns(3);
    columns[0] = rightColumn<LostPage>(Words::tr("Page"), 64, [](const LostPage &p) { return p.page; });
    columns[1] = {.header = Words::tr("Belonged to"),
                  .text =
                      [](const LostPage &p) {
                          return p.table.isEmpty() ? Words::tr("not known") : messages::tableLabel(p.table);
                      },
                  .width = 120};
    columns[2] = {.header = Words::tr("What is lost"), .text = what, .width = 0, .tooltip = what};
    return columns;
}

std::vector<Column<BackupEntry>> backupChoiceColumns()
{
    std::vector<Column<BackupEntry>> columns(3);
    columns[0] = {.header = Words::tr("Backup of"),
                  .text = [](const BackupEntry &e) { return backupTimeText(e.utc); },
                  .width = 160,
                  .look = [](const BackupEntry &e) { return CellLook{.strong = e.isNewest}; }};
    columns[1] = {.header = Words::tr("Why"),
                  .text = [](const BackupEntry &e) { return backupReasonText(e.what); },
                  .width = 0};
    columns[2] = {.header = Words::tr("Size"),
                  .text = [](const BackupEntry &e) { return QLocale().formattedDataSize(e.size, 1); },
                  .value = [](const BackupEntry &e) { return QVariant(static_cast<double>(e.size)); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 90};
    return columns;
}

} // namespace pilotage::ui
