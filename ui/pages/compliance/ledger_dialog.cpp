#include "ui/pages/compliance/ledger_dialog.h"

#include "app/messages/labels.h"
#include "ui/pages/parts/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::ComplianceLine;

namespace pilotage::ui {

namespace {

QString kindText(const ComplianceLine &line)
{
    return line.kind ? messages::label(*line.kind) : LedgerDialog::tr("Verified emissions: due");
}

QString stateText(const ComplianceLine &line)
{
    QStringList words;
    if (line.isReversed)
        words << LedgerDialog::tr("taken back");
    if (!line.kind && line.state != ObligationState::Active)
        words << LedgerDialog::tr("excluded");
    if (line.isDemo)
        words << LedgerDialog::tr("demo");
    return words.join(LedgerDialog::tr(", ", "between states"));
}

std::vector<Column<ComplianceLine>> columns()
{
    const auto muted = [](const ComplianceLine &) { return CellLook{.tone = Tone::Muted}; };
    std::vector<Column<ComplianceLine>> all(6);
    all[0] = {.header = LedgerDialog::tr("Entry"),
              .text = kindText,
              .width = 170,
              .look = [](const ComplianceLine &line) { return CellLook{.strong = !line.kind.has_value()}; }};
    all[1] = {.header = LedgerDialog::tr("Year"),
              .text = [](const ComplianceLine &line) { return QString::number(line.emissionYear); },
              .width = 56,
              .look = muted};
    all[2] = {.header = LedgerDialog::tr("Date"),
              .text = [](const ComplianceLine &line) { return line.date.isEmpty() ? u"—"_s : line.date; },
              .width = 92};
    all[3]
        = {.header = LedgerDialog::tr("Amount"),
           .unit = LedgerDialog::tr("t"),
           .text = [](const ComplianceLine &line) { return tonnes(line.amountKg); },
           .value = [](const ComplianceLine &line) { return QVariant(static_cast<double>(line.amountKg)); },
           .alignment = Qt::AlignRight | Qt::AlignVCenter,
           .width = 104};
    all[4] = {.header = LedgerDialog::tr("Document"),
              .text =
                  [](const ComplianceLine &line) {
                      const QString text = line.documentTitle.isEmpty() ? line.note : line.documentTitle;
                      return text.isEmpty() ? u"—"_s : text;
                  },
              .width = 0,
              .tooltip = [](const ComplianceLine &line) { return line.documentTitle + u'\n' + line.note; }};
    all[5] = {.header = LedgerDialog::tr("State"), .text = stateText, .width = 84, .look = muted};
    return all;
}

} // namespace

LedgerDialog::LedgerDialog(const QString &title, const QString &sum, std::vector<ComplianceLine> lines,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(columns(), this)
{
    setWindowTitle(title);
    resize(760, 420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    QLabel *words = makeLabel(sum, TextStyle::BodyStrong);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *table = new DataTable;
    table->setAccessibleName(tr("Ledger of the entity"));
    table->setRowHeight(24);
    table->setModel(&m_model);
    m_model.setRows(std::move(lines));
    column->addWidget(table, 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *show = makeButton(tr("Open in the register"));
    QPushButton *close = makeButton(tr("Close"), true);
    close->setDefault(true);
    buttons->addWidget(show);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(show, &QPushButton::clicked, this, [this] {
        accept();
        emit registerRequested();
    });
}

} // namespace pilotage::ui
