#include "app/workbook/cbor_text.h"

#include <QtEndian>

#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::cbor {

namespace {

QCborValue optional(const std::optional<double> &number)
{
    return number ? QCborValue(*number) : QCborValue(nullptr);
}

std::optional<double> toOptional(const QCborValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return value.toDouble();
}

template<class AnyId>
QCborValue optionalId(const std::optional<AnyId> &id)
{
    return id ? QCborValue(qint64(id->value())) : QCborValue(nullptr);
}

template<class AnyId>
std::optional<AnyId> toOptionalId(const QCborValue &value)
{
    if (!value.isInteger())
        return std::nullopt;
    return AnyId(value.toInteger());
}

template<class E>
E enumOf(const QCborValue &value)
{
    if (const auto found = fromKey<E>(value.toString()))
        return *found;
    throw storage::StorageError(u"file-damaged"_s, u"unknown key in a saved evaluation"_s);
}

} // namespace

QCborMap fromScheme(const Scheme &scheme)
{
    return {{u"id"_s, qint64(scheme.id.value())},
            {u"code"_s, scheme.code},
            {u"version"_s, scheme.version},
            {u"nameZh"_s, scheme.nameZh},
            {u"nameEn"_s, scheme.nameEn},
            {u"status"_s, QString(toKey(scheme.status))},
            {u"normalisation"_s, QString(toKey(scheme.normalisation))},
            {u"limits"_s, QString(toKey(scheme.limits))},
            {u"weighting"_s, QString(toKey(scheme.weighting))},
            {u"panelFrom"_s, scheme.panelFrom},
            {u"panelTo"_s, scheme.panelTo},
            {u"coverageMin"_s, scheme.coverageMin},
            {u"note"_s, scheme.note}};
}

Scheme toScheme(const QCborMap &map)
{
    Scheme scheme;
    scheme.id = SchemeId(map[u"id"_s].toInteger());
    scheme.code = map[u"code"_s].toString();
    scheme.version = map[u"version"_s].toString();
    scheme.nameZh = map[u"nameZh"_s].toString();
    scheme.nameEn = map[u"nameEn"_s].toString();
    scheme.status = enumOf<SchemeStatus>(map[u"status"_s]);
    scheme.normalisation = enumOf<Normalisation>(map[u"normalisation"_s]);
    scheme.limits = enumOf<Limits>(map[u"limits"_s]);
    scheme.weighting = enumOf<Weighting>(map[u"weighting"_s]);
    scheme.panelFrom = static_cast<int>(map[u"panelFrom"_s].toInteger());
    scheme.panelTo = static_cast<int>(map[u"panelTo"_s].toInteger());
    scheme.coverageMin = map[u"coverageMin"_s].toDouble();
    scheme.note = map[u"note"_s].toString();
    return scheme;
}

QCborMap fromItem(const SchemeItem &item)
{
    return {{u"id"_s, qint64(item.id.value())},
            {u"scheme"_s, qint64(item.scheme.value())},
            {u"parent"_s, optionalId(item.parent)},
            {u"position"_s, item.position},
            {u"code"_s, item.code},
            {u"nameZh"_s, item.nameZh},
            {u"nameEn"_s, item.nameEn},
            {u"weight"_s, item.weight},
            {u"kind"_s, QString(toKey(item.kind))},
            {u"indicator"_s, optionalId(item.indicator)},
            {u"denominator"_s, optionalId(item.denominator)},
            {u"factor"_s, item.factor},
            {u"direction"_s, QString(toKey(item.direction))},
            {u"low"_s, optional(item.low)},
            {u"high"_s, optional(item.high)},
            {u"target"_s, optional(item.target)},
            {u"params"_s, item.params}};
}

SchemeItem toItem(const QCborMap &map)
{
    SchemeItem item;
    item.id = SchemeItemId(map[u"id"_s].toInteger());
    item.scheme = SchemeId(map[u"scheme"_s].toInteger());
    item.parent = toOptionalId<SchemeItemId>(map[u"parent"_s]);
    item.position = static_cast<int>(map[u"position"_s].toInteger());
    item.code = map[u"code"_s].toString();
    item.nameZh = map[u"nameZh"_s].toString();
    item.nameEn = map[u"nameEn"_s].toString();
    item.weight = map[u"weight"_s].toDouble();
    item.kind = enumOf<LeafKind>(map[u"kind"_s]);
    item.indicator = toOptionalId<IndicatorId>(map[u"indicator"_s]);
    item.denominator = toOptionalId<IndicatorId>(map[u"denominator"_s]);
    item.factor = map[u"factor"_s].toDouble();
    item.direction = enumOf<Direction>(map[u"direction"_s]);
    item.low = toOptional(map[u"low"_s]);
    item.high = toOptional(map[u"high"_s]);
    item.target = toOptional(map[u"target"_s]);
    item.params = map[u"params"_s].toString();
    return item;
}

QCborArray fromIssues(const Issues &issues)
{
    QCborArray array;
    for (const Issue &issue : issues)
        array.append(QCborMap{{u"severity"_s, int(issue.severity)},
                              {u"code"_s, issue.code},
                              {u"args"_s, QCborArray::fromStringList(issue.args)}});
    return array;
}

Issues toIssues(const QCborArray &array)
{
    Issues issues;
    for (const QCborValue &value : array) {
        const QCborMap map = value.toMap();
        Issue issue;
        issue.severity = static_cast<Severity>(map[u"severity"_s].toInteger());
        issue.code = map[u"code"_s].toString();
        for (const QCborValue &text : map[u"args"_s].toArray())
            issue.args << text.toString();
        issues.push_back(std::move(issue));
    }
    return issues;
}

QCborValue fromNumbers(const std::vector<double> &numbers)
{
    QByteArray bytes(static_cast<qsizetype>(numbers.size() * sizeof(double)), Qt::Uninitialized);
    char *to = bytes.data();
    for (const double number : numbers) {
        const quint64 bits = qToLittleEndian(std::bit_cast<quint64>(number));
        std::memcpy(to, &bits, sizeof bits);
        to += sizeof bits;
    }
    return QCborValue(bytes);
}

std::vector<double> toNumbers(const QCborValue &value)
{
    const QByteArray bytes = value.toByteArray();
    std::vector<double> numbers(static_cast<std::size_t>(bytes.size()) / sizeof(double));
    const char *from = bytes.constData();
    for (double &number : numbers) {
        quint64 bits = 0;
        std::memcpy(&bits, from, sizeof bits);
        number = std::bit_cast<double>(qFromLittleEndian(bits));
        from += sizeof bits;
    }
    return numbers;
}

QByteArray packed(const QCborMap &map)
{
    return qCompress(map.toCborValue().toCbor());
}

QCborMap unpacked(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(qUncompress(bytes), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        throw storage::StorageError(u"file-damaged"_s, u"a saved evaluation cannot be read"_s);
    return value.toMap();
}

} // namespace pilotage::workbook::cbor
