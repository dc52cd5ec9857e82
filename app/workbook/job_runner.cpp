#include "app/workbook/job_runner.h"

#include "app/workbook/workbook.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <stdexcept>

namespace pilotage::workbook {

namespace {

/// Steps of the progress range of a future, which counts in integers.
constexpr int steps = 1000;

} // namespace

JobRunner::JobRunner(Workbook &workbook, QObject *parent)
    : JobRunner(&workbook, parent)
{
}

JobRunner::JobRunner(QObject *parent)
    : JobRunner(nullptr, parent)
{
}

JobRunner::JobRunner(Workbook *workbook, QObject *parent)
    : QObject(parent)
    , m_workbook(workbook)
{
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this,
            [this](int value) { emit progressed(double(value) / steps, m_watcher.progressText()); });
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &JobRunner::onFinished);
}

JobRunner::~JobRunner()
{
    if (!m_task)
        return;
    cancel();
    m_watcher.waitForFinished();
    if (m_workbook)
        m_workbook->endJob(m_error == nullptr);
}

void JobRunner::start(const QString &label, std::unique_ptr<Task> task)
{
    if (m_workbook)
        m_workbook->beginJob();
    else if (m_task)
        throw std::logic_error("a job runner does one piece of work at a time");
    m_task = std::move(task);
    m_control = std::make_unique<JobControl>();
    m_error = nullptr;
    m_watcher.setFuture(QtConcurrent::run([this, label](QPromise<void> &promise) {
        promise.setProgressRange(0, steps);
        m_control->onProgress = [&promise](double fraction, const QString &what) {
            promise.setProgressValueAndText(static_cast<int>(fraction * steps), what);
        };
        try {
            const auto work = [this] { m_task->work(*m_control); };
            if (m_workbook)
                m_workbook->runBorrowed(label, work);
            else
                work();
        } catch (...) {
            m_error = std::current_exception();
        }
    }));
}

void JobRunner::onFinished()
{
    if (m_workbook)
        m_workbook->endJob(m_error == nullptr);
    // The next job may be started from within `done`.
    const std::unique_ptr<Task> task = std::move(m_task);
    task->done(std::exchange(m_error, nullptr));
    emit finished();
}

void JobRunner::cancel()
{
    if (m_control)
        m_control->cancel();
}

} // namespace pilotage::workbook
