#pragma once

#include "app/workbook/publishing.h"
#include "ui/models/table_model.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace pilotage::ui {

class DataTable;

/// Saved evaluations of a workbook: drafts to publish or delete, published ones to withdraw.
class SavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedDialog(workbook::Workbook &book, QWidget *parent = nullptr);

signals:
    /// Something was done, in words for a toast.
    void done(const QString &text, bool undoable);

private:
    void reload();
    void showChoice();
    [[nodiscard]] const workbook::SavedEvaluationInfo *current() const;
    void publish();
    void withdraw();
    void remove();
    /// Shows refusals in the dialog; true = there are none.
    bool tell(const Issues &issues);

    workbook::Workbook &m_book;
    TableModel<workbook::SavedEvaluationInfo> m_rows;
    DataTable *m_table;
    QLabel *m_note;
    QPushButton *m_publish;
    QPushButton *m_withdraw;
    QPushButton *m_remove;
};

/// What publishing would seal, for the question and the list.
[[nodiscard]] std::vector<std::pair<QString, QString>> sealedFacts(const workbook::SavedEvaluationInfo &info,
                                                                   const workbook::EvaluationResult &result);

} // namespace pilotage::ui
