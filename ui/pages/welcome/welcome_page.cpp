#include "ui/pages/welcome/welcome_page.h"

#include "app/workbook/backups.h"
#include "app/workbook/version.h"
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
#include <QPushButton>
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

/// Number of a step in a ring.
class StepMark : public QWidget
{
public:
    explicit StepMark(int number)
        : m_number(number)
    {
        setFixedSize(24, 24);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1.25));
        painter.drawEllipse(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
        painter.setFont(textFont(TextStyle::BodyStrong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
};

QWidget *makeStep(int number, const QString &title, const QString &hint)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    row->addWidget(new StepMark(number), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(title, TextStyle::BodyStrong));
    words->addWidget(makeLabel(hint, TextStyle::Caption, true));
    row->addLayout(words, 1);
    return part;
}

/// Steps one below the other, as many as the height has room for; asks for none.
class StepList : public QWidget
{
public:
    explicit StepList(const std::vector<std::pair<QString, QString>> &steps)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(gap);
        column->setSizeConstraint(QLayout::SetNoConstraint);
        for (const auto &[title, hint] : steps) {
            m_steps << makeStep(int(m_steps.size()) + 1, title, hint);
            column->addWidget(m_steps.back());
        }
        column->addStretch();
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        int bottom = 0;
        for (QWidget *step : m_steps) {
            bottom += step->sizeHint().height();
            step->setVisible(bottom <= height());
            bottom += gap;
        }
    }

private:
    static constexpr int gap = 8;
    QWidgetList m_steps;
};

} // namespace

std::vector<Column<WelcomePage::Recent>> WelcomePage::recentColumns()
{
    const auto muted = [](const Recent &) { return CellLook{.tone = Tone::Muted}; };
    std::vector<Column<Recent>> columns(5);
    columns[0] = {.header = tr("File"),
                  .text = [](const Recent &r) { return r.file.fileName(); },
                  .width = 0,
                  .look = [](const Recent &) { return CellLook{.strong = true}; },
                  .tooltip = [](const Recent &r) { return r.file.absoluteFilePath(); }};
    columns[1] = {.header = tr("Place"),
                  .text = [](const Recent &r) { return r.file.absolutePath(); },
                  .width = 130,
                  .look = muted,
                  .tooltip = [](const Recent &r) { return r.file.absolutePath(); }};
    columns[2]
        = {.header = tr("Last changed"),
           .text = [](const Recent &r) { return r.file.lastModified().toString(u"yyyy-MM-dd HH:mm"_s); },
           .width = 126,
           .look = muted};
    columns[3] = {.header = tr("Size"),
                  .text = [](const Recent &r) { return QLocale().formattedDataSize(r.file.size(), 1); },
                  .value = [](const Recent &r) { return QVariant(static_cast<double>(r.file.size())); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 76};
    columns[4] = {.header = tr("State"),
                  .text = [](const Recent &r) { return r.state; },
                  .width = 132,
                  .look = [](const Recent &r) { return r.look; },
                  .tooltip = [](const Recent &r) { return r.state; }};
    return columns;
}

WelcomePage::Recent WelcomePage::recentOf(const RecentFile &file)
{
    const QFileInfo info(file.path);
    if (!info.isWritable())
        return {info, tr("read-only"), {.tone = Tone::Muted, .mark = Mark::Lock}};
    const std::vector<workbook::BackupEntry> backups
        = file.uuid.isEmpty() ? std::vector<workbook::BackupEntry>() : workbook::backupsOf(file.uuid);
    if (backups.empty())
        return {info, tr("no backup yet"), {.tone = Tone::Muted}};
    return {info,
            tr("backup %1").arg(backups.front().utc.toLocalTime().toString(u"MM-dd HH:mm"_s)),
            {.tone = Tone::Good, .mark = Mark::Check}};
}

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
    , m_nothing(makeLabel(tr("Workbooks that you open will be listed here."), TextStyle::Body, true, this))
    , m_backups(new QPushButton(tr("Backups..."), this))
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
    column->addSpacing(40);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(40);
    parts->addWidget(makeStart());
    parts->addWidget(makeRecent(), 1);
    column->addLayout(parts, 1);
    column->addWidget(makeLabel(tr("Version %1   SQLite %2   GPL-3.0-or-later")
                                    .arg(QLatin1StringView(PILOTAGE_VERSION), workbook::sqliteVersion()),
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
                                   tr("An empty office file with the shipped library"), u"Ctrl+N"_s, true);
    auto *open
        = new StartButton(u"folder"_s, tr("Open workbook"), tr("A file *.pilotage"), u"Ctrl+O"_s, false);
    auto *demo = new StartButton(u"book"_s, tr("Open demo data"),
                                 tr("Wenzhou with its 146 pilots, always a fresh copy"), {}, false);
    for (StartButton *button : {create, open, demo})
        column->addWidget(button);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("First steps"), TextStyle::PaneTitle));
    const std::vector<std::pair<QString, QString>> steps{
        {tr("Import the counties' tables"), tr("Judge what is new, changed or refused, then store")},
        {tr("Keep the register of pilots"), tr("Places, sites, projects and where each stands")},
        {tr("Read the synergy index"), tr("Ranks, weights and where each number comes from")},
        {tr("Check who still owes allowances"), tr("Rates by volume and by entity, days left")},
        {tr("Print the report"), tr("Every number traced, final reports kept")}};
    column->addWidget(new StepList(steps), 1);
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
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Recent"), TextStyle::PaneTitle));
    head->addStretch(1);
    m_backups->setProperty("link", true);
    m_backups->setToolTip(tr("Opens the chosen file at its backups"));
    head->addWidget(m_backups);
    column->addLayout(head);
    connect(m_backups, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_recentTable->currentIndex();
        if (current.isValid())
            emit backupsRequested(m_recent.row(current.row()).file.absoluteFilePath());
    });
    m_recentTable->setAccessibleName(tr("Recent files"));
    m_recentTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_recentTable->setRowHeight(32);
    m_recentTable->setModel(&m_recent);
    connect(m_recentTable, &DataTable::rowActivated, this,
            [this](int row) { emit fileChosen(m_recent.row(row).file.absoluteFilePath()); });
    column->addWidget(m_recentTable, 1);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setWordWrap(true);
    column->addWidget(m_nothing, 1);
    auto *zone = new DropZone;
    auto *words = new QVBoxLayout(zone);
    words->setContentsMargins(8, 40, 8, 10);
    words->setSpacing(0);
    QLabel *title = makeLabel(tr("Drop a workbook or a county's table here"), TextStyle::BodyStrong);
    QLabel *hint = makeLabel(tr("*.pilotage opens; a table (.xlsx, .ods, .csv) is judged first, then stored"),
                             TextStyle::Caption, true);
    for (QLabel *label : {title, hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    column->addWidget(zone);
    return part;
}

void WelcomePage::setRecentFiles(const std::vector<RecentFile> &files)
{
    std::vector<Recent> rows;
    for (const RecentFile &file : files)
        rows.push_back(recentOf(file));
    m_backups->setEnabled(!rows.empty());
    m_recentTable->setHidden(rows.empty());
    m_nothing->setHidden(!rows.empty());
    m_recent.setRows(std::move(rows));
    if (m_recent.rowCount() > 0)
        m_recentTable->setCurrentIndex(m_recent.index(0, 0));
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
