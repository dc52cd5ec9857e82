#pragma once

#include "ui/pages/register/form_field.h"

#include <QWidget>

#include <map>
#include <set>

class QFormLayout;
class QGridLayout;
class QLabel;

namespace pilotage::ui {

class FieldEditor;

/// Fields described as data, one below the other: label, control, and under it what is said about it.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(std::vector<FormField> fields, QWidget *parent = nullptr);

    [[nodiscard]] FormValues values() const;
    /// What was there before anything was typed.
    void setValues(const FormValues &values);
    /// Keys of fields that no longer hold what was set.
    [[nodiscard]] QStringList changedKeys() const;
    /// Sets a field as if a person had typed it.
    void setValue(const QString &key, const QVariant &value);
    /// What cannot be read, and required fields without anything.
    [[nodiscard]] FieldMessages problems() const;
    /// Shows what is said at the fields; of errors only those of fields that were touched, unless `all`.
    /// Returns what names no field of this form.
    FieldMessages showMessages(const FieldMessages &messages, bool all);
    void focusFirst();
    /// The first field with an error; false = there is none.
    bool focusError();

signals:
    void changed();
    void accepted();

private:
    struct Part
    {
        FormField field;
        FieldEditor *editor;
        QLabel *message;
    };
    void addField(QGridLayout *grid, const FormField &field, int row);
    void showMessage(Part &part, const FieldMessage *message);

    std::vector<Part> m_parts;
    FormValues m_start;
    std::set<QString> m_touched;
};

} // namespace pilotage::ui
