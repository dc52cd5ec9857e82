#include "ui/pages/welcome/welcome_page.h"

#include "ui/shell/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

class LargeMark : public QWidget
{
public:
    LargeMark() { setFixedSize(56, 56); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(&painter, rect(), u"pilotage"_s, Qt::black);
    }
};

/// Where a file may be dropped; the page itself takes the drop.
class DropZone : public QWidget
{
public:
    DropZone() { setFixedHeight(92); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(t.alt);
        painter.setPen(QPen(t.control, 1, Qt::CustomDashLine));
        QPen pen(t.control, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        drawIcon(&painter, QRectF(width() / 2.0 - 10, 14, 20, 20), u"import"_s, t.muted);
    }
};

std::vector<Column<QFileInfo>> recentColumns()
{
    std::vector<Column<QFileInfo>> columns(4);
    columns[0] = {.header = WelcomePage::tr("File"),
                  .text = [](const QFileInfo &f) { return f.fileName(); },
                  .width = 0,
                  .look = [](const QFileInfo &) { return CellLook{.strong = true}; },
                  .tooltip = [](const QFileInfo &f) { return f.absoluteFilePath(); }};
    columns[1] = {.header = WelcomePage::tr("Place"),
                  .text = [](const QFileInfo &f) { return f.absolutePath(); },
                  .width = 190,
                  .look = [](const QFileInfo &) { return CellLook{.tone = Tone::Muted}; }};
    columns[2] = {.header = WelcomePage::tr("Last changed"),
                  .text = [](const QFileInfo &f) { return f.lastModified().toString(u"yyyy-MM-dd HH:mm"_s); },
                  .width = 130,
                  .look = [](const QFileInfo &) { return CellLook{.tone = Tone::Muted}; }};
    columns[3] = {.header = WelcomePage::tr("Size"),
                  .text = [](const QFileInfo &f) { return QLocale().formattedDataSize(f.size(), 1); },
                  .value = [](const QFileInfo &f) { return QVariant(static_cast<double>(f.size())); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 90};
    return columns;
}

} // namespace

StartButton::StartButton(const QString &iconName, const QString &text, const QString &hint,
                         const QString &shortcut, bool isDefault)
    : m_iconName(iconName)
    , m_hint(hint)
    , m_shortcut(shortcut)
    , m_isDefault(isDefault)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(hint);
    setFixedHeight(56);
    setFocusPolicy(Qt::StrongFocus);
}

void StartButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || m_isDefault;
    painter.setPen(QPen(strong ? t.accent : t.divider, strong ? 2 : 1));
    painter.setBrush(isDown() ? t.selection : underMouse() ? t.hover : t.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    drawIcon(&painter, QRectF(17, 19, 18, 18), m_iconName, t.accent);
    painter.setPen(t.text);
    painter.setFont(textFont(TextStyle::BodyStrong));
    painter.drawText(QRect(52, 8, width() - 130, 20), Qt::AlignVCenter, text());
    painter.setPen(t.muted);
    painter.setFont(textFont(TextStyle::Caption));
    painter.drawText(QRect(52, 28, width() - 60, 20), Qt::AlignVCenter, m_hint);
    painter.drawText(QRect(width() - 96, 8, 80, 20), Qt::AlignVCenter | Qt::AlignRight, m_shortcut);
}

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(recentColumns(), this)
    , m_recentTable(new DataTable(this))
{
    setAcceptDrops(true);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(56, 40, 56, 24);
    auto *column = new QVBoxLayout;
    outer->addStretch(1);
    outer->addLayout(column, 20);
    outer->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new LargeMark);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(tr("Pilotage"), TextStyle::Figure));
    words->addWidget(
        makeLabel(tr("Low-carbon pilots in one local file; every number says where it comes from"),
                  TextStyle::Answer, true));
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(48);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(40);
    parts->addWidget(makeStart());
    parts->addWidget(makeRecent(), 1);
    column->addLayout(parts, 1);
    column->addWidget(makeLabel(tr("Version %1   GPL-3.0-or-later").arg(QLatin1StringView(PILOTAGE_VERSION)),
                                TextStyle::Caption, true));
}

QWidget *WelcomePage::makeStart()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(372);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Start"), TextStyle::PaneTitle));
    auto *create = new StartButton(u"file"_s, tr("New workbook"),
                                   tr("An empty office file with the shipped library"), u"Ctrl+N"_s, false);
    auto *open
        = new StartButton(u"folder"_s, tr("Open workbook"), tr("A file *.pilotage"), u"Ctrl+O"_s, false);
    auto *demo = new StartButton(u"book"_s, tr("Open demo data"),
                                 tr("Wenzhou with its 146 pilots, always a fresh copy"), {}, true);
    for (StartButton *button : {demo, open, create})
        column->addWidget(button);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("First steps"), TextStyle::PaneTitle));
    const QString steps[] = {tr("1  Import the counties' tables: judge what is new, changed or refused"),
                             tr("2  Look through the register of pilots"),
                             tr("3  Read the synergy index and where each number comes from"),
                             tr("4  Check who still owes allowances")};
    for (const QString &step : steps) {
        QLabel *label = makeLabel(step, TextStyle::Caption, true);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    connect(create, &QAbstractButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QAbstractButton::clicked, this, &WelcomePage::openRequested);
    connect(demo, &QAbstractButton::clicked, this, &WelcomePage::demoRequested);
    return part;
}

QWidget *WelcomePage::makeRecent()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Recent"), TextStyle::PaneTitle));
    m_recentTable->setAccessibleName(tr("Recent files"));
    m_recentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recentTable->setRowHeight(32);
    m_recentTable->setModel(&m_recent);
    connect(m_recentTable, &DataTable::rowActivated, this,
            [this](int row) { emit fileChosen(m_recent.row(row).absoluteFilePath()); });
    column->addWidget(m_recentTable, 1);
    auto *zone = new DropZone;
    auto *words = new QVBoxLayout(zone);
    words->setContentsMargins(8, 40, 8, 10);
    words->setSpacing(0);
    QLabel *title = makeLabel(tr("Drop a workbook or a county's table here"), TextStyle::BodyStrong);
    QLabel *hint
        = makeLabel(tr("*.pilotage opens; a CSV is judged first, then stored"), TextStyle::Caption, true);
    for (QLabel *label : {title, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        words->addWidget(label);
    }
    column->addWidget(zone);
    return part;
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    std::vector<QFileInfo> files;
    for (const QString &path : paths)
        files.emplace_back(path);
    m_recent.setRows(std::move(files));
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            emit fileChosen(url.toLocalFile());
            return;
        }
    }
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    // Contour lines, the only ornament of the program: accent, 18 % falling to 6 %.
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() - 230, 92);
    for (int ring = 0; ring < 7; ++ring) {
        QColor color = t.accent;
        color.setAlphaF(0.18f - 0.02f * static_cast<float>(ring));
        painter.setPen(QPen(color, 1.25));
        QPainterPath path;
        for (int step = 0; step <= 72; ++step) {
            const double angle = step * M_PI / 36;
            const double radius = (14 + ring * 16)
                * (1 + 0.14 * std::sin(3 * angle + ring * 0.4) + 0.08 * std::cos(2 * angle));
            const QPointF point
                = centre + QPointF(1.5 * radius * std::cos(angle), 0.62 * radius * std::sin(angle));
            if (step == 0)
                path.moveTo(point);
            else
                path.lineTo(point);
        }
        painter.drawPath(path);
    }
}

} // namespace pilotage::ui
