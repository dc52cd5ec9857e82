#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace pilotage::storage {

class Store;

/// Rows that stand against a deletion.
struct Blocking
{
    QString code; ///< in-use-by, figures-locked, step-sealed
    QString table;
    std::int64_t rows = 0;
    QStringList names; ///< of the first few
};

/// What goes when one row goes: the row, what it contains and what it owns. A district contains its
/// districts, sites and projects, a site its sites and projects; figures, targets, enrolments, measures,
/// certifications and events belong to their subject. Everything else that names one of them stands against
/// it.
struct DeletionPlan
{
    std::map<QString, std::int64_t> rows; ///< by table, with the row itself
    std::map<QString, std::vector<std::int64_t>> ids; ///< of the tables with an id
    std::vector<Blocking> blocks; ///< empty = may go

    [[nodiscard]] std::int64_t total() const;
};

[[nodiscard]] DeletionPlan planDeletion(Store &store, const QString &table, std::int64_t id);
/// Inside `perform`.
void deletePlanned(Store &store, const DeletionPlan &plan);

} // namespace pilotage::storage
