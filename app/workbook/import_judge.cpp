#include "app/workbook/import_judge.h"

#include "app/exchange/csv_writer.h"
#include "app/exchange/number_parser.h"
#include "app/workbook/import_table.h"

#include <cmath>
#include <limits>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

QString textOf(std::string_view utf8)
{
    return cellText(utf8).trimmed();
}

bool isBlank(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) > ' ')
            return false;
    return true;
}

template<class E>
struct WordOf
{
    QStringView text;
    E value;
};
constexpr std::array stateWords{
    WordOf<State>{u"正常", State::Present},          WordOf<State>{u"有", State::Present},
    WordOf<State>{u"未报", State::Missing},          WordOf<State>{u"缺失", State::Missing},
    WordOf<State>{u"无数据", State::Missing},        WordOf<State>{u"不适用", State::NotApplicable},
    WordOf<State>{u"保密", State::Confidential},     WordOf<State>{u"涉密", State::Confidential},
    WordOf<State>{u"不足一个单位", State::BelowUnit}};
constexpr std::array qualifierWords{
    WordOf<Qualifier>{u"准确", Qualifier::Exact},         WordOf<Qualifier>{u"精确", Qualifier::Exact},
    WordOf<Qualifier>{u"约", Qualifier::About},           WordOf<Qualifier>{u"约数", Qualifier::About},
    WordOf<Qualifier>{u"下限", Qualifier::LowerBound},    WordOf<Qualifier>{u"超", Qualifier::LowerBound},
    WordOf<Qualifier>{u"以上", Qualifier::LowerBound},    WordOf<Qualifier>{u"上限", Qualifier::UpperBound},
    WordOf<Qualifier>{u"以下", Qualifier::UpperBound},    WordOf<Qualifier>{u"估算", Qualifier::Estimated},
    WordOf<Qualifier>{u"预计", Qualifier::Estimated},     WordOf<Qualifier>{u"初步", Qualifier::Preliminary},
    WordOf<Qualifier>{u"初步数", Qualifier::Preliminary}, WordOf<Qualifier>{u"累计", Qualifier::YearToDate},
    WordOf<Qualifier>{u"年初至今", Qualifier::YearToDate}};

template<class E, class Words>
std::optional<E> wordOf(const QString &text, const Words &words)
{
    if (const auto known = fromKey<E>(text.toLower()))
        return known;
    for (const auto &word : words)
        if (text == word.text)
            return word.value;
    return std::nullopt;
}

template<class E>
QStringList keysOf()
{
    QStringList keys;
    for (const auto &[value, key] : keyTable(E{}))
        keys << QString(key);
    return keys;
}

/// The unit itself first, as people write it, then others that measure the same.
QStringList unitsLike(const Unit &own)
{
    QStringList names;
    const auto add
        = [&names](const Unit &unit) { names << QString::fromUtf16(*unit.zh == 0 ? unit.code : unit.zh); };
    add(own);
    for (const Unit &unit : units())
        if (unit.dimension == own.dimension && unit.number != own.number && names.size() < 5)
            add(unit);
    return names;
}

/// By how much a figure is too large to be in its bounds; 0 = no power of ten used in tables helps.
int factorBeyond(double value, double upper)
{
    for (const int factor : {10, 100, 1000, 10000, 100000000})
        if (std::abs(value) / factor <= upper)
            return factor;
    return 0;
}

/// The power of ten that the name of a unit begins with; 1 = none.
double powerIn(const Unit &unit)
{
    const QStringView name(unit.zh);
    return name.startsWith(u'万') ? 1e4 : name.startsWith(u'亿') ? 1e8 : name.startsWith(u"百万") ? 1e6 : 1;
}

/// What no figure of the kind can be, whoever reports it: less than nothing where the plausible range begins
/// at nothing, more than the whole of a share.
bool isImpossible(double value, const Indicator &indicator)
{
    const bool isBelowNothing = indicator.lowerBound == 0.0 && value < 0;
    const bool isAboveWhole = indicator.unit == "%"_L1 && indicator.upperBound == 100.0 && value > 100;
    return isBelowNothing || isAboveWhole;
}

} // namespace

/// One judgement on its way.
struct FigureJudge::Run
{
    FigureJudge &judge;
    const FigureTexts &texts;
    std::vector<Finding> *findings;
    JudgedFigure result;

    const ImportLookup &lookup() const { return *judge.m_lookup; }

