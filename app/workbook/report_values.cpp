#include "app/workbook/report_values.h"

#include "app/messages/labels.h"
#include "app/workbook/completeness.h"
#include "app/workbook/file_settings.h"
#include "app/workbook/register_views.h"
#include "app/workbook/report_words.h"
#include "app/workbook/workbook_parts.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

using reports::BoundChart;
using reports::BoundValue;
using reports::Field;
using reports::ReportFacts;
using reports::ReportRow;
using reports::UnknownName;
using reports::ValueKind;

ReportValues::ReportValues(Workbook &workbook, const ReportRequest &request)
    : m_workbook(workbook)
    , m_model(*workbook.parts().model)
    , m_request(request)
    , m_info(workbook.info())
    , m_today(workbook.parts().clock().date().toString(Qt::ISODate))
{
    if (m_request.scheme.isEmpty() && !m_model.schemes().empty())
        m_request.scheme = m_model.schemes().front().code;
}

ReportFacts ReportValues::facts() const
{
    ReportFacts facts;
    facts.subjectName = nameOf(m_request.subject);
    facts.subjectCode = basic(Field::of(u"code"_s), m_request.subject).text;
    facts.period = m_request.period.text();
    facts.periodText = messages::periodText(m_request.period);
    facts.today = m_today;
    facts.headHash = m_info.headHash;
    facts.uuid = m_info.uuid;
    facts.version = QStringLiteral(PILOTAGE_VERSION);
    facts.rounding = fileSettings(m_workbook).rounding;
    facts.isTraining = m_info.kind == WorkbookKind::Training;
    facts.isEnglish = QLocale().language() != QLocale::Chinese;
    return facts;
}

QString ReportValues::nameOf(SubjectId subject) const
{
    const Register &reg = m_model.reg();
    return messages::localName(reg.nameOf(subject, false), reg.nameOf(subject, true));
}

BoundValue ReportValues::text(const QString &words) const
{
    BoundValue value;
    value.text = words;
    return value;
}

BoundValue ReportValues::number(ValueKind kind, double value, int decimals, const QString &unit,
                                SubjectId subject, const QString &key, const QString &what) const
{
    BoundValue made;
    made.kind = kind;
    made.number = value;
    made.decimals = decimals;
    made.unit = unit;
    made.trace.key = u"%1/%2/%3"_s.arg(subject.value()).arg(key, m_request.period.text());
    made.trace.what = what;
    made.trace.subject = nameOf(subject);
    made.trace.period = messages::periodText(m_request.period);
    if (std::isnan(value))
        made.reason = ReportWords::tr("no data");
    return made;
}

BoundValue ReportValues::count(double value, SubjectId subject, const QString &key, const QString &what) const
{
    BoundValue made = number(ValueKind::Count, value, 0, QString(), subject, key, what);
    made.trace.source = ReportWords::tr("register of this workbook");
    return made;
}

UnknownName ReportValues::unknown(const Field &field, const QStringList &known)
{
    return {field.text(), known};
}

const std::vector<Completeness::Row> &ReportValues::counties() const
{
    if (m_completeness)
        return m_completeness->rows;
    const Register &reg = m_model.reg();
    const District *own = reg.district(m_request.subject);
    if (own && own->level < DistrictLevel::County) {
        m_above = m_request.subject;
        m_completeness = completenessOf(m_model, m_request.period, m_above);
        return m_completeness->rows;
    }
    // A county, or what lies in one: the county alone, judged beside its neighbours.
    const SubjectId county = own && own->level == DistrictLevel::County
        ? own->id
        : reg.ancestor(m_request.subject, DistrictLevel::County).value_or(m_request.subject);
    m_above = reg.ancestor(county, DistrictLevel::Prefecture).value_or(county);
    m_completeness = completenessOf(m_model, m_request.period, m_above);
    std::erase_if(m_completeness->rows, [&](const Completeness::Row &row) { return row.district != county; });
    return m_completeness->rows;
}

namespace {

QString dateText(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return iso;
    return QLocale().language() == QLocale::Chinese
        ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())
        : QLocale().toString(date, QLocale::LongFormat);
}

} // namespace

