#include "ui/pages/importing/return_strip.h"

#include "ui/pages/importing/notice_strip.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

using pilotage::workbook::Refusals;

namespace pilotage::ui {

ReturnStrip::ReturnStrip(QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeStrip)
    , m_button(makeButton(tr("Return with comments...")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_notice, 1);
    row->addWidget(m_button);
    m_button->setToolTip(tr("A copy of the sender's .xlsx with every refusal as a comment at its cell"));
    connect(m_button, &QPushButton::clicked, this, &ReturnStrip::choose);
    hide();
}

void ReturnStrip::offer(Refusals refusals)
{
    withdraw(refusals.path);
    if (!refusals.comments.empty())
        m_files.push_back(std::move(refusals));
    showOffer();
}

void ReturnStrip::withdraw(const QString &path)
{
    std::erase_if(m_files, [&path](const Refusals &file) { return file.path == path; });
    showOffer();
}

void ReturnStrip::clear()
{
    m_files.clear();
    showOffer();
}

void ReturnStrip::showOffer()
{
    int cells = 0;
    for (const Refusals &file : m_files)
        cells += static_cast<int>(file.comments.size());
    if (m_files.size() == 1)
        m_notice->say(tr("%Ln cell(s) of %1 were refused and are not stored: send them back to be put right",
                         nullptr, cells)
                          .arg(m_files.front().fileName));
    else if (!m_files.empty())
        m_notice->say(tr("%Ln cell(s) of several files were refused and are not stored: send them back to be "
                         "put right",
                         nullptr, cells));
    setVisible(!m_files.empty());
}

/// Of several files it is asked which one.
void ReturnStrip::choose()
{
    if (m_files.size() == 1)
        return emit chosen(Refusals(m_files.front()));
    QMenu menu(this);
    for (const Refusals &file : m_files)
        menu.addAction(
            tr("%1: %Ln cell(s)", nullptr, static_cast<int>(file.comments.size())).arg(file.fileName), this,
            [this, file] { emit chosen(file); });
    menu.exec(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace pilotage::ui
