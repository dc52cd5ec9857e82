#include "app/reports/chart_data.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/indicators/clipboard_block.h"
#include "ui/pages/indicators/figure_editor.h"
#include "ui/pages/indicators/indicator_picker.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/paste_list.h"
#include "ui/pages/indicators/reason_box.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <cmath>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

/// Six years of PM2.5 of the counties of Wenzhou; 2023 is put back to draft so that it can be edited.
struct OnIndicators : WindowFixture
{
    OnIndicators()
    {
        window->showPage(u"indicators"_s);
        page = static_cast<IndicatorsPage *>(window->page(u"indicators"_s));
        table = page->table();
        for (const Indicator &each : book().indicators())
            if (each.code == "pm25.mean"_L1)
                indicator = each;
        unlockYears();
        page->showIndicator(indicator.id);
        at(0, 2022);
        table->setFocus();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] workbook::Workbook &book() const { return *window->workbook(); }
    /// Every figure a draft again.
    void unlockYears()
    {
        workbook::FigureEditing editing(book());
        std::vector<ObservationKey> keys;
        for (const workbook::DistrictNode &node : book().districtTree())
            for (int year = 2019; year <= 2024; ++year) {
                const ObservationKey key{node.district.id, indicator.id, Period::ofYear(year), 0};
                const auto figure = book().observation(key);
                if (figure && (figure->review == Review::Reviewed || figure->review == Review::Submitted))
                    keys.push_back(key);
            }
        const auto edited = editing.review(keys, workbook::ReviewStep::SendBack, u"test"_s);
        BOOST_REQUIRE(edited.seq != 0);
    }
    [[nodiscard]] ObservationKey key(int row, int year) const
    {
        return {page->model().sheet().rows[static_cast<std::size_t>(row)].subject, indicator.id,
                Period::ofYear(year), 0};
    }
    [[nodiscard]] double value(int row, int year) const
    {
        const auto figure = book().observation(key(row, year));
        return figure && figure->state == State::Present ? figure->value : std::nan("");
    }
    /// Makes a cell the current one.
    void at(int row, int year)
    {
        const QModelIndex index = page->model().indexOf(key(row, year));
        BOOST_REQUIRE(index.isValid());
        table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] bool isAt(int row, int year) const
    {
        return page->model().keyAt(table->currentIndex()) == std::optional(key(row, year));
    }
    void press(int code, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code), modifiers);
    }
    void type(const QString &text) const
    {
        QTest::keyClicks(QApplication::focusWidget(), text.left(1));
        QTest::keyClicks(QApplication::focusWidget(), text.mid(1));
    }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString lastStep() const { return book().nextUndo()->label; }

    IndicatorsPage *page;
    FigureTable *table;
    Indicator indicator;
};

bool is(double value, double expected)
{
    return std::abs(value - expected) < 1e-9;
}

} // namespace

BOOST_AUTO_TEST_SUITE(indicators_page)

BOOST_AUTO_TEST_CASE(the_model_keeps_qt_s_rules_in_both_orientations)
{
    OnIndicators f;
    auto *model = f.table->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(model->rowCount() == 14); // twelve counties, total, coverage
    f.page->setOrientation(Orientation::Indicators);
    BOOST_TEST(model->rowCount() == 14);
    BOOST_TEST(f.page->model().sheet().columnCount() > 1);
    BOOST_TEST(f.page->answer().contains(u"indicators"_s));
    f.page->setOrientation(Orientation::Periods);
    BOOST_TEST(f.page->model().sheet().columnCount() == 6);
    f.table->model()->sort(2, Qt::DescendingOrder);
    BOOST_TEST(model->index(12, 0).data(TotalRowRole).toBool());
}

