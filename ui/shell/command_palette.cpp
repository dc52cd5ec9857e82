#include "ui/shell/command_palette.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Position of a match, smaller is better; -1 = none. Letters in order count as a weak match.
int matchRank(const QString &text, const QString &wanted)
{
    const qsizetype at = text.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return static_cast<int>(at);
    qsizetype from = 0;
    for (const QChar letter : wanted) {
        from = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (from < 0)
            return -1;
        ++from;
    }
    return 1000;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(6);
    m_edit->setPlaceholderText(tr("Page, district, code or command"));
    m_edit->setAccessibleName(tr("Search and commands"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    const int width = qMin(560, parentWidget()->width() - 80);
    setGeometry((parentWidget()->width() - width) / 2, 64, width, 380);
    m_edit->clear();
    refresh({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::refresh(const QString &text)
{
    m_list->clear();
    const QString wanted = text.trimmed();
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        const int byText = matchRank(command.text, wanted);
        const int byDetail = command.detail.contains(wanted, Qt::CaseInsensitive) ? 10 : -1;
        const int rank = byText < 0 ? byDetail : byText;
        if (rank >= 0)
            found.emplace_back(rank, i);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 60); ++i) {
        const Command &command = m_commands[found[i].second];
        const QString detail = command.detail.isEmpty() ? QString() : u"  "_s + command.detail;
        auto *item
            = new QListWidgetItem(lineIcon(command.iconName),
                                  u"%1%2  \u22c5 %3"_s.arg(command.text, detail, command.group), m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(found[i].second));
        item->setSizeHint({0, 28});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong())].run;
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            hide();
            parentWidget()->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.raised);
    painter.setPen(t.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace pilotage::ui
