#include "ui/pages/importing/mapping_pane.h"

#include "app/domain/indicator.h"
#include "app/domain/unit.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "ui/pages/importing/import_delegate.h"
#include "ui/pages/importing/import_tables.h"
#include "ui/pages/importing/notice_strip.h"
#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::ImportSummary;
using pilotage::workbook::SheetPreview;

namespace pilotage::ui {

namespace {

/// "indicator:pm25.mean period:2023" -> "pm25.mean"
QString indicatorOf(const QString &field)
{
    return field.startsWith("indicator:"_L1) ? field.sliced(10).section(u' ', 0, 0) : QString();
}

bool isFigures(const QString &field)
{
    return field == "value"_L1 || field.startsWith("indicator:"_L1) || field.startsWith("period:"_L1);
}

/// The unit a line above the table names, against the unit a column names itself.
bool contradicts(const QString &tableUnit, const QString &unit)
{
    return !tableUnit.isEmpty() && !unit.isEmpty() && parseUnit(tableUnit) && parseUnit(unit)
        && parseUnit(tableUnit) != parseUnit(unit);
}

QString lineUnitDoubt(const SheetPreview &preview)
{
    for (const Issue &issue : preview.guess.issues)
        if (issue.code == "unit-line-doubtful"_L1)
            return messages::text(issue);
    return {};
}

} // namespace

MappingPane::MappingPane(QWidget *parent)
    : QWidget(parent)
    , m_model({}, this)
    , m_pane(new Pane(tr("Columns")))
    , m_table(new DataTable)
    , m_delegate(new FieldDelegate(this))
    , m_recognised(makeLabel({}, TextStyle::Caption, true))
    , m_notice(new NoticeStrip)
    , m_naming(new QWidget)
    , m_name(new QLineEdit)
    , m_save(makeButton(tr("Save")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    m_more = m_pane->header()->addTool(u"more"_s, tr("Layouts"));
    m_recognised->setContentsMargins(16, 0, 12, 4);
    m_recognised->setWordWrap(true);
    m_pane->body()->addWidget(m_recognised);
    m_table->setAccessibleName(tr("Columns"));
    m_table->setRowHeight(24);
    m_table->setSortable(false);
    m_table->setItemDelegate(m_delegate);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::SelectedClicked);
    m_model.setColumns(columns());
    m_table->setModel(&m_model);
    m_model.setEditor([this](int item, int, const QString &field) {
        const int at = m_model.rows()[static_cast<std::size_t>(item)].column;
        // Not from within the editor that asked for it.
        QMetaObject::invokeMethod(
            this, [this, at, field] { emit fieldChosen(at, field); }, Qt::QueuedConnection);
        return true;
    });
    m_pane->setContent(m_table);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 4, 12, 8);
    foot->addWidget(m_notice);
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    m_name->setPlaceholderText(tr("Name of the layout"));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setMaxLength(80);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    m_naming->hide();
    foot->addWidget(m_naming);
    m_pane->body()->addLayout(foot);
    connect(m_more, &QToolButton::clicked, this, &MappingPane::openMenu);
    connect(m_save, &QPushButton::clicked, this, &MappingPane::saveName);
    connect(m_name, &QLineEdit::returnPressed, this, &MappingPane::saveName);
}

std::vector<Column<MappingLine>> MappingPane::columns() const
{
    std::vector<Column<MappingLine>> columns(3);
    columns[0] = {.header = tr("Column"),
                  .text =
                      [](const MappingLine &line) {
                          return line.place.isEmpty() ? line.header : line.place + u' ' + line.header;
                      },
                  .width = 0,
                  .tooltip = [](const MappingLine &line) { return line.header; }};
    columns[1] = {.header = tr("Field"),
                  .text = [this](const MappingLine &line) { return fieldText(line.field, m_names); },
                  .width = 0,
                  .look =
                      [](const MappingLine &line) {
                          return CellLook{.tone = line.field.isEmpty() ? Tone::Muted : Tone::Normal};
                      },
                  .tooltip =
                      [this](const MappingLine &line) {
                          const QString name = fieldText(line.field, m_names);
                          return m_names.contains(line.field) ? name + u'\n' + line.field : name;
                      },
                  .editable = [](const MappingLine &) { return true; }};
    columns[2]
        = {.header = tr("Unit"),
           .text = [](const MappingLine &line) { return line.unit; },
           .width = 72,
           .look =
               [](const MappingLine &line) {
                   return CellLook{.tone = line.doubt.isEmpty() ? Tone::Muted : Tone::Attention,
                                   .strong = !line.doubt.isEmpty()};
               },
           .tooltip = [](const MappingLine &line) { return line.doubt.isEmpty() ? line.unit : line.doubt; },
           .accessible = [](const MappingLine &line) { return line.unit + u' ' + line.doubt; }};
    return columns;
}

void MappingPane::setIndicators(const std::vector<Indicator> &indicators)
{
    m_names.clear();
    m_units.clear();
    std::vector<FieldDelegate::Field> fields;
    for (const Indicator &indicator : indicators) {
        m_names[indicator.code] = messages::localName(indicator.nameZh, indicator.nameEn);
        m_units[indicator.code] = indicator.unit;
    }
    for (const char *key : {"", "subject", "indicator", "period", "value", "unit", "qualifier", "source"})
        fields.push_back({QLatin1StringView(key), fieldText(QLatin1StringView(key), m_names)});
    for (const auto &[code, name] : m_names)
        fields.push_back({code, name});
    m_delegate->setFields(std::move(fields));
}

