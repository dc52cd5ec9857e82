#include "ui/pages/report/row_count.h"

#include "ui/shell/guarded.h"

#include <utility>

using pilotage::workbook::JobControl;
using pilotage::workbook::JobResult;
using pilotage::workbook::JobRunner;

namespace pilotage::ui {

RowCount::RowCount(QObject *parent)
    : QObject(parent)
    , m_runner(std::make_unique<JobRunner>())
{
}

void RowCount::ask(const workbook::LoggedSince &since)
{
    forget();
    m_waiting = since;
    if (!m_runner->isRunning())
        start();
}

void RowCount::forget()
{
    ++m_number;
    m_waiting.reset();
    m_runner->cancel();
}

void RowCount::start()
{
    const workbook::LoggedSince since = *std::exchange(m_waiting, std::nullopt);
    m_runner->run<int>([since](JobControl &control) { return workbook::changedRows(since, &control); },
                       [this, number = m_number](JobResult<int> result) {
                           try {
                               const int rows = result.take();
                               if (number == m_number)
                                   emit counted(rows);
                           } catch (const workbook::Cancelled &) {
                           } catch (const std::exception &error) {
                               if (number == m_number)
                                   emit failed(failureText(error));
                           }
                           if (m_waiting && !m_runner->isRunning())
                               start();
                       });
}

} // namespace pilotage::ui
