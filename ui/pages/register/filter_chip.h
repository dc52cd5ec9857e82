#pragma once

#include <QPushButton>

#include <vector>

namespace pilotage::ui {

/// A filter with choices: "State: all"; a menu opens on click. Checked look = filters something.
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString text;
        int count = 0;
    };

    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    /// Keeps the current choice if it still exists.
    void setChoices(std::vector<Choice> choices);
    /// Empty = all.
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &key);

signals:
    void currentChanged();

private:
    void openMenu();
    void refresh();

    QString m_name;
    QString m_current;
    std::vector<Choice> m_choices;
};

} // namespace pilotage::ui
