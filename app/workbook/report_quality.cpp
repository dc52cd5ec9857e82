#include "app/storage/queries/figure_queries.h"
#include "app/workbook/completeness.h"
#include "app/workbook/register_views.h"
#include "app/workbook/report_parts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Indicators that schemes are made of: what districts are asked to report.
std::vector<const Indicator *> expectedOf(Model &model)
{
    std::vector<const Indicator *> expected;
    std::set<IndicatorId> seen;
    for (const Scheme &scheme : model.schemes())
        for (const SchemeItem &item : model.items(scheme.id))
            for (const auto &id : {item.indicator, item.denominator})
                if (id && seen.insert(*id).second)
                    if (const Indicator *indicator = model.indicator(*id))
                        expected.push_back(indicator);
    return expected;
}

} // namespace

/// data X: of the whole report for its own subject, of one county for the subject of a row.
BoundValue ReportValues::data(const Field &field, SubjectId subject) const
{
    const QString what = field.rest(1);
    int present = 0;
    int districts = 0;
    int reported = 0;
    std::vector<SubjectId> meant;
    for (const Completeness::Row &row : counties())
        if (subject == m_request.subject || row.district == subject) {
            present += row.total;
            ++districts;
            reported += row.reported;
            meant.push_back(row.district);
        }
    const int expected = districts * m_completeness->expected;
    const auto counts = [&](double n, const QString &name) {
        BoundValue value = count(n, subject, field.text(), name);
        value.trace.source = ReportWords::tr("figures of this workbook");
        return value;
    };
    if (what == "districts"_L1)
        return counts(districts, ReportWords::tr("districts"));
    if (what == "indicators"_L1)
        return counts(m_completeness->expected, ReportWords::tr("indicators expected of each district"));
    if (what == "expected"_L1)
        return counts(expected, ReportWords::tr("figures expected"));
    if (what == "present"_L1)
        return counts(present, ReportWords::tr("figures reported"));
    if (what == "missing"_L1)
        return counts(expected - present, ReportWords::tr("figures missing"));
    if (what == "reported"_L1)
        return counts(reported, ReportWords::tr("districts that reported all"));
    if (what == "incomplete"_L1)
        return counts(districts - reported, ReportWords::tr("districts that lack figures"));
    if (what == "complete"_L1) {
        BoundValue value
            = number(ValueKind::Rate, expected > 0 ? 100.0 * present / expected : methods::undefined, 1,
                     u"%"_s, subject, field.text(), ReportWords::tr("completeness"));
        value.trace.formula = u"%1 ÷ %2"_s.arg(present).arg(expected);
        return value;
    }
    int preliminary = 0;
    int estimated = 0;
    int unreviewed = 0;
    for (const Indicator *indicator : expectedOf(m_model))
        for (const SubjectId one : meant) {
            const std::uint8_t mark
                = m_model.columns().mark(indicator->id, m_request.period, m_model.columns().positionOf(one));
            if (mark == ColumnStore::absent || ColumnStore::stateOf(mark) != State::Present)
                continue;
            const Qualifier qualifier = ColumnStore::qualifierOf(mark);
            preliminary += qualifier == Qualifier::Preliminary || qualifier == Qualifier::YearToDate;
            estimated += qualifier == Qualifier::Estimated || qualifier == Qualifier::About;
            (void)isPending(one, m_request.period);
            unreviewed += int(m_unreviewed.at(m_request.period).count({one, indicator->id}));
        }
    if (what == "preliminary"_L1)
        return counts(preliminary, ReportWords::tr("preliminary figures"));
    if (what == "estimated"_L1)
        return counts(estimated, ReportWords::tr("estimated figures"));
    if (what == "unreviewed"_L1)
        return counts(unreviewed, ReportWords::tr("figures not reviewed"));
    throw unknown(field,
                  {u"data districts"_s, u"data indicators"_s, u"data expected"_s, u"data present"_s,
                   u"data missing"_s, u"data reported"_s, u"data incomplete"_s, u"data complete"_s,
                   u"data preliminary"_s, u"data estimated"_s, u"data unreviewed"_s});
}

/// All that the number of missing figures counts.
std::vector<ReportRow> ReportValues::missingRows() const
{
    std::vector<ReportRow> rows;
    for (const Completeness::Row &county : counties())
        for (const ExpectedFigure &figure :
             expectedFigures(m_model, m_request.period, m_above, county.district)) {
            if (figure.isThere)
                continue;
            ReportRow row;
            row.code = county.code;
            row.subject = county.district.value();
            row.cells.emplace(u"district"_s, text(messages::localName(county.name, county.nameEn)));
            row.cells.emplace(u"figure name"_s, text(messages::localName(figure.nameZh, figure.nameEn)));
            row.cells.emplace(u"figure code"_s, text(figure.code));
            row.cells.emplace(u"unit"_s, text(messages::unitText(figure.unit)));
            row.cells.emplace(u"state"_s, text(ReportWords::tr("not reported")));
            rows.push_back(std::move(row));
        }
    return rows;
}

