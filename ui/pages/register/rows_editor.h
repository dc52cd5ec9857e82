#pragma once

#include "ui/pages/register/field_editor.h"

#include <vector>

class QVBoxLayout;

namespace pilotage::ui {

/// A short list of rows, each with the fields of `columns` side by side and a button that takes it out.
/// What a row holds beyond these fields stays with it.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    RowsEditor(const FormField &field, QWidget *parent);
    [[nodiscard]] QWidget *focusTarget() const override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString problem() const override;

private:
    struct Row
    {
        QWidget *box;
        QVariantMap kept;
        std::vector<FieldEditor *> editors;
    };
    void addRow(const QVariantMap &values);
    void removeRow(const QWidget *box);
    void nameRows();

    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
    QWidget *m_add;
};

} // namespace pilotage::ui
