#include "ui/widgets/data_table.h"

#include "ui/models/table_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/two_line_header.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_header(new TwoLineHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(10);
    setRowHeight(m_rowHeight);
    setSortable(true);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) { setHoverRow(index.row()); });
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

DataTable::~DataTable() = default;

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_header->updateHeight();
    applyWidths();
    if (!model)
        return;
    // The selection survives a reload: the row is known by its key.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { setProperty("keptKey", currentKey()); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        setHoverRow(-1);
        m_header->updateHeight();
        applyWidths();
        layoutRows();
        const QVariant key = property("keptKey");
        if (key.isValid())
            selectKey(key);
    });
    layoutRows();
}

void DataTable::setRowHeight(int px)
{
    m_rowHeight = px;
    verticalHeader()->setDefaultSectionSize(px);
    if (m_frozen)
        m_frozen->verticalHeader()->setDefaultSectionSize(px);
}

void DataTable::setRowsFill(int least, int most)
{
    m_leastRow = least;
    m_mostRow = most;
    layoutRows();
}

void DataTable::setSortable(bool on)
{
    // Sorting stays off at Qt's side until a header is clicked, so rows keep their given order.
    m_header->setSectionsClickable(on);
    disconnect(m_header, &QHeaderView::sectionClicked, this, nullptr);
    if (!on)
        return;
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        auto *typed = qobject_cast<TableModelBase *>(model());
        if (!typed)
            return;
        const bool again = typed->sortColumn() == section && typed->sortOrder() == Qt::AscendingOrder;
        const Qt::SortOrder order = again ? Qt::DescendingOrder : Qt::AscendingOrder;
        typed->sort(section, order);
        m_header->setSortIndicator(section, order);
        m_header->viewport()->update();
    });
}

void DataTable::setCellSelection(bool on)
{
    setSelectionBehavior(on ? SelectItems : SelectRows);
}

void DataTable::setFrozenColumns(int count)
{
    m_frozenCount = count;
    if (count > 0 && !m_frozen) {
        m_frozen = new QTableView(this);
        m_frozen->setItemDelegate(m_delegate);
        m_frozen->setHorizontalHeader(new TwoLineHeader(m_frozen));
        m_frozen->verticalHeader()->hide();
        m_frozen->verticalHeader()->setMinimumSectionSize(10);
        m_frozen->verticalHeader()->setDefaultSectionSize(m_rowHeight);
        m_frozen->setShowGrid(false);
        m_frozen->setFrameShape(QFrame::NoFrame);
        m_frozen->setFocusPolicy(Qt::NoFocus); // one table for keys and for screen readers
        m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_frozen->setSelectionBehavior(selectionBehavior());
        setVerticalScrollMode(ScrollPerPixel);
        m_frozen->setVerticalScrollMode(ScrollPerPixel);
        connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
                &QScrollBar::setValue);
    }
    layoutFrozen();
}

void DataTable::layoutFrozen()
{
    if (!m_frozen || !model())
        return;
    if (m_frozen->model() != model()) {
        m_frozen->setModel(model());
        m_frozen->setSelectionModel(selectionModel());
    }
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenCount);
        if (column < m_frozenCount) {
            m_frozen->setColumnWidth(column, columnWidth(column));
            width += columnWidth(column);
        }
    }
    m_frozen->horizontalHeader()->setFixedHeight(m_header->height());
    m_frozen->setGeometry(0, 0, width, m_header->height() + viewport()->height());
    m_frozen->setVisible(m_frozenCount > 0 && horizontalScrollBar()->maximum() > 0);
}

namespace {

/// Below this the column with the names asks the others for room they do not need. Unit: px.
constexpr int leastFlexible = 200;
constexpr int mostFlexible = 360;
constexpr int boxRoom = 28; ///< of a check box before the name
constexpr int leastOfSeveral = 150; ///< the same where several columns share the rest
constexpr int mostWidening = 72;
constexpr int measuredRows = 400; ///< longer tables are measured by their beginning

/// What a column needs so that nothing in it is cut.
int neededWidth(const QTableView &view, int column)
{
    const QAbstractItemModel &model = *view.model();
    const QFontMetrics body(textFont(TextStyle::Body));
    const QFontMetrics strong(textFont(TextStyle::BodyStrong));
    const QFontMetrics caption(textFont(TextStyle::Caption));
    int needed = caption.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
    needed = std::max(
        needed, caption.horizontalAdvance(model.headerData(column, Qt::Horizontal, UnitRole).toString()));
    for (int row = 0; row < std::min(model.rowCount(), measuredRows); ++row) {
        const QModelIndex index = model.index(row, column);
        const CellLook look = index.data(LookRole).value<CellLook>();
        if (look.bar || look.band || !look.spark.empty())
            return view.columnWidth(column); // a picture has its own width
        const QFontMetrics &font = look.strong ? strong : look.small ? caption : body;
        int width = font.horizontalAdvance(index.data().toString());
        if (look.mark != Mark::None)
            width += 18;
        if (look.steps)
            width += look.steps->total * 8 + 6;
        needed = std::max(needed, width);
    }
    return needed + 16 + 2; // padding at both sides
}

} // namespace

