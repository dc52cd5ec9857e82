#include "app/workbook/history_desk.h"
#include "app/workbook/register_editing.h"
#include "tests/support/figures.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/history/step_model.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented_control.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

struct OnHistory : WindowFixture
{
    OnHistory()
    {
        window->showPage(u"history"_s);
        page = window->page(u"history"_s);
        (void)waitFor([this] { return table(u"Steps"_s)->model()->rowCount() > 0; });
    }
    [[nodiscard]] DataTable *table(const QString &name) const { return named<DataTable>(page, name); }
    [[nodiscard]] QPushButton *button(const QString &text) const { return buttonUnder(window.get(), text); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return named<QLineEdit>(page, name); }
    [[nodiscard]] QString barText() const { return WindowFixture::barText(page); }
    /// One figure of one county and year.
    void enter(int year, double value, const QString &reason)
    {
        Observation figure;
        figure.key
            = {SubjectId(330302), window->workbook()->indicators().front().id, Period::ofYear(year), 0};
        figure.value = value;
        BOOST_REQUIRE(!hasErrors(pilotage::test::setFigure(*window->workbook(), figure, reason)));
    }
    [[nodiscard]] std::optional<Observation> figure(int year) const
    {
        return window->workbook()->observation(
            {SubjectId(330302), window->workbook()->indicators().front().id, Period::ofYear(year), 0});
    }
    void view(const QString &name) const { BOOST_REQUIRE(page->open({{u"view"_s, name}})); }

    Page *page;
};

} // namespace

BOOST_AUTO_TEST_SUITE(history_page)

BOOST_AUTO_TEST_CASE(steps_come_in_pages_and_are_found_by_words)
{
    OnHistory f;
    for (int i = 0; i < StepModel::firstPage + 40; ++i)
        f.enter(2011, 100 + i, i == 7 ? u"依据100%核实"_s : u"typed"_s);
    DataTable *steps = f.table(u"Steps"_s);
    auto *model = qobject_cast<StepModel *>(steps->model());
    BOOST_REQUIRE(model);
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(model->rowCount() >= StepModel::firstPage);
    BOOST_TEST(model->total() > StepModel::firstPage + 40);
    steps->scrollToBottom();
    BOOST_REQUIRE(f.waitFor([&] { return model->rowCount() == model->total(); }));
    BOOST_TEST(!model->canFetchMore({}));
    f.field(u"Find step"_s)->setText(u"100%核实"_s);
    BOOST_REQUIRE(f.waitFor([&] { return model->total() == 1; }));
    BOOST_TEST(model->index(0, 5).data().toString() == u"依据100%核实"_s);
    f.field(u"Find step"_s)->setText(u"no such words"_s);
    BOOST_REQUIRE(f.waitFor([&] { return model->total() == 0; }));
    BOOST_TEST(!f.button(u"Take back this step"_s)->isEnabled());
    f.button(u"Show all"_s)->click();
    BOOST_REQUIRE(f.waitFor([&] { return model->total() > StepModel::firstPage; }));
}

BOOST_AUTO_TEST_CASE(an_older_step_is_previewed_then_taken_back)
{
    OnHistory f;
    f.enter(2011, 1, u"makes the source that later figures name"_s);
    f.enter(2012, 5, u"first"_s);
    f.enter(2013, 7, u"second"_s);
    f.enter(2013, 8, u"third"_s);
    DataTable *steps = f.table(u"Steps"_s);
    // The step under a later change: refused, in words, in place.
    steps->setCurrentIndex(steps->model()->index(1, 2));
    f.button(u"Take back this step"_s)->click();
    BOOST_TEST(f.barText().contains(u"was changed later"_s), f.barText().toStdString());
    BOOST_TEST(!f.button(u"Take back"_s)->text().isEmpty());
    BOOST_TEST(!f.field(u"Reason for taking back"_s)->isEnabled());
    // Esc leaves the preview.
    QTest::keyClick(f.table(u"What it changed"_s), Qt::Key_Escape);
    BOOST_TEST(!f.field(u"Reason for taking back"_s)->isVisible());
    // The one nothing stands on: shown first, then done, then undone.
    steps->setCurrentIndex(steps->model()->index(2, 2));
    const std::int64_t head = f.window->workbook()->info().changeSets;
    f.button(u"Take back this step"_s)->click();
    BOOST_TEST(f.field(u"Reason for taking back"_s)->isEnabled());
    BOOST_TEST(f.window->workbook()->info().changeSets == head);
    f.field(u"Reason for taking back"_s)->setText(u"typed in the wrong year"_s);
    QTest::keyClick(f.field(u"Reason for taking back"_s), Qt::Key_Return);
    BOOST_TEST(!f.figure(2012).has_value());
    BOOST_TEST(f.figure(2013)->value == 8);
    BOOST_TEST(steps->model()->index(0, 5).data().toString() == u"typed in the wrong year"_s);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.figure(2012)->value == 5);
}

