#pragma once

#include "app/domain/issue.h"
#include "ui/widgets/message_bar.h"

namespace pilotage::ui {

/// What keeps the open file from being written, with the ways out. Stays until that is over; other messages
/// have a bar of their own.
class FileBar : public MessageBar
{
    Q_OBJECT

public:
    explicit FileBar(QWidget *parent = nullptr);

    /// Why it was opened for reading only.
    void showReadOnly(const Issue &reason);
    /// What happened to the file while it was open.
    void showLost(const Issue &finding);

signals:
    void copyRequested();
    void saveAsRequested();
    void writingRequested();
    void closeRequested();

private:
    void showOnly(const QList<QPushButton *> &buttons);

    QPushButton *m_write;
    QPushButton *m_copy;
    QPushButton *m_saveAs;
    QPushButton *m_close;
};

} // namespace pilotage::ui
