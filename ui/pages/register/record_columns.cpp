#include "ui/pages/register/record_columns.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/column_parts.h"
#include "ui/pages/register/lifecycle_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using pilotage::workbook::Listed;

namespace pilotage::ui {

namespace {

QString titleOf(const Titles &titles, std::int64_t id)
{
    const auto found = titles.find(id);
    return found == titles.end() ? QString() : found->second;
}

template<class T>
Column<Listed<T>> subjectColumn()
{
    return {.header = words(QT_TRANSLATE_NOOP("Register", "Belongs to")),
            .text = [](const Listed<T> &item) { return messages::localName(item.subject, item.subjectEn); },
            .width = 0,
            .tooltip
            = [](const Listed<T> &item) { return messages::localName(item.subject, item.subjectEn); }};
}

template<class T>
Column<Listed<T>> placeColumn()
{
    return {.header = words(QT_TRANSLATE_NOOP("Register", "District")),
            .text = [](const Listed<T> &item) { return placeName(item.districtName, item.districtNameEn); },
            .value = [](const Listed<T> &item) { return QVariant(item.districtCode); },
            .width = speaksEnglish() ? 92 : 84};
}

/// Amounts right, missing ones as a dash and sorted last.
template<class Row>
Column<Row> amountColumn(const char *header, const char *unit,
                         const std::function<std::optional<double>(const Row &)> &amount, int decimals = 0)
{
    return {.header = words(header),
            .unit = words(unit),
            .text =
                [amount, decimals](const Row &row) {
                    const auto value = amount(row);
                    return value ? QLocale().toString(*value, 'f', decimals) : u"\u2014"_s;
                },
            .value =
                [amount](const Row &row) {
                    const auto value = amount(row);
                    return value ? QVariant(*value) : QVariant();
                },
            .alignment = Qt::AlignRight | Qt::AlignVCenter,
            .width = 88};
}

} // namespace

std::vector<Column<Listed<Measure>>> measureColumns()
{
    using Row = Listed<Measure>;
    std::vector<Column<Row>> columns;
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
                       .text = [](const Row &item) { return withDemo(item.row.name, item.row.isDemo); },
                       .width = 0,
                       .tooltip = [](const Row &item) { return item.row.name; }});
    columns.push_back(subjectColumn<Measure>());
    columns.push_back(placeColumn<Measure>());
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
                       .text = [](const Row &item) { return messages::label(item.row.kind); },
                       .width = 92});
    columns.push_back(amountColumn<Row>(QT_TRANSLATE_NOOP("Register", "CO\u2082 less"),
                                        QT_TRANSLATE_NOOP("Register", "t a year"),
                                        [](const Row &item) { return item.row.co2TargetT; }));
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Start to end")),
                       .text =
                           [](const Row &item) {
                               return item.row.startsOn.isEmpty() && item.row.endsOn.isEmpty()
                                   ? u"\u2014"_s
                                   : u"%1 \u2013 %2"_s.arg(dash(item.row.startsOn), dash(item.row.endsOn));
                           },
                       .width = 130,
                       .look = [](const Row &) { return muted(); }});
    return columns;
}

std::vector<Column<Listed<Certification>>> certificationColumns(const QString &today)
{
    using Row = Listed<Certification>;
    std::vector<Column<Row>> columns;
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Title")),
                       .text = [](const Row &item) { return withDemo(item.row.title, item.row.isDemo); },
                       .width = 0,
                       .tooltip = [](const Row &item) { return item.row.title; }});
    columns.push_back(subjectColumn<Certification>());
    columns.push_back(placeColumn<Certification>());
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
                       .text = [](const Row &item) { return messages::label(item.row.kind); },
                       .width = speaksEnglish() ? 132 : 110});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Issued")),
                       .text = [](const Row &item) { return dash(item.row.issuedOn); },
                       .width = 88,
                       .look = [](const Row &) { return muted(); }});
    const auto isOver = [today](const Row &item) {
        return !item.row.expiresOn.isEmpty() && item.row.expiresOn < today.left(item.row.expiresOn.size());
    };
    columns.push_back(
        {.header = words(QT_TRANSLATE_NOOP("Register", "Expires")),
         .text = [](const Row &item) { return dash(item.row.expiresOn); },
         .width = 108,
         .look =
             [isOver](const Row &item) {
                 return isOver(item) ? CellLook{.tone = Tone::Attention, .mark = Mark::Warning} : muted();
             },
         .tooltip =
             [isOver](const Row &item) {
                 return isOver(item) ? words(QT_TRANSLATE_NOOP("Register", "Has run out")) : QString();
             },
         .accessible =
             [isOver](const Row &item) {
                 return isOver(item)
                     ? item.row.expiresOn + u' ' + words(QT_TRANSLATE_NOOP("Register", "Has run out"))
                     : dash(item.row.expiresOn);
             }});
    return columns;
}

