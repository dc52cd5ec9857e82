#pragma once

#include "app/workbook/recovery.h"
#include "app/workbook/salvage.h"
#include "ui/models/table_model.h"
#include "ui/pages/care/recovery_tables.h"
#include "ui/shell/file_dialogs.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pilotage::ui {

class WorkStrip;
class DataTable;
class MessageBar;
class Pane;

/// Shown instead of a file that is damaged: what is safe, the newest whole backup, salvage into a new file.
/// The damaged file is only read.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryPage(FileDialogs &dialogs, QWidget *parent = nullptr);

    /// `cause`: what opening or the check said.
    void showDamage(const workbook::RecoveryAdvice &advice, const QString &cause);

signals:
    void openRequested(const QString &path);
    void closeRequested();
    void busyChanged(bool busy, const QString &what);

private:
    QWidget *makeWords();
    QWidget *makeEvidence();
    void lookForWholeBackup();
    void backupFound(const std::optional<workbook::BackupEntry> &backup);
    void openBackup();
    void salvage();
    void salvaged(const workbook::Salvaged &result, const QString &path);
    void updateButtons();
    [[nodiscard]] QString askTarget(const QString &title, const QString &addition);

    FileDialogs &m_dialogs;
    workbook::RecoveryAdvice m_advice;
    TableModel<workbook::BackupEntry> m_backups;
    TableModel<SavedRows> m_saved;
    TableModel<workbook::Salvaged::LostPage> m_lost;
    QString m_salvagedPath;
    WorkStrip *m_work;
    MessageBar *m_bar;
    QLabel *m_title;
    QLabel *m_cause;
    QLabel *m_safe;
    QLabel *m_backupWords;
    QLabel *m_salvageWords;
    DataTable *m_backupTable;
    Pane *m_backupPane;
    QWidget *m_resultPanes;
    Pane *m_savedPane;
    Pane *m_lostPane;
    QPushButton *m_openBackup;
    QPushButton *m_salvage;
    QPushButton *m_openSalvaged;
    QPushButton *m_close;
};

} // namespace pilotage::ui
