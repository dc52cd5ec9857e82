#include "app/workbook/register_editing.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/register/district_model.h"
#include "ui/pages/register/district_tree.h"
#include "ui/pages/register/register_tables.h"

#include <boost/test/unit_test.hpp>

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::workbook;
using namespace Qt::StringLiterals;

namespace {

/// The tree of divisions, and something dragged over it.
struct Tree : WindowFixture
{
    Tree() { use(*window); }
    void use(MainWindow &shown)
    {
        shown.showPage(u"register"_s);
        QCoreApplication::processEvents();
        page = shown.page(u"register"_s);
        tree = page->findChild<DistrictTree *>();
        tables = page->findChild<RegisterTables *>();
    }
    [[nodiscard]] Workbook &book() const { return *window->workbook(); }
    [[nodiscard]] RegisterEditing editing() const { return RegisterEditing(book()); }
    [[nodiscard]] std::int64_t steps() const { return book().info().changeSets; }
    [[nodiscard]] std::vector<SubjectId> sites(std::size_t count) const
    {
        std::vector<SubjectId> ids;
        for (const Site &site : book().sites(SubjectId(330302)))
            if (ids.size() < count)
                ids.push_back(site.id);
        return ids;
    }
    [[nodiscard]] SubjectId districtOf(SubjectId site) const
    {
        return *editing().find<SiteRecord>(site)->site.district;
    }
    [[nodiscard]] QString hint() const
    {
        const auto *shown = tree->findChild<DropHint *>();
        return shown->isHidden() ? QString() : shown->findChild<QLabel *>()->text();
    }
    /// true = it may be let go on the division.
    [[nodiscard]] bool drag(const CarriedSubjects &carried, SubjectId district, bool letGo) const
    {
        const QModelIndex index = static_cast<DistrictModel *>(tree->model())->indexOf(district);
        BOOST_REQUIRE(index.isValid());
        tree->scrollTo(index);
        const QPoint at = tree->visualRect(index).center();
        const std::unique_ptr<QMimeData> data(makeCarried(carried));
        QDragEnterEvent enter(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &over);
        if (!letGo || !over.isAccepted())
            return over.isAccepted();
        QDropEvent drop(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &drop);
        return drop.isAccepted();
    }

    Page *page;
    DistrictTree *tree;
    RegisterTables *tables;
};

} // namespace

BOOST_AUTO_TEST_SUITE(register_drag)

BOOST_AUTO_TEST_CASE(sites_let_go_on_another_division_move_in_one_step)
{
    Tree f;
    const std::vector<SubjectId> sites = f.sites(2);
    BOOST_REQUIRE(sites.size() == 2U);
    const std::int64_t steps = f.steps();
    BOOST_TEST(f.drag({sites, u"two sites"_s}, SubjectId(330303), false));
    BOOST_TEST(f.hint().contains(u"two sites"_s)); // what letting go would do
    BOOST_TEST(f.steps() == steps);
    BOOST_TEST(f.drag({sites, u"two sites"_s}, SubjectId(330303), true));
    BOOST_TEST(f.hint().isEmpty());
    BOOST_TEST(f.districtOf(sites[0]).value() == 330303);
    BOOST_TEST(f.districtOf(sites[1]).value() == 330303);
    BOOST_TEST(f.steps() == steps + 1);
    BOOST_TEST(f.book().nextUndo()->label.startsWith(u"Move"_s));
    BOOST_TEST(f.book().undo().empty());
    BOOST_TEST(f.districtOf(sites[1]).value() == 330302);
}

BOOST_AUTO_TEST_CASE(where_it_may_not_go_nothing_is_taken_and_the_reason_is_said)
{
    Tree f;
    const std::vector<SubjectId> sites = f.sites(1);
    const std::int64_t steps = f.steps();
    BOOST_TEST(!f.drag({sites, u"a site"_s}, SubjectId(330302), true));
    BOOST_TEST(f.hint() == u"It lies there already"_s);
    // A division does not go into one that lies in it.
    BOOST_TEST(!f.drag({{SubjectId(330300)}, u"Wenzhou"_s}, SubjectId(330303), true));
    BOOST_TEST(f.hint().contains(u"lie in itself"_s), f.hint().toStdString());
    QDragLeaveEvent leave;
    QApplication::sendEvent(f.tree->viewport(), &leave);
    BOOST_TEST(f.hint().isEmpty());
    BOOST_TEST(f.steps() == steps);
}

BOOST_AUTO_TEST_CASE(a_read_only_workbook_says_why_nothing_moves)
{
    Tree f;
    const std::vector<SubjectId> sites = f.sites(1);
    MainWindow second(*f.theme, f.settings, f.dialogs);
    second.show();
    second.openFile(f.path); // the first window has it
    f.use(second);
    BOOST_TEST(!f.drag({sites, u"a site"_s}, SubjectId(330303), true));
    BOOST_TEST(!f.hint().isEmpty());
    BOOST_TEST(f.districtOf(sites[0]).value() == 330302);
}

BOOST_AUTO_TEST_CASE(pressing_one_of_several_rows_keeps_them_for_dragging)
{
    Tree f;
    f.tables->setKind(RecordKind::Site);
    QCoreApplication::processEvents();
    DataTable *table = f.tables->table();
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto at = [table](int row, int x = 60) {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        return QPoint(cell.left() + x, cell.center().y());
    };
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, at(2));
    BOOST_TEST(f.tables->selectedIds().size() == 2U);
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, at(2));
    BOOST_TEST(f.tables->selectedIds().size() == 1U); // it was a click after all
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(4, 15)); // the box adds its row
    BOOST_TEST(f.tables->selectedIds().size() == 2U);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(4, 15));
    BOOST_TEST(f.tables->selectedIds().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
