#include "app/workbook/attachments.h"
#include "app/workbook/register_editing.h"
#include "tests/ui/window_fixture.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/register/register_tables.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_bar.h"

#include <boost/test/unit_test.hpp>

#include <QAction>
#include <QDesktopServices>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::workbook;
using namespace Qt::StringLiterals;

namespace {

const QByteArray big(300 * 1024, 'b'); // lies beside the workbook

/// Stands for the desktop: what it was asked to open.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> urls;

public slots:
    void open(const QUrl &url) { urls << url; }
};

/// The panel of one site, and what a person does with files there.
struct Panel : WindowFixture
{
    Panel()
    {
        window->showPage(u"register"_s);
        QCoreApplication::processEvents();
        page = window->page(u"register"_s);
        panel = page->findChild<DetailPanel *>();
        site = book().sites(SubjectId(330302)).front().id;
        BOOST_REQUIRE(page->findChild<RegisterTables *>()->select(RecordKind::Site, site.value()));
        window->activateWindow();
        BOOST_TEST(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] Workbook &book() const { return *window->workbook(); }
    [[nodiscard]] std::vector<AttachmentInfo> files() const { return Attachments(book()).list({}, site); }
    [[nodiscard]] std::int64_t steps() const { return book().info().changeSets; }
    template<class T>
    [[nodiscard]] T *named(const QString &name) const
    {
        for (T *each : panel->findChildren<T *>())
            if (each->accessibleName() == name)
                return each;
        BOOST_FAIL("no " << name.toStdString());
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : panel->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }
    [[nodiscard]] QString bar() const
    {
        QStringList texts;
        for (const MessageBar *each : window->findChildren<MessageBar *>())
            texts << each->text();
        return texts.join(QString());
    }
    void attach(const QString &file)
    {
        dialogs.answer = file;
        named<QToolButton>(u"Attach files"_s)->click();
        QCoreApplication::processEvents(); // the panel is filled anew afterwards
    }
    void choose(const QString &file, const QString &what) const
    {
        for (QAction *each : named<QToolButton>(u"Work on %1"_s.arg(file))->findChildren<QAction *>())
            if (each->text() == what)
                each->trigger();
        QCoreApplication::processEvents();
    }
    /// Drags files over the panel; true = they may be let go there.
    [[nodiscard]] bool drag(const QStringList &paths, QPoint at, bool letGo) const
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &each : paths)
            urls << QUrl::fromLocalFile(each);
        data.setUrls(urls);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel->viewport(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel->viewport(), &move);
        if (!letGo || !move.isAccepted())
            return move.isAccepted();
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(panel->viewport(), &drop);
        QCoreApplication::processEvents();
        return drop.isAccepted();
    }

    Page *page;
    DetailPanel *panel;
    SubjectId site;
};

} // namespace

BOOST_AUTO_TEST_SUITE(register_files)

BOOST_AUTO_TEST_CASE(a_file_is_attached_shown_and_undone_in_one_step)
{
    Panel f;
    const std::int64_t steps = f.steps();
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    BOOST_REQUIRE(f.files().size() == 1U);
    BOOST_TEST(f.steps() == steps + 1);
    BOOST_TEST(f.says(u"plan.pdf"_s));
    const QString sha256 = f.files().front().attachment.sha256;
    BOOST_TEST(f.says(u"PDF"_s));
    BOOST_TEST(f.says(sha256.left(4)));
    BOOST_TEST(f.says(sha256.right(4)));
    BOOST_TEST(f.says(u"2025-11-18"_s)); // the day it was attached
    BOOST_TEST(f.says(u"content unaltered"_s));
    BOOST_TEST(f.says(u"plan</a>"_s)); // its document
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.files().empty());
    BOOST_TEST(!f.says(u"plan.pdf"_s));
}

BOOST_AUTO_TEST_CASE(files_dragged_onto_the_panel_are_attached_in_one_step)
{
    Panel f;
    const QStringList paths{f.write(u"a.pdf"_s, "a"), f.write(u"b.pdf"_s, "b"), f.write(u"c.pdf"_s, {})};
    const std::int64_t steps = f.steps();
    BOOST_TEST(f.drag(paths, {20, 20}, false));
    BOOST_TEST(f.says(u"as a new document"_s));
    BOOST_TEST(f.steps() == steps);
    BOOST_TEST(f.drag(paths, {20, 20}, true));
    BOOST_TEST(f.files().size() == 2U); // the empty one says why not
    BOOST_TEST(f.bar().contains(u"c.pdf"_s));
    BOOST_TEST(f.bar().contains(u"empty"_s));
    BOOST_TEST(f.steps() == steps + 1);
    BOOST_TEST(f.book().nextUndo()->label.contains(u"a.pdf and 1 more"_s));
}

BOOST_AUTO_TEST_CASE(a_file_let_go_on_a_document_is_attached_to_that)
{
    Panel f;
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    const DocumentId document = f.files().front().attachment.document;
    const auto *title = f.named<QLabel>(u"plan"_s);
    f.panel->ensureWidgetVisible(const_cast<QLabel *>(title));
    QCoreApplication::processEvents();
    const QPoint at = title->mapTo(f.panel->viewport(), title->rect().center());
    BOOST_TEST(f.drag({f.write(u"annex.pdf"_s, "annex")}, at, true));
    BOOST_TEST(Attachments(f.book()).list(document).size() == 2U);
    BOOST_TEST(f.drag({f.write(u"again.pdf"_s, "annex")}, at, true)); // the same content
    BOOST_TEST(Attachments(f.book()).list(document).size() == 2U);
    BOOST_TEST(f.bar().contains(u"already"_s));
}

