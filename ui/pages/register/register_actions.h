#pragma once

#include "ui/pages/register/record_kind.h"

#include <QKeySequence>
#include <QObject>

#include <map>

class QAction;
class QPushButton;
class QWidget;

namespace pilotage::ui {

/// What can be done on this page, each as one action: menus, buttons and keys all use the same. An action
/// that cannot be used says why in its tooltip.
class RegisterActions : public QObject
{
    Q_OBJECT

public:
    explicit RegisterActions(QWidget *page);

    struct Situation
    {
        QString notWritable; ///< why nothing may be changed; empty = it may
        RecordKind kind = RecordKind::Enrolment;
        int selected = 0;
        bool hasRows = false;
        bool hasDistrict = false;
        bool mayTakeBack = false;
        QString removal; ///< what goes with the rows, or what stands against it
    };
    void update(const Situation &situation);

    /// On the tables and on the tree the same keys mean the row and the division.
    void addToTable(QWidget *table) const;
    void addToTree(QWidget *tree) const;

    [[nodiscard]] QAction *create(RecordKind kind) const { return m_create.at(kind); }

    QAction *createHere; ///< of the kind that is shown
    QAction *edit;
    QAction *move;
    QAction *remove;
    QAction *advance;
    QAction *takeBack;
    QAction *exportList;
    QAction *createBelow; ///< a division in the chosen one
    QAction *editDistrict;
    QAction *moveDistrict;
    QAction *removeDistrict;

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &key = {});

    QWidget *m_page;
    std::map<RecordKind, QAction *> m_create;
};

/// A button that does what the action does and looks as it does.
[[nodiscard]] QPushButton *actionButton(QAction *action);

} // namespace pilotage::ui
