#include "app/cli/explanation_output.h"

#include "app/cli/arguments.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

using workbook::ExplanationNode;
using Kind = ExplanationNode::Kind;

QString keyOf(Kind kind)
{
    switch (kind) {
    case Kind::Score:
        return u"score"_s;
    case Kind::Group:
        return u"group"_s;
    case Kind::Leaf:
        return u"leaf"_s;
    case Kind::Method:
        return u"method"_s;
    case Kind::Observation:
        return u"observation"_s;
    case Kind::Target:
        return u"target"_s;
    case Kind::Limit:
        return u"limit"_s;
    case Kind::Source:
        return u"source"_s;
    case Kind::Count:
        return u"count"_s;
    case Kind::Rate:
        return u"rate"_s;
    case Kind::Note:
        return u"note"_s;
    }
    return {};
}

QString notesOf(const ExplanationNode &node)
{
    QStringList texts;
    for (const Issue &issue : node.notes)
        texts << messages::text(issue);
    return texts.join(u"; "_s);
}

/// Of the figure behind a node, or of where a limit was found.
Cell periodOf(const ExplanationNode &node)
{
    if (node.key)
        return node.key->period.text();
    return node.period ? Cell(node.period->text()) : Cell();
}

Cell stateOf(const ExplanationNode &node)
{
    if (node.kind == Kind::Observation)
        return QString(toKey(node.state));
    return node.lifecycle ? Cell(QString(toKey(*node.lifecycle))) : Cell();
}

std::vector<std::pair<QString, Cell>> fieldsOf(const Context &context, const ExplanationNode &node)
{
    const bool isFigure = node.kind == Kind::Observation;
    const auto textCell = [](const QString &text) { return text.isEmpty() ? Cell() : Cell(text); };
    return {{u"kind"_s, keyOf(node.kind)},
            {u"code"_s, textCell(node.code)},
            {u"name"_s, textCell(context.local(node.nameZh, node.nameEn))},
            {u"weight"_s, numberCell(node.weight)},
            {u"z"_s, numberCell(node.z)},
            {u"contribution"_s, numberCell(node.contribution)},
            {u"value"_s, numberCell(node.value)},
            {u"unit"_s, textCell(node.unit)},
            {u"period"_s, periodOf(node)},
            {u"state"_s, stateOf(node)},
            {u"since"_s, textCell(node.since)},
            {u"qualifier"_s, isFigure ? Cell(QString(toKey(node.qualifier))) : Cell()},
            {u"printed"_s, textCell(node.printed)},
            {u"formula"_s, textCell(node.formula)},
            {u"source"_s, textCell(node.sourceTitle)},
            {u"place"_s, textCell(node.sourcePlace)},
            {u"status"_s, textCell(node.sourceStatus)},
            {u"notes"_s, textCell(notesOf(node))}};
}

void addRows(OutputTable &table, const Context &context, const ExplanationNode &node, std::int64_t depth)
{
    std::vector<Cell> row{depth};
    for (auto &[key, cell] : fieldsOf(context, node))
        row.push_back(std::move(cell));
    table.add(std::move(row));
    for (const ExplanationNode &child : node.children)
        addRows(table, context, child, depth + 1);
}

QJsonObject nested(const Context &context, const ExplanationNode &node)
{
    QJsonObject object;
    for (const auto &[key, cell] : fieldsOf(context, node))
        object.insert(key, jsonOf(cell));
    QJsonArray children;
    for (const ExplanationNode &child : node.children)
        children.append(nested(context, child));
    object.insert(u"children"_s, children);
    return object;
}

QString statusText(const QString &key)
{
    const auto status = fromKey<DocumentStatus>(key);
    return status ? messages::label(*status) : key;
}

QString lineOf(const Context &context, const ExplanationNode &node)
{
    QStringList parts;
    const QString name = context.local(node.nameZh, node.nameEn);
    parts << (name.isEmpty() ? node.code : name);
    if (node.kind == Kind::Limit)
        parts.front() = words(node.code == "high"_L1 ? QT_TRANSLATE_NOOP("cli", "upper limit")
                                                     : QT_TRANSLATE_NOOP("cli", "lower limit"))
            + (name.isEmpty() ? QString() : u": "_s + name);
    if (node.key && node.kind == Kind::Observation)
        parts << node.key->period.text();
    if (!std::isnan(node.value) && node.kind != Kind::Method && node.kind != Kind::Group)
        parts << QString::number(node.value, 'f', node.decimals)
                + (node.unit.isEmpty() ? QString() : u' ' + messages::unitText(node.unit));
    if (!std::isnan(node.contribution) && node.kind != Kind::Score)
        parts << u"[%1]"_s.arg(node.contribution, 0, 'f', 1);
    if (node.kind == Kind::Observation && node.state != State::Present)
        parts << messages::label(node.state);
    if (node.kind == Kind::Observation && node.qualifier != Qualifier::Exact)
        parts << messages::label(node.qualifier);
    if (node.period)
        parts << messages::periodText(*node.period);
    if (node.lifecycle)
        parts << (messages::label(*node.lifecycle) + u' ' + node.since).trimmed();
    if (!node.formula.isEmpty())
        parts << node.formula;
    if (node.kind == Kind::Source && !node.sourcePlace.isEmpty())
        parts << node.sourcePlace;
    if (node.kind == Kind::Source && !node.printed.isEmpty())
        parts << u'"' + node.printed + u'"';
    if (!node.sourceStatus.isEmpty() && node.kind != Kind::Observation)
        parts << u'(' + statusText(node.sourceStatus) + u')';
    if (!node.notes.empty())
        parts << u"! "_s + notesOf(node);
    return parts.join(u"  "_s);
}

void writeTree(const Context &context, const ExplanationNode &node, int depth)
{
    writeLine(context.out, QString(2 * depth, u' ') + lineOf(context, node));
    for (const ExplanationNode &child : node.children)
        writeTree(context, child, depth + 1);
}

} // namespace

void writeExplanation(const Context &context, const ExplanationNode &root)
{
    if (context.format == Format::Table) {
        writeTree(context, root, 0);
        return;
    }
    if (context.format == Format::Json) {
        writeJson(context.out, nested(context, root));
        return;
    }
    std::vector<OutputColumn> columns{{u"depth"_s}};
    for (const auto &[key, cell] : fieldsOf(context, root))
        columns.push_back({key});
    OutputTable table(columns);
    addRows(table, context, root, 0);
    table.write(context.out, context.format);
}

} // namespace pilotage::cli
