#include "ui/pages/indicators/paste_list.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

enum PasteColumn { RowName, ColumnName, Text, Why, Suggestion };

std::vector<Column<PasteRow>> pasteColumns()
{
    std::vector<Column<PasteRow>> columns(5);
    columns[RowName]
        = {.header = PasteList::tr("Row"), .text = [](const PasteRow &row) { return row.row; }, .width = 110};
    columns[ColumnName] = {.header = PasteList::tr("Column"),
                           .text = [](const PasteRow &row) { return row.column; },
                           .width = 110};
    columns[Text] = {.header = PasteList::tr("Value"),
                     .text = [](const PasteRow &row) { return row.text; },
                     .width = 120,
                     .look =
                         [](const PasteRow &row) {
                             CellLook look;
                             look.tone = row.reason.isEmpty() ? Tone::Normal : Tone::Bad;
                             return look;
                         },
                     .editable = [](const PasteRow &row) { return row.isEditable; }};
    columns[Why] = {.header = PasteList::tr("Reason"),
                    .text =
                        [](const PasteRow &row) {
                            return row.reason.isEmpty() ? PasteList::tr("will be written") : row.reason;
                        },
                    .width = 0,
                    .look =
                        [](const PasteRow &row) {
                            CellLook look;
                            look.mark = row.reason.isEmpty() ? Mark::Check : Mark::Error;
                            look.tone = row.reason.isEmpty() ? Tone::Good : Tone::Bad;
                            return look;
                        },
                    .tooltip = [](const PasteRow &row) { return row.reason; }};
    columns[Suggestion]
        = {.header = PasteList::tr("Suggestion"),
           .text =
               [](const PasteRow &row) {
                   return row.suggestion.isEmpty() ? QString() : PasteList::tr("use %1").arg(row.suggestion);
               },
           .width = 130,
           .look =
               [](const PasteRow &) {
                   CellLook look;
                   look.link = true;
                   return look;
               }};
    return columns;
}

} // namespace

PasteList::PasteList(QWidget *parent)
    : Pane({}, parent)
    , m_model(pasteColumns())
    , m_table(new DataTable)
    , m_write(makeButton({}, true))
    , m_cancel(makeButton(tr("Cancel")))
{
    m_table->setAccessibleName(tr("Refused cells"));
    m_table->setCellSelection(true);
    m_table->setSortable(false);
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_model.setKey([](const PasteRow &row) { return QVariant(static_cast<qulonglong>(row.item)); });
    m_model.setEditor([this](int row, int, const QString &text) {
        // Later: the rows are judged and set anew, which must not happen under the editor that just closes.
        const std::size_t item = m_model.rows()[static_cast<std::size_t>(row)].item;
        QMetaObject::invokeMethod(
            this, [this, item, text] { emit textEdited(item, text); }, Qt::QueuedConnection);
        return true;
    });
    const auto useSuggestion = [this](const QModelIndex &index) {
        if (index.column() != Suggestion)
            return;
        const PasteRow row = m_model.row(index.row());
        if (!row.suggestion.isEmpty())
            emit textEdited(row.item, row.suggestion);
    };
    connect(m_table, &QTableView::clicked, this, useSuggestion);
    connect(m_table, &DataTable::rowActivated, this,
            [this, useSuggestion] { useSuggestion(m_table->currentIndex()); });
    setContent(m_table);
    m_cancel->setAccessibleName(tr("Write nothing"));
    header()->addWidget(m_cancel);
    header()->addWidget(m_write);
    connect(m_write, &QPushButton::clicked, this, &PasteList::writeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &PasteList::cancelRequested);
}

void PasteList::setRows(const QString &title, std::vector<PasteRow> rows, std::size_t accepted)
{
    std::size_t refused = 0;
    for (const PasteRow &row : rows)
        refused += row.reason.isEmpty() ? 0 : 1;
    header()->setTitle(title);
    header()->setCaption(
        refused == 0 ? tr("all cells can be written now")
                     : tr("%1 cells cannot be written; correct them here or leave them out").arg(refused));
    m_write->setText(tr("Write the accepted %1").arg(accepted));
    m_write->setEnabled(accepted > 0);
    m_model.setRows(std::move(rows));
}

void PasteList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelRequested();
    else
        Pane::keyPressEvent(event);
}

} // namespace pilotage::ui
