#include "app/domain/lifecycle.h"
#include "app/workbook/register_editing.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/form.h"
#include "ui/pages/register/form_panel.h"
#include "ui/pages/register/kind_tabs.h"
#include "ui/pages/register/register_tables.h"
#include "ui/widgets/message_bar.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::workbook;
using namespace Qt::StringLiterals;

namespace {

/// The page as a person works on it: keys to the table, text into fields found by their label.
struct Desk : WindowFixture
{
    Desk()
    {
        window->showPage(u"register"_s);
        QCoreApplication::processEvents();
        page = window->page(u"register"_s);
        tables = page->findChild<RegisterTables *>();
        panel = page->findChild<FormPanel *>();
        window->activateWindow();
        BOOST_TEST(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] Workbook &book() const { return *window->workbook(); }
    [[nodiscard]] RegisterEditing editing() const { return RegisterEditing(book()); }
    [[nodiscard]] QString bar() const
    {
        QStringList texts;
        for (const MessageBar *each : window->findChildren<MessageBar *>())
            texts << each->text();
        return texts.join(QString());
    }
    void show(RecordKind kind) const
    {
        tables->setKind(kind);
        tables->table()->setFocus();
        QCoreApplication::processEvents();
    }
    void press(int key) const
    {
        BOOST_TEST(QApplication::focusWidget() == tables->table());
        QTest::keyClick(tables->table(), static_cast<Qt::Key>(key));
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : page->findChildren<QAction *>())
            if (each->text().startsWith(text))
                return each;
        return nullptr;
    }
    template<class Edit = QLineEdit>
    [[nodiscard]] Edit *field(const QString &label) const
    {
        for (Edit *each : panel->findChildren<Edit *>())
            if (each->accessibleName() == label)
                return each;
        BOOST_FAIL("no field " << label.toStdString());
        return nullptr;
    }
    void type(const QString &label, const QString &text) const
    {
        QLineEdit *edit = field(label);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        if (text.isEmpty())
            return;
        QGuiApplication::clipboard()->setText(text); // keys of a test are ASCII, names are not
        edit->paste();
    }
    /// What stands under the fields and at the foot of the panel.
    [[nodiscard]] QString said() const
    {
        QString all;
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    [[nodiscard]] SubjectId someSite() const { return book().sites(SubjectId(330302)).front().id; }
    [[nodiscard]] std::int64_t steps() const { return book().info().changeSets; }

    Page *page;
    RegisterTables *tables;
    FormPanel *panel;
};

/// An enrolment in a state that one step leads out of.
std::optional<RegisterRow> enrolmentIn(const Workbook &book, Lifecycle state)
{
    for (const RegisterRow &row : book.enrolments(SubjectId(330300)))
        if (row.state == state)
            return row;
    return std::nullopt;
}

} // namespace

BOOST_AUTO_TEST_SUITE(register_work)

BOOST_AUTO_TEST_CASE(a_site_is_made_with_the_keyboard_alone_and_undone_in_one_step)
{
    Desk f;
    f.show(RecordKind::Site);
    const auto before = f.book().sites().size();
    f.press(Qt::Key_Insert);
    BOOST_REQUIRE(f.panel->isOpen());
    BOOST_TEST(f.panel->isVisible());
    QTest::keyClicks(f.window->focusWidget(), u"Test park"_s); // the first field has the keyboard
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    BOOST_TEST(!f.panel->isOpen());
    BOOST_TEST(f.book().sites().size() == before + 1);
    BOOST_TEST(f.tables->currentName() == u"Test park"_s); // it is shown where it was put
    BOOST_TEST(f.book().nextUndo()->label.contains(u"Test park"_s));
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.book().sites().size() == before);
    BOOST_TEST(f.tables->selectedIds().size() == 1); // also while Ctrl is still down
}

