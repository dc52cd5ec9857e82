#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/scope_picker.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>

#include <set>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

QAction *actionWith(const QWidget *window, const QString &keys)
{
    for (QAction *action : window->findChildren<QAction *>())
        if (action->shortcuts().contains(QKeySequence(keys)))
            return action;
    return nullptr;
}

/// One line for every part a person or a test from outside can name.
QStringList namesOf(MainWindow &window)
{
    QStringList lines{u"window | "_s + QString(window.windowTitle()).replace(u"demo"_s, u"NAME"_s)};
    const std::function<void(const QList<QAction *> &, const QString &)> menus
        = [&](const QList<QAction *> &actions, const QString &path) {
              for (const QAction *action : actions) {
                  QString text = action->text();
                  text.remove(u'&');
                  if (text.isEmpty() || action->isSeparator() || text.startsWith("Undo"_L1)
                      || text.startsWith("Redo"_L1) || text.startsWith("No recent"_L1)
                      || path.endsWith("Open recent"_L1))
                      continue;
                  const QString keys = action->shortcut().toString(QKeySequence::PortableText);
                  lines.append(
                      u"menu | %1%2%3"_s.arg(path, text, keys.isEmpty() ? QString() : u" | "_s + keys));
                  if (action->menu())
                      menus(action->menu()->actions(), path + text + u" > "_s);
              }
          };
    menus(window.menuBar()->actions(), {});
    for (const PageEntry &entry : window.pages())
        lines.append(u"page | "_s + entry.name);
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(main_window)

BOOST_AUTO_TEST_CASE(opens_the_demo_with_its_red_frame_words_and_scope)
{
    WindowFixture f;
    BOOST_REQUIRE(f.window->workbook());
    BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
    BOOST_TEST(f.window->scope().district.value() == 330300);
    BOOST_TEST(f.window->scope().period.isYear());
    bool isNamed = false;
    for (const QLabel *label : f.window->findChildren<QLabel *>())
        isNamed = isNamed || (label->isVisible() && label->text().contains(u"not for submission"_s));
    BOOST_TEST(isNamed);
}

BOOST_AUTO_TEST_CASE(every_page_loads_fits_and_answers)
{
    WindowFixture f;
    for (const PageEntry &entry : f.window->pages()) {
        f.window->showPage(entry.key);
        QCoreApplication::processEvents();
        const Page *page = f.window->page(entry.key);
        BOOST_REQUIRE(page);
        BOOST_TEST(page->isVisible());
        BOOST_TEST(!page->answer().isEmpty(), entry.key.toStdString());
        const QSize least = page->minimumSizeHint();
        BOOST_TEST(least.width() <= 1280,
                   entry.key.toStdString() << " is at least " << least.width() << " wide");
        BOOST_TEST(least.height() <= 680,
                   entry.key.toStdString() << " is at least " << least.height() << " high");
    }
    BOOST_TEST(f.window->width() == 1366);
    BOOST_TEST(f.window->height() == 768);
}

BOOST_AUTO_TEST_CASE(scope_is_kept_across_pages)
{
    WindowFixture f;
    f.window->setScope({SubjectId(330302), Period::ofYear(2022)});
    f.window->showPage(u"synergy"_s);
    f.window->showPage(u"register"_s);
    BOOST_TEST(f.window->scope().district.value() == 330302);
    BOOST_TEST(f.window->findChild<ScopePicker *>()->district().value() == 330302);
    BOOST_TEST(f.window->findChild<PeriodPicker *>()->period().year() == 2022);
}

BOOST_AUTO_TEST_CASE(a_page_chosen_by_a_key_has_the_keyboard)
{
    WindowFixture f;
    const auto nameAfter = [&f](Qt::Key key) {
        QTest::keyClick(f.window.get(), key, Qt::ControlModifier);
        const QWidget *focus = f.window->focusWidget();
        return focus ? focus->accessibleName() : QString();
    };
    BOOST_TEST(nameAfter(Qt::Key_3) == u"Figures"_s);
    BOOST_TEST(nameAfter(Qt::Key_8) == u"Steps"_s);
    BOOST_TEST(nameAfter(Qt::Key_3) == u"Figures"_s); // from within another page too
    // Who walks down the navigation by Tab goes on there.
    QWidget *item = nullptr;
    for (auto *each : f.window->findChildren<QAbstractButton *>())
        if (each->accessibleName() == u"Compliance"_s)
            item = each;
    BOOST_REQUIRE(item);
    item->setFocus(Qt::TabFocusReason);
    QTest::keyClick(item, Qt::Key_Space);
    BOOST_TEST((f.window->focusWidget() == item));
}

BOOST_AUTO_TEST_CASE(tab_goes_down_the_navigation_through_the_header_into_the_page)
{
    WindowFixture f;
    f.window->showPage(u"indicators"_s);
    const auto *header = f.window->findChild<PageHeader *>();
    const auto *rail = f.window->findChild<NavigationRail *>();
    QWidget *search = f.window->focusWidget();
    while (!rail->isAncestorOf(search) || search->accessibleName() != "Search"_L1)
        search = search->nextInFocusChain();
    int y = -1;
    int x = -1;
    bool isInPage = false;
    QWidget *each = search;
    do {
        const std::string name
            = each->metaObject()->className() + (' ' + each->accessibleName().toStdString());
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus)) {
        } else if (rail->isAncestorOf(each)) {
            BOOST_TEST(each->mapTo(rail, QPoint()).y() >= y, name);
            y = each->mapTo(rail, QPoint()).y();
        } else if (header->isAncestorOf(each)) {
            BOOST_TEST(each->mapTo(header, QPoint()).x() > x, name);
            BOOST_TEST(!isInPage, name);
            x = each->mapTo(header, QPoint()).x();
        } else {
            isInPage = true;
        }
        each = each->nextInFocusChain();
    } while (each != search);
    BOOST_TEST(isInPage);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_name_the_step)
{
    WindowFixture f;
    const std::vector<Indicator> indicators = f.window->workbook()->indicators();
    BOOST_REQUIRE(!indicators.empty());
    Observation figure;
    figure.key = {SubjectId(330302), indicators.front().id, Period::ofYear(2016), 0};
    figure.value = 12.5;
    const auto before = f.window->workbook()->observation(figure.key);
    const Issues refusals = pilotage::test::setFigure(*f.window->workbook(), figure, u"test"_s);
    BOOST_REQUIRE(!hasErrors(refusals));
    QAction *undo = actionWith(f.window.get(), u"Ctrl+Z"_s);
    BOOST_REQUIRE(undo);
    BOOST_TEST(undo->isEnabled());
    const QString label = f.window->workbook()->nextUndo()->label;
    BOOST_TEST(undo->text().contains(label));
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST((f.window->workbook()->observation(figure.key) == before));
    QAction *redo = actionWith(f.window.get(), u"Ctrl+Y"_s);
    BOOST_REQUIRE(redo);
    BOOST_TEST(redo->text().contains(label));
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier);
    BOOST_TEST(f.window->workbook()->observation(figure.key)->value == 12.5);
}

