#pragma once

#include "app/workbook/workbook.h"
#include "ui/charts/chart_widget.h"
#include "ui/shell/page.h"
#include "ui/widgets/data_table.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTextDocument>

namespace pilotage::ui::test {

using namespace Qt::StringLiterals;

inline constexpr int wenzhou = 330300; // GB/T 2260

inline QDateTime november()
{
    return {QDate(2025, 11, 18), QTime(9, 0)};
}

/// The demonstration workbook, as every page shows it first.
struct Demo
{
    Demo()
        : book(workbook::Workbook::createDemo(folder.filePath(u"demo.pilotage"_s), {u"tester"_s, {}}))
    {
        QLocale::setDefault(QLocale(QLocale::English));
    }
    void show(Page &page)
    {
        page.setWorkbook(book.get());
        page.setScope({*book->subjectByCode(QString::number(wenzhou)), Period::ofYear(2024)});
        page.resize(1198, 576); // 1366 x 690 without rail, header, bars
        page.show();
    }
    [[nodiscard]] workbook::EvaluationRequest request(int year) const
    {
        workbook::EvaluationRequest request;
        request.schemeCode = book->schemes().front().code;
        request.period = Period::ofYear(year);
        request.under = book->subjectByCode(QString::number(wenzhou));
        return request;
    }

    QTemporaryDir folder;
    std::unique_ptr<workbook::Workbook> book;
};

inline QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

inline DataTable *tableNamed(const QWidget &page, const QString &name)
{
    for (DataTable *table : page.findChildren<DataTable *>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

inline charts::ChartWidget *chartNamed(const QWidget &page, const QString &start)
{
    for (charts::ChartWidget *chart : page.findChildren<charts::ChartWidget *>())
        if (chart->accessibleName().startsWith(start))
            return chart;
    return nullptr;
}

} // namespace pilotage::ui::test
