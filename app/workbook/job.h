#pragma once

#include <QString>

#include <atomic>
#include <functional>

namespace pilotage::workbook {

/// Thrown out of a job that was cancelled; whatever it did is rolled back.
struct Cancelled
{
};

/// Progress and cancel of long work. Called often (at least every 0.2 s) by the worker.
/// Thread rule: `cancel()` from any thread; `step()` from the worker, which forwards to `onProgress`.
class JobControl
{
public:
    std::function<void(double fraction, const QString &what)> onProgress;

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Reports progress 0..1 and throws Cancelled if asked to stop.
    void step(double fraction, const QString &what = {})
    {
        if (m_cancelled)
            throw Cancelled{};
        if (onProgress)
            onProgress(fraction, what);
    }

private:
    std::atomic<bool> m_cancelled = false;
};

} // namespace pilotage::workbook
