#include "app/storage/queries/figure_queries.h"
#include "app/storage/queries/register_queries.h"
#include "app/workbook/register_views.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Years of the small trend beside a figure.
constexpr int trendYears = 10;

void describe(SubjectDetail &to, const Register &reg, SubjectId id)
{
    to.subject = id;
    to.kind = reg.kindOf(id);
    if (const District *item = reg.district(id)) {
        to.name = item->name;
        to.nameEn = item->nameEn;
        to.typeKey = toKey(item->level);
        to.code = item->code;
        to.note = item->note;
        if (item->parent) {
            to.districtName = reg.nameOf(*item->parent, false);
            to.districtNameEn = reg.nameOf(*item->parent, true);
        }
        return;
    }
    if (const Site *item = reg.site(id)) {
        to.name = item->name;
        to.nameEn = item->nameEn;
        to.typeKey = toKey(item->kind);
        to.code = item->code;
        to.creditCode = item->creditCode;
        to.note = item->note;
        to.isDemo = item->isDemo;
    } else if (const Project *project = reg.project(id)) {
        to.name = project->name;
        to.nameEn = project->nameEn;
        to.typeKey = toKey(project->kind);
        to.code = project->code;
        to.note = project->note;
        to.isDemo = project->isDemo;
    }
    if (const auto district = reg.districtOf(id)) {
        to.districtName = reg.nameOf(*district, false);
        to.districtNameEn = reg.nameOf(*district, true);
    }
}

/// Figures come by indicator, newest first: the first of each is shown, the years before it are its trend.
std::vector<SubjectFigure> figuresOf(Model &model, SubjectId id)
{
    storage::Store &store = model.store();
    std::vector<SubjectFigure> shown;
    const std::vector<Observation> all = storage::figuresOf(store, id);
    for (auto at = all.begin(); at != all.end();) {
        const IndicatorId indicatorId = at->key.indicator;
        const auto end = std::find_if(
            at, all.end(), [&](const Observation &item) { return item.key.indicator != indicatorId; });
        const auto newest
            = std::find_if(at, end, [](const Observation &item) { return item.state == State::Present; });
        const Indicator *indicator = model.indicator(indicatorId);
        if (newest != end && indicator) {
            SubjectFigure figure{indicatorId,
                                 indicator->code,
                                 indicator->nameZh,
                                 indicator->nameEn,
                                 indicator->unit,
                                 indicator->decimals,
                                 newest->key.period,
                                 newest->value,
                                 newest->qualifier,
                                 {},
                                 {},
                                 false,
                                 {}};
            if (const auto note = storage::figureNote(store, newest->key))
                figure.printed = note->printed;
            if (newest->source)
                if (const auto source = storage::sourceById(store, *newest->source)) {
                    figure.isDemo = source->kind == SourceKind::Generated;
                    figure.sourceTitle
                        = source->document ? storage::documentTitle(store, *source->document) : source->title;
                }
            if (newest->key.period.isYear())
                for (int year = newest->key.period.year() - trendYears + 1; year <= newest->key.period.year();
                     ++year) {
                    const auto found = std::find_if(newest, end, [year](const Observation &item) {
                        return item.key.period == Period::ofYear(year);
                    });
                    figure.trend.push_back(found == end ? methods::undefined : found->value);
                }
            shown.push_back(std::move(figure));
        }
        at = end;
    }
    return shown;
}

} // namespace

SubjectDetail subjectDetailOf(Model &model, SubjectId id)
{
    const Register &reg = model.reg();
    storage::Store &store = model.store();
    SubjectDetail detail;
    describe(detail, reg, id);
    for (const RegisterRow &row : enrolmentsOf(reg, std::nullopt)) {
        if (row.subject != id)
            continue;
        SubjectDetail::EnrolmentPart part;
        part.row = row;
        const auto enrolment = std::find_if(reg.enrolments().begin(), reg.enrolments().end(),
                                            [&](const Enrolment &item) { return item.id == row.enrolment; });
        if (const Programme *programme = reg.programme(enrolment->programme)) {
            part.authority = programme->authority;
            if (programme->document)
                part.documentTitle = storage::documentTitle(store, *programme->document);
        }
        const auto events = reg.eventsOf(row.enrolment);
        part.events.assign(events.begin(), events.end());
        detail.enrolments.push_back(std::move(part));
    }
    detail.events = storage::eventsOf(store, id);
    detail.measures = storage::measuresOf(store, id);
    detail.certifications = storage::certificationsOf(store, id);
    detail.figures = figuresOf(model, id);
    return detail;
}

} // namespace pilotage::workbook