MappingLine MappingPane::lineOf(const ImportSummary &summary, int column, const QString &tableUnit) const
{
    const ImportSummary::Column &mapped = summary.columns[static_cast<std::size_t>(column)];
    MappingLine line;
    line.column = column;
    line.header = mapped.header;
    line.field = indicatorOf(mapped.field).isEmpty() ? mapped.field : indicatorOf(mapped.field);
    line.isValue = isFigures(mapped.field);
    line.unit = mapped.unit.isEmpty() ? u"\u2014"_s : mapped.unit;
    const auto known = m_units.find(line.field);
    const Unit *own = known == m_units.end() ? nullptr : parseUnit(known->second);
    if (own && mapped.unit.isEmpty())
        line.unit = messages::unitText(known->second);
    const ReadUnit read = own && !mapped.unit.isEmpty() ? parseUnitFor(mapped.unit, *own) : ReadUnit{};
    if (own && !mapped.unit.isEmpty() && read.unit != own) {
        const QString target = messages::unitText(known->second);
        line.unit = mapped.unit + QChar(0x2192) + target;
        const bool isPossible = read.unit && convert(1, *read.unit, *own);
        line.doubt = isPossible
            ? tr("%1: figures in %2 are converted to %3").arg(mapped.header, mapped.unit, target)
            : tr("%1: %2 cannot be converted to %3").arg(mapped.header, mapped.unit, target);
    }
    if (line.isValue && contradicts(tableUnit, mapped.unit))
        line.doubt = tr("The heading says %1, the line of units %2").arg(mapped.unit, tableUnit);
    for (const Issue &issue : summary.fileIssues)
        if (issue.code == mapped.note && issue.place.column == column + 1
            && issue.severity == Severity::Warning)
            line.doubt = messages::text(issue);
    return line;
}

int MappingPane::unitDoubts(const ImportSummary &summary, const SheetPreview &preview)
{
    int doubts = lineUnitDoubt(preview).isEmpty() ? 0 : 1;
    for (const ImportSummary::Column &column : summary.columns)
        if (isFigures(column.field)
            && (contradicts(preview.guess.tableUnit, column.unit) || column.note == "header-unit-unknown"_L1))
            ++doubts;
    return doubts;
}

void MappingPane::show(const ImportSummary &summary, const SheetPreview &preview)
{
    std::vector<MappingLine> lines;
    int mapped = 0;
    QString doubt = lineUnitDoubt(preview);
    for (int column = 0; column < static_cast<int>(summary.columns.size()); ++column) {
        MappingLine line = lineOf(summary, column, preview.guess.tableUnit);
        if (line.header.trimmed().isEmpty())
            continue;
        line.place = exchange::columnLetters(column + 1);
        mapped += line.field.isEmpty() ? 0 : 1;
        if (doubt.isEmpty())
            doubt = line.doubt;
        lines.push_back(std::move(line));
    }
    m_pane->header()->setCaption(u"%1 / %2"_s.arg(mapped).arg(lines.size()));
    m_model.setRows(std::move(lines));
    m_notice->say(doubt);
    m_recognised->setVisible(!preview.profile.isEmpty());
    const QString alike = QString::number(static_cast<int>(preview.similarity.score * 100 + 0.5));
    m_recognised->setText((preview.areRolesOfLayout ? tr(
                               "Recognised by the layout “%1”, %2 % alike; its rows too as put right there")
                                                    : tr("Recognised by the layout “%1”, %2 % alike"))
                              .arg(preview.profile, alike));
    QStringList differences;
    if (!preview.similarity.missing.isEmpty())
        differences << tr("Missing now: %1").arg(preview.similarity.missing.join(u", "_s));
    if (!preview.similarity.added.isEmpty())
        differences << tr("New: %1").arg(preview.similarity.added.join(u", "_s));
    m_recognised->setToolTip(differences.join(u'\n'));
    m_naming->hide();
}

void MappingPane::setProfiles(const std::vector<exchange::MappingProfile> &profiles)
{
    m_profiles.clear();
    for (const exchange::MappingProfile &profile : profiles)
        m_profiles << profile.name;
}

void MappingPane::clear()
{
    m_model.setRows({});
    m_notice->say({});
    m_recognised->hide();
    m_naming->hide();
}

void MappingPane::askName()
{
    m_naming->show();
    m_name->setFocus();
    m_name->selectAll();
}

void MappingPane::saveName()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_naming->hide();
    emit profileSaved(m_name->text().trimmed());
}

void MappingPane::openMenu()
{
    QMenu menu(this);
    QAction *save = menu.addAction(tr("Keep as a layout..."), this, &MappingPane::askName);
    save->setEnabled(m_model.rowCount() > 0);
    if (!m_profiles.isEmpty()) {
        menu.addSection(tr("Delete a layout"));
        for (const QString &name : std::as_const(m_profiles))
            menu.addAction(lineIcon(u"trash"_s), name, this, [this, name] { emit profileRemoved(name); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace pilotage::ui
