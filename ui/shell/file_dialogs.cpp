#include "ui/shell/file_dialogs.h"

#include <QFileDialog>

namespace pilotage::ui {

QString FileDialogs::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList FileDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString FileDialogs::saveFile(QWidget *parent, const QString &title, const QString &name,
                              const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, name, filter);
}

QString FileDialogs::chooseFolder(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

} // namespace pilotage::ui