BOOST_AUTO_TEST_CASE(an_edit_with_an_error_is_refused_at_the_field_and_once_in_the_bar_then_mended)
{
    Desk f;
    BOOST_REQUIRE(f.tables->select(RecordKind::Site, f.someSite().value()));
    f.show(RecordKind::Site);
    const std::int64_t steps = f.steps();
    f.press(Qt::Key_F2);
    BOOST_REQUIRE(f.panel->isOpen());
    f.type(u"Name"_s, QString());
    f.type(u"Credit code"_s, u"91330300MA2AAAAAAA"_s);
    QTest::keyClick(f.field(u"Credit code"_s), Qt::Key_Return);
    BOOST_TEST(f.panel->isOpen());
    BOOST_TEST(f.steps() == steps);
    BOOST_TEST(f.said().contains(u"Name is needed"_s));
    BOOST_TEST(f.field(u"Name"_s)->property("invalid").toBool());
    BOOST_TEST(f.field(u"Credit code"_s)->property("invalid").toBool());
    BOOST_TEST(f.bar().contains(u"not saved"_s));
    f.type(u"Name"_s, u"Mended name"_s);
    f.type(u"Credit code"_s, QString());
    QTest::keyClick(f.field(u"Credit code"_s), Qt::Key_Return);
    BOOST_TEST(!f.panel->isOpen());
    BOOST_TEST(f.steps() == steps + 1);
    BOOST_TEST(f.bar().isEmpty());
    BOOST_TEST(f.editing().find<SiteRecord>(f.someSite())->site.name == u"Mended name"_s);
}

BOOST_AUTO_TEST_CASE(codes_and_doubles_are_judged_while_typing)
{
    Desk f;
    f.show(RecordKind::Site);
    f.press(Qt::Key_Insert);
    f.type(u"Credit code"_s, u"9133"_s);
    BOOST_TEST(f.waitFor([&] { return f.field(u"Credit code"_s)->property("invalid").toBool(); }, 3000));
    const auto known = f.editing().find<SiteRecord>(f.someSite());
    f.panel->form()->setValue(u"district"_s, QVariant(qlonglong(known->site.district->value())));
    f.type(u"Name"_s, known->site.name);
    BOOST_TEST(f.waitFor([&] { return f.said().contains(u"is it the same?"_s); }, 3000));
    BOOST_TEST(!f.field(u"Name"_s)->property("invalid").toBool()); // a warning, not an error
}

BOOST_AUTO_TEST_CASE(a_site_moves_to_another_division)
{
    Desk f;
    const SubjectId site = f.someSite();
    BOOST_REQUIRE(f.tables->select(RecordKind::Site, site.value()));
    f.action(u"Move..."_s)->trigger();
    BOOST_REQUIRE(f.panel->isOpen());
    f.panel->form()->setValue(u"place"_s, u"d330303"_s);
    const std::int64_t steps = f.steps();
    f.panel->save();
    BOOST_TEST(!f.panel->isOpen());
    BOOST_TEST(f.editing().find<SiteRecord>(site)->site.district->value() == 330303);
    BOOST_TEST(f.steps() == steps + 1);
}

