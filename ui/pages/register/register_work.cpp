#include "ui/pages/register/register_page.h"

#include "app/messages/issue_text.h"
#include "app/workbook/register_bulk.h"
#include "ui/pages/register/attachment_work.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/form_panel.h"
#include "ui/pages/register/list_export.h"
#include "ui/pages/register/register_actions.h"
#include "ui/pages/register/register_tables.h"
#include "ui/shell/guarded.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace pilotage::workbook;

// What is done on the page: each action, and what it tells.

namespace pilotage::ui {

namespace {

constexpr int planDelay = 150; ///< ms a selection stands still before its deletion is planned

} // namespace

QList<QWidget *> RegisterPage::headerButtons()
{
    if (!m_new) {
        m_new = makeButton(tr("＋ New..."), true, this);
        m_new->setAccessibleName(tr("New"));
        connect(m_new, &QPushButton::clicked, this, [this] {
            QMenu menu(this);
            for (const auto &[kind, key] : keyTable(RecordKind{})) {
                if (kind == RecordKind::Programme)
                    menu.addSeparator();
                menu.addAction(m_actions->create(kind));
            }
            menu.setToolTipsVisible(true);
            menu.exec(m_new->mapToGlobal(QPoint(0, m_new->height() + 2)));
        });
        updateActions();
    }
    return {m_new};
}

void RegisterPage::connectActions()
{
    const auto on = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [work] { work(); });
    };
    for (const auto &[kind, key] : keyTable(RecordKind{}))
        on(m_actions->create(kind), [this, wanted = kind] { create(wanted); });
    on(m_actions->createHere, [this] { create(m_tables->kind()); });
    on(m_actions->edit, [this] { edit(m_tables->kind(), m_tables->currentId()); });
    on(m_actions->move, [this] {
        if (const auto subject = m_tables->currentSubject())
            start([this, id = *subject] { return moveTask(*workbook(), id); });
    });
    on(m_actions->remove, [this] { remove(m_tables->kind(), m_tables->selectedIds()); });
    on(m_actions->advance, [this] { advanceSelected(); });
    on(m_actions->takeBack, [this] {
        start([this, id = EnrolmentId(m_tables->currentId())] { return takeBackTask(*workbook(), id); });
    });
    on(m_actions->exportList, [this] { exportList(); });
    on(m_actions->createBelow, [this] { create(RecordKind::District); });
    on(m_actions->editDistrict, [this] {
        if (const auto district = treeDistrict())
            edit(RecordKind::District, district->value());
    });
    on(m_actions->moveDistrict, [this] {
        if (const auto district = treeDistrict())
            start([this, id = *district] { return moveTask(*workbook(), id); });
    });
    on(m_actions->removeDistrict, [this] {
        if (const auto district = treeDistrict())
            remove(RecordKind::District, {district->value()});
    });
    for (int kind = 0; kind < listedKinds; ++kind)
        m_actions->addToTable(m_tables->tab(static_cast<RecordKind>(kind)).table());
    m_actions->addToTree(m_tree);
}

void RegisterPage::connectParts()
{
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showTreeMenu(m_tree->viewport()->mapToGlobal(position)); });
    connect(m_tables, &RegisterTables::menuRequested, this, &RegisterPage::showTableMenu);
    connect(m_tables, &RegisterTables::activated, m_actions->edit, &QAction::trigger);
    connect(m_tables, &RegisterTables::currentChanged, this, &RegisterPage::followRow);
    connect(m_tables, &RegisterTables::selectionChanged, this, &RegisterPage::updateActions);
    connect(m_detail, &DetailPanel::editRequested, this,
            [this](RecordKind kind, qint64 id) { edit(kind, id); });
    connect(m_detail, &DetailPanel::createRequested, this, &RegisterPage::create);
    connect(m_detail, &DetailPanel::pageRequested, this, &Page::pageRequested);
    connect(m_form, &FormPanel::closed, this, [this] {
        m_side->setCurrentWidget(m_detail);
        m_tables->table()->setFocus();
    });
    connect(m_form, &FormPanel::refused, this,
            [this](const QString &text) { emit messageRequested(MessageKind::Attention, text); });
    connect(m_form, &FormPanel::saved, this, [this](const FormOutcome &outcome) {
        finish(outcome, fromKey<RecordKind>(outcome.kind).value_or(m_tables->kind()));
    });
    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(planDelay);
    connect(&m_planTimer, &QTimer::timeout, this, &RegisterPage::planRemoval);
}

