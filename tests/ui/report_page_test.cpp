#include "app/workbook/figure_editing.h"
#include "app/workbook/frozen_reports.h"
#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/report/batch_dialog.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_maker.h"
#include "ui/pages/report/report_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

struct OnReport : WindowFixture
{
    explicit OnReport(const QString &language = u"en"_s)
        : WindowFixture(language)
    {
        window->showPage(u"report"_s);
        page = qobject_cast<ReportPage *>(window->page(u"report"_s));
        (void)waitFor([this] { return page->made().pages != nullptr; });
    }
    [[nodiscard]] DataTable *table(const QString &name) const { return named<DataTable>(page, name); }
    [[nodiscard]] QPushButton *button(const QString &text) const { return buttonUnder(window.get(), text); }
    [[nodiscard]] QToolButton *tool(const QString &text) const
    {
        return buttonCalled<QToolButton>(window.get(), text);
    }
    [[nodiscard]] PageView *view() const { return page->findChild<PageView *>(); }
    [[nodiscard]] const reports::Document &document() const { return page->made().pages->document(); }
    [[nodiscard]] QString barText() const { return WindowFixture::barText(page); }
    [[nodiscard]] bool isSaid(const QString &words) const { return isSaidUnder(page, words); }
    /// Position of the first figure of a county that the report prints.
    [[nodiscard]] int figureNumber() const
    {
        for (std::size_t i = 0; i < document().numbers.size(); ++i)
            if (document().numbers[i].value.trace.key.contains(u"/figure/"_s))
                return int(i);
        return -1;
    }
    template<class Dialog>
    static void whenAsked(const std::function<void(Dialog &)> &act)
    {
        QTimer::singleShot(0, qApp, [act] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                act(*dialog);
            else
                whenAsked<Dialog>(act);
        });
    }
    /// Keys of a trace name subject, indicator and year of a figure.
    void changeFigure(const QString &key, double value)
    {
        workbook::Workbook &book = *window->workbook();
        const QStringList parts = key.split(u'/');
        const std::vector<Indicator> all = book.indicators();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Indicator &each) { return each.code == parts[2]; });
        BOOST_REQUIRE(found != all.end());
        Observation figure;
        figure.key = {SubjectId(parts[0].toLongLong()), found->id, *Period::parse(parts[3]), 0};
        figure.value = value;
        BOOST_REQUIRE(!hasErrors(pilotage::test::setFigure(book, figure, u"更正"_s)));
    }

    ReportPage *page;
};

} // namespace

BOOST_AUTO_TEST_SUITE(report_page)

BOOST_AUTO_TEST_CASE(sections_pages_and_numbers_follow_each_other)
{
    OnReport f;
    DataTable *sections = f.table(u"Sections"_s);
    BOOST_REQUIRE(sections->model()->rowCount() > 5);
    BOOST_TEST(f.view()->currentPage() == 0);
    // The last section is an annex, on a later page.
    sections->setCurrentIndex(sections->model()->index(sections->model()->rowCount() - 1, 1));
    BOOST_TEST(f.view()->currentPage() > 2);
    QTest::keyClick(f.view(), Qt::Key_Home);
    BOOST_TEST(f.view()->currentPage() == 0);
    QTest::keyClick(f.view(), Qt::Key_PageDown);
    BOOST_TEST(f.view()->currentPage() == 1);
    BOOST_TEST(f.table(u"Numbers of this page"_s)->model()->rowCount()
               == int(f.page->made().pages->numbersOn(1).size()));
}

