#include "tests/ui/on_import.h"
#include "ui/widgets/chip.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeWidget>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;
using pilotage::workbook::Verdict;

namespace {

/// What Qt prints while this lives.
class Printed
{
public:
    Printed()
    {
        lines().clear();
        m_before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext &, const QString &text) { lines() << text; });
    }
    ~Printed() { qInstallMessageHandler(m_before); }
    static QStringList &lines()
    {
        static QStringList kept;
        return kept;
    }

private:
    QtMessageHandler m_before;
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

BOOST_AUTO_TEST_CASE(editors_are_closed_once_however_they_are_left)
{
    OnImport f;
    f.stage("subject,indicator,period,value\n330302,pm25.mean,2016,see annex\n330303,pm25.mean,2016,x\n"
            "330304,pm25.mean,2016,19万\n330305,pm25.mean,2016,20万\n330324,pm25.mean,2016,21万\n");
    DataTable *table = f.rows();
    const Printed printed;
    // F2, text, Return, as a person types it; the last column offers a box of suggestions.
    const auto mend = [&](int row, int column, const QString &text, Qt::Key leave) {
        const auto refused = f.page->session()->count(Verdict::Refused);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        QWidget *editor = QApplication::focusWidget();
        BOOST_REQUIRE(editor != table);
        if (!text.isEmpty()) {
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, text);
        }
        QTest::keyClick(editor, leave);
        BOOST_TEST(f.waitFor([&] { return f.page->session()->count(Verdict::Refused) == refused - 1; }));
        QTest::qWait(20);
    };
    mend(0, StagedModel::NewColumn, u"38.5"_s, Qt::Key_Return);
    mend(0, StagedModel::NewColumn, u"39"_s, Qt::Key_Enter);
    mend(0, StagedModel::FixColumn, {}, Qt::Key_Return);
    mend(0, StagedModel::FixColumn, u"40"_s, Qt::Key_Return);
    mend(0, StagedModel::FixColumn, u"41"_s, Qt::Key_Enter);
    BOOST_TEST(Printed::lines().join(u'\n').toStdString() == "");
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

BOOST_AUTO_TEST_CASE(doubtful_rows_stand_first_and_only_they_look_like_warnings)
{
    OnImport f;
    f.stage("subject,indicator,period,value\n330302,pm25.mean,2015,约41\n330302,pm25.mean,2016,410\n");
    const auto mark = [&f](int row) {
        return f.rows()->model()->index(row, StagedModel::PlaceColumn).data(LookRole).value<CellLook>().mark;
    };
    BOOST_REQUIRE(f.rows()->model()->rowCount() == 2);
    BOOST_TEST((mark(0) == Mark::Warning));
    BOOST_TEST((mark(1) == Mark::None)); // a qualifier was read, which is no fault
    BOOST_TEST(f.page->answer().contains(u"doubtful <b>1</b> (listed first)"_s));
}

BOOST_AUTO_TEST_CASE(a_wrong_unit_is_mended_under_mend_and_not_over_the_value)
{
    OnImport f;
    f.stage("subject,indicator,period,value,unit\n330302,co2.total,2024,5.5,km\n");
    QAbstractItemModel *rows = f.rows()->model();
    BOOST_REQUIRE(rows->rowCount() == 1);
    BOOST_TEST(!(rows->index(0, StagedModel::NewColumn).flags() & Qt::ItemIsEditable));
    const QModelIndex mend = rows->index(0, StagedModel::FixColumn);
    BOOST_TEST(mend.data(Qt::EditRole).toString() == u"万吨CO₂"_s);
    BOOST_TEST(rows->setData(mend, u"万吨"_s));
    BOOST_TEST(f.waitFor([&] { return f.page->session()->count(Verdict::Refused) == 0; }));
}

