#include "app/exchange/sheets/mapping_profile.h"

#include "app/exchange/header_names.h"

#include <QJsonArray>

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int jsonVersion = 1;
constexpr double orderPenalty = 0.02;
constexpr double unitPenalty = 0.1; ///< the same figures in another unit are the error that hurts most

QStringList toStrings(const QJsonArray &array)
{
    QStringList strings;
    for (const QJsonValue &value : array)
        strings << value.toString();
    return strings;
}

} // namespace

LayoutFingerprint fingerprintOf(const QString &kind, const NormalTable &table, const QString &tableUnit)
{
    QStringList headers;
    for (const NormalColumn &column : table.columns())
        if (column.role != TableRole::Skipped)
            headers << column.header();
    LayoutFingerprint layout = fingerprintOf(kind, headers);
    layout.tableUnit = tableUnit;
    return layout;
}

LayoutFingerprint fingerprintOf(const QString &kind, const QStringList &header)
{
    LayoutFingerprint layout;
    layout.kind = kind;
    for (const QString &text : header)
        if (!text.trimmed().isEmpty())
            layout.headers << openWords(text);
    return layout;
}

QJsonObject toJson(const MappingProfile &profile)
{
    QJsonObject map;
    for (const auto &[column, field] : profile.map)
        map.insert(column, field);
    QJsonObject json{{u"version"_s, jsonVersion},
                     {u"name"_s, profile.name},
                     {u"kind"_s, profile.layout.kind},
                     {u"headers"_s, QJsonArray::fromStringList(profile.layout.headers)},
                     {u"unit"_s, profile.layout.tableUnit},
                     {u"map"_s, map},
                     {u"sheet"_s, profile.sheetName},
                     {u"last_used"_s, profile.lastUsed}};
    if (!profile.rows.isEmpty())
        json.insert(u"rows"_s, toJson(profile.rows));
    return json;
}

std::optional<MappingProfile> profileFromJson(const QJsonObject &json)
{
    if (json[u"version"_s].toInt() != jsonVersion || !json[u"headers"_s].isArray()
        || !json[u"map"_s].isObject())
        return std::nullopt;
    MappingProfile profile;
    profile.name = json[u"name"_s].toString();
    profile.layout.kind = json[u"kind"_s].toString();
    profile.layout.headers = toStrings(json[u"headers"_s].toArray());
    profile.layout.tableUnit = json[u"unit"_s].toString();
    const QJsonObject map = json[u"map"_s].toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        profile.map.emplace(it.key(), it.value().toString());
    profile.sheetName = json[u"sheet"_s].toString();
    profile.lastUsed = json[u"last_used"_s].toString();
    profile.rows = layoutRowsFromJson(json[u"rows"_s].toObject());
    return profile;
}

LayoutSimilarity compareLayouts(const LayoutFingerprint &remembered, const LayoutFingerprint &now)
{
    LayoutSimilarity result;
    // One "<period>" column more or less a year is no other layout: repeats count once.
    QStringList before = remembered.headers;
    QStringList after = now.headers;
    before.removeDuplicates();
    after.removeDuplicates();
    QStringList common;
    for (const QString &header : before)
        after.contains(header) ? common.append(header) : result.missing.append(header);
    QStringList commonNow;
    for (const QString &header : after)
        before.contains(header) ? commonNow.append(header) : result.added.append(header);
    result.same = static_cast<int>(common.size());
    result.isSameOrder = common == commonNow;
    result.isSameUnit = foldHeader(remembered.tableUnit) == foldHeader(now.tableUnit);
    result.isSameKind = remembered.kind == now.kind;
    const qsizetype all = common.size() + result.missing.size() + result.added.size();
    result.score = all == 0 ? 0 : double(common.size()) / double(all);
    result.score -= (result.isSameOrder ? 0 : orderPenalty) + (result.isSameUnit ? 0 : unitPenalty);
    result.score = result.isSameKind ? std::max(0.0, result.score) : 0;
    return result;
}

std::optional<ProfileMatch> bestProfile(const std::vector<MappingProfile> &profiles,
                                        const LayoutFingerprint &now, double least)
{
    std::optional<ProfileMatch> best;
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        const LayoutSimilarity similarity = compareLayouts(profiles[i].layout, now);
        if (similarity.score < least)
            continue;
        const bool isBetter = !best || similarity.score > best->similarity.score
            || (similarity.score == best->similarity.score
                && profiles[i].lastUsed > profiles[best->index].lastUsed);
        if (isBetter)
            best = ProfileMatch{i, similarity};
    }
    return best;
}

} // namespace pilotage::exchange
