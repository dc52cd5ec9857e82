#include "ui/pages/indicators/indicators_page.h"

#include "app/messages/labels.h"
#include "app/reports/chart_data.h"
#include "ui/charts/painting.h"
#include "ui/pages/indicators/cell_line.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/indicators/indicator_picker.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::Changes;
using pilotage::workbook::FigureGrid;
using pilotage::workbook::GridCell;
using pilotage::workbook::GridRequest;
using pilotage::workbook::ReviewStep;

namespace pilotage::ui {

namespace {

/// A change against the direction from this on is worth a word in the answer. Unit: % or percentage points.
constexpr double reboundFrom = 3;

Period periodOf(const QComboBox *box)
{
    return Period::fromKey(box->currentData().toInt()).value_or(Period());
}

/// Divisions above counties hold the figures; a county shows its neighbours with it.
SubjectId shownUnder(const workbook::Workbook &book, const Scope &scope)
{
    return comparedScope(book, scope).under;
}

} // namespace

void IndicatorsPage::watch(workbook::Workbook *book)
{
    if (book == m_watched)
        return;
    disconnect(m_watch);
    m_watched = book;
    m_block.reset();
    showAlone({});
    m_editing = book ? std::make_unique<workbook::FigureEditing>(*book) : nullptr;
    if (book)
        m_watch = connect(book, &workbook::Workbook::changed, this,
                          [this](const Changes &changes) { guarded(this, [&] { takeChanges(changes); }); });
}

bool IndicatorsPage::concerns(const Changes &changes) const
{
    for (const char *table : {"indicator", "district", "target"})
        if (changes.touches(QString::fromLatin1(table)))
            return true;
    // Listed figures are mended in place by takeChanges while the page is seen.
    return changes.manyObservations || !isVisible();
}

void IndicatorsPage::takeChanges(const Changes &changes)
{
    if (!isVisible() || concerns(changes))
        return;
    Sheet sheet = m_model.sheet();
    std::vector<ObservationKey> touched = changes.observations;
    const bool isNote = changes.touches(u"observation_note"_s) || changes.touches(u"observation_candidate"_s);
    if (touched.empty() && isNote)
        for (const QModelIndex &cell : m_table->figureCells())
            touched.push_back(*m_model.keyAt(cell));
    if (touched.empty() || refreshSheet(*workbook(), sheet, touched).empty())
        return;
    m_model.refresh(std::move(sheet));
    showAnswer();
    showMultiples();
    showCell();
}

SheetSetup IndicatorsPage::setup() const
{
    SheetSetup setup;
    setup.orientation = m_orientation->current() == 0 ? Orientation::Periods : Orientation::Indicators;
    setup.under = shownUnder(*workbook(), scope());
    setup.alone = m_alone;
    setup.indicator = m_picker->indicator().value_or(IndicatorId());
    setup.reference = periodOf(m_to);
    if (setup.orientation == Orientation::Indicators) {
        setup.periods = {setup.reference};
        return setup;
    }
    for (int item = m_to->count() - 1; item >= 0; --item) {
        const Period period = Period::fromKey(m_to->itemData(item).toInt()).value_or(Period());
        if (period >= periodOf(m_from) && period <= setup.reference)
            setup.periods.push_back(period);
    }
    if (setup.periods.empty()) // a first year behind the last one
        setup.periods.push_back(setup.reference);
    return setup;
}

void IndicatorsPage::reload()
{
    watch(workbook());
    if (!workbook()) {
        m_model.setSheet({});
        m_panel->clear();
        return;
    }
    if (m_aloneIn != scope().district)
        showAlone({}); // another district was chosen since
    m_indicators = workbook()->indicators();
    m_picker->setIndicators(m_indicators);
    if (!m_picker->indicator() && !m_indicators.empty())
        m_picker->setIndicator(m_indicators.front().id);
    fillYears();
    loadGrid();
}

void IndicatorsPage::loadGrid()
{
    if (!workbook())
        return;
    if (!m_wanted)
        m_wanted = m_model.keyAt(m_table->currentIndex());
    m_model.setSheet(loadSheet(*workbook(), setup()));
    m_table->layoutColumns();
    QModelIndex index = m_wanted ? m_model.indexOf(*m_wanted) : QModelIndex();
    if (!index.isValid() && m_model.rowCount() > 0) {
        // The chosen county, in the reference year or the column of the indicator.
        const Sheet &sheet = m_model.sheet();
        const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const SheetRow &each) {
            return each.subject == (m_wanted ? m_wanted->subject : scope().district);
        });
        const int at = row == sheet.rows.end() ? 0 : static_cast<int>(row - sheet.rows.begin());
        int column = sheet.columnCount() - 1;
        for (int each = 0; each < sheet.columnCount(); ++each)
            if (sheet.setup.orientation == Orientation::Indicators
                && sheet.indicatorAt(each).id == sheet.setup.indicator)
                column = each;
        index = m_model.index(m_model.shownRow(at), FigureModel::frozenColumns + std::max(column, 0));
    }
    m_wanted.reset();
    layoutParts();
    if (index.isValid()) {
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_table->scrollTo(index);
    }
    showAnswer();
    showMultiples();
    showCell();
}

