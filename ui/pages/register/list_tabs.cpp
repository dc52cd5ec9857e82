#include "ui/pages/register/list_tab.h"

#include "app/domain/clock.h"
#include "app/messages/field_labels.h"
#include "app/workbook/register_editing.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/column_parts.h"
#include "ui/pages/register/lifecycle_text.h"
#include "ui/pages/register/record_columns.h"
#include "ui/pages/register/register_columns.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using pilotage::workbook::Listed;
using pilotage::workbook::RegisterEditing;
using pilotage::workbook::RegisterRow;
using pilotage::workbook::Workbook;

namespace pilotage::ui {

namespace {

using Under = std::optional<SubjectId>;

/// A filter by an enumeration.
template<class Row, class E>
Facet<Row> enumFacet(const char *name, const std::function<E(const Row &)> &value)
{
    return {words(name), [value](const Row &row) { return QString(toKey(value(row))); },
            [](const QString &key) { return messages::label(fromKey<E>(key).value_or(E{})); }};
}

std::map<SubjectId, QString> districtNames(const Workbook &book)
{
    std::map<SubjectId, QString> names;
    for (const workbook::DistrictNode &node : book.districtTree())
        names[node.district.id] = placeName(node.district.name, node.district.nameEn);
    return names;
}

/// Of each division the county it lies in; of those above counties their own name.
std::map<SubjectId, QString> countyNames(const Workbook &book)
{
    std::map<SubjectId, QString> names;
    const std::vector<workbook::DistrictNode> tree = book.districtTree();
    for (const workbook::DistrictNode &node : tree) {
        const workbook::DistrictNode *county = &node;
        while (county->district.level > DistrictLevel::County && county->parent >= 0)
            county = &tree[static_cast<std::size_t>(county->parent)];
        names[node.district.id] = placeName(county->district.name, county->district.nameEn);
    }
    return names;
}

template<class Row>
std::function<std::optional<SubjectId>(const Row &)> noSubject()
{
    return [](const Row &) { return std::optional<SubjectId>(); };
}

const auto kindText = QT_TRANSLATE_NOOP("Register", "Kind");
const auto typeText = QT_TRANSLATE_NOOP("Register", "Type");
const auto stateText = QT_TRANSLATE_NOOP("Register", "State");
const auto batchName = QT_TRANSLATE_NOOP("Register", "Batch");
const auto stageText = QT_TRANSLATE_NOOP("Register", "Stage");
const auto levelText = QT_TRANSLATE_NOOP("Register", "Level");
const auto seenText = QT_TRANSLATE_NOOP("Register", "Seen how far");

/// Townships and villages were published as one number, so they can be listed as one.
void lowCarbonPlaces(std::vector<FilterChip::Choice> &choices)
{
    int count = 0;
    int kinds = 0;
    for (const FilterChip::Choice &choice : choices) {
        if (choice.key != "LZC_TOWNSHIP"_L1 && choice.key != "LZC_VILLAGE"_L1)
            continue;
        count += choice.count;
        ++kinds;
    }
    if (kinds == 2)
        choices.push_back({u"LZC"_s, words(QT_TRANSLATE_NOOP("Register", "Towns and villages")), count});
}

std::unique_ptr<ListTab> enrolmentTab()
{
    using Row = RegisterRow;
    ListSpec<Row> spec;
    spec.rows = [](Workbook &book, Under under) { return book.enrolments(under); };
    // In a narrow table the steps are a number alone, so that names have room.
    const auto table = std::make_shared<QPointer<DataTable>>();
    spec.columns = [table](Workbook &book) {
        return enrolmentColumns(countyNames(book), [table] {
            return *table && (*table)->viewport()->width() >= (speaksEnglish() ? 840 : 700);
        });
    };
    spec.id = [](const Row &row) { return qint64(row.enrolment.value()); };
    spec.subject = [](const Row &row) { return std::optional(row.subject); };
    spec.isDemo = [](const Row &row) { return row.isDemo; };
    spec.facets = {{words(typeText), [](const Row &row) { return row.programmeType; }, shortTypeText},
                   enumFacet<Row, Lifecycle>(stateText, [](const Row &row) { return row.state; }),
                   {words(batchName), [](const Row &row) { return row.batch; }, messages::batchText}};
    spec.facets[0].groups = lowCarbonPlaces;
    spec.matches = [](const QString &wanted, const QString &key) { return key.startsWith(wanted + u'_'); };
    spec.districtColumn = 2;
    auto tab = std::make_unique<TypedTab<Row>>(RecordKind::Enrolment, std::move(spec));
    *table = tab->table();
    return tab;
}

std::unique_ptr<ListTab> siteTab()
{
    ListSpec<Site> spec;
    spec.rows = [](Workbook &book, Under under) { return book.sites(under); };
    spec.columns = [](Workbook &book) { return siteColumns(districtNames(book)); };
    spec.id = [](const Site &row) { return qint64(row.id.value()); };
    spec.subject = [](const Site &row) { return std::optional(row.id); };
    spec.isDemo = [](const Site &row) { return row.isDemo; };
    spec.facets = {enumFacet<Site, SiteKind>(kindText, [](const Site &row) { return row.kind; })};
    spec.districtColumn = 2;
    return std::make_unique<TypedTab<Site>>(RecordKind::Site, std::move(spec));
}

std::unique_ptr<ListTab> projectTab()
{
    ListSpec<Project> spec;
    spec.rows = [](Workbook &book, Under under) { return book.projects(under); };
    spec.columns = [](Workbook &book) { return projectColumns(districtNames(book)); };
    spec.id = [](const Project &row) { return qint64(row.id.value()); };
    spec.subject = [](const Project &row) { return std::optional(row.id); };
    spec.isDemo = [](const Project &row) { return row.isDemo; };
    spec.facets = {enumFacet<Project, ProjectKind>(kindText, [](const Project &row) { return row.kind; }),
                   enumFacet<Project, ProjectStage>(stageText, [](const Project &row) { return row.stage; })};
    spec.districtColumn = 2;
    return std::make_unique<TypedTab<Project>>(RecordKind::Project, std::move(spec));
}

/// What measures, certificates and events have in common.
template<class T, class K>
ListSpec<Listed<T>> listedSpec()
{
    using Row = Listed<T>;
    ListSpec<Row> spec;
    spec.id = [](const Row &item) { return qint64(item.row.id.value()); };
    spec.subject = [](const Row &item) { return std::optional(item.row.subject); };
    spec.isDemo = [](const Row &item) { return item.row.isDemo; };
    spec.facets = {enumFacet<Row, K>(kindText, [](const Row &item) { return item.row.kind; })};
    spec.districtColumn = 2;
    return spec;
}

std::unique_ptr<ListTab> measureTab()
{
    auto spec = listedSpec<Measure, MeasureKind>();
    spec.rows = workbook::measuresUnder;
    spec.columns = [](Workbook &) { return measureColumns(); };
    return std::make_unique<TypedTab<Listed<Measure>>>(RecordKind::Measure, std::move(spec));
}

std::unique_ptr<ListTab> certificationTab()
{
    auto spec = listedSpec<Certification, CertificationKind>();
    spec.rows = workbook::certificationsUnder;
    spec.columns
        = [](Workbook &) { return certificationColumns(systemClock()().date().toString(Qt::ISODate)); };
    return std::make_unique<TypedTab<Listed<Certification>>>(RecordKind::Certification, std::move(spec));
}

std::unique_ptr<ListTab> eventTab()
{
    auto spec = listedSpec<Event, EventKind>();
    spec.rows = workbook::eventsUnder;
    spec.columns = [](Workbook &) { return eventColumns(); };
    return std::make_unique<TypedTab<Listed<Event>>>(RecordKind::Event, std::move(spec));
}

std::unique_ptr<ListTab> programmeTab()
{
    ListSpec<Programme> spec;
    spec.rows = [](Workbook &book, Under) { return RegisterEditing(book).all<Programme>(); };
    spec.columns = [](Workbook &book) {
        Titles documents;
        for (const Document &document : RegisterEditing(book).all<Document>())
            documents[document.id.value()] = document.title;
        // A programme is known by its type and batch; no two have both in common.
        std::map<std::pair<QString, QString>, int> counts;
        for (const RegisterRow &row : book.enrolments())
            ++counts[{row.programmeType, row.batch}];
        std::map<std::int64_t, int> enrolled;
        for (const Programme &programme : RegisterEditing(book).all<Programme>())
            enrolled[programme.id.value()] = counts[{programme.type, programme.batch}];
        return programmeColumns(documents, enrolled);
    };
    spec.id = [](const Programme &row) { return qint64(row.id.value()); };
    spec.subject = noSubject<Programme>();
    spec.isDemo = [](const Programme &) { return false; };
    spec.facets
        = {{words(typeText), [](const Programme &row) { return row.type; }, shortTypeText},
           enumFacet<Programme, ProgrammeLevel>(levelText, [](const Programme &row) { return row.level; })};
    return std::make_unique<TypedTab<Programme>>(RecordKind::Programme, std::move(spec));
}

std::unique_ptr<ListTab> organisationTab()
{
    ListSpec<Organisation> spec;
    spec.rows = [](Workbook &book, Under) { return RegisterEditing(book).all<Organisation>(); };
    spec.columns = [](Workbook &book) {
        Titles districts;
        for (const auto &[id, name] : districtNames(book))
            districts[id.value()] = name;
        return organisationColumns(districts);
    };
    spec.id = [](const Organisation &row) { return qint64(row.id.value()); };
    spec.subject = noSubject<Organisation>();
    spec.isDemo = [](const Organisation &row) { return row.isDemo; };
    spec.facets = {enumFacet<Organisation, OrganisationKind>(
        kindText, [](const Organisation &row) { return row.kind; })};
    return std::make_unique<TypedTab<Organisation>>(RecordKind::Organisation, std::move(spec));
}

std::unique_ptr<ListTab> documentTab()
{
    ListSpec<Document> spec;
    spec.rows = [](Workbook &book, Under) { return RegisterEditing(book).all<Document>(); };
    spec.columns = [](Workbook &) { return documentColumns(); };
    spec.id = [](const Document &row) { return qint64(row.id.value()); };
    spec.subject = noSubject<Document>();
    spec.isDemo = [](const Document &row) { return row.status == DocumentStatus::Demo; };
    spec.facets
        = {enumFacet<Document, DocumentStatus>(seenText, [](const Document &row) { return row.status; })};
    return std::make_unique<TypedTab<Document>>(RecordKind::Document, std::move(spec));
}

} // namespace

ListTab::ListTab(RecordKind kind)
    : m_kind(kind)
    , m_table(new DataTable)
{
    m_table->setAccessibleName(kindName(kind));
    new RowChecks(m_table);
}

std::vector<std::unique_ptr<ListTab>> makeListTabs()
{
    std::vector<std::unique_ptr<ListTab>> tabs;
    tabs.push_back(enrolmentTab());
    tabs.push_back(siteTab());
    tabs.push_back(projectTab());
    tabs.push_back(measureTab());
    tabs.push_back(certificationTab());
    tabs.push_back(eventTab());
    tabs.push_back(programmeTab());
    tabs.push_back(organisationTab());
    tabs.push_back(documentTab());
    return tabs;
}

} // namespace pilotage::ui
