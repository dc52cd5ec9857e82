#include "ui/pages/register/register_actions.h"

#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QPushButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Tooltip: what it does with its key, then why not or what goes with it.
void describe(QAction *action, const QString &more, bool isEnabled)
{
    QString text = action->text();
    text.remove(u"..."_s).remove(u"\u2026"_s);
    if (!action->shortcut().isEmpty())
        text += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
    action->setToolTip(more.isEmpty() ? text : u"%1\n%2"_s.arg(text, more));
    action->setEnabled(isEnabled);
}

} // namespace

RegisterActions::RegisterActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    createHere = make(tr("New..."), u"plus"_s, Qt::Key_Insert);
    edit = make(tr("Edit..."), u"pencil"_s, Qt::Key_F2);
    move = make(tr("Move..."), u"folder"_s, QKeySequence(u"Ctrl+M"_s));
    remove = make(tr("Delete"), u"trash"_s, QKeySequence::Delete);
    advance = make(tr("Advance state..."), u"play"_s, QKeySequence(u"Ctrl+Return"_s));
    takeBack = make(tr("Take back last step..."), u"undo"_s);
    exportList = make(tr("Export list..."), u"export"_s);
    createBelow = make(tr("New division here..."), u"plus"_s, Qt::Key_Insert);
    editDistrict = make(tr("Edit division..."), u"pencil"_s, Qt::Key_F2);
    moveDistrict = make(tr("Move division..."), u"folder"_s, QKeySequence(u"Ctrl+M"_s));
    removeDistrict = make(tr("Delete division"), u"trash"_s, QKeySequence::Delete);
    for (const auto &[kind, key] : keyTable(RecordKind{}))
        m_create[kind] = make(newName(kind) + u"..."_s, u"plus"_s);
}

QAction *RegisterActions::make(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(lineIcon(icon), text, m_page);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // Delete in a field deletes a letter
    return action;
}

void RegisterActions::addToTable(QWidget *table) const
{
    table->addActions({createHere, edit, move, remove, advance});
}

void RegisterActions::addToTree(QWidget *tree) const
{
    tree->addActions({createBelow, editDistrict, moveDistrict, removeDistrict});
}

void RegisterActions::update(const Situation &now)
{
    const bool mayWrite = now.notWritable.isEmpty();
    const auto reason
        = [&now](const QString &own) { return now.notWritable.isEmpty() ? own : now.notWritable; };
    const QString needsRow = now.selected == 0 ? tr("Choose a row first") : QString();
    const QString needsOne = now.selected == 1 ? QString()
        : now.selected == 0                    ? tr("Choose a row first")
                                               : tr("Choose one row alone");
    createHere->setText(newName(now.kind) + u"..."_s);
    describe(createHere, reason({}), mayWrite);
    for (const auto &[kind, action] : m_create)
        describe(action, reason({}), mayWrite);
    describe(edit, reason(needsOne), mayWrite && now.selected == 1);
    const bool hasPlace = now.kind == RecordKind::Site || now.kind == RecordKind::Project;
    describe(move, reason(needsOne), mayWrite && hasPlace && now.selected == 1);
    move->setVisible(hasPlace);
    describe(remove, reason(needsRow.isEmpty() ? now.removal : needsRow), mayWrite && now.selected > 0);
    const bool isEnrolment = now.kind == RecordKind::Enrolment;
    describe(advance, reason(needsRow), mayWrite && isEnrolment && now.selected > 0);
    advance->setVisible(isEnrolment);
    describe(takeBack,
             reason(!needsOne.isEmpty()   ? needsOne
                        : now.mayTakeBack ? QString()
                                          : tr("The last step was entered with the record: edit the record")),
             mayWrite && isEnrolment && now.selected == 1 && now.mayTakeBack);
    takeBack->setVisible(isEnrolment);
    describe(exportList,
             now.hasRows ? tr("The selected rows, or all rows that the filters leave")
                         : tr("There are no rows"),
             now.hasRows);
    const QString needsDistrict = now.hasDistrict ? QString() : tr("Choose a division first");
    describe(createBelow, reason({}), mayWrite);
    describe(editDistrict, reason(needsDistrict), mayWrite && now.hasDistrict);
    describe(moveDistrict, reason(needsDistrict), mayWrite && now.hasDistrict);
    describe(removeDistrict, reason(needsDistrict), mayWrite && now.hasDistrict);
}

QPushButton *actionButton(QAction *action)
{
    auto *button = makeButton(action->text());
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace pilotage::ui
