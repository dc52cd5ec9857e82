#include "ui/pages/report/report_page.h"

#include "app/messages/issue_text.h"
#include "app/reports/templates.h"
#include "app/reports/writers.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/pages/report/final_reports.h"
#include "ui/pages/report/number_panel.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/section_list.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using pilotage::workbook::FrozenReports;

namespace pilotage::ui {

namespace {

QStringList formatNames()
{
    QStringList names;
    for (const QString &format : reports::formats())
        names << format.toUpper();
    return names;
}

int countOf(const reports::Document &document, reports::BlockKind kind)
{
    return int(std::count_if(document.blocks.begin(), document.blocks.end(),
                             [&](const reports::DocumentBlock &block) { return block.kind == kind; }));
}

} // namespace

ReportPage::ReportPage(FileDialogs &dialogs, QWidget *parent)
    : Page(u"report"_s, parent)
    , m_dialogs(dialogs)
    , m_view(new SegmentedControl(tr("View"), {tr("Preview"), tr("Final reports")}, this))
    , m_each(makeButton(tr("One each..."), false, this))
    , m_export(makeButton({}, true, this))
    , m_bar(new MessageBar)
    , m_showFinal(m_bar->addButton(tr("Show it")))
    , m_strip(new WorkStrip)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"report"_s, tr("Nothing to report on yet"),
                             tr("Reports are made from the register and its figures; import a table first.")))
    , m_templateBox(new QComboBox)
    , m_subjectBox(new QComboBox)
    , m_sections(new SectionList)
    , m_totals(makeLabel({}, TextStyle::Caption))
    , m_hash(makeLabel({}, TextStyle::Small, true))
    , m_pageNumber(makeLabel({}, TextStyle::Body))
    , m_pages(new PageView)
    , m_numbers(new NumberPanel)
    , m_format(new SegmentedControl(tr("Format"), formatNames()))
    , m_freeze(makeButton(tr("Finalise...")))
    , m_finals(new FinalReports(m_maker, dialogs))
    , m_run(new BatchRun(this))
{
    m_view->hide();
    m_each->hide();
    m_export->hide();
    m_bar->setClosable(false);
    m_bar->hide();
    QPushButton *import = m_empty->addAction(tr("Import a table..."), true);
    connect(import, &QPushButton::clicked, this, [this] { emit pageRequested(u"importing"_s, {}); });
    m_stack->addWidget(buildPreview());
    m_stack->addWidget(m_finals);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    readTemplates();
    connectParts();
    updateButtons();
}

ReportPage::~ReportPage() = default;

QList<QWidget *> ReportPage::headerWidgets()
{
    return {m_view};
}

QList<QWidget *> ReportPage::headerButtons()
{
    return {m_each, m_export};
}

void ReportPage::readTemplates()
{
    for (const QString &name : reports::shippedTemplates())
        m_templates.push_back(reports::loadTemplate(name).report);
    for (const reports::ReportTemplate &report : m_templates)
        m_templateBox->addItem(reportLabel(report, speaksEnglish()));
    m_templateBox->insertSeparator(m_templateBox->count());
    m_templateBox->addItem(tr("A report file of your own..."));
}

const reports::ReportTemplate &ReportPage::chosenTemplate() const
{
    return m_templates[std::size_t(m_template)];
}

void ReportPage::chooseTemplate(int index)
{
    if (index >= int(m_templates.size()))
        return addOwnTemplate();
    m_template = index;
    guarded(this, [this] {
        fillSubjects();
        remake();
    });
}

void ReportPage::addOwnTemplate()
{
    m_templateBox->setCurrentIndex(m_template);
    const QString path
        = m_dialogs.openFile(this, tr("Report file"), tr("Report files (*.report);;All files (*)"));
    if (path.isEmpty())
        return;
    reports::ParsedTemplate parsed = reports::loadTemplate(path);
    if (hasErrors(parsed.issues)) {
        QStringList lines;
        for (const Issue &issue : parsed.issues)
            lines << messages::textWithPlace(issue);
        emit messageRequested(MessageKind::Failure, lines.mid(0, 3).join(u'\n'));
        return;
    }
    m_templates.push_back(std::move(parsed.report));
    const int index = int(m_templates.size()) - 1;
    m_templateBox->insertItem(index, reportLabel(m_templates.back(), speaksEnglish()));
    m_templateBox->setCurrentIndex(index);
    chooseTemplate(index);
}

