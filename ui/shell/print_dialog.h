#pragma once

#include "ui/shell/file_dialogs.h"
#include "ui/shell/page_print.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace pilotage::ui {

/// Where a page is printed to, with the sheet as it will be. A PDF needs no printer.
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// Runs work while the panes have the colours of paper.
    using OnPaper = std::function<void(const std::function<void()> &)>;

    PrintDialog(const PrintedPage &page, OnPaper onPaper, FileDialogs &dialogs, QWidget *parent = nullptr);

signals:
    /// "Printed", "overview.pdf was written".
    void printed(const QString &what);

private:
    void showTarget();
    void print();
    void printOn(const QString &printerName);

    PrintedPage m_page;
    OnPaper m_onPaper;
    FileDialogs &m_dialogs;
    QComboBox *m_target;
    QLabel *m_preview;
    QLabel *m_error;
    QPushButton *m_print;
};

} // namespace pilotage::ui
