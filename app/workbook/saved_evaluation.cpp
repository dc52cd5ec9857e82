#include "app/workbook/saved_evaluation.h"

#include "app/workbook/cbor_text.h"
#include "app/workbook/evaluator.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr int format = 1; ///< of both contents; a later one reads the earlier ones

QByteArray bytesOf(const std::vector<std::uint8_t> &marks)
{
    return {reinterpret_cast<const char *>(marks.data()), static_cast<qsizetype>(marks.size())};
}

std::vector<std::uint8_t> marksOf(const QByteArray &bytes)
{
    return {bytes.begin(), bytes.end()};
}

QCborArray fromItems(const std::vector<SchemeItem> &items)
{
    QCborArray array;
    for (const SchemeItem &item : items)
        array.append(cbor::fromItem(item));
    return array;
}

std::vector<SchemeItem> toItems(const QCborArray &array)
{
    std::vector<SchemeItem> items;
    for (const QCborValue &value : array)
        items.push_back(cbor::toItem(value.toMap()));
    return items;
}

QCborMap fromPanel(const PanelInput &panel)
{
    QCborArray subjects;
    for (const PanelInput::Subject &item : panel.subjects)
        subjects.append(QCborArray{qint64(item.id.value()), item.code, item.name, item.nameEn});
    QCborArray periods;
    for (const Period period : panel.periods)
        periods.append(period.key());
    QCborArray figures;
    for (const auto &[indicator, column] : panel.figures)
        figures.append(
            QCborArray{qint64(indicator), cbor::fromNumbers(column.values), bytesOf(column.marks)});
    QCborMap derived;
    for (const auto &[code, values] : panel.derived)
        derived.insert(code, cbor::fromNumbers(values));
    return {{u"scheme"_s, cbor::fromScheme(panel.scheme)},
            {u"items"_s, fromItems(panel.items)},
            {u"subjects"_s, subjects},
            {u"periods"_s, periods},
            {u"limitFrom"_s, qint64(panel.limitFrom)},
            {u"limitTo"_s, qint64(panel.limitTo)},
            {u"figures"_s, figures},
            {u"derived"_s, derived}};
}

PanelInput toPanel(const QCborMap &map)
{
    PanelInput panel;
    panel.scheme = cbor::toScheme(map[u"scheme"_s].toMap());
    panel.items = toItems(map[u"items"_s].toArray());
    for (const QCborValue &value : map[u"subjects"_s].toArray()) {
        const QCborArray item = value.toArray();
        panel.subjects.push_back(
            {SubjectId(item[0].toInteger()), item[1].toString(), item[2].toString(), item[3].toString()});
    }
    for (const QCborValue &value : map[u"periods"_s].toArray())
        panel.periods.push_back(Period::fromKey(static_cast<int>(value.toInteger())).value_or(Period()));
    panel.limitFrom = static_cast<std::size_t>(map[u"limitFrom"_s].toInteger());
    panel.limitTo = static_cast<std::size_t>(map[u"limitTo"_s].toInteger());
    for (const QCborValue &value : map[u"figures"_s].toArray()) {
        const QCborArray column = value.toArray();
        panel.figures.emplace(
            column[0].toInteger(),
            PanelInput::Figures{cbor::toNumbers(column[1]), marksOf(column[2].toByteArray())});
    }
    const QCborMap derived = map[u"derived"_s].toMap();
    for (auto it = derived.begin(); it != derived.end(); ++it)
        panel.derived.emplace(it.key().toString(), cbor::toNumbers(it.value()));
    return panel;
}

QCborMap mapOf(const SavedInputs &inputs)
{
    QCborArray parts;
    for (const SavedInputs::Part &part : inputs.parts) {
        QCborArray subjects;
        for (const int subject : part.subjects)
            subjects.append(subject);
        parts.append(QCborMap{{u"panel"_s, fromPanel(part.panel)}, {u"subjects"_s, subjects}});
    }
    QCborMap weights;
    for (const auto &[code, weight] : inputs.weights)
        weights.insert(code, weight);
    return {{u"format"_s, format},
            {u"period"_s, inputs.period.key()},
            {u"weights"_s, weights},
            {u"parts"_s, parts}};
}

QCborMap fromRow(const SubjectScore &row)
{
    return {{u"subject"_s, qint64(row.subject.value())},
            {u"code"_s, row.code},
            {u"name"_s, row.name},
            {u"nameEn"_s, row.nameEn},
            {u"numbers"_s, cbor::fromNumbers({row.score, row.change, row.coverage})},
            {u"rank"_s, row.rank},
            {u"previousRank"_s, row.previousRank},
            {u"preliminary"_s, row.preliminary},
            {u"value"_s, cbor::fromNumbers(row.value)},
            {u"z"_s, cbor::fromNumbers(row.z)},
            {u"contribution"_s, cbor::fromNumbers(row.contribution)}};
}

SubjectScore toRow(const QCborMap &map)
{
    SubjectScore row;
    row.subject = SubjectId(map[u"subject"_s].toInteger());
    row.code = map[u"code"_s].toString();
    row.name = map[u"name"_s].toString();
    row.nameEn = map[u"nameEn"_s].toString();
    std::vector<double> numbers = cbor::toNumbers(map[u"numbers"_s]);
    numbers.resize(3, undefined);
    row.score = numbers[0];
    row.change = numbers[1];
    row.coverage = numbers[2];
    row.rank = static_cast<int>(map[u"rank"_s].toInteger());
    row.previousRank = static_cast<int>(map[u"previousRank"_s].toInteger());
    row.preliminary = map[u"preliminary"_s].toBool();
    row.value = cbor::toNumbers(map[u"value"_s]);
    row.z = cbor::toNumbers(map[u"z"_s]);
    row.contribution = cbor::toNumbers(map[u"contribution"_s]);
    return row;
}

