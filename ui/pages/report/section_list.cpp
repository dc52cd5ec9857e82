#include "ui/pages/report/section_list.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Draws a check box where a cell's value is 0 or 1.
class CheckDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        constexpr int side = 16;
        const QRect box(option.rect.right() - side + 1, option.rect.center().y() - side / 2 + 1, side, side);
        drawBox(painter, box, index.data(SortRole).toBool(), tokens(option.widget));
    }

private:
    static void drawBox(QPainter *painter, const QRect &rect, bool isOn, const Tokens &t)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(isOn ? t.accent : t.control);
        painter->setBrush(isOn ? t.accent : t.base);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (isOn)
            drawIcon(painter, QRectF(rect).adjusted(1, 1, -1, -1), u"check"_s, t.onAccent);
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(columns(), this)
    , m_pane(new Pane(tr("Sections")))
    , m_table(new DataTable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setAccessibleName(tr("Sections"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortable(false);
    m_table->setModel(&m_rows);
    m_rows.setKey([](const Row &row) { return QVariant(row.position); });
    auto *check = new CheckDelegate(m_table);
    m_table->setItemDelegateForColumn(0, check);
    m_pane->setContent(m_table);
    column->addWidget(m_pane);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            toggle(index.row());
    });
    m_table->installEventFilter(this);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0 && m_rows.row(row).state.block >= 0)
            emit sectionChosen(m_rows.row(row).state.block);
    });
}

std::vector<Column<SectionList::Row>> SectionList::columns()
{
    std::vector<Column<Row>> columns(3);
    columns[0] = {.header = {},
                  .text = [](const Row &) { return QString(); },
                  .value = [](const Row &row) { return QVariant(row.state.isLeftOut ? 0.0 : 1.0); },
                  .width = 24,
                  .tooltip =
                      [](const Row &row) {
                          return row.isUnderLeftOut ? tr("Left out with the section above it")
                              : row.state.isLeftOut ? tr("Left out; click to take it in again")
                                                    : tr("In the report; click to leave it out");
                      },
                  .accessible
                  = [](const Row &row) { return row.state.isLeftOut ? tr("Left out") : tr("In the report"); },
                  .spokenHeader = tr("In the report")};
    columns[1]
        = {.header = tr("Section"),
           .text
           = [](const Row &row) { return (row.state.level > 1 ? u"\u3000"_s : QString()) + row.state.title; },
           .width = 0,
           .look =
               [](const Row &row) {
                   return CellLook{.tone = row.state.block < 0 ? Tone::Faint : Tone::Normal,
                                   .strong = row.state.level == 1 && row.state.block >= 0};
               },
           .tooltip =
               [](const Row &row) {
                   return row.state.block < 0 && !row.state.isLeftOut
                       ? tr("%1: the workbook has nothing for this section").arg(row.state.title)
                       : row.state.title;
               }};
    columns[2] = {.header = tr("Pending / all"),
                  .text =
                      [](const Row &row) {
                          if (row.state.numbers == 0)
                              return QString(QChar(0x2014));
                          return row.state.pending > 0
                              ? u"%1 / %2"_s.arg(row.state.pending).arg(row.state.numbers)
                              : QString::number(row.state.numbers);
                      },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 92,
                  .look =
                      [](const Row &row) {
                          CellLook look;
                          look.tone = row.state.pending > 0 ? Tone::Attention : Tone::Muted;
                          look.strong = row.state.pending > 0;
                          look.mark = row.state.numbers == 0 ? Mark::None
                              : row.state.pending > 0        ? Mark::Warning
                                                             : Mark::Check;
                          return look;
                      }};
    return columns;
}

void SectionList::addHead(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, widget);
}

void SectionList::setSections(std::vector<reports::SectionState> sections, int pages)
{
    std::vector<Row> rows;
    bool isParentOut = false;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const bool isBelow = sections[i].level > 1 && isParentOut;
        if (sections[i].level == 1)
            isParentOut = sections[i].isLeftOut;
        rows.push_back({std::move(sections[i]), int(i), isBelow});
    }
    m_pane->header()->setCaption(pages > 0 ? tr("%n pages", nullptr, pages) : QString());
    m_isFilling = true;
    m_rows.setRows(std::move(rows));
    m_isFilling = false;
}

void SectionList::showBlock(int block)
{
    int best = -1;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        if (const int first = m_rows.row(row).state.block; first >= 0 && first <= block)
            best = row;
    if (best < 0 || m_table->currentIndex().row() == best)
        return;
    m_isFilling = true;
    m_table->setCurrentIndex(m_rows.index(best, 1));
    m_isFilling = false;
}

bool SectionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    toggle(m_table->currentIndex().row());
    return true;
}

void SectionList::toggle(int row)
{
    if (row < 0 || row >= m_rows.rowCount() || m_rows.row(row).isUnderLeftOut)
        return;
    emit keptChanged(m_rows.row(row).position, m_rows.row(row).state.isLeftOut);
}

} // namespace pilotage::ui
