#pragma once

#include "app/domain/issue.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;

namespace pilotage::ui {

/// Asks how a scheme made of tried weights shall be called; stays open, with the reason, until it is saved.
class SchemeNameDialog : public QDialog
{
    Q_OBJECT

public:
    using Save = std::function<Issues(const QString &name)>;

    SchemeNameDialog(const QString &suggestion, Save save, QWidget *parent = nullptr);

    void accept() override;

private:
    Save m_save;
    QLineEdit *m_name;
    QLabel *m_error;
};

} // namespace pilotage::ui
