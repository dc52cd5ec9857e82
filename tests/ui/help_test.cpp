#include "tests/ui/window_fixture.h"
#include "ui/help/help_window.h"

#include <boost/test/unit_test.hpp>

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace pilotage::ui;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(help)

BOOST_AUTO_TEST_CASE(both_languages_have_the_same_texts_and_each_page_has_one)
{
    const std::vector<HelpTopic> chinese = helpTopics(QLocale(u"zh_CN"_s));
    const std::vector<HelpTopic> english = helpTopics(QLocale(u"en"_s));
    BOOST_REQUIRE_EQUAL(chinese.size(), english.size());
    QStringList keys;
    for (std::size_t i = 0; i < chinese.size(); ++i) {
        BOOST_TEST(chinese[i].key.toStdString() == english[i].key.toStdString());
        BOOST_TEST(!chinese[i].title.isEmpty());
        BOOST_TEST(!english[i].title.isEmpty());
        // Sections match one to one, so that no language tells less.
        BOOST_TEST(chinese[i].markdown.count(u"\n## "_s) == english[i].markdown.count(u"\n## "_s));
        keys.append(chinese[i].key);
    }
    WindowFixture f;
    for (const PageEntry &page : f.window->pages())
        BOOST_TEST(keys.contains(page.key), "no help on " << page.key.toStdString());
}

BOOST_AUTO_TEST_CASE(f1_opens_the_text_of_the_page_and_the_search_finds_words_in_all_of_them)
{
    WindowFixture f;
    f.window->showPage(u"compliance"_s);
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    auto *help = f.window->findChild<HelpWindow *>();
    BOOST_REQUIRE(help);
    BOOST_TEST(help->isVisible());
    BOOST_TEST(help->topic().toStdString() == "compliance");
    auto *text = help->findChild<QTextBrowser *>();
    BOOST_TEST(text->toPlainText().contains(u"By volume"_s));

    QTest::keyClicks(help->findChild<QLineEdit *>(), u"GB/T 2589"_s);
    BOOST_TEST(help->topic().toStdString() == "terms");
    BOOST_TEST(!text->extraSelections().isEmpty());

    QTest::keyClick(help, Qt::Key_Escape);
    BOOST_TEST(!help->isVisible());
    f.window->showPage(u"synergy"_s);
    QTest::keyClick(f.window.get(), Qt::Key_F1);
    BOOST_TEST(help->topic().toStdString() == "synergy");
}

BOOST_AUTO_TEST_SUITE_END()
