// Backups, data check, settings, damaged files, restore points, printing.
#include "app/workbook/backups.h"
#include "app/workbook/file_settings.h"
#include "app/workbook/recovery.h"
#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/care/check_page.h"
#include "ui/pages/care/recovery_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/page_print.h"
#include "ui/shell/print_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QTimer>

#include <algorithm>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Care : WindowFixture
{
    explicit Care(const QString &key = {})
    {
        workbook::setBackupFolders({folder.filePath(u"backups"_s), {}});
        (void)QDir(folder.path()).mkpath(u"backups"_s);
        if (!key.isEmpty())
            window->showPage(key);
    }
    ~Care() { workbook::setBackupFolders({}); }

    [[nodiscard]] bool isSaid(const QString &words) const { return isSaidUnder(window.get(), words); }
    [[nodiscard]] bool waitReady(const QString &text) const
    {
        return waitFor([&] {
            const QPushButton *each = buttonUnder(window.get(), text);
            return each && each->isEnabled();
        });
    }
    void enter(double value) const
    {
        Observation figure;
        figure.key
            = {SubjectId(330302), window->workbook()->indicators().front().id, Period::ofYear(2012), 0};
        figure.value = value;
        BOOST_REQUIRE(!hasErrors(pilotage::test::setFigure(*window->workbook(), figure, u"test"_s)));
    }
    /// The open file is closed and some of its pages overwritten with zeros; what it then holds.
    [[nodiscard]] QByteArray damage() const
    {
        window->closeFile();
        QByteArray bytes = bytesOf(path);
        for (qsizetype page = 40; page < 60; ++page)
            std::fill_n(bytes.data() + page * pageSize, pageSize, '\0');
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        return bytes;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(care_pages)

BOOST_AUTO_TEST_CASE(a_backup_is_made_compared_and_opened_as_a_copy)
{
    Care f(u"backups"_s);
    const QWidget *page = f.window->page(u"backups"_s);
    const auto *table = Care::named<DataTable>(page, u"Backups"_s);
    BOOST_REQUIRE(table);
    const int before = table->model()->rowCount();
    Care::buttonUnder(f.window.get(), u"Back up now"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return table->model()->rowCount() == before + 1; }));
    BOOST_REQUIRE(f.waitReady(u"Back up now"_s));
    BOOST_TEST(table->model()->index(0, 1).data().toString() == u"by hand"_s);
    BOOST_TEST(table->model()->index(0, 5).data().toString().startsWith(f.folder.path()));
    f.enter(3.25);
    Care::buttonUnder(page, u"Compare"_s)->click();
    const auto *figures = Care::named<DataTable>(page, u"Figures that differ"_s);
    BOOST_REQUIRE(f.waitFor([&] { return figures->model()->rowCount() == 1; }));
    BOOST_TEST(figures->model()->index(0, 3).data().toString() == u"3.25"_s);
    BOOST_REQUIRE(f.waitReady(u"Verify"_s));
    Care::buttonUnder(page, u"Verify"_s)->click();
    BOOST_REQUIRE(
        f.waitFor([&] { return table->model()->index(0, 3).data().toString().startsWith("again at"_L1); }));
    BOOST_REQUIRE(f.waitReady(u"Open as copy"_s));
    // Never over a file that is there.
    f.dialogs.answer = f.path;
    const QByteArray open = bytesOf(f.path);
    Care::buttonUnder(page, u"Open as copy"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return f.isSaid(u"file of this name"_s); }));
    BOOST_TEST((bytesOf(f.path) == open));
    BOOST_REQUIRE(f.waitReady(u"Open as copy"_s));
    f.dialogs.answer = f.folder.filePath(u"yesterday"_s);
    Care::buttonUnder(page, u"Open as copy"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return f.window->windowTitle().startsWith(u"yesterday"_s); }));
    BOOST_TEST(f.window->workbook()->info().path.endsWith(u"yesterday.pilotage"_s));
}

BOOST_AUTO_TEST_CASE(a_second_folder_gets_a_copy_of_each_backup)
{
    Care f;
    (void)QDir(f.folder.path()).mkpath(u"stick"_s);
    workbook::setBackupFolders({f.folder.filePath(u"backups"_s), f.folder.filePath(u"stick"_s)});
    workbook::Backups backups(*f.window->workbook());
    const QString made = backups.make(u"hand"_s);
    BOOST_REQUIRE(backups.list().size() == 1u);
    BOOST_TEST(backups.list().front().hasSecondCopy);
    BOOST_TEST(!backups.list().front().isSecondOnly);
    // The first one is lost with its disk: the second is still found, and whole.
    BOOST_TEST(QFile::remove(made));
    BOOST_REQUIRE(backups.list().size() == 1u);
    BOOST_TEST(backups.list().front().isSecondOnly);
    BOOST_TEST(workbook::verifyBackup(backups.list().front().path).empty());
    // A chosen folder that is not there does not keep a backup from being made.
    workbook::setBackupFolders({u"/no/such/folder"_s, u"/nor/this"_s});
    BOOST_TEST(QFile::exists(backups.make(u"hand"_s)));
}

