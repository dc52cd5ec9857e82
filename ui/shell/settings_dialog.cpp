#include "ui/shell/settings_dialog.h"

#include "app/messages/issue_text.h"
#include "app/workbook/backups.h"
#include "app/workbook/file_settings.h"
#include "app/workbook/workbook.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *note(const QString &text)
{
    QLabel *label = makeLabel(text, TextStyle::Caption, true);
    label->setWordWrap(true);
    return label;
}

QLabel *fieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = makeLabel(text, TextStyle::Body);
    label->setBuddy(field);
    label->setMinimumWidth(120);
    return label;
}

void setInvalid(QLineEdit *field, bool isInvalid)
{
    field->setProperty("invalid", isInvalid);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

SettingsDialog::SettingsDialog(Theme &theme, Settings &settings, FileDialogs &dialogs,
                               workbook::Workbook *book, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_book(book)
    , m_language(new QComboBox)
    , m_themeMode(new QComboBox)
    , m_folder(new QLineEdit)
    , m_second(new QLineEdit)
    , m_folderNote(note({}))
    , m_name(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_profileNote(note({}))
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    addPerson(column);
    column->addSpacing(8);
    column->addWidget(new Line(Qt::Horizontal));
    column->addSpacing(8);
    addFile(column);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeLabel(tr("Each change holds at once."), TextStyle::Caption, true));
    buttons->addStretch(1);
    QPushButton *close = makeButton(tr("Close"), true);
    close->setAutoDefault(false); // Return in a field stores the field
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(close);
    column->addLayout(buttons);
}

void SettingsDialog::addPerson(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Yours, on this computer"), TextStyle::PaneTitle));
    column->addWidget(note(tr("They hold for every workbook you open here and go nowhere with a file.")));
    QFormLayout *form = makeForm();
    // Languages name themselves, so that one can always find back.
    m_language->addItem(u"\u7b80\u4f53\u4e2d\u6587"_s, u"zh_CN"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(QLocale().language() == QLocale::Chinese ? 0 : 1);
    form->addRow(fieldLabel(tr("Language"), m_language), m_language);
    for (const QString &text : {tr("As the desktop"), tr("Light"), tr("Dark")})
        m_themeMode->addItem(text);
    m_themeMode->setCurrentIndex(static_cast<int>(m_theme.mode()));
    form->addRow(fieldLabel(tr("Theme"), m_themeMode), m_themeMode);
    m_name->setAccessibleName(tr("Name"));
    m_unit->setAccessibleName(tr("Unit"));
    const workbook::Actor actor = m_settings.profile();
    m_name->setText(actor.name);
    m_unit->setText(actor.unit);
    m_name->setPlaceholderText(qEnvironmentVariable("USER"));
    m_unit->setPlaceholderText(tr("Bureau, division"));
    form->addRow(fieldLabel(tr("Your name"), m_name), m_name);
    form->addRow(fieldLabel(tr("Your unit"), m_unit), m_unit);
    form->addRow(QString(), m_profileNote);
    m_profileNote->setText(tr("Your name stands beside every step you take, in the file."));
    form->addRow(fieldLabel(tr("Backups lie in"), m_folder),
                 makeFolder(m_folder, tr("Backup folder"), &SettingsDialog::clearFolder, tr("Standard")));
    form->addRow(fieldLabel(tr("Second copy in"), m_second),
                 makeFolder(m_second, tr("Second backup folder"), &SettingsDialog::clearSecond, tr("None")));
    form->addRow(QString(), m_folderNote);
    column->addLayout(form);
    showFolders();
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        m_settings.setLanguage(language);
        emit languageChosen(language);
    });
    connect(m_themeMode, &QComboBox::activated, this, [this](int index) {
        const auto mode = static_cast<Theme::Mode>(index);
        m_settings.setThemeMode(mode);
        m_theme.setMode(mode);
    });
    for (QLineEdit *field : {m_name, m_unit})
        connect(field, &QLineEdit::editingFinished, this, &SettingsDialog::storeProfile);
}

QWidget *SettingsDialog::makeFolder(QLineEdit *field, const QString &name, void (SettingsDialog::*clear)(),
                                    const QString &clearText)
{
    auto *part = new QWidget;
    part->setMinimumHeight(28); // the height of its controls, which the form does not ask
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    field->setAccessibleName(name);
    QPushButton *choose = makeButton(tr("Choose..."));
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    QPushButton *standard = makeButton(clearText);
    standard->setAccessibleName(tr("%1: %2", "name of a field: what the button does").arg(name, clearText));
    for (QPushButton *button : {choose, standard})
        button->setAutoDefault(false);
    row->addWidget(field, 1);
    row->addWidget(choose);
    row->addWidget(standard);
    connect(field, &QLineEdit::editingFinished, this, &SettingsDialog::storeFolders);
    connect(choose, &QPushButton::clicked, this, [this, field, name] { chooseFolder(field, name); });
    connect(standard, &QPushButton::clicked, this, clear);
    return part;
}

void SettingsDialog::chooseFolder(QLineEdit *field, const QString &title)
{
    const QString folder = m_dialogs.chooseFolder(this, title, field->text());
    if (folder.isEmpty())
        return;
    field->setText(QDir::toNativeSeparators(folder));
    storeFolders();
}

