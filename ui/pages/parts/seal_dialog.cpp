#include "ui/pages/parts/seal_dialog.h"

#include "ui/widgets/pane.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int leastWidth = 480;
constexpr int nameWidth = 72;

QLabel *wrapped(const QString &text, TextStyle style, bool muted)
{
    QLabel *label = makeLabel(text, style, muted);
    label->setWordWrap(true);
    return label;
}

} // namespace

SealDialog::SealDialog(const SealQuestion &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setModal(true);
    setMinimumWidth(leastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(wrapped(question.intro, TextStyle::Body, true));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, nameWidth);
    grid->setColumnStretch(1, 1);
    for (const auto &[name, value] : question.facts) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(name, TextStyle::Body, true), row, 0, Qt::AlignTop);
        grid->addWidget(wrapped(value, TextStyle::Body, false), row, 1);
    }
    grid->setRowMinimumHeight(grid->rowCount(), 4);
    if (question.label) {
        m_label = addField(grid, question.labelName.isEmpty() ? tr("Label") : question.labelName,
                           tr("Give it a label by which others find it."));
        m_label.edit->setText(*question.label);
    }
    if (question.asksReason)
        m_reason = addField(grid, tr("Reason"), tr("Give a reason; it is kept in the change log."));
    column->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *action = new QPushButton(question.action);
    action->setProperty("primary", true);
    action->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(action);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(action, &QPushButton::clicked, this, &SealDialog::accept);
    (m_reason.edit && !(question.label && question.label->isEmpty()) ? m_reason : m_label).edit->setFocus();
}

SealDialog::Field SealDialog::addField(QGridLayout *grid, const QString &name, const QString &fault)
{
    Field field{new QLineEdit, wrapped(fault, TextStyle::Caption, false)};
    QLabel *label = makeLabel(name, TextStyle::Body, true);
    label->setBuddy(field.edit);
    field.edit->setAccessibleName(name);
    field.fault->setProperty("fault", true);
    field.fault->hide();
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field.edit, row, 1);
    grid->addWidget(field.fault, row + 1, 1);
    // A fault that is being mended need not go on shouting.
    connect(field.edit, &QLineEdit::textEdited, this, [field] {
        if (!field.fault->isHidden())
            (void)judge(field);
    });
    return field;
}

bool SealDialog::judge(const Field &field)
{
    if (!field.edit)
        return true;
    const bool isGood = !field.edit->text().trimmed().isEmpty();
    field.fault->setHidden(isGood);
    field.edit->setProperty("invalid", !isGood);
    field.edit->setAccessibleDescription(isGood ? QString() : field.fault->text());
    field.edit->style()->unpolish(field.edit);
    field.edit->style()->polish(field.edit);
    return isGood;
}

QString SealDialog::label() const
{
    return m_label.edit ? m_label.edit->text().trimmed() : QString();
}

QString SealDialog::reason() const
{
    return m_reason.edit ? m_reason.edit->text().trimmed() : QString();
}

void SealDialog::accept()
{
    const bool hasLabel = judge(m_label);
    const bool hasReason = judge(m_reason);
    if (hasLabel && hasReason) {
        QDialog::accept();
        return;
    }
    (hasLabel ? m_reason : m_label).edit->setFocus();
    adjustSize();
}

} // namespace pilotage::ui
