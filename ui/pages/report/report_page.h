#pragma once

#include "app/workbook/frozen_reports.h"
#include "ui/pages/report/batch_run.h"
#include "ui/pages/report/report_maker.h"
#include "ui/pages/report/row_count.h"
#include "ui/shell/page.h"

#include <map>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class EmptyState;
class FileDialogs;
class FinalReports;
class MessageBar;
class NumberPanel;
class PageView;
class SectionList;
class SegmentedControl;
class WorkStrip;

/// Reports as they will be printed: sections, pages with every number traced, the rules of the layout;
/// export, one for each county or site, declaring final, and what changed since.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(FileDialogs &dialogs, QWidget *parent = nullptr);
    ~ReportPage() override;

    [[nodiscard]] QString title() const override { return tr("Report"); }
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    /// {"template": name}, {"subject": id}, {"view": "final"}
    bool open(const QVariantMap &arguments) override;

    [[nodiscard]] const MadeReport &made() const { return m_made; }
    /// Asks for a printer, then prints the pages as vectors.
    void print();
    /// All pages, at their own size.
    static void paint(const reports::Pages &pages, QPrinter &printer);

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // report_layout.cpp
    [[nodiscard]] QWidget *buildPreview();
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildCentre();
    [[nodiscard]] QWidget *buildRight();
    void connectParts();
    // report_page.cpp
    enum View { Preview, Final };
    void readTemplates();
    void chooseTemplate(int index);
    void addOwnTemplate();
    void fillSubjects();
    [[nodiscard]] const reports::ReportTemplate &chosenTemplate() const;
    void remake();
    void showMade();
    void showPageNumber();
    void showTotals();
    void tellAnswer();
    void showFinal();
    void tellFinal(std::optional<int> changedRows);
    void chooseNumber(int number);
    void showEvidence(int number);
    void setView(int view);
    void readFinals();
    void updateButtons();
    // report_output.cpp
    void exportReport();
    void freeze();
    void startBatch();
    void endBatch(const reports::BatchOutcome &outcome, bool isCancelled, const QString &failure);

    FileDialogs &m_dialogs;
    ReportMaker m_maker;
    std::vector<reports::ReportTemplate> m_templates;
    int m_template = 0;
    std::map<QString, std::set<int>> m_leftOut; ///< sections, by report
    std::vector<SubjectId> m_subjects; ///< offered
    std::vector<SubjectId> m_batch; ///< for which a batch makes one each
    std::optional<SubjectId> m_subject;
    MadeReport m_made;
    std::optional<FrozenReport> m_final; ///< of what is shown
    workbook::ReportDrift m_drift; ///< of that one
    RowCount m_count;
    bool m_mayWrite = false;
    bool m_areFinalsOld = true; ///< read when they are shown: their files are hashed

    SegmentedControl *m_view;
    QPushButton *m_each;
    QPushButton *m_export;
    MessageBar *m_bar;
    QPushButton *m_showFinal;
    WorkStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QComboBox *m_templateBox;
    QComboBox *m_subjectBox;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    SectionList *m_sections;
    QLabel *m_totals;
    QLabel *m_hash;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_pageNumber;
    QToolButton *m_fit;
    PageView *m_pages;
    NumberPanel *m_numbers;
    SegmentedControl *m_format;
    QPushButton *m_freeze;
    FinalReports *m_finals;
    BatchRun *m_run;
};

} // namespace pilotage::ui
