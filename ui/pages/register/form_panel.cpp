#include "ui/pages/register/form_panel.h"

#include "ui/pages/register/form.h"
#include "ui/shell/guarded.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int judgeDelay = 150; ///< ms after the last key

/// A question in the panel: tinted, with an edge, like the page's bar.
class QuestionBox : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens(this).attentionBg);
        painter.fillRect(QRect(0, 0, 3, height()), tokens(this).attention);
    }
};

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

QLabel *wrapped(TextStyle style, bool muted = false)
{
    QLabel *label = makeLabel({}, style, muted);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormPanel::FormPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(wrapped(TextStyle::ObjectName))
    , m_caption(wrapped(TextStyle::Caption, true))
    , m_question(new QuestionBox)
    , m_questionText(wrapped(TextStyle::Body))
    , m_questionSave(linkButton({}))
    , m_questionDrop(linkButton(tr("Discard what was typed")))
    , m_questionReload(linkButton(tr("Read it again, keep what was typed")))
    , m_area(new QScrollArea)
    , m_general(wrapped(TextStyle::Caption))
    , m_primary(makeButton({}, true))
    , m_cancel(makeButton(tr("Cancel")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 12, 8);
    head->setSpacing(3);
    head->addWidget(m_title);
    head->addWidget(m_caption);
    column->addLayout(head);
    column->addWidget(new Line(Qt::Horizontal));
    layOutQuestion();
    column->addWidget(m_question);
    layOutBody(column);
    connectParts();
}

void FormPanel::layOutQuestion()
{
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(16, 8, 12, 8);
    question->setSpacing(4);
    question->addWidget(m_questionText);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(2);
    for (QPushButton *button : {m_questionSave, m_questionReload, m_questionDrop})
        answers->addWidget(button);
    question->addLayout(answers);
    m_question->hide();
}

void FormPanel::layOutBody(QVBoxLayout *column)
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area, 1);
    m_general->setContentsMargins(16, 6, 12, 6);
    m_general->setTextFormat(Qt::RichText);
    m_general->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_general);
    column->addWidget(new Line(Qt::Horizontal));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 12, 8);
    foot->setSpacing(8);
    foot->addStretch();
    foot->addWidget(m_cancel);
    foot->addWidget(m_primary);
    column->addLayout(foot);
    m_general->hide();
}

void FormPanel::connectParts()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(judgeDelay);
    connect(&m_timer, &QTimer::timeout, this, [this] { judge(false); });
    connect(m_primary, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { leave(); });
    connect(m_questionSave, &QPushButton::clicked, this, &FormPanel::save);
    connect(m_questionDrop, &QPushButton::clicked, this, &FormPanel::discard);
    connect(m_questionReload, &QPushButton::clicked, this, &FormPanel::readAgain);
}

void FormPanel::start(FormTask task)
{
    m_then = {};
    m_task = std::move(task);
    m_form = new Form(m_task.fields);
    m_form->setValues(m_task.values);
    m_form->setBackgroundRole(QPalette::Base);
    m_form->setAutoFillBackground(true);
    m_area->setWidget(m_form);
    connect(m_form, &Form::changed, this, [this] {
        hideQuestion();
        updateButtons();
        m_timer.start();
    });
    connect(m_form, &Form::accepted, this, &FormPanel::save);
    m_title->setText(m_task.title);
    m_caption->setText(m_task.caption);
    m_caption->setVisible(!m_task.caption.isEmpty());
    m_primary->setText(m_task.verb);
    setAccessibleName(m_task.title);
    m_general->hide();
    hideQuestion();
    updateButtons();
    m_form->focusFirst();
}

bool FormPanel::hasUnsaved() const
{
    return m_form && !m_form->changedKeys().isEmpty();
}

void FormPanel::updateButtons()
{
    m_primary->setEnabled(m_task.mayBeUnchanged || hasUnsaved());
    m_primary->setToolTip(m_primary->isEnabled() ? QString() : tr("Nothing was changed"));
}

