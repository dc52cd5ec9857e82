#include "app/domain/programme.h"
#include "app/workbook/register_views.h"
#include "app/workbook/report_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

bool isSite(const RegisterRow &row)
{
    return row.subjectKind == SubjectKind::Site;
}

/// Parts of a stack that can be told apart in grey.
constexpr int mostFamilies = 4;

QString familyName(const QString &family)
{
    return family == "LZC"_L1 ? ReportWords::tr("Low- or zero-carbon townships and villages")
                              : messages::programmeTypeLabel(family);
}

} // namespace

/// pilots [TYPE] [STATE]: enrolments within the subject.
BoundValue ReportValues::pilots(const Field &field, SubjectId subject) const
{
    auto known = m_enrolments.find(subject);
    if (known == m_enrolments.end())
        known = m_enrolments.emplace(subject, enrolmentsOf(m_model.reg(), subject)).first;
    QString type;
    std::optional<Lifecycle> state;
    bool demo = false;
    for (int i = 1; i < field.words.size(); ++i) {
        const QString word = field.word(i);
        if (const auto found = fromKey<Lifecycle>(word))
            state = found;
        else if (word == "demo"_L1)
            demo = true;
        else if (word == word.toUpper())
            type = word;
        else if (word != "count"_L1)
            throw unknown(field,
                          {u"pilots"_s, u"pilots SYNERGY_PROV"_s, u"pilots LZC"_s, u"pilots named"_s,
                           u"pilots demo"_s});
    }
    const auto matches = [&](const RegisterRow &row) {
        return (type.isEmpty() || programmeFamily(row.programmeType) == programmeFamily(type))
            && (!state || row.state == *state) && (!demo || row.isDemo);
    };
    const auto n = std::count_if(known->second.begin(), known->second.end(), matches);
    QString what = type.isEmpty() ? ReportWords::tr("pilots") : familyName(programmeFamily(type));
    if (state)
        what += u" · "_s + messages::label(*state);
    return count(double(n), subject, field.text(), what);
}

/// projects [STAGE] [KIND] within the subject.
BoundValue ReportValues::projects(const Field &field, SubjectId subject) const
{
    std::optional<ProjectStage> stage;
    std::optional<ProjectKind> kind;
    for (int i = 1; i < field.words.size(); ++i) {
        const auto asStage = fromKey<ProjectStage>(field.word(i));
        const auto asKind = fromKey<ProjectKind>(field.word(i));
        if (asStage)
            stage = asStage;
        else if (asKind)
            kind = asKind;
        else if (field.word(i) != "count"_L1)
            throw unknown(field, {u"projects"_s, u"projects accepted"_s, u"projects benchmark"_s});
    }
    const Register &reg = m_model.reg();
    const auto n = std::count_if(reg.projects().begin(), reg.projects().end(), [&](const Project &project) {
        return reg.isWithin(project.id, subject) && (!stage || project.stage == *stage)
            && (!kind || project.kind == *kind);
    });
    return count(double(n), subject, field.text(), ReportWords::tr("projects"));
}

