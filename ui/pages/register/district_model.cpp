#include "ui/pages/register/district_model.h"

#include "ui/pages/parts/wording.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <functional>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

void DistrictModel::setTree(std::vector<workbook::DistrictNode> tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    rebuild();
    endResetModel();
}

void DistrictModel::setWanted(const QString &text)
{
    if (m_wanted == text)
        return;
    beginResetModel();
    m_wanted = text;
    rebuild();
    endResetModel();
}

void DistrictModel::rebuild()
{
    m_children.assign(m_tree.size() + 1, {});
    m_rowOf.assign(m_tree.size(), -1);
    const std::function<bool(int)> keep = [&](int position) {
        const auto at = static_cast<std::size_t>(position);
        const District &district = m_tree[at].district;
        bool isWanted = m_wanted.isEmpty() || district.name.contains(m_wanted)
            || district.nameEn.contains(m_wanted, Qt::CaseInsensitive) || district.code.startsWith(m_wanted);
        for (const int child : m_tree[at].children) {
            if (!keep(child))
                continue;
            m_rowOf[static_cast<std::size_t>(child)] = static_cast<int>(m_children[at].size());
            m_children[at].push_back(child);
            isWanted = true;
        }
        // A division that has ended shows only while something is still registered in it.
        const bool hasEnded = !district.validTo.isEmpty() && m_tree[at].enrolments == 0;
        return isWanted && !hasEnded;
    };
    for (int position = 0; position < static_cast<int>(m_tree.size()); ++position) {
        if (m_tree[static_cast<std::size_t>(position)].parent >= 0 || !keep(position))
            continue;
        m_rowOf[static_cast<std::size_t>(position)] = static_cast<int>(m_children.back().size());
        m_children.back().push_back(position);
    }
}

const std::vector<int> &DistrictModel::childrenOf(int position) const
{
    static const std::vector<int> none;
    if (m_children.empty())
        return none;
    return position < 0 ? m_children.back() : m_children[static_cast<std::size_t>(position)];
}

QModelIndex DistrictModel::indexOf(SubjectId district) const
{
    for (std::size_t position = 0; position < m_tree.size(); ++position)
        if (m_tree[position].district.id == district && m_rowOf[position] >= 0)
            return createIndex(m_rowOf[position], 0, static_cast<quintptr>(position));
    return {};
}

const workbook::DistrictNode &DistrictModel::node(const QModelIndex &index) const
{
    return m_tree[static_cast<std::size_t>(index.internalId())];
}

QModelIndex DistrictModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children
        = childrenOf(parent.isValid() ? static_cast<int>(parent.internalId()) : -1);
    if (column != 0 || row < 0 || row >= static_cast<int>(children.size()))
        return {};
    return createIndex(row, 0, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex DistrictModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int above = node(child).parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_rowOf[static_cast<std::size_t>(above)], 0, static_cast<quintptr>(above));
}

int DistrictModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(childrenOf(parent.isValid() ? static_cast<int>(parent.internalId()) : -1).size());
}

QVariant DistrictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const workbook::DistrictNode &item = node(index);
    const QString name = placeName(item.district.name, item.district.nameEn);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return u"%1 %2"_s.arg(name).arg(item.enrolments);
    case Qt::ToolTipRole:
        return u"%1  %2"_s.arg(name, item.district.code);
    case CountRole:
        return item.enrolments;
    case IdRole:
        return QVariant::fromValue(item.district.id.value());
    default:
        return {};
    }
}

void DistrictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Tokens &t = tokens(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, t.selection);
    painter->setFont(textFont(isSelected ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(t.text);
    const QRect rect = option.rect.adjusted(4, 0, -12, 0);
    painter->drawText(
        rect.adjusted(0, 0, -30, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width() - 30));
    painter->setFont(textFont(TextStyle::Caption));
    const int count = index.data(DistrictModel::CountRole).toInt();
    painter->setPen(count > 0 ? t.muted : t.faint);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
    painter->restore();
}

} // namespace pilotage::ui
