#include "ui/pages/synergy/scheme_name_dialog.h"

#include "app/messages/issue_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace pilotage::ui {

SchemeNameDialog::SchemeNameDialog(const QString &suggestion, Save save, QWidget *parent)
    : QDialog(parent)
    , m_save(std::move(save))
    , m_name(new QLineEdit(suggestion))
    , m_error(makeLabel({}, TextStyle::Caption))
{
    setWindowTitle(tr("Save as scheme"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *label = makeLabel(tr("&Name of the scheme"), TextStyle::Body);
    label->setBuddy(m_name);
    column->addWidget(label);
    m_name->setMinimumWidth(360);
    m_name->selectAll();
    column->addWidget(m_name);
    QPalette palette = m_error->palette();
    palette.setColor(QPalette::WindowText, tokens(this).bad);
    m_error->setPalette(palette);
    m_error->hide();
    column->addWidget(m_error);
    auto *hint
        = makeLabel(tr("Items and limits stay those of the present scheme; the weights become fixed. It is "
                       "marked as unofficial."),
                    TextStyle::Caption, true);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *store = makeButton(tr("Save scheme"), true);
    store->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, &SchemeNameDialog::accept);
}

void SchemeNameDialog::accept()
{
    const Issues found = m_save(m_name->text());
    if (found.empty()) {
        QDialog::accept();
        return;
    }
    m_error->setText(messages::text(found.front()));
    m_error->show();
    m_name->setProperty("invalid", true);
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
    m_name->setFocus();
}

} // namespace pilotage::ui
