// Pictures of every page of the real window on the demonstration workbook: light Chinese at 1366x768
// and dark English at 1920x1080. Usage: pilotage_shots DIR [PAGE]; with the key of a page only that one, in
// English on the small screen too.
#include "app/workbook/attachments.h"
#include "app/workbook/backups.h"
#include "app/workbook/register_editing.h"
#include "tests/support/figures.h"
#include "translations/translators.h"
#include "ui/charts/chart_widget.h"
#include "ui/help/help_window.h"
#include "ui/pages/care/backups_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/paste_list.h"
#include "ui/pages/register/detail_panel.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/synergy/publish_tools.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_print.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/data_table.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using pilotage::ui::MainWindow;

namespace {

struct Look
{
    QString language;
    pilotage::ui::Theme::Mode mode;
    QSize size;
    QString suffix;
};

/// Lets the window work until nothing is left to do for a moment, at most `limit` ms.
void settle(int limit)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (clock.elapsed() < limit);
}

bool save(MainWindow &window, const QString &folder, const QString &name)
{
    settle(150);
    const bool done = window.grab().save(folder + u'/' + name + u".png"_s);
    std::fprintf(done ? stdout : stderr, "%s %s\n", done ? "wrote" : "could not write", qPrintable(name));
    return done;
}

QString writeText(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return path;
}

/// Something of each kind for the bin, the comparison and the check.
void makeHistory(MainWindow &window)
{
    using namespace pilotage;
    workbook::Workbook &book = *window.workbook();
    (void)workbook::Backups(book).make(u"hand"_s);
    Observation figure;
    figure.key = {SubjectId(330302), book.indicators().front().id, Period::ofYear(2023), 0};
    figure.value = 1.25;
    (void)pilotage::test::setFigure(book, figure, u"年报核实"_s);
    const std::vector<Site> sites = book.sites();
    if (!sites.empty())
        (void)workbook::RegisterEditing(book).remove<workbook::SiteRecord>(sites.back().id, u"重复登记"_s);
}

void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(widget, &event);
}

/// The panel of a site with documents and files: one good, one whose content is gone.
bool saveFiles(MainWindow &window, const QString &folder, const QString &suffix, const QString &workbook)
{
    using namespace pilotage;
    window.openFile(workbook);
    workbook::Workbook &book = *window.workbook();
    const QString place = QFileInfo(workbook).absolutePath();
    const SubjectId site = book.sites(SubjectId(330302)).front().id;
    workbook::AttachRequest plan;
    plan.path = writeText(place + u"/实施方案.pdf"_s, QString(160 * 1024, u'a'));
    plan.subject = site;
    plan.status = DocumentStatus::Demo;
    workbook::Attachments files(book);
    const workbook::AttachOutcome first = files.attach(plan);
    workbook::AttachRequest annex;
    annex.path = writeText(place + u"/验收意见.docx"_s, QString(400 * 1024, u'b'));
    annex.document = first.attachment.document;
    const QString gone = files.attach(annex).attachment.sha256;
    QDirIterator contents(place, {gone + u'*'}, QDir::Files, QDirIterator::Subdirectories);
    while (contents.hasNext())
        QFile::remove(contents.next());
    window.showPage(u"register"_s, {{u"subject"_s, qint64(site.value())}});
    settle(300);
    auto *panel = window.findChild<ui::DetailPanel *>();
    if (auto *list = panel ? panel->findChild<ui::DocumentList *>() : nullptr)
        panel->ensureWidgetVisible(list, 0, 60);
    return save(window, folder, u"14-register-files-"_s + suffix);
}