void IndicatorsPage::showAnswer()
{
    const Sheet &sheet = m_model.sheet();
    int missing = 0;
    int doubtful = 0;
    int reviewed = 0;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        for (int row = 0; row < static_cast<int>(sheet.rows.size()); ++row) {
            const GridCell &cell = sheet.cell(row, column);
            const bool isExpected
                = sheet.rows[static_cast<std::size_t>(row)].existsIn(sheet.periodAt(column));
            missing += isExpected && (!cell.isThere || cell.state == State::Missing);
            doubtful += cell.isDoubtful();
            reviewed += cell.isThere && cell.review >= Review::Reviewed;
        }
    }
    const QString rows = QString::number(sheet.rows.size());
    const QString columns = QString::number(sheet.columnCount());
    QString answer = sheet.setup.orientation == Orientation::Periods
        ? tr("%1 districts × %2 years").arg(rows, columns)
        : tr("%1 districts × %2 indicators").arg(rows, columns);
    answer += tr(": %1 missing, %2 doubtful, %3 reviewed")
                  .arg(strong(QString::number(missing)), strong(QString::number(doubtful)),
                       strong(QString::number(reviewed)));
    const int now = sheet.referenceColumn();
    int met = 0;
    int worst = -1;
    double most = reboundFrom;
    for (int row = 0; now >= 0 && row < static_cast<int>(sheet.rows.size()); ++row) {
        const GridCell &cell = sheet.cell(row, now);
        const Indicator &indicator = sheet.indicatorAt(now);
        met += distanceTo(cell.value, sheet.targets[static_cast<std::size_t>(row)], indicator).isMet;
        if (changeText(cell.lastYear, indicator.direction).isAdverse
            && std::abs(cell.lastYear.change) > most) {
            most = std::abs(cell.lastYear.change);
            worst = row;
        }
    }
    if (sheet.targetPeriod != Period())
        answer
            += tr("; %1 meet the %2 target").arg(strong(QString::number(met)), yearText(sheet.targetPeriod));
    if (worst >= 0)
        answer += tr("; %1 moved the wrong way: %2")
                      .arg(sheet.rows[static_cast<std::size_t>(worst)].name.toHtmlEscaped(),
                           strong(changeText(sheet.cell(worst, now).lastYear, Direction::Neutral).text));
    setAnswer(answer);
    showPrimary();
}

void IndicatorsPage::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    const int column = index.isValid() ? m_model.valueColumn(index.column()) : -1;
    const int row = index.isValid() ? m_model.sheetRow(index.row()) : -1;
    const Sheet &sheet = m_model.sheet();
    if (column < 0) {
        m_line->setCell(index.isValid() ? index.siblingAtColumn(1).data().toString() : QString(), {}, {});
    } else {
        const Indicator &indicator = sheet.indicatorAt(column);
        const int source = row >= 0 ? row : static_cast<int>(sheet.rows.size());
        QString entered = row >= 0 ? enteredText(sheet.cell(row, column), indicator)
                                   : index.data(Qt::ToolTipRole).toString();
        if (row >= 0 && entered.isEmpty())
            entered = index.data().toString();
        m_line->setCell(cellName(sheet, source, column), entered, indicator.definition);
    }
    charts::ChartCell chosen;
    chosen.category = row;
    m_multiples->chart()->setCurrent(chosen);
    showSelection();
    showPrimary();
    m_detailTimer->start();
}

