#include "app/workbook/scheme_params.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

QStringList stringsOf(const QJsonValue &value)
{
    QStringList found;
    for (const QJsonValue &item : value.toArray())
        found << item.toString();
    return found;
}

QJsonObject objectOf(const SchemeItem &item)
{
    return QJsonDocument::fromJson(item.params.toUtf8()).object();
}

void append(std::vector<SchemeItem> &to, const std::vector<SchemeItem> &all,
            std::optional<SchemeItemId> parent, int depth)
{
    if (depth > 16)
        return;
    std::vector<SchemeItem> children;
    for (const SchemeItem &item : all)
        if (item.parent == parent)
            children.push_back(item);
    std::stable_sort(children.begin(), children.end(),
                     [](const SchemeItem &a, const SchemeItem &b) { return a.position < b.position; });
    for (const SchemeItem &item : children) {
        to.push_back(item);
        append(to, all, item.id, depth + 1);
    }
}

} // namespace

MethodParams methodParams(const SchemeItem &item)
{
    const QJsonObject object = objectOf(item);
    return {object.value("method"_L1).toString(), stringsOf(object.value("of"_L1))};
}

CountParams countParams(const SchemeItem &item)
{
    const QJsonObject object = objectOf(item);
    CountParams params;
    params.types = stringsOf(object.value("types"_L1));
    for (const QString &key : stringsOf(object.value("states"_L1)))
        if (const auto state = fromKey<Lifecycle>(key))
            params.states.push_back(*state);
    if (params.states.empty())
        params.states = {Lifecycle::Named, Lifecycle::DynamicReview};
    return params;
}

std::vector<SchemeItem> depthFirst(const std::vector<SchemeItem> &items)
{
    std::vector<SchemeItem> ordered;
    append(ordered, items, std::nullopt, 0);
    return ordered;
}

} // namespace pilotage::workbook