BOOST_AUTO_TEST_CASE(rows_are_deleted_without_a_question_and_come_back)
{
    Desk f;
    f.show(RecordKind::Event);
    const int before = f.tables->tab(RecordKind::Event).model().rowCount();
    BOOST_REQUIRE(before >= 2);
    f.tables->table()->selectRow(0);
    f.tables->table()->selectionModel()->select(f.tables->table()->model()->index(1, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    BOOST_TEST(f.tables->selectedIds().size() == 2);
    BOOST_TEST(
        f.waitFor([&] { return f.action(u"Delete"_s)->toolTip().contains(u"To the bin: 2"_s); }, 3000));
    const std::int64_t steps = f.steps();
    f.press(Qt::Key_Delete);
    BOOST_TEST(f.tables->tab(RecordKind::Event).model().rowCount() == before - 2);
    BOOST_TEST(f.steps() == steps + 1); // both in one step
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.tables->tab(RecordKind::Event).model().rowCount() == before);
}

BOOST_AUTO_TEST_CASE(what_is_in_use_is_not_deleted_and_says_by_what)
{
    Desk f;
    f.show(RecordKind::Programme);
    const int before = f.tables->tab(RecordKind::Programme).model().rowCount();
    BOOST_REQUIRE(f.tables->selectedIds().size() == 1);
    const std::int64_t steps = f.steps();
    f.press(Qt::Key_Delete);
    BOOST_TEST(f.tables->tab(RecordKind::Programme).model().rowCount() == before);
    BOOST_TEST(f.steps() == steps);
    BOOST_TEST(f.bar().contains(u"Not deleted"_s));
}

BOOST_AUTO_TEST_CASE(a_step_is_sealed_and_taken_back_with_a_reason)
{
    Desk f;
    const auto row = enrolmentIn(f.book(), Lifecycle::Implementing);
    BOOST_REQUIRE(row.has_value());
    BOOST_REQUIRE(f.tables->select(RecordKind::Enrolment, row->enrolment.value()));
    f.show(RecordKind::Enrolment);
    f.action(u"Advance state"_s)->trigger();
    BOOST_REQUIRE(f.panel->isOpen());
    QTest::keyClick(f.field(u"Date"_s), Qt::Key_Return); // no date yet
    BOOST_TEST(f.panel->isOpen());
    BOOST_TEST(f.said().contains(u"Date is needed"_s));
    f.type(u"Date"_s, u"2025-11"_s);
    QTest::keyClick(f.field(u"Date"_s), Qt::Key_Return);
    BOOST_TEST(!f.panel->isOpen(), f.said().toStdString());
    const auto stateNow = [&] { return f.editing().find<EnrolmentRecord>(row->enrolment)->enrolment.state; };
    BOOST_TEST((stateNow() == Lifecycle::Midterm));
    BOOST_REQUIRE(f.action(u"Take back"_s)->isEnabled());
    f.action(u"Take back"_s)->trigger();
    f.panel->save();
    BOOST_TEST(f.panel->isOpen()); // a reason is needed
    QTest::keyClicks(f.field<QPlainTextEdit>(u"Reason"_s), u"wrong meeting"_s);
    f.panel->save();
    BOOST_TEST(!f.panel->isOpen());
    BOOST_TEST((stateNow() == Lifecycle::Implementing));
}

BOOST_AUTO_TEST_CASE(several_advance_at_once_and_refusals_are_named)
{
    Desk f;
    const auto one = enrolmentIn(f.book(), Lifecycle::Implementing);
    const auto other = enrolmentIn(f.book(), Lifecycle::Named);
    BOOST_REQUIRE(one && other);
    f.show(RecordKind::Enrolment);
    f.tables->table()->selectKey(qint64(one->enrolment.value()));
    const int rows = f.tables->table()->model()->rowCount();
    for (int row = 0; row < rows; ++row)
        if (f.tables->tab(RecordKind::Enrolment).idAt(row) == other->enrolment.value())
            f.tables->table()->selectionModel()->select(f.tables->table()->model()->index(row, 0),
                                                        QItemSelectionModel::Select
                                                            | QItemSelectionModel::Rows);
    BOOST_REQUIRE(f.tables->selectedIds().size() == 2);
    f.action(u"Advance state"_s)->trigger();
    f.panel->form()->setValue(u"state"_s, u"midterm"_s);
    f.type(u"Date"_s, u"2025-11"_s);
    f.panel->save();
    BOOST_TEST(f.panel->isOpen()); // one is left
    BOOST_TEST(f.said().contains(f.book().subjectName(other->subject, true)));
    BOOST_TEST((f.editing().find<EnrolmentRecord>(one->enrolment)->enrolment.state == Lifecycle::Midterm));
    BOOST_TEST((f.editing().find<EnrolmentRecord>(other->enrolment)->enrolment.state == Lifecycle::Named));
}

BOOST_AUTO_TEST_CASE(a_record_changed_meanwhile_is_read_again_under_what_was_typed)
{
    Desk f;
    const SubjectId site = f.someSite();
    BOOST_REQUIRE(f.tables->select(RecordKind::Site, site.value()));
    f.show(RecordKind::Site);
    f.press(Qt::Key_F2);
    f.type(u"Name"_s, u"Typed name"_s);
    const auto read = f.editing().find<SiteRecord>(site);
    SiteRecord other = *read;
    other.site.industry = u"steel"_s;
    BOOST_REQUIRE(!f.editing().update(*read, other).isRefused());
    BOOST_TEST(f.panel->isOpen()); // the change reloads the page, not the form
    f.panel->save();
    BOOST_TEST(f.panel->isOpen());
    BOOST_TEST(f.said().contains(u"was changed after you opened it"_s));
    BOOST_TEST(f.editing().find<SiteRecord>(site)->site.name == read->site.name);
    for (QPushButton *button : f.panel->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(u"Read it again"_s))
            button->click();
    BOOST_TEST(f.field(u"Industry"_s)->text() == u"steel"_s);
    BOOST_TEST(f.field(u"Name"_s)->text() == u"Typed name"_s);
    f.panel->save();
    BOOST_TEST(!f.panel->isOpen());
    const auto now = f.editing().find<SiteRecord>(site);
    BOOST_TEST(now->site.name == u"Typed name"_s);
    BOOST_TEST(now->site.industry == u"steel"_s);
}

BOOST_AUTO_TEST_CASE(unsaved_text_stays_when_the_selection_moves)
{
    Desk f;
    f.show(RecordKind::Site);
    f.tables->table()->selectRow(0);
    f.press(Qt::Key_F2);
    f.type(u"Name"_s, u"Half typed"_s);
    f.tables->table()->selectRow(2);
    BOOST_REQUIRE(f.panel->isOpen());
    BOOST_TEST(f.said().contains(u"is not saved yet"_s));
    BOOST_TEST(f.field(u"Name"_s)->text() == u"Half typed"_s);
    QTest::keyClick(f.field(u"Name"_s), Qt::Key_Escape); // the second way out, with the question shown
    BOOST_TEST(!f.panel->isOpen());
    f.press(Qt::Key_F2);
    BOOST_REQUIRE(f.panel->isOpen());
    QTest::keyClick(f.field(u"Name"_s), Qt::Key_Escape); // nothing typed: leaves at once
    BOOST_TEST(!f.panel->isOpen());
}

BOOST_AUTO_TEST_CASE(milestones_and_funding_belong_to_the_project_s_form)
{
    Desk f;
    f.show(RecordKind::Project);
    f.tables->table()->selectRow(0);
    const SubjectId id(f.tables->currentId());
    const auto before = f.editing().find<ProjectRecord>(id);
    f.press(Qt::Key_F2);
    const auto lines = f.panel->form()->values()[u"milestones"_s].toList().size();
    for (QPushButton *button : f.panel->findChildren<QPushButton *>())
        if (button->accessibleName() == "Add a line to Milestones"_L1)
            button->click();
    f.type(u"Name, line %1"_s.arg(lines + 1), u"Trial run"_s);
    f.type(u"Due, line %1"_s.arg(lines + 1), u"2026-13"_s);
    f.panel->save();
    BOOST_TEST(f.panel->isOpen());
    BOOST_TEST(f.said().contains(u"Line %1:"_s.arg(lines + 1)));
    f.type(u"Due, line %1"_s.arg(lines + 1), u"2026-03"_s);
    f.panel->save();
    BOOST_TEST(!f.panel->isOpen());
    const auto now = f.editing().find<ProjectRecord>(id);
    BOOST_TEST(now->milestones.size() == before->milestones.size() + 1);
    BOOST_TEST(now->milestones.back().dueOn == u"2026-03"_s);
    BOOST_TEST((now->funding == before->funding)); // what was not touched is as it was, to the fen
}

BOOST_AUTO_TEST_CASE(the_list_is_written_as_it_is_shown)
{
    Desk f;
    f.show(RecordKind::Site);
    f.dialogs.answer = f.folder.filePath(u"list.csv"_s);
    f.action(u"Export list"_s)->trigger();
    QFile file(f.dialogs.answer);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    BOOST_TEST(lines.size() == f.tables->table()->model()->rowCount() + 1);
    BOOST_TEST(lines.front().contains("Credit code"));
    BOOST_TEST(QString::fromUtf8(lines.back()).contains(u"演示"_s)); // every row of a training workbook
}

BOOST_AUTO_TEST_CASE(a_read_only_workbook_says_why_nothing_can_be_changed)
{
    Desk f;
    MainWindow second(*f.theme, f.settings, f.dialogs);
    second.show();
    second.openFile(f.path); // the first window has it
    BOOST_REQUIRE(second.workbook()->info().readOnly);
    second.showPage(u"register"_s);
    QCoreApplication::processEvents();
    const Page *page = second.page(u"register"_s);
    int off = 0;
    for (const QAction *each : page->findChildren<QAction *>()) {
        if (each->text().isEmpty() || each->text().startsWith(u"Export list"_s))
            continue; // a field's own, and what only reads
        BOOST_TEST(!each->isEnabled(), each->text().toStdString());
        BOOST_TEST(each->toolTip().contains(u'\n'), each->toolTip().toStdString()); // with the reason
        ++off;
    }
    BOOST_TEST(off >= 10);
}

BOOST_AUTO_TEST_CASE(the_page_fits_an_office_screen)
{
    Desk f;
    BOOST_TEST(f.page->minimumSizeHint().width() <= 1280);
    BOOST_TEST(f.page->minimumSizeHint().height() <= 680);
    f.show(RecordKind::Project);
    f.press(Qt::Key_F2);
    BOOST_TEST(f.page->minimumSizeHint().width() <= 1280);
    BOOST_TEST(f.page->minimumSizeHint().height() <= 680);
}

BOOST_AUTO_TEST_SUITE_END()
