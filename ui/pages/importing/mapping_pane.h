#pragma once

#include "app/workbook/import_desk.h"
#include "ui/models/table_model.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace pilotage {
struct Indicator;
}

namespace pilotage::ui {

class DataTable;
class FieldDelegate;
class NoticeStrip;
class Pane;

/// One column of the file and what it is taken for.
struct MappingLine
{
    int column = 0; ///< position in the summary
    QString place; ///< "C", or empty where columns have no letters
    QString header;
    QString field;
    QString unit; ///< as shown: "t → 10,000 t"
    QString doubt; ///< what is wrong with the unit or the column; empty = nothing
    bool isValue = false;
};

/// Which column is which field in which unit, with doubts said below; the layout can be kept under a name.
class MappingPane : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPane(QWidget *parent = nullptr);

    void setIndicators(const std::vector<Indicator> &indicators);
    void show(const workbook::ImportSummary &summary, const workbook::SheetPreview &preview);
    void setProfiles(const std::vector<exchange::MappingProfile> &profiles);
    void clear();
    /// Columns of figures whose unit is in doubt.
    [[nodiscard]] static int unitDoubts(const workbook::ImportSummary &summary,
                                        const workbook::SheetPreview &preview);

signals:
    void fieldChosen(int column, const QString &field);
    void profileSaved(const QString &name);
    void profileRemoved(const QString &name);

private:
    void askName();
    void saveName();
    void openMenu();
    [[nodiscard]] std::vector<Column<MappingLine>> columns() const;
    [[nodiscard]] MappingLine lineOf(const workbook::ImportSummary &summary, int column,
                                     const QString &tableUnit) const;

    TableModel<MappingLine> m_model;
    std::map<QString, QString> m_names; ///< indicators by code
    std::map<QString, QString> m_units;
    QStringList m_profiles;
    Pane *m_pane;
    DataTable *m_table;
    FieldDelegate *m_delegate;
    QLabel *m_recognised;
    NoticeStrip *m_notice;
    QToolButton *m_more;
    QWidget *m_naming;
    QLineEdit *m_name;
    QPushButton *m_save;
};

} // namespace pilotage::ui
