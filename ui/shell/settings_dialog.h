#pragma once

#include "ui/shell/file_dialogs.h"
#include "ui/shell/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace pilotage::workbook {
class Workbook;
}

namespace pilotage::ui {

/// What belongs to a person on this computer, and what belongs to the open file. Each change holds at once;
/// those of the file are steps that Ctrl+Z takes back. Esc closes.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `book` may be nullptr: then only the person's part is there.
    SettingsDialog(Theme &theme, Settings &settings, FileDialogs &dialogs, workbook::Workbook *book,
                   QWidget *parent = nullptr);

signals:
    void languageChosen(const QString &language);
    /// Name or unit of who signs from now on.
    void profileChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPerson(QVBoxLayout *column);
    void addFile(QVBoxLayout *column);
    QWidget *makeFolder(QLineEdit *field, const QString &name, void (SettingsDialog::*clear)(),
                        const QString &clearText);
    void chooseFolder(QLineEdit *field, const QString &title);
    void storeFolders();
    void clearFolder();
    void clearSecond();
    void showFolders();
    void storeProfile();
    void storeRounding();
    void showRounding();
    void say(QLabel *where, const QString &text);

    Theme &m_theme;
    Settings &m_settings;
    FileDialogs &m_dialogs;
    workbook::Workbook *m_book;
    QComboBox *m_language;
    QComboBox *m_themeMode;
    QLineEdit *m_folder;
    QLineEdit *m_second;
    QLabel *m_folderNote;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QLabel *m_profileNote;
    QRadioButton *m_halfUp = nullptr;
    QRadioButton *m_halfEven = nullptr;
    QLabel *m_fileNote = nullptr;
};

} // namespace pilotage::ui
