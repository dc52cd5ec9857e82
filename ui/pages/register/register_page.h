#pragma once

#include "app/workbook/workbook.h"
#include "ui/models/table_model.h"
#include "ui/pages/register/district_model.h"
#include "ui/pages/register/register_columns.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace pilotage::ui {

class Chip;
class DataTable;
class DetailPanel;
class FilterChip;
class SegmentedControl;

/// Who takes part in what: divisions at the left, pilots, sites and projects in the middle, all about
/// the chosen one at the right. Reading only.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Pilots"); }
    /// {"subject": id} selects it, {"type": key} and {"state": key} filter.
    bool open(const QVariantMap &arguments) override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &changes) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QWidget *makeTables();
    void reloadTree();
    void reloadTables();
    void reloadAnswer();
    void fillFilters();
    void applyFilters();
    void showCount();
    void showDetail();
    void chooseDistrict(const QModelIndex &index);
    [[nodiscard]] std::optional<SubjectId> under() const;
    [[nodiscard]] DataTable *currentTable() const;

    std::vector<workbook::ProgrammeCount> m_counts;
    SubjectId m_township; ///< a division below counties, chosen in the tree only
    DistrictModel m_districts;
    TableModel<workbook::RegisterRow> m_enrolments;
    TableModel<Site> m_sites;
    TableModel<Project> m_projects;

    QTreeView *m_tree;
    QLineEdit *m_search;
    SegmentedControl *m_views;
    FilterChip *m_type;
    FilterChip *m_state;
    FilterChip *m_batch;
    Chip *m_published;
    QLabel *m_count;
    QLabel *m_foot;
    QStackedWidget *m_stack;
    DataTable *m_enrolmentTable;
    DataTable *m_siteTable;
    DataTable *m_projectTable;
    DetailPanel *m_detail;
};

} // namespace pilotage::ui
