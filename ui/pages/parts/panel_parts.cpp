#include "ui/pages/parts/panel_parts.h"

#include "ui/widgets/pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"  \u22c5 "_s);
}

QVBoxLayout *addSection(QVBoxLayout *column, const QString &title, qsizetype count, QWidget *tool)
{
    column->addWidget(new Line(Qt::Horizontal));
    auto *section = new QVBoxLayout;
    section->setContentsMargins(16, 10, 12, 10);
    section->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeLabel(title, TextStyle::PaneTitle));
    if (count >= 0)
        head->addWidget(makeLabel(QString::number(count), TextStyle::Caption, true));
    head->addStretch();
    if (tool)
        head->addWidget(tool);
    section->addLayout(head);
    column->addLayout(section);
    return section;
}

QGridLayout *addKeyValues(QVBoxLayout *section)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 62);
    grid->setColumnStretch(1, 1);
    section->addLayout(grid);
    return grid;
}

void addKeyValue(QGridLayout *grid, const QString &key, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid->rowCount();
    QLabel *name = makeLabel(key, TextStyle::Caption, true);
    QLabel *words = makeLabel(value, TextStyle::Body);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    name->setBuddy(words);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(words, row, 1);
}

QLabel *makeLink(const QString &text, const QString &link, const std::function<void(const QString &)> &open,
                 TextStyle style)
{
    QLabel *label = makeLabel({}, style);
    label->setTextFormat(Qt::RichText);
    // The palette's link colour is the accent; underlined words would shout in a list.
    label->setText(u"<a href='%1' style='text-decoration:none'>%2</a>"_s.arg(link, text.toHtmlEscaped()));
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    label->setWordWrap(true);
    label->setAccessibleName(text); // without the mark-up
    QObject::connect(label, &QLabel::linkActivated, label, open);
    return label;
}

} // namespace pilotage::ui
