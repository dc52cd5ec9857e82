#include "ui/shell/file_bar.h"

#include "app/messages/issue_text.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

FileBar::FileBar(QWidget *parent)
    : MessageBar(parent)
    , m_write(addButton(tr("Write all the same")))
    , m_copy(addButton(tr("Open a copy...")))
    , m_saveAs(addButton(tr("Save as...")))
    , m_close(addButton(tr("Close this workbook")))
{
    m_write->setToolTip(
        tr("Only if nobody else works on this file: locks on network drives cannot be trusted"));
    connect(m_write, &QPushButton::clicked, this, &FileBar::writingRequested);
    connect(m_copy, &QPushButton::clicked, this, &FileBar::copyRequested);
    connect(m_saveAs, &QPushButton::clicked, this, &FileBar::saveAsRequested);
    connect(m_close, &QPushButton::clicked, this, &FileBar::closeRequested);
    showOnly({});
}

void FileBar::showOnly(const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : {m_write, m_copy, m_saveAs, m_close})
        button->setVisible(buttons.contains(button));
}

void FileBar::showReadOnly(const Issue &reason)
{
    if (reason.code == "newer-schema"_L1)
        showOnly({}); // a copy would be as new
    else if (reason.code == "network-place"_L1)
        showOnly({m_write, m_copy});
    else
        showOnly({m_copy});
    setClosable(true);
    showMessage(MessageKind::Attention, messages::text(reason));
}

void FileBar::showLost(const Issue &finding)
{
    // What was written over is no longer there to be saved.
    showOnly({finding.code == "file-overwritten"_L1 ? m_close : m_saveAs});
    setClosable(false);
    showMessage(MessageKind::Failure, messages::text(finding));
}

} // namespace pilotage::ui
