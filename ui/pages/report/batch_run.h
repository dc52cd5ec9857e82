#pragma once

#include "app/reports/batch.h"
#include "app/workbook/job.h"
#include "app/workbook/report_values.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <memory>

namespace pilotage::ui {

/// What a batch makes: one document for each subject, into a folder.
struct BatchOrder
{
    reports::ReportTemplate report;
    std::vector<workbook::ReportRequest> requests;
    QStringList formats;
    QString folder;
};

/// Writes a batch of reports in a worker. Each document is bound on the window's thread, in between what
/// people do, because it reads the workbook; laying out and writing is the long part and needs no workbook.
/// Destroying it stops at the next page; files that are there are whole.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    explicit BatchRun(QObject *parent = nullptr);
    ~BatchRun() override;

    /// A run whose workbook goes away is cancelled.
    void start(workbook::Workbook &book, const BatchOrder &order);
    void cancel();
    /// Cancels and waits.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    void progressed(double fraction, const QString &what);
    void finished(const pilotage::reports::BatchOutcome &outcome, bool isCancelled, const QString &failure);

private:
    struct Result
    {
        reports::BatchOutcome outcome;
        bool isCancelled = false;
        QString failure;
    };
    [[nodiscard]] static Result work(const BatchOrder &order, const std::vector<reports::BatchItem> &items,
                                     workbook::JobControl &control);
    [[nodiscard]] reports::Document boundFor(const QPointer<workbook::Workbook> &book,
                                             const BatchOrder &order, const workbook::ReportRequest &request,
                                             const workbook::JobControl &control);

    std::shared_ptr<workbook::JobControl> m_control; ///< of the latest run
    QFutureWatcher<Result> m_watcher;
};

} // namespace pilotage::ui