BOOST_AUTO_TEST_CASE(a_file_opens_as_a_read_only_copy)
{
    Panel f;
    Desktop desktop;
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    emit f.named<QLabel>(u"plan.pdf"_s)
        ->linkActivated(QString::number(f.files().front().attachment.id.value()));
    QCoreApplication::processEvents();
    BOOST_REQUIRE(desktop.urls.size() == 1);
    QFile copy(desktop.urls.front().toLocalFile());
    BOOST_TEST(copy.fileName().endsWith(u"/plan.pdf"_s));
    BOOST_TEST(!copy.permissions().testFlag(QFileDevice::WriteOwner));
    BOOST_REQUIRE(copy.open(QIODevice::ReadOnly));
    BOOST_TEST((copy.readAll() == "plan"));
    f.choose(u"plan.pdf"_s, u"Open a copy"_s); // again, over the first copy
    BOOST_TEST(desktop.urls.size() == 2);
    f.dialogs.answer = f.folder.filePath(u"saved.pdf"_s);
    f.choose(u"plan.pdf"_s, u"Save a copy..."_s);
    BOOST_TEST(QFile::exists(f.dialogs.answer));
}

BOOST_AUTO_TEST_CASE(a_missing_or_altered_content_says_so)
{
    Panel f;
    Desktop desktop;
    f.attach(f.write(u"big.pdf"_s, big));
    BOOST_REQUIRE(f.files().size() == 1U);
    const AttachmentInfo info = f.files().front();
    QDirIterator found(f.folder.path(), {info.attachment.sha256 + u'*'}, QDir::Files,
                       QDirIterator::Subdirectories);
    BOOST_REQUIRE(found.hasNext());
    const QString content = found.next();
    QFile::setPermissions(content, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile file(content);
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("x");
    file.close();
    f.choose(u"big.pdf"_s, u"Open a copy"_s);
    BOOST_TEST(desktop.urls.isEmpty());
    BOOST_TEST(f.bar().contains(u"not the one attached"_s));
    BOOST_TEST(f.says(u"content was altered"_s)); // the panel was filled anew
    BOOST_REQUIRE(QFile::remove(content));
    f.choose(u"big.pdf"_s, u"Save a copy..."_s);
    BOOST_TEST(f.bar().contains(u"is missing"_s));
    BOOST_TEST(f.says(u"content is missing"_s));
}

BOOST_AUTO_TEST_CASE(a_removed_file_comes_back)
{
    Panel f;
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    const std::int64_t steps = f.steps();
    f.choose(u"plan.pdf"_s, u"Remove"_s);
    BOOST_TEST(f.files().empty());
    BOOST_TEST(f.steps() == steps + 1);
    BOOST_TEST(!f.says(u"plan.pdf"_s));
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    BOOST_TEST(f.files().size() == 1U);
    BOOST_TEST(f.says(u"plan.pdf"_s));
}

BOOST_AUTO_TEST_CASE(a_document_s_own_row_lists_its_files)
{
    Panel f;
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    const DocumentId document = f.files().front().attachment.document;
    BOOST_REQUIRE(f.page->findChild<RegisterTables *>()->select(RecordKind::Document, document.value()));
    QCoreApplication::processEvents();
    BOOST_TEST(f.says(u"plan.pdf"_s));
    f.attach(f.write(u"annex.pdf"_s, "annex"));
    BOOST_TEST(Attachments(f.book()).list(document).size() == 2U);
    BOOST_TEST(f.drag({f.write(u"third.pdf"_s, "third")}, {20, 20}, true)); // anywhere on the panel
    BOOST_TEST(Attachments(f.book()).list(document).size() == 3U);
    BOOST_REQUIRE(f.page->findChild<RegisterTables *>()->select(
        RecordKind::Programme, RegisterEditing(f.book()).all<Programme>().front().id.value()));
    QCoreApplication::processEvents();
    BOOST_TEST(!f.drag({f.write(u"d.pdf"_s, "d")}, {20, 20}, true));
    BOOST_TEST(f.says(u"Files are attached to documents"_s));
}

BOOST_AUTO_TEST_CASE(a_read_only_workbook_opens_files_but_takes_none)
{
    Panel f;
    Desktop desktop;
    f.attach(f.write(u"plan.pdf"_s, "plan"));
    MainWindow second(*f.theme, f.settings, f.dialogs);
    second.show();
    second.openFile(f.path); // the first window has it
    BOOST_REQUIRE(second.workbook()->info().readOnly);
    second.showPage(u"register"_s);
    QCoreApplication::processEvents();
    const SubjectId site = f.site;
    f.page = second.page(u"register"_s);
    f.panel = f.page->findChild<DetailPanel *>();
    BOOST_REQUIRE(f.page->findChild<RegisterTables *>()->select(RecordKind::Site, site.value()));
    const auto *attach = f.named<QToolButton>(u"Attach files"_s);
    BOOST_TEST(!attach->isEnabled());
    BOOST_TEST(attach->toolTip().contains(u'\n')); // the reason
    BOOST_TEST(!f.drag({f.write(u"d.pdf"_s, "d")}, {20, 20}, true));
    BOOST_TEST(f.says(attach->toolTip().section(u'\n', 1)));
    f.choose(u"plan.pdf"_s, u"Remove"_s);
    BOOST_TEST(f.files().size() == 1U);
    f.choose(u"plan.pdf"_s, u"Open a copy"_s);
    BOOST_TEST(desktop.urls.size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()

#include "register_files_test.moc"
