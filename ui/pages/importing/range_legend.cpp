#include "ui/pages/importing/range_legend.h"

#include "app/messages/issue_text.h"
#include "ui/pages/importing/sheet_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::exchange::TablePart;
using pilotage::exchange::TableRole;

namespace pilotage::ui {

namespace {

int columnsOf(const exchange::TableGuess &guess, TableRole role)
{
    int count = 0;
    for (const TablePart &part : guess.parts)
        count += part.isColumn && part.role == role ? part.range.lastColumn - part.range.firstColumn + 1 : 0;
    return count;
}

} // namespace

RangeLegend::RangeLegend(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(26);
    setMinimumWidth(200);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RangeLegend::setGuess(const exchange::TableGuess &guess)
{
    m_items.clear();
    if (guess.hasTable()) {
        const exchange::CellRange header = guess.header();
        if (const auto lines = static_cast<int>(guess.linesLeftOut().size()); lines > 0)
            m_items.emplace_back(SheetRange::Skip, tr("left out, %Ln line(s)", nullptr, lines));
        m_items.emplace_back(SheetRange::Header,
                             tr("heading, %Ln row(s)", nullptr, header.lastRow - header.firstRow + 1));
        const int keys = columnsOf(guess, TableRole::Key) + columnsOf(guess, TableRole::Period);
        m_items.emplace_back(SheetRange::Key, tr("keys, %Ln column(s)", nullptr, keys));
        m_items.emplace_back(SheetRange::Value,
                             tr("values, %Ln column(s)", nullptr, columnsOf(guess, TableRole::Value)));
    }
    QStringList lines;
    QStringList names;
    for (const auto &[range, text] : m_items)
        names << text;
    for (const TablePart &part : guess.parts) {
        const QString role = part.isColumn ? columnRoleText(part.role) : rowRoleText(part.role);
        const QString place = part.isColumn ? exchange::columnLetters(part.range.firstColumn)
            : part.range.firstRow == part.range.lastRow
            ? QString::number(part.range.firstRow)
            : u"%1-%2"_s.arg(part.range.firstRow).arg(part.range.lastRow);
        if (lines.size() < 40)
            lines << u"%1  %2  %3"_s.arg(place, role, messages::text(part.reason));
    }
    m_width = 16;
    for (const QString &name : names)
        m_width += 38 + QFontMetrics(textFont(TextStyle::Caption)).horizontalAdvance(name);
    updateGeometry();
    setToolTip(lines.join(u'\n'));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(names.join(u"; "_s));
    update();
}

void RangeLegend::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    qreal x = 16;
    for (const auto &[range, text] : m_items) {
        painter.setPen(QPen(t.control, 1));
        painter.setBrush(rangeColor(range, t));
        painter.drawRoundedRect(QRectF(x + 0.5, 7.5, 11, 11), 2, 2);
        painter.setPen(t.muted);
        const qreal width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(x + 18, 0, width + 2, height()), Qt::AlignVCenter, text);
        x += 18 + width + 20;
    }
}

} // namespace pilotage::ui