std::vector<ReportRow> ReportValues::qualityRows(const Field &source) const
{
    const QString kind = source.word(1);
    std::vector<ReportRow> rows;
    if (kind == "groups"_L1) {
        (void)counties();
        for (std::size_t g = 0; g < m_completeness->groups.size(); ++g) {
            int present = 0;
            for (const Completeness::Row &row : m_completeness->rows)
                present += row.present[g];
            const int expected = m_completeness->groupSizes[g] * int(m_completeness->rows.size());
            ReportRow row;
            row.code = m_completeness->groups[g];
            row.cells.emplace(u"group"_s, text(messages::groupLabel(row.code)));
            const QString key = u"data/group/"_s + row.code;
            row.cells.emplace(u"expected"_s,
                              count(expected, m_request.subject, key + u"/expected"_s,
                                    ReportWords::tr("figures expected")));
            row.cells.emplace(
                u"present"_s,
                count(present, m_request.subject, key + u"/present"_s, ReportWords::tr("figures reported")));
            row.cells.emplace(u"missing"_s,
                              count(expected - present, m_request.subject, key + u"/missing"_s,
                                    ReportWords::tr("figures missing")));
            row.cells.emplace(u"complete"_s,
                              number(ValueKind::Rate,
                                     expected > 0 ? 100.0 * present / expected : methods::undefined, 1,
                                     u"%"_s, m_request.subject, key, ReportWords::tr("completeness")));
            rows.push_back(std::move(row));
        }
        return rows;
    }
    if (kind == "missing"_L1)
        return missingRows();
    if (kind != "doubts"_L1 && kind != "unreviewed"_L1)
        throw unknown(source, {u"data groups"_s, u"data missing"_s, u"data doubts"_s, u"data unreviewed"_s});
    for (const Completeness::Row &county : counties())
        for (const Indicator *indicator : expectedOf(m_model)) {
            const int at = m_model.columns().positionOf(county.district);
            const std::uint8_t mark = m_model.columns().mark(indicator->id, m_request.period, at);
            const bool present = mark != ColumnStore::absent && ColumnStore::stateOf(mark) == State::Present;
            const Qualifier qualifier = ColumnStore::qualifierOf(mark);
            (void)isPending(county.district, m_request.period);
            const bool open = m_unreviewed.at(m_request.period).count({county.district, indicator->id}) > 0;
            if (!present || (kind == "doubts"_L1 ? qualifier == Qualifier::Exact : !open))
                continue;
            ReportRow row;
            row.code = county.code;
            row.subject = county.district.value();
            row.cells.emplace(u"district"_s, text(messages::localName(county.name, county.nameEn)));
            row.cells.emplace(u"figure name"_s,
                              text(messages::localName(indicator->nameZh, indicator->nameEn)));
            row.cells.emplace(u"figure code"_s, text(indicator->code));
            row.cells.emplace(u"unit"_s, text(messages::unitText(indicator->unit)));
            row.cells.emplace(u"state"_s, text(messages::label(qualifier)));
            row.cells.emplace(u"value"_s, figureOf(*indicator, county.district, m_request.period));
            rows.push_back(std::move(row));
        }
    return rows;
}

/// Districts by groups of indicators: only what is missing gets ink.
BoundChart ReportValues::lackChart() const
{
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("District");
    chart.data.unit = u"%"_s;
    for (const Completeness::Row &row : counties()) {
        ChartCategory category;
        category.label = messages::localName(row.name, row.nameEn);
        category.key = row.code;
        chart.data.categories.push_back(category);
    }
    for (std::size_t g = 0; g < m_completeness->groups.size(); ++g) {
        ChartSeries series;
        series.name = messages::groupLabel(m_completeness->groups[g]);
        series.role = SeriesRole::Part;
        series.decimals = 0;
        series.unit = u"%"_s;
        series.heading = ReportWords::tr("%n item(s)", nullptr, m_completeness->groupSizes[g]);
        std::vector<BoundValue> values;
        for (const Completeness::Row &row : m_completeness->rows) {
            BoundValue value = number(ValueKind::Rate, 100.0 * row.present[g] / m_completeness->groupSizes[g],
                                      0, u"%"_s, row.district, u"data/group/"_s + m_completeness->groups[g],
                                      ReportWords::tr("completeness"));
            series.values.push_back(value.number);
            values.push_back(value);
        }
        chart.data.series.push_back(series);
        chart.points.push_back(values);
    }
    chart.data.source
        = ReportWords::tr("Expected: the indicators that the schemes of this workbook are made of");
    return chart;
}

} // namespace pilotage::workbook
