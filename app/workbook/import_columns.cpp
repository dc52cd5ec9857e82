#include "app/workbook/import_columns.h"

#include "app/domain/unit.h"
#include "app/exchange/header_names.h"
#include "app/exchange/number_parser.h"
#include "app/exchange/sheets/cell.h"
#include "app/messages/labels.h"

#include <algorithm>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, figureFieldCount> fieldNames{
    "subject"_L1, "indicator"_L1, "period"_L1, "part"_L1,    "value"_L1, "unit"_L1,
    "state"_L1,   "qualifier"_L1, "source"_L1, "printed"_L1, "as_of"_L1, "comment"_L1};
constexpr auto demoMark = "demo mark"_L1;
/// A name beside the code is how such tables are made; anything else twice is odd.
constexpr auto twiceCode = "column-twice"_L1;
constexpr auto besideCode = "column-beside"_L1;
/// Fields of records that name a subject by code and by name. A park and the enterprise in it are no such
/// two.
constexpr std::array subjectFields{"subject"_L1, "entity"_L1, "district"_L1};

std::optional<FigureField> figureField(const QString &name)
{
    for (std::size_t i = 0; i < figureFieldCount; ++i)
        if (name == fieldNames[i])
            return static_cast<FigureField>(i);
    return std::nullopt;
}

Issue columnIssue(Severity severity, const QString &code, std::size_t column, const QString &header)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.place.column = static_cast<int>(column) + 1;
    issue.place.columnName = header;
    issue.args = {header};
    return issue;
}

/// Two columns for one thing: the first is read; of a subject the second is compared with it.
Issue columnTwice(const QString &code, const QString &what, std::size_t first, const QString &firstHeader,
                  std::size_t second, const QString &secondHeader)
{
    const Severity severity = code == besideCode ? Severity::Note : Severity::Warning;
    Issue issue = columnIssue(severity, code, second, secondHeader);
    issue.args = {what, exchange::columnLetters(static_cast<int>(first) + 1), firstHeader,
                  exchange::columnLetters(static_cast<int>(second) + 1), secondHeader};
    return issue;
}

/// What was said by hand about a header; its text may differ in case, width and spaces.
/// Empty = it is not to be imported; nullopt = nothing was said.
std::optional<QString> saidByHand(const std::map<QString, QString> &byHand, const QString &header)
{
    if (const auto exact = byHand.find(header); exact != byHand.end())
        return exact->second;
    for (const auto &[column, field] : byHand)
        if (exchange::foldHeader(column) == exchange::foldHeader(header))
            return field;
    return std::nullopt;
}

/// "地区生产总值 2023年" and "2023年 地区生产总值": an indicator and a period in one heading, as headings of
/// several rows come out.
bool readBothHeader(ImportColumn &column, const QString &bare, const ImportLookup &lookup)
{
    const QString text = bare.simplified();
    for (const bool isPeriodFirst : {false, true}) {
        const qsizetype blank = isPeriodFirst ? text.indexOf(u' ') : text.lastIndexOf(u' ');
        if (blank < 0)
            return false;
        const QString left = text.first(blank);
        const QString right = text.sliced(blank + 1);
        const auto period = Period::parse(exchange::foldWidth(isPeriodFirst ? left : right));
        const int indicator = period ? lookup.indicator((isPeriodFirst ? right : left).toStdString()) : -1;
        if (indicator < 0)
            continue;
        column.indicator = indicator;
        column.period = period->key();
        column.field = u"indicator:%1 period:%2"_s.arg(
            lookup.indicators()[static_cast<std::size_t>(indicator)].code, period->text());
        return true;
    }
    return false;
}

/// Header of a column of figures: an indicator (with its unit in brackets, maybe), a period, or both.
void readFigureHeader(ImportColumn &column, const QString &text, const ImportLookup &lookup)
{
    const QString bare = exchange::headerWithoutUnit(text);
    if (const auto period = Period::parse(exchange::foldWidth(bare))) {
        column.period = period->key();
        column.field = u"period:"_s + period->text();
        return;
    }
    int indicator = lookup.indicator(text.toStdString());
    if (indicator < 0) {
        indicator = lookup.indicator(bare.toStdString());
        column.unit = exchange::headerUnit(text);
    }
    if (indicator < 0 && !readBothHeader(column, bare, lookup)) {
        column.unit.clear();
        return;
    }
    if (indicator >= 0) {
        column.indicator = indicator;
        column.field = u"indicator:"_s + lookup.indicators()[static_cast<std::size_t>(indicator)].code;
    }
    if (!column.unit.isEmpty() && !parseUnit(column.unit)) {
        column.unit.clear();
        column.note = u"header-unit-unknown"_s;
    }
}

