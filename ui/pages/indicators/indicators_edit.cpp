// What the indicators page writes: typed texts, blocks, reviews, comments.
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/paste_list.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::Edited;
using pilotage::workbook::JudgedCell;
using pilotage::workbook::JudgedCells;
using pilotage::workbook::ReviewStep;
using pilotage::workbook::Take;
using pilotage::workbook::TypedCell;

namespace pilotage::ui {

namespace {

QString firstError(const Issues &issues)
{
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            return messages::text(issue);
    return {};
}

QString warnings(const Issues &issues)
{
    constexpr qsizetype most = 3;
    QStringList texts;
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Warning && texts.size() < most)
            texts << messages::text(issue);
    texts.removeDuplicates();
    return texts.join(u"  "_s);
}

} // namespace

QString IndicatorsPage::mayEdit(const QModelIndex &cell) const
{
    const workbook::GridCell *figure = m_model.cellAt(cell);
    if (!figure)
        return m_model.sheetRow(cell.row()) < 0 ? tr("Totals are computed from the rows above.")
                                                : tr("Only figures of districts are entered here.");
    if (figure->isThere && figure->review == Review::Locked)
        return tr("The figure is locked: unlock it first (panel at the right, F4).");
    if (figure->isThere && figure->review == Review::Reviewed)
        return tr("The figure was reviewed: send it back first (panel at the right, F4).");
    if (workbook() && workbook()->info().readOnly)
        return tr("The workbook is open for reading only.");
    return {};
}

QString IndicatorsPage::commit(const QModelIndexList &cells, const QString &text)
{
    QString why;
    const bool isDone = guarded(this, [&] {
        std::vector<TypedCell> typed;
        for (const QModelIndex &cell : cells)
            if (const auto key = m_model.keyAt(cell))
                typed.push_back({*key, text, {}});
        const JudgedCells judged = m_editing->judge(typed);
        for (const JudgedCell &cell : judged) {
            if (cell.verdict != JudgedCell::Verdict::Refused)
                continue;
            why = firstError(cell.issues);
            if (!cell.suggestions.isEmpty())
                why += u'\n'
                    + tr("Perhaps: %1").arg(cell.suggestions.join(tr(", ", "between items of a list")));
            return;
        }
        const QString label = typed.size() > 1 ? tr("Fill %1 cells").arg(typed.size()) : QString();
        const Edited edited = m_editing->apply(judged, label);
        why = firstError(edited.issues);
        if (edited.seq == 0)
            return;
        if (const QString doubts = warnings(edited.issues); !doubts.isEmpty())
            emit messageRequested(MessageKind::Attention, doubts);
        if (typed.size() > 1)
            emit toastRequested(tr("Filled %1 cells").arg(typed.size()), true);
    });
    return isDone ? why : tr("Not written.");
}

bool IndicatorsPage::report(const Edited &edited, const QString &done)
{
    if (edited.isRefused()) {
        emit messageRequested(MessageKind::Attention, firstError(edited.issues));
        return false;
    }
    if (edited.seq != 0)
        emit toastRequested(done, true);
    return true;
}

void IndicatorsPage::act(FigureTable::Action action)
{
    guarded(this, [&] {
        switch (action) {
        case FigureTable::Action::Copy:
            return copy();
        case FigureTable::Action::Cut:
            return cut();
        case FigureTable::Action::Paste:
            return paste();
        case FigureTable::Action::Clear:
            return clear();
        case FigureTable::Action::FillDown:
            return fill(Qt::Vertical);
        case FigureTable::Action::FillRight:
            return fill(Qt::Horizontal);
        }
    });
}

void IndicatorsPage::copy()
{
    const auto [first, last] = m_table->bounds();
    if (!first.isValid())
        return;
    TextBlock block;
    std::vector<bool> isCode;
    for (int column = first.column(); column <= last.column(); ++column)
        isCode.push_back(m_model.kind(column) == FigureModel::Kind::Code);
    for (int row = first.row(); row <= last.row(); ++row) {
        QStringList texts;
        for (int column = first.column(); column <= last.column(); ++column)
            texts << m_model.copyText(m_model.index(row, column));
        block.rows.push_back(texts);
    }
    QApplication::clipboard()->setMimeData(makeMime(block, isCode));
}