void DataTable::applyWidths()
{
    const auto *typed = qobject_cast<const TableModelBase *>(model());
    if (!typed)
        return;
    int fixed = 0;
    std::vector<int> flexible;
    for (int column = 0; column < typed->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = typed->columnWidth(column);
        if (width <= 0)
            flexible.push_back(column);
        else
            setColumnWidth(column, width);
        fixed += std::max(width, 0);
    }
    if (flexible.empty())
        return;
    // On wide screens the words of the other columns get room before the flexible one runs empty.
    const int spare = viewport()->width() - fixed - 360;
    if (flexible.size() == 1 && spare > 0 && fixed > 0) {
        const double factor = std::min(1.4, 1.0 + static_cast<double>(spare) / fixed);
        for (int column = 0; column < typed->columnCount(); ++column) {
            if (!isColumnHidden(column) && typed->columnWidth(column) > 0)
                setColumnWidth(column, static_cast<int>(typed->columnWidth(column) * factor));
        }
    }
    // No column keeps what it does not need while names are cut; what names do not need goes to columns
    // that lack a little.
    const int least = flexible.size() == 1
        ? std::clamp(neededWidth(*this, flexible.front()) + boxRoom, leastFlexible, mostFlexible)
        : leastOfSeveral * static_cast<int>(flexible.size());
    std::vector<std::pair<int, int>> needs; // column and what it needs
    fixed = 0;
    for (int column = 0; column < typed->columnCount(); ++column) {
        if (isColumnHidden(column) || typed->columnWidth(column) <= 0)
            continue;
        needs.emplace_back(column, neededWidth(*this, column));
        fixed += columnWidth(column);
    }
    for (const auto &[column, needed] : needs) {
        const int width = columnWidth(column);
        const int over = viewport()->width() - fixed - least;
        const int change = over < 0 ? -std::min(-over, std::max(0, width - needed))
                                    : std::clamp(needed - width, 0, std::min(over, mostWidening));
        setColumnWidth(column, width + change);
        fixed += change;
    }
    const int rest = std::max(viewport()->width() - fixed, 64 * static_cast<int>(flexible.size()));
    for (const int column : flexible)
        setColumnWidth(column, rest / static_cast<int>(flexible.size()));
}

void DataTable::layoutRows()
{
    if (m_mostRow > 0 && model() && model()->rowCount() > 0)
        setRowHeight(std::clamp(viewport()->height() / model()->rowCount(), m_leastRow, m_mostRow));
    layoutFrozen();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    applyWidths();
    layoutRows();
}

void DataTable::setHoverRow(int row)
{
    if (m_delegate->hoverRow() == row)
        return;
    m_delegate->setHoverRow(row);
    viewport()->update();
    if (m_frozen)
        m_frozen->viewport()->update();
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoverRow(-1);
}

QVariant DataTable::currentKey() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? index.data(KeyRole) : QVariant();
}

bool DataTable::selectKey(const QVariant &key)
{
    if (!model())
        return false;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (model()->index(row, 0).data(KeyRole) == key) {
            setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
            return true;
        }
    }
    return false;
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.height();
    emit selectionSizeChanged(rows);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid() && !(currentIndex().flags() & Qt::ItemIsEditable)) {
            emit rowActivated(currentIndex().row());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(lineIcon(u"copy"_s), tr("Copy rows"), QKeySequence::Copy, this, &DataTable::copySelection);
    menu.addAction(tr("Copy whole table"), this, [this] { QApplication::clipboard()->setText(tableText()); });
    menu.exec(event->globalPos());
}

namespace {

std::vector<int> visibleColumns(const QTableView &view)
{
    std::vector<int> columns;
    for (int visual = 0; visual < view.model()->columnCount(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

} // namespace

void DataTable::copySelection() const
{
    if (!model() || !selectionModel()->hasSelection())
        return;
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    std::vector<int> chosen;
    for (const int column : visibleColumns(*this))
        if (columns.contains(column))
            chosen.push_back(column);
    const bool wholeRows = selectionBehavior() == SelectRows;
    const CopiedCells cells
        = copiedCells(*model(), {rows.begin(), rows.end()}, chosen, wholeRows && rows.size() > 1);
    auto *mime = new QMimeData;
    mime->setText(cells.text);
    mime->setHtml(cells.html);
    QApplication::clipboard()->setMimeData(mime);
}

QString DataTable::tableText() const
{
    if (!model())
        return {};
    std::vector<int> rows(static_cast<std::size_t>(model()->rowCount()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row] = static_cast<int>(row);
    return copiedCells(*model(), rows, visibleColumns(*this), true).text;
}

CopiedCells copiedCells(const QAbstractItemModel &model, const std::vector<int> &rows,
                        const std::vector<int> &columns, bool withHeader)
{
    CopiedCells cells;
    cells.html = u"<table>"_s;
    const auto addRow = [&](const QString &tag, auto &&textOf) {
        QStringList line;
        cells.html += u"<tr>"_s;
        for (const int column : columns) {
            QString text = textOf(column);
            text.replace(u'\t', u' ').replace(u'\n', u' ');
            // Spreadsheets would turn 330302 or an 18-digit credit code into a number.
            const bool isCode = model.headerData(column, Qt::Horizontal, CodeRole).toBool();
            cells.html += u"<%1%2>%3</%1>"_s.arg(
                tag, isCode ? u" style='mso-number-format:\"\\@\"'"_s : QString(), text.toHtmlEscaped());
            line.append(text);
        }
        cells.html += u"</tr>"_s;
        cells.text += line.join(u'\t') + u'\n';
    };
    if (withHeader)
        addRow(u"th"_s, [&](int column) {
            const QString unit = model.headerData(column, Qt::Horizontal, UnitRole).toString();
            const QString name = model.headerData(column, Qt::Horizontal).toString();
            return unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit);
        });
    for (const int row : rows)
        addRow(u"td"_s, [&](int column) { return model.index(row, column).data().toString(); });
    cells.html += u"</table>"_s;
    return cells;
}

} // namespace pilotage::ui