std::vector<ReportRow> ReportValues::registerRows(const Field &source) const
{
    const Register &reg = m_model.reg();
    std::vector<ReportRow> rows;
    if (source.head() == "projects"_L1) {
        for (const Project &project : reg.projects()) {
            if (!reg.isWithin(project.id, m_request.subject))
                continue;
            ReportRow row{project.id.value(), project.code, false, {}};
            row.cells.emplace(u"stage"_s, text(messages::label(project.stage)));
            row.cells.emplace(u"starts"_s, text(project.startsOn));
            row.cells.emplace(u"ends"_s, text(project.endsOn));
            rows.push_back(std::move(row));
        }
        return rows;
    }
    if (source.head() == "programmes"_L1) {
        for (const ProgrammeCount &programme : programmeCountsOf(m_model, m_request.subject)) {
            if (programme.count == 0)
                continue;
            ReportRow row;
            row.code = programme.type;
            row.cells.emplace(u"programme"_s, text(messages::localName(programme.nameZh, programme.nameEn)));
            row.cells.emplace(u"registered"_s,
                              count(programme.count, m_request.subject, u"programme/"_s + programme.type,
                                    programme.nameZh));
            BoundValue published = count(programme.published.value_or(methods::undefined), m_request.subject,
                                         u"published/"_s + programme.type,
                                         ReportWords::tr("%1, as published").arg(programme.nameZh));
            row.cells.emplace(u"published"_s, published);
            rows.push_back(std::move(row));
        }
        return rows;
    }
    std::set<SubjectId> seen;
    const QString type = source.word(1);
    for (const RegisterRow &one : enrolmentsOf(reg, m_request.subject)) {
        if (!type.isEmpty() && programmeFamily(one.programmeType) != programmeFamily(type))
            continue;
        if (source.head() == "sites"_L1 && (!isSite(one) || !seen.insert(one.subject).second))
            continue;
        ReportRow row{one.subject.value(), one.districtCode, false, {}};
        row.cells.emplace(u"pilot"_s, text(messages::localName(one.name, one.nameEn)));
        row.cells.emplace(u"pilot district"_s,
                          text(messages::localName(one.districtName, one.districtNameEn)));
        row.cells.emplace(u"programme"_s,
                          text(messages::localName(one.programmeNameZh, one.programmeNameEn)));
        row.cells.emplace(u"batch"_s, text(one.batch));
        row.cells.emplace(u"state"_s, text(messages::label(one.state)));
        row.cells.emplace(u"updated"_s, text(one.updatedOn));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What the register keeps about the subject itself.
std::vector<ReportRow> ReportValues::subjectRows(const Field &source) const
{
    const SubjectDetail detail = subjectDetailOf(m_model, m_request.subject);
    std::vector<ReportRow> rows;
    const auto add = [&](std::initializer_list<std::pair<QString, QString>> cells) {
        ReportRow row;
        row.code = QString::number(rows.size());
        for (const auto &[name, words] : cells)
            row.cells.emplace(name, text(words));
        rows.push_back(std::move(row));
    };
    if (source.head() == "enrolments"_L1) {
        for (const SubjectDetail::EnrolmentPart &part : detail.enrolments)
            add({{u"programme"_s, messages::localName(part.row.programmeNameZh, part.row.programmeNameEn)},
                 {u"batch"_s, part.row.batch},
                 {u"state"_s, messages::label(part.row.state)},
                 {u"updated"_s, part.row.updatedOn},
                 {u"authority"_s, part.authority},
                 {u"document"_s, part.documentTitle}});
    } else if (source.head() == "steps"_L1) {
        for (const SubjectDetail::EnrolmentPart &part : detail.enrolments)
            for (const EnrolmentEvent &event : part.events)
                add({{u"programme"_s,
                      messages::localName(part.row.programmeNameZh, part.row.programmeNameEn)},
                     {u"state"_s, messages::label(event.state)},
                     {u"date"_s, event.happenedOn},
                     {u"reason"_s, event.reason}});
    } else if (source.head() == "events"_L1) {
        for (const Event &event : detail.events)
            add({{u"kind"_s, messages::label(event.kind)},
                 {u"title"_s, event.title},
                 {u"date"_s, event.happenedOn}});
    } else {
        for (const Measure &measure : detail.measures)
            add({{u"kind"_s, messages::label(measure.kind)},
                 {u"title"_s, measure.name},
                 {u"from"_s, measure.startsOn},
                 {u"to"_s, measure.endsOn}});
    }
    return rows;
}

BoundChart ReportValues::pilotChart() const
{
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("District");
    chart.data.unit = ReportWords::tr("By district, count");
    for (const Completeness::Row &county : counties()) {
        ChartCategory category;
        category.label = messages::localName(county.name, county.nameEn);
        category.key = county.code;
        chart.data.categories.push_back(category);
    }
    QStringList families{u"SYNERGY_PROV"_s, u"BENCHMARK_PROJECT"_s, u"LOWCARBON_COUNTY"_s, u"LZC"_s};
    for (const RegisterRow &row : enrolmentsOf(m_model.reg(), m_request.subject))
        if (!families.contains(programmeFamily(row.programmeType)) && families.size() < mostFamilies)
            families << programmeFamily(row.programmeType);
    families.removeIf([&](const QString &family) {
        return pilots({{u"pilots"_s, family}}, m_request.subject).number == 0;
    });
    for (const QString &family : families) {
        ChartSeries series;
        series.name = familyName(family);
        series.role = SeriesRole::Part;
        series.decimals = 0;
        std::vector<BoundValue> values;
        double all = 0;
        for (const Completeness::Row &county : counties()) {
            values.push_back(pilots({{u"pilots"_s, family}}, county.district));
            series.values.push_back(values.back().number);
            all += values.back().number;
        }
        series.summary = QString::number(all, 'f', 0);
        chart.data.series.push_back(series);
        chart.points.push_back(values);
    }
    chart.data.source = ReportWords::tr("Source: register of this workbook");
    return chart;
}

} // namespace pilotage::workbook