void IndicatorsPage::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    const auto key = m_model.keyAt(index);
    if (!workbook() || !key) {
        m_panel->clear();
        return;
    }
    const int row = m_model.sheetRow(index.row());
    const int column = m_model.valueColumn(index.column());
    CellFacts facts;
    facts.key = *key;
    facts.place = m_model.sheet().rows[static_cast<std::size_t>(row)].name;
    facts.period = periodText(key->period);
    facts.indicator = m_model.sheet().indicatorAt(column);
    facts.cell = m_model.sheet().cell(row, column);
    facts.detail = workbook::figureDetail(*workbook(), *key);
    facts.absent = absentText(m_model.sheet(), row, column);
    m_panel->setFacts(facts);
}

void IndicatorsPage::showSelection()
{
    double sum = 0;
    int count = 0;
    int decimals = 0;
    bool isMixed = false;
    std::optional<IndicatorId> first;
    for (const QModelIndex &index : m_table->figureCells()) {
        const GridCell *cell = m_model.cellAt(index);
        const Indicator &indicator = m_model.sheet().indicatorAt(m_model.valueColumn(index.column()));
        if (cell->state != State::Present || std::isnan(cell->value))
            continue;
        isMixed = isMixed || (first && *first != indicator.id);
        first = indicator.id;
        sum += cell->value;
        ++count;
        decimals = std::max(decimals, indicator.decimals);
    }
    if (count == 0)
        emit selectionTextChanged(tr("count 0"));
    else if (isMixed) // figures of different indicators do not add up
        emit selectionTextChanged(tr("count %1").arg(count));
    else
        emit selectionTextChanged(tr("sum %1  mean %2  count %3")
                                      .arg(reports::numberText(sum, decimals),
                                           reports::numberText(sum / count, decimals),
                                           QString::number(count)));
}

void IndicatorsPage::showMultiples()
{
    const Sheet &sheet = m_model.sheet();
    reports::ChartData chart;
    chart.categoryName = tr("District");
    chart.emptyText = tr("no figures");
    const auto chosen = std::find_if(m_indicators.begin(), m_indicators.end(),
                                     [&](const Indicator &each) { return each.id == sheet.setup.indicator; });
    if (chosen == m_indicators.end() || sheet.rows.empty())
        return m_multiples->setData(chart);
    std::vector<SubjectId> subjects;
    for (const SheetRow &row : sheet.rows) {
        subjects.push_back(row.subject);
        reports::ChartCategory category;
        category.label = row.name;
        category.key = row.code;
        if (row.fromYear > 0 && !row.existsIn(sheet.setup.periods.front()))
            category.note = tr("set up in %1").arg(row.fromYear);
        chart.categories.push_back(category);
    }
    const std::vector<Period> years = workbook()->years();
    const FigureGrid grid
        = workbook::figureGrid(*workbook(), GridRequest::ofIndicator(chosen->id, subjects, years));
    double low = 0;
    double high = 0;
    for (std::size_t year = 0; year < years.size(); ++year) {
        reports::ChartSeries series;
        series.name = yearText(years[year]);
        series.decimals = chosen->decimals;
        bool isThere = false;
        for (std::size_t row = 0; row < subjects.size(); ++row) {
            const double value = grid.cell(row, year).value;
            series.values.push_back(value);
            isThere = isThere || !std::isnan(value);
            low = std::fmin(low, value);
            high = std::fmax(high, value);
        }
        // Years before the first report would only be empty paper.
        if (isThere || !chart.series.empty())
            chart.series.push_back(series);
    }
    const std::vector<double> ticks = charts::niceTicks(low, high > low ? high : low + 1, 4);
    chart.axisLow = ticks.front();
    chart.axisHigh = ticks.back();
    chart.unit = unitText(chosen->unit);
    const QString name = localName(chosen->nameZh, chosen->nameEn);
    chart.title = chart.series.empty()
        ? name
        : tr("%1 %2–%3").arg(name, chart.series.front().name, chart.series.back().name);
    chart.caption = tr("%1, one axis for all, the chosen district in colour").arg(chart.unit);
    chart.source = tr("Axis %1–%2 %3; ○ highest year")
                       .arg(reports::numberText(*chart.axisLow, 0), reports::numberText(*chart.axisHigh, 0),
                            chart.unit);
    m_multiples->setData(chart);
}