struct Planner
{
    const std::map<QString, QString> &byHand;
    const ImportLookup &lookup;
    FigurePlan plan;

    void readColumn(const QString &header)
    {
        ImportColumn column;
        column.header = header;
        const QString known = exchange::matchHeader(u"observations"_s, header);
        const std::optional<QString> said = saidByHand(byHand, header);
        // The mark of training data cannot be talked away.
        if (said && said->isEmpty() && known != demoMark) {
            plan.columns.push_back(column);
            return;
        }
        const QString hand = known == demoMark ? QString() : said.value_or(QString());
        const QString field = hand.isEmpty() ? known : exchange::matchHeader(u"observations"_s, hand);
        if (!hand.isEmpty() && field.isEmpty()) {
            readFigureHeader(column, hand, lookup);
            keepHeaderFacts(column, header);
        } else if (field.isEmpty()) {
            readFigureHeader(column, header, lookup);
        }
        if (field == demoMark)
            plan.isDemo = true;
        const std::size_t index = plan.columns.size();
        if (const auto own = figureField(field)) {
            int &at = plan.at[static_cast<std::size_t>(*own)];
            if (at >= 0) {
                column.note = *own == FigureField::Subject ? besideCode : twiceCode;
                plan.issues.push_back(columnTwice(column.note, field, static_cast<std::size_t>(at),
                                                  plan.columns[static_cast<std::size_t>(at)].header, index,
                                                  header));
                if (*own == FigureField::Subject) {
                    column.field = field;
                    plan.beside.push_back(static_cast<int>(index));
                }
            } else {
                at = static_cast<int>(index);
                column.field = field;
            }
            if (*own == FigureField::Value)
                takeHeaderUnit(column, header);
        }
        plan.columns.push_back(column);
    }

    /// Unit and period that stand in a heading count although its indicator is said by hand.
    void keepHeaderFacts(ImportColumn &column, const QString &header) const
    {
        if (column.indicator < 0)
            return;
        if (column.unit.isEmpty())
            takeHeaderUnit(column, header);
        for (const QString &word : exchange::headerWithoutUnit(header).simplified().split(u' '))
            if (const auto period = Period::parse(exchange::foldWidth(word)); period && column.period == 0) {
                column.period = period->key();
                column.field += u" period:"_s + period->text();
            }
    }

    static void takeHeaderUnit(ImportColumn &column, const QString &header)
    {
        column.unit = exchange::headerUnit(header);
        if (!column.unit.isEmpty() && !parseUnit(column.unit)) {
            column.unit.clear();
            column.note = u"header-unit-unknown"_s;
        }
    }

    /// "--map value=INDICATOR" names the indicator of all figures.
    void readIndicatorByHand()
    {
        for (const auto &[column, field] : byHand) {
            if (exchange::matchHeader(u"observations"_s, column) != "value"_L1
                || !exchange::matchHeader(u"observations"_s, field).isEmpty())
                continue;
            plan.indicator = lookup.indicator(field.toStdString());
            if (plan.indicator < 0) {
                Issue issue;
                issue.code = u"indicator-unknown"_s;
                issue.args = {field, lookup.indicatorSuggestions(field).join(u", "_s)};
                plan.issues.push_back(issue);
            }
        }
    }