bool ReportPage::open(const QVariantMap &arguments)
{
    const QString name = arguments.value(u"template"_s).toString();
    for (std::size_t i = 0; i < m_templates.size(); ++i)
        if (m_templates[i].name == name) {
            m_template = int(i);
            m_templateBox->setCurrentIndex(m_template);
        }
    if (arguments.contains(u"subject"_s))
        m_subject = SubjectId(arguments.value(u"subject"_s).toLongLong());
    const View view = arguments.value(u"view"_s).toString() == "final"_L1 ? Final : Preview;
    m_view->setCurrent(view);
    invalidate();
    return true;
}

void ReportPage::setView(int view)
{
    if (m_stack->currentWidget() != m_empty || view == Final)
        m_stack->setCurrentIndex(view);
    if (view == Final)
        guarded(this, [this] { readFinals(); });
    m_bar->setVisible(view == Preview && !m_bar->text().isEmpty());
    tellAnswer();
    updateButtons();
}

void ReportPage::readFinals()
{
    if (std::exchange(m_areFinalsOld, false))
        m_finals->setWorkbook(workbook());
}

/// What the report can be about under the window's district.
void ReportPage::fillSubjects()
{
    const reports::ReportTemplate &report = chosenTemplate();
    m_subjects.clear();
    m_batch.clear();
    if (report.about == "district"_L1)
        m_subjects.push_back(scope().district);
    if (!report.batch.words.isEmpty())
        m_batch = workbook::ReportValues(*workbook(), {scope().district, scope().period, report.scheme})
                      .batch(report.batch);
    for (const SubjectId subject : m_batch)
        if (std::find(m_subjects.begin(), m_subjects.end(), subject) == m_subjects.end())
            m_subjects.push_back(subject);
    m_subjectBox->clear();
    for (const SubjectId subject : m_subjects)
        m_subjectBox->addItem(workbook()->subjectName(subject, speaksEnglish()));
    const auto found
        = m_subject ? std::find(m_subjects.begin(), m_subjects.end(), *m_subject) : m_subjects.end();
    if (found == m_subjects.end()) {
        m_subject = m_subjects.empty() ? std::nullopt : std::optional(m_subjects.front());
        m_subjectBox->setCurrentIndex(m_subjects.empty() ? -1 : 0);
    } else {
        m_subjectBox->setCurrentIndex(int(found - m_subjects.begin()));
    }
    m_subjectBox->setEnabled(m_subjects.size() > 1);
}

void ReportPage::reload()
{
    if (!workbook()) {
        m_run->stop();
        m_made = {};
        showMade();
        m_finals->setWorkbook(nullptr);
        m_stack->setCurrentWidget(m_empty);
        m_bar->hide();
        return;
    }
    m_mayWrite = !workbook()->info().readOnly;
    m_areFinalsOld = true;
    if (m_view->current() == Final)
        readFinals();
    fillSubjects();
    remake();
}

void ReportPage::remake()
{
    m_made = {};
    m_final.reset();
    m_count.forget();
    m_bar->showMessage(MessageKind::Information, {});
    if (m_subject) {
        try {
            const reports::ReportTemplate &report = chosenTemplate();
            m_made = m_maker.make(*workbook(), report, m_leftOut[report.name],
                                  {*m_subject, scope().period, report.scheme});
        } catch (const std::exception &error) {
            m_showFinal->hide();
            m_bar->showMessage(MessageKind::Failure, failureText(error));
        }
    }
    showMade();
}

void ReportPage::showMade()
{
    const bool isThere = m_made.pages != nullptr;
    m_stack->setCurrentIndex(!workbook() || (!m_subject && m_view->current() == Preview)
                                 ? m_stack->indexOf(m_empty)
                                 : m_view->current());
    m_sections->setSections(m_made.sections, isThere ? m_made.pages->count() : 0);
    m_numbers->setPages(m_made.pages);
    m_pages->setPages(m_made.pages);
    showPageNumber();
    showTotals();
    if (isThere)
        showFinal();
    m_bar->setVisible(m_view->current() == Preview && !m_bar->text().isEmpty());
    tellAnswer();
    updateButtons();
}