/// The list of a block with refused cells.
bool saveFigures(MainWindow &window, const QString &folder, const QString &suffix)
{
    using namespace pilotage;
    window.showPage(u"indicators"_s);
    auto *page = static_cast<ui::IndicatorsPage *>(window.page(u"indicators"_s));
    ui::FigureTable *table = page->table();
    table->setFocus();
    const int column = page->model().firstValueColumn();
    table->selectionModel()->setCurrentIndex(page->model().index(1, column),
                                             QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(u"21.1\t见附件\n-5\t2000000\n22.4\t20.2\n"_s);
    press(table, Qt::Key_V, Qt::ControlModifier);
    settle(300);
    const bool isComplete = save(window, folder, u"15-indicators-paste-"_s + suffix);
    press(page->pasteList()->table(), Qt::Key_Escape);
    return isComplete;
}

/// A narrow window, in which the panel of a figure lies over the grid.
bool saveDrawer(MainWindow &window, const QString &folder, const QString &suffix, const QString &workbook)
{
    window.resize(1030, 690);
    window.show();
    window.openFile(workbook);
    window.showPage(u"indicators"_s);
    settle(300);
    const QWidget *page = window.page(u"indicators"_s);
    for (auto *shortcut : page->findChildren<QShortcut *>())
        if (shortcut->key() == QKeySequence(Qt::Key_F4))
            emit shortcut->activated();
    return save(window, folder, u"16-indicators-drawer-"_s + suffix);
}

/// A copy of the workbook with some pages of zeros.
QString writeDamaged(const QString &folder, const QString &workbook)
{
    const QString path = folder + u"/damaged.pilotage"_s;
    QFile::remove(path);
    QFile::copy(workbook, path);
    QFile file(path);
    if (file.open(QIODevice::ReadWrite) && file.seek(qint64{40} * 4096))
        file.write(QByteArray(qsizetype{20} * 4096, '\0'));
    return path;
}

QPushButton *visibleButton(const QWidget &window, const QString &objectText)
{
    for (auto *button : window.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == objectText)
            return button;
    return nullptr;
}

/// Views of pages and dialogs beside the pages themselves.
bool saveCare(MainWindow &window, const QString &folder, const QString &suffix, const QString &copy)
{
    using pilotage::ui::BackupsPage;
    bool isComplete = true;
    window.openFile(copy);
    makeHistory(window);
    for (const QString &view : {u"undo"_s, u"bin"_s}) {
        window.showPage(u"history"_s, {{u"view"_s, view}});
        isComplete = save(window, folder, u"20-history-%1-%2"_s.arg(view, suffix)) && isComplete;
    }
    window.showPage(u"history"_s, {{u"view"_s, u"steps"_s}});
    if (auto *take = visibleButton(window, pilotage::ui::HistoryPage::tr("Take back this step...")))
        take->click();
    isComplete = save(window, folder, u"20-history-preview-"_s + suffix) && isComplete;
    window.showPage(u"check"_s, {{u"run"_s, true}});
    settle(2500);
    isComplete = save(window, folder, u"21-check-done-"_s + suffix) && isComplete;
    window.showPage(u"backups"_s);
    settle(300);
    if (auto *compare = visibleButton(window, BackupsPage::tr("Compare")))
        compare->click();
    settle(1500);
    isComplete = save(window, folder, u"22-backups-compared-"_s + suffix) && isComplete;
    for (QAction *action : window.findChildren<QAction *>())
        if (action->shortcuts().contains(QKeySequence(u"Ctrl+,"_s)))
            action->trigger();
    settle(300);
    if (auto *dialog = window.findChild<pilotage::ui::SettingsDialog *>()) {
        isComplete = dialog->grab().save(folder + u"/23-settings-"_s + suffix + u".png"_s) && isComplete;
        dialog->close();
    }
    pilotage::ui::AboutDialog about(&window);
    about.show();
    settle(300);
    isComplete = about.grab().save(folder + u"/24-about-"_s + suffix + u".png"_s) && isComplete;
    about.close();
    pilotage::ui::Page *page = window.page(u"overview"_s);
    if (!suffix.endsWith(u"light"_s))
        return isComplete; // paper is printed from the light theme
    window.showPage(u"overview"_s);
    settle(500);
    const pilotage::ui::PrintedPage sheet{page->title(), page->answer(), u"demo.pilotage"_s, u"演示数据"_s,
                                          page};
    pilotage::ui::writePdf(folder + u"/25-print-"_s + suffix + u".pdf"_s, sheet);
    return isComplete;
}

/// The dialog that `open` brings up, which waits for an answer.
bool saveDialog(const QString &path, bool accepts, const std::function<void()> &open)
{
    bool isSaved = false;
    QTimer::singleShot(100, qApp, [&isSaved, path, accepts] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        isSaved = dialog->grab().save(path + u".png"_s);
        accepts ? dialog->accept() : dialog->reject();
    });
    open();
    settle(150);
    std::fprintf(isSaved ? stdout : stderr, "%s %s\n", isSaved ? "wrote" : "could not write",
                 qPrintable(path));
    return isSaved;
}

void trigger(const MainWindow &window, const QString &keys)
{
    for (QAction *action : window.findChildren<QAction *>())
        if (action->shortcuts().contains(QKeySequence(keys)))
            return action->trigger();
}