/// What cannot be read, and what the rules say to the rest: everything is told at once, each field once.
FieldMessages FormPanel::allMessages()
{
    FieldMessages messages = m_form->problems();
    std::set<QString> unread;
    for (const FieldMessage &message : messages)
        unread.insert(message.key);
    guarded(this, [&] {
        for (const FieldMessage &message : m_task.judge(m_form->values()))
            if (!unread.contains(message.key))
                messages.push_back(message);
    });
    return messages;
}

void FormPanel::judge(bool all)
{
    if (!m_form)
        return;
    const FieldMessages messages = allMessages();
    const FieldMessages rest = m_form->showMessages(messages, all);
    if (!all)
        m_general->hide();
    else if (!rest.empty())
        showRefusal({.messages = rest});
}

void FormPanel::save()
{
    if (!m_form || (!m_task.mayBeUnchanged && !hasUnsaved()))
        return;
    m_timer.stop();
    m_general->hide();
    FormOutcome outcome;
    if (hasErrors(m_form->problems()))
        outcome.messages = allMessages();
    else if (!guarded(this, [&] { outcome = m_task.save(m_form->values()); }))
        return;
    outcome.kind = m_task.kind;
    if (outcome.isDone) {
        const auto then = m_then;
        close();
        emit saved(outcome);
        if (then)
            then();
        return;
    }
    if (!outcome.toast.isEmpty())
        emit saved(outcome); // a part was done
    showRefusal(outcome);
}

void FormPanel::showRefusal(const FormOutcome &outcome)
{
    const FieldMessages rest = m_form->showMessages(outcome.messages, true);
    QStringList lines;
    for (const FieldMessage &message : rest)
        if (message.severity == Severity::Error)
            lines << u"<font color='%1'>✕ %2</font>"_s.arg(tokens(this).bad.name(),
                                                           message.text.toHtmlEscaped());
    m_general->setText(lines.join(u"<br>"_s));
    m_general->setVisible(!lines.isEmpty());
    QStringList errors;
    for (const FieldMessage &message : outcome.messages)
        if (message.severity == Severity::Error && !errors.contains(message.text))
            errors << message.text;
    m_form->focusError();
    if (outcome.isStale)
        ask(errors.value(0), {}, true);
    if (errors.isEmpty())
        return;
    emit refused(errors.size() == 1 ? tr("%1: not saved. %2.").arg(m_task.title, errors.front())
                                    : tr("%1: not saved, %2 things to mend. %3.")
                                          .arg(m_task.title, QString::number(errors.size()), errors.front()));
}

void FormPanel::leave(std::function<void()> then)
{
    if (!m_form) {
        if (then)
            then();
        return;
    }
    if (!hasUnsaved()) {
        close();
        if (then)
            then();
        return;
    }
    m_then = std::move(then);
    if (m_question->isVisibleTo(this) && !m_then) { // Esc a second time
        discard();
        return;
    }
    ask(tr("“%1” is not saved yet.").arg(m_task.title), m_task.verb, false);
}

void FormPanel::ask(const QString &text, const QString &saveVerb, bool canReload)
{
    m_questionText->setText(text);
    m_questionSave->setText(saveVerb);
    m_questionSave->setVisible(!saveVerb.isEmpty());
    m_questionReload->setVisible(canReload);
    m_question->show();
    QAccessibleEvent event(m_questionText, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FormPanel::hideQuestion()
{
    m_question->hide();
    m_then = {};
}

void FormPanel::readAgain()
{
    if (!m_form || !m_task.readAgain)
        return;
    // What was typed goes on top of the record as it is now.
    const QStringList keys = m_form->changedKeys();
    const FormValues typed = m_form->values();
    if (!guarded(this, [&] { m_form->setValues(m_task.readAgain()); }))
        return;
    for (const QString &key : keys)
        m_form->setValue(key, typed.value(key));
    hideQuestion();
    m_general->hide();
    judge(false);
}

void FormPanel::discard()
{
    const auto then = m_then;
    close();
    if (then)
        then();
}

void FormPanel::close()
{
    m_timer.stop();
    m_then = {};
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    m_task = {};
    emit closed();
}

void FormPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_form) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace pilotage::ui
