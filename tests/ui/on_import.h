#pragma once

#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/importing/import_page.h"
#include "ui/pages/importing/sheet_pane.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QMenu>
#include <QPushButton>

namespace pilotage::ui {

using namespace Qt::StringLiterals;

/// One new figure, one text in a number cell, one unknown district.
inline const QByteArray faulty = "subject,indicator,period,value\n"
                                 "330302,pm25.mean,2016,41\n"
                                 "330303,pm25.mean,2016,see annex\n"
                                 "330399,pm25.mean,2016,31\n";

struct OnImport : WindowFixture
{
    OnImport()
    {
        window->showPage(u"importing"_s);
        page = static_cast<ImportPage *>(window->page(u"importing"_s));
    }
    [[nodiscard]] DataTable *rows() const { return table("Rows"); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : window->findChildren<QPushButton *>())
            if (each->text().startsWith(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] DataTable *table(const char *name) const
    {
        return named<DataTable>(page, QLatin1StringView(name));
    }
    /// Two sheets; the first with a merged title, a heading, rows, a damaged name and a total.
    void stageSheets()
    {
        const auto text
            = [](const char *words) { return "<c t=\"str\"><v>" + QByteArray(words) + "</v></c>"; };
        const auto number = [](const char *digits) { return "<c><v>" + QByteArray(digits) + "</v></c>"; };
        const auto row = [](const QByteArray &cells) { return "<row>" + cells + "</row>"; };
        const QByteArray data = row(text("2016年情况表"))
            + row(text("区划") + text("年份") + text("pm25.mean") + text("甲"))
            + row(text("330302") + number("2016") + number("41") + text("x"))
            + row(text("３３０３０３") + number("2016") + text("见附件") + text("x"))
            + row(text("总数") + number("2016") + number("41") + text("x"));
        const QString sent = folder.filePath(u"county.xlsx"_s);
        exchange::XlsxMaker()
            .sheet("One", data, "<mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>")
            .sheet("Two", data)
            .write(sent);
        BOOST_REQUIRE(page->open({{u"path"_s, sent}}));
        BOOST_REQUIRE(waitFor([this] { return page->session() != nullptr; }));
    }
    void trigger(int row, int column, const QString &menuName, const QString &entry)
    {
        const auto menu = page->sheetPane()->menuAt(row, column);
        for (const QAction *part : menu->actions())
            if (part->menu() && part->text() == menuName)
                for (QAction *action : part->menu()->actions())
                    if (action->text() == entry)
                        action->trigger();
    }
    void stage(const QByteArray &bytes)
    {
        dialogs.answer = write(u"county.csv"_s, bytes);
        BOOST_REQUIRE(page->open({{u"choose"_s, true}}));
        BOOST_REQUIRE(waitFor([this] { return page->session() != nullptr; }));
    }
    ImportPage *page;
};

} // namespace pilotage::ui
