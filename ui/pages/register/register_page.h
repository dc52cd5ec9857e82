#pragma once

#include "app/workbook/workbook.h"
#include "ui/pages/register/district_model.h"
#include "ui/pages/register/district_tree.h"
#include "ui/pages/register/record_task.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace pilotage::ui {

class AttachmentWork;
class DetailPanel;
struct DocumentFiles;
class FormPanel;
class RegisterActions;
class RegisterTables;

/// Who takes part in what: divisions at the left, tables by kind in the middle, all about the chosen row at
/// the right, or the form in which it is made and changed. Every action is one step of the log.
class RegisterPage : public Page
{
    Q_OBJECT

public:
    explicit RegisterPage(FileDialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Pilots"); }
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    /// {"subject": id} selects it, {"type": key} and {"state": key} filter, {"new": kind} and {"edit": kind}
    /// open a form.
    bool open(const QVariantMap &arguments) override;

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &changes) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // register_page.cpp: parts, what is shown
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QWidget *makeMiddle();
    void reloadTree();
    void reloadAnswer();
    void showDetail();
    [[nodiscard]] std::optional<DocumentFiles> currentDocument() const;
    void followRow();
    bool openSubject(SubjectId subject);
    void chooseDistrict(const QModelIndex &index);
    [[nodiscard]] std::optional<SubjectId> under() const;
    // register_work.cpp: what is done
    void connectActions();
    void connectParts();
    void connectFiles();
    void updateActions();
    void planRemoval();
    void showTreeMenu(const QPoint &globalPosition);
    void showTableMenu(const QPoint &globalPosition);
    void start(const std::function<std::optional<FormTask>()> &make);
    void create(RecordKind kind);
    void edit(RecordKind kind, qint64 id);
    void advanceSelected();
    void remove(RecordKind kind, const std::vector<qint64> &ids);
    void finish(const FormOutcome &outcome, RecordKind kind);
    void exportList();
    void connectDragging();
    [[nodiscard]] DropOffer offerToMove(const CarriedSubjects &carried, SubjectId district);
    void move(const std::vector<SubjectId> &subjects, SubjectId district);
    [[nodiscard]] CarriedSubjects carriedRows(RecordKind kind) const;
    [[nodiscard]] std::optional<SubjectId> treeDistrict() const;

    FileDialogs &m_dialogs;
    std::vector<workbook::ProgrammeCount> m_counts;
    SubjectId m_township; ///< a division below counties, chosen in the tree only
    DistrictModel m_districts;
    bool m_isReloading = false;
    bool m_isBatch = false; ///< several steps in a row: reload once, at the end
    std::pair<RecordKind, qint64> m_shown{RecordKind::Enrolment, 0};
    QTimer m_planTimer;
    QString m_removal;
    QString m_notWritable; ///< why nothing may be changed; empty = it may

    AttachmentWork *m_files;
    RegisterActions *m_actions;
    QWidget *m_treePart = nullptr;
    DistrictTree *m_tree;
    QLineEdit *m_search;
    RegisterTables *m_tables;
    QLabel *m_foot;
    QStackedWidget *m_side;
    DetailPanel *m_detail;
    FormPanel *m_form;
    QPushButton *m_new = nullptr;
};

} // namespace pilotage::ui