void SettingsDialog::clearFolder()
{
    m_folder->clear();
    storeFolders();
}

void SettingsDialog::clearSecond()
{
    m_second->clear();
    storeFolders();
}

void SettingsDialog::storeFolders()
{
    workbook::setBackupFolders({QDir::fromNativeSeparators(m_folder->text().trimmed()),
                                QDir::fromNativeSeparators(m_second->text().trimmed())});
    showFolders();
}

void SettingsDialog::showFolders()
{
    const workbook::BackupFolders folders = workbook::backupFolders();
    const QString standard = QDir::toNativeSeparators(workbook::defaultBackupFolder());
    m_folder->setText(QDir::toNativeSeparators(folders.folder));
    m_folder->setPlaceholderText(standard);
    m_second->setText(QDir::toNativeSeparators(folders.second));
    m_second->setPlaceholderText(tr("none; a USB stick, for example"));
    const auto isUsable = [](const QString &folder) {
        return folder.isEmpty() || (QFileInfo(folder).isDir() && QFileInfo(folder).isWritable());
    };
    setInvalid(m_folder, !isUsable(folders.folder));
    setInvalid(m_second, !isUsable(folders.second));
    if (!isUsable(folders.folder))
        say(m_folderNote,
            tr("The first folder is not there or cannot be written; until then backups go to %1.")
                .arg(standard));
    else if (!isUsable(folders.second))
        say(m_folderNote, tr("The second folder is not there now; copies are made again once it is back."));
    else
        m_folderNote->setText(
            tr("Each backup is read back before it counts. The second copy protects against "
               "the loss of this computer's disk."));
}

void SettingsDialog::addFile(QVBoxLayout *column)
{
    column->addWidget(makeLabel(tr("Of this workbook, for everybody who opens it"), TextStyle::PaneTitle));
    if (!m_book) {
        column->addWidget(note(tr("No workbook is open.")));
        return;
    }
    m_fileNote = note({});
    column->addWidget(
        note(tr("They travel with %1; a change is a step in its history and Ctrl+Z takes it back.")
                 .arg(QFileInfo(m_book->info().path).fileName())));
    m_halfUp = new QRadioButton(tr("Half up: 2.5 becomes 3, 3.5 becomes 4"));
    m_halfEven = new QRadioButton(tr("GB/T 8170, half to even: 2.5 becomes 2, 3.5 becomes 4"));
    auto *choices = new QVBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_halfUp);
    choices->addWidget(m_halfEven);
    QFormLayout *form = makeForm();
    QLabel *label = fieldLabel(tr("Rounding"), m_halfUp);
    form->addRow(label, choices);
    form->addRow(QString(), m_fileNote);
    column->addLayout(form);
    showRounding();
    const bool mayWrite = !m_book->info().readOnly;
    for (QRadioButton *choice : {m_halfUp, m_halfEven}) {
        choice->setEnabled(mayWrite);
        connect(choice, &QRadioButton::clicked, this, &SettingsDialog::storeRounding);
    }
    if (!mayWrite)
        m_fileNote->setText(tr("The workbook is open for reading only."));
    connect(m_book, &workbook::Workbook::changed, this, &SettingsDialog::showRounding);
}

void SettingsDialog::showRounding()
{
    guarded(parentWidget(), [this] {
        const bool isHalfUp = workbook::fileSettings(*m_book).rounding == RoundingRule::HalfUp;
        m_halfUp->setChecked(isHalfUp);
        m_halfEven->setChecked(!isHalfUp);
        m_fileNote->setText(
            tr("Decides what is printed; the figures in the file stay as they were entered."));
    });
}

void SettingsDialog::storeRounding()
{
    try {
        workbook::FileSettings settings = workbook::fileSettings(*m_book);
        settings.rounding = m_halfEven->isChecked() ? RoundingRule::HalfEven : RoundingRule::HalfUp;
        const workbook::Edited edited = workbook::setFileSettings(*m_book, settings);
        if (edited.isRefused())
            say(m_fileNote, messages::text(edited.issues.front()));
    } catch (const std::exception &error) {
        showRounding();
        say(m_fileNote, failureText(error));
    }
}

void SettingsDialog::storeProfile()
{
    const workbook::Actor before = m_settings.profile();
    const workbook::Actor now{m_name->text().trimmed(), m_unit->text().trimmed()};
    if (now.name == before.name && now.unit == before.unit)
        return;
    setInvalid(m_name, now.name.isEmpty());
    if (now.name.isEmpty())
        return say(m_profileNote, tr("A name is needed to sign with."));
    try {
        if (m_book && !m_book->info().readOnly) {
            const workbook::Edited edited = workbook::setProfile(*m_book, now.name, now.unit);
            if (edited.isRefused())
                return say(m_profileNote, messages::text(edited.issues.front()));
        }
        m_settings.setProfile(now);
        m_profileNote->setText(tr("From now on steps are signed %1.").arg(now.name));
        emit profileChanged();
    } catch (const std::exception &error) {
        say(m_profileNote, failureText(error));
    }
}

void SettingsDialog::say(QLabel *where, const QString &text)
{
    where->setText(text);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_language->setFocus();
}

} // namespace pilotage::ui
