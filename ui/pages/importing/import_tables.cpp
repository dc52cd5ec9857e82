#include "ui/pages/importing/import_tables.h"

#include "app/messages/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::GroupTotal;

namespace pilotage::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
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

std::vector<Column<FileLine>> fileColumns()
{
    std::vector<Column<FileLine>> columns(2);
    columns[0] = {.header = words(QT_TRANSLATE_NOOP("Import", "File")),
                  .text = [](const FileLine &line) { return line.name; },
                  .width = 0,
                  .tooltip = [](const FileLine &line) { return line.path; },
                  .accessible = [](const FileLine &line) { return line.name + u' ' + line.state; }};
    columns[1] = {.header = words(QT_TRANSLATE_NOOP("Import", "State")),
                  .text = [](const FileLine &line) { return line.state; },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 126,
                  .look =
                      [](const FileLine &line) {
                          return CellLook{.tone = line.needsLook ? line.tone : Tone::Muted,
                                          .small = true,
                                          .mark = line.mark};
                      },
                  .tooltip = [](const FileLine &line) { return line.reason; }};
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
           {"comment"_L1, QT_TRANSLATE_NOOP("Import", "remark")},
           {"name"_L1, QT_TRANSLATE_NOOP("Import", "name")},
           {"code"_L1, QT_TRANSLATE_NOOP("Import", "code")}};
    for (const auto &[key, text] : names)
        if (field == key)
            return words(text);
    const auto found = indicators.find(field);
    return found == indicators.end() ? field : found->second;
}

std::vector<Column<GroupTotal>> totalColumns()
{
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<GroupTotal>> columns(4);
    columns[0] = {
        .header = words(QT_TRANSLATE_NOOP("Import", "Group")),
        .text = [](const GroupTotal &total) { return total.name; },
        .width = 0,
        .tooltip =
            [](const GroupTotal &total) {
                return QStringList{total.name, total.indicator, messages::unitText(total.unit)}.join(u"  "_s);
            }};
    columns[1] = {.header = words(QT_TRANSLATE_NOOP("Import", "Before")),
                  .text = [](const GroupTotal &total) { return numberText(total.before); },
                  .value = [](const GroupTotal &total) { return QVariant(total.before); },
                  .alignment = right,
                  .width = 56,
                  .look = [](const GroupTotal &) { return CellLook{.tone = Tone::Muted}; }};
    columns[2] = {.header = words(QT_TRANSLATE_NOOP("Import", "After")),
                  .text = [](const GroupTotal &total) { return numberText(total.after); },
                  .value = [](const GroupTotal &total) { return QVariant(total.after); },
                  .alignment = right,
                  .width = 56};
    columns[3] = {.header = words(QT_TRANSLATE_NOOP("Import", "Change")),
                  .text = [](const GroupTotal &total) { return changeText(total); },
                  .alignment = right,
                  .width = 62,
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
    if (layout == "wide-both"_L1)
        return words(QT_TRANSLATE_NOOP("Import", "one column an indicator and period"));
    if (layout == "records"_L1)
        return words(QT_TRANSLATE_NOOP("Import", "one row a record"));
    if (layout.isEmpty())
        return words(QT_TRANSLATE_NOOP("Import", "layout not known"));
    if (layout == "wide-periods"_L1)
        return words(QT_TRANSLATE_NOOP("Import", "one column a period"));
    return words(QT_TRANSLATE_NOOP("Import", "one row a figure"));
}

} // namespace pilotage::ui