/// Questions and lists that stand over a page, the search, the keys and the help.
bool saveDialogs(MainWindow &window, const QString &folder, const QString &suffix)
{
    using namespace pilotage::ui;
    bool isComplete = true;
    const auto shoot = [&](const QString &name, const std::function<void()> &open) {
        isComplete = saveDialog(folder + u'/' + name + u'-' + suffix, false, open) && isComplete;
    };
    window.showPage(u"synergy"_s);
    settle(300);
    shoot(u"30-publish"_s, [&] {
        if (auto *button = visibleButton(window, PublishTools::tr("Publish…")))
            button->click();
    });
    shoot(u"30-published"_s, [&] {
        for (auto *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible()
                && button->accessibleName() == PublishTools::tr("Saved and published evaluations"))
                button->click();
    });
    shoot(u"31-print"_s, [&] { trigger(window, u"Ctrl+P"_s); });
    shoot(u"32-keys"_s, [&] { trigger(window, u"Ctrl+F1"_s); });
    window.showPage(u"overview"_s, {{u"show"_s, u"completeness"_s}});
    settle(300);
    shoot(u"33-figures"_s, [&] {
        if (auto *chart = qobject_cast<pilotage::charts::ChartWidget *>(window.focusWidget()))
            chart->open({4, 4});
    });
    window.showPage(u"compliance"_s);
    settle(300);
    shoot(u"34-ledger"_s, [&] {
        for (auto *table : window.page(u"compliance"_s)->findChildren<DataTable *>())
            if (table->isVisible() && table->model()->rowCount() > 30)
                return emit table->rowActivated(0);
    });
    trigger(window, u"Ctrl+K"_s);
    isComplete = save(window, folder, u"35-search-"_s + suffix) && isComplete;
    trigger(window, u"F1"_s);
    settle(300);
    if (auto *help = window.findChild<HelpWindow *>()) {
        isComplete = help->grab().save(folder + u"/36-help-"_s + suffix + u".png"_s) && isComplete;
        help->close();
    }
    return isComplete;
}

/// A number of a report explained, the questions before a batch and a final one, and what changed since.
bool saveReports(MainWindow &window, const QString &folder, const QString &suffix)
{
    using namespace pilotage;
    bool isComplete = true;
    window.showPage(u"report"_s);
    settle(300);
    auto *page = qobject_cast<ui::ReportPage *>(window.page(u"report"_s));
    auto *view = page->findChild<ui::PageView *>();
    view->goTo(2);
    const std::vector<int> numbers = page->made().pages->numbersOn(2);
    if (!numbers.empty())
        emit view->numberChosen(numbers[numbers.size() / 2]);
    isComplete = save(window, folder, u"27-report-number-"_s + suffix) && isComplete;
    const auto ask = [&](const QString &words, const QString &name, bool accepts) {
        const bool isDone = saveDialog(folder + u'/' + name + suffix, accepts, [&] {
            if (auto *button = visibleButton(window, words))
                button->click();
        });
        isComplete = isDone && isComplete;
    };
    ask(ui::ReportPage::tr("Finalise..."), u"28-report-finalise-"_s, true);
    const reports::Document &document = page->made().pages->document();
    for (const reports::BoundNumber &number : document.numbers) {
        const QStringList key = number.value.trace.key.split(u'/');
        if (key.value(1) != "figure"_L1)
            continue;
        for (const Indicator &indicator : window.workbook()->indicators())
            if (indicator.code == key.value(2)) {
                Observation figure;
                figure.key = {SubjectId(key[0].toLongLong()), indicator.id, *Period::parse(key.value(3)), 0};
                figure.value = number.value.number * 1.25;
                (void)pilotage::test::setFigure(*window.workbook(), figure, u"年报核实"_s);
            }
        break;
    }
    settle(300);
    isComplete = save(window, folder, u"29-report-changed-"_s + suffix) && isComplete;
    window.showPage(u"report"_s, {{u"view"_s, u"final"_s}});
    isComplete = save(window, folder, u"29-report-final-"_s + suffix) && isComplete;
    window.showPage(u"report"_s, {{u"template"_s, u"county"_s}});
    settle(300);
    isComplete = save(window, folder, u"29-report-county-"_s + suffix) && isComplete;
    ask(ui::ReportPage::tr("One each..."), u"28-report-batch-"_s, false);
    return isComplete;
}

bool saveRecovery(MainWindow &window, const QString &folder, const QString &suffix, const QString &damaged)
{
    window.openFile(damaged);
    settle(1500);
    return save(window, folder, u"26-recovery-"_s + suffix);
}

