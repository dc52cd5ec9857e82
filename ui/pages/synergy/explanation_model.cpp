#include "ui/pages/synergy/explanation_model.h"

#include "app/messages/issue_text.h"
#include "app/reports/chart_data.h"
#include "ui/pages/parts/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using workbook::ExplanationNode;

ExplanationModel::ExplanationModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void ExplanationModel::setRoot(std::optional<ExplanationNode> root)
{
    beginResetModel();
    m_root = std::move(root);
    m_entries.clear();
    m_notes.clear();
    if (m_root)
        addEntry(*m_root, -1, 0);
    endResetModel();
}

int ExplanationModel::addEntry(const ExplanationNode &node, int parent, int row)
{
    const int position = static_cast<int>(m_entries.size());
    m_entries.push_back({&node, parent, row, {}, false});
    std::vector<int> children;
    for (const ExplanationNode &child : node.children)
        children.push_back(addEntry(child, position, static_cast<int>(children.size())));
    m_entries[static_cast<std::size_t>(position)].children = std::move(children);
    return position;
}

void ExplanationModel::addNotes(const QModelIndex &parent, const std::vector<ExplanationNode> &notes)
{
    if (!parent.isValid() || notes.empty() || entry(parent).noted)
        return;
    const QModelIndex first = parent.siblingAtColumn(0);
    const int owner = static_cast<int>(parent.internalId());
    std::vector<int> children = entry(parent).children;
    const int from = static_cast<int>(children.size());
    beginInsertRows(first, from, from + static_cast<int>(notes.size()) - 1);
    for (const ExplanationNode &note : notes) {
        m_notes.push_back(note);
        children.push_back(addEntry(m_notes.back(), owner, static_cast<int>(children.size())));
    }
    m_entries[static_cast<std::size_t>(owner)].children = std::move(children);
    m_entries[static_cast<std::size_t>(owner)].noted = true;
    endInsertRows();
}

const ExplanationModel::Entry &ExplanationModel::entry(const QModelIndex &index) const
{
    return m_entries[static_cast<std::size_t>(index.internalId())];
}

const ExplanationNode *ExplanationModel::node(const QModelIndex &index) const
{
    return index.isValid() ? entry(index).node : nullptr;
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int id = parent.isValid() ? entry(parent).children[static_cast<std::size_t>(row)] : 0;
    return createIndex(row, column, static_cast<quintptr>(id));
}