BOOST_AUTO_TEST_CASE(a_click_on_a_number_tells_where_it_comes_from_and_enter_goes_there)
{
    OnReport f;
    const int number = f.figureNumber();
    BOOST_REQUIRE(number >= 0);
    const reports::BoundNumber bound = f.document().numbers[std::size_t(number)];
    int page = 0;
    while (f.page->made().pages->boxesOf(page, number).empty())
        ++page;
    f.view()->goTo(page);
    f.view()->choose(number);
    const QPoint middle = f.view()->boxOf(number).center().toPoint();
    f.view()->choose(-1);
    QTest::mouseClick(f.view()->viewport(), Qt::LeftButton, {}, middle);
    BOOST_TEST(f.view()->chosen() == number);
    DataTable *numbers = f.table(u"Numbers of this page"_s);
    BOOST_TEST(numbers->currentKey().toInt() == number);
    BOOST_TEST(f.waitFor([&] {
        for (const QLabel *label : f.page->findChildren<QLabel *>())
            if (label->isVisible() && label->text() == bound.code)
                return true;
        return false;
    }));
    QTest::keyClick(numbers, Qt::Key_Escape);
    BOOST_TEST(f.view()->chosen() == -1);
    numbers->selectKey(number);
    QTest::keyClick(numbers, Qt::Key_Return);
    BOOST_TEST(f.window->page(u"indicators"_s)->isVisible());
}

BOOST_AUTO_TEST_CASE(a_section_that_is_left_out_is_not_in_the_report)
{
    OnReport f;
    DataTable *sections = f.table(u"Sections"_s);
    const std::size_t all = f.document().numbers.size();
    sections->setCurrentIndex(sections->model()->index(1, 1));
    QTest::keyClick(sections, Qt::Key_Space);
    BOOST_TEST(f.document().numbers.size() < all);
    BOOST_TEST(f.page->made().sections[1].isLeftOut);
    // Those below it went with it and come back with it.
    BOOST_TEST(f.page->made().sections[2].isLeftOut);
    QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                      sections->visualRect(sections->model()->index(2, 0)).center());
    BOOST_TEST(f.page->made().sections[2].isLeftOut);
    QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                      sections->visualRect(sections->model()->index(1, 0)).center());
    BOOST_TEST(f.document().numbers.size() == all);
}

BOOST_AUTO_TEST_CASE(exported_files_are_the_pages_that_are_shown)
{
    OnReport f;
    const QString path = f.folder.filePath(u"out"_s);
    for (const QString &format : {u"PDF"_s, u"XLSX"_s, u"HTML"_s}) {
        f.dialogs.answer = path;
        f.tool(format)->click();
        f.button(u"Export "_s + format)->click();
        QFile file(path + u'.' + format.toLower());
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        BOOST_TEST(file.size() > 5000);
        BOOST_TEST(file.read(2).toStdString()
                   == (format == u"PDF"_s        ? "%P"
                           : format == u"XLSX"_s ? "PK"
                                                 : "<!"));
    }
    // A place that cannot be written says so and leaves nothing.
    f.dialogs.answer = f.folder.filePath(u"no/such/folder/out.html"_s);
    f.button(u"Export HTML"_s)->click();
    QString told;
    for (auto *bar : f.window->findChildren<MessageBar *>())
        if (bar->isVisible())
            told += bar->text();
    BOOST_TEST(told.contains(u"could not be written"_s), told.toStdString());
}

BOOST_AUTO_TEST_CASE(paper_gets_every_page)
{
    OnReport f;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(f.folder.filePath(u"paper.pdf"_s));
    ReportPage::paint(*f.page->made().pages, printer);
    QFile file(printer.outputFileName());
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    BOOST_TEST(bytes.count("/Type /Page\n") == f.page->made().pages->count());
}

BOOST_AUTO_TEST_CASE(a_final_report_lists_what_changed_since)
{
    OnReport f;
    OnReport::whenAsked<SealDialog>([](SealDialog &dialog) {
        BOOST_TEST(dialog.label().endsWith(u"-R1"_s));
        dialog.accept();
    });
    f.button(u"Finalise"_s)->click();
    BOOST_REQUIRE(workbook::FrozenReports(*f.window->workbook()).all().size() == 1U);
    BOOST_TEST(f.waitFor([&] { return f.barText().contains(u"Nothing changed since"_s); }),
               f.barText().toStdString());

    f.changeFigure(f.document().numbers[std::size_t(f.figureNumber())].value.trace.key, 0.123);
    BOOST_REQUIRE(f.waitFor([&] { return f.barText().contains(u"would differ"_s); }));
    f.button(u"Show it"_s)->click();
    DataTable *changes = f.table(u"What changed since"_s);
    BOOST_TEST(changes->isVisible());
    BOOST_REQUIRE(changes->model()->rowCount() > 0);
    BOOST_TEST(f.waitFor([&] { return f.isSaid(u"1 row changed"_s); }));
    f.dialogs.answer = f.folder.filePath(u"amendments"_s);
    f.button(u"Table of amendments"_s)->click();
    BOOST_TEST(QFile::exists(f.folder.filePath(u"amendments.pdf"_s)));
    f.dialogs.answer = f.folder.path();
    f.button(u"Write kept files"_s)->click();
    BOOST_TEST(QDir(f.folder.path()).entryList({u"*-R1.pdf"_s, u"*-R1.xlsx"_s, u"*-R1.html"_s}).size() == 3);
    OnReport::whenAsked<SealDialog>([](SealDialog &dialog) {
        auto *reason = dialog.findChild<QLineEdit *>();
        reason->setText(u"数据更正"_s);
        dialog.accept();
    });
    f.button(u"Withdraw"_s)->click();
    BOOST_TEST(workbook::FrozenReports(*f.window->workbook()).all().empty());
}

