#pragma once

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

namespace pilotage::ui {

class Chip;
class DataTable;
class FieldDelegate;
class FileDialogs;
class ImportWork;
class Pane;
class StepBar;

/// A table of figures: chosen or dropped, read, judged row by row, mended in place, stored as one step.
/// Nothing is written before the primary button is pressed.
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
    /// {"path": file} stages it, {"choose": true} asks for a file.
    bool open(const QVariantMap &arguments) override;
    [[nodiscard]] const workbook::ImportSession *session() const { return m_session.get(); }

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &) const override { return false; }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeJudging();
    [[nodiscard]] QWidget *makeFileColumn();
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeDifference();
    [[nodiscard]] QWidget *makeProgress();
    void connectWork();
    void chooseFile();
    void stage();
    void accept();
    void cancel();
    void forget();
    void showSession();
    void showCounts();
    void showVerdict(workbook::Verdict verdict);
    bool remap(int column, const QString &field);
    void setBusy(bool busy, const QString &what);
    void updateButtons();

    FileDialogs &m_dialogs;
    workbook::Workbook *m_lastWorkbook = nullptr;
    workbook::ImportRequest m_request;
    std::unique_ptr<workbook::ImportSession> m_session;
    std::map<QString, QString> m_indicators;
    ImportWork *m_work;
    StagedModel m_rows;
    TableModel<PreviewLine> m_preview;
    TableModel<workbook::ImportSummary::Column> m_mapping;
    TableModel<workbook::GroupTotal> m_totals;

    StepBar *m_steps;
    QStackedWidget *m_stack;
    QComboBox *m_kind;
    QComboBox *m_duplicates;
    QLabel *m_file;
    QLabel *m_fileFacts;
    QLabel *m_fileIssues;
    QLabel *m_hint;
    Pane *m_previewPane;
    Pane *m_mappingPane;
    DataTable *m_previewTable;
    DataTable *m_mappingTable;
    DataTable *m_totalTable;
    DataTable *m_rowTable;
    FieldDelegate *m_fieldDelegate;
    std::map<workbook::Verdict, Chip *> m_chips;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_accept;
};

} // namespace pilotage::ui
