#include "tests/ui/window_fixture.h"
#include "ui/pages/importing/import_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;
using pilotage::workbook::Verdict;

namespace {

/// One new figure, one text in a number cell, one unknown district.
const QByteArray faulty = "subject,indicator,period,value\n"
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
    [[nodiscard]] DataTable *rows() const
    {
        for (auto *table : page->findChildren<DataTable *>())
            if (table->accessibleName() == "Rows"_L1)
                return table;
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *each : window->findChildren<QPushButton *>())
            if (each->text().startsWith(text))
                return each;
        return nullptr;
    }
    void stage(const QByteArray &bytes)
    {
        dialogs.answer = write(u"county.csv"_s, bytes);
        BOOST_REQUIRE(page->open({{u"choose"_s, true}}));
        BOOST_REQUIRE(waitFor([this] { return page->session() != nullptr; }));
    }
    ImportPage *page;
};

} // namespace

BOOST_AUTO_TEST_SUITE(import_page)

BOOST_AUTO_TEST_CASE(judges_mends_stores_and_undoes)
{
    OnImport f;
    f.stage(faulty);
    BOOST_TEST(f.page->session()->count(Verdict::Refused) == 2);
    BOOST_TEST(f.page->session()->count(Verdict::New) == 1);
    DataTable *table = f.rows();
    BOOST_REQUIRE(table);
    BOOST_TEST(table->model()->rowCount() == 2);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    // Mends the text in its own cell, as a person does: F2, type, Enter.
    const QModelIndex cell = table->model()->index(0, StagedModel::NewColumn);
    BOOST_TEST(cell.data().toString() == u"see annex"_s);
    BOOST_TEST(table->model()->flags(cell).testFlag(Qt::ItemIsEditable));
    table->setCurrentIndex(cell);
    table->edit(cell);
    auto *editor = table->findChild<QLineEdit *>();
    BOOST_REQUIRE(editor);
    editor->setText(u"38.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    BOOST_TEST(f.waitFor([&] { return f.page->session()->count(Verdict::Refused) == 1; }));
    BOOST_TEST(f.page->session()->count(Verdict::New) == 2);

    QPushButton *store = f.button(u"Store 2 rows"_s);
    BOOST_REQUIRE(store);
    const auto steps = f.window->workbook()->info().changeSets;
    QTest::mouseClick(store, Qt::LeftButton);
    BOOST_REQUIRE(f.waitFor([&] { return f.page->session() == nullptr; }));
    BOOST_TEST(f.window->workbook()->info().changeSets == steps + 1);
    IndicatorId pm25;
    for (const Indicator &indicator : f.window->workbook()->indicators())
        if (indicator.code == "pm25.mean"_L1)
            pm25 = indicator.id;
    const ObservationKey key{SubjectId(330303), pm25, Period::ofYear(2016), 0};
    BOOST_REQUIRE(f.window->workbook()->observation(key).has_value());
    BOOST_TEST(f.window->workbook()->observation(key)->value == 38.5);

    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!f.window->workbook()->observation(key).has_value());
}

BOOST_AUTO_TEST_CASE(chips_switch_between_the_verdicts)
{
    OnImport f;
    f.stage(faulty);
    for (auto *chip : f.page->findChildren<Chip *>())
        if (chip->accessibleName() == "New"_L1)
            QTest::mouseClick(chip, Qt::LeftButton);
    BOOST_TEST(f.rows()->model()->rowCount() == 1);
    BOOST_TEST(!(f.rows()->model()->index(0, StagedModel::NewColumn).flags() & Qt::ItemIsEditable));
}

BOOST_AUTO_TEST_CASE(cancelling_forgets_the_table_and_stores_nothing)
{
    OnImport f;
    const auto steps = f.window->workbook()->info().changeSets;
    f.stage(faulty);
    QTest::mouseClick(f.button(u"Cancel"_s), Qt::LeftButton);
    BOOST_TEST((f.page->session() == nullptr));
    BOOST_TEST(f.window->workbook()->info().changeSets == steps);
    BOOST_TEST(!f.button(u"Store"_s)->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_said)
{
    OnImport f;
    f.dialogs.answer = f.folder.filePath(u"absent.csv"_s);
    f.page->open({{u"choose"_s, true}});
    bool isSaid = false;
    QObject::connect(f.page, &Page::messageRequested, f.page, [&] { isSaid = true; });
    BOOST_TEST(f.waitFor([&] { return isSaid; }));
    BOOST_TEST((f.page->session() == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