/// What the subject is called and when it is.
BoundValue ReportValues::basic(const Field &field, SubjectId subject) const
{
    const Register &reg = m_model.reg();
    const QString what = field.text();
    if (what == "name"_L1)
        return text(nameOf(subject));
    if (what == "year"_L1)
        return text(QString::number(m_request.period.year()));
    if (what == "last year"_L1)
        return text(QString::number(m_request.period.year() - 1));
    if (what == "period"_L1)
        return text(m_request.period.text());
    if (what == "period text"_L1)
        return text(messages::periodText(m_request.period));
    if (what == "today"_L1)
        return text(dateText(m_today));
    if (what == "district"_L1) {
        const auto district = reg.districtOf(subject);
        const District *own = district ? reg.district(*district) : nullptr;
        if (own && own->id == subject)
            return text(own->parent ? nameOf(*own->parent) : QString());
        return text(own ? nameOf(own->id) : QString());
    }
    if (what == "county"_L1) {
        const auto county = reg.ancestor(subject, DistrictLevel::County);
        return text(county ? nameOf(*county) : nameOf(subject));
    }
    if (const District *district = reg.district(subject)) {
        if (what == "code"_L1)
            return text(district->code.isEmpty() ? QString::number(subject.value()) : district->code);
        if (what == "level"_L1 || what == "kind"_L1)
            return text(messages::label(district->level));
        if (what == "note"_L1)
            return text(district->note);
        return text({});
    }
    if (const Site *site = reg.site(subject)) {
        if (what == "code"_L1)
            return text(!site->code.isEmpty()             ? site->code
                            : !site->creditCode.isEmpty() ? site->creditCode
                                                          : QString::number(subject.value()));
        if (what == "credit code"_L1)
            return text(site->creditCode);
        if (what == "kind"_L1 || what == "level"_L1)
            return text(messages::label(site->kind));
        if (what == "industry"_L1)
            return text(messages::sectorLabel(site->industry));
        return text(what == "note"_L1 ? site->note : QString());
    }
    const Project *project = reg.project(subject);
    if (what == "code"_L1)
        return text(project && !project->code.isEmpty() ? project->code : QString::number(subject.value()));
    if (project && (what == "kind"_L1 || what == "level"_L1))
        return text(messages::label(project->kind));
    return text(project && what == "note"_L1 ? project->note : QString());
}

BoundValue ReportValues::value(const Field &field, const ReportRow *row) const
{
    if (row) {
        const auto own = row->cells.find(field.text());
        if (own != row->cells.end())
            return own->second;
        if (!row->subject) {
            QStringList known;
            for (const auto &[name, cell] : row->cells)
                known << name;
            throw unknown(field, known);
        }
    }
    const SubjectId subject = row && row->subject ? SubjectId(*row->subject) : m_request.subject;
    const QString head = field.head();
    static const QStringList plain{u"name"_s,        u"code"_s,  u"year"_s,     u"last year"_s,  u"period"_s,
                                   u"period text"_s, u"today"_s, u"district"_s, u"county"_s,     u"level"_s,
                                   u"kind"_s,        u"note"_s,  u"industry"_s, u"credit code"_s};
    if (plain.contains(field.text()))
        return basic(field, subject);
    if (head == "count"_L1)
        return count(double(rows({field.words.mid(1)}).size()), subject, field.text(),
                     ReportWords::tr("rows"));
    if (head == "figure"_L1 || head == "total"_L1)
        return figure(field, subject);
    if (head == "index"_L1)
        return index(field, subject);
    if (head == "pilots"_L1)
        return pilots(field, subject);
    if (head == "projects"_L1)
        return projects(field, subject);
    if (head == "ets"_L1)
        return ets(field, subject);
    if (head == "data"_L1)
        return data(field, subject);
    throw unknown(field,
                  plain
                      + QStringList{u"count ROWS"_s, u"figure CODE"_s, u"total CODE"_s, u"index ..."_s,
                                    u"pilots ..."_s, u"projects ..."_s, u"ets ..."_s, u"data ..."_s});
}

std::vector<ReportRow> ReportValues::rows(const Field &source) const
{
    const QString head = source.head();
    if (head == "counties"_L1) {
        std::vector<ReportRow> made;
        for (const Completeness::Row &county : counties())
            made.push_back({county.district.value(), county.code, false, {}});
        return made;
    }
    static const QStringList registers{u"pilots"_s, u"programmes"_s, u"projects"_s, u"sites"_s};
    if (registers.contains(head))
        return registerRows(source);
    static const QStringList ofSubject{u"enrolments"_s, u"steps"_s, u"events"_s, u"measures"_s};
    if (ofSubject.contains(head))
        return subjectRows(source);
    if (head == "figures"_L1)
        return figureRows(m_request.subject);
    if (head == "targets"_L1)
        return targetRows();
    if (head == "index"_L1)
        return indexRows(source);
    if (head == "ets"_L1)
        return etsRows(source);
    if (head == "data"_L1)
        return qualityRows(source);
    throw unknown(source,
                  QStringList{u"counties"_s} + registers + ofSubject
                      + QStringList{u"figures"_s, u"targets"_s, u"index parts"_s, u"index items"_s,
                                    u"ets entities"_s, u"ets short"_s, u"ets districts"_s, u"ets sectors"_s,
                                    u"ets cycles"_s, u"data groups"_s, u"data missing"_s, u"data doubts"_s,
                                    u"data unreviewed"_s});
}

BoundChart ReportValues::chart(const Field &source) const
{
    const QString head = source.head();
    if (head == "index"_L1)
        return indexChart(source);
    if (head == "pilots"_L1)
        return pilotChart();
    if (head == "ets"_L1)
        return etsChart();
    if (head == "data"_L1)
        return lackChart();
    if (head == "figure"_L1 || head == "total"_L1)
        return figureChart(source);
    throw unknown(source,
                  {u"index heat"_s, u"index trend"_s, u"index parts"_s, u"pilots"_s, u"ets"_s, u"data"_s,
                   u"figure CODE"_s});
}

std::vector<SubjectId> ReportValues::batch(const Field &source) const
{
    std::vector<SubjectId> subjects;
    for (const ReportRow &row : rows(source))
        if (row.subject
            && std::find(subjects.begin(), subjects.end(), SubjectId(*row.subject)) == subjects.end())
            subjects.emplace_back(*row.subject);
    return subjects;
}

} // namespace pilotage::workbook
