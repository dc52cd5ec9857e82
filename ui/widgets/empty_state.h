#pragma once

#include <QWidget>

class QPushButton;
class QLabel;

namespace pilotage::ui {

/// What to do first, where there is nothing yet: icon, sentence, hint and a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &title, const QString &hint, QWidget *parent = nullptr);

    QPushButton *addAction(const QString &text, bool primary = false);
    void setTexts(const QString &title, const QString &hint);

private:
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_actions;
};

/// Primary (filled) or plain push button, 28 px high.
[[nodiscard]] QPushButton *makeButton(const QString &text, bool primary = false, QWidget *parent = nullptr);

} // namespace pilotage::ui
