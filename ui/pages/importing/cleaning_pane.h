#pragma once

#include "app/workbook/import_reading.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace pilotage::ui {

/// Damaged texts of a file: how many in a bar, and on demand a list with before and after in which each is
/// accepted or left. Nothing is changed before "Accept".
class CleaningPane : public QWidget
{
    Q_OBJECT

public:
    explicit CleaningPane(QWidget *parent = nullptr);

    /// Hidden while there are no proposals and nothing was accepted.
    void show(const std::vector<exchange::TextProposal> &proposals, int accepted);
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

signals:
    /// Texts and what they were accepted as.
    void accepted(const std::map<QString, QString> &texts);
    /// All accepted texts are taken back.
    void takenBack();

private:
    void accept();
    void updateButtons();

    QLabel *m_text;
    QPushButton *m_look;
    QPushButton *m_back;
    QPushButton *m_accept;
    QTreeWidget *m_list;
};

} // namespace pilotage::ui