    template<class MakeRest>
    void find(Severity severity, const QString &code, FigureField field, const MakeRest &rest)
    {
        result.hasFindings = true;
        result.isRefused = result.isRefused || severity == Severity::Error;
        result.isDoubtful = result.isDoubtful || severity == Severity::Warning;
        if (!findings)
            return;
        Finding finding{severity, code, {}, field, {}};
        rest(finding);
        findings->push_back(finding);
    }
    void find(Severity severity, const QString &code, FigureField field, const QStringList &args = {})
    {
        find(severity, code, field, [&](Finding &finding) { finding.args = args; });
    }

    void subject()
    {
        if (texts.subject >= 0) {
            result.subject = texts.subject;
            return;
        }
        const std::string_view text = texts[FigureField::Subject];
        if (isBlank(text))
            return find(Severity::Error, u"subject-empty"_s, FigureField::Subject);
        const int position = judge.subjectOf(text);
        if (position < 0)
            return find(Severity::Error,
                        position == TextIndex::ambiguous ? u"subject-ambiguous"_s : u"subject-unknown"_s,
                        FigureField::Subject, [&](Finding &finding) {
                            finding.args = {textOf(text)};
                            finding.suggestions = lookup().subjectSuggestions(textOf(text));
                        });
        result.subject = position;
        for (const std::string_view name : texts.beside)
            besideSubject(name);
    }

    /// A name beside the code, or the other way round: they must not contradict.
    void besideSubject(std::string_view name)
    {
        if (result.subject < 0)
            return;
        if (!judge.m_names)
            judge.m_names.emplace(lookup());
        const auto doubt = judge.m_names->doubt(result.subject, textOf(texts[FigureField::Subject]), name);
        if (!doubt)
            return;
        find(doubt->severity, doubt->code, FigureField::Subject, [&](Finding &finding) {
            finding.args = doubt->args;
            finding.suggestions = doubt->suggestions;
        });
        if (doubt->severity == Severity::Error)
            result.subject = -1;
    }

    /// A code that ended before the period: the figure belongs to the successor.
    void formerCode()
    {
        if (result.subject < 0 || result.period == 0)
            return;
        const auto &entry = lookup().subjects()[static_cast<std::size_t>(result.subject)];
        const int year = result.period / 16 / 12;
        if (entry.endYear == 0 || year < entry.endYear)
            return;
        find(Severity::Error, u"code-former"_s, FigureField::Subject, [&](Finding &finding) {
            finding.args = {entry.name, QString::number(entry.endYear)};
            if (const auto *successor = lookup().subjectById(entry.successor))
                finding.suggestions << lookup().referenceTo(*successor);
        });
        result.subject = -1;
    }

    void indicator()
    {
        if (texts.indicator >= 0) {
            result.indicator = texts.indicator;
            return;
        }
        const std::string_view text = texts[FigureField::Indicator];
        if (isBlank(text))
            return find(Severity::Error, u"indicator-empty"_s, FigureField::Indicator);
        const int position = judge.indicatorOf(text);
        if (position < 0)
            return find(Severity::Error,
                        position == TextIndex::ambiguous ? u"indicator-ambiguous"_s : u"indicator-unknown"_s,
                        FigureField::Indicator, [&](Finding &finding) {
                            finding.args = {textOf(text)};
                            finding.suggestions = lookup().indicatorSuggestions(textOf(text));
                        });
        result.indicator = position;
    }

    void period()
    {
        result.period = texts.period != 0 ? texts.period : judge.periodOf(texts[FigureField::Period]);
        if (result.period == 0)
            find(Severity::Error, u"period-invalid"_s, FigureField::Period,
                 {textOf(texts[FigureField::Period])});
    }

    void part()
    {
        const std::string_view text = texts[FigureField::Part];
        if (isBlank(text))
            return;
        bool ok = false;
        result.part = exchange::foldWidth(textOf(text)).toInt(&ok);
        if (!ok || result.part < 0 || result.part > 1'000'000)
            find(Severity::Error, u"part-invalid"_s, FigureField::Part, {textOf(text)});
    }

