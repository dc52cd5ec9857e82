#pragma once

#include "app/workbook/evaluation.h"

#include <QList>
#include <QObject>

class QPushButton;
class QToolButton;
class QWidget;

namespace pilotage::workbook {
class Workbook;
}

namespace pilotage::ui {

class Page;

/// The two header buttons of the page: publish what it shows, and the saved evaluations.
class PublishTools : public QObject
{
    Q_OBJECT

public:
    explicit PublishTools(Page *page);

    [[nodiscard]] QList<QWidget *> buttons() const;
    /// What the page shows now; nullptr = no workbook.
    void setShown(workbook::Workbook *book, const workbook::EvaluationRequest &request,
                  const workbook::EvaluationResult &result);
    void publish();
    void showSaved();

private:
    Page *m_page;
    workbook::Workbook *m_book = nullptr;
    workbook::EvaluationRequest m_request;
    workbook::EvaluationResult m_result;
    QToolButton *m_saved;
    QPushButton *m_publish;
};

} // namespace pilotage::ui
