#pragma once

#include "ui/shell/page.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pilotage::ui {

/// What needs attention, above the page, until closed or replaced. 36 px, tinted, with a 3 px edge.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Nothing to say hides the bar.
    void showMessage(MessageKind kind, const QString &text);
    [[nodiscard]] QString text() const;
    /// A way out of what the message says, right of it.
    QPushButton *addButton(const QString &text);
    /// Whether a person may put it away.
    void setClosable(bool closable);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MessageKind m_kind = MessageKind::Information;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QToolButton *m_close;
};

/// Success, at the bottom right for five seconds, with Undo where it can be undone. Never an error.
class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showText(const QString &text, bool undoable);

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_undo;
    class QTimer *m_timer;
};

} // namespace pilotage::ui