BOOST_AUTO_TEST_CASE(what_changed_is_counted_beside_other_work_and_told_of_the_chosen_report)
{
    OnReport f;
    const QString figure = f.document().numbers[std::size_t(f.figureNumber())].value.trace.key;
    const auto finalise = [&] {
        OnReport::whenAsked<SealDialog>([](SealDialog &dialog) { dialog.accept(); });
        f.button(u"Finalise"_s)->click();
    };
    finalise();
    f.changeFigure(figure, 0.123);
    finalise();
    f.page->open({{u"view"_s, u"final"_s}});
    DataTable *finals = f.table(u"Final reports"_s);
    BOOST_REQUIRE(finals->model()->rowCount() == 2);
    const auto nameIn = [&](int row) { return finals->model()->index(row, 0).data().toString(); };
    const int first = nameIn(0).endsWith(u"-R1"_s) ? 0 : 1;
    {
        HeldWork held;
        f.changeFigure(figure, 0.456); // everything is read again, and counted
        finals->setCurrentIndex(finals->model()->index(1 - first, 0));
        BOOST_TEST(f.isSaid(nameIn(1 - first) + u": "_s));
        BOOST_TEST(f.isSaid(u"the changed rows are being counted"_s));
        // Editing is not held up, and the choice may change.
        f.changeFigure(figure, 0.789);
        finals->setCurrentIndex(finals->model()->index(first, 0));
        BOOST_TEST(f.isSaid(u"the changed rows are being counted"_s));
        held.letGo();
        BOOST_TEST(f.waitFor([&] { return f.isSaid(nameIn(first) + u": 1 row changed"_s); }));
    }
    BOOST_TEST(!f.isSaid(nameIn(1 - first) + u": "_s));
    // Who leaves while it counts waits for nobody.
    HeldWork held;
    f.changeFigure(figure, 0.5);
    held.letGo();
    f.window->closeFile();
    BOOST_TEST(!f.window->workbook());
}

BOOST_AUTO_TEST_CASE(one_for_each_county_goes_on_beside_other_work_and_can_be_stopped)
{
    OnReport f;
    BOOST_TEST(!f.button(u"One each"_s)->isEnabled()); // the annual report is one
    f.page->open({{u"template"_s, u"county"_s}});
    BOOST_REQUIRE(f.waitFor([&] { return f.page->made().report.name == u"county"_s; }));
    const QString folder = f.folder.filePath(u"counties"_s);
    OnReport::whenAsked<BatchDialog>([&](BatchDialog &dialog) {
        dialog.findChild<QLineEdit *>()->clear();
        dialog.accept(); // refused: no folder
        BOOST_TEST(dialog.isVisible());
        dialog.findChild<QLineEdit *>()->setText(folder);
        dialog.accept();
    });
    f.button(u"One each"_s)->click();
    for (const QAction *action : f.window->findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(u"Ctrl+1"_s))
            BOOST_TEST(action->isEnabled()); // nothing waits for a batch
    BOOST_REQUIRE(f.waitFor([&] { return QDir(folder).entryList({u"*.pdf"_s}).size() == 12; }));
    BOOST_REQUIRE(f.waitFor([&] { return f.button(u"One each"_s)->isEnabled(); }));

    const QString stopped = f.folder.filePath(u"stopped"_s);
    OnReport::whenAsked<BatchDialog>([&](BatchDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(stopped);
        dialog.accept();
    });
    f.button(u"One each"_s)->click();
    f.button(u"Cancel"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return f.button(u"One each"_s)->isEnabled(); }));
    BOOST_TEST(QDir(stopped).entryList({u"*.pdf"_s}).size() < 12);
    // Closing the workbook in the middle stops it too.
    OnReport::whenAsked<BatchDialog>([&](BatchDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(stopped);
        dialog.accept();
    });
    f.button(u"One each"_s)->click();
    f.window->closeFile();
}

