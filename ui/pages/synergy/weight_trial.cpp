#include "ui/pages/synergy/weight_trial.h"

#include <algorithm>
#include <cmath>

namespace pilotage::ui {

namespace {

constexpr double hair = 1e-9; // what adding up leaves behind

bool isChildOf(const SchemeItem &item, const SchemeItem &parent)
{
    return item.parent == parent.id;
}

/// A group is opened where something other than plain leaves stands in it.
bool isOpened(const SchemeItem &group, const std::vector<SchemeItem> &items)
{
    return std::any_of(items.begin(), items.end(), [&](const SchemeItem &item) {
        return isChildOf(item, group) && (item.kind == LeafKind::Group || item.kind == LeafKind::Method);
    });
}

bool isShown(const SchemeItem &item, const std::vector<SchemeItem> &items)
{
    if (item.kind == LeafKind::Group && isOpened(item, items))
        return false;
    if (!item.parent)
        return true;
    const auto parent = std::find_if(items.begin(), items.end(),
                                     [&](const SchemeItem &one) { return isChildOf(item, one); });
    return parent != items.end() && isOpened(*parent, items);
}

} // namespace

void WeightTrial::setScheme(const workbook::EvaluationResult &result)
{
    std::vector<Row> rows;
    for (std::size_t i = 0; i < result.items.size() && i < result.weights.size(); ++i) {
        const SchemeItem &item = result.items[i];
        if (!isShown(item, result.items))
            continue;
        const double weight = result.weights[i];
        if (std::isnan(weight)) { // panels with weights of their own: there is no one weight to move
            m_rows.clear();
            return;
        }
        rows.push_back({item.code, item.nameZh, item.nameEn, weight, weight, false});
    }
    const bool same
        = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
              return a.code == b.code && std::fabs(a.own - b.own) < hair;
          });
    if (!same)
        m_rows = std::move(rows);
}

double WeightTrial::total() const
{
    double sum = 0;
    for (const Row &row : m_rows)
        sum += row.value;
    return sum;
}

void WeightTrial::setValue(std::size_t row, double value)
{
    if (row >= m_rows.size())
        return;
    const double all = total();
    double locked = 0;
    double free = 0;
    std::size_t freeRows = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i == row)
            continue;
        (m_rows[i].locked ? locked : free) += m_rows[i].value;
        freeRows += m_rows[i].locked ? 0 : 1;
    }
    if (freeRows == 0)
        return; // nobody can make room
    const double wanted = std::clamp(value, 0.0, all - locked);
    const double left = all - locked - wanted;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (i != row && !m_rows[i].locked)
            m_rows[i].value = free > hair ? m_rows[i].value * left / free : left / double(freeRows);
    m_rows[row].value = wanted;
}

void WeightTrial::setLocked(std::size_t row, bool locked)
{
    if (row < m_rows.size())
        m_rows[row].locked = locked;
}

void WeightTrial::reset()
{
    for (Row &row : m_rows) {
        row.value = row.own;
        row.locked = false;
    }
}

bool WeightTrial::isChanged() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return std::fabs(row.value - row.own) > hair; });
}

std::map<QString, double> WeightTrial::overrides() const
{
    std::map<QString, double> weights;
    if (isChanged())
        for (const Row &row : m_rows)
            weights.emplace(row.code, row.value);
    return weights;
}

int movedRanks(const workbook::EvaluationResult &own, const workbook::EvaluationResult &tried)
{
    std::map<SubjectId, int> ranks;
    for (const workbook::SubjectScore &row : own.rows)
        ranks.emplace(row.subject, row.rank);
    return static_cast<int>(
        std::count_if(tried.rows.begin(), tried.rows.end(), [&](const workbook::SubjectScore &row) {
            const auto found = ranks.find(row.subject);
            return found != ranks.end() && found->second != row.rank;
        }));
}

} // namespace pilotage::ui
