#pragma once

#include "app/workbook/history_words.h"
#include "app/workbook/register_lists.h"
#include "app/workbook/register_view.h"
#include "ui/pages/register/document_list.h"
#include "ui/pages/register/record_kind.h"
#include "ui/widgets/file_drop.h"

#include <QPointer>
#include <QScrollArea>
#include <QVariantMap>

class QToolButton;
class QVBoxLayout;

namespace pilotage::workbook {
class Workbook;
}

namespace pilotage::ui {

/// All that the register knows of one subject: lifecycle, particulars, dated events, measures,
/// certificates, figures with their source, documents, history.
class DetailPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void setSubject(workbook::Workbook &book, SubjectId subject);
    /// A record that belongs to no subject: what its form holds, and the files of a document.
    void setRecord(const QString &title, const QString &caption,
                   const std::vector<std::pair<QString, QString>> &words,
                   std::optional<DocumentFiles> document = {});
    void clear();
    /// Why nothing may be changed; empty = it may.
    void setWritable(const QString &notWritable);

signals:
    void editRequested(pilotage::ui::RecordKind kind, qint64 id);
    void createRequested(pilotage::ui::RecordKind kind);
    void pageRequested(const QString &key, const QVariantMap &arguments);
    /// To a document; 0 = to the subject shown, each file with a document of its own.
    void attachRequested(qint64 document);
    void filesDropped(const QStringList &paths, qint64 document);
    void fileOpenRequested(qint64 attachment);
    void fileSaveRequested(qint64 attachment);
    void fileRemoveRequested(qint64 attachment);

private:
    void forget();
    QVBoxLayout *beginContent();
    void endContent(QVBoxLayout *column);
    /// A small button at the right of a heading; it is off where nothing may be changed.
    [[nodiscard]] QToolButton *makeTool(const QString &icon, const QString &text,
                                        const std::function<void()> &work);
    [[nodiscard]] QToolButton *makeAdd(RecordKind kind);
    /// Opens the record a link names: "event/17".
    void openRecord(const QString &link);
    void addHead(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addParticulars(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addEvents(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addMeasures(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addCertifications(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addFigures(QVBoxLayout *column, const workbook::SubjectDetail &detail);
    void addHistory(QVBoxLayout *column, const std::vector<workbook::HistoryLine> &lines);
    void addDocuments(QVBoxLayout *column, const std::vector<DocumentFiles> &documents);
    void addFileList(QVBoxLayout *section, const std::vector<DocumentFiles> &documents, bool withTitles);
    [[nodiscard]] DropOffer offerFor(const QPoint &position) const;
    [[nodiscard]] std::optional<DocumentId> documentAt(const QPoint &position) const;

    QString m_notWritable;
    std::vector<QPointer<QToolButton>> m_tools;
    SubjectId m_subject; ///< shown; the place stays when the same is shown again
    QString m_name; ///< of what is shown; empty = nothing is
    bool m_isDocument = false; ///< a document itself is shown
    std::vector<DocumentFiles> m_shown;
    DocumentList *m_documents = nullptr;
};

} // namespace pilotage::ui