void IndicatorsPage::cut()
{
    copy();
    Block block{tr("Cut"), tr("Cut %1 cells"), tr("Cut %1 cells"), {}, {}, {}};
    for (const QModelIndex &cell : m_table->figureCells())
        block.items.push_back(itemAt(cell.row(), cell.column(), {}));
    writeBlock(std::move(block));
}

void IndicatorsPage::clear()
{
    Block block{tr("Clear"), tr("Clear %1 cells"), tr("Cleared %1 cells: not reported, not zero"), {}, {},
                {}};
    for (const QModelIndex &cell : m_table->figureCells())
        block.items.push_back(itemAt(cell.row(), cell.column(), {}));
    if (block.items.size() == 1)
        if (const QString why = mayEdit(m_table->currentIndex()); !why.isEmpty())
            return m_table->showHint(m_table->currentIndex(), why);
    writeBlock(std::move(block));
}

void IndicatorsPage::fill(Qt::Orientation direction)
{
    auto [first, last] = m_table->bounds();
    if (!first.isValid())
        return;
    const bool isDown = direction == Qt::Vertical;
    // A single row is filled from the one above it, a single column from the one at its left.
    int row = first.row();
    int column = first.column();
    if (isDown && first.row() == last.row())
        row = std::max(0, row - 1);
    if (!isDown && first.column() == last.column())
        column = std::max(m_model.firstValueColumn(), column - 1);
    Block block{
        isDown ? tr("Fill down") : tr("Fill right"), tr("Fill %1 cells"), tr("Filled %1 cells"), {}, {}, {}};
    for (const QModelIndex &cell : m_table->figureCells()) {
        const QModelIndex from
            = isDown ? m_model.index(row, cell.column()) : m_model.index(cell.row(), column);
        if (from != cell && m_model.cellAt(from))
            block.items.push_back(itemAt(cell.row(), cell.column(), m_model.copyText(from)));
    }
    writeBlock(std::move(block));
}

IndicatorsPage::BlockItem IndicatorsPage::itemAt(int row, int column, const QString &text) const
{
    BlockItem item;
    item.text = text.trimmed();
    const QModelIndex cell = m_model.index(row, column);
    item.row = cell.isValid() ? cell.siblingAtColumn(1).data().toString() : tr("row %1").arg(row + 1);
    item.column = column < m_model.columnCount()
        ? m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
        : tr("column %1").arg(column + 1);
    item.key = m_model.keyAt(cell);
    if (item.key)
        return item;
    // Codes, names and totals pasted back where they stand say nothing new.
    if (cell.isValid() && (item.text.isEmpty() || item.text == cell.data().toString()))
        return item;
    if (!item.text.isEmpty())
        item.outside = cell.isValid() ? mayEdit(cell) : tr("There is no such cell in the grid.");
    return item;
}

std::vector<IndicatorsPage::BlockItem> IndicatorsPage::spread(const TextBlock &block) const
{
    const auto [first, last] = m_table->bounds();
    const int high = last.row() - first.row() + 1;
    const int wide = last.column() - first.column() + 1;
    // A selection that the block fits into several times is filled with it.
    const bool isTiled = high % block.height() == 0 && wide % block.width() == 0;
    const int rows = isTiled ? std::max(high, block.height()) : block.height();
    const int columns = isTiled ? std::max(wide, block.width()) : block.width();
    std::vector<BlockItem> items;
    items.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            items.push_back(itemAt(first.row() + row, first.column() + column,
                                   block.at(row % block.height(), column % block.width())));
    return items;
}

void IndicatorsPage::paste()
{
    // The plain text: in the HTML of a spreadsheet narrow columns read "####".
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const TextBlock block = readBlock(mime ? mime->text() : QString());
    if (block.height() == 0 || !m_table->currentIndex().isValid())
        return;
    const QModelIndex first = m_table->bounds().first;
    Block pasted{tr("Paste"), tr("Paste %1 cells"), tr("Pasted %1 cells"), spread(block), {}, {}};
    const QModelIndex last
        = m_model.index(std::min(first.row() + block.height(), m_model.rowCount()) - 1,
                        std::min(first.column() + block.width(), m_model.columnCount()) - 1);
    if (!m_table->hasRange())
        m_table->selectBlock(first, last);
    writeBlock(std::move(pasted));
}

void IndicatorsPage::writeBlock(Block block)
{
    if (block.items.empty())
        return;
    m_block = std::move(block);
    judgeBlock();
    if (m_block->refused.empty())
        return applyBlock();
    showBlock();
    m_paste->table()->setFocus();
}

