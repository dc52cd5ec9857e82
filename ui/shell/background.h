#pragma once

#include "app/workbook/job.h"
#include "ui/shell/guarded.h"

#include <QFutureWatcher>
#include <QWidget>
#include <QtConcurrent/QtConcurrentRun>

#include <exception>
#include <memory>

namespace pilotage::ui {

/// How a piece of work in the background ended.
template<class Result>
struct Outcome
{
    Result value{};
    bool cancelled = false;
    QString failure; ///< cause; empty = none
};

/// Runs `work` on a thread of its own and hands what came of it to `done` on the owner's thread.
/// Exceptions end here as an Outcome: none crosses the event loop. `owner` gone = `done` is not called.
template<class Result>
void runInBackground(QObject *owner, std::function<Result()> work, std::function<void(Outcome<Result>)> done)
{
    using Shared = std::shared_ptr<Outcome<Result>>;
    auto *watcher = new QFutureWatcher<Shared>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, done = std::move(done)] {
        const Shared outcome = watcher->result();
        watcher->deleteLater();
        done(std::move(*outcome));
    });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)]() -> Shared {
        auto outcome = std::make_shared<Outcome<Result>>();
        try {
            outcome->value = work();
        } catch (const workbook::Cancelled &) {
            outcome->cancelled = true;
        } catch (const std::exception &error) {
            outcome->failure = failureText(error);
        }
        return outcome;
    }));
}

} // namespace pilotage::ui
