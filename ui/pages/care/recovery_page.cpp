#include "ui/pages/care/recovery_page.h"

#include "app/messages/issue_text.h"
#include "ui/pages/care/backups_page.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pane.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::BackupEntry;
using pilotage::workbook::JobControl;
using pilotage::workbook::Salvaged;

namespace pilotage::ui {

namespace {

class WarningMark : public QWidget
{
public:
    WarningMark() { setFixedSize(32, 32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawIcon(&painter, rect(), u"triangle"_s, tokens(this).attention);
    }
};

QLabel *wrapped(const QString &text, TextStyle style, bool isMuted = false)
{
    QLabel *label = makeLabel(text, style, isMuted);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RecoveryPage::RecoveryPage(FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
    , m_backups(backupChoiceColumns(), this)
    , m_saved(savedColumns(), this)
    , m_lost(lostColumns(), this)
    , m_work(new WorkStrip)
    , m_bar(new MessageBar)
    , m_title(wrapped({}, TextStyle::PageTitle))
    , m_cause(wrapped({}, TextStyle::Body, true))
    , m_safe(wrapped({}, TextStyle::Body))
    , m_backupWords(wrapped({}, TextStyle::Body))
    , m_salvageWords(wrapped(tr("Everything that can still be read goes into a new file, with a list of what "
                                "is lost. Unlike a backup it also holds what was entered last."),
                             TextStyle::Body))
    , m_backupTable(new DataTable)
    , m_backupPane(new Pane(tr("Backups of this workbook")))
    , m_resultPanes(new QWidget)
    , m_savedPane(new Pane(tr("Recovered")))
    , m_lostPane(new Pane(tr("Lost")))
    , m_openBackup(makeButton(tr("Open backup as copy..."), true))
    , m_salvage(makeButton(tr("Salvage into a new file...")))
    , m_openSalvaged(makeButton(tr("Open the new file"), true))
    , m_close(makeButton(tr("Close")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_work);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeWords());
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(makeEvidence(), 1);
    column->addLayout(row, 1);
    connect(m_work, &WorkStrip::busyChanged, this, [this](bool busy, const QString &what) {
        if (busy)
            m_bar->hide();
        updateButtons();
        emit busyChanged(busy, what);
    });
    connect(m_work, &WorkStrip::failed, this,
            [this](const QString &cause) { m_bar->showMessage(MessageKind::Failure, cause); });
    connect(m_work, &WorkStrip::cancelled, this, [this] {
        m_bar->showMessage(MessageKind::Information,
                           tr("Cancelled; nothing was left behind. The damaged file is as before."));
    });
    connect(m_openBackup, &QPushButton::clicked, this, &RecoveryPage::openBackup);
    connect(m_salvage, &QPushButton::clicked, this, &RecoveryPage::salvage);
    connect(m_openSalvaged, &QPushButton::clicked, this, [this] { emit openRequested(m_salvagedPath); });
    connect(m_close, &QPushButton::clicked, this, &RecoveryPage::closeRequested);
    connect(m_backupTable, &DataTable::rowActivated, this, &RecoveryPage::openBackup);
}

QWidget *RecoveryPage::makeWords()
{
    auto *part = new QWidget;
    part->setFixedWidth(460);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(32, 32, 32, 24);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new WarningMark, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    column->addLayout(head);
    column->addWidget(m_cause);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("What is safe"), TextStyle::PaneTitle));
    column->addWidget(m_safe);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("1  Go on with a backup"), TextStyle::PaneTitle));
    column->addWidget(m_backupWords);
    column->addWidget(m_openBackup);
    column->addSpacing(16);
    column->addWidget(makeLabel(tr("2  Salvage the damaged file"), TextStyle::PaneTitle));
    column->addWidget(m_salvageWords);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_salvage);
    buttons->addWidget(m_openSalvaged);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    column->addWidget(m_close);
    return part;
}

QWidget *RecoveryPage::makeEvidence()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto fill = [](Pane *pane, DataTable *table, QAbstractItemModel *model, const QString &name) {
        table->setAccessibleName(name);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setModel(model);
        pane->setContent(table);
    };
    fill(m_backupPane, m_backupTable, &m_backups, tr("Backups of this workbook"));
    column->addWidget(m_backupPane, 1);
    column->addWidget(new Line(Qt::Horizontal));
    auto *row = new QHBoxLayout(m_resultPanes);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    fill(m_savedPane, new DataTable, &m_saved, tr("Recovered"));
    fill(m_lostPane, new DataTable, &m_lost, tr("Lost"));
    row->addWidget(m_savedPane, 2);
    row->addWidget(new Line(Qt::Vertical));
    row->addWidget(m_lostPane, 3);
    column->addWidget(m_resultPanes, 1);
    return part;
}

