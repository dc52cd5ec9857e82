#pragma once

#include "app/workbook/attachments.h"

#include <QWidget>

#include <vector>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace pilotage::ui {

struct DocumentFile
{
    Attachment row;
    workbook::AttachmentStanding standing;
};

struct DocumentFiles
{
    Document document;
    std::vector<DocumentFile> files;
};

/// Documents with the files attached to them, as they stand now.
[[nodiscard]] std::vector<DocumentFiles> filesOf(workbook::Workbook &book, std::vector<Document> documents);

/// Documents, and under each its files: name, kind, size, hash, whether the content is what was attached.
class DocumentList : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentList(QWidget *parent = nullptr);

    /// `withTitles`: documents are named; otherwise the files of one are listed alone.
    void setDocuments(const std::vector<DocumentFiles> &documents, bool withTitles);
    void setWritable(const QString &notWritable);
    /// The document shown at a place of `ancestor`, if there is one.
    [[nodiscard]] static std::optional<DocumentId> documentAt(const QWidget *ancestor,
                                                              const QPoint &position);

signals:
    void documentRequested(qint64 document);
    void attachRequested(qint64 document);
    void openRequested(qint64 attachment);
    void saveRequested(qint64 attachment);
    void removeRequested(qint64 attachment);

private:
    void addTitle(QVBoxLayout *lines, const Document &document);
    void addFile(QVBoxLayout *lines, const DocumentFile &file);
    [[nodiscard]] QToolButton *makeFileTool(const Attachment &row);

    QVBoxLayout *m_column;
    std::vector<QToolButton *> m_attach;
    std::vector<QAction *> m_remove;
};

} // namespace pilotage::ui
