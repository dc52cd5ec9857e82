#include "ui/pages/importing/import_tables.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::GroupTotal;
using pilotage::workbook::ImportSummary;

namespace pilotage::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Letters as spreadsheets name columns: A ... Z, AA ...
QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

bool isKeyField(const QString &field)
{
    return field == "subject"_L1 || field == "period"_L1 || field == "indicator"_L1 || field == "part"_L1
        || field == "code"_L1;
}

SheetRange rangeOf(const ImportSummary &summary, int column)
{
    const auto at = static_cast<std::size_t>(column);
    if (at >= summary.columns.size() || summary.columns[at].field.isEmpty())
        return SheetRange::Skip;
    return isKeyField(summary.columns[at].field) ? SheetRange::Key : SheetRange::Value;
}

QString numberText(double value)
{
    return std::isnan(value) ? u"\u2014"_s : QLocale().toString(value, 'f', std::abs(value) < 100 ? 2 : 1);
}

QString changeText(const GroupTotal &total)
{
    if (total.before == 0 || std::isnan(total.before) || std::isnan(total.after))
        return u"\u2014"_s;
    const double percent = (total.after - total.before) / std::abs(total.before) * 100;
    const QString sign = percent > 0 ? u"+"_s : percent < 0 ? u"\u2212"_s : QString();
    return u"%1%2 %"_s.arg(sign, QLocale().toString(std::abs(percent), 'f', 1));
}

} // namespace

std::vector<Column<PreviewLine>> previewColumns(const ImportSummary &summary, int cells)
{
    std::vector<Column<PreviewLine>> columns;
    columns.push_back(
        {.header = QString(),
         .text = [](const PreviewLine &line) { return QString::number(line.number); },
         .value = [](const PreviewLine &line) { return QVariant(static_cast<double>(line.number)); },
         .alignment = Qt::AlignHCenter | Qt::AlignVCenter,
         .width = 36,
         .look =
             [](const PreviewLine &) {
                 return CellLook{.tone = Tone::Muted, .small = true, .range = SheetRange::Skip};
             }});
    for (int column = 0; column < cells; ++column) {
        const SheetRange range = rangeOf(summary, column);
        columns.push_back({.header = columnLetters(column),
                           .text = [column](const PreviewLine &line) { return line.cells.value(column); },
                           .width = 112,
                           .look =
                               [range](const PreviewLine &line) {
                                   const bool isHeader = line.number == 1;
                                   return CellLook{.strong = isHeader,
                                                   .range = isHeader ? SheetRange::Header : range};
                               }});
    }
    return columns;
}

QString fieldText(const QString &field, const std::map<QString, QString> &indicators)
{
    if (field.isEmpty())
        return words(QT_TRANSLATE_NOOP("Import", "not imported"));
    static const std::pair<QLatin1StringView, const char *> names[]
        = {{"subject"_L1, QT_TRANSLATE_NOOP("Import", "subject")},
           {"indicator"_L1, QT_TRANSLATE_NOOP("Import", "indicator")},
           {"period"_L1, QT_TRANSLATE_NOOP("Import", "period")},
           {"value"_L1, QT_TRANSLATE_NOOP("Import", "value")},
           {"unit"_L1, QT_TRANSLATE_NOOP("Import", "unit")},
           {"qualifier"_L1, QT_TRANSLATE_NOOP("Import", "qualifier")},
           {"source"_L1, QT_TRANSLATE_NOOP("Import", "source")},
           {"name"_L1, QT_TRANSLATE_NOOP("Import", "name")},
           {"code"_L1, QT_TRANSLATE_NOOP("Import", "code")}};
    for (const auto &[key, text] : names)
        if (field == key)
            return words(text);
    const auto found = indicators.find(field);
    return found == indicators.end() ? field : found->second;
}