/// Tables as counties send them: titles, a line of units, a heading, totals; something of each verdict.
QStringList writeTables(const QString &folder)
{
    QString county = u"2024年减污降碳指标报送表（演示）,,,,,\n,,,,,单位：微克/立方米、亿元\n"
                     "行政区划代码,县（市、区）,年份,pm25.mean,gdp（万元）,备注\n"_s;
    for (const QString &place : {u"330302,鹿城区"_s, u"330303,龙湾区"_s, u"330304,瓯海区"_s,
                                 u"330305,洞头区"_s, u"330324,永嘉县"_s, u"330326,平阳县"_s})
        county += place + u",2024,2"_s + place[5] + u".5,41"_s + place[4] + place[5] + u"000,\n"_s;
    county += u"330327,苍南县,2024,见附件,5120000,\n330399,新区,2024,31.0,,已并入\n"
              "３３０３８１,瑞安,2024,29.5,,\n合计,,2024,28.1,,\n注：演示数据。,,,,,\n"_s;
    QStringList paths{writeText(folder + u"/county-report.csv"_s, county)};
    for (const char *name : {"330328", "330329", "330382"})
        paths << writeText(
            folder + u"/report-%1.csv"_s.arg(QLatin1StringView(name)),
            u"区划代码,指标,期间,数值,单位\n%1,pm25.mean,2024,27.5,\n"_s.arg(QLatin1StringView(name)));
    return paths;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "usage: pilotage_shots DIR [PAGE]\n");
        return 2;
    }
    const QString only = argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString();
    qputenv("PILOTAGE_NOW", qEnvironmentVariable("PILOTAGE_NOW", u"2025-11-18T14:32:05"_s).toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pilotage-shots"_s);
    QStandardPaths::setTestModeEnabled(true); // backups go to a place of their own
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir place;
    if (!QDir().mkpath(folder) || !place.isValid())
        return 3;
    const QString workbook = place.filePath(u"demo.pilotage"_s);
    (void)pilotage::workbook::Workbook::createDemo(workbook, {});
    const QStringList tables = writeTables(place.path());

    pilotage::ui::Settings settings;
    pilotage::ui::Theme theme(&application);
    pilotage::ui::FileDialogs dialogs;
    pilotage::Translators translators;
    bool isComplete = true;
    std::vector<Look> looks{{u"zh_CN"_s, pilotage::ui::Theme::Mode::Light, {1366, 768}, u"zh-light"_s},
                            {u"en"_s, pilotage::ui::Theme::Mode::Dark, {1920, 1080}, u"en-dark"_s}};
    if (!only.isEmpty())
        looks.push_back({u"en"_s, pilotage::ui::Theme::Mode::Light, {1366, 768}, u"en-small"_s});
    for (const Look &look : looks) {
        const QLocale locale(look.language);
        translators.install(locale);
        theme.setLanguage(locale);
        theme.setMode(look.mode);
        MainWindow window(theme, settings, dialogs);
        window.resize(look.size);
        window.show();
        isComplete = save(window, folder, u"00-welcome-"_s + look.suffix) && isComplete;
        window.openFile(workbook);
        int number = 0;
        for (const pilotage::ui::PageEntry &entry : window.pages()) {
            ++number;
            if (!only.isEmpty() && entry.key != only)
                continue;
            const bool isImport = entry.key == "importing"_L1;
            window.showPage(entry.key, isImport ? QVariantMap{{u"paths"_s, tables}} : QVariantMap());
            settle(isImport ? 1200 : 300);
            const QString name
                = u"%1-%2-%3"_s.arg(number, 2, 10, QLatin1Char('0')).arg(entry.key, look.suffix);
            isComplete = save(window, folder, name) && isComplete;
        }
        if (!only.isEmpty())
            continue;
        // A form of the register, with something to mend in it.
        window.showPage(u"register"_s, {{u"edit"_s, u"project"_s}});
        settle(300);
        isComplete = save(window, folder, u"13-register-form-"_s + look.suffix) && isComplete;
        isComplete = saveFigures(window, folder, look.suffix) && isComplete;
        const QString filed = place.filePath(u"filed-%1.pilotage"_s.arg(look.suffix));
        QFile::copy(workbook, filed);
        isComplete = saveFiles(window, folder, look.suffix, filed) && isComplete;
        const QString other = place.filePath(u"narrow-%1.pilotage"_s.arg(look.suffix));
        QFile::copy(workbook, other);
        MainWindow narrow(theme, settings, dialogs);
        isComplete = saveDrawer(narrow, folder, look.suffix, other) && isComplete;
        const QString copy = place.filePath(u"demo-%1.pilotage"_s.arg(look.suffix));
        QFile::copy(workbook, copy);
        isComplete = saveCare(window, folder, look.suffix, copy) && isComplete;
        isComplete = saveReports(window, folder, look.suffix) && isComplete;
        isComplete = saveDialogs(window, folder, look.suffix) && isComplete;
        isComplete
            = saveRecovery(window, folder, look.suffix, writeDamaged(place.path(), workbook)) && isComplete;
    }
    return isComplete ? 0 : 3;
}
