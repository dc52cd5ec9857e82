#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace pilotage::ui {

/// One thing the palette can do.
struct Command
{
    QString group; ///< Pages, Districts, Commands
    QString text;
    QString detail; ///< shortcut or code, also searched
    QString iconName;
    std::function<void()> run;
};

/// Ctrl+K: finds pages, districts and commands while typing. Up, Down, Enter, Esc.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void open(std::vector<Command> commands);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh(const QString &text);
    void runCurrent();

    std::vector<Command> m_commands;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace pilotage::ui
