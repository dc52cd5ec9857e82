#pragma once

#include "app/workbook/job_runner.h"
#include "ui/shell/guarded.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace pilotage::ui {

/// A strip with progress and Cancel that runs long work in the background, one piece at a time, and is
/// hidden while nothing runs. The end of a piece comes as `done`, `cancelled` or `failed`.
class WorkStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);
    ~WorkStrip() override;

    /// Work of `book`: nothing else is written to it meanwhile. Throws StorageError "busy-job" if it has
    /// other work under way.
    template<class T>
    void run(workbook::Workbook &book, const QString &what, std::function<T(workbook::JobControl &)> work,
             std::function<void(T)> done)
    {
        start<T>(&book, what, std::move(work), std::move(done));
    }
    /// Work of no open workbook, such as making or mending a file.
    template<class T>
    void run(const QString &what, std::function<T(workbook::JobControl &)> work, std::function<void(T)> done)
    {
        start<T>(nullptr, what, std::move(work), std::move(done));
    }
    void cancel();
    /// Cancels, waits and tells nobody: for owners that go away with what the work stands on.
    void stop();
    [[nodiscard]] bool isRunning() const;

    /// For work that is run elsewhere.
    void begin(const QString &what);
    void showProgress(double fraction, const QString &what);
    void end();

signals:
    void busyChanged(bool busy, const QString &what);
    void cancelRequested();
    void cancelled();
    void failed(const QString &cause);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// The runner for the next piece of work of `book`; the one that runs already refuses it.
    [[nodiscard]] workbook::JobRunner &runnerFor(workbook::Workbook *book);
    template<class T>
    void start(workbook::Workbook *book, const QString &what, std::function<T(workbook::JobControl &)> work,
               std::function<void(T)> done)
    {
        runnerFor(book).run<T>(
            std::move(work),
            [this, done = std::move(done)](workbook::JobResult<T> result) {
                settle([&] { done(result.take()); });
            },
            what);
        begin(what);
    }
    template<class Take>
    void settle(Take &&take)
    {
        end();
        try {
            take();
        } catch (const workbook::Cancelled &) {
            emit cancelled();
        } catch (const std::exception &error) {
            emit failed(failureText(error));
        }
    }

    std::unique_ptr<workbook::JobRunner> m_runner;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace pilotage::ui
