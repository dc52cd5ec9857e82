#pragma once

#include <QString>

#include <exception>
#include <utility>

class QWidget;

namespace pilotage::ui {

/// Where failures are shown; the main window is one.
class FailureSink
{
public:
    virtual ~FailureSink() = default;
    virtual void showFailure(const QString &text) = 0;
};

/// The cause in the user's language.
[[nodiscard]] QString failureText(const std::exception &error);
/// Shows what went wrong at the nearest FailureSink above `origin`, and that nothing was changed.
void reportFailure(QWidget *origin, const std::exception &error);

/// The one border for exceptions between app/ and the event loop: every action runs in it.
/// true = the work ended well.
template<class Work>
bool guarded(QWidget *origin, Work &&work)
{
    try {
        std::forward<Work>(work)();
        return true;
    } catch (const std::exception &error) {
        reportFailure(origin, error);
        return false;
    }
}

} // namespace pilotage::ui
