#pragma once

#include "app/workbook/import_desk.h"
#include "app/workbook/workbook.h"
#include "ui/models/table_model.h"
#include "ui/pages/importing/import_tables.h"
#include "ui/pages/importing/staged_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class Chip;
class CleaningPane;
class DataTable;
class FileDialogs;
class ImportWork;
class MappingPane;
class Pane;
class ReturnStrip;
class SheetPane;
class StepBar;

/// Tables of figures: chosen or dropped, several at once, read, put right on the sheet itself, judged row by
/// row, mended in place, stored as one step. Nothing is written before the primary button is pressed.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(FileDialogs &dialogs, QWidget *parent = nullptr);
    ~ImportPage() override;

    [[nodiscard]] QString title() const override { return tr("Import"); }
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    [[nodiscard]] bool usesDistrict() const override { return false; }
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// {"path": file} or {"paths": files} stages them, {"choose": true} asks for files.
    bool open(const QVariantMap &arguments) override;
    /// Of the file shown; nullptr while there is none.
    [[nodiscard]] const workbook::ImportSession *session() const;
    [[nodiscard]] SheetPane *sheetPane() const { return m_sheet; }

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &) const override { return false; }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One file of this import.
    struct File
    {
        workbook::ImportRequest request;
        workbook::TableReading reading;
        std::unique_ptr<workbook::ImportSession> session;
        QString failure; ///< why it could not be read
    };

    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeJudging();
    [[nodiscard]] QWidget *makeFileColumn();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeDifference();
    [[nodiscard]] QWidget *makeProgress();
    void connectParts();
    void connectWork();

    // Files: import_files.cpp.
    void chooseFiles();
    void addFiles(const QStringList &paths);
    void removeFile();
    void stageNext();
    void takeKeyboard();
    void takeStaged();
    void takeFailure(const QString &cause);
    void stageAgain();
    void judgeFiles();
    void showFiles();
    void chooseFile(int at);
    [[nodiscard]] File *current();
    [[nodiscard]] std::vector<workbook::ImportSession *> sessions() const;
    [[nodiscard]] FileLine lineOf(const File &file) const;
    void offerReturns();
    void writeComments(const workbook::Refusals &refusals);
    void saveProfile(const QString &name);
    void removeProfile(const QString &name);

    void accept();
    void cancel();
    void forget();
    void showStart();
    void backToFiles();
    void showSession();
    void showCounts();
    void showVerdict(workbook::Verdict verdict);
    void fitColumns();
    void remap(int column, const QString &field);
    void setBusy(bool busy, const QString &what);
    void updateButtons();

    FileDialogs &m_dialogs;
    workbook::Workbook *m_lastWorkbook = nullptr;
    std::vector<std::unique_ptr<File>> m_files;
    int m_current = -1;
    bool m_isAdding = false; ///< files were added and are being read
    File *m_staging = nullptr;
    ImportWork *m_work;
    StagedModel m_rows;
    TableModel<FileLine> m_fileLines;
    TableModel<workbook::GroupTotal> m_totals;

    StepBar *m_steps;
    ReturnStrip *m_returns; ///< of files that were stored and are not on the page any more
    QStackedWidget *m_stack;
    QComboBox *m_kind;
    QComboBox *m_duplicates;
    Pane *m_filePane;
    DataTable *m_fileTable;
    QPushButton *m_choose = nullptr;
    QToolButton *m_remove = nullptr;
    QToolButton *m_comments = nullptr;
    QLabel *m_fileFacts;
    QLabel *m_fileIssues;
    QLabel *m_hint;
    SheetPane *m_sheet;
    MappingPane *m_mapping;
    CleaningPane *m_cleaning;
    DataTable *m_totalTable;
    DataTable *m_rowTable;
    std::map<workbook::Verdict, Chip *> m_chips;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_accept;
};

} // namespace pilotage::ui
