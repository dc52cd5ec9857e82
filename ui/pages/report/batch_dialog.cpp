#include "ui/pages/report/batch_dialog.h"

#include "app/reports/writers.h"
#include "ui/shell/file_dialogs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int leastWidth = 560;
constexpr int nameWidth = 72;
constexpr qsizetype mostNames = 6; // of subjects told by name

QLabel *wrapped(const QString &text, bool muted = false)
{
    QLabel *label = makeLabel(text, TextStyle::Body, muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BatchDialog::BatchDialog(const BatchQuestion &question, FileDialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_example(question.example)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(question.folder)))
    , m_files(wrapped({}, true))
    , m_fault(wrapped({}))
    , m_write(makeButton({}, true))
    , m_count(int(question.subjects.size()))
{
    setWindowTitle(tr("One report each"));
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString &name, QWidget *widget, QWidget *buddy = nullptr) {
        const int row = grid->rowCount();
        QLabel *label = makeLabel(name, TextStyle::Body, true);
        label->setBuddy(buddy);
        grid->addWidget(label, row, 0, buddy ? Qt::AlignVCenter : Qt::AlignTop);
        grid->addWidget(widget, row, 1);
    };
    addRow(tr("Report"), wrapped(question.report));
    QString subjects = question.subjects.mid(0, mostNames).join(tr(", ", "between names"));
    if (question.subjects.size() > mostNames)
        subjects = tr("%1 and others").arg(subjects);
    addRow(tr("For each"), wrapped(tr("%n: %1", "number of subjects, their names", m_count).arg(subjects)));
    auto *formats = new QWidget;
    auto *boxes = new QHBoxLayout(formats);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(20);
    for (const QString &format : reports::formats()) {
        auto *box = new QCheckBox(format.toUpper());
        box->setProperty("format", format);
        box->setChecked(format == "pdf"_L1);
        connect(box, &QCheckBox::toggled, this, &BatchDialog::update);
        boxes->addWidget(box);
        m_formats << box;
    }
    boxes->addStretch(1);
    addRow(tr("Formats"), formats, m_formats.front());
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_folder->setAccessibleName(tr("Folder"));
    auto *browse = makeButton(tr("Choose..."));
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    addRow(tr("Folder"), place, m_folder);
    addRow(tr("Files"), m_files);
    column->addLayout(grid);
    m_fault->setProperty("fault", true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *cancel = makeButton(tr("Cancel"));
    m_write->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = m_dialogs.chooseFolder(this, tr("Folder for the reports"), folder());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_folder, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::accept);
    update();
}

QString BatchDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

QStringList BatchDialog::formats() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_formats)
        if (box->isChecked())
            chosen << box->property("format").toString();
    return chosen;
}

void BatchDialog::update()
{
    const int files = m_count * int(formats().size());
    m_write->setText(tr("Write %n files", nullptr, files));
    m_write->setEnabled(files > 0);
    m_files->setText(files > 0 ? tr("named like %1").arg(m_example + u'.' + formats().constFirst())
                               : tr("Choose at least one format."));
}

void BatchDialog::accept()
{
    const QFileInfo place(folder());
    QString fault;
    if (folder().isEmpty())
        fault = tr("Choose the folder that the files go into.");
    else if (place.exists() && !place.isDir())
        fault = tr("%1 is a file, not a folder.").arg(m_folder->text());
    else if (place.exists() && !place.isWritable())
        fault = tr("Nothing can be written into %1; choose another folder.").arg(m_folder->text());
    if (fault.isEmpty())
        return QDialog::accept();
    m_fault->setText(fault);
    m_fault->show();
    m_folder->setFocus();
}

} // namespace pilotage::ui
