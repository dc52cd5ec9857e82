// Refusals go back to the sender after what was good is stored.
#include "app/exchange/sheets/zip_archive.h"
#include "tests/ui/on_import.h"
#include "ui/pages/importing/return_strip.h"

#include <QLabel>
#include <QTimer>

using namespace pilotage;
using namespace pilotage::ui;

namespace {

/// Good and refused figures in a spreadsheet; "Store" is pressed and has ended.
struct StoredWithRefusals : OnImport
{
    StoredWithRefusals()
    {
        stageSheets();
        choose();
        dialogs.answer = before;
        button(u"Return with comments..."_s, page)->click();
        store();
    }
    void choose()
    {
        QTest::mouseClick(button(u"One"_s), Qt::LeftButton);
        BOOST_REQUIRE(waitFor([this] { return page->session() && page->session()->summary().rowsRead > 0; }));
    }
    void store()
    {
        QTest::mouseClick(button(u"Store "_s), Qt::LeftButton);
        BOOST_REQUIRE(waitFor([this] { return page->session() == nullptr; }));
    }
    /// The visible button of this name; the accessible name counts, as for a screen reader.
    static QAbstractButton *button(const QString &name, const QWidget *parent)
    {
        for (auto *each : parent->findChildren<QAbstractButton *>())
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        return nullptr;
    }
    using OnImport::button;
    [[nodiscard]] QAbstractButton *offer() const { return button(u"Return with comments..."_s, page); }
    static std::string commentsIn(const QString &path)
    {
        return exchange::ZipArchive(path, {}).read("xl/comments1.xml");
    }
    QString before = folder.filePath(u"before.xlsx"_s);
    QString after = folder.filePath(u"after.xlsx"_s);
    QString sent = folder.filePath(u"county.xlsx"_s);
};

} // namespace

BOOST_AUTO_TEST_SUITE(import_return)

BOOST_AUTO_TEST_CASE(what_was_refused_can_go_back_after_the_rest_was_stored)
{
    StoredWithRefusals f;
    BOOST_TEST(f.page->answer().contains(u"stored as one step"_s));
    BOOST_REQUIRE(f.offer());
    const auto labels = f.page->findChildren<QLabel *>();
    BOOST_TEST(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible()
            && label->text()
            == "2 cells of county.xlsx were refused and are not stored: send them back to be put right"_L1;
    }));
    f.dialogs.answer = f.after;
    f.offer()->click();
    BOOST_REQUIRE(QFile::exists(f.after));
    BOOST_TEST(f.commentsIn(f.after) == f.commentsIn(f.before)); // the same cells and words
    // Other pages do not take it away, another file does.
    f.window->showPage(u"overview"_s);
    f.window->showPage(u"importing"_s);
    BOOST_TEST(f.offer());
    f.stage(faulty);
    BOOST_TEST(!f.page->findChild<ReturnStrip *>()->isVisible());
}

BOOST_AUTO_TEST_CASE(a_file_changed_since_it_was_stored_is_not_commented)
{
    StoredWithRefusals f;
    f.dialogs.answer = f.after;
    QFile file(f.sent);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    BOOST_REQUIRE(file.resize(file.size() - 1));
    file.close();
    BOOST_REQUIRE(f.offer());
    f.offer()->click();
    BOOST_TEST(!QFile::exists(f.after));
    BOOST_REQUIRE(QFile::rename(f.sent, f.sent + u".away"_s));
    f.offer()->click();
    BOOST_TEST(!QFile::exists(f.after));
    // The offer stands, and holds good when the file is back as it was read.
    (void)f.write(u"county.xlsx"_s, bytes);
    BOOST_REQUIRE(f.offer());
    f.offer()->click();
    BOOST_TEST(QFile::exists(f.after));
}

BOOST_AUTO_TEST_CASE(the_offer_to_return_ends_with_the_workbook)
{
    StoredWithRefusals f;
    BOOST_TEST(f.offer());
    const QString copy = f.folder.filePath(u"copy.pilotage"_s);
    BOOST_REQUIRE(QFile::copy(f.path, copy));
    f.window->openFile(copy);
    f.window->showPage(u"importing"_s);
    BOOST_TEST(!f.offer());
}

BOOST_AUTO_TEST_CASE(of_several_files_the_one_to_return_is_chosen)
{
    ReturnStrip strip;
    QStringList chosen;
    QObject::connect(&strip, &ReturnStrip::chosen, &strip,
                     [&chosen](const workbook::Refusals &refusals) { chosen << refusals.path; });
    strip.offer({u"/a.xlsx"_s, u"a.xlsx"_s, {}, {{u"S"_s, 1, 1, u"x"_s}}});
    strip.offer({u"/c.xlsx"_s, u"c.xlsx"_s, {}, {}});
    BOOST_TEST(!strip.isHidden());
    auto *button = strip.findChild<QPushButton *>();
    button->click();
    BOOST_TEST(chosen == QStringList{u"/a.xlsx"_s});
    strip.offer({u"/b.xlsx"_s, u"b.xlsx"_s, {}, {{u"S"_s, 1, 1, u"x"_s}, {u"S"_s, 2, 1, u"y"_s}}});
    BOOST_TEST(strip.findChild<QLabel *>()->text().contains(u"of several files"_s));
    QTimer::singleShot(0, &strip, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu && menu->actions().size() == 2) {
            menu->actions().last()->trigger();
            menu->close();
        }
    });
    button->click();
    BOOST_TEST(chosen == (QStringList{u"/a.xlsx"_s, u"/b.xlsx"_s}));
    strip.withdraw(u"/a.xlsx"_s);
    strip.withdraw(u"/b.xlsx"_s);
    BOOST_TEST(strip.isHidden());
}

BOOST_AUTO_TEST_SUITE_END()