BOOST_AUTO_TEST_CASE(the_check_finds_names_and_opens_places)
{
    Care f(u"check"_s);
    auto *page = static_cast<CheckPage *>(f.window->page(u"check"_s));
    BOOST_TEST(page->answer().contains(u"Not checked"_s));
    BOOST_TEST(page->open({{u"run"_s, true}}));
    BOOST_REQUIRE(f.waitFor([&] { return page->answer().contains(u"Checked at"_s); }));
    BOOST_TEST(page->answer().contains(u"sound"_s), page->answer().toStdString());
    const auto *parts = Care::named<DataTable>(page, u"Parts of the check"_s);
    BOOST_TEST(parts->model()->index(0, 1).data().toString() == u"sound"_s);
    auto *findings = Care::named<DataTable>(page, u"Findings"_s);
    const QAbstractItemModelTester tester(findings->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    // A change makes the result old; it is said.
    f.enter(1);
    BOOST_TEST(page->answer().contains(u"changed since"_s));
    if (findings->model()->rowCount() > 0) {
        emit findings->rowActivated(0);
        BOOST_TEST(f.window->page(u"register"_s)->isVisible());
    }
}

BOOST_AUTO_TEST_CASE(settings_hold_at_once_and_rounding_is_undone)
{
    Care f;
    QMetaObject::invokeMethod(f.window.get(), [&] {
        for (QAction *action : f.window->findChildren<QAction *>())
            if (action->shortcuts().contains(QKeySequence(u"Ctrl+,"_s)))
                action->trigger();
    });
    auto *dialog = f.window->findChild<SettingsDialog *>();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(dialog->isVisible());
    QRadioButton *even = nullptr;
    for (auto *each : dialog->findChildren<QRadioButton *>())
        even = each->text().startsWith(u"GB/T 8170"_s) ? each : even;
    BOOST_REQUIRE(even);
    even->click();
    BOOST_TEST((workbook::fileSettings(*f.window->workbook()).rounding == RoundingRule::HalfEven));
    BOOST_TEST(f.window->workbook()->undo().empty());
    BOOST_TEST((workbook::fileSettings(*f.window->workbook()).rounding == RoundingRule::HalfUp));
    BOOST_TEST(!even->isChecked());
    // Who signs.
    auto *name = Care::named<QLineEdit>(dialog, u"Name"_s);
    name->setText(u"演示员"_s);
    QTest::keyClick(name, Qt::Key_Return);
    BOOST_TEST(f.settings.profile().name == u"演示员"_s);
    f.enter(2);
    BOOST_TEST(f.window->workbook()->history(1).front().actor == u"演示员"_s);
    // A folder that is not there is said at the field.
    auto *second = Care::named<QLineEdit>(dialog, u"Second backup folder"_s);
    second->setText(u"/no/such/stick"_s);
    QTest::keyClick(second, Qt::Key_Return);
    BOOST_TEST(second->property("invalid").toBool());
    BOOST_TEST(f.isSaid(u"second folder is not there"_s));
    BOOST_TEST(dialog->isVisible()); // Return stores, it does not close
    QTest::keyClick(dialog, Qt::Key_Escape);
    BOOST_TEST(!f.window->findChild<SettingsDialog *>()->isVisible());
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_recovered_and_never_touched)
{
    Care f;
    f.enter(3.25);
    (void)workbook::Backups(*f.window->workbook()).make(u"hand"_s);
    const QByteArray damaged = f.damage();
    f.window->openFile(f.path);
    BOOST_REQUIRE(f.waitFor([&] {
        return f.window->findChild<RecoveryPage *>() && f.window->findChild<RecoveryPage *>()->isVisible();
    }));
    auto *page = f.window->findChild<RecoveryPage *>();
    BOOST_TEST(f.window->workbook() == nullptr);
    BOOST_TEST(f.isSaid(u"is damaged and was not opened"_s));
    BOOST_REQUIRE(f.waitFor([&] { return f.isSaid(u"newest whole one"_s); }));
    // Salvage into a new file, and see what came of it.
    f.dialogs.answer = f.folder.filePath(u"salvaged"_s);
    Care::buttonUnder(page, u"Salvage into"_s)->click();
    BOOST_REQUIRE(
        f.waitFor([&] { return Care::buttonUnder(page, u"Open the new file"_s) != nullptr; }, 60000));
    BOOST_TEST(Care::named<DataTable>(page, u"Recovered"_s)->model()->rowCount() > 3);
    BOOST_TEST(Care::named<DataTable>(page, u"Lost"_s)->model()->rowCount() > 0);
    // The backup, as a copy.
    f.dialogs.answer = f.folder.filePath(u"from-backup"_s);
    Care::buttonUnder(page, u"Open backup as copy"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return f.window->workbook() != nullptr; }));
    BOOST_TEST(f.window->windowTitle().startsWith(u"from-backup"_s));
    BOOST_TEST((bytesOf(f.path) == damaged));
}

