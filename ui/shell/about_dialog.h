#pragma once

#include <QDialog>

namespace pilotage::ui {

/// Version, licence, the libraries with theirs, and what the program does not promise. Esc closes.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace pilotage::ui
