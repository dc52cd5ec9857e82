#pragma once

#include "app/workbook/frozen_reports.h"
#include "app/workbook/job_runner.h"

#include <QObject>

#include <optional>

namespace pilotage::ui {

/// Counts the rows that changed since a report became final: a province's import takes seconds to count. It
/// reads beside everything else, on a connection of its own, and only the last question is answered.
class RowCount : public QObject
{
    Q_OBJECT

public:
    explicit RowCount(QObject *parent = nullptr);

    void ask(const workbook::LoggedSince &since);
    /// The question is void; what runs ends by itself.
    void forget();

signals:
    void counted(int rows);
    void failed(const QString &cause);

private:
    void start();

    std::optional<workbook::LoggedSince> m_waiting; ///< until what runs has ended
    int m_number = 0; ///< of the last question
    std::unique_ptr<workbook::JobRunner> m_runner;
};

} // namespace pilotage::ui
