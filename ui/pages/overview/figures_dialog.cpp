#include "ui/pages/overview/figures_dialog.h"

#include "app/messages/labels.h"
#include "app/reports/chart_data.h"
#include "ui/pages/parts/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::ExpectedFigure;

namespace pilotage::ui {

namespace {

QString valueText(const ExpectedFigure &figure)
{
    return std::isnan(figure.value) ? u"—"_s : reports::numberText(figure.value, figure.decimals);
}

QString stateText(const ExpectedFigure &figure)
{
    if (!figure.isThere)
        return FiguresDialog::tr("not reported");
    if (figure.state != State::Present)
        return messages::label(figure.state);
    return figure.qualifier == Qualifier::Exact ? FiguresDialog::tr("reported")
                                                : messages::label(figure.qualifier);
}

std::vector<Column<ExpectedFigure>> columns()
{
    std::vector<Column<ExpectedFigure>> all(5);
    all[0] = {.header = FiguresDialog::tr("Indicator"),
              .text = [](const ExpectedFigure &f) { return localName(f.nameZh, f.nameEn); },
              .width = 0,
              .tooltip = [](const ExpectedFigure &f) { return f.code; }};
    all[1] = {.header = FiguresDialog::tr("Group"),
              .text = [](const ExpectedFigure &f) { return groupName(f.group); },
              .width = 110};
    all[2] = {.header = FiguresDialog::tr("Value"),
              .text = valueText,
              .value
              = [](const ExpectedFigure &f) { return std::isnan(f.value) ? QVariant() : QVariant(f.value); },
              .alignment = Qt::AlignRight | Qt::AlignVCenter,
              .width = 120,
              .look = [](const ExpectedFigure &) { return CellLook{.link = true}; }};
    all[3] = {.header = FiguresDialog::tr("Unit"),
              .text = [](const ExpectedFigure &f) { return unitText(f.unit); },
              .width = 110,
              .look = [](const ExpectedFigure &) { return CellLook{.tone = Tone::Muted}; }};
    all[4] = {.header = FiguresDialog::tr("State"),
              .text = stateText,
              .width = 110,
              .look = [](const ExpectedFigure &f) {
                  return f.isThere ? CellLook{.tone = Tone::Muted}
                                   : CellLook{.tone = Tone::Attention, .mark = Mark::Warning};
              }};
    return all;
}

} // namespace

FiguresDialog::FiguresDialog(const QString &title, std::vector<ExpectedFigure> figures, QWidget *parent)
    : QDialog(parent)
    , m_model(columns(), this)
{
    setWindowTitle(title);
    resize(760, 480);
    const auto there = std::count_if(figures.begin(), figures.end(),
                                     [](const ExpectedFigure &figure) { return figure.isThere; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *sum = makeLabel(tr("%1 of %n figures are there", "", static_cast<int>(figures.size())).arg(there),
                          TextStyle::BodyStrong);
    column->addWidget(sum);
    auto *hint
        = makeLabel(tr("Expected is what a scheme needs, and what any county beside it has reported "
                       "in this year or the two before. A click on a value, or Enter, opens its cell."),
                    TextStyle::Caption, true);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *table = new DataTable;
    table->setAccessibleName(tr("Expected figures"));
    table->setRowHeight(24);
    table->setModel(&m_model);
    m_model.setRows(std::move(figures));
    const auto open = [this](int row) {
        if (row < 0 || row >= m_model.rowCount())
            return;
        const QString code = m_model.row(row).code;
        accept();
        emit figureRequested(code);
    };
    connect(table, &DataTable::rowActivated, this, open);
    connect(table, &QTableView::clicked, this, [open](const QModelIndex &index) {
        if (index.column() == 2) // the number
            open(index.row());
    });
    column->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *import = makeButton(tr("Import a table…"));
    QPushButton *score = makeButton(tr("Explain score"));
    QPushButton *close = makeButton(tr("Close"), true);
    close->setDefault(true);
    buttons->addWidget(import);
    buttons->addWidget(score);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(import, &QPushButton::clicked, this, [this] {
        accept();
        emit importRequested();
    });
    connect(score, &QPushButton::clicked, this, [this] {
        accept();
        emit synergyRequested();
    });
}

} // namespace pilotage::ui
