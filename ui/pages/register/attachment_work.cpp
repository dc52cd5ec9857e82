#include "ui/pages/register/attachment_work.h"

#include "app/messages/issue_text.h"
#include "app/workbook/attachments.h"
#include "app/workbook/workbook.h"
#include "ui/shell/guarded.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;
using namespace pilotage::workbook;

namespace pilotage::ui {

namespace {

/// A name in a workbook from elsewhere may be a path.
QString bareName(const Attachment &row)
{
    const QString name = QFileInfo(row.fileName).fileName();
    return name.isEmpty() || name == "."_L1 || name == ".."_L1 ? row.sha256.left(12) : name;
}

QString reasonsOf(const std::vector<AttachOutcome> &outcomes)
{
    QStringList reasons;
    for (const AttachOutcome &outcome : outcomes)
        for (const Issue &issue : outcome.issues)
            reasons << messages::text(issue);
    return reasons.join(AttachmentWork::tr("; ", "between reasons"));
}

} // namespace

AttachmentWork::AttachmentWork(FileDialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

void AttachmentWork::setWorkbook(Workbook *book)
{
    if (m_book != book)
        m_opened.reset();
    m_book = book;
}

void AttachmentWork::attach(const QStringList &paths, std::optional<DocumentId> document,
                            std::optional<SubjectId> subject)
{
    if (!m_book || paths.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a large file is read whole
    const auto restore = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
    guarded(m_page, [&] {
        std::vector<AttachRequest> requests;
        for (const QString &path : paths) {
            AttachRequest request;
            request.path = path;
            request.document = document;
            if (!document)
                request.subject = subject;
            if (m_book->info().kind == WorkbookKind::Training)
                request.status = DocumentStatus::Demo;
            requests.push_back(request);
        }
        const std::vector<AttachOutcome> outcomes = Attachments(*m_book).attachAll(requests);
        const QString reasons = reasonsOf(outcomes);
        emit messageRequested(reasons.isEmpty() ? MessageKind::Information : MessageKind::Attention,
                              reasons.isEmpty() ? QString() : tr("Not attached. %1.").arg(reasons));
        const bool isAny = std::any_of(outcomes.begin(), outcomes.end(),
                                       [](const AttachOutcome &outcome) { return outcome.id.has_value(); });
        if (const auto step = m_book->nextUndo(); step && isAny)
            emit toastRequested(step->label, true);
    });
}

void AttachmentWork::askAndAttach(std::optional<DocumentId> document, std::optional<SubjectId> subject)
{
    attach(m_dialogs.openFiles(m_page, tr("Attach files"), tr("All files (*)")), document, subject);
}

std::optional<Attachment> AttachmentWork::proven(AttachmentId id)
{
    const Attachments attachments(*m_book);
    const auto info = attachments.find(QString::number(id.value()));
    std::optional<Issue> fault;
    if (info) {
        fault = attachments.standing(info->attachment, std::numeric_limits<std::int64_t>::max()).fault;
    } else {
        fault.emplace();
        fault->code = u"unknown-attachment"_s;
        fault->args = {QString::number(id.value())};
    }
    if (!fault)
        return info->attachment;
    emit faultFound();
    emit messageRequested(MessageKind::Attention, messages::text(*fault));
    return std::nullopt;
}

void AttachmentWork::open(AttachmentId id)
{
    if (!m_book)
        return;
    guarded(m_page, [&] {
        const auto row = proven(id);
        if (!row)
            return;
        if (!m_opened)
            m_opened = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/pilotage-files-XXXXXX"_s);
        // Two files of one name do not meet.
        const QString folder = m_opened->filePath(row->sha256.left(12));
        QDir().mkpath(folder);
        const QString path = folder + u'/' + bareName(*row);
        Attachments(*m_book).save(id, path);
        QFile::setPermissions(path, QFileDevice::ReadOwner); // what is typed into a copy would be lost
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            emit toastRequested(tr("%1: a read-only copy was opened").arg(row->fileName), false);
        else
            emit messageRequested(
                MessageKind::Attention,
                tr("The desktop has no program for %1. Save a copy and open that.").arg(row->fileName));
    });
}

void AttachmentWork::saveCopy(AttachmentId id)
{
    if (!m_book)
        return;
    guarded(m_page, [&] {
        const auto row = proven(id);
        if (!row)
            return;
        const QString path
            = m_dialogs.saveFile(m_page, tr("Save a copy"), bareName(*row), tr("All files (*)"));
        if (path.isEmpty())
            return;
        Attachments(*m_book).save(id, path);
        emit toastRequested(
            tr("%1 saved, SHA-256 %2...").arg(QFileInfo(path).fileName(), row->sha256.left(12)), false);
    });
}

void AttachmentWork::remove(AttachmentId id)
{
    if (!m_book)
        return;
    guarded(m_page, [&] {
        const Issues issues = Attachments(*m_book).remove(id, {});
        if (!issues.empty()) {
            emit messageRequested(MessageKind::Attention, messages::text(issues.front()));
            return;
        }
        emit messageRequested(MessageKind::Information, {});
        if (const auto step = m_book->nextUndo())
            emit toastRequested(step->label, true);
    });
}

} // namespace pilotage::ui
