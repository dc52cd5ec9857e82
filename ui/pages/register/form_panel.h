#pragma once

#include "ui/pages/register/form_field.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pilotage::ui {

class Form;

/// The side panel while something is made or changed. Enter or the primary button saves, Esc leaves; what
/// was typed is never dropped without a question, which is asked in the panel itself.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormPanel(QWidget *parent = nullptr);

    void start(FormTask task);
    [[nodiscard]] bool isOpen() const { return m_form != nullptr; }
    [[nodiscard]] bool hasUnsaved() const;
    [[nodiscard]] const FormTask &task() const { return m_task; }
    /// Leaves if nothing would be lost, otherwise asks; `then` runs once the panel is closed.
    void leave(std::function<void()> then = {});
    /// Leaves without a question.
    void discard();
    void save();
    [[nodiscard]] Form *form() const { return m_form; }

signals:
    void saved(const pilotage::ui::FormOutcome &outcome);
    void closed();
    /// Once, for the page's bar.
    void refused(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOutQuestion();
    void layOutBody(QVBoxLayout *column);
    void connectParts();
    [[nodiscard]] FieldMessages allMessages();
    void judge(bool all);
    void showRefusal(const FormOutcome &outcome);
    void ask(const QString &text, const QString &saveVerb, bool canReload);
    void hideQuestion();
    void readAgain();
    void close();
    void updateButtons();

    FormTask m_task;
    Form *m_form = nullptr;
    std::function<void()> m_then;
    QTimer m_timer;
    QLabel *m_title;
    QLabel *m_caption;
    QWidget *m_question;
    QLabel *m_questionText;
    QPushButton *m_questionSave;
    QPushButton *m_questionDrop;
    QPushButton *m_questionReload;
    QScrollArea *m_area;
    QLabel *m_general;
    QPushButton *m_primary;
    QPushButton *m_cancel;
};

} // namespace pilotage::ui
