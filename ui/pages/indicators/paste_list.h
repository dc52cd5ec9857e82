#pragma once

#include "ui/models/table_model.h"
#include "ui/widgets/pane.h"

class QPushButton;

namespace pilotage::ui {

class DataTable;

/// One cell of a block that was refused, or was and has been mended.
struct PasteRow
{
    std::size_t item = 0; ///< position in the block
    QString row;
    QString column;
    QString text;
    QString reason; ///< empty = would be written now
    QString suggestion;
    bool isEditable = true;
};

/// What of a block cannot be written and why, to be mended in place, before anything is written.
class PasteList : public Pane
{
    Q_OBJECT

public:
    explicit PasteList(QWidget *parent = nullptr);

    /// `title` says what was to be done; `accepted` cells would be written.
    void setRows(const QString &title, std::vector<PasteRow> rows, std::size_t accepted);
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *writeButton() const { return m_write; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

signals:
    void textEdited(std::size_t item, const QString &text);
    void writeRequested();
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TableModel<PasteRow> m_model;
    DataTable *m_table;
    QPushButton *m_write;
    QPushButton *m_cancel;
};

} // namespace pilotage::ui
