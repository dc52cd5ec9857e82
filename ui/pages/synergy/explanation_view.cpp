#include "ui/pages/synergy/explanation_view.h"

#include "ui/pages/synergy/explanation_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/two_line_header.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int rowHeight = 22;

/// The accent bar of a selected row stands at the tree's edge, drawn with the branches.
class TreeCellDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner(option);
        inner.viewItemPosition = QStyleOptionViewItem::Middle;
        CellDelegate::paint(painter, inner, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {CellDelegate::sizeHint(option, index).width(), rowHeight};
    }
};

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QTreeView(parent)
{
    auto *header = new TwoLineHeader(this);
    setHeader(header);
    header->setSectionsClickable(false);
    auto *delegate = new TreeCellDelegate(this);
    delegate->setPadding(6);
    setItemDelegate(delegate);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setIndentation(16);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Where this number comes from"));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const auto *tree = qobject_cast<ExplanationModel *>(model());
        if (tree && tree->node(index) && tree->node(index)->key)
            emit figureChosen(index);
    });
}

void ExplanationView::openFirstBranches()
{
    const QModelIndex root = model() ? model()->index(0, 0) : QModelIndex();
    if (!root.isValid())
        return;
    collapseAll();
    expand(root);
    // The branch with most points is opened down to its figures, so that a source is in sight at once.
    QModelIndex branch = root;
    while (model()->rowCount(branch) > 0) {
        expand(branch);
        branch = model()->index(0, 0, branch);
    }
    setCurrentIndex(root);
    scrollToTop();
}

void ExplanationView::openPart(const QString &code)
{
    const auto *tree = qobject_cast<ExplanationModel *>(model());
    QModelIndex found = model() ? model()->index(0, 0) : QModelIndex();
    std::vector<QModelIndex> open{found};
    while (tree && !open.empty()) {
        const QModelIndex index = open.back();
        open.pop_back();
        const workbook::ExplanationNode *node = tree->node(index);
        if (node && !code.isEmpty() && node->code == code) {
            found = index;
            break;
        }
        for (int row = model()->rowCount(index); row-- > 0;)
            open.push_back(model()->index(row, 0, index));
    }
    if (!found.isValid())
        return;
    expand(found);
    setCurrentIndex(found);
    scrollTo(found, PositionAtTop);
    setFocus(Qt::TabFocusReason);
}

void ExplanationView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &t = tokens(this);
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    painter->fillRect(rect, selected ? t.selection : t.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    if (selected)
        painter->fillRect(QRect(0, rect.top(), 3, rect.height()), t.accent);
    if (model()->rowCount(index) == 0)
        return;
    const QRectF chevron(rect.right() - 13, rect.center().y() - 6, 12, 12);
    drawIcon(painter, chevron, isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, t.muted);
}

void ExplanationView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int width = viewport()->width();
    const int part = std::clamp(width * 38 / 100, 180, 460);
    setColumnWidth(ExplanationModel::Part, part);
    setColumnWidth(ExplanationModel::Points, 64);
    setColumnWidth(ExplanationModel::Normalised, 124);
    setColumnWidth(ExplanationModel::How, std::max(160, width - part - 64 - 124));
}

void ExplanationView::keyPressEvent(QKeyEvent *event)
{
    const auto *tree = qobject_cast<ExplanationModel *>(model());
    if (tree && event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(tree->text());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (tree && enter && tree->node(currentIndex()) && tree->node(currentIndex())->key) {
        emit figureChosen(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace pilotage::ui
