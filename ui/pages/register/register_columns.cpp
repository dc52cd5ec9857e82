#include "ui/pages/register/register_columns.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/column_parts.h"
#include "ui/pages/register/lifecycle_text.h"

using namespace Qt::StringLiterals;
using pilotage::workbook::RegisterRow;

namespace pilotage::ui {

namespace {

QString districtOf(const std::map<SubjectId, QString> &districts, const std::optional<SubjectId> &id)
{
    const auto found = id ? districts.find(*id) : districts.end();
    return found == districts.end() ? QString() : found->second;
}

/// That a batch is invented is said by the asterisk of the row; the tooltip has its whole name.
QString batchOf(const RegisterRow &row)
{
    return messages::batchText(QString(row.batch).remove(u"（演示）"_s));
}

CellLook stateLook(Lifecycle state)
{
    return CellLook{.tone = lifecycleTone(state), .mark = lifecycleMark(state)};
}

CellLook stepsLook(Lifecycle state)
{
    const bool isLate = state == Lifecycle::Extended || state == Lifecycle::Returned;
    CellLook look{.tone = Tone::Muted};
    look.steps = CellSteps{.done = lifecycleDone(state), .total = lifecycleSteps, .late = isLate ? 1 : 0};
    return look;
}

} // namespace

std::vector<Column<RegisterRow>> enrolmentColumns(const std::map<SubjectId, QString> &counties,
                                                  std::function<bool()> hasRoom)
{
    std::vector<Column<RegisterRow>> columns(7);
    columns[0]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
           .text = [](const RegisterRow &row) { return messages::localName(row.name, row.nameEn); },
           .width = 0,
           .tooltip = [](const RegisterRow &row) { return messages::localName(row.name, row.nameEn); }};
    columns[1] = {
        .header = words(QT_TRANSLATE_NOOP("Register", "Type")),
        .text = [](const RegisterRow &row) { return withDemo(shortTypeText(row.programmeType), row.isDemo); },
        .width = speaksEnglish() ? 142 : 84,
        .tooltip =
            [](const RegisterRow &row) {
                return messages::localName(row.programmeNameZh, row.programmeNameEn);
            }};
    columns[2]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "District")),
           .text = [counties](const RegisterRow &row) { return dash(districtOf(counties, row.district)); },
           .value = [](const RegisterRow &row) { return QVariant(row.districtCode); },
           .width = speaksEnglish() ? 80 : 62,
           .tooltip = [](const RegisterRow &row) { return placeName(row.districtName, row.districtNameEn); }};
    columns[3] = {.header = words(QT_TRANSLATE_NOOP("Register", "Batch")),
                  .text = [](const RegisterRow &row) { return dash(batchOf(row)); },
                  .width = speaksEnglish() ? 72 : 62,
                  .look = [](const RegisterRow &) { return muted(); },
                  .tooltip = [](const RegisterRow &row) { return messages::batchText(row.batch); }};
    columns[4] = {.header = words(QT_TRANSLATE_NOOP("Register", "State")),
                  .text = [](const RegisterRow &row) { return messages::label(row.state); },
                  .value = [](const RegisterRow &row) { return QVariant(static_cast<double>(row.state)); },
                  .width = speaksEnglish() ? 126 : 96,
                  .look = [](const RegisterRow &row) { return stateLook(row.state); }};
    columns[5]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "Progress")),
           .unit = words(QT_TRANSLATE_NOOP("Register", "10 steps")),
           .text = [](const RegisterRow &row) { return u"%1/10"_s.arg(lifecycleDone(row.state)); },
           .value
           = [](const RegisterRow &row) { return QVariant(static_cast<double>(lifecycleDone(row.state))); },
           .width = 140,
           .look = [hasRoom = std::move(hasRoom)](
                       const RegisterRow &row) { return hasRoom() ? stepsLook(row.state) : muted(); }};
    columns[6] = {.header = words(QT_TRANSLATE_NOOP("Register", "Updated")),
                  .text = [](const RegisterRow &row) { return dash(row.updatedOn); },
                  .width = 88,
                  .look = [](const RegisterRow &) { return muted(); }};
    return columns;
}

std::vector<Column<Site>> siteColumns(const std::map<SubjectId, QString> &districts)
{
    std::vector<Column<Site>> columns(5);
    columns[0] = {.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
                  .text = [](const Site &site) { return messages::localName(site.name, site.nameEn); },
                  .width = 0};
    columns[1] = {.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
                  .text = [](const Site &site) { return withDemo(messages::label(site.kind), site.isDemo); },
                  .width = 110};
    columns[2]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "District")),
           .text = [districts](const Site &site) { return dash(districtOf(districts, site.district)); },
           .value =
               [](const Site &site) {
                   return QVariant(static_cast<double>(site.district.value_or(SubjectId()).value()));
               },
           .width = 96};
    columns[3] = {.header = words(QT_TRANSLATE_NOOP("Register", "Industry")),
                  .text = [](const Site &site) { return dash(site.industry); },
                  .width = 90,
                  .look = [](const Site &) { return muted(); }};
    columns[4] = {.header = words(QT_TRANSLATE_NOOP("Register", "Credit code")),
                  .text = [](const Site &site) { return dash(site.creditCode); },
                  .width = 170,
                  .isCode = true,
                  .look = [](const Site &) { return muted(); }};
    return columns;
}

std::vector<Column<Project>> projectColumns(const std::map<SubjectId, QString> &districts)
{
    std::vector<Column<Project>> columns(5);
    columns[0]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
           .text = [](const Project &project) { return messages::localName(project.name, project.nameEn); },
           .width = 0};
    columns[1]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
           .text
           = [](const Project &project) { return withDemo(messages::label(project.kind), project.isDemo); },
           .width = 110};
    columns[2] = {
        .header = words(QT_TRANSLATE_NOOP("Register", "District")),
        .text = [districts](const Project &project) { return dash(districtOf(districts, project.district)); },
        .value =
            [](const Project &project) {
                return QVariant(static_cast<double>(project.district.value_or(SubjectId()).value()));
            },
        .width = 90};
    columns[3]
        = {.header = words(QT_TRANSLATE_NOOP("Register", "Stage")),
           .text = [](const Project &project) { return messages::label(project.stage); },
           .value = [](const Project &project) { return QVariant(static_cast<double>(project.stage)); },
           .width = 90};
    columns[4] = {.header = words(QT_TRANSLATE_NOOP("Register", "Start to end")),
                  .text =
                      [](const Project &project) {
                          return u"%1 \u2013 %2"_s.arg(dash(project.startsOn), dash(project.endsOn));
                      },
                  .width = 160,
                  .look = [](const Project &) { return muted(); }};
    return columns;
}

} // namespace pilotage::ui