BOOST_AUTO_TEST_CASE(a_file_cut_to_nothing_still_leads_to_its_backups)
{
    Care f;
    (void)workbook::Backups(*f.window->workbook()).make(u"hand"_s);
    f.window->closeFile();
    BOOST_TEST(QFile::resize(f.path, 0));
    f.window->openFile(f.path);
    BOOST_REQUIRE(f.window->findChild<RecoveryPage *>());
    BOOST_TEST(f.window->findChild<RecoveryPage *>()->isVisible());
    BOOST_REQUIRE(f.waitFor([&] { return f.isSaid(u"newest whole one"_s); }));
    BOOST_TEST(QFileInfo(f.path).size() == 0);
}

BOOST_AUTO_TEST_CASE(saving_makes_a_restore_point_once)
{
    Care f;
    workbook::Backups backups(*f.window->workbook());
    const std::size_t before = backups.list().size();
    f.enter(4);
    QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier);
    BOOST_REQUIRE(f.waitFor([&] { return f.isSaid(u"restore point made"_s); }));
    const auto isRestorePoint = [](const workbook::BackupEntry &entry) { return entry.what == "saved"_L1; };
    const std::vector<workbook::BackupEntry> made = backups.list();
    BOOST_TEST(made.size() == before + 1);
    BOOST_TEST(std::count_if(made.begin(), made.end(), isRestorePoint) == 1);
    QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier);
    BOOST_TEST(f.isSaid(u"still holds"_s));
    BOOST_TEST(backups.list().size() == before + 1);
}

BOOST_AUTO_TEST_CASE(a_page_is_written_as_pdf_with_title_and_mark)
{
    Care f(u"overview"_s);
    Page *page = f.window->page(u"overview"_s);
    const QString pdf = f.folder.filePath(u"overview.pdf"_s);
    writePdf(pdf, {page->title(), page->answer(), u"source"_s, u"DEMO"_s, page});
    const QByteArray bytes = bytesOf(pdf);
    BOOST_TEST(bytes.startsWith("%PDF-"));
    BOOST_TEST(bytes.size() > 10000);
    // A4 landscape, in points.
    BOOST_TEST(bytes.contains("/MediaBox [0 0 842"));
    BOOST_CHECK_THROW(writePdf(u"/no/such/folder/x.pdf"_s, {page->title(), {}, {}, {}, page}),
                      std::runtime_error);
}

BOOST_AUTO_TEST_CASE(the_sheet_of_the_print_dialog_shows_the_page_in_either_theme)
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Care f(u"synergy"_s);
        f.theme->setMode(mode);
        QImage sheet;
        QTimer::singleShot(0, qApp, [&sheet] {
            auto *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
            BOOST_REQUIRE(dialog);
            for (const auto *label : dialog->findChildren<QLabel *>())
                if (!label->pixmap(Qt::ReturnByValue).isNull())
                    sheet = label->pixmap(Qt::ReturnByValue).toImage();
            dialog->reject();
        });
        QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
        BOOST_REQUIRE(!sheet.isNull());
        // Below title and rule: a table, a heat map, a tree, on white in light colours.
        QSet<QRgb> colours;
        for (int y = sheet.height() / 4; y < sheet.height() * 3 / 4; ++y)
            for (int x = 0; x < sheet.width(); ++x)
                colours.insert(sheet.pixel(x, y));
        BOOST_TEST(colours.size() > 200);
        BOOST_TEST((sheet.pixelColor(2, 2) == QColor(Qt::white)));
        BOOST_TEST((f.theme->mode() == mode));
    }
}

BOOST_AUTO_TEST_CASE(about_names_libraries_and_what_is_not_promised)
{
    const WindowFixture f;
    AboutDialog about(f.window.get());
    about.show();
    const auto *table = Care::named<DataTable>(&about, u"Libraries used"_s);
    BOOST_REQUIRE(table);
    const QString text = table->tableText();
    for (const char *name : {"Qt Charts", "SQLite", "SQLiteCpp", "zlib", "MIT", "public domain"})
        BOOST_TEST(text.contains(QLatin1StringView(name)), name);
    bool isSaid = false;
    for (const QLabel *label : about.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"does not prevent"_s);
    BOOST_TEST(isSaid);
    QTest::keyClick(&about, Qt::Key_Escape);
    BOOST_TEST(!about.isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