    void value()
    {
        const std::string_view text = texts[FigureField::Value];
        if (exchange::parsePlainNumber(text, result.value, result.decimals))
            return unit({});
        const exchange::NumberCell cell = exchange::parseNumber(textOf(text));
        for (const QString &note : cell.notes)
            find(Severity::Note, note, FigureField::Value, {textOf(text)});
        result.decimals = cell.decimals;
        if (cell.qualifier)
            result.qualifier = *cell.qualifier;
        switch (cell.kind) {
        case exchange::NumberCell::Kind::Empty:
            result.isEmpty = true;
            break;
        case exchange::NumberCell::Kind::State:
            result.state = cell.state;
            break;
        case exchange::NumberCell::Kind::Refused:
            find(Severity::Error, cell.code, FigureField::Value, [&](Finding &finding) {
                finding.args = {textOf(text)};
                finding.suggestions = cell.suggestions;
                if (cell.code == "magnitude-suffix"_L1)
                    suggestInUnit(finding.suggestions);
            });
            break;
        case exchange::NumberCell::Kind::Number:
        case exchange::NumberCell::Kind::Quantity:
            result.value = cell.value;
            unit(cell.suffix.toStdString());
            break;
        }
    }

    /// 19.3万 in a column of 万吨 means 19.3 rather than 193000.
    void suggestInUnit(QStringList &suggestions) const
    {
        const Unit *unit = result.indicator < 0
            ? nullptr
            : unitByCode(lookup().indicators()[static_cast<std::size_t>(result.indicator)].unit);
        for (const std::string_view said : {texts.columnUnit, texts[FigureField::Unit]})
            if (const Unit *known = parseUnit(textOf(said)))
                unit = known;
        const double scale = unit ? powerIn(*unit) : 1;
        if (scale != 1 && !suggestions.isEmpty())
            suggestions.prepend(
                QString::fromLatin1(exchange::numberText(suggestions.front().toDouble() / scale)));
    }

    /// The unit of the cell, of the row, of the header, in this order; they must not contradict.
    void unit(std::string_view suffix)
    {
        std::string_view text = suffix;
        const std::string_view row = texts[FigureField::Unit];
        for (const std::string_view other : {row, texts.columnUnit}) {
            if (isBlank(other))
                continue;
            if (text.empty())
                text = other;
            else if (parseUnit(textOf(text)) != parseUnit(textOf(other)))
                return find(Severity::Error, u"unit-conflict"_s, FigureField::Unit,
                            {textOf(text), textOf(other)});
        }
        if (text.empty() || result.indicator < 0)
            return;
        const UnitRule &rule = judge.unitRule(text, result.indicator);
        const Indicator &indicator = lookup().indicators()[static_cast<std::size_t>(result.indicator)];
        const Unit *own = unitByCode(indicator.unit);
        if (!rule.fits)
            return find(Severity::Error, rule.unit ? u"unit-mismatch"_s : u"unit-unknown"_s,
                        FigureField::Unit, [&](Finding &finding) {
                            finding.args = {textOf(text), indicator.unit};
                            finding.suggestions = own ? unitsLike(*own) : QStringList{indicator.unit};
                        });
        if (rule.massReadAsCo2)
            find(Severity::Note, u"mass-read-as-co2"_s, FigureField::Unit, {textOf(text)});
        if (!rule.unit || rule.unit == own)
            return;
        result.unit = rule.unit->number;
        result.value = rule.divide != 1 ? result.value / rule.divide : result.value * rule.multiply;
        if (rule.divide != 1 || rule.multiply != 1)
            find(Severity::Note, u"unit-converted"_s, FigureField::Unit, {textOf(text), indicator.unit});
    }

    void state()
    {
        const std::string_view text = texts[FigureField::State];
        if (isBlank(text))
            return;
        const auto said = wordOf<State>(textOf(text), stateWords);
        if (!said)
            return find(Severity::Error, u"state-unknown"_s, FigureField::State, [&](Finding &finding) {
                finding.args = {textOf(text)};
                finding.suggestions = keysOf<State>();
            });
        const bool hasValue = result.state == State::Present && !result.isEmpty;
        if (*said == State::Present && !hasValue && !result.isRefused)
            return find(Severity::Error, u"value-missing"_s, FigureField::Value);
        if (*said != State::Present && (hasValue || (!result.isEmpty && result.state != *said)))
            return find(Severity::Error, u"state-with-value"_s, FigureField::State,
                        {textOf(text), textOf(texts[FigureField::Value])});
        result.state = *said;
        result.isEmpty = false;
    }

    void qualifier()
    {
        const std::string_view text = texts[FigureField::Qualifier];
        if (isBlank(text))
            return;
        const auto said = wordOf<Qualifier>(textOf(text), qualifierWords);
        if (!said)
            return find(Severity::Error, u"qualifier-unknown"_s, FigureField::Qualifier,
                        [&](Finding &finding) {
                            finding.args = {textOf(text)};
                            finding.suggestions = keysOf<Qualifier>();
                        });
        if (result.qualifier != Qualifier::Exact && result.qualifier != *said)
            return find(Severity::Error, u"qualifier-conflict"_s, FigureField::Qualifier,
                        {QString(toKey(result.qualifier)), textOf(text)});
        result.qualifier = *said;
    }