void RecoveryPage::showDamage(const workbook::RecoveryAdvice &advice, const QString &cause)
{
    m_advice = advice;
    m_salvagedPath.clear();
    const QFileInfo file(advice.path);
    m_title->setText(tr("%1 is damaged and was not opened").arg(file.fileName()));
    m_cause->setText(cause);
    m_safe->setText(tr("The file itself stays as it is: %1, %2, last changed %3. Nothing is written to it, "
                       "whatever you choose here.")
                        .arg(QDir::toNativeSeparators(advice.path),
                             QLocale().formattedDataSize(advice.size, 1),
                             advice.modified.toString(u"yyyy-MM-dd HH:mm"_s)));
    m_backups.setRows(advice.backups);
    m_saved.setRows({});
    m_lost.setRows({});
    m_resultPanes->hide();
    m_openSalvaged->hide();
    m_salvage->show();
    m_bar->hide();
    m_backupPane->header()->setCaption(tr("%Ln backup(s)", nullptr, static_cast<int>(advice.backups.size())));
    if (advice.backups.empty()) {
        m_backupWords->setText(tr("No backup of this workbook was found on this computer. Look for a copy on "
                                  "the USB stick or with whoever you gave one."));
        updateButtons();
    } else {
        lookForWholeBackup();
    }
}

void RecoveryPage::lookForWholeBackup()
{
    m_backupWords->setText(tr("Looking for the newest backup that is whole..."));
    using Found = std::optional<BackupEntry>;
    m_work->run<Found>(
        tr("Checking the backups"),
        [backups = m_advice.backups](JobControl &control) {
            return workbook::newestWholeBackup(backups, &control);
        },
        [this](const Found &found) { backupFound(found); });
}

void RecoveryPage::backupFound(const std::optional<BackupEntry> &backup)
{
    if (!backup) {
        m_backupWords->setText(tr("None of the backups is whole. Salvage the damaged file instead."));
        return;
    }
    m_backupWords->setText(tr("The newest whole one is of %1 (%2). It was read to the end just now. What was "
                              "entered after it is not in it.")
                               .arg(backupTimeText(backup->utc), backupReasonText(backup->what)));
    for (int row = 0; row < m_backups.rowCount(); ++row)
        if (m_backups.row(row).path == backup->path)
            m_backupTable->setCurrentIndex(m_backups.index(row, 0));
    updateButtons();
    m_openBackup->setFocus();
}

void RecoveryPage::updateButtons()
{
    const bool isFree = !m_work->isRunning();
    m_openBackup->setEnabled(isFree && m_backups.rowCount() > 0);
    m_salvage->setEnabled(isFree);
    m_openSalvaged->setEnabled(isFree && !m_salvagedPath.isEmpty());
    m_close->setEnabled(isFree);
}

QString RecoveryPage::askTarget(const QString &title, const QString &addition)
{
    const QFileInfo file(m_advice.path);
    const QString name = file.completeBaseName() + addition + u".pilotage"_s;
    QString path = m_dialogs.saveFile(this, title, file.dir().filePath(name), tr("Workbooks (*.pilotage)"));
    if (!path.isEmpty() && !path.endsWith(".pilotage"_L1))
        path += u".pilotage"_s;
    return path;
}

void RecoveryPage::openBackup()
{
    const int row = m_backupTable->currentIndex().isValid() ? m_backupTable->currentIndex().row() : -1;
    if (row < 0 || m_work->isRunning())
        return;
    const BackupEntry backup = m_backups.row(row);
    const QString path = askTarget(tr("Open backup as copy"),
                                   u'_' + backup.utc.toLocalTime().toString(u"yyyy-MM-dd_HHmm"_s));
    if (path.isEmpty())
        return;
    m_work->run<QString>(
        tr("Copying the backup"),
        [from = backup.path, path](JobControl &control) {
            workbook::copyBackupTo(from, path, &control);
            return path;
        },
        [this](const QString &copy) { emit openRequested(copy); });
}

void RecoveryPage::salvage()
{
    const QString path = askTarget(tr("Salvage into a new file"), tr("_salvaged"));
    if (path.isEmpty() || m_work->isRunning())
        return;
    m_work->run<Salvaged>(
        tr("Reading the damaged file"),
        [from = m_advice.path, path](JobControl &control) { return workbook::salvage(from, path, &control); },
        [this, path](const Salvaged &result) { salvaged(result, path); });
}

void RecoveryPage::salvaged(const Salvaged &result, const QString &path)
{
    m_salvagedPath = path;
    std::vector<SavedRows> saved = savedRows(result);
    std::int64_t rows = 0;
    for (const SavedRows &line : saved)
        rows += line.rows;
    m_savedPane->header()->setCaption(tr("%1 rows").arg(QLocale().toString(static_cast<qlonglong>(rows))));
    m_lostPane->header()->setCaption(
        result.lost.empty() ? tr("nothing was lost")
                            : tr("%1 of %2 pages")
                                  .arg(QLocale().toString(static_cast<qlonglong>(result.lost.size())),
                                       QLocale().toString(static_cast<qlonglong>(result.pages))));
    m_saved.setRows(std::move(saved));
    m_lost.setRows(result.lost);
    m_resultPanes->show();
    m_openSalvaged->show();
    m_salvage->hide();
    m_salvageWords->setText(tr("%1 was written. Look through what was lost, then open it; compare it with a "
                               "backup under Backups.")
                                .arg(QDir::toNativeSeparators(path)));
    updateButtons();
    m_openSalvaged->setFocus();
}

} // namespace pilotage::ui
