#pragma once

#include "app/workbook/import_desk.h"

#include <QWidget>

class QPushButton;

namespace pilotage::ui {

class NoticeStrip;

/// Offers to send back what was refused in the files that were stored last, when they have left the page.
/// Hidden while there is nothing to send back.
class ReturnStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReturnStrip(QWidget *parent = nullptr);

    /// Adds a file; one that is there already is replaced. Nothing if nothing of it was refused.
    void offer(workbook::Refusals refusals);
    void withdraw(const QString &path);
    void clear();

signals:
    void chosen(const pilotage::workbook::Refusals &refusals);

private:
    void choose();
    void showOffer();

    std::vector<workbook::Refusals> m_files;
    NoticeStrip *m_notice;
    QPushButton *m_button;
};

} // namespace pilotage::ui
