#pragma once

#include "app/reports/templates.h"
#include "app/reports/writers.h"
#include "app/workbook/report_values.h"
#include "tests/support/printing.h"
#include "tests/workbook/demo_file.h"
#include "ui/charts/report_charts.h"

#include <boost/test/unit_test.hpp>

namespace pilotage::test {

inline std::shared_ptr<const reports::FontBook> fonts()
{
    static const auto book = std::make_shared<const reports::FontBook>();
    return book;
}

inline const charts::ReportCharts &reportCharts()
{
    static const charts::ReportCharts made(fonts()->pictureFamilies());
    return made;
}

/// A demonstration of its own, so that a case may change it.
struct Demo
{
    Demo()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        auto store = storage::Store::create(folder.filePath(QStringLiteral("demo.pilotage")),
                                            storage::FileKind::Training, workbook::test::noon);
        workbook::buildDemo(*store);
        store->setClock(workbook::test::noon);
        book = workbook::Workbook::fromStore(std::move(store), workbook::test::noon,
                                             {QStringLiteral("测试"), {}});
    }

    [[nodiscard]] SubjectId subject(const QString &code) const { return *book->subjectByCode(code); }
    [[nodiscard]] reports::Document document(const QString &report, const QString &code, int year) const
    {
        const reports::ParsedTemplate parsed = reports::loadTemplate(report);
        BOOST_REQUIRE(parsed.issues.empty());
        return reports::bind(parsed.report,
                             workbook::ReportValues(*book, {subject(code), Period::ofYear(year), {}}));
    }

    QTemporaryDir folder;
    std::unique_ptr<workbook::Workbook> book;
};

/// Built once for the cases that only read.
inline Demo &demo()
{
    static Demo made;
    return made;
}

} // namespace pilotage::test
