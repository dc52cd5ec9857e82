#pragma once

#include "app/workbook/backups.h"
#include "ui/models/table_model.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

#include <map>

class QPushButton;
class QStackedWidget;

namespace pilotage::ui {

class WorkStrip;
class ComparisonView;
class DataTable;

/// The backups of the open workbook: make one, read one again, compare it with the present file, and bring
/// one back as a copy of its own. The open file is never replaced.
class BackupsPage : public Page
{
    Q_OBJECT

public:
    explicit BackupsPage(FileDialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Backups"); }
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesDistrict() const override { return false; }
    [[nodiscard]] bool usesPeriod() const override { return false; }

signals:
    /// A backup was brought back under this name; open it.
    void copyReady(const QString &path);

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &) const override { return false; }

private:
    struct Line
    {
        workbook::BackupEntry entry;
        QString state; ///< when it was verified, or what is wrong
        bool isBad = false;
    };
    static std::vector<Column<Line>> columns();
    void buildTable(class Pane *pane);
    void tellAnswer(const std::vector<workbook::BackupEntry> &entries);
    void updateButtons();
    void makeOne();
    void verify();
    void compare();
    void restore();
    [[nodiscard]] const workbook::BackupEntry *chosen() const;

    FileDialogs &m_dialogs;
    TableModel<Line> m_lines;
    std::map<QString, std::pair<QString, bool>> m_verified; ///< by path: what was found, whether it is bad
    WorkStrip *m_work;
    DataTable *m_table;
    QStackedWidget *m_stack;
    ComparisonView *m_comparison;
    QPushButton *m_make;
    QPushButton *m_verify;
    QPushButton *m_compare;
    QPushButton *m_restore;
};

/// "before an import", "by hand", ...
[[nodiscard]] QString backupReasonText(const QString &what);
[[nodiscard]] QString backupTimeText(const QDateTime &utc);

} // namespace pilotage::ui
