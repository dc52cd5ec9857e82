#pragma once

#include "app/workbook/history_desk.h"
#include "ui/models/table_model.h"

#include <QAbstractTableModel>

namespace pilotage::ui {

/// The steps of a filter, newest first, read a page at a time as the view comes to the end: a log of
/// 100,000 steps costs what is looked at.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit StepModel(QObject *parent = nullptr);

    /// nullptr = nothing. Reads the first page.
    void setSteps(workbook::Workbook *book, const workbook::HistoryFilter &filter);
    [[nodiscard]] std::int64_t total() const { return m_total; }
    [[nodiscard]] const workbook::HistoryEntry &step(int row) const
    {
        return m_steps[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int firstPage = 200;
    static constexpr int nextPage = 1000;

private:
    std::vector<Column<workbook::HistoryEntry>> m_columns;
    workbook::Workbook *m_book = nullptr;
    workbook::HistoryFilter m_filter;
    std::vector<workbook::HistoryEntry> m_steps;
    std::int64_t m_total = 0;
    std::int64_t m_next = 0; ///< 0 = all are here
    bool m_isResetting = false; ///< views ask for more from within a reset
};

} // namespace pilotage::ui