template<class T>
void keepPeriods(std::vector<T> &cells, std::size_t from, std::size_t to, std::size_t width)
{
    cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(to * width), cells.end());
    cells.erase(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(from * width));
}

} // namespace

QByteArray toBytes(const SavedInputs &inputs)
{
    return cbor::packed(mapOf(inputs));
}

SavedInputs inputsOf(const QByteArray &bytes)
{
    const QCborMap map = cbor::unpacked(bytes);
    SavedInputs inputs;
    inputs.period = Period::fromKey(static_cast<int>(map[u"period"_s].toInteger())).value_or(Period());
    const QCborMap weights = map[u"weights"_s].toMap();
    for (auto it = weights.begin(); it != weights.end(); ++it)
        inputs.weights.emplace(it.key().toString(), it.value().toDouble());
    for (const QCborValue &value : map[u"parts"_s].toArray()) {
        const QCborMap part = value.toMap();
        SavedInputs::Part made{toPanel(part[u"panel"_s].toMap()), {}};
        for (const QCborValue &subject : part[u"subjects"_s].toArray())
            made.subjects.push_back(static_cast<int>(subject.toInteger()));
        inputs.parts.push_back(std::move(made));
    }
    return inputs;
}

QByteArray toBytes(const EvaluationResult &result)
{
    QCborArray rows;
    for (const SubjectScore &row : result.rows)
        rows.append(fromRow(row));
    return cbor::packed({{u"format"_s, format},
                         {u"scheme"_s, cbor::fromScheme(result.scheme)},
                         {u"items"_s, fromItems(result.items)},
                         {u"weights"_s, cbor::fromNumbers(result.weights)},
                         {u"low"_s, cbor::fromNumbers(result.low)},
                         {u"high"_s, cbor::fromNumbers(result.high)},
                         {u"period"_s, result.period.key()},
                         {u"rows"_s, rows},
                         {u"means"_s, cbor::fromNumbers({result.mean, result.meanChange})},
                         {u"digest"_s, result.inputDigest},
                         {u"warnings"_s, cbor::fromIssues(result.warnings)}});
}

EvaluationResult resultOf(const QByteArray &bytes)
{
    const QCborMap map = cbor::unpacked(bytes);
    EvaluationResult result;
    result.scheme = cbor::toScheme(map[u"scheme"_s].toMap());
    result.items = toItems(map[u"items"_s].toArray());
    result.weights = cbor::toNumbers(map[u"weights"_s]);
    result.low = cbor::toNumbers(map[u"low"_s]);
    result.high = cbor::toNumbers(map[u"high"_s]);
    result.period = Period::fromKey(static_cast<int>(map[u"period"_s].toInteger())).value_or(Period());
    for (const QCborValue &row : map[u"rows"_s].toArray())
        result.rows.push_back(toRow(row.toMap()));
    std::vector<double> means = cbor::toNumbers(map[u"means"_s]);
    means.resize(2, undefined);
    result.mean = means[0];
    result.meanChange = means[1];
    result.inputDigest = map[u"digest"_s].toString();
    result.warnings = cbor::toIssues(map[u"warnings"_s].toArray());
    return result;
}

QString digestOf(const SavedInputs &inputs)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(mapOf(inputs).toCborValue().toCbor(), QCryptographicHash::Sha256).toHex());
}

PanelInput neededFor(const PanelInput &panel, Period period)
{
    // The year before for the change of the score, and one more for leaves that are changes themselves.
    const int first = std::min(period.year() - 2,
                               panel.limitFrom < panel.limitTo ? panel.periods[panel.limitFrom].year() - 1
                                                               : period.year());
    const auto from = static_cast<std::size_t>(std::find_if(panel.periods.begin(), panel.periods.end(),
                                                            [first](Period at) { return at.year() >= first; })
                                               - panel.periods.begin());
    const std::size_t to = std::max(static_cast<std::size_t>(panel.positionOf(period)) + 1, panel.limitTo);
    PanelInput needed = panel;
    const std::size_t width = panel.subjects.size();
    keepPeriods(needed.periods, from, to, 1);
    for (auto &[indicator, column] : needed.figures) {
        keepPeriods(column.values, from, to, width);
        keepPeriods(column.marks, from, to, width);
    }
    for (auto &[code, values] : needed.derived)
        keepPeriods(values, from, to, width);
    needed.limitFrom -= std::min(from, needed.limitFrom);
    needed.limitTo -= std::min(from, needed.limitTo);
    return needed;
}

EvaluationResult computed(const SavedInputs &inputs)
{
    std::vector<std::unique_ptr<Panel>> panels;
    std::vector<PanelPart> parts;
    for (const SavedInputs::Part &part : inputs.parts) {
        panels.push_back(std::make_unique<Panel>(part.panel, methods::Arithmetic::Plain));
        panels.back()->setWeights(inputs.weights);
        parts.push_back({panels.back().get(), part.subjects});
    }
    const Scheme scheme = inputs.parts.empty() ? Scheme() : inputs.parts.front().panel.scheme;
    EvaluationResult result = resultOf(scheme, inputs.period, parts);
    result.inputDigest = digestOf(inputs);
    return result;
}

} // namespace pilotage::workbook
