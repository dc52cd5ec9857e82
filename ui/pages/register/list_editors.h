#pragma once

#include "ui/pages/register/field_editor.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace pilotage::ui {

/// A combo box with the words of an enumeration.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FormField &field, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

protected:
    QComboBox *m_box;
};

/// A combo box one types into; what is typed has to name one of the list.
class LookupEditor : public ChoiceEditor
{
    Q_OBJECT

public:
    LookupEditor(const FormField &field, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;

private:
    [[nodiscard]] int chosen() const;
};

/// A tree with a field to find a place in it.
class TreeEditor : public FieldEditor
{
    Q_OBJECT

public:
    TreeEditor(const FormField &field, QWidget *parent);
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    void fill(const FormField &field);
    void showMatching(const QString &text);

    QLineEdit *m_search;
    QTreeWidget *m_tree;
};

} // namespace pilotage::ui
