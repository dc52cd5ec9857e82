#include "ui/pages/care/backups_page.h"

#include "app/domain/clock.h"
#include "app/messages/issue_text.h"
#include "app/workbook/workbook.h"
#include "ui/pages/care/comparison_view.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::BackupEntry;
using pilotage::workbook::Backups;
using pilotage::workbook::JobControl;

namespace pilotage::ui {

QString backupTimeText(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString backupReasonText(const QString &what)
{
    const std::pair<QLatin1StringView, QString> reasons[]
        = {{"import"_L1, BackupsPage::tr("before an import")},
           {"merge"_L1, BackupsPage::tr("before a merge")},
           {"delete"_L1, BackupsPage::tr("before a large deletion")},
           {"migration"_L1, BackupsPage::tr("before the format was raised")},
           {"session"_L1, BackupsPage::tr("automatically, while working")},
           {"saved"_L1, BackupsPage::tr("restore point, Ctrl+S")},
           {"hand"_L1, BackupsPage::tr("by hand")}};
    for (const auto &[key, text] : reasons)
        if (what == key)
            return text;
    return what;
}

std::vector<Column<BackupsPage::Line>> BackupsPage::columns()
{
    std::vector<Column<Line>> columns(6);
    columns[0] = {.header = tr("Time"),
                  .text = [](const Line &l) { return backupTimeText(l.entry.utc); },
                  .width = 160,
                  .look = [](const Line &l) { return CellLook{.strong = l.entry.isNewest}; }};
    columns[1] = {.header = tr("Why"),
                  .text = [](const Line &l) { return backupReasonText(l.entry.what); },
                  .width = 190};
    columns[2] = {.header = tr("Size"),
                  .text = [](const Line &l) { return QLocale().formattedDataSize(l.entry.size, 1); },
                  .value = [](const Line &l) { return QVariant(static_cast<double>(l.entry.size)); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 84};
    columns[3] = {.header = tr("Verified"),
                  .text = [](const Line &l) { return l.state; },
                  .width = 200,
                  .look =
                      [](const Line &l) {
                          return CellLook{.tone = l.isBad ? Tone::Bad : Tone::Good,
                                          .mark = l.isBad ? Mark::Error : Mark::Check};
                      },
                  .tooltip = [](const Line &l) { return l.state; }};
    columns[4] = {.header = tr("Second place"),
                  .text =
                      [](const Line &l) {
                          return l.entry.isSecondOnly ? tr("only there")
                              : l.entry.hasSecondCopy ? tr("also there")
                                                      : QString(QChar(0x2014));
                      },
                  .width = 100,
                  .look = [](const Line &) { return CellLook{.tone = Tone::Muted}; }};
    columns[5] = {.header = tr("File"),
                  .text = [](const Line &l) { return QDir::toNativeSeparators(l.entry.path); },
                  .width = 0,
                  .look = [](const Line &) { return CellLook{.tone = Tone::Muted}; },
                  .tooltip = [](const Line &l) { return l.entry.path; }};
    return columns;
}

BackupsPage::BackupsPage(FileDialogs &dialogs, QWidget *parent)
    : Page(u"backups"_s, parent)
    , m_dialogs(dialogs)
    , m_lines(columns(), this)
    , m_work(new WorkStrip)
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
    , m_comparison(new ComparisonView)
    , m_make(makeButton(tr("Back up now"), true, this))
    , m_verify(makeButton(tr("Verify")))
    , m_compare(makeButton(tr("Compare")))
    , m_restore(makeButton(tr("Open as copy...")))
{
    m_make->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_work);
    auto *pane = new Pane(tr("Backups of this workbook"));
    buildTable(pane);
    column->addWidget(pane, 1);
    column->addWidget(new ui::Line(Qt::Horizontal));
    column->addWidget(m_comparison, 1);
    connect(m_work, &WorkStrip::busyChanged, this, [this](bool busy, const QString &what) {
        emit busyChanged(busy, what);
        updateButtons();
    });
    connect(m_work, &WorkStrip::failed, this,
            [this](const QString &cause) { emit messageRequested(MessageKind::Failure, cause); });
    connect(m_work, &WorkStrip::cancelled, this,
            [this] { emit toastRequested(tr("Cancelled; nothing was left behind"), false); });
    connect(m_make, &QPushButton::clicked, this, &BackupsPage::makeOne);
    connect(m_verify, &QPushButton::clicked, this, &BackupsPage::verify);
    connect(m_compare, &QPushButton::clicked, this, &BackupsPage::compare);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
}

void BackupsPage::buildTable(Pane *pane)
{
    m_table->setAccessibleName(tr("Backups"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_lines);
    m_lines.setKey([](const Line &line) { return QVariant(line.entry.path); });
    for (QPushButton *button : {m_verify, m_compare, m_restore})
        pane->header()->addWidget(button);
    auto *empty = new EmptyState(u"save"_s, tr("There is no backup yet"),
                                 tr("One is made before each import and large deletion, every half hour with "
                                    "changes, with Ctrl+S, and whenever you ask for it."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    pane->setContent(m_stack);
    connect(m_table, &DataTable::currentRowChanged, this, &BackupsPage::updateButtons);
    connect(m_table, &DataTable::rowActivated, this, &BackupsPage::compare);
}

QList<QWidget *> BackupsPage::headerButtons()
{
    return {m_make};
}

const BackupEntry *BackupsPage::chosen() const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < m_lines.rowCount() ? &m_lines.row(row).entry : nullptr;
}

void BackupsPage::updateButtons()
{
    const bool isFree = workbook() && !m_work->isRunning() && m_work->isHidden();
    m_make->setEnabled(isFree);
    for (QPushButton *button : {m_verify, m_compare, m_restore})
        button->setEnabled(isFree && chosen());
}

void BackupsPage::reload()
{
    std::vector<BackupEntry> entries;
    if (workbook())
        entries = Backups(*workbook()).list();
    std::vector<Line> lines;
    for (const BackupEntry &entry : entries) {
        const auto again = m_verified.find(entry.path);
        lines.push_back(again == m_verified.end() ? Line{entry, tr("when it was made"), false}
                                                  : Line{entry, again->second.first, again->second.second});
    }
    m_lines.setRows(std::move(lines));
    m_stack->setCurrentIndex(entries.empty() ? 1 : 0);
    if (!entries.empty() && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_lines.index(0, 0));
    if (!workbook())
        m_comparison->showNothing();
    tellAnswer(entries);
    updateButtons();
}

void BackupsPage::tellAnswer(const std::vector<BackupEntry> &entries)
{
    if (!workbook())
        return setAnswer(tr("No workbook is open."));
    const QString folder = QDir::toNativeSeparators(Backups(*workbook()).folder()).toHtmlEscaped();
    if (entries.empty())
        return setAnswer(tr("No backup yet; they will lie in %1.").arg(folder));
    qint64 size = 0;
    for (const BackupEntry &entry : entries)
        size += entry.size;
    setAnswer(tr("<b>%Ln</b> backup(s), together %1; the newest of <b>%2</b>. They lie in %3.", nullptr,
                 static_cast<int>(entries.size()))
                  .arg(QLocale().formattedDataSize(size, 1), backupTimeText(entries.front().utc), folder));
}

void BackupsPage::makeOne()
{
    workbook::Workbook *book = workbook();
    if (!book)
        return;
    guarded(this, [&] {
        m_work->run<QString>(
            *book, tr("Making a backup"),
            [book](JobControl &control) { return Backups(*book).make(u"hand"_s, &control); },
            [this](const QString &path) {
                invalidate();
                m_table->selectKey(path);
                emit toastRequested(tr("Backed up and verified: %1").arg(QFileInfo(path).fileName()), false);
            });
    });
}

void BackupsPage::verify()
{
    const BackupEntry *entry = chosen();
    if (!entry || !workbook())
        return;
    guarded(this, [&] {
        m_work->run<Issues>(
            *workbook(), tr("Reading the backup"),
            [path = entry->path](JobControl &) { return workbook::verifyBackup(path); },
            [this, path = entry->path](const Issues &issues) {
                const bool isBad = hasErrors(issues);
                m_verified[path] = {isBad ? messages::text(issues.front())
                                          : tr("again at %1").arg(systemClock()().toString(u"HH:mm:ss"_s)),
                                    isBad};
                invalidate();
                if (isBad)
                    emit messageRequested(MessageKind::Failure,
                                          tr("This backup is not whole: %1 Make a new one now.")
                                              .arg(messages::text(issues.front())));
                else
                    emit toastRequested(tr("The backup is whole: structure and chain of steps agree"), false);
            });
    });
}

void BackupsPage::compare()
{
    workbook::Workbook *book = workbook();
    const BackupEntry *entry = chosen();
    if (!entry || !book || m_work->isRunning())
        return;
    guarded(this, [&] {
        m_work->run<workbook::FileDifference>(
            *book, tr("Comparing with the present file"),
            [book, path = entry->path](JobControl &control) {
                return Backups(*book).compare(path, ComparisonView::mostFigures, &control);
            },
            [this, name = backupTimeText(entry->utc)](const workbook::FileDifference &difference) {
                m_comparison->showDifference(*workbook(), difference, name);
            });
    });
}

void BackupsPage::restore()
{
    const BackupEntry *entry = chosen();
    if (!entry || !workbook())
        return;
    const QString base = QFileInfo(workbook()->info().path).completeBaseName();
    const QString day = entry->utc.toLocalTime().toString(u"yyyy-MM-dd_HHmm"_s);
    QString path = m_dialogs.saveFile(this, tr("Open backup as copy"), base + u'_' + day + u".pilotage"_s,
                                      tr("Workbooks (*.pilotage)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pilotage"_L1))
        path += u".pilotage"_s;
    guarded(this, [&] {
        m_work->run<QString>(
            *workbook(), tr("Copying the backup"),
            [from = entry->path, path](JobControl &control) {
                workbook::copyBackupTo(from, path, &control);
                return path;
            },
            [this](const QString &copy) { emit copyReady(copy); });
    });
}

} // namespace pilotage::ui
