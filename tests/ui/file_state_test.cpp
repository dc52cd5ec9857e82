#include "app/storage/place.h"
#include "app/workbook/file_watch.h"
#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/shell/file_bar.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

FileBar *barOf(const WindowFixture &f)
{
    return f.window->findChild<FileBar *>();
}

/// The button if it is to be seen.
QPushButton *button(const WindowFixture &f, const QString &text)
{
    return WindowFixture::buttonCalled(barOf(f), text);
}

void look(const WindowFixture &f)
{
    f.window->findChild<workbook::FileWatch *>()->look();
}

Issues edit(const WindowFixture &f, double value)
{
    Observation figure;
    figure.key = {SubjectId(330302), f.window->workbook()->indicators().front().id, Period::ofYear(2016), 0};
    figure.value = value;
    return pilotage::test::setFigure(*f.window->workbook(), figure, u"test"_s);
}

bool canUndo(const WindowFixture &f)
{
    for (const QAction *action : f.window->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(u"Ctrl+Z"_s))
            return action->isEnabled();
    return false;
}

struct WithoutProbes
{
    ~WithoutProbes() { storage::place::setProbes({}); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(file_state)

BOOST_AUTO_TEST_CASE(a_deleted_file_is_told_and_saved_under_its_own_name)
{
    WindowFixture f;
    BOOST_TEST(!barOf(f)->isVisible());
    BOOST_REQUIRE(!hasErrors(edit(f, 7)));
    f.window->showPage(u"register"_s);
    f.window->setScope({SubjectId(330302), Period::ofYear(2022)});
    BOOST_TEST(canUndo(f));
    QFile::remove(f.path);
    look(f);
    BOOST_TEST(barOf(f)->isVisible());
    BOOST_TEST(barOf(f)->text().contains(f.path));
    BOOST_TEST(!canUndo(f));
    QPushButton *save = button(f, u"Save as..."_s);
    BOOST_REQUIRE(save);
    f.dialogs.answer = f.path;
    QTest::mouseClick(save, Qt::LeftButton);
    BOOST_TEST(f.waitFor([&] { return !barOf(f)->isVisible(); }));
    BOOST_TEST(QFile::exists(f.path));
    BOOST_REQUIRE(f.window->workbook());
    BOOST_TEST(!f.window->workbook()->info().readOnly);
    BOOST_TEST(f.window->page(u"register"_s)->isVisible());
    BOOST_TEST(f.window->scope().district.value() == 330302);
    BOOST_TEST(canUndo(f));
    BOOST_TEST(!hasErrors(edit(f, 8)));
}

BOOST_AUTO_TEST_CASE(a_cancelled_or_failed_save_keeps_the_contents_and_the_bar)
{
    WindowFixture f;
    QFile::rename(f.path, f.path + u".away"_s);
    look(f);
    f.dialogs.answer.clear();
    QTest::mouseClick(button(f, u"Save as..."_s), Qt::LeftButton);
    BOOST_TEST(barOf(f)->isVisible());
    f.dialogs.answer = f.write(u"taken.pilotage"_s, "something else");
    QTest::mouseClick(button(f, u"Save as..."_s), Qt::LeftButton);
    BOOST_TEST(f.waitFor([&] { return !f.window->workbook()->hasJob(); }));
    BOOST_TEST(barOf(f)->isVisible());
    BOOST_REQUIRE(f.window->workbook());
    BOOST_TEST(!f.window->workbook()->districtTree().empty());
    // Put back, all is well again by itself.
    QFile::rename(f.path + u".away"_s, f.path);
    look(f);
    BOOST_TEST(!barOf(f)->isVisible());
    BOOST_TEST(!hasErrors(edit(f, 9)));
}

BOOST_AUTO_TEST_CASE(nobody_leaves_a_workbook_without_a_file_unasked)
{
    WindowFixture f;
    QFile::remove(f.path); // and not looked at since: leaving looks by itself
    QString asked;
    const auto answer = [&](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, f.window.get(), [&asked, role] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = box->text();
            for (QAbstractButton *each : box->buttons())
                if (box->buttonRole(each) == role)
                    return each->click();
        });
    };
    answer(QMessageBox::RejectRole);
    f.window->closeFile();
    BOOST_TEST(asked.contains(u"nowhere else"_s));
    BOOST_TEST(f.window->workbook());
    f.dialogs.answer = f.folder.filePath(u"saved.pilotage"_s);
    answer(QMessageBox::AcceptRole);
    f.window->close();
    BOOST_TEST(f.waitFor([&] { return !f.window->isVisible(); }));
    BOOST_TEST(QFile::exists(f.dialogs.answer));
    f.window->show();
    QFile::remove(f.dialogs.answer);
    answer(QMessageBox::DestructiveRole);
    f.window->closeFile();
    BOOST_TEST(!f.window->workbook());
}

