#pragma once

#include "app/workbook/import_session.h"

#include <QAbstractTableModel>

#include <vector>

namespace pilotage::ui {

/// The rows of one verdict, read from the session a window at a time: lists can be a million long.
/// A refused row is mended in the cell it failed in, or by a suggestion in the last column.
class StagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        PlaceColumn,
        SubjectColumn,
        IndicatorColumn,
        PeriodColumn,
        OldColumn,
        NewColumn,
        IssueColumn,
        FixColumn,
        ColumnCount
    };
    enum { SuggestionsRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr = nothing staged. The session stays the caller's.
    void setSession(workbook::ImportSession *session);
    /// The session was judged again.
    void refresh();
    void setVerdict(workbook::Verdict verdict);
    [[nodiscard]] workbook::Verdict verdict() const { return m_verdict; }
    /// Where a row stands in its file; row 0 = nowhere.
    [[nodiscard]] Place placeOf(int position) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// A refused row was changed and judged again.
    void fixed();

private:
    [[nodiscard]] const workbook::StagedRow &row(int position) const;
    [[nodiscard]] QString text(const workbook::StagedRow &row, int column) const;
    [[nodiscard]] QVariant look(const workbook::StagedRow &row, int column) const;
    void mend(const workbook::StagedRow &item, const QString &text);
    [[nodiscard]] static int fixColumn(const workbook::StagedRow &row);

    workbook::ImportSession *m_session = nullptr;
    workbook::Verdict m_verdict = workbook::Verdict::Refused;
    mutable std::vector<workbook::StagedRow> m_window;
    mutable int m_windowStart = 0;
};

} // namespace pilotage::ui
