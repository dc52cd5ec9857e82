#pragma once

#include "ui/pages/register/list_tab.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace pilotage::ui {

class Chip;
class KindTabs;

/// The middle of the page: tabs by kind, filters, the table.
class RegisterTables : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterTables(QWidget *parent = nullptr);
    ~RegisterTables() override;

    void load(workbook::Workbook &book, std::optional<SubjectId> under, bool hasManyDistricts);
    void clear();

    [[nodiscard]] RecordKind kind() const;
    void setKind(RecordKind kind);
    [[nodiscard]] ListTab &tab(RecordKind kind) const;
    [[nodiscard]] DataTable *table() const;
    /// Sets the filter of a kind's chip; false = there is no such choice.
    void setFilter(RecordKind kind, std::size_t chip, const QString &key);
    void clearFilters();

    /// Id of the current row, in the terms of its kind; 0 = none.
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] std::optional<SubjectId> currentSubject() const;
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    bool select(RecordKind kind, qint64 id);
    /// The first enrolment, site or project of a subject.
    bool selectSubject(SubjectId subject);
    /// Shown rows: the selected ones if there are several, otherwise all.
    [[nodiscard]] std::vector<int> rowsToExport() const;

signals:
    void kindChanged();
    void currentChanged();
    void selectionChanged();
    void activated(); ///< Enter or a double click on a row
    void menuRequested(const QPoint &globalPosition);

private:
    void connectTab(ListTab &tab);
    void applyFilters();
    void showKind();
    void showCount();

    std::vector<std::unique_ptr<ListTab>> m_tabs;
    bool m_isLoading = false;
    KindTabs *m_kinds;
    Chip *m_published;
    QLabel *m_count;
    QStackedWidget *m_stack;
};

} // namespace pilotage::ui