    [[nodiscard]] std::vector<int> columnsWith(bool periods) const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < plan.columns.size(); ++i)
            if (periods ? plan.columns[i].period != 0 : plan.columns[i].indicator >= 0)
                found.push_back(static_cast<int>(i));
        return found;
    }

    void chooseLayout()
    {
        const auto has = [this](FigureField field) { return plan.column(field) >= 0; };
        const std::vector<int> indicators = columnsWith(false);
        const std::vector<int> periods = columnsWith(true);
        std::vector<int> both;
        for (const int column : periods)
            if (plan.columns[static_cast<std::size_t>(column)].indicator >= 0)
                both.push_back(column);
        const bool hasIndicator = has(FigureField::Indicator) || plan.indicator >= 0;
        if (has(FigureField::Subject) && has(FigureField::Period) && has(FigureField::Value)
            && hasIndicator) {
            plan.layout = u"long"_s;
            plan.valueColumns = {plan.column(FigureField::Value)};
        } else if (has(FigureField::Subject) && has(FigureField::Period) && !indicators.empty()) {
            plan.layout = u"wide"_s;
            plan.valueColumns = indicators;
        } else if (has(FigureField::Subject) && !both.empty()) {
            plan.layout = u"wide-both"_s;
            plan.valueColumns = both;
        } else if (has(FigureField::Subject) && !periods.empty() && hasIndicator) {
            plan.layout = u"wide-periods"_s;
            plan.valueColumns = periods;
        }
        if (!plan.layout.isEmpty())
            return;
        if (!has(FigureField::Subject))
            plan.missing << u"subject"_s;
        if (!hasIndicator && indicators.empty())
            plan.missing << u"indicator"_s;
        if (!has(FigureField::Period) && periods.empty())
            plan.missing << u"period"_s;
        if (!has(FigureField::Value) && indicators.empty() && periods.empty())
            plan.missing << u"value"_s;
    }

    /// The same figures in two columns: the first one is read.
    void leaveOutRepeats()
    {
        std::map<std::pair<int, int>, std::size_t> first;
        std::erase_if(plan.valueColumns, [&](int position) {
            const auto at = static_cast<std::size_t>(position);
            ImportColumn &column = plan.columns[at];
            const auto [known, isNew] = first.try_emplace({column.indicator, column.period}, at);
            if (isNew)
                return false;
            QStringList what;
            if (column.indicator >= 0) {
                const Indicator &indicator = lookup.indicators()[static_cast<std::size_t>(column.indicator)];
                what << messages::localName(indicator.nameZh, indicator.nameEn);
            }
            if (const auto period = Period::fromKey(column.period))
                what << messages::periodText(*period);
            column.note = twiceCode;
            plan.issues.push_back(columnTwice(twiceCode, what.join(u' '), known->second,
                                              plan.columns[known->second].header, at, column.header));
            return true;
        });
    }

    /// Columns of figures of another layout and unknown ones are named, not dropped silently.
    void nameUnused()
    {
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            ImportColumn &column = plan.columns[i];
            const bool isFigure = column.indicator >= 0 || column.period != 0;
            const bool isUsed
                = std::find(plan.valueColumns.begin(), plan.valueColumns.end(), static_cast<int>(i))
                != plan.valueColumns.end();
            if (isFigure && !isUsed && !plan.layout.isEmpty())
                column.field.clear();
            if (column.field.isEmpty() && column.note.isEmpty() && !column.header.trimmed().isEmpty()
                && exchange::matchHeader(u"observations"_s, column.header) != demoMark)
                column.note = u"column-ignored"_s;
            if (!column.note.isEmpty() && column.note != twiceCode && column.note != besideCode)
                plan.issues.push_back(
                    columnIssue(column.note == "column-ignored"_L1 ? Severity::Note : Severity::Warning,
                                column.note, i, column.header));
        }
    }
};

} // namespace

QString fieldName(FigureField field)
{
    return fieldNames[static_cast<std::size_t>(field)];
}

FigurePlan planFigures(const QStringList &header, const std::map<QString, QString> &byHand,
                       const ImportLookup &lookup)
{
    Planner planner{byHand, lookup, {}};
    planner.plan.at.fill(-1);
    for (const QString &name : header)
        planner.readColumn(name);
    planner.readIndicatorByHand();
    planner.chooseLayout();
    planner.leaveOutRepeats();
    planner.nameUnused();
    return planner.plan;
}

RecordPlan planRecords(const QString &kind, const QStringList &header,
                       const std::map<QString, QString> &byHand, const QStringList &required)
{
    RecordPlan plan;
    for (const QString &name : header) {
        ImportColumn column;
        column.header = name;
        const std::optional<QString> said = saidByHand(byHand, name);
        if (said && said->isEmpty() && exchange::matchHeader(kind, name) != demoMark) {
            plan.columns.push_back(column);
            continue;
        }
        const QString field = exchange::matchHeader(kind, said && !said->isEmpty() ? *said : name);
        const std::size_t index = plan.columns.size();
        if (field == demoMark) {
            plan.isDemo = true;
        } else if (field.isEmpty()) {
            if (!name.trimmed().isEmpty())
                column.note = u"column-ignored"_s;
        } else if (plan.at.contains(field)) {
            const auto first = static_cast<std::size_t>(plan.at.at(field));
            const bool isSubject
                = std::find(subjectFields.begin(), subjectFields.end(), field) != subjectFields.end();
            column.note = isSubject ? besideCode : twiceCode;
            plan.issues.push_back(
                columnTwice(column.note, field, first, plan.columns[first].header, index, name));
            if (isSubject) {
                column.field = field;
                plan.beside[field].push_back(static_cast<int>(index));
            }
        } else {
            column.field = field;
            plan.at[field] = static_cast<int>(index);
        }
        if (column.note == "column-ignored"_L1)
            plan.issues.push_back(columnIssue(Severity::Note, column.note, index, name));
        plan.columns.push_back(column);
    }
    for (const QString &field : required)
        if (!plan.at.contains(field))
            plan.missing << field;
    return plan;
}

} // namespace pilotage::workbook
