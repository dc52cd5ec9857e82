#include "app/workbook/demo_builder.h"

#include "app/storage/store.h"
#include "app/workbook/demo_activity.h"
#include "app/workbook/demo_annual.h"
#include "app/workbook/demo_facts.h"
#include "app/workbook/demo_records.h"
#include "app/workbook/job.h"
#include "app/workbook/library.h"
#include "app/workbook/library_rows.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace demo {

namespace {

/// Names of the change sets are for people, in the language of the data (Chinese).
class Builder
{
public:
    Builder(storage::Store &store, const Draw &draw, JobControl *job)
        : m_store(store)
        , m_context(store, draw)
        , m_job(job)
        , m_annual(m_context)
        , m_register(m_context)
        , m_ledger(m_context)
    {
    }

    void build()
    {
        step(0.0, u"2024-06-10T09:00:00"_s, first);
        loadLibrary(m_store);
        foundations();
        reports();
        year2025();
    }

private:
    void foundations()
    {
        step(0.1, u"2024-06-12T10:20:00"_s, first);
        system(u"录入公开事实"_s, u"公开报道与公开文件"_s, [this] {
            writeUsers();
            writeDocuments(m_context);
            writeFacts(m_context);
        });
        step(0.2, u"2024-06-15T15:05:00"_s, first);
        system(u"导入县级、市级历史排放"_s, u"1997—2017年县级，2000—2019年市级"_s,
               [this] { writeHistory(m_context); });
        step(0.3, u"2024-06-20T09:40:00"_s, second);
        system(u"建立试点名录（演示）"_s, u"总数与公开通报一致"_s,
               [this] { m_register.enrol(m_context, u"2024-06-20"_s); });
    }

    void reports()
    {
        step(0.4, u"2024-07-02T14:30:00"_s, first);
        system(u"导入2018—2022年县级年报（演示）"_s, {}, [this] {
            m_annual.writeSources(m_context);
            addFigures(m_store, m_annual.figures(firstYear, 2022));
        });
        step(0.5, u"2024-09-18T11:10:00"_s, second);
        system(u"导入2023年县级年报（演示）"_s, {},
               [this] { addFigures(m_store, m_annual.figures(2023, 2023)); });
        step(0.6, u"2025-01-10T16:00:00"_s, second);
        sealing(u"登记2023年度履约台账（演示）"_s, u"截止2024-12-31"_s, [this] {
            m_ledger.writeEntities(m_context);
            m_ledger.writeCycle(m_context, u"2023"_s, cycleId(u"2023"_s));
        });
    }

    void year2025()
    {
        step(0.65, u"2025-02-20T10:00:00"_s, first);
        ordinary(u"下达2025年工作目标（演示）"_s, u"演示〔2025〕3号"_s, [this] { writeTargets(m_context); });
        step(0.7, u"2025-03-10T09:15:00"_s, second);
        correct(u"2025-03-10"_s);
        step(0.8, u"2025-06-16T17:20:00"_s, first);
        ordinary(u"导入2024年县级年报（演示，3县未报齐）"_s, {},
                 [this] { addFigures(m_store, m_annual.figures(lastYear, lastYear)); });
        step(0.85, u"2025-08-21T10:30:00"_s, second);
        // Hundreds of entries of one kind would bury those that a trainer shows.
        system(u"导入试点推进记录（演示）"_s, u"中期评估与验收"_s,
               [this] { m_register.catchUp(m_context, u"2025-08-21"_s); });
        step(0.9, u"2025-10-20T15:45:00"_s, first);
        correct(u"2025-10-20"_s);
        step(0.95, u"2025-10-28T09:30:00"_s, second);
        m_register.advance(m_context, u"2025-10-28"_s,
                           [this](const QString &label, const std::function<void()> &write) {
                               sealing(label, u"中期评估与验收"_s, write);
                           });
        sealing(u"登记2024年度履约台账（演示）"_s, u"截止2025-12-31"_s,
                [this] { m_ledger.writeCycle(m_context, u"2024"_s, cycleId(u"2024"_s)); });
    }

    /// One change set for each reason, as a person would do it.
    void correct(const QString &day)
    {
        for (const Correction &correction : m_annual.corrections())
            if (correction.correctedOn == day)
                ordinary(u"更正指标数值"_s, correction.reason,
                         [&] { changeFigure(m_store, correction.corrected); });
    }

    void writeUsers()
    {
        for (const QString &name : {first, second})
            add(m_store, Person{m_context.newId<PersonId>(), name, u"演示生态环境局"_s, true});
    }

    [[nodiscard]] static CycleId cycleId(const QString &code)
    {
        for (const Cycle &cycle : shippedCycles())
            if (cycle.code == code)
                return cycle.id;
        throw storage::StorageError(u"resource-damaged"_s, u"no cycle %1"_s.arg(code));
    }

    void step(double fraction, const QString &utc, const QString &actor)
    {
        if (m_job)
            m_job->step(fraction, u"%1 %2"_s.arg(utc.left(10), actor));
        m_context.pretend(utc, actor);
    }

    void system(const QString &label, const QString &reason, const std::function<void()> &fn)
    {
        m_store.perform({label, reason, storage::ChangeKind::System, {}}, fn);
    }
    void ordinary(const QString &label, const QString &reason, const std::function<void()> &fn)
    {
        m_store.perform({label, reason, storage::ChangeKind::Ordinary, {}}, fn);
    }
    void sealing(const QString &label, const QString &reason, const std::function<void()> &fn)
    {
        m_store.perform({label, reason, storage::ChangeKind::Sealing, {}}, fn);
    }

    const QString first = u"演示用户 甲"_s;
    const QString second = u"演示用户 乙"_s;
    storage::Store &m_store;
    Context m_context;
    JobControl *m_job;
    AnnualReports m_annual;
    RegisterWriter m_register;
    LedgerWriter m_ledger;
};

/// The day of the figures the demonstration is built around.
constexpr std::uint64_t defaultSeed = 20240530;

Draw drawOfEnvironment()
{
    bool ok = false;
    const qulonglong seed = qEnvironmentVariable("PILOTAGE_SEED").toULongLong(&ok);
    return Draw(ok ? seed : defaultSeed);
}

} // namespace

} // namespace demo

void buildDemo(storage::Store &store, JobControl *job)
{
    demo::Builder(store, demo::drawOfEnvironment(), job).build();
    if (job)
        job->step(1.0);
}

} // namespace pilotage::workbook
