#pragma once

#include "app/workbook/data_check.h"
#include "app/workbook/workbook_facts.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace pilotage::ui {

class WorkStrip;
class DataTable;

/// Whether the file is sound and the data keep the rules of the field; each finding opens its place.
class CheckPage : public Page
{
    Q_OBJECT

public:
    /// `figurePage`: key of the page that shows single figures; empty = the register shows their place.
    explicit CheckPage(const QString &figurePage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Data check"); }
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesDistrict() const override { return false; }
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// {"run": true} begins a check.
    bool open(const QVariantMap &arguments) override;
    [[nodiscard]] bool isRunning() const;

protected:
    void reload() override;

private:
    struct Part
    {
        QString name;
        QString looksAt;
        QString result;
        bool isBad = false;
        bool isOpen = false; ///< not looked at yet
        bool isMinor = false; ///< worth a look, no error
    };
    struct Whole
    {
        workbook::CheckReport file;
        workbook::DataCheck data;
    };
    static std::vector<Column<Part>> partColumns();
    static std::vector<Column<workbook::DataFinding>> findingColumns();
    [[nodiscard]] std::vector<Part> parts() const;
    void start();
    void show(Whole whole);
    void tellAnswer();
    void openPlace(int row);
    [[nodiscard]] std::int64_t subjectOf(const workbook::DataFinding &finding) const;

    QString m_figurePage;
    TableModel<Part> m_parts;
    TableModel<workbook::DataFinding> m_findings;
    const workbook::Workbook *m_known = nullptr;
    std::optional<Whole> m_whole; ///< of the last check
    QString m_checkedAt;
    bool m_isOld = false; ///< something was changed since
    WorkStrip *m_work;
    DataTable *m_findingTable;
    QStackedWidget *m_stack;
    class EmptyState *m_nothing;
    QPushButton *m_start;
    class Pane *m_findingPane;
};

} // namespace pilotage::ui
