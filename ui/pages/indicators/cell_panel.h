#pragma once

#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_grid.h"

#include <QDate>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace pilotage::ui {

class ReasonBox;

/// All that is to be said of one figure, as the page read it.
struct CellFacts
{
    ObservationKey key;
    QString place;
    QString period;
    Indicator indicator;
    workbook::GridCell cell;
    workbook::FigureDetail detail;
    QString absent; ///< what a missing figure is called
};

/// The panel beside the entry grid: value and review, where it comes from, other sources' values, comment,
/// history. Asks the page to act; reasons are asked here.
class CellPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CellPanel(QWidget *parent = nullptr);

    void setFacts(const CellFacts &facts);
    void clear();
    /// What the figure was on the day asked for, in words.
    void setKnown(const QString &text);
    /// A reason for something the page does: one line at the bottom of the panel.
    void askReason(const QString &question, const QString &verb, bool isNeeded,
                   std::function<void(const QString &)> work);
    void editComment();
    [[nodiscard]] ReasonBox *reasonBox() const { return m_reason; }

signals:
    void commentSet(const pilotage::ObservationKey &key, const QString &text);
    void candidateChosen(const pilotage::ObservationKey &key, pilotage::SourceId source,
                         const QString &reason);
    void restoreRequested(const pilotage::ObservationKey &key, const QString &text);
    void reviewRequested(pilotage::workbook::ReviewStep step);
    void unlockRequested(qint64 lock);
    void subjectRequested(qint64 subject); ///< its row in the register
    void knownAsked(const QDate &day);
    void closed(); ///< Esc: back to the grid

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // cell_panel_parts.cpp
    void addHead(QVBoxLayout *column, const CellFacts &facts);
    void addSource(QVBoxLayout *column, const CellFacts &facts);
    void addCandidates(QVBoxLayout *column, const CellFacts &facts);
    void addComment(QVBoxLayout *column, const CellFacts &facts);
    void addHistory(QVBoxLayout *column, const CellFacts &facts);
    void addKnown(QVBoxLayout *section);
    void fillActions(const CellFacts &facts);

    QScrollArea *m_scroll;
    ReasonBox *m_reason;
    QHBoxLayout *m_actions;
    QWidget *m_comment = nullptr;
    QLabel *m_known = nullptr;
    QDate m_day;
};

/// One step of a figure's history: what it was before and after, in words and as one would type it.
struct FigureStep
{
    QString when;
    QString before;
    QString after;
    QString beforeTyped; ///< to put it back; empty = it was not there
    QString why;
    QString review; ///< the review state it was given, if that is all that changed
    bool isChange = false; ///< the value, its state or its qualifier changed
};
[[nodiscard]] std::vector<FigureStep> figureSteps(const std::vector<workbook::HistoryEntry> &entries,
                                                  const Indicator &indicator);

} // namespace pilotage::ui