std::vector<Column<ImportSummary::Column>> mappingColumns(const std::map<QString, QString> &indicators)
{
    using Mapped = ImportSummary::Column;
    std::vector<Column<Mapped>> columns(3);
    columns[0] = {.header = words(QT_TRANSLATE_NOOP("Import", "Column")),
                  .text = [](const Mapped &item) { return item.header; },
                  .width = 0};
    columns[1] = {.header = words(QT_TRANSLATE_NOOP("Import", "Field")),
                  .text = [indicators](const Mapped &item) { return fieldText(item.field, indicators); },
                  .width = 132,
                  .look =
                      [](const Mapped &item) {
                          return CellLook{.tone = item.field.isEmpty() ? Tone::Muted : Tone::Normal};
                      },
                  .tooltip = [](const Mapped &item) { return item.field; },
                  .editable = [](const Mapped &) { return true; }};
    columns[2] = {.header = words(QT_TRANSLATE_NOOP("Import", "Unit")),
                  .text = [](const Mapped &item) { return item.unit.isEmpty() ? u"\u2014"_s : item.unit; },
                  .width = 70,
                  .look =
                      [](const Mapped &item) {
                          return CellLook{.tone = item.note.isEmpty() ? Tone::Muted : Tone::Attention};
                      },
                  .tooltip = [](const Mapped &item) { return item.note; }};
    return columns;
}

std::vector<Column<GroupTotal>> totalColumns()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<GroupTotal>> columns(4);
    columns[0]
        = {.header = words(QT_TRANSLATE_NOOP("Import", "Group")),
           .text = [](const GroupTotal &total) { return total.name; },
           .width = 0,
           .tooltip = [](const GroupTotal &total) { return u"%1  %2"_s.arg(total.indicator, total.unit); }};
    columns[1] = {.header = words(QT_TRANSLATE_NOOP("Import", "Before")),
                  .text = [](const GroupTotal &total) { return numberText(total.before); },
                  .value = [](const GroupTotal &total) { return QVariant(total.before); },
                  .alignment = right,
                  .width = 54,
                  .look = [](const GroupTotal &) { return CellLook{.tone = Tone::Muted}; }};
    columns[2] = {.header = words(QT_TRANSLATE_NOOP("Import", "After")),
                  .text = [](const GroupTotal &total) { return numberText(total.after); },
                  .value = [](const GroupTotal &total) { return QVariant(total.after); },
                  .alignment = right,
                  .width = 54};
    columns[3] = {.header = words(QT_TRANSLATE_NOOP("Import", "Change")),
                  .text = [](const GroupTotal &total) { return changeText(total); },
                  .alignment = right,
                  .width = 66,
                  .look = [](const GroupTotal &) { return CellLook{.tone = Tone::Muted, .small = true}; }};
    return columns;
}

std::vector<std::pair<QString, QString>> importKinds()
{
    return {{u"observations"_s, words(QT_TRANSLATE_NOOP("Import", "Observations"))},
            {u"targets"_s, words(QT_TRANSLATE_NOOP("Import", "Targets"))},
            {u"districts"_s, words(QT_TRANSLATE_NOOP("Import", "Districts"))},
            {u"sites"_s, words(QT_TRANSLATE_NOOP("Import", "Sites"))},
            {u"projects"_s, words(QT_TRANSLATE_NOOP("Import", "Projects"))},
            {u"programmes"_s, words(QT_TRANSLATE_NOOP("Import", "Programmes"))},
            {u"enrolments"_s, words(QT_TRANSLATE_NOOP("Import", "Enrolments"))},
            {u"indicators"_s, words(QT_TRANSLATE_NOOP("Import", "Indicators"))},
            {u"obligations"_s, words(QT_TRANSLATE_NOOP("Import", "Obligations"))},
            {u"ledger"_s, words(QT_TRANSLATE_NOOP("Import", "Allowance ledger"))}};
}

QString layoutText(const QString &layout)
{
    if (layout == "wide"_L1)
        return words(QT_TRANSLATE_NOOP("Import", "one column an indicator"));
    if (layout == "wide-periods"_L1)
        return words(QT_TRANSLATE_NOOP("Import", "one column a period"));
    return words(QT_TRANSLATE_NOOP("Import", "one row a figure"));
}

} // namespace pilotage::ui
