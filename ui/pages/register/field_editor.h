#pragma once

#include "ui/pages/register/form_field.h"

#include <QObject>

#include <memory>

class QWidget;

namespace pilotage::ui {

/// The control of one field and its value. The widget lives in a layout; this object goes with it.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static FieldEditor *make(const FormField &field, QWidget *parent);

    [[nodiscard]] QWidget *widget() const { return m_widget; }
    /// Takes the keyboard; also what the label belongs to.
    [[nodiscard]] virtual QWidget *focusTarget() const { return m_widget; }
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// What was typed cannot be read; empty = it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void setInvalid(bool isInvalid);

signals:
    void changed();
    void accepted(); ///< Enter

protected:
    FieldEditor(const FormField &field, QWidget *widget);

    FormField m_field;

private:
    QWidget *m_widget;
};

/// A number as a person types it: digits, group separators and the decimal sign of the language, or plain.
[[nodiscard]] std::optional<double> readNumber(const QString &text);
[[nodiscard]] QString writeNumber(double value);

} // namespace pilotage::ui
