#include "app/domain/clock.h"

#include <QElapsedTimer>

#include <memory>

namespace pilotage {

Clock systemClock()
{
    const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("PILOTAGE_NOW"), Qt::ISODate);
    if (!fixed.isValid())
        return [] { return QDateTime::currentDateTime(); };
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    return [fixed, since] { return fixed.addMSecs(since->elapsed()); };
}

} // namespace pilotage
