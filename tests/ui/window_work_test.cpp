// Long work of the window itself: copies, tables, new files.
#include "app/workbook/file_watch.h"
#include "app/workbook/workbook.h"
#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/parts/work_strip.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

struct Working : WindowFixture
{
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : window->findChildren<QAction *>())
            if (QString(each->text()).remove(u'&') == text)
                return each;
        return nullptr;
    }
    /// Of the window itself, not of a page.
    [[nodiscard]] WorkStrip *strip() const
    {
        for (auto *each : window->findChildren<WorkStrip *>())
            if (!qobject_cast<Page *>(each->parentWidget()) && each->isVisible())
                return each;
        return nullptr;
    }
    void cancel() const
    {
        for (auto *button : strip()->findChildren<QPushButton *>())
            if (button->text() == u"Cancel"_s)
                button->click();
    }
    [[nodiscard]] bool isSaid(const QString &words) const { return isSaidUnder(window.get(), words); }
    [[nodiscard]] bool waitSaid(const QString &words) const
    {
        return waitFor([&] { return isSaid(words); });
    }
    void save() const
    {
        Observation figure;
        figure.key
            = {SubjectId(330302), window->workbook()->indicators().front().id, Period::ofYear(2012), 0};
        figure.value = 7;
        BOOST_REQUIRE(!hasErrors(pilotage::test::setFigure(*window->workbook(), figure, u"test"_s)));
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(window_work)

BOOST_AUTO_TEST_CASE(a_copy_is_saved_beside_reading_and_nothing_is_written_meanwhile)
{
    Working f;
    BOOST_TEST(!f.strip());
    HeldWork held;
    f.dialogs.answer = f.folder.filePath(u"copy.pilotage"_s);
    f.action(u"Save a copy..."_s)->trigger();
    BOOST_REQUIRE(f.strip());
    BOOST_TEST(f.isSaid(u"Saving and verifying copy.pilotage"_s));
    BOOST_TEST(!QFile::exists(f.dialogs.answer));
    // Other pages open; what writes waits.
    f.action(u"Indicators"_s)->trigger();
    BOOST_TEST(f.window->page(u"indicators"_s)->isVisible());
    BOOST_CHECK_THROW(f.save(), std::exception);
    BOOST_TEST(!f.action(u"Save"_s)->isEnabled());
    f.action(u"Save a copy..."_s)->trigger(); // disabled: one at a time
    f.window->close();
    BOOST_TEST(f.window->isVisible());
    BOOST_TEST(f.isSaid(u"Work is under way"_s));
    f.window->closeFile();
    BOOST_TEST(f.window->workbook());
    f.window->openFile(f.write(u"other.pilotage"_s, "other"));
    BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
    held.letGo();
    BOOST_TEST(f.waitSaid(u"Copy saved and verified: copy.pilotage"_s));
    BOOST_TEST(!f.strip());
    BOOST_TEST(QFile::exists(f.dialogs.answer));
    BOOST_TEST(f.action(u"Save"_s)->isEnabled());
    f.save();
}

BOOST_AUTO_TEST_CASE(a_cancelled_copy_leaves_nothing_behind)
{
    Working f;
    const QStringList before = f.files();
    HeldWork held;
    f.dialogs.answer = f.folder.filePath(u"copy.pilotage"_s);
    f.action(u"Save a copy..."_s)->trigger();
    BOOST_REQUIRE(f.strip());
    f.cancel();
    held.letGo();
    BOOST_TEST(f.waitSaid(u"Cancelled; everything is as before"_s));
    BOOST_TEST(!f.strip());
    BOOST_TEST((f.files() == before));
    f.save();
}

BOOST_AUTO_TEST_CASE(a_copy_never_goes_over_a_file_that_is_there)
{
    Working f;
    f.dialogs.answer = f.write(u"taken.pilotage"_s, "something else");
    f.action(u"Save a copy..."_s)->trigger();
    BOOST_TEST(f.waitSaid(u"Nothing was changed; the file is as before."_s));
    BOOST_TEST(!f.strip());
    BOOST_TEST(QFileInfo(f.dialogs.answer).size() == 14);
    f.save();
}

BOOST_AUTO_TEST_CASE(a_table_is_written_whole_or_not_at_all)
{
    Working f;
    const QStringList before = f.files();
    f.dialogs.answer = f.folder.filePath(u"figures"_s);
    {
        HeldWork held;
        f.action(u"Observations..."_s)->trigger();
        BOOST_REQUIRE(f.strip());
        BOOST_TEST(f.isSaid(u"Writing figures.csv"_s));
        f.cancel();
        held.letGo();
        BOOST_TEST(f.waitSaid(u"Cancelled; everything is as before"_s));
        BOOST_TEST((f.files() == before));
    }
    f.action(u"Observations..."_s)->trigger();
    BOOST_TEST(f.waitSaid(u"written, SHA-256 "_s));
    BOOST_TEST(f.isSaid(u"figures.csv: "_s));
    BOOST_TEST(QFile::exists(f.folder.filePath(u"figures.csv"_s)));
    f.dialogs.answer = f.folder.filePath(u"no/such/folder/figures.csv"_s);
    f.action(u"Observations..."_s)->trigger();
    BOOST_TEST(f.waitSaid(u"Nothing was changed; the file is as before."_s));
}

BOOST_AUTO_TEST_CASE(a_new_workbook_is_made_beside_the_open_one)
{
    Working f;
    const QStringList before = f.files();
    const QString path = f.folder.filePath(u"fresh.pilotage"_s);
    {
        HeldWork held;
        f.window->newFile(path);
        BOOST_REQUIRE(f.strip());
        BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
        f.cancel();
        held.letGo();
        BOOST_TEST(f.waitSaid(u"Cancelled; everything is as before"_s));
        BOOST_TEST((f.files() == before));
        BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
    }
    f.window->newFile(path);
    BOOST_TEST(f.waitFor([&] { return f.window->windowTitle().startsWith(u"fresh"_s); }));
    BOOST_TEST(!f.window->workbook()->info().readOnly);
    BOOST_TEST(!f.strip());
    f.window->newFile(path); // there already
    BOOST_TEST(f.waitSaid(u"Nothing was changed; the file is as before."_s));
    BOOST_TEST(f.window->windowTitle().startsWith(u"fresh"_s));
}

BOOST_AUTO_TEST_CASE(the_demonstration_is_made_and_opened)
{
    Working f;
    f.window->openDemo();
    BOOST_REQUIRE(f.strip());
    BOOST_TEST(f.waitFor([&] { return f.window->windowTitle().startsWith(u"Demo"_s); }, 60000));
    BOOST_TEST((f.window->workbook()->info().kind == workbook::WorkbookKind::Training));
}

BOOST_AUTO_TEST_CASE(a_cancelled_save_as_leaves_the_old_workbook_open)
{
    Working f;
    QFile::remove(f.path); // the file is gone: saving elsewhere is offered
    f.window->findChild<workbook::FileWatch *>()->look();
    QPushButton *save = nullptr;
    for (auto *each : f.window->findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == u"Save as..."_s)
            save = each;
    BOOST_REQUIRE(save);
    HeldWork held;
    f.dialogs.answer = f.folder.filePath(u"elsewhere.pilotage"_s);
    save->click();
    BOOST_REQUIRE(f.strip());
    f.cancel();
    held.letGo();
    BOOST_TEST(f.waitSaid(u"Cancelled; everything is as before"_s));
    BOOST_TEST(!QFile::exists(f.dialogs.answer));
    BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
    BOOST_TEST(!f.window->workbook()->districtTree().empty());
}

BOOST_AUTO_TEST_SUITE_END()