void ReportPage::showTotals()
{
    if (!m_made.pages) {
        m_totals->clear();
        m_hash->clear();
        return;
    }
    const reports::Document &document = m_made.pages->document();
    const int numbers = int(document.numbers.size());
    const int pending = document.pendingCount();
    m_totals->setText(
        tr("%1 numbers: %2 agree, %3 pending").arg(numbers).arg(numbers - pending).arg(pending));
    const QString &hash = document.facts.headHash;
    m_hash->setText(tr("State of the data %1").arg(hash.left(8) + QChar(0x2026) + hash.right(4))
                    + (document.facts.isTraining ? tr(" (demonstration)") : QString()));
    m_hash->setToolTip(hash);
}

void ReportPage::tellAnswer()
{
    if (!workbook())
        return setAnswer(tr("No workbook is open."));
    if (m_view->current() == Final)
        return setAnswer(m_finals->count() > 0 ? tr(
                             "<b>%n</b> reports are final; the chosen one is compared with the data of today",
                             nullptr, m_finals->count())
                                               : tr("No report is final yet."));
    if (!m_made.pages)
        return setAnswer(m_subject ? tr("This report cannot be made.")
                                   : tr("There is nothing under this district that this report is about."));
    const reports::Document &document = m_made.pages->document();
    setAnswer(tr("%1: %2, %3, %4; %5 from data, %6 pending", "about, pages, tables, charts, numbers")
                  .arg(document.facts.subjectName.toHtmlEscaped() + u' ' + document.facts.periodText,
                       tr("%n pages", nullptr, m_made.pages->count()),
                       tr("%n tables", nullptr, countOf(document, reports::BlockKind::Table)),
                       tr("%n charts", nullptr, countOf(document, reports::BlockKind::Chart)),
                       tr("<b>%n</b> numbers", nullptr, int(document.numbers.size())),
                       strong(QString::number(document.pendingCount()))));
}

/// Whether what is shown was declared final before, and what changed since.
void ReportPage::showFinal()
{
    const FrozenReports frozen(*workbook());
    for (const FrozenReport &report : frozen.all()) {
        if (report.templateName != m_made.report.name || report.subject != m_made.request.subject
            || report.period != m_made.request.period)
            continue;
        m_final = report;
        m_drift = frozen.drift(report);
        m_showFinal->show();
        tellFinal({});
        m_count.ask(frozen.loggedSince(report));
        return;
    }
}

void ReportPage::tellFinal(std::optional<int> changedRows)
{
    m_bar->showMessage(m_drift.differences.empty() ? MessageKind::Information : MessageKind::Attention,
                       tr("This report is final as %1. %2.")
                           .arg(m_final->name, FinalReports::driftText(m_drift, changedRows)));
    m_bar->setVisible(m_view->current() == Preview);
}

void ReportPage::showPageNumber()
{
    const int page = m_pages->currentPage();
    m_pageNumber->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < m_pages->pageCount());
    m_numbers->showPage(page);
    if (page >= 0 && !m_made.pages->page(page).blocks.empty())
        m_sections->showBlock(m_made.pages->page(page).blocks.front());
}

void ReportPage::chooseNumber(int number)
{
    m_numbers->choose(number);
    m_pages->choose(number);
    if (number < 0 || !m_made.pages) {
        emit selectionTextChanged({});
        return;
    }
    const reports::BoundNumber &bound = m_made.pages->document().numbers[std::size_t(number)];
    m_sections->showBlock(bound.block);
    emit selectionTextChanged(
        tr("%1: %2, trace code %3").arg(bound.value.trace.what, bound.printed, bound.code));
}

void ReportPage::showEvidence(int number)
{
    if (number < 0 || !m_made.pages)
        return;
    const Evidence evidence = evidenceOf(m_made.pages->document().numbers[std::size_t(number)].value.trace);
    if (!evidence.page.isEmpty())
        emit pageRequested(evidence.page, evidence.arguments);
}

void ReportPage::updateButtons()
{
    const bool isPreview = m_view->current() == Preview;
    const bool isThere = workbook() && m_made.pages;
    m_export->setText(tr("Export %1...").arg(reports::formats().value(m_format->current()).toUpper()));
    m_export->setEnabled(isThere && isPreview);
    m_each->setEnabled(workbook() && isPreview && m_batch.size() > 1 && !m_run->isRunning());
    m_each->setToolTip(m_batch.size() > 1 ? tr("One document for each of %1").arg(m_batch.size())
                                          : tr("This report is made once, for the whole district"));
    m_freeze->setEnabled(isThere && m_mayWrite);
    m_freeze->setToolTip(m_mayWrite ? tr("Keep files, numbers and the state they stand on")
                                    : tr("This workbook is open read-only"));
}

} // namespace pilotage::ui
