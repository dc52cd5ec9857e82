#include "ui/pages/report/batch_run.h"

#include "ui/charts/report_charts.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"

#include <QtConcurrentRun>

#include <future>

namespace pilotage::ui {

using workbook::Cancelled;

BatchRun::BatchRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Result>::finished, this, [this] {
        const Result result = m_watcher.result();
        emit finished(result.outcome, result.isCancelled, result.failure);
    });
}

BatchRun::~BatchRun()
{
    stop();
}

void BatchRun::cancel()
{
    if (m_control)
        m_control->cancel();
}

void BatchRun::stop()
{
    cancel();
    m_watcher.waitForFinished();
}

void BatchRun::start(workbook::Workbook &book, const BatchOrder &order)
{
    m_control = std::make_shared<workbook::JobControl>();
    m_control->onProgress = [this](double fraction, const QString &what) {
        QMetaObject::invokeMethod(
            this, [this, fraction, what] { emit progressed(fraction, what); }, Qt::QueuedConnection);
    };
    std::vector<reports::BatchItem> items;
    for (const workbook::ReportRequest &request : order.requests)
        items.push_back({book.subjectName(request.subject, speaksEnglish()),
                         [this, open = QPointer(&book), order, request, control = m_control] {
                             return boundFor(open, order, request, *control);
                         }});
    m_watcher.setFuture(
        QtConcurrent::run([order, items, control = m_control] { return work(order, items, *control); }));
}

/// Asked of the window's thread by the worker; a cancel while waiting leaves nothing behind.
reports::Document BatchRun::boundFor(const QPointer<workbook::Workbook> &book, const BatchOrder &order,
                                     const workbook::ReportRequest &request,
                                     const workbook::JobControl &control)
{
    const auto bound = std::make_shared<std::promise<reports::Document>>();
    std::future<reports::Document> answer = bound->get_future();
    QMetaObject::invokeMethod(
        this,
        [book, bound, report = order.report, request] {
            try {
                if (!book)
                    throw Cancelled{};
                bound->set_value(reports::bind(report, workbook::ReportValues(*book, request)));
            } catch (...) {
                bound->set_exception(std::current_exception());
            }
        },
        Qt::QueuedConnection);
    while (answer.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
        if (control.isCancelled())
            throw Cancelled{};
    return answer.get();
}

BatchRun::Result BatchRun::work(const BatchOrder &order, const std::vector<reports::BatchItem> &items,
                                workbook::JobControl &control)
{
    Result result;
    try {
        // Measures of fonts are kept as they are asked for, so that a thread needs its own.
        const auto fonts = std::make_shared<const reports::FontBook>(reports::scriptOf(QLocale()));
        const charts::ReportCharts charts(fonts->pictureFamilies());
        result.outcome
            = reports::writeBatch(items, order.formats, order.folder, fonts, &charts,
                                  [&control](double done, const QString &what) { control.step(done, what); });
    } catch (const Cancelled &) {
        result.isCancelled = true;
    } catch (const std::exception &error) {
        result.failure = failureText(error);
    }
    return result;
}

} // namespace pilotage::ui
