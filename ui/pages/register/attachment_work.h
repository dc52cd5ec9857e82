#pragma once

#include "app/domain/evidence.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/page.h"

#include <QTemporaryDir>

#include <memory>

namespace pilotage::ui {

/// What is done with attachments on a page: attach, open, save a copy, remove; and what is told of it.
class AttachmentWork : public QObject
{
    Q_OBJECT

public:
    AttachmentWork(FileDialogs &dialogs, QWidget *page);

    void setWorkbook(workbook::Workbook *book);
    /// To a document; without one each file gets a document of its name, about the subject.
    void attach(const QStringList &paths, std::optional<DocumentId> document,
                std::optional<SubjectId> subject);
    void askAndAttach(std::optional<DocumentId> document, std::optional<SubjectId> subject);
    /// A read-only copy, with the program the desktop has for it. What is missing or altered is told instead.
    void open(AttachmentId id);
    void saveCopy(AttachmentId id);
    void remove(AttachmentId id);

signals:
    void faultFound(); ///< a content is not as it was shown
    void messageRequested(pilotage::ui::MessageKind kind, const QString &text);
    void toastRequested(const QString &text, bool undoable);

private:
    /// nullopt = it is gone or its content is not what was attached; that has been told.
    [[nodiscard]] std::optional<Attachment> proven(AttachmentId id);

    FileDialogs &m_dialogs;
    QWidget *m_page;
    workbook::Workbook *m_book = nullptr;
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that were opened, until the workbook is closed
};

} // namespace pilotage::ui