void IndicatorsPage::judgeBlock()
{
    std::vector<TypedCell> typed;
    typed.reserve(m_block->items.size());
    for (BlockItem &item : m_block->items) {
        if (!item.key)
            continue;
        item.judged = typed.size();
        typed.push_back({*item.key, item.text, {}});
    }
    m_block->cells = m_editing->judge(typed);
    for (std::size_t at = 0; at < m_block->items.size(); ++at) {
        const BlockItem &item = m_block->items[at];
        const bool isRefused
            = item.key && m_block->cells[item.judged].verdict == JudgedCell::Verdict::Refused;
        if (isRefused || !item.outside.isEmpty())
            m_block->refused.push_back(at);
    }
}

void IndicatorsPage::showBlock()
{
    std::vector<PasteRow> rows;
    for (const std::size_t at : m_block->refused) {
        const BlockItem &item = m_block->items[at];
        PasteRow row{at, item.row, item.column, item.text, item.outside, {}, item.key.has_value()};
        if (item.key) {
            const JudgedCell &cell = m_block->cells[item.judged];
            if (cell.verdict == JudgedCell::Verdict::Refused)
                row.reason = firstError(cell.issues);
            row.suggestion = cell.suggestions.value(0);
        }
        rows.push_back(row);
    }
    const std::size_t accepted = workbook::count(m_block->cells, JudgedCell::Verdict::Set)
        + workbook::count(m_block->cells, JudgedCell::Verdict::Clear);
    m_paste->setRows(m_block->title, std::move(rows), accepted);
    layoutParts();
}

void IndicatorsPage::editBlock(std::size_t item, const QString &text)
{
    if (!m_block || item >= m_block->items.size() || !m_block->items[item].key)
        return;
    guarded(this, [&] {
        BlockItem &edited = m_block->items[item];
        edited.text = text.trimmed();
        const std::vector<TypedCell> typed{{*edited.key, edited.text, {}}};
        m_block->cells[edited.judged] = m_editing->judge(typed).front();
        showBlock();
    });
}

void IndicatorsPage::applyBlock()
{
    if (!m_block)
        return;
    guarded(this, [this] {
        const std::size_t count = workbook::count(m_block->cells, JudgedCell::Verdict::Set)
            + workbook::count(m_block->cells, JudgedCell::Verdict::Clear);
        const Edited edited = m_editing->apply(m_block->cells, m_block->label.arg(count), {}, Take::Accepted);
        const Block block = std::move(*m_block);
        closeBlock();
        if (edited.seq == 0 && count > 0) {
            emit messageRequested(MessageKind::Attention, firstError(edited.issues));
            return;
        }
        emit toastRequested(
            count > 0 ? block.done.arg(count) : tr("Nothing to change: the figures are the same"), count > 0);
        if (const QString doubts = warnings(edited.issues); !doubts.isEmpty())
            emit messageRequested(MessageKind::Attention, doubts);
    });
}

void IndicatorsPage::closeBlock()
{
    m_block.reset();
    layoutParts();
    m_table->setFocus();
}

void IndicatorsPage::restore(const ObservationKey &key, const QString &text)
{
    guarded(this, [&] {
        const std::vector<TypedCell> typed{{key, text, {}}};
        report(m_editing->apply(m_editing->judge(typed),
                                tr("Back to %1").arg(text.isEmpty() ? tr("nothing") : text)),
               tr("Put back"));
    });
}

void IndicatorsPage::showKnown(const QDate &day)
{
    guarded(this, [&] {
        const QModelIndex index = m_table->currentIndex();
        const auto key = m_model.keyAt(index);
        if (!key)
            return;
        const QString utc = QDateTime(day, QTime(23, 59, 59)).toUTC().toString(Qt::ISODateWithMs);
        const auto known = workbook::figureKnownOn(*workbook(), *key, utc);
        workbook::GridCell cell;
        if (known) {
            cell.isThere = true;
            cell.value = known->value;
            cell.state = known->state;
            cell.qualifier = known->qualifier;
        }
        m_panel->setKnown(
            known ? figureText(cell, m_model.sheet().indicatorAt(m_model.valueColumn(index.column())))
                  : tr("was not there"));
    });
}

} // namespace pilotage::ui