BOOST_AUTO_TEST_CASE(typing_and_the_keys_of_a_spreadsheet)
{
    OnIndicators f;
    f.type(u"21.5"_s);
    BOOST_TEST(f.table->isEditing());
    f.press(Qt::Key_Return);
    BOOST_TEST(!f.table->isEditing());
    BOOST_TEST(is(f.value(0, 2022), 21.5));
    BOOST_TEST(f.isAt(1, 2022));
    f.press(Qt::Key_Return, Qt::ShiftModifier);
    BOOST_TEST(f.isAt(0, 2022));
    f.press(Qt::Key_Tab);
    BOOST_TEST(f.isAt(0, 2023));
    f.press(Qt::Key_Backtab, Qt::ShiftModifier);
    BOOST_TEST(f.isAt(0, 2022));
    f.press(Qt::Key_Home);
    BOOST_TEST(f.isAt(0, 2019));
    f.press(Qt::Key_End, Qt::ControlModifier);
    BOOST_TEST(f.isAt(11, 2024));
    f.press(Qt::Key_Home, Qt::ControlModifier);
    BOOST_TEST(f.isAt(0, 2019));
    f.press(Qt::Key_Down, Qt::ControlModifier);
    BOOST_TEST(f.table->currentIndex().row() > 5);
    f.at(2, 2020);
    f.press(Qt::Key_F2);
    BOOST_TEST(f.table->isEditing());
    BOOST_TEST(f.table->editor()->text().toDouble() == f.value(2, 2020));
    f.press(Qt::Key_Left); // moves the caret, not the cell
    BOOST_TEST(f.table->isEditing());
    f.press(Qt::Key_Escape);
    BOOST_TEST(!f.table->isEditing());
    BOOST_TEST(f.isAt(2, 2020));
    f.type(u"20"_s);
    f.press(Qt::Key_Right); // typing: takes over and moves on
    BOOST_TEST(is(f.value(2, 2020), 20));
    BOOST_TEST(f.isAt(2, 2021));
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!is(f.value(2, 2020), 20));
}

BOOST_AUTO_TEST_CASE(a_refused_text_stays_in_its_editor)
{
    OnIndicators f;
    const double before = f.value(0, 2022);
    f.type(u"abc"_s);
    f.press(Qt::Key_Return);
    BOOST_TEST(f.table->isEditing());
    BOOST_TEST(f.table->editor()->text() == u"abc"_s);
    BOOST_TEST(f.table->editor()->error().contains(u"not a number"_s));
    BOOST_TEST(is(f.value(0, 2022), before));
    f.page->setFocus(); // going elsewhere loses nothing either
    BOOST_TEST(f.table->isEditing());
    f.table->editor()->setFocus();
    f.table->editor()->setText(u"22"_s);
    f.press(Qt::Key_Return);
    BOOST_TEST(is(f.value(0, 2022), 22));
}

BOOST_AUTO_TEST_CASE(delete_means_missing_not_zero_and_is_one_step)
{
    OnIndicators f;
    f.press(Qt::Key_Right, Qt::ShiftModifier);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    BOOST_TEST(f.table->figureCells().size() == 4);
    f.press(Qt::Key_Delete);
    for (int row : {0, 1})
        for (int year : {2022, 2023})
            BOOST_TEST(!f.book().observation(f.key(row, year)));
    BOOST_TEST(f.lastStep() == u"Clear 4 cells"_s);
    const QModelIndex total = f.page->model().index(13, f.table->currentIndex().column());
    BOOST_TEST(total.data().toString() == u"10/12"_s);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!std::isnan(f.value(1, 2023)));
    BOOST_TEST(f.table->figureCells().size() == 4); // the selection stays
}

