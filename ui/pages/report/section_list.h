#pragma once

#include "app/reports/sections.h"
#include "ui/models/table_model.h"

#include <QWidget>

namespace pilotage::ui {

class DataTable;
class Pane;

/// The sections of a report: which are in it, how many numbers each has, how many of these are pending.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSections(std::vector<reports::SectionState> sections, int pages);
    /// The section that a block of the document belongs to becomes current, silently.
    void showBlock(int block);
    [[nodiscard]] DataTable *table() const { return m_table; }
    void addHead(QWidget *widget);

signals:
    void sectionChosen(int block); ///< of the document
    /// Whether a section is to be in the report; by its position.
    void keptChanged(int section, bool isKept);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        reports::SectionState state;
        int position = 0;
        bool isUnderLeftOut = false; ///< comes back with the one above it
    };
    [[nodiscard]] static std::vector<Column<Row>> columns();
    void toggle(int row);

    TableModel<Row> m_rows;
    Pane *m_pane;
    DataTable *m_table;
    bool m_isFilling = false;
};

} // namespace pilotage::ui