BOOST_AUTO_TEST_CASE(language_changes_at_run_time)
{
    WindowFixture f;
    f.window->showPage(u"register"_s);
    BOOST_TEST(f.window->menuBar()->actions().front()->text() == u"&File"_s);
    const QLocale chinese(u"zh_CN"_s);
    f.translators.install(chinese);
    f.theme->setLanguage(chinese);
    f.window->rebuild();
    QCoreApplication::processEvents();
    BOOST_TEST(f.window->menuBar()->actions().front()->text() == u"文件(&F)"_s);
    BOOST_TEST(f.window->page(u"register"_s)->title() == u"试点"_s);
    BOOST_TEST(f.window->page(u"register"_s)->isVisible());
    BOOST_TEST(f.window->workbook() != nullptr);
    f.translators.install(QLocale(u"en"_s));
}

BOOST_AUTO_TEST_CASE(theme_changes_at_run_time)
{
    WindowFixture f;
    f.theme->setMode(Theme::Mode::Dark);
    BOOST_TEST(tokens(f.window.get()).dark);
    BOOST_TEST((QApplication::palette().color(QPalette::Base) == darkTokens().base));
    f.theme->setMode(Theme::Mode::Light);
    BOOST_TEST(!tokens(f.window.get()).dark);
}

BOOST_AUTO_TEST_CASE(palette_finds_a_district_by_code)
{
    WindowFixture f;
    actionWith(f.window.get(), u"Ctrl+K"_s)->trigger();
    auto *palette = f.window->findChild<CommandPalette *>();
    BOOST_REQUIRE(palette->isVisible());
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, u"330304"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    BOOST_TEST(f.window->scope().district.value() == 330304);
    BOOST_TEST(!palette->isVisible());
}

BOOST_AUTO_TEST_CASE(closing_leaves_the_welcome_page_and_no_data)
{
    WindowFixture f;
    f.window->closeFile();
    BOOST_TEST(f.window->workbook() == nullptr);
    BOOST_TEST(!f.window->page(u"register"_s)->isVisible());
    BOOST_TEST(f.settings.recentFiles().contains(f.path));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_workbook_is_refused_and_left_alone)
{
    WindowFixture f;
    const QString stranger
        = f.write(u"stranger.pilotage"_s, "not a database at all, but a text of some length");
    f.window->openFile(stranger);
    BOOST_TEST(f.window->windowTitle().startsWith(u"demo"_s));
    bool isSaid = false;
    for (const QLabel *label : f.window->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"file is as before"_s));
    BOOST_TEST(isSaid);
}