void RegisterPage::connectFiles()
{
    const auto document = [](qint64 id) { return id ? std::optional(DocumentId(id)) : std::nullopt; };
    connect(m_detail, &DetailPanel::filesDropped, this,
            [this, document](const QStringList &paths, qint64 id) {
                m_files->attach(paths, document(id), m_tables->currentSubject());
            });
    // Queued: what is clicked in the panel goes when the panel is filled anew.
    connect(
        m_detail, &DetailPanel::attachRequested, this,
        [this, document](qint64 id) { m_files->askAndAttach(document(id), m_tables->currentSubject()); },
        Qt::QueuedConnection);
    const auto on = [this](auto signal, void (AttachmentWork::*work)(AttachmentId)) {
        connect(
            m_detail, signal, m_files, [this, work](qint64 id) { (m_files->*work)(AttachmentId(id)); },
            Qt::QueuedConnection);
    };
    on(&DetailPanel::fileOpenRequested, &AttachmentWork::open);
    on(&DetailPanel::fileSaveRequested, &AttachmentWork::saveCopy);
    on(&DetailPanel::fileRemoveRequested, &AttachmentWork::remove);
    connect(m_files, &AttachmentWork::faultFound, this, &RegisterPage::showDetail);
    connect(m_files, &AttachmentWork::messageRequested, this, &Page::messageRequested);
    connect(m_files, &AttachmentWork::toastRequested, this, &Page::toastRequested);
}

void RegisterPage::updateActions()
{
    if (m_isReloading)
        return;
    RegisterActions::Situation now;
    if (!workbook())
        now.notWritable = tr("No workbook is open");
    else if (const WorkbookInfo info = workbook()->info(); info.readOnly)
        now.notWritable = messages::text(info.readOnlyReason, info.readOnlyArgs);
    else if (workbook()->hasJob())
        now.notWritable = messages::text(u"busy-job"_s);
    const std::vector<qint64> ids = m_tables->selectedIds();
    now.kind = m_tables->kind();
    now.selected = static_cast<int>(ids.size());
    now.hasRows = workbook() && m_tables->table()->model() && m_tables->table()->model()->rowCount() > 0;
    now.hasDistrict = treeDistrict().has_value();
    now.removal = m_removal;
    if (workbook() && now.kind == RecordKind::Enrolment && ids.size() == 1)
        guarded(this, [&] {
            now.mayTakeBack = RegisterEditing(*workbook()).mayTakeBack(EnrolmentId(ids.front()));
        });
    m_notWritable = now.notWritable;
    m_actions->update(now);
    m_detail->setWritable(now.notWritable);
    if (m_new) {
        m_new->setEnabled(now.notWritable.isEmpty());
        m_new->setToolTip(now.notWritable);
    }
    QStringList foot;
    if (now.selected > 0)
        foot << tr("%1 selected").arg(QLocale().toString(now.selected));
    if (m_tables->tab(now.kind).hasDemo())
        foot << tr("* demonstration data");
    m_foot->setText(foot.join(u"   "_s));
    if (sender() == m_tables)
        m_planTimer.start();
}

/// What goes with the selected rows is said before they are deleted.
void RegisterPage::planRemoval()
{
    m_removal.clear();
    const std::vector<qint64> ids = m_tables->selectedIds();
    if (workbook() && !ids.empty())
        guarded(this, [&] {
            withRecord(m_tables->kind(), [&](auto record) {
                using T = decltype(record);
                std::vector<RecordId<T>> wanted;
                for (const qint64 id : ids)
                    wanted.push_back(RecordId<T>(id));
                const Removal removal = planRemovalOfAll<T>(*workbook(), wanted);
                m_removal = removal.blocks.empty() ? tr("To the bin: %1").arg(removalText(removal))
                                                   : messages::text(removal.blocks.front());
            });
        });
    updateActions();
}

void RegisterPage::showTreeMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.addActions({m_actions->createBelow, m_actions->editDistrict, m_actions->moveDistrict});
    menu.addSeparator();
    menu.addAction(m_actions->removeDistrict);
    menu.setToolTipsVisible(true);
    menu.exec(globalPosition);
}

