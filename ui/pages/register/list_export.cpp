#include "ui/pages/register/list_export.h"

#include "app/exchange/csv_writer.h"
#include "app/exchange/sheets/xlsx_writer.h"
#include "ui/models/cell_look.h"
#include "ui/widgets/data_table.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <memory>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

std::unique_ptr<exchange::TableWriter> writerFor(const QString &path, const QString &title, bool isTraining)
{
    if (!exchange::isXlsxPath(path))
        return std::make_unique<exchange::CsvWriter>(path);
    exchange::XlsxOptions options;
    options.sheetName = title;
    options.isDemo = isTraining;
    return std::make_unique<exchange::XlsxWriter>(path, options);
}

void writeCell(exchange::TableWriter &writer, const QModelIndex &index)
{
    const Qt::Alignment alignment(static_cast<Qt::Alignment::Int>(index.data(Qt::TextAlignmentRole).toInt()));
    const QVariant value = index.data(SortRole);
    if (alignment.testFlag(Qt::AlignRight) && value.userType() == QMetaType::Double)
        writer.number(value.toDouble());
    else if (const QString text = index.data().toString(); text == u"\u2014"_s)
        writer.empty();
    else
        writer.text(text);
}

} // namespace

QString listFilter()
{
    return QCoreApplication::translate("Register", "CSV tables (*.csv);;Excel workbooks (*.xlsx)");
}

ExportedList writeList(const QString &path, const QString &title, const DataTable &table,
                       const std::vector<int> &rows, bool isTraining)
{
    const QAbstractItemModel &model = *table.model();
    const std::unique_ptr<exchange::TableWriter> writer = writerFor(path, title, isTraining);
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString unit = model.headerData(column, Qt::Horizontal, UnitRole).toString();
        const QString name = model.headerData(column, Qt::Horizontal).toString();
        names << (unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit));
    }
    if (isTraining)
        names << u"演示"_s;
    writer->header(names);
    for (const int row : rows) {
        for (int column = 0; column < model.columnCount(); ++column)
            writeCell(*writer, model.index(row, column));
        if (isTraining)
            writer->text(u"演示"_s);
        writer->endRow();
    }
    const auto result = writer->commit();
    return {static_cast<int>(result.rows), result.sha256};
}

} // namespace pilotage::ui
