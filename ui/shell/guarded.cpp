#include "ui/shell/guarded.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QWidget>

namespace pilotage::ui {

namespace {
Q_LOGGING_CATEGORY(shellLog, "pilotage.ui.shell")
}

void reportFailure(QWidget *origin, const std::exception &error)
{
    const QString text
        = QCoreApplication::translate("guarded", "%1 Nothing was changed; the file is as before.")
              .arg(QString::fromUtf8(error.what()));
    qCWarning(shellLog).noquote() << QString::fromUtf8(error.what());
    for (QWidget *widget = origin; widget; widget = widget->parentWidget()) {
        if (auto *sink = dynamic_cast<FailureSink *>(widget)) {
            sink->showFailure(text);
            return;
        }
    }
}

} // namespace pilotage::ui