void IndicatorsPage::showPrimary()
{
    const std::vector<ObservationKey> drafts = keysIn(Review::Draft);
    const std::vector<ObservationKey> submitted
        = drafts.empty() ? keysIn(Review::Submitted) : std::vector<ObservationKey>();
    m_primaryStep = drafts.empty() ? ReviewStep::Approve : ReviewStep::Submit;
    const std::size_t count = drafts.empty() ? submitted.size() : drafts.size();
    m_primary->setText(m_primaryStep == ReviewStep::Submit ? tr("Submit %1").arg(count)
                           : count > 0                     ? tr("Approve %1").arg(count)
                                                           : tr("Reviewed"));
    m_primary->setEnabled(count > 0);
    m_primary->setToolTip(m_table->hasRange() ? tr("The selected figures") : tr("All figures shown"));
}

void IndicatorsPage::setOrientation(Orientation orientation)
{
    m_orientation->setCurrent(orientation == Orientation::Periods ? 0 : 1);
}

void IndicatorsPage::showIndicator(IndicatorId indicator)
{
    m_picker->setIndicator(indicator);
    guarded(this, [this] { loadGrid(); });
}

bool IndicatorsPage::open(const QVariantMap &arguments)
{
    const QString text = arguments.value(u"indicator"_s).toString();
    if (text.isEmpty() || !workbook())
        return true;
    const auto found = std::find_if(m_indicators.begin(), m_indicators.end(), [&](const Indicator &each) {
        return each.code == text || QString::number(each.id.value()) == text;
    });
    if (found == m_indicators.end())
        return false;
    const Period period = Period::ofYear(arguments.value(u"period"_s, periodOf(m_to).year()).toInt());
    includePeriod(period);
    if (arguments.contains(u"subject"_s)) {
        const SubjectId subject(arguments.value(u"subject"_s).toLongLong());
        showAlone({});
        const Sheet divisions = loadSheet(*workbook(), setup());
        if (std::none_of(divisions.rows.begin(), divisions.rows.end(),
                         [&](const SheetRow &row) { return row.subject == subject; }))
            showAlone(subject);
        m_wanted = ObservationKey{subject, found->id, period, 0};
    }
    setOrientation(Orientation::Periods);
    showIndicator(found->id);
    m_table->setFocus();
    return true;
}

void IndicatorsPage::showAlone(std::optional<SubjectId> subject)
{
    m_alone = subject;
    m_aloneIn = scope().district;
    const QString name
        = subject && workbook() ? workbook()->subjectName(*subject, speaksEnglish()) : QString();
    m_aloneChip->setText(tr("%1 ×", "a subject shown alone, and the mark that closes it").arg(name));
    m_aloneChip->setAccessibleName(tr("Only %1: back to the districts").arg(name));
    m_aloneChip->setToolTip(m_aloneChip->accessibleName());
    m_aloneChip->setVisible(subject.has_value());
}

/// Widens the years shown; a later last year is the window's.
void IndicatorsPage::includePeriod(Period period)
{
    if (period < periodOf(m_from))
        m_from->setCurrentIndex(std::max(0, m_from->findData(period.key())));
    if (period <= periodOf(m_to) || m_to->findData(period.key()) < 0)
        return;
    m_to->setCurrentIndex(m_to->findData(period.key()));
    const std::vector<Period> years = workbook()->years();
    if (std::find(years.begin(), years.end(), period) != years.end())
        emit scopeRequested({scope().district, period});
}

} // namespace pilotage::ui