BOOST_AUTO_TEST_CASE(a_report_file_of_ones_own_is_offered_or_its_fault_told_with_the_line)
{
    OnReport f;
    auto *box = f.page->findChild<QComboBox *>();
    const auto choose = [&](const QByteArray &text) {
        f.dialogs.answer = f.write(u"own.report"_s, text);
        const int last = box->count() - 1;
        box->setCurrentIndex(last);
        emit box->activated(last);
    };
    choose("[report]\ntitle = {name}\nwrong = 1\n[text]\ntext = {pilots}\n");
    QString told;
    for (auto *bar : f.window->findChildren<MessageBar *>())
        if (bar->isVisible())
            told += bar->text();
    BOOST_TEST(told.contains(u"wrong"_s), told.toStdString());
    BOOST_TEST(f.page->made().report.name == u"annual"_s);
    choose("[report]\nlabel = 自己的\ntitle = {name}\n[text]\ntext = {pilots}\n");
    BOOST_TEST(f.page->made().report.name == u"own"_s);
    BOOST_TEST(box->currentText() == u"自己的"_s);
    BOOST_TEST(f.document().numbers.size() == 1U);
    choose("[report]\ntitle = {name}\n[text]\ntext = {no such thing}\n");
    BOOST_TEST(f.barText().contains(u"no such thing"_s), f.barText().toStdString());
    BOOST_TEST(!f.button(u"Export"_s)->isEnabled());
}

BOOST_AUTO_TEST_CASE(every_number_of_the_reports_has_a_place_in_the_window)
{
    OnReport f;
    const auto evidence = [](const QString &key) {
        reports::Trace trace;
        trace.key = key;
        const Evidence found = evidenceOf(trace);
        QStringList words{found.page};
        for (const auto &[name, value] : found.arguments.asKeyValueRange())
            words << name + u'=' + value.toString();
        return words.join(u' ').toStdString();
    };
    BOOST_TEST(evidence(u"330302/figure/co2.total/2024/change"_s)
               == "indicators indicator=co2.total period=2024 subject=330302");
    BOOST_TEST(evidence(u"330300/sum/figure co2.total/2024/counties"_s)
               == "indicators indicator=co2.total period=2024");
    BOOST_TEST(evidence(u"330300/total/co2.total/2023"_s) == "indicators indicator=co2.total period=2023");
    BOOST_TEST(evidence(u"330305/index/points carbon/2024"_s) == "synergy explain=330305");
    BOOST_TEST(evidence(u"330300/target/index.synergy/2025/2024"_s) == "synergy explain=330300");
    BOOST_TEST(evidence(u"330300/ets/2019-2020//published/2024"_s)
               == "compliance cycle=2019-2020 filter=all");
    BOOST_TEST(evidence(u"330300/sum/gap/2024/ets short"_s) == "compliance filter=short");
    BOOST_TEST(evidence(u"330300/data complete/2024"_s) == "overview show=completeness");
    BOOST_TEST(evidence(u"330300/pilots BENCHMARK_PROJECT/2024"_s) == "register type=BENCHMARK_PROJECT");
    BOOST_TEST(evidence(u"330300/pilots acceptance/2024"_s) == "register state=acceptance");
    BOOST_TEST(evidence(u"330300/pilots LZC/2024"_s) == "register type=LZC");
    for (const reports::BoundNumber &number : f.document().numbers) {
        const Evidence found = evidenceOf(number.value.trace);
        BOOST_TEST(f.window->page(found.page) != nullptr, number.value.trace.key.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