BOOST_AUTO_TEST_CASE(the_keyboard_goes_to_what_was_read)
{
    OnImport f;
    f.stage(faulty);
    BOOST_TEST((f.window->focusWidget() == f.rows()));
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

BOOST_AUTO_TEST_CASE(a_sheet_is_chosen_coloured_and_put_right)
{
    OnImport f;
    f.stageSheets();
    BOOST_TEST(f.page->session()->summary().fileIssues.front().code == u"sheet-choose"_s);
    QPushButton *one = f.button(u"One"_s);
    BOOST_REQUIRE(one);
    const auto settled
        = [&f] { return f.page->session() != nullptr && f.page->session()->summary().rowsRead > 0; };
    QTest::mouseClick(one, Qt::LeftButton);
    BOOST_REQUIRE(f.waitFor(settled));
    DataTable *sheet = f.table("Preview");
    BOOST_REQUIRE(sheet);
    const QAbstractItemModelTester tester(sheet->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(sheet->columnSpan(0, 1) == 4);
    const auto range = [sheet](int row, int column) {
        return sheet->model()->index(row - 1, column).data(LookRole).value<CellLook>().range;
    };
    BOOST_TEST((range(1, 1) == SheetRange::Skip));
    BOOST_TEST((range(2, 3) == SheetRange::Header));
    BOOST_TEST((range(3, 1) == SheetRange::Key));
    BOOST_TEST((range(3, 3) == SheetRange::Value));
    // 330303 is not read (full-width), 见附件 is no number, 总数 is no district.
    const auto refused = f.page->session()->count(Verdict::Refused);
    f.trigger(5, 3, u"Row 5 is"_s, u"total"_s);
    BOOST_REQUIRE(
        f.waitFor([&] { return settled() && f.page->session()->count(Verdict::Refused) < refused; }));
    BOOST_TEST((range(5, 3) == SheetRange::Skip));
    f.trigger(3, 3, u"Column C is"_s, u"not imported"_s);
    BOOST_REQUIRE(
        f.waitFor([&] { return f.page->session() && f.page->session()->summary().layout.isEmpty(); }));
    f.trigger(3, 3, u"Column C is"_s, u"As found"_s);
    BOOST_REQUIRE(f.waitFor(settled));
    BOOST_TEST((range(3, 3) == SheetRange::Value));
}

BOOST_AUTO_TEST_CASE(doubtful_texts_wait_for_a_person)
{
    OnImport f;
    f.stageSheets();
    auto *box = f.page->sheetPane()->sheetBox();
    box->setCurrentIndex(box->findData(u"Two"_s));
    emit box->activated(box->currentIndex());
    BOOST_REQUIRE(f.waitFor([&f] { return f.page->session() && f.page->session()->summary().rowsRead > 0; }));
    auto *list = f.page->findChild<QTreeWidget *>();
    BOOST_REQUIRE(list);
    BOOST_REQUIRE(list->topLevelItemCount() == 1);
    BOOST_TEST(list->topLevelItem(0)->text(1) == u"330303"_s);
    BOOST_TEST((list->topLevelItem(0)->checkState(0) == Qt::Unchecked));
    f.button(u"Look"_s)->click();
    list->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QTest::mouseClick(f.button(u"Accept 1"_s), Qt::LeftButton);
    BOOST_TEST(f.waitFor([&] { return f.page->session() && list->topLevelItemCount() == 0; }));
    BOOST_TEST(f.button(u"Take back"_s)->isVisible());
}

BOOST_AUTO_TEST_CASE(refused_cells_go_back_as_comments)
{
    OnImport f;
    f.stageSheets();
    QTest::mouseClick(f.button(u"One"_s), Qt::LeftButton);
    BOOST_REQUIRE(f.waitFor([&f] { return f.page->session() && f.page->session()->summary().rowsRead > 0; }));
    f.dialogs.answer = f.folder.filePath(u"back.xlsx"_s);
    for (auto *tool : f.page->findChildren<QAbstractButton *>())
        if (tool->accessibleName() == "Return with comments..."_L1)
            tool->click();
    BOOST_REQUIRE(QFile::exists(f.dialogs.answer));
    BOOST_TEST(QFileInfo(f.dialogs.answer).size() > QFileInfo(f.folder.filePath(u"county.xlsx"_s)).size());
}

BOOST_AUTO_TEST_CASE(nothing_is_clipped_on_a_small_screen)
{
    OnImport f;
    f.window->resize(1366, 768);
    // More groups than fit, so that there is a scroll bar.
    QByteArray rows = "subject,indicator,period,value\n";
    for (const char *code : {"330302", "330303", "330304", "330305", "330324", "330326", "330327", "330328",
                             "330329", "330381", "330382", "330383"})
        rows += QByteArray(code) + ",pm25.mean,2016,41\n";
    f.stage(rows + "330302,pm25.mean,x,41\n");
    for (const char *name : {"Totals before and after", "Columns", "Rows", "Files"}) {
        BOOST_TEST_CONTEXT(name)
        {
            const DataTable *table = f.table(name);
            BOOST_REQUIRE(table);
            int width = 0;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                width += table->isColumnHidden(column) ? 0 : table->columnWidth(column);
            BOOST_TEST(width <= table->viewport()->width());
        }
    }
    BOOST_TEST(f.table("Totals before and after")->verticalScrollBar()->maximum() > 0);
    BOOST_TEST(f.table("Rows")->model()->index(0, StagedModel::PlaceColumn).data().toString() == u"C14"_s);
}

BOOST_AUTO_TEST_CASE(rows_put_right_are_kept_with_a_layout)
{
    OnImport f;
    const QByteArray head = "报表,,,\nsubject,indicator,period,value\n";
    f.stage(head + "330302,pm25.mean,2016,41\n总数,pm25.mean,2016,41\n");
    BOOST_TEST(f.page->session()->count(Verdict::Refused) == 1);
    f.trigger(4, 1, u"Row 4 is"_s, u"total"_s);
    BOOST_REQUIRE(
        f.waitFor([&] { return f.page->session() && f.page->session()->count(Verdict::Refused) == 0; }));
    for (auto *edit : f.page->findChildren<QLineEdit *>())
        if (edit->accessibleName() == "Name of the layout"_L1) {
            edit->setText(u"Monthly"_s);
            emit edit->returnPressed();
        }
    f.stage(head + "330302,pm25.mean,2016,41\n330303,pm25.mean,2016,42\n总数,pm25.mean,2016,41\n");
    BOOST_TEST(f.page->session()->count(Verdict::New) == 2);
    BOOST_TEST(f.page->session()->count(Verdict::Refused) == 0);
    const auto says = [&f](const QString &text) {
        const auto labels = f.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    BOOST_TEST(says(u"Recognised by the layout “Monthly”, 100 % alike; its rows too"_s));
    BOOST_TEST(says(u"2 lines left out"_s));
    // "All as found" is said of this file alone.
    const auto menu = f.page->sheetPane()->menuAt(1, 1);
    for (QAction *action : menu->actions())
        if (action->text() == "All as found"_L1) {
            BOOST_TEST(action->isEnabled());
            action->trigger();
        }
    BOOST_TEST(
        f.waitFor([&] { return f.page->session() && f.page->session()->count(Verdict::Refused) == 1; }));
}

BOOST_AUTO_TEST_CASE(a_layout_is_kept_recognised_and_undone)
{
    OnImport f;
    f.stage(faulty);
    for (auto *edit : f.page->findChildren<QLineEdit *>())
        if (edit->accessibleName() == "Name of the layout"_L1) {
            edit->setText(u"County"_s);
            emit edit->returnPressed();
        }
    const auto steps = f.window->workbook()->info().changeSets;
    f.stage(faulty);
    bool isSaid = false;
    for (const auto *label : f.page->findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"Recognised by the layout “County”, 100 %"_s);
    BOOST_TEST(isSaid);
    BOOST_TEST(steps > 0);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    f.stage(faulty);
    isSaid = false;
    for (const auto *label : f.page->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(u"Recognised"_s));
    BOOST_TEST(!isSaid);
}

BOOST_AUTO_TEST_CASE(several_files_are_stored_as_one_step)
{
    OnImport f;
    const QByteArray head = "subject,indicator,period,value\n";
    const QStringList paths{f.write(u"a.csv"_s, head + "330302,pm25.mean,2016,41\n"),
                            f.write(u"b.csv"_s, head + "330303,pm25.mean,2016,38\n"),
                            f.folder.filePath(u"absent.csv"_s)};
    BOOST_REQUIRE(f.page->open({{u"paths"_s, paths}}));
    DataTable *files = f.table("Files");
    BOOST_REQUIRE(f.waitFor([&] { return files->model()->rowCount() == 3; }));
    BOOST_REQUIRE(f.button(u"Store 2 rows"_s));
    BOOST_REQUIRE(files->model()->rowCount() == 3);
    BOOST_TEST(files->model()->index(0, 1).data().toString() == u"1 row"_s);
    BOOST_TEST(files->model()->index(2, 1).data().toString() == u"not readable"_s);
    files->setCurrentIndex(files->model()->index(1, 0));
    BOOST_TEST(f.page->session()->summary().fileName == u"b.csv"_s);
    const auto steps = f.window->workbook()->info().changeSets;
    QTest::mouseClick(f.button(u"Store 2 rows"_s), Qt::LeftButton);
    BOOST_REQUIRE(f.waitFor([&] { return f.page->session() == nullptr; }));
    BOOST_TEST(f.window->workbook()->info().changeSets == steps + 1);
}

BOOST_AUTO_TEST_SUITE_END()
