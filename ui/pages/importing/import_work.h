#pragma once

#include "app/workbook/import_reading.h"
#include "app/workbook/workbook.h"

#include <QObject>

namespace pilotage::workbook {
class JobRunner;
}

namespace pilotage::ui {

/// Staging and storing a table without blocking the window: both run through the workbook's job runner.
/// One piece of work at a time; its end is told by exactly one of the last four signals.
class ImportWork : public QObject
{
    Q_OBJECT

public:
    explicit ImportWork(QObject *parent = nullptr);
    ~ImportWork() override;

    void setWorkbook(workbook::Workbook *workbook);
    void stage(const workbook::ImportRequest &request, const workbook::TableReading &reading);
    /// Stores what is good in all of them as one step; they must live until this has ended.
    void apply(const std::vector<workbook::ImportSession *> &sessions);
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::unique_ptr<workbook::ImportSession> takeSession() { return std::move(m_session); }

signals:
    void progressed(double fraction, const QString &what);
    void staged();
    void applied(qint64 rows);
    void cancelled();
    void failed(const QString &cause);

private:
    /// Ends a piece of work: its result, or why there is none.
    template<class Take>
    void settle(Take &&take);

    workbook::Workbook *m_workbook = nullptr;
    std::unique_ptr<workbook::JobRunner> m_runner;
    std::unique_ptr<workbook::ImportSession> m_session;
};

} // namespace pilotage::ui