BOOST_AUTO_TEST_CASE(a_file_to_open_is_named_before_it_is_open)
{
    WindowFixture f;
    f.window->closeFile();
    MainWindow window(*f.theme, f.settings, f.dialogs, f.path);
    window.show();
    BOOST_TEST(window.workbook() == nullptr);
    BOOST_TEST(window.windowTitle().startsWith(u"demo"_s));
    BOOST_TEST(window.findChild<WelcomePage *>() == nullptr);
    BOOST_TEST(window.findChild<PageHeader *>()->isVisible());
    window.openFile(f.path);
    BOOST_TEST(window.workbook() != nullptr);
    window.closeFile();
    BOOST_REQUIRE(window.findChild<WelcomePage *>() != nullptr);
    BOOST_TEST(window.findChild<WelcomePage *>()->isVisible());
    BOOST_TEST(!window.findChild<PageHeader *>()->isVisible());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_at_start_leaves_the_welcome_page)
{
    WindowFixture f;
    const QString stranger = f.write(u"stranger.pilotage"_s, "not a database at all");
    MainWindow window(*f.theme, f.settings, f.dialogs, stranger);
    window.show();
    window.openFile(stranger);
    BOOST_TEST(window.workbook() == nullptr);
    BOOST_TEST(window.windowTitle() == u"Pilotage"_s);
    BOOST_REQUIRE(window.findChild<WelcomePage *>() != nullptr);
    BOOST_TEST(window.findChild<WelcomePage *>()->isVisible());
    bool isSaid = false;
    for (const QLabel *label : window.findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"file is as before"_s));
    BOOST_TEST(isSaid);
}

BOOST_AUTO_TEST_CASE(controls_have_names_and_shortcuts_are_unique)
{
    WindowFixture f;
    std::set<QString> keys;
    for (const QAction *action : f.window->findChildren<QAction *>())
        for (const QKeySequence &sequence : action->shortcuts())
            if (action->parent() != nullptr)
                BOOST_TEST(keys.insert(sequence.toString()).second,
                           "twice: " << sequence.toString().toStdString());
    for (const PageEntry &entry : f.window->pages()) {
        f.window->showPage(entry.key);
        QCoreApplication::processEvents();
        for (QWidget *widget : f.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || qobject_cast<QComboBox *>(widget) || widget->objectName().startsWith("qt_"_L1))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            BOOST_TEST(isNamed,
                       entry.key.toStdString()
                           << ": no name for a " << widget->metaObject()->className() << " in "
                           << widget->parentWidget()->metaObject()->className());
        }
    }
}

BOOST_AUTO_TEST_CASE(names_are_those_of_the_list)
{
    WindowFixture f;
    QFile list(QStringLiteral(PILOTAGE_SOURCE_DIR "/ui/NAMES.md"));
    BOOST_REQUIRE(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    QStringList listed;
    for (const QString &line : text.split(u'\n'))
        if (line.startsWith("- "_L1))
            listed.append(line.mid(2).trimmed());
    const QStringList found = namesOf(*f.window);
    for (const QString &line : found)
        BOOST_TEST(listed.contains(line), "not in ui/NAMES.md: " << line.toStdString());
    for (const QString &line : listed)
        if (line.startsWith("menu | "_L1) || line.startsWith("page | "_L1))
            BOOST_TEST(found.contains(line), "only in ui/NAMES.md: " << line.toStdString());
    // Parts inside pages are listed as "part | page | role | name".
    for (const QString &line : listed) {
        const QStringList cells = line.split(u" | "_s);
        if (cells.size() != 4 || cells.front() != "part"_L1)
            continue;
        f.window->showPage(cells.at(1));
        QCoreApplication::processEvents();
        bool isThere = false;
        for (const QWidget *widget : f.window->findChildren<QWidget *>())
            isThere = isThere || widget->accessibleName() == cells.at(3)
                || (qobject_cast<const QAbstractButton *>(widget)
                    && static_cast<const QAbstractButton *>(widget)->text().startsWith(cells.at(3)))
                || (qobject_cast<const QLabel *>(widget) && static_cast<const QLabel *>(widget)->buddy()
                    && static_cast<const QLabel *>(widget)->text() == cells.at(3));
        BOOST_TEST(isThere, "only in ui/NAMES.md: " << line.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