BOOST_AUTO_TEST_CASE(the_bar_survives_a_change_of_language)
{
    WindowFixture f;
    QFile::remove(f.path);
    look(f);
    const QLocale chinese(u"zh_CN"_s);
    f.translators.install(chinese);
    f.window->rebuild();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the parts before
    BOOST_TEST(barOf(f)->isVisible());
    BOOST_TEST(button(f, u"另存为…"_s));
    f.translators.install(QLocale(u"en"_s));
}

BOOST_AUTO_TEST_CASE(written_over_in_place_offers_to_close_only)
{
    WindowFixture f;
    {
        QFile file(f.path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(200'000, 'x'));
        file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    }
    look(f);
    BOOST_TEST(barOf(f)->isVisible());
    BOOST_TEST(!button(f, u"Save as..."_s));
    QTest::mouseClick(button(f, u"Close this workbook"_s), Qt::LeftButton);
    BOOST_TEST(!f.window->workbook());
    BOOST_TEST(!barOf(f)->isVisible());
}

BOOST_AUTO_TEST_CASE(a_second_window_reads_names_the_owner_and_opens_a_copy)
{
    WindowFixture f;
    const WithoutProbes without;
    MainWindow second(*f.theme, f.settings, f.dialogs);
    second.show();
    second.openFile(f.path);
    BOOST_REQUIRE(second.workbook());
    BOOST_TEST(second.workbook()->info().readOnly);
    auto *bar = second.findChild<FileBar *>();
    BOOST_TEST(bar->isVisible());
    BOOST_TEST(bar->text().contains(storage::place::userName()));
    BOOST_TEST(bar->text().contains(storage::place::host()));
    BOOST_TEST(!bar->text().contains(u'Z'), "local time, as people read it");
    QPushButton *copy = nullptr;
    for (QPushButton *each : bar->findChildren<QPushButton *>())
        if (each->text() == u"Open a copy..."_s && each->isVisible())
            copy = each;
    BOOST_REQUIRE(copy);
    f.dialogs.answer = f.folder.filePath(u"second"_s); // the ending is added
    QTest::mouseClick(copy, Qt::LeftButton);
    BOOST_TEST(f.waitFor([&] { return !second.workbook()->info().readOnly; }));
    BOOST_TEST(second.workbook()->info().path.endsWith(u"second.pilotage"_s));
    BOOST_TEST(!f.window->workbook()->info().readOnly);
}

BOOST_AUTO_TEST_CASE(on_a_network_drive_the_person_can_insist)
{
    WindowFixture f;
    const WithoutProbes without;
    storage::place::Probes probes;
    probes.networkFileSystem = [](const QString &) { return u"smb2"_s; };
    storage::place::setProbes(probes);
    f.window->closeFile();
    f.window->openFile(f.path);
    BOOST_TEST(f.window->workbook()->info().readOnly);
    BOOST_TEST(barOf(f)->text().contains(u"smb2"_s));
    QPushButton *insist = button(f, u"Write all the same"_s);
    BOOST_REQUIRE(insist);
    QTest::mouseClick(insist, Qt::LeftButton);
    BOOST_TEST(!f.window->workbook()->info().readOnly);
    BOOST_TEST(!barOf(f)->isVisible());
    BOOST_TEST(!hasErrors(edit(f, 7)));
}

BOOST_AUTO_TEST_SUITE_END()
