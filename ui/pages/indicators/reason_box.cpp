#include "ui/pages/indicators/reason_box.h"

#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace pilotage::ui {

ReasonBox::ReasonBox(QWidget *parent)
    : QWidget(parent)
    , m_question(makeLabel({}, TextStyle::Body))
    , m_error(makeLabel({}, TextStyle::Caption))
    , m_reason(new QLineEdit)
    , m_do(makeButton({}, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(6);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    m_reason->setAccessibleName(tr("Reason"));
    column->addWidget(m_reason);
    m_error->setText(tr("Say why: it stays in the history."));
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setAccessibleName(tr("Do not do it"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_do, &QPushButton::clicked, this, &ReasonBox::done);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBox::done);
    connect(m_reason, &QLineEdit::textChanged, m_error, &QWidget::hide);
    hide();
}

void ReasonBox::ask(const QString &question, const QString &verb, bool isNeeded, Work work)
{
    m_question->setText(question);
    m_do->setText(verb);
    m_do->setAccessibleName(tr("%1, with this reason").arg(verb));
    m_isNeeded = isNeeded;
    m_work = std::move(work);
    m_reason->clear();
    m_reason->setPlaceholderText(isNeeded ? tr("Reason") : tr("Reason (may be left empty)"));
    m_error->hide();
    show();
    m_reason->setFocus();
}

void ReasonBox::done()
{
    const QString reason = m_reason->text().trimmed();
    if (m_isNeeded && reason.isEmpty()) {
        m_error->show();
        m_reason->setFocus();
        return;
    }
    hide();
    if (m_work)
        m_work(reason);
}

void ReasonBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void ReasonBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.alt);
    painter.fillRect(QRect(0, 0, width(), 1), t.divider);
}

} // namespace pilotage::ui
