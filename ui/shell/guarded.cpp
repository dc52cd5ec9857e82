#include "ui/shell/guarded.h"

#include "app/messages/issue_text.h"
#include "app/workbook/failure.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QWidget>

namespace pilotage::ui {

namespace {
Q_LOGGING_CATEGORY(shellLog, "pilotage.ui.shell")
}

QString failureText(const std::exception &error)
{
    const workbook::Failure failure = workbook::failureOf(error);
    return failure.code.isEmpty() ? failure.detail : messages::errorText(failure.code, failure.detail);
}

void reportFailure(QWidget *origin, const std::exception &error)
{
    const QString text
        = QCoreApplication::translate("guarded", "%1 Nothing was changed; the file is as before.")
              .arg(failureText(error));
    qCWarning(shellLog).noquote() << QString::fromUtf8(error.what());
    for (QWidget *widget = origin; widget; widget = widget->parentWidget()) {
        if (auto *sink = dynamic_cast<FailureSink *>(widget)) {
            sink->showFailure(text);
            return;
        }
    }
}

} // namespace pilotage::ui
