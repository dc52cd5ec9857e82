#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace pilotage::ui {

/// Asking for a file. A small interface, so that a test can answer.
class FileDialogs
{
public:
    virtual ~FileDialogs() = default;
    /// Empty = cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter);
    /// Several at once; empty = cancelled.
    virtual QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &name,
                             const QString &filter);
    virtual QString chooseFolder(QWidget *parent, const QString &title, const QString &folder);
};

} // namespace pilotage::ui
