#include "app/reports/differences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

std::vector<FrozenValue> frozenValues(const Document &document)
{
    std::vector<FrozenValue> values;
    for (const BoundNumber &number : document.numbers) {
        const Trace &trace = number.value.trace;
        values.push_back({number.place, number.code, trace.key, number.printed, number.digits,
                          number.value.number, trace.what, trace.subject, trace.period});
    }
    return values;
}

QByteArray toJson(const std::vector<FrozenValue> &values)
{
    QJsonArray list;
    for (const FrozenValue &value : values) {
        QJsonObject item{{u"place"_s, value.place},     {u"code"_s, value.code},     {u"key"_s, value.key},
                         {u"printed"_s, value.printed}, {u"digits"_s, value.digits}, {u"what"_s, value.what},
                         {u"subject"_s, value.subject}, {u"period"_s, value.period}};
        if (!std::isnan(value.number))
            item.insert(u"number"_s, value.number);
        list.append(item);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<FrozenValue> valuesOf(const QByteArray &json)
{
    std::vector<FrozenValue> values;
    const QJsonArray list = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &item : list) {
        const auto text = [&](QLatin1StringView key) { return item[key].toString(); };
        values.push_back({text("place"_L1), text("code"_L1), text("key"_L1), text("printed"_L1),
                          text("digits"_L1), item["number"_L1].toDouble(std::nan("")), text("what"_L1),
                          text("subject"_L1), text("period"_L1)});
    }
    return values;
}

std::vector<Difference> differences(const std::vector<FrozenValue> &frozen, const Document &now)
{
    std::map<QString, const BoundNumber *> today;
    for (const BoundNumber &number : now.numbers)
        today.emplace(number.value.trace.key, &number);
    std::set<QString> seen; // a figure that stands in several places is told once
    std::set<QString> before;
    std::vector<Difference> found;
    for (const FrozenValue &value : frozen) {
        before.insert(value.key);
        const auto at = today.find(value.key);
        const bool isGone = at == today.end();
        if ((!isGone && at->second->digits == value.digits) || seen.contains(value.key))
            continue;
        seen.insert(value.key);
        Difference difference;
        difference.before = value;
        difference.isGone = isGone;
        if (!isGone) {
            difference.after = at->second->printed;
            difference.number = at->second->value.number;
        }
        found.push_back(difference);
    }
    for (const BoundNumber &number : now.numbers) {
        const Trace &trace = number.value.trace;
        if (before.contains(trace.key) || !seen.insert(trace.key).second)
            continue;
        Difference difference;
        difference.before = {number.place, number.code, trace.key,     {},          {},
                             std::nan(""), trace.what,  trace.subject, trace.period};
        difference.after = number.printed;
        difference.number = number.value.number;
        difference.isNew = true;
        found.push_back(difference);
    }
    return found;
}

Document amendment(const QString &reportName, const Document &now, const std::vector<Difference> &found)
{
    Document document;
    document.facts = now.facts;
    document.templateName = now.templateName;
    document.paper = u"sheet"_s;
    document.title = Words::tr("Amendments to %1").arg(reportName);
    document.subtitle = now.title;
    document.fileName = Words::tr("%1-amendments").arg(reportName);
    DocumentBlock text;
    text.kind = BlockKind::Text;
    text.runs = {{Words::tr("After the report %1 was frozen, %n of its numbers would print differently.",
                            nullptr, int(found.size()))
                      .arg(reportName),
                  -1}};
    document.blocks.push_back(text);
    DocumentBlock block;
    block.kind = BlockKind::Table;
    block.table.caption = Words::tr("Amended numbers");
    for (const QString &heading :
         {Words::tr("Code"), Words::tr("Figure"), Words::tr("About"), Words::tr("Period")})
        block.table.columns.push_back({heading, ColumnAlign::Left, false});
    for (const QString &heading : {Words::tr("As frozen"), Words::tr("As of today")})
        block.table.columns.push_back({heading, ColumnAlign::Right, false});
    for (const Difference &one : found) {
        const QString after = one.isGone ? Words::tr("no longer there") : one.after;
        const QString before = one.isNew ? Words::tr("was not there") : one.before.printed;
        std::vector<DocumentCell> row;
        for (const QString &cell :
             {one.before.code, one.before.what, one.before.subject, one.before.period, before, after}) {
            row.emplace_back();
            row.back().text = cell;
        }
        block.table.rows.push_back(std::move(row));
    }
    if (found.empty())
        block.table.emptyText = Words::tr("None.");
    document.blocks.push_back(block);
    return document;
}

} // namespace pilotage::reports
