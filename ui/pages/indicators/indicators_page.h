#pragma once

#include "app/workbook/figure_editing.h"
#include "app/workbook/workbook.h"
#include "ui/pages/indicators/cell_panel.h"
#include "ui/pages/indicators/clipboard_block.h"
#include "ui/pages/indicators/figure_model.h"
#include "ui/pages/indicators/figure_table.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace pilotage::ui {

class CellLine;
class ChartPane;
class EmptyState;
class IndicatorPicker;
class PasteList;
class SegmentedControl;

/// Figures of the divisions of the scope: one indicator over periods, or a group of indicators in one
/// period; entered with the keys of a spreadsheet, reviewed, commented and traced to their source.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    explicit IndicatorsPage(QWidget *parent = nullptr);
    ~IndicatorsPage() override;

    [[nodiscard]] QString title() const override { return tr("Indicators"); }
    [[nodiscard]] QList<QWidget *> headerWidgets() override;
    [[nodiscard]] QList<QWidget *> headerButtons() override;
    /// Years are chosen here, as a range.
    [[nodiscard]] bool usesPeriod() const override { return false; }
    /// {"indicator": code or id, "subject": id, "period": year} shows and selects a figure. A subject that is
    /// none of the divisions listed is shown alone.
    bool open(const QVariantMap &arguments) override;

    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] const FigureModel &model() const { return m_model; }
    [[nodiscard]] PasteList *pasteList() const { return m_paste; }
    [[nodiscard]] CellPanel *panel() const { return m_panel; }
    void setOrientation(Orientation orientation);
    void showIndicator(IndicatorId indicator);

protected:
    void reload() override;
    [[nodiscard]] bool concerns(const workbook::Changes &changes) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One cell of a block on its way into the grid.
    struct BlockItem
    {
        std::optional<ObservationKey> key; ///< nothing = there is no cell for it
        QString row;
        QString column;
        QString text;
        QString outside; ///< why there is no cell
        std::size_t judged = 0;
    };
    struct Block
    {
        QString title;
        QString label; ///< of the undo step; %1 = number of cells
        QString done; ///< of the message afterwards; %1 = number of cells
        std::vector<BlockItem> items;
        workbook::JudgedCells cells;
        std::vector<std::size_t> refused; ///< items that were refused at first
    };

    // indicators_layout.cpp
    [[nodiscard]] QWidget *makeGrid();
    void makeHeader();
    void makePanel();
    void layoutParts();
    void togglePanel();
    void fillYears();
    // indicators_page.cpp
    void watch(workbook::Workbook *book);
    [[nodiscard]] SheetSetup setup() const;
    void showAlone(std::optional<SubjectId> subject);
    void includePeriod(Period period);
    void loadGrid();
    void takeChanges(const workbook::Changes &changes);
    void showAnswer();
    void showCell();
    void showDetail();
    void showMultiples();
    void showSelection();
    void showPrimary();
    // indicators_edit.cpp
    [[nodiscard]] QString mayEdit(const QModelIndex &cell) const;
    QString commit(const QModelIndexList &cells, const QString &text);
    void act(FigureTable::Action action);
    void copy();
    void cut();
    void paste();
    void clear();
    void fill(Qt::Orientation direction);
    [[nodiscard]] BlockItem itemAt(int row, int column, const QString &text) const;
    [[nodiscard]] std::vector<BlockItem> spread(const TextBlock &block) const;
    void writeBlock(Block block);
    void judgeBlock();
    void showBlock();
    void editBlock(std::size_t item, const QString &text);
    void applyBlock();
    void closeBlock();
    bool report(const workbook::Edited &edited, const QString &done);
    void showMenu(const QPoint &global);
    void review(const std::vector<ObservationKey> &keys, workbook::ReviewStep step);
    void reviewCells(workbook::ReviewStep step);
    void unlock(qint64 lock);
    [[nodiscard]] std::vector<ObservationKey> keysIn(Review state) const;
    void runPrimary();
    void restore(const ObservationKey &key, const QString &text);
    void showKnown(const QDate &day);

    FigureModel m_model;
    FigureTable *m_table;
    IndicatorPicker *m_picker;
    QComboBox *m_from;
    QComboBox *m_to;
    QPushButton *m_primary;
    SegmentedControl *m_orientation;
    CellLine *m_line;
    QStackedWidget *m_bottom;
    ChartPane *m_multiples;
    PasteList *m_paste;
    CellPanel *m_panel;
    QToolButton *m_panelButton;
    QPushButton *m_aloneChip; ///< the subject shown alone; a click brings the divisions back
    EmptyState *m_empty;
    QTimer *m_detailTimer;
    QPointer<workbook::Workbook> m_watched;
    QMetaObject::Connection m_watch;
    std::unique_ptr<workbook::FigureEditing> m_editing;
    std::vector<Indicator> m_indicators;
    std::optional<Block> m_block;
    std::optional<ObservationKey> m_wanted; ///< to be selected by the next load
    workbook::ReviewStep m_primaryStep = workbook::ReviewStep::Submit;
    std::optional<SubjectId> m_alone;
    std::optional<SubjectId> m_aloneIn; ///< the window's district when it was chosen
    bool m_isPanelShown = true;
    bool m_isDrawer = false;
};

} // namespace pilotage::ui
