#include "ui/pages/care/comparison_view.h"

#include "ui/pages/parts/wording.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLocale>

#include <map>

using namespace Qt::StringLiterals;
using pilotage::workbook::FigureDifference;
using pilotage::workbook::TableDifference;

namespace pilotage::ui {

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong{value});
}

Column<TableDifference> countColumn(const QString &header, std::int64_t TableDifference::*member)
{
    return {.header = header,
            .text = [member](const TableDifference &d) { return number(d.*member); },
            .value = [member](const TableDifference &d) { return QVariant(static_cast<double>(d.*member)); },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 64};
}

QString sideText(const FigureDifference::Side &side)
{
    if (!side.isThere)
        return QString(QChar(0x2014));
    if (side.state != State::Present)
        return messages::label(side.state);
    const QString value = QLocale().toString(side.value, 'g', 12);
    return side.qualifier == Qualifier::Exact ? value : value + u"  "_s + messages::label(side.qualifier);
}

} // namespace

std::vector<Column<TableDifference>> ComparisonView::tableColumns()
{
    return {{.header = tr("Table"),
             .text = [](const TableDifference &d) { return messages::tableLabel(d.table); },
             .width = 0},
            countColumn(tr("Now"), &TableDifference::rows),
            countColumn(tr("There"), &TableDifference::otherRows),
            countColumn(tr("Only now"), &TableDifference::added),
            countColumn(tr("Only there"), &TableDifference::removed),
            countColumn(tr("Changed"), &TableDifference::changed)};
}

std::vector<Column<ComparisonView::FigureLine>> ComparisonView::figureColumns()
{
    const auto text = [](QString FigureLine::*member, const QString &header, int width, bool isRight) {
        return Column<FigureLine>{.header = header,
                                  .text = [member](const FigureLine &line) { return line.*member; },
                                  .alignment = (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                                  .width = width,
                                  .tooltip = [member](const FigureLine &line) { return line.*member; }};
    };
    return {text(&FigureLine::place, tr("Place"), 110, false),
            text(&FigureLine::indicator, tr("Indicator"), 0, false),
            text(&FigureLine::period, tr("Period"), 80, false), text(&FigureLine::now, tr("Now"), 110, true),
            text(&FigureLine::then, tr("There"), 110, true)};
}

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_tables(tableColumns(), this)
    , m_figures(figureColumns(), this)
    , m_tablePane(new Pane(tr("Tables that differ")))
    , m_figurePane(new Pane(tr("Figures that differ")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto add = [row](Pane *pane, QAbstractItemModel *model, const QString &name, int stretch) {
        auto *table = new DataTable;
        table->setAccessibleName(name);
        table->setRowHeight(24);
        table->setModel(model);
        pane->setContent(table);
        row->addWidget(pane, stretch);
    };
    add(m_tablePane, &m_tables, tr("Tables that differ"), 4);
    row->addWidget(new Line(Qt::Vertical));
    add(m_figurePane, &m_figures, tr("Figures that differ"), 5);
    showNothing();
}

void ComparisonView::showNothing()
{
    m_tables.setRows({});
    m_figures.setRows({});
    m_tablePane->header()->setCaption(tr("Choose a backup and compare it with the present file"));
    m_figurePane->header()->setCaption({});
}

void ComparisonView::showDifference(const workbook::Workbook &book,
                                    const workbook::FileDifference &difference, const QString &name)
{
    m_tablePane->header()->setCaption(
        difference.isSame()
            ? tr("The present file has the same contents as %1").arg(name)
            : tr("%1: %2 steps, now %3").arg(name, number(difference.otherSteps), number(difference.steps)));
    m_tables.setRows(difference.tables);
    std::map<std::int64_t, const Indicator *> byId;
    const std::vector<Indicator> indicators = book.indicators();
    for (const Indicator &indicator : indicators)
        byId.emplace(indicator.id.value(), &indicator);
    std::vector<FigureLine> lines;
    for (const FigureDifference &figure : difference.figures) {
        const auto known = byId.find(figure.key.indicator.value());
        const QString indicator = known == byId.end()
            ? QString::number(figure.key.indicator.value())
            : localName(known->second->nameZh, known->second->nameEn);
        lines.push_back({book.subjectName(figure.key.subject, speaksEnglish()), indicator,
                         yearText(figure.key.period), sideText(figure.here), sideText(figure.there)});
    }
    const bool isCut = lines.size() >= mostFigures;
    m_figurePane->header()->setCaption(
        isCut ? tr("the first %1").arg(number(static_cast<std::int64_t>(lines.size()))) : QString());
    m_figures.setRows(std::move(lines));
}

} // namespace pilotage::ui
