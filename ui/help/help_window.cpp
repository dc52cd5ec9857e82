#include "ui/help/help_window.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int keyRole = Qt::UserRole;

/// Tables with hairlines and a header row, as the program's own.
void dressTables(QTextFrame *frame, const Tokens &ink)
{
    for (QTextFrame *child : frame->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(ink.line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(4);
        format.setBottomMargin(8);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat header = cell.format();
            header.setBackground(ink.window);
            cell.setFormat(header);
        }
    }
}

/// Fonts of the program's scale, space between the lines, one accent for links.
void dress(QTextDocument *document, const Tokens &ink)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 2 ? 12 : 2);
        format.setBottomMargin(level == 0 ? 4 : 6);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat heading;
        heading.setFont(textFont(level == 1 ? TextStyle::PageTitle : TextStyle::ObjectName));
        heading.setForeground(ink.text);
        cursor.mergeCharFormat(heading);
    }
    dressTables(document->rootFrame(), ink);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_topics(helpTopics(QLocale()))
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help - Pilotage"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    m_text->setFont(textFont(TextStyle::Body));

    auto *left = new QVBoxLayout;
    left->setContentsMargins(12, 12, 0, 12);
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_contents, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(left);
    row->addWidget(m_text, 1);
    m_search->setFixedWidth(196);
    m_contents->setFixedWidth(196);

    for (const HelpTopic &topic : m_topics) {
        auto *item = new QListWidgetItem(topic.title, m_contents);
        item->setData(keyRole, topic.key);
        item->setSizeHint({0, 28});
    }
    connect(m_contents, &QListWidget::currentItemChanged, this, &HelpWindow::display);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    m_contents->setCurrentRow(0);
    const QRect screen = this->screen()->availableGeometry();
    resize(qMin(860, screen.width() - 40), qMin(640, screen.height() - 60));
}

void HelpWindow::showTopic(const QString &key)
{
    m_search->clear();
    m_contents->setCurrentRow(0);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(keyRole).toString() == key)
            m_contents->setCurrentRow(row);
    show();
    raise();
    activateWindow();
    m_contents->setFocus();
}

QString HelpWindow::topic() const
{
    const QListWidgetItem *item = m_contents->currentItem();
    return item ? item->data(keyRole).toString() : QString();
}

void HelpWindow::filter()
{
    const QString wanted = m_search->text().trimmed();
    QListWidgetItem *first = nullptr;
    for (std::size_t i = 0; i < m_topics.size(); ++i) {
        QListWidgetItem *item = m_contents->item(static_cast<int>(i));
        item->setHidden(!m_topics[i].markdown.contains(wanted, Qt::CaseInsensitive));
        if (!item->isHidden() && !first)
            first = item;
    }
    if (first && (!m_contents->currentItem() || m_contents->currentItem()->isHidden()))
        m_contents->setCurrentItem(first);
    display();
}

void HelpWindow::display()
{
    const int row = m_contents->currentRow();
    if (row < 0 || row >= static_cast<int>(m_topics.size()))
        return;
    m_text->document()->setMarkdown(m_topics[static_cast<std::size_t>(row)].markdown);
    const Tokens &ink = tokens(this);
    dress(m_text->document(), ink);
    QList<QTextEdit::ExtraSelection> found;
    const QString wanted = m_search->text().trimmed();
    if (!wanted.isEmpty()) {
        for (QTextCursor cursor = m_text->document()->find(wanted); !cursor.isNull();
             cursor = m_text->document()->find(wanted, cursor)) {
            QTextEdit::ExtraSelection mark{cursor, {}};
            mark.format.setBackground(ink.selection);
            found.append(mark);
        }
    }
    m_text->setExtraSelections(found);
    m_text->moveCursor(QTextCursor::Start);
    if (!found.isEmpty()) {
        QTextCursor cursor = found.constFirst().cursor;
        cursor.clearSelection();
        m_text->setTextCursor(cursor);
        m_text->ensureCursorVisible();
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topics.empty())
        display(); // inks are those of the theme
}

} // namespace pilotage::ui
