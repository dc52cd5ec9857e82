#include "ui/pages/importing/import_work.h"

#include "app/workbook/import_desk.h"
#include "app/workbook/job_runner.h"
#include "ui/shell/guarded.h"

namespace pilotage::ui {

using workbook::ImportSession;
using workbook::JobControl;
using workbook::JobResult;
using workbook::JobRunner;

ImportWork::ImportWork(QObject *parent)
    : QObject(parent)
{
}

ImportWork::~ImportWork() = default;

void ImportWork::setWorkbook(workbook::Workbook *workbook)
{
    if (m_workbook == workbook)
        return;
    m_runner.reset(); // cancels and waits
    m_session.reset();
    m_workbook = workbook;
    if (!workbook)
        return;
    m_runner = std::make_unique<JobRunner>(*workbook);
    connect(m_runner.get(), &JobRunner::progressed, this, &ImportWork::progressed);
}

template<class Take>
void ImportWork::settle(Take &&take)
{
    try {
        take();
    } catch (const workbook::Cancelled &) {
        emit cancelled();
    } catch (const std::exception &error) {
        emit failed(failureText(error));
    }
}

void ImportWork::stage(const workbook::ImportRequest &request, const workbook::TableReading &reading)
{
    using Session = std::unique_ptr<ImportSession>;
    workbook::Workbook *book = m_workbook;
    m_runner->run<Session>(
        [book, request, reading](JobControl &control) {
            return workbook::ImportDesk(*book).stage(request, reading, &control);
        },
        [this](JobResult<Session> result) {
            settle([&] {
                m_session = result.take();
                emit staged();
            });
        },
        tr("Reading a table"));
}

void ImportWork::apply(const std::vector<ImportSession *> &sessions)
{
    workbook::Workbook *book = m_workbook;
    m_runner->run<std::int64_t>(
        [book, sessions](JobControl &control) {
            return workbook::ImportDesk(*book).apply(sessions, &control);
        },
        [this](JobResult<std::int64_t> result) { settle([&] { emit applied(result.take()); }); },
        tr("Importing"));
}

void ImportWork::cancel()
{
    if (m_runner)
        m_runner->cancel();
}

bool ImportWork::isRunning() const
{
    return m_runner && m_runner->isRunning();
}

} // namespace pilotage::ui
