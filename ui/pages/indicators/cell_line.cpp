#include "ui/pages/indicators/cell_line.h"

#include "ui/models/cell_look.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// What the corners of cells mean.
class Legend : public QWidget
{
public:
    Legend()
    {
        setFont(textFont(TextStyle::Caption));
        int width = 0;
        for (const QString &word : words())
            width += 18 + fontMetrics().horizontalAdvance(word) + 10;
        setFixedSize(width, 24);
        setAccessibleName(CellLine::tr("Corners: %1").arg(words().join(u", "_s)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QStringList texts = words();
        int x = 0;
        for (int item = 0; item < texts.size(); ++item) {
            const QRectF box(x + 2, height() / 2.0 - 5, 10, 10);
            CellLook look;
            look.changed = item == 0;
            look.doubtful = item == 1;
            drawCorners(&painter, box, look, t);
            painter.setPen(QPen(t.muted, 1));
            painter.setBrush(Qt::NoBrush);
            if (item == 2)
                painter.fillRect(QRectF(box.center() - QPointF(1.5, 1.5), QSizeF(3, 3)), t.muted);
            else if (item == 3)
                painter.drawEllipse(box.center(), 2.5, 2.5);
            const int width = fontMetrics().horizontalAdvance(texts[item]);
            painter.setPen(t.muted);
            painter.drawText(QRect(x + 16, 0, width + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                             texts[item]);
            x += 18 + width + 10;
        }
    }

private:
    static QStringList words()
    {
        return {CellLine::tr("changed"), CellLine::tr("doubtful"), CellLine::tr("comment"),
                CellLine::tr("preliminary")};
    }
};

/// Shows as much of its text as fits.
class ElidedLabel : public QLabel
{
public:
    ElidedLabel() { setFont(textFont(TextStyle::Body)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(tokens(this).text);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

CellLine::CellLine(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_name(makeLabel({}, TextStyle::BodyStrong))
    , m_text(new ElidedLabel)
{
    setFixedHeight(36);
    m_row->setContentsMargins(16, 0, 12, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_name);
    auto *line = new Line(Qt::Vertical);
    line->setFixedHeight(24);
    m_row->addWidget(line);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(new Legend);
}

void CellLine::addFirst(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

void CellLine::addLast(QWidget *widget)
{
    m_row->addWidget(widget);
}

void CellLine::setCell(const QString &name, const QString &entered, const QString &definition)
{
    m_name->setText(name);
    const QString meaning = definition.isEmpty() ? QString() : u"fx  "_s + definition;
    const QString text = entered.isEmpty() ? meaning
        : meaning.isEmpty()                ? entered
                                           : entered + u"    "_s + meaning;
    m_text->setText(text);
    m_text->setToolTip(text);
}

QString CellLine::text() const
{
    return m_name->text() + u' ' + m_text->text();
}

} // namespace pilotage::ui