void RegisterPage::showTableMenu(const QPoint &globalPosition)
{
    planRemoval();
    QMenu menu(this);
    menu.addActions({m_actions->edit, m_actions->move, m_actions->advance, m_actions->takeBack});
    menu.addSeparator();
    menu.addAction(lineIcon(u"copy"_s), tr("Copy rows"), m_tables->table(), &DataTable::copySelection);
    menu.addActions({m_actions->exportList, m_actions->createHere});
    menu.addSeparator();
    menu.addAction(m_actions->remove);
    menu.setToolTipsVisible(true);
    menu.exec(globalPosition);
}

std::optional<SubjectId> RegisterPage::treeDistrict() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? std::optional(m_districts.node(index).district.id) : std::nullopt;
}

/// Opens the side panel for a piece of work; what is being typed there is asked about first.
void RegisterPage::start(const std::function<std::optional<FormTask>()> &make)
{
    if (!workbook())
        return;
    m_form->leave([this, make] {
        std::optional<FormTask> task;
        if (!guarded(this, [&] { task = make(); }))
            return;
        if (!task) {
            emit messageRequested(MessageKind::Attention,
                                  messages::text(u"row-gone"_s, {m_tables->currentName()}));
            return;
        }
        task->save = [this, save = std::move(task->save)](const FormValues &values) {
            m_isBatch = true;
            const auto done = qScopeGuard([this] {
                m_isBatch = false;
                invalidate();
            });
            return save(values);
        };
        m_side->setCurrentWidget(m_form);
        m_form->start(std::move(*task));
    });
}

void RegisterPage::create(RecordKind kind)
{
    Beginning from;
    from.district = treeDistrict();
    from.subject = m_tables->currentSubject();
    start([this, kind, from] { return newRecordTask(*workbook(), kind, from); });
}

void RegisterPage::edit(RecordKind kind, qint64 id)
{
    if (id != 0)
        start([this, kind, id] { return editRecordTask(*workbook(), kind, id); });
}

void RegisterPage::advanceSelected()
{
    std::vector<EnrolmentId> ids;
    for (const qint64 id : m_tables->selectedIds())
        ids.push_back(EnrolmentId(id));
    if (!ids.empty())
        start([this, ids] { return advanceTask(*workbook(), ids); });
}

void RegisterPage::remove(RecordKind kind, const std::vector<qint64> &ids)
{
    if (!workbook() || ids.empty())
        return;
    guarded(this, [&] {
        withRecord(kind, [&](auto record) {
            using T = decltype(record);
            std::vector<RecordId<T>> wanted;
            for (const qint64 id : ids)
                wanted.push_back(RecordId<T>(id));
            const QString with = removalText(planRemovalOfAll<T>(*workbook(), wanted));
            const Edited edited = removeAll<T>(*workbook(), wanted);
            if (edited.isRefused()) {
                QStringList reasons;
                for (const Issue &issue : edited.issues)
                    reasons << messages::text(issue);
                emit messageRequested(MessageKind::Attention,
                                      tr("Not deleted. %1.").arg(reasons.join(tr("; ", "between reasons"))));
                return;
            }
            emit messageRequested(MessageKind::Information, {});
            if (const auto step = workbook()->nextUndo())
                emit toastRequested(tr("%1 (%2)").arg(step->label, with), true);
        });
    });
}

void RegisterPage::finish(const FormOutcome &outcome, RecordKind kind)
{
    if (outcome.isDone)
        emit messageRequested(MessageKind::Information, {}); // an earlier refusal is mended
    if (outcome.isDone && outcome.row != 0 && !outcome.kind.isEmpty() && kind != RecordKind::District)
        m_tables->select(kind, outcome.row);
    if (!outcome.toast.isEmpty())
        emit toastRequested(outcome.toast, outcome.isUndoable);
    if (outcome.isDone)
        m_tables->table()->setFocus();
}

void RegisterPage::exportList()
{
    const std::vector<int> rows = m_tables->rowsToExport();
    if (!workbook() || rows.empty())
        return;
    const QString title = kindName(m_tables->kind());
    QString path = m_dialogs.saveFile(this, tr("Export list"), title + u".csv"_s, listFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    guarded(this, [&] {
        const bool isTraining = workbook()->info().kind == WorkbookKind::Training;
        const ExportedList written = writeList(path, title, *m_tables->table(), rows, isTraining);
        emit toastRequested(tr("%1: %Ln row(s) written, SHA-256 %2...", nullptr, written.rows)
                                .arg(QFileInfo(path).fileName(), written.sha256.left(12)),
                            false);
    });
}

} // namespace pilotage::ui
