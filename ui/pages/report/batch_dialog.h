#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pilotage::ui {

class FileDialogs;

/// What a batch would make, before it is made.
struct BatchQuestion
{
    QString report; ///< its name
    QStringList subjects;
    QString example; ///< first file name, without ending
    QString folder; ///< proposed
};

/// Asks for folder and formats of a batch.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const BatchQuestion &question, FileDialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QStringList formats() const;
    void accept() override;

private:
    void update();

    FileDialogs &m_dialogs;
    QString m_example;
    QLineEdit *m_folder;
    QList<QCheckBox *> m_formats;
    QLabel *m_files;
    QLabel *m_fault;
    QPushButton *m_write;
    int m_count;
};

} // namespace pilotage::ui
