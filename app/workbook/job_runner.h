#pragma once

#include "app/workbook/job.h"

#include <QFutureWatcher>
#include <QObject>

#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace pilotage::workbook {

class Workbook;

/// What a job came to: its value, or what it threw.
template<class T>
class JobResult
{
public:
    JobResult(std::exception_ptr error, std::optional<T> value)
        : m_error(std::move(error))
        , m_value(std::move(value))
    {
    }

    /// The value; throws what the work threw (Cancelled, StorageError, ...) on this thread.
    [[nodiscard]] T take()
    {
        if (m_error)
            std::rethrow_exception(m_error);
        return std::move(*m_value);
    }
    [[nodiscard]] bool hasFailed() const { return m_error != nullptr; }

private:
    std::exception_ptr m_error;
    std::optional<T> m_value;
};

/// Runs long work in a worker, one piece at a time. Of a workbook: the worker borrows its writer.
/// Thread rule: lives on the workbook's thread; signals and `then` come there. Destroying it cancels and
/// waits (at most 0.5 s, the time in which work lets go).
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(Workbook &workbook, QObject *parent = nullptr);
    /// For work of no open workbook: making and mending files.
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// `label` is told to those who want to write meanwhile. Throws StorageError "busy-job" if one runs
    /// already.
    template<class T>
    void run(std::function<T(JobControl &)> work, std::function<void(JobResult<T>)> then,
             const QString &label = {})
    {
        start(label, std::make_unique<TaskOf<T>>(std::move(work), std::move(then)));
    }

    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }
    void cancel();

signals:
    void progressed(double fraction, const QString &what);
    void finished();

private:
    struct Task
    {
        virtual ~Task() = default;
        virtual void work(JobControl &control) = 0;
        virtual void done(std::exception_ptr error) = 0;
    };
    template<class T>
    struct TaskOf final : Task
    {
        TaskOf(std::function<T(JobControl &)> workIn, std::function<void(JobResult<T>)> thenIn)
            : run(std::move(workIn))
            , then(std::move(thenIn))
        {
        }
        void work(JobControl &control) override { value.emplace(run(control)); }
        void done(std::exception_ptr error) override
        {
            then(JobResult<T>(std::move(error), std::move(value)));
        }
        std::function<T(JobControl &)> run;
        std::function<void(JobResult<T>)> then;
        std::optional<T> value;
    };

    void start(const QString &label, std::unique_ptr<Task> task);
    void onFinished();

    JobRunner(Workbook *workbook, QObject *parent);

    Workbook *m_workbook; ///< nullptr = of none
    std::unique_ptr<Task> m_task;
    std::unique_ptr<JobControl> m_control;
    std::exception_ptr m_error; ///< written by the worker before it finishes, read after
    QFutureWatcher<void> m_watcher;
};

} // namespace pilotage::workbook
