#include "app/workbook/publishing.h"
#include "app/workbook/workbook.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/synergy/saved_dialog.h"
#include "ui/pages/synergy/synergy_page.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int wenzhou = 330300; // GB/T 2260

/// The page on the demonstration workbook.
struct PublishPage
{
    PublishPage()
        : book(workbook::Workbook::createDemo(folder.filePath(u"demo.pilotage"_s), {u"tester"_s, {}}))
        , publishing(*book)
    {
        QLocale::setDefault(QLocale(QLocale::English));
        page.setWorkbook(book.get());
        page.setScope({*book->subjectByCode(QString::number(wenzhou)), Period::ofYear(2024)});
        page.resize(1198, 576);
        page.show();
    }

    [[nodiscard]] QPushButton *publishButton()
    {
        return qobject_cast<QPushButton *>(page.headerButtons().last());
    }
    /// Runs `act` on the next modal dialog of this kind.
    template<class Dialog>
    static void whenAsked(const std::function<void(Dialog &)> &act)
    {
        QTimer::singleShot(0, qApp, [act] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            BOOST_REQUIRE(dialog);
            act(*dialog);
        });
    }
    static QLineEdit *edit(const QDialog &dialog, const QString &name)
    {
        for (QLineEdit *each : dialog.findChildren<QLineEdit *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    static QString words(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (!label->isHidden())
                texts << label->text();
        return texts.join(u'\n');
    }
    void publish(const QString &reason)
    {
        whenAsked<SealDialog>([&](SealDialog &dialog) {
            edit(dialog, u"Reason"_s)->setText(reason);
            button(dialog, u"Publish"_s)->click();
        });
        publishButton()->click();
    }

    QTemporaryDir folder;
    std::unique_ptr<workbook::Workbook> book;
    workbook::Publishing publishing;
    SynergyPage page;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(publishing_page, PublishPage)

BOOST_AUTO_TEST_CASE(the_question_says_what_will_be_sealed_and_wants_a_reason)
{
    BOOST_TEST(publishButton()->text().toStdString() == "Publish…");
    BOOST_TEST(publishButton()->property("primary").toBool());
    whenAsked<SealDialog>([&](SealDialog &dialog) {
        const QString said = words(dialog);
        for (const QString &part :
             {page.input().now.scheme.nameEn, u"Wenzhou"_s, u"2024"_s, u"12 districts"_s})
            BOOST_TEST(said.contains(part), part.toStdString());
        BOOST_TEST(!edit(dialog, u"Label"_s)->text().isEmpty());
        BOOST_TEST((dialog.focusWidget() == edit(dialog, u"Reason"_s)));
        // Without a reason it stays open and says so under the field.
        button(dialog, u"Publish"_s)->click();
        BOOST_TEST(dialog.isVisible());
        BOOST_TEST(words(dialog).contains(u"Give a reason"_s));
        BOOST_TEST(edit(dialog, u"Reason"_s)->property("invalid").toBool());
        QTest::keyClicks(edit(dialog, u"Reason"_s), u"r"_s);
        BOOST_TEST(!words(dialog).contains(u"Give a reason"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    publishButton()->click();
    BOOST_TEST(publishing.list().empty());
}

BOOST_AUTO_TEST_CASE(publishing_seals_what_the_page_shows)
{
    QSignalSpy toasts(&page, &Page::toastRequested);
    const auto before = book->nextUndo();
    publish(u"board"_s);
    const auto saved = publishing.list();
    BOOST_REQUIRE(saved.size() == 1U);
    BOOST_TEST((saved.front().evaluation.state == EvaluationState::Published));
    BOOST_TEST(saved.front().reason.toStdString() == "board");
    BOOST_TEST(toasts.count() == 1);
    BOOST_TEST((before.has_value() == book->nextUndo().has_value()), "sealing is on no undo stack");
    const workbook::EvaluationResult kept = book->savedEvaluation(saved.front().evaluation.id);
    BOOST_REQUIRE(kept.rows.size() == page.input().now.rows.size());
    for (std::size_t i = 0; i < kept.rows.size(); ++i)
        BOOST_TEST(kept.rows[i].rank == page.input().now.rows[i].rank);
}

BOOST_AUTO_TEST_CASE(saved_ones_are_listed_withdrawn_published_again_and_deleted)
{
    publish(u"board"_s);
    SavedDialog dialog(*book);
    QSignalSpy done(&dialog, &SavedDialog::done);
    dialog.show();
    auto *table = dialog.findChild<DataTable *>();
    BOOST_TEST(table->model()->rowCount() == 1);
    BOOST_TEST(!button(dialog, u"Delete draft"_s)->isEnabled());
    BOOST_TEST(!button(dialog, u"Publish…"_s)->isEnabled());
    whenAsked<SealDialog>([&](SealDialog &asked) {
        BOOST_TEST(!edit(asked, u"Label"_s));
        edit(asked, u"Reason"_s)->setText(u"figures corrected"_s);
        button(asked, u"Withdraw"_s)->click();
    });
    button(dialog, u"Withdraw…"_s)->click();
    BOOST_TEST((publishing.list().front().evaluation.state == EvaluationState::Draft));
    BOOST_TEST(!button(dialog, u"Withdraw…"_s)->isEnabled());
    whenAsked<SealDialog>([&](SealDialog &asked) {
        edit(asked, u"Reason"_s)->setText(u"right now"_s);
        button(asked, u"Publish"_s)->click();
    });
    button(dialog, u"Publish…"_s)->click();
    BOOST_TEST((publishing.list().front().evaluation.state == EvaluationState::Published));
    BOOST_TEST(done.count() == 2);
    BOOST_TEST(publishing.withdraw(publishing.list().front().evaluation.id, u"x"_s).empty());
    SavedDialog second(*book);
    second.show();
    button(second, u"Delete draft"_s)->click();
    BOOST_TEST(publishing.list().empty());
    BOOST_TEST(words(second).contains(u"Nothing is saved yet"_s));
}

BOOST_AUTO_TEST_CASE(without_scores_or_workbook_there_is_nothing_to_publish)
{
    page.setWorkbook(nullptr);
    BOOST_TEST(!publishButton()->isEnabled());
    BOOST_TEST(!page.headerButtons().front()->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
