#include "ui/pages/register/document_list.h"

#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "app/workbook/workbook.h"
#include "ui/pages/parts/panel_parts.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pane.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeDatabase>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Larger contents are read when they are opened, not when a row is chosen. Unit: bytes.
constexpr std::int64_t provenAtOnce = 4 * 1024 * 1024;
constexpr qsizetype isoDay = 10; ///< letters of "2025-11-18"
constexpr char documentProperty[] = "document";

/// "PDF"; what nobody would know by its ending is named by its media type.
QString kindText(const Attachment &row)
{
    const QString suffix = QFileInfo(row.fileName).suffix();
    return suffix.isEmpty() ? QMimeDatabase().mimeTypeForName(row.mediaType).comment() : suffix.toUpper();
}

QString hashEnds(const QString &sha256)
{
    return sha256.left(4) + u"\u2026"_s + sha256.right(4);
}

QString standingText(const workbook::AttachmentStanding &standing)
{
    return standing.isProven ? DocumentList::tr("content unaltered")
                             : DocumentList::tr("content proven when opened");
}

} // namespace

std::vector<DocumentFiles> filesOf(workbook::Workbook &book, std::vector<Document> documents)
{
    const workbook::Attachments attachments(book);
    std::vector<DocumentFiles> all;
    for (Document &document : documents) {
        DocumentFiles each{std::move(document), {}};
        for (const workbook::AttachmentInfo &info : attachments.list(each.document.id))
            each.files.push_back({info.attachment, attachments.standing(info.attachment, provenAtOnce)});
        all.push_back(std::move(each));
    }
    return all;
}

DocumentList::DocumentList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void DocumentList::setDocuments(const std::vector<DocumentFiles> &documents, bool withTitles)
{
    for (const DocumentFiles &each : documents) {
        auto *part = new QWidget;
        part->setProperty(documentProperty, qint64(each.document.id.value()));
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        if (withTitles)
            addTitle(lines, each.document);
        for (const DocumentFile &file : each.files)
            addFile(lines, file);
        m_column->addWidget(part);
    }
}

void DocumentList::addTitle(QVBoxLayout *lines, const Document &document)
{
    const qint64 id = document.id.value();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(makeLink(document.title, QString::number(id),
                            [this](const QString &link) { emit documentRequested(link.toLongLong()); }),
                   1);
    auto *attach = new QToolButton;
    attach->setIcon(lineIcon(u"clip"_s));
    attach->setIconSize({16, 16});
    attach->setFixedSize(24, 24);
    attach->setAccessibleName(tr("Attach files to %1").arg(document.title));
    connect(attach, &QToolButton::clicked, this, [this, id] { emit attachRequested(id); });
    m_attach.push_back(attach);
    row->addWidget(attach, 0, Qt::AlignTop);
    lines->addLayout(row);
    QLabel *from = makeLabel(
        joined({document.number, document.issuer, document.date, messages::label(document.status)}),
        TextStyle::Caption, true);
    from->setTextFormat(Qt::PlainText);
    from->setWordWrap(true);
    lines->addWidget(from);
}

void DocumentList::addFile(QVBoxLayout *lines, const DocumentFile &file)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *icon = new QLabel;
    icon->setPixmap(lineIcon(u"file"_s).pixmap(16, 16));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = makeLink(file.row.fileName, QString::number(file.row.id.value()),
                            [this](const QString &link) { emit openRequested(link.toLongLong()); });
    name->setToolTip(tr("Open a copy with the desktop's program"));
    words->addWidget(name);
    const workbook::AttachmentStanding &standing = file.standing;
    QLabel *facts = makeLabel(joined({kindText(file.row), QLocale().formattedDataSize(file.row.size, 1),
                                      localTime(standing.attachedAt).left(isoDay)})
                                  + u'\n'
                                  + joined({u"SHA-256 "_s + hashEnds(file.row.sha256),
                                            standing.fault ? QString() : standingText(standing)}),
                              TextStyle::Small, true);
    facts->setTextFormat(Qt::PlainText);
    facts->setWordWrap(true);
    facts->setToolTip(u"SHA-256 "_s + file.row.sha256);
    words->addWidget(facts);
    if (standing.fault) {
        auto *badge = new Badge;
        badge->setState(standing.fault->code == "attachment-missing"_L1 ? tr("content is missing")
                                                                        : tr("content was altered"),
                        Tone::Bad, Mark::Error);
        badge->setToolTip(messages::text(*standing.fault));
        words->addWidget(badge, 0, Qt::AlignLeft);
    }
    row->addLayout(words, 1);
    row->addWidget(makeFileTool(file.row), 0, Qt::AlignTop);
    lines->addLayout(row);
}

QToolButton *DocumentList::makeFileTool(const Attachment &row)
{
    const qint64 id = row.id.value();
    auto *tool = new QToolButton;
    tool->setIcon(lineIcon(u"more"_s));
    tool->setIconSize({16, 16});
    tool->setFixedSize(24, 24);
    tool->setAccessibleName(tr("Work on %1").arg(row.fileName));
    tool->setToolTip(tr("Open, save or remove this file"));
    auto *menu = new QMenu(tool);
    menu->setToolTipsVisible(true);
    menu->addAction(lineIcon(u"play"_s), tr("Open a copy"), this, [this, id] { emit openRequested(id); });
    menu->addAction(lineIcon(u"save"_s), tr("Save a copy..."), this, [this, id] { emit saveRequested(id); });
    menu->addSeparator();
    m_remove.push_back(
        menu->addAction(lineIcon(u"trash"_s), tr("Remove"), this, [this, id] { emit removeRequested(id); }));
    connect(tool, &QToolButton::clicked, menu,
            [tool, menu] { menu->popup(tool->mapToGlobal(QPoint(0, tool->height()))); });
    return tool;
}

void DocumentList::setWritable(const QString &notWritable)
{
    for (QToolButton *tool : m_attach) {
        tool->setEnabled(notWritable.isEmpty());
        tool->setToolTip(notWritable.isEmpty() ? tool->accessibleName()
                                               : tool->accessibleName() + u'\n' + notWritable);
    }
    for (QAction *action : m_remove) {
        action->setEnabled(notWritable.isEmpty());
        action->setToolTip(notWritable.isEmpty() ? tr("To the bin") : action->text() + u'\n' + notWritable);
    }
}

std::optional<DocumentId> DocumentList::documentAt(const QWidget *ancestor, const QPoint &position)
{
    for (const QWidget *part = ancestor->childAt(position); part && part != ancestor;
         part = part->parentWidget())
        if (const QVariant id = part->property(documentProperty); id.isValid())
            return DocumentId(id.toLongLong());
    return std::nullopt;
}

} // namespace pilotage::ui