BOOST_AUTO_TEST_CASE(the_undo_list_is_what_ctrl_z_does)
{
    OnHistory f;
    f.enter(2012, 5, u"first"_s);
    f.enter(2013, 7, u"second"_s);
    f.enter(2014, 9, u"third"_s);
    f.view(u"undo"_s);
    const DataTable *list = f.table(u"Undo list"_s);
    BOOST_REQUIRE(list->model()->rowCount() >= 3);
    BOOST_TEST(list->model()->index(0, 3).data().toString() == u"third"_s);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(list->model()->index(0, 3).data().toString() == u"second"_s);
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier);
    BOOST_TEST(list->model()->index(0, 3).data().toString() == u"third"_s);
    f.table(u"Undo list"_s)->setCurrentIndex(list->model()->index(1, 0));
    f.button(u"Undo down to here"_s)->click();
    BOOST_TEST(f.figure(2012)->value == 5);
    BOOST_TEST(!f.figure(2013).has_value());
    BOOST_TEST(!f.figure(2014).has_value());
}

BOOST_AUTO_TEST_CASE(what_was_deleted_comes_back_with_its_children)
{
    OnHistory f;
    workbook::RegisterEditing editing(*f.window->workbook());
    workbook::SiteRecord park;
    park.site.name = u"演示园区"_s;
    park.site.district = SubjectId(330302);
    const SubjectId made(editing.create(park).id);
    workbook::SiteRecord plant;
    plant.site.name = u"演示工厂"_s;
    plant.site.district = SubjectId(330302);
    plant.site.parentSite = made;
    BOOST_REQUIRE(editing.create(plant).id != 0);
    const std::size_t sites = f.window->workbook()->sites().size();
    BOOST_REQUIRE(editing.remove<workbook::SiteRecord>(made, u"gone"_s).seq != 0);
    BOOST_TEST(f.window->workbook()->sites().size() == sites - 2);
    f.view(u"bin"_s);
    const DataTable *bin = f.table(u"Recycle bin"_s);
    BOOST_REQUIRE(bin->model()->rowCount() == 1);
    BOOST_TEST(bin->model()->index(0, 2).data().toString().contains(u"2 site"_s));
    BOOST_TEST(bin->isVisible());
    f.button(u"Restore"_s)->click();
    BOOST_TEST(f.window->workbook()->sites().size() == sites);
    BOOST_TEST(bin->model()->rowCount() == 0);
    BOOST_TEST(!bin->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.window->workbook()->sites().size() == sites - 2);
}

BOOST_AUTO_TEST_CASE(what_cannot_come_back_is_said_row_by_row)
{
    OnHistory f;
    workbook::RegisterEditing editing(*f.window->workbook());
    workbook::SiteRecord park;
    park.site.name = u"演示园区"_s;
    park.site.district = SubjectId(330302);
    const SubjectId made(editing.create(park).id);
    workbook::SiteRecord plant = park;
    plant.site.name = u"演示工厂"_s;
    plant.site.parentSite = made;
    const SubjectId inside(editing.create(plant).id);
    BOOST_REQUIRE(editing.remove<workbook::SiteRecord>(inside).seq != 0);
    BOOST_REQUIRE(editing.remove<workbook::SiteRecord>(made).seq != 0);
    f.view(u"bin"_s);
    DataTable *bin = f.table(u"Recycle bin"_s);
    BOOST_REQUIRE(bin->model()->rowCount() == 2);
    bin->setCurrentIndex(bin->model()->index(1, 0)); // the plant: what it belongs to is in the bin too
    f.button(u"Restore"_s)->click();
    BOOST_TEST(f.barText().contains(u"did not come back"_s), f.barText().toStdString());
    BOOST_TEST(f.table(u"What it changed"_s)->model()->rowCount() > 0);
    BOOST_TEST(bin->model()->rowCount() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
