#pragma once

#include <QDialog>

#include <optional>
#include <utility>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace pilotage::ui {

/// What a sealing step is about, before it is taken.
struct SealQuestion
{
    QString title;
    QString intro; ///< what it means, one or two sentences
    std::vector<std::pair<QString, QString>> facts; ///< what will be sealed: name, value
    std::optional<QString> label; ///< asked for only if set; the proposal
    QString action; ///< words on the primary button
    QString labelName = {}; ///< of the field; empty = Label
    bool asksReason = true;
};

/// Asks for label and reason of a sealing step; both are kept with it and neither may be empty.
class SealDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SealDialog(const SealQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QString reason() const;
    void accept() override;

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        QLabel *fault = nullptr;
    };
    [[nodiscard]] Field addField(QGridLayout *grid, const QString &name, const QString &fault);
    [[nodiscard]] static bool judge(const Field &field);

    Field m_label;
    Field m_reason;
};

} // namespace pilotage::ui
