// Review states and the menu of the indicators page.
#include "ui/pages/indicators/indicators_page.h"
#include "ui/shell/guarded.h"
#include "ui/shell/theme.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::ReviewStep;

namespace pilotage::ui {

std::vector<ObservationKey> IndicatorsPage::keysIn(Review state) const
{
    std::vector<ObservationKey> keys;
    const auto take = [&](int row, int column) {
        const workbook::GridCell &cell = m_model.sheet().cell(row, column);
        if (cell.isThere && cell.review == state)
            keys.push_back(m_model.sheet().keyAt(row, column));
    };
    if (m_table->hasRange()) {
        for (const QModelIndex &cell : m_table->figureCells())
            take(m_model.sheetRow(cell.row()), m_model.valueColumn(cell.column()));
        return keys;
    }
    for (int row = 0; row < static_cast<int>(m_model.sheet().rows.size()); ++row)
        for (int column = 0; column < m_model.sheet().columnCount(); ++column)
            take(row, column);
    return keys;
}

void IndicatorsPage::runPrimary()
{
    review(keysIn(m_primaryStep == ReviewStep::Submit ? Review::Draft : Review::Submitted), m_primaryStep);
}

void IndicatorsPage::review(const std::vector<ObservationKey> &keys, ReviewStep step)
{
    if (keys.empty())
        return;
    const auto work = [this, keys, step](const QString &done, const QString &reason) {
        guarded(this, [&] { report(m_editing->review(keys, step, reason), done); });
    };
    const auto ask = [&](const QString &question, const QString &verb, const QString &done) {
        if (!m_isPanelShown)
            togglePanel();
        m_panel->askReason(question, verb, true, [work, done](const QString &reason) { work(done, reason); });
    };
    const auto count = static_cast<qulonglong>(keys.size());
    switch (step) {
    case ReviewStep::Submit:
        return work(tr("Submitted %1 figures").arg(count), {});
    case ReviewStep::Approve:
        return work(tr("Approved %1 figures").arg(count), {});
    case ReviewStep::SendBack:
        return ask(tr("Send %1 figures back to be corrected.").arg(count), tr("Send back"),
                   tr("Sent %1 figures back").arg(count));
    case ReviewStep::Lock:
        return ask(tr("Lock %1 figures: Undo does not lift it, Unlock does.").arg(count), tr("Lock"),
                   tr("Locked %1 figures").arg(count));
    }
}

void IndicatorsPage::reviewCells(ReviewStep step)
{
    std::vector<ObservationKey> keys;
    for (const QModelIndex &cell : m_table->figureCells())
        if (m_model.cellAt(cell)->isThere)
            keys.push_back(*m_model.keyAt(cell));
    review(keys, step);
}

void IndicatorsPage::unlock(qint64 lock)
{
    m_panel->askReason(
        tr("Unlock all figures that were locked together with this one; they are reviewed again."),
        tr("Unlock"), true, [this, lock](const QString &reason) {
            guarded(this, [&] { report(m_editing->unlock(lock, reason), tr("Unlocked")); });
        });
}

void IndicatorsPage::showMenu(const QPoint &global)
{
    QMenu menu(this);
    const auto add = [&](const QString &icon, const QString &text, const QKeySequence &keys, auto &&slot) {
        QAction *action = menu.addAction(text, keys, this, slot);
        if (!icon.isEmpty())
            action->setIcon(lineIcon(icon));
        return action;
    };
    const bool hasFigures = !m_table->figureCells().isEmpty();
    const auto act = [this](FigureTable::Action action) { return [this, action] { this->act(action); }; };
    add(u"pencil"_s, tr("Edit"), QKeySequence(Qt::Key_F2), [this] { m_table->startEditing(); });
    menu.addSeparator();
    add({}, tr("Cut"), QKeySequence::Cut, act(FigureTable::Action::Cut))->setEnabled(hasFigures);
    add(u"copy"_s, tr("Copy"), QKeySequence::Copy, act(FigureTable::Action::Copy));
    add({}, tr("Paste"), QKeySequence::Paste, act(FigureTable::Action::Paste));
    add({}, tr("Fill down"), QKeySequence(u"Ctrl+D"_s), act(FigureTable::Action::FillDown))
        ->setEnabled(hasFigures);
    add({}, tr("Fill right"), QKeySequence(u"Ctrl+R"_s), act(FigureTable::Action::FillRight))
        ->setEnabled(hasFigures);
    menu.addSeparator();
    add({}, tr("Comment…"), {}, [this] {
        if (!m_isPanelShown)
            togglePanel();
        showDetail();
        m_panel->editComment();
    })->setEnabled(hasFigures);
    add(u"history"_s, tr("Source and history"), QKeySequence(Qt::Key_F4), [this] {
        if (!m_isPanelShown)
            togglePanel();
        m_panel->setFocus();
    });
    menu.addSeparator();
    const std::pair<QString, ReviewStep> steps[] = {{tr("Submit"), ReviewStep::Submit},
                                                    {tr("Approve"), ReviewStep::Approve},
                                                    {tr("Send back…"), ReviewStep::SendBack},
                                                    {tr("Lock…"), ReviewStep::Lock}};
    for (const auto &[text, step] : steps)
        add({}, text, {}, [this, chosen = step] { reviewCells(chosen); })->setEnabled(hasFigures);
    menu.addSeparator();
    add(u"trash"_s, tr("Clear"), QKeySequence(Qt::Key_Delete), act(FigureTable::Action::Clear))
        ->setEnabled(hasFigures);
    menu.exec(global);
}

} // namespace pilotage::ui
