#pragma once

#include "app/domain/issue.h"
#include "ui/pages/history/history_tables.h"
#include "ui/widgets/pane.h"

class QLineEdit;
class QPushButton;

namespace pilotage::ui {

class DataTable;
class MessageBar;

/// The lower pane: what a step changed, or what taking it back would change, with the reason to give and
/// the refusals if there are any.
class HistoryDetails : public Pane
{
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    void showNothing();
    /// What the step changed or, of a deletion, held.
    void showStep(workbook::Workbook &book, std::int64_t seq, const QString &title);
    /// What taking the step back would do. Nothing is done before `revertAccepted`.
    void showPreview(workbook::Workbook &book, const workbook::HistoryEntry &step);
    /// Findings one by one, e.g. what did not come out of the bin.
    void showIssues(const QString &title, const QString &summary, const Issues &issues);
    [[nodiscard]] bool isPreviewing() const { return m_isPreviewing; }

signals:
    void revertAccepted(const QString &reason);
    void previewLeft();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setLines(std::vector<ChangeLine> lines, bool isPreview);
    void setPreviewing(bool on);

    static constexpr int mostLines = 1000;
    TableModel<ChangeLine> m_lines;
    DataTable *m_table;
    MessageBar *m_refusal;
    QWidget *m_decision;
    QLineEdit *m_reason;
    QPushButton *m_accept;
    bool m_isPreviewing = false;
};

} // namespace pilotage::ui