std::vector<Column<Listed<Event>>> eventColumns()
{
    using Row = Listed<Event>;
    std::vector<Column<Row>> columns;
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Title")),
                       .text = [](const Row &item) { return withDemo(item.row.title, item.row.isDemo); },
                       .width = 0,
                       .tooltip = [](const Row &item) { return item.row.title; }});
    columns.push_back(subjectColumn<Event>());
    columns.push_back(placeColumn<Event>());
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
                       .text = [](const Row &item) { return messages::label(item.row.kind); },
                       .width = 92});
    columns.push_back(
        {.header = words(QT_TRANSLATE_NOOP("Register", "Date")),
         .text = [](const Row &item) { return senseText(item.row.happenedOn, item.row.dateSense); },
         .value = [](const Row &item) { return QVariant(item.row.happenedOn); },
         .width = 108,
         .look = [](const Row &) { return muted(); }});
    return columns;
}

std::vector<Column<Programme>> programmeColumns(const Titles &documents,
                                                const std::map<std::int64_t, int> &enrolments)
{
    std::vector<Column<Programme>> columns;
    columns.push_back(
        {.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
         .text = [](const Programme &row) { return messages::localName(row.nameZh, row.nameEn); },
         .width = 0,
         .tooltip = [](const Programme &row) { return messages::localName(row.nameZh, row.nameEn); }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Batch")),
                       .text = [](const Programme &row) { return dash(messages::batchText(row.batch)); },
                       .width = 96,
                       .tooltip = [](const Programme &row) { return row.batch; }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Level")),
                       .text = [](const Programme &row) { return messages::label(row.level); },
                       .value = [](const Programme &row) { return QVariant(static_cast<double>(row.level)); },
                       .width = 76});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Authority")),
                       .text = [](const Programme &row) { return dash(row.authority); },
                       .width = 130,
                       .look = [](const Programme &) { return muted(); },
                       .tooltip = [](const Programme &row) { return row.authority; }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Document")),
                       .text =
                           [documents](const Programme &row) {
                               return dash(row.document ? titleOf(documents, row.document->value())
                                                        : QString());
                           },
                       .width = 130,
                       .look = [](const Programme &) { return muted(); },
                       .tooltip =
                           [documents](const Programme &row) {
                               return row.document ? titleOf(documents, row.document->value()) : QString();
                           }});
    const auto count = [enrolments](const Programme &row) {
        const auto found = enrolments.find(row.id.value());
        return found == enrolments.end() ? 0 : found->second;
    };
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Enrolled")),
                       .text = [count](const Programme &row) { return QLocale().toString(count(row)); },
                       .value = [count](const Programme &row) { return QVariant(double(count(row))); },
                       .alignment = Qt::AlignRight | Qt::AlignVCenter,
                       .width = 70});
    return columns;
}

std::vector<Column<Organisation>> organisationColumns(const Titles &districts)
{
    std::vector<Column<Organisation>> columns;
    columns.push_back(
        {.header = words(QT_TRANSLATE_NOOP("Register", "Name")),
         .text =
             [](const Organisation &row) {
                 return withDemo(messages::localName(row.name, row.nameEn), row.isDemo);
             },
         .width = 0,
         .tooltip = [](const Organisation &row) { return messages::localName(row.name, row.nameEn); }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Kind")),
                       .text = [](const Organisation &row) { return messages::label(row.kind); },
                       .width = 92});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "District")),
                       .text =
                           [districts](const Organisation &row) {
                               return dash(row.district ? titleOf(districts, row.district->value())
                                                        : QString());
                           },
                       .width = 92});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Credit code")),
                       .text = [](const Organisation &row) { return dash(row.creditCode); },
                       .width = 170,
                       .isCode = true,
                       .look = [](const Organisation &) { return muted(); }});
    return columns;
}

std::vector<Column<Document>> documentColumns()
{
    std::vector<Column<Document>> columns;
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Title")),
                       .text = [](const Document &row) { return row.title; },
                       .width = 0,
                       .tooltip = [](const Document &row) { return row.title; }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Document no.")),
                       .text = [](const Document &row) { return dash(row.number); },
                       .width = 140,
                       .tooltip = [](const Document &row) { return row.number; }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Issuer")),
                       .text = [](const Document &row) { return dash(row.issuer); },
                       .width = 130,
                       .look = [](const Document &) { return muted(); },
                       .tooltip = [](const Document &row) { return row.issuer; }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Date")),
                       .text = [](const Document &row) { return dash(row.date); },
                       .width = 88,
                       .look = [](const Document &) { return muted(); }});
    columns.push_back({.header = words(QT_TRANSLATE_NOOP("Register", "Seen how far")),
                       .text = [](const Document &row) { return messages::label(row.status); },
                       .value = [](const Document &row) { return QVariant(static_cast<double>(row.status)); },
                       .width = speaksEnglish() ? 120 : 104,
                       .look =
                           [](const Document &row) {
                               return row.status == DocumentStatus::Verified
                                   ? CellLook{.tone = Tone::Good, .mark = Mark::Check}
                                   : muted();
                           }});
    return columns;
}

} // namespace pilotage::ui
