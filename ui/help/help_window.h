#pragma once

#include "ui/help/help_texts.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace pilotage::ui {

/// The offline help beside the program: contents at the left, the text at the right, and a search over all
/// texts. Not modal, so that one can follow a text step by step.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the text of a page or another topic; the first one if there is none of that name.
    void showTopic(const QString &key);
    [[nodiscard]] QString topic() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void filter();
    void display();

    std::vector<HelpTopic> m_topics;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace pilotage::ui