BOOST_AUTO_TEST_CASE(fills_down_right_and_the_selection)
{
    OnIndicators f;
    const double first = f.value(0, 2022);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.press(Qt::Key_D, Qt::ControlModifier);
    BOOST_TEST(is(f.value(2, 2022), first));
    BOOST_TEST(f.lastStep() == u"Fill 2 cells"_s);
    f.at(3, 2021);
    const double left = f.value(3, 2021);
    f.press(Qt::Key_Right, Qt::ShiftModifier);
    f.press(Qt::Key_R, Qt::ControlModifier);
    BOOST_TEST(is(f.value(3, 2022), left));
    f.at(5, 2020);
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    f.type(u"23.4"_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(is(f.value(5, 2020), 23.4));
    BOOST_TEST(is(f.value(6, 2020), 23.4));
    BOOST_TEST(f.lastStep() == u"Fill 2 cells"_s);
}

BOOST_AUTO_TEST_CASE(a_good_block_is_pasted_as_one_step)
{
    OnIndicators f;
    f.paste(u"21.1\t21.2\r\n22.1\t22.2\r\n23.1\t\r\n"_s);
    BOOST_TEST(is(f.value(0, 2022), 21.1));
    BOOST_TEST(is(f.value(1, 2023), 22.2));
    BOOST_TEST(!f.book().observation(f.key(2, 2023))); // an empty cell is not zero
    BOOST_TEST(f.lastStep() == u"Paste 6 cells"_s);
    f.press(Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST(QApplication::clipboard()->text() == u"21.1\t21.2\n22.1\t22.2\n23.1\t\n"_s);
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(!is(f.value(0, 2022), 21.1));
    BOOST_TEST(f.book().observation(f.key(2, 2023)).has_value());
}

BOOST_AUTO_TEST_CASE(a_block_with_two_bad_cells_is_shown_before_anything_is_written)
{
    OnIndicators f;
    const double before = f.value(0, 2022);
    f.paste(u"21.1\tsee annex\n-5\t22.2\n"_s);
    BOOST_TEST(f.page->pasteList()->isVisible());
    DataTable *list = f.page->pasteList()->table();
    BOOST_TEST(list->model()->rowCount() == 2);
    BOOST_TEST(is(f.value(0, 2022), before));
    BOOST_TEST(f.page->pasteList()->writeButton()->text() == u"Write the accepted 2"_s);
    // Mended in place.
    BOOST_TEST(list->model()->setData(list->model()->index(0, 2), u"20.2"_s));
    QCoreApplication::processEvents();
    BOOST_TEST(f.page->pasteList()->writeButton()->text() == u"Write the accepted 3"_s);
    QTest::mouseClick(f.page->pasteList()->writeButton(), Qt::LeftButton);
    BOOST_TEST(!f.page->pasteList()->isVisible());
    BOOST_TEST(is(f.value(0, 2022), 21.1));
    BOOST_TEST(is(f.value(0, 2023), 20.2));
    BOOST_TEST(is(f.value(1, 2023), 22.2));
    BOOST_TEST(f.value(1, 2022) > 0); // the one left out is as it was
    BOOST_TEST(f.lastStep() == u"Paste 3 cells"_s);
    f.at(0, 2022);
    f.table->setFocus();
    f.paste(u"x\ty\n"_s);
    QTest::keyClick(list, Qt::Key_Escape);
    BOOST_TEST(!f.page->pasteList()->isVisible());
    BOOST_TEST(is(f.value(0, 2022), 21.1));
}

BOOST_AUTO_TEST_CASE(a_block_beyond_the_grid_says_so)
{
    OnIndicators f;
    f.at(11, 2024);
    f.paste(u"21\n22\n"_s);
    BOOST_TEST(f.page->pasteList()->isVisible());
    BOOST_TEST(f.page->pasteList()->table()->model()->rowCount() == 1);
}

BOOST_AUTO_TEST_CASE(codes_are_copied_as_text)
{
    OnIndicators f;
    f.table->selectBlock(f.page->model().index(0, 0), f.page->model().index(0, 2));
    f.press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    BOOST_TEST(mime->text().startsWith(u"330302\tLucheng\t"_s));
    BOOST_TEST(mime->html().contains(u"mso-number-format:\"\\@\"'>330302"_s));
}

BOOST_AUTO_TEST_CASE(review_runs_through_its_steps_and_closes_the_cell)
{
    OnIndicators f;
    auto *primary = qobject_cast<QPushButton *>(f.page->headerButtons().constFirst());
    f.press(Qt::Key_Down, Qt::ShiftModifier);
    BOOST_TEST(primary->text() == u"Submit 2"_s);
    QTest::mouseClick(primary, Qt::LeftButton);
    BOOST_TEST((f.book().observation(f.key(1, 2022))->review == Review::Submitted));
    BOOST_TEST(primary->text() == u"Approve 2"_s);
    QTest::mouseClick(primary, Qt::LeftButton);
    BOOST_TEST((f.book().observation(f.key(1, 2022))->review == Review::Reviewed));
    f.at(0, 2022);
    f.table->setFocus();
    f.type(u"9"_s);
    BOOST_TEST(!f.table->isEditing());
    BOOST_REQUIRE(f.waitFor([&] {
        for (auto *button : f.page->panel()->findChildren<QPushButton *>())
            if (button->text().startsWith(u"Send back"_s) && button->isVisible())
                return true;
        return false;
    }));
    emit f.page->panel()->reviewRequested(workbook::ReviewStep::SendBack);
    ReasonBox *box = f.page->panel()->reasonBox();
    BOOST_TEST(box->isVisible());
    QTest::keyClick(box->field(), Qt::Key_Return); // no reason, nothing happens
    BOOST_TEST((f.book().observation(f.key(0, 2022))->review == Review::Reviewed));
    QTest::keyClicks(box->field(), u"typing error"_s);
    QTest::keyClick(box->field(), Qt::Key_Return);
    BOOST_TEST((f.book().observation(f.key(0, 2022))->review == Review::Draft));
}

BOOST_AUTO_TEST_CASE(a_lock_closes_the_figure_says_since_when_and_is_lifted_with_a_reason)
{
    OnIndicators f;
    workbook::FigureEditing editing(f.book());
    const std::vector<ObservationKey> keys{f.key(0, 2022)};
    BOOST_REQUIRE(editing.review(keys, workbook::ReviewStep::Submit).seq != 0);
    BOOST_REQUIRE(editing.review(keys, workbook::ReviewStep::Approve).seq != 0);
    const auto button = [&](const QString &text) {
        QPushButton *found = nullptr;
        (void)f.waitFor([&] {
            for (auto *each : f.page->panel()->findChildren<QPushButton *>())
                if (each->text() == text && each->isVisible())
                    found = each;
            return found != nullptr;
        });
        BOOST_REQUIRE(found);
        return found;
    };
    const auto says = [&](const QString &text) {
        for (const auto *label : f.page->panel()->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    ReasonBox *box = f.page->panel()->reasonBox();
    QTest::mouseClick(button(u"Lock…"_s), Qt::LeftButton);
    QTest::keyClick(box->field(), Qt::Key_Return); // no reason, no lock
    BOOST_TEST((f.book().observation(keys[0])->review == Review::Reviewed));
    QTest::keyClicks(box->field(), u"yearbook is out"_s);
    QTest::keyClick(box->field(), Qt::Key_Return);
    BOOST_TEST((f.book().observation(keys[0])->review == Review::Locked));
    (void)button(u"Unlock…"_s);
    BOOST_TEST(says(u"Locked on 2025-11-18"_s));
    BOOST_TEST(says(u"yearbook is out"_s));
    f.table->setFocus();
    f.type(u"9"_s);
    BOOST_TEST(!f.table->isEditing());
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier); // undo passes a lock over
    BOOST_TEST((f.book().observation(keys[0])->review == Review::Locked));
    QTest::mouseClick(button(u"Unlock…"_s), Qt::LeftButton);
    QTest::keyClicks(box->field(), u"misprint"_s);
    QTest::keyClick(box->field(), Qt::Key_Return);
    BOOST_TEST((f.book().observation(keys[0])->review == Review::Reviewed));
}

BOOST_AUTO_TEST_CASE(a_figure_is_shown_as_it_was_known_on_a_day)
{
    OnIndicators f;
    const double before = f.value(0, 2022);
    f.type(u"19.9"_s);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Up);
    BOOST_REQUIRE(f.waitFor([&] { return f.page->panel()->findChild<QDateEdit *>() != nullptr; }));
    auto *day = f.page->panel()->findChild<QDateEdit *>();
    const auto shows = [&](double value) {
        for (const auto *label : f.page->panel()->findChildren<QLabel *>())
            if (label->text() == reports::numberText(value, f.indicator.decimals))
                return true;
        return false;
    };
    day->setDate({2025, 11, 17});
    BOOST_TEST(shows(before));
    day->setDate({2025, 11, 18});
    BOOST_TEST(shows(19.9));
}

BOOST_AUTO_TEST_CASE(the_heading_of_the_year_that_changes_are_counted_in_is_strong)
{
    OnIndicators f;
    const auto strong = [&](int year) {
        const int column = f.page->model().indexOf(f.key(0, year)).column();
        return f.page->model().headerData(column, Qt::Horizontal, LookRole).value<CellLook>().strong;
    };
    const int reference = f.page->model().sheet().setup.reference.year();
    BOOST_TEST(strong(reference));
    BOOST_TEST(!strong(reference - 1));
}

BOOST_AUTO_TEST_CASE(the_panel_keeps_comment_and_history)
{
    OnIndicators f;
    const double before = f.value(0, 2022);
    f.type(u"19.9"_s);
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Up);
    emit f.page->panel()->commentSet(f.key(0, 2022), u"as in the yearbook"_s);
    BOOST_TEST(workbook::figureDetail(f.book(), f.key(0, 2022)).note.comment == u"as in the yearbook"_s);
    BOOST_TEST(f.page->model().cellAt(f.table->currentIndex())->hasComment);
    const auto textOf = [&] {
        for (auto *button : f.page->panel()->findChildren<QPushButton *>())
            if (button->text().startsWith(u"Back to"_s))
                return button;
        return static_cast<QPushButton *>(nullptr);
    };
    BOOST_REQUIRE(f.waitFor([&] { return textOf() != nullptr; }));
    QTest::mouseClick(textOf(), Qt::LeftButton);
    BOOST_TEST(is(f.value(0, 2022), before));
    const auto steps = figureSteps(f.book().cellHistory(f.key(0, 2022)), f.indicator);
    BOOST_TEST(steps.front().beforeTyped == u"19.9"_s);
}

BOOST_AUTO_TEST_CASE(another_source_is_taken_with_a_reason)
{
    OnIndicators f;
    f.window->setScope({SubjectId(441200), Period::ofYear(2010)});
    BOOST_REQUIRE(
        f.page->open({{u"indicator"_s, u"co2.total"_s}, {u"subject"_s, 441284}, {u"period"_s, 2010}}));
    const auto choices = [&] {
        QList<QRadioButton *> open;
        for (auto *choice : f.page->panel()->findChildren<QRadioButton *>())
            if (!choice->isChecked())
                open.append(choice);
        return open;
    };
    BOOST_REQUIRE(f.waitFor([&] { return !choices().isEmpty(); }));
    const ObservationKey key = *f.page->model().keyAt(f.table->currentIndex());
    BOOST_TEST(!choices().constFirst()->isEnabled()); // reviewed figures keep their source
    workbook::FigureEditing editing(f.book());
    BOOST_REQUIRE(editing.review({key}, workbook::ReviewStep::SendBack, u"test"_s).seq != 0);
    BOOST_REQUIRE(f.waitFor([&] { return !choices().isEmpty() && choices().constFirst()->isEnabled(); }));
    const double before = f.book().observation(key)->value;
    QTest::mouseClick(choices().constFirst(), Qt::LeftButton, {}, QPoint(8, 8));
    ReasonBox *box = f.page->panel()->reasonBox();
    BOOST_REQUIRE(box->isVisible());
    QTest::keyClicks(box->field(), u"county report"_s);
    QTest::keyClick(box->field(), Qt::Key_Return);
    BOOST_TEST(f.book().observation(key)->value != before);
}

BOOST_AUTO_TEST_CASE(a_first_year_behind_the_last_one_shows_the_last)
{
    OnIndicators f;
    f.window->setScope({SubjectId(330300), Period::ofYear(2020)});
    BOOST_TEST(f.page->model().sheet().columnCount() >= 1);
    BOOST_TEST(f.page->model().sheet().setup.reference.year() == 2020);
}

BOOST_AUTO_TEST_CASE(an_indicator_is_found_by_typing)
{
    OnIndicators f;
    auto *picker = f.window->findChild<IndicatorPicker *>();
    BOOST_REQUIRE(picker);
    picker->showPopup();
    QTest::keyClicks(picker->search(), u"o3.p90"_s);
    QTest::keyClick(picker->search(), Qt::Key_Return);
    BOOST_TEST(f.page->model().sheet().indicatorAt(0).code == u"o3.p90"_s);
}

BOOST_AUTO_TEST_CASE(the_panel_becomes_a_drawer_on_narrow_windows)
{
    OnIndicators f;
    BOOST_TEST(f.page->panel()->isVisible());
    f.window->resize(1030, 690);
    QCoreApplication::processEvents();
    BOOST_TEST(!f.page->panel()->isVisible());
    f.press(Qt::Key_F4);
    BOOST_TEST(f.page->panel()->isVisible());
    QTest::keyClick(f.page->panel(), Qt::Key_Escape);
    BOOST_TEST(!f.page->panel()->isVisible());
}

BOOST_AUTO_TEST_CASE(blocks_are_read_as_spreadsheets_write_them)
{
    const TextBlock block = readBlock(u"1\t\"a\tb\"\r\n\"say \"\"so\"\"\"\t5\" pipe\r\n3\n"_s);
    BOOST_TEST(block.height() == 3);
    BOOST_TEST(block.width() == 2);
    BOOST_TEST(block.at(0, 1) == u"a\tb"_s);
    BOOST_TEST(block.at(1, 0) == u"say \"so\""_s);
    BOOST_TEST(block.at(1, 1) == u"5\" pipe"_s);
    BOOST_TEST(block.at(2, 1) == QString());
    BOOST_TEST(readBlock(u"\"open"_s).at(0, 0) == u"\"open"_s);
}

BOOST_AUTO_TEST_SUITE_END()