QModelIndex ExplanationModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || entry(index).parent < 0)
        return {};
    const int parent = entry(index).parent;
    return createIndex(m_entries[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_entries.empty() ? 0 : 1;
    return parent.column() == 0 ? static_cast<int>(entry(parent).children.size()) : 0;
}

int ExplanationModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ExplanationModel::partText(const ExplanationNode &node) const
{
    const QString name = localName(node.nameZh, node.nameEn);
    switch (node.kind) {
    case ExplanationNode::Kind::Score:
        return name.isEmpty() ? tr("Score") : name;
    case ExplanationNode::Kind::Source:
        return name.isEmpty() ? tr("Source") : name;
    case ExplanationNode::Kind::Group:
    case ExplanationNode::Kind::Leaf:
    case ExplanationNode::Kind::Method:
    case ExplanationNode::Kind::Note:
        return name.isEmpty() ? node.code : name;
    case ExplanationNode::Kind::Observation:
    case ExplanationNode::Kind::Target:
    case ExplanationNode::Kind::Limit:
    case ExplanationNode::Kind::Count:
    case ExplanationNode::Kind::Rate:
        break;
    }
    // The figure stands before its name, so that a narrow column cuts the name, never the number.
    const bool isFigure = node.kind == ExplanationNode::Kind::Observation;
    QString text = isFigure ? QString() : name;
    if (node.state == State::Missing || std::isnan(node.value)) {
        text += (text.isEmpty() ? QString() : u"  "_s) + tr("no figure");
    } else {
        text += (text.isEmpty() ? QString() : u"  "_s) + reports::numberText(node.value, node.decimals);
        if (!node.unit.isEmpty())
            text += u' ' + unitText(node.unit);
    }
    if (node.key)
        text += tr(" (%1)", "period of a figure").arg(yearText(node.key->period));
    if (isFigure && !name.isEmpty())
        text += u"  "_s + name;
    return text;
}

QString ExplanationModel::howText(const ExplanationNode &node) const
{
    QStringList parts;
    if (node.kind == ExplanationNode::Kind::Limit)
        parts << (node.code == "high"_L1 ? tr("upper limit") : tr("lower limit"));
    else if (!node.formula.isEmpty())
        parts << node.formula;
    if (node.period)
        parts << periodText(*node.period);
    if (node.lifecycle)
        parts << tr("%1 %2", "state and since when")
                     .arg(messages::label(*node.lifecycle), node.since)
                     .trimmed();
    if (!node.sourceTitle.isEmpty())
        parts << node.sourceTitle;
    if (!node.sourcePlace.isEmpty())
        parts << node.sourcePlace;
    if (node.sourceStatus == toKey(DocumentStatus::Demo))
        parts << tr("demo");
    else if (node.sourceStatus == toKey(DocumentStatus::Unverified))
        parts << tr("not verified");
    if (!node.printed.isEmpty())
        parts << tr("printed: %1").arg(node.printed);
    if (node.qualifier == Qualifier::Preliminary)
        parts << tr("preliminary");
    for (const Issue &issue : node.notes)
        parts << messages::text(issue);
    parts.removeAll(QString());
    return parts.join(u"  "_s);
}

CellLook ExplanationModel::look(const ExplanationNode &node, int column) const
{
    using Kind = ExplanationNode::Kind;
    CellLook look;
    const bool isFigure = node.kind == Kind::Observation || node.kind == Kind::Source;
    look.strong = node.kind == Kind::Score && column != How;
    if (column == How) {
        look.small = true;
        look.tone = hasErrors(node.notes) ? Tone::Attention : Tone::Muted;
    }
    if (column == Points && node.kind == Kind::Group)
        look.strong = true;
    if (isFigure && node.key)
        look.link = column == Part || column == How;
    if (column == Normalised && !std::isnan(node.z)) {
        CellBar bar;
        bar.fraction = std::fmin(1.0, std::fmax(0.0, node.z));
        bar.numberWidth = 40;
        look.bar = bar;
    }
    look.preliminary = column == Part && node.key && node.qualifier == Qualifier::Preliminary;
    return look;
}

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExplanationNode &item = *entry(index).node;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case Part:
            return partText(item);
        case Points:
            return std::isnan(item.contribution) ? QString() : reports::numberText(item.contribution, 1);
        case Normalised:
            return std::isnan(item.z) ? QString() : reports::numberText(item.z, 3);
        default:
            return howText(item);
        }
    case Qt::ToolTipRole:
        return index.column() == How ? QVariant(howText(item)) : QVariant(partText(item));
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Points || index.column() == Normalised
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case LookRole:
        return QVariant::fromValue(look(item, index.column()));
    default:
        return {};
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Points ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part:
        return tr("Part");
    case Points:
        return tr("Points");
    case Normalised:
        return tr("Normalised z");
    default:
        return tr("How / source");
    }
}

QString ExplanationModel::text() const
{
    QString out
        = tr("Part") + u'\t' + tr("Points") + u'\t' + tr("Normalised z") + u'\t' + tr("How / source") + u'\n';
    if (!m_entries.empty())
        appendText(0, 0, out);
    return out;
}

void ExplanationModel::appendText(int position, int depth, QString &out) const
{
    const Entry &one = m_entries[static_cast<std::size_t>(position)];
    const auto number = [](double value, int decimals) {
        return std::isnan(value) ? QString() : reports::numberText(value, decimals);
    };
    out += QString(depth * 2, u' ') + partText(*one.node) + u'\t' + number(one.node->contribution, 1) + u'\t'
        + number(one.node->z, 3) + u'\t' + howText(*one.node) + u'\n';
    for (const int child : one.children)
        appendText(child, depth + 1, out);
}

} // namespace pilotage::ui
