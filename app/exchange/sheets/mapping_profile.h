#pragma once

#include "app/exchange/sheets/layout_rows.h"
#include "app/exchange/sheets/normal_table.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace pilotage::exchange {

/// How a table is laid out, without any of its data: the texts of its headings. Years and months in them are
/// left open, so that next year's table is the same layout.
struct LayoutFingerprint
{
    QString kind; ///< KIND of the import
    QStringList headers; ///< folded, in the order of the columns; periods as "<period>"
    QString tableUnit; ///< of a line "单位：..."

    friend bool operator==(const LayoutFingerprint &, const LayoutFingerprint &) = default;
};
[[nodiscard]] LayoutFingerprint fingerprintOf(const QString &kind, const NormalTable &table,
                                              const QString &tableUnit);
/// Of a plain heading, as CSV has it.
[[nodiscard]] LayoutFingerprint fingerprintOf(const QString &kind, const QStringList &header);

/// What was said once about a layout: which column is which field, and what its rows are.
struct MappingProfile
{
    QString name;
    LayoutFingerprint layout;
    std::map<QString, QString> map; ///< COLUMN -> FIELD as ImportRequest takes it
    LayoutRows rows;
    QString sheetName; ///< of the file it was made on
    QString lastUsed; ///< ISO 8601
};
[[nodiscard]] QJsonObject toJson(const MappingProfile &profile);
/// Nothing for what is no profile or one of a newer form.
[[nodiscard]] std::optional<MappingProfile> profileFromJson(const QJsonObject &json);

/// How alike two layouts are, and why.
struct LayoutSimilarity
{
    double score = 0; ///< 0..1: share of the headings that both have; 1 only if nothing differs
    int same = 0;
    QStringList missing; ///< headings only the remembered one has
    QStringList added; ///< headings only the new one has
    bool isSameOrder = true;
    bool isSameUnit = true;
    bool isSameKind = true;
};
[[nodiscard]] LayoutSimilarity compareLayouts(const LayoutFingerprint &remembered,
                                              const LayoutFingerprint &now);

struct ProfileMatch
{
    std::size_t index = 0;
    LayoutSimilarity similarity;
};
/// The most similar profile of the same kind, if it is at least `least` alike; of equals the one used last.
[[nodiscard]] std::optional<ProfileMatch> bestProfile(const std::vector<MappingProfile> &profiles,
                                                      const LayoutFingerprint &now, double least = 0.6);

} // namespace pilotage::exchange