    void bounds()
    {
        if (result.isRefused || result.isEmpty || result.state != State::Present)
            return;
        const Indicator &indicator = lookup().indicators()[static_cast<std::size_t>(result.indicator)];
        if (isImpossible(result.value, indicator))
            return find(Severity::Error, u"beyond-hard-bounds"_s, FigureField::Value,
                        {textOf(texts[FigureField::Value]), indicator.nameZh});
        const bool isBelow = indicator.lowerBound && result.value < *indicator.lowerBound;
        const bool isAbove = indicator.upperBound && result.value > *indicator.upperBound;
        if (!isBelow && !isAbove)
            return;
        const int factor = isAbove ? factorBeyond(result.value, *indicator.upperBound) : 0;
        const auto bound = [](const std::optional<double> &value) {
            return value ? QString::number(*value, 'g', 12) : QString();
        };
        if (factor > 0)
            find(Severity::Warning, u"unit-doubt"_s, FigureField::Value,
                 {QString::number(factor), bound(indicator.upperBound), indicator.unit});
        else
            find(Severity::Warning, u"out-of-bounds"_s, FigureField::Value,
                 {bound(indicator.lowerBound), bound(indicator.upperBound), indicator.unit});
    }
};

int FigureJudge::subjectOf(std::string_view text)
{
    return remembered(m_subject, text, [&] { return m_lookup->subject(text); });
}

int FigureJudge::indicatorOf(std::string_view text)
{
    return remembered(m_indicator, text, [&] { return m_lookup->indicator(text); });
}

int FigureJudge::periodOf(std::string_view text)
{
    return remembered(m_period, text, [&] {
        const auto period = Period::parse(exchange::foldWidth(textOf(text)));
        return period ? period->key() : 0;
    });
}

const FigureJudge::UnitRule &FigureJudge::unitRule(std::string_view text, int indicator)
{
    std::string key(text);
    key += '\n' + std::to_string(indicator);
    const auto [at, isNew] = m_units.try_emplace(key);
    UnitRule &rule = at->second;
    if (!isNew)
        return rule;
    const QString &ownCode = m_lookup->indicators()[static_cast<std::size_t>(indicator)].unit;
    const Unit *own = unitByCode(ownCode);
    const ReadUnit read = own ? parseUnitFor(textOf(text), *own) : ReadUnit{parseUnit(textOf(text)), false};
    rule.unit = read.unit;
    rule.massReadAsCo2 = read.massReadAsCo2;
    // A unit that only this indicator knows fits itself.
    rule.fits = textOf(text) == ownCode || (rule.unit && own && rule.unit->dimension == own->dimension);
    if (!rule.fits || !rule.unit || !own)
        return rule;
    // Whichever way the factor is a whole number, so that 388.5 of 10,000 t are 3,885,000 t exactly.
    if (rule.unit->toBase >= own->toBase)
        rule.multiply = rule.unit->toBase / own->toBase;
    else
        rule.divide = own->toBase / rule.unit->toBase;
    return rule;
}

JudgedFigure FigureJudge::judge(const FigureTexts &texts, std::vector<Finding> *findings)
{
    Run run{*this, texts, findings, {}};
    if (texts.isTooLong)
        run.find(Severity::Error, u"row-too-long"_s, FigureField::Value);
    run.subject();
    run.indicator();
    run.period();
    run.formerCode();
    run.part();
    run.value();
    run.state();
    run.qualifier();
    run.bounds();
    JudgedFigure &result = run.result;
    if (result.state != State::Present || result.isEmpty)
        result.value = noValue;
    return result;
}

int magnitudeStep(double value, double before, const Indicator &indicator)
{
    if (value == 0 || before == 0)
        return 0;
    const double ratio = std::abs(value / before);
    const bool isShare = indicator.unit == "%"_L1;
    for (const int factor : {10, 100, 1000, 10000, 100000000}) {
        // 0.953 where 95.3 % is meant; of amounts a hundredfold is seldom a slip of the unit.
        if (factor == 100 && !isShare)
            continue;
        const double up = ratio / factor;
        const double down = ratio * factor;
        if (up > 0.75 && up < 1.34)
            return factor;
        if (down > 0.75 && down < 1.34)
            return -factor;
    }
    return 0;
}

} // namespace pilotage::workbook
