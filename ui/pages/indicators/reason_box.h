#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pilotage::ui {

/// Asks why, in the panel itself: a sentence, one line for the reason, do it or not.
class ReasonBox : public QWidget
{
    Q_OBJECT

public:
    using Work = std::function<void(const QString &reason)>;

    explicit ReasonBox(QWidget *parent = nullptr);

    /// `verb` is on the button. The work is called with the reason, which is never empty if `isNeeded`.
    void ask(const QString &question, const QString &verb, bool isNeeded, Work work);
    [[nodiscard]] QLineEdit *field() const { return m_reason; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void done();

    QLabel *m_question;
    QLabel *m_error;
    QLineEdit *m_reason;
    QPushButton *m_do;
    bool m_isNeeded = false;
    Work m_work;
};

} // namespace pilotage::ui
