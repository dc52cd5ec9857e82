#include "ui/pages/care/check_page.h"

#include "app/domain/clock.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "app/workbook/file_check.h"
#include "app/workbook/workbook.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::DataFinding;
using pilotage::workbook::JobControl;

namespace pilotage::ui {

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong{value});
}

/// Findings about the file itself stand in the same list; they have no place to open.
DataFinding aboutFile(const Issue &issue)
{
    DataFinding finding;
    finding.issue = issue;
    return finding;
}

} // namespace

std::vector<Column<CheckPage::Part>> CheckPage::partColumns()
{
    std::vector<Column<Part>> columns(3);
    columns[0] = {.header = tr("Part"),
                  .text = [](const Part &p) { return p.name; },
                  .width = 130,
                  .look = [](const Part &) { return CellLook{.strong = true}; }};
    columns[1] = {.header = tr("Result"),
                  .text = [](const Part &p) { return p.result; },
                  .width = 260,
                  .look =
                      [](const Part &p) {
                          if (p.isOpen)
                              return CellLook{.tone = Tone::Muted};
                          if (p.isBad && p.isMinor)
                              return CellLook{.tone = Tone::Attention, .mark = Mark::Warning};
                          return CellLook{.tone = p.isBad ? Tone::Bad : Tone::Good,
                                          .mark = p.isBad ? Mark::Error : Mark::Check};
                      },
                  .tooltip = [](const Part &p) { return p.result; }};
    columns[2] = {.header = tr("What is looked at"),
                  .text = [](const Part &p) { return p.looksAt; },
                  .width = 0,
                  .look = [](const Part &) { return CellLook{.tone = Tone::Muted}; },
                  .tooltip = [](const Part &p) { return p.looksAt; }};
    return columns;
}

std::vector<Column<DataFinding>> CheckPage::findingColumns()
{
    std::vector<Column<DataFinding>> columns(5);
    columns[0] = {.header = tr("Severity"),
                  .text = [](const DataFinding &f) { return messages::severityText(f.issue.severity); },
                  .value =
                      [](const DataFinding &f) {
                          return QVariant(-static_cast<double>(static_cast<int>(f.issue.severity)));
                      },
                  .width = 90,
                  .look =
                      [](const DataFinding &f) {
                          const bool isError = f.issue.severity == Severity::Error;
                          return CellLook{.tone = isError ? Tone::Bad : Tone::Attention,
                                          .mark = isError ? Mark::Error : Mark::Warning};
                      }};
    columns[1] = {
        .header = tr("Kind"),
        .text
        = [](const DataFinding &f) { return f.table.isEmpty() ? tr("file") : messages::tableLabel(f.table); },
        .width = 90,
        .look = [](const DataFinding &) { return CellLook{.tone = Tone::Muted}; }};
    columns[2] = {.header = tr("Where"),
                  .text = [](const DataFinding &f) { return f.name; },
                  .width = 280,
                  .tooltip = [](const DataFinding &f) { return f.name; }};
    columns[3] = {.header = tr("Finding"),
                  .text = [](const DataFinding &f) { return messages::text(f.issue); },
                  .width = 0,
                  .tooltip = [](const DataFinding &f) { return messages::text(f.issue); }};
    columns[4] = {.header = {},
                  .text = [](const DataFinding &f) { return f.table.isEmpty() ? QString() : tr("Open"); },
                  .width = 60,
                  .look = [](const DataFinding &) { return CellLook{.link = true}; },
                  .spokenHeader = tr("Open")};
    return columns;
}

CheckPage::CheckPage(const QString &figurePage, QWidget *parent)
    : Page(u"check"_s, parent)
    , m_figurePage(figurePage)
    , m_parts(partColumns(), this)
    , m_findings(findingColumns(), this)
    , m_work(new WorkStrip)
    , m_findingTable(new DataTable)
    , m_stack(new QStackedWidget)
    , m_nothing(new EmptyState(u"circle-check"_s, {}, {}))
    , m_start(makeButton(tr("Check now"), true, this))
    , m_findingPane(new Pane(tr("Findings")))
{
    m_start->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_work);
    auto *partPane = new Pane(tr("Parts of the check"));
    auto *partTable = new DataTable;
    partTable->setAccessibleName(tr("Parts of the check"));
    partTable->setSortable(false);
    partTable->setModel(&m_parts);
    partPane->setContent(partTable);
    partPane->setFixedHeight(36 + 28 + 5 * 28 + 12);
    column->addWidget(partPane);
    column->addWidget(new Line(Qt::Horizontal));
    m_findingTable->setAccessibleName(tr("Findings"));
    m_findingTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingTable->setModel(&m_findings);
    m_stack->addWidget(m_findingTable);
    m_stack->addWidget(m_nothing);
    m_findingPane->setContent(m_stack);
    column->addWidget(m_findingPane, 1);
    connect(m_work, &WorkStrip::busyChanged, this, [this](bool busy, const QString &what) {
        emit busyChanged(busy, what);
        m_start->setEnabled(workbook() && !busy);
    });
    connect(m_work, &WorkStrip::failed, this,
            [this](const QString &cause) { emit messageRequested(MessageKind::Failure, cause); });
    connect(m_work, &WorkStrip::cancelled, this,
            [this] { emit toastRequested(tr("The check was cancelled; the last result stands"), false); });
    connect(m_start, &QPushButton::clicked, this, &CheckPage::start);
    connect(m_findingTable, &DataTable::rowActivated, this, &CheckPage::openPlace);
    connect(m_findingTable, &DataTable::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 4)
            openPlace(index.row());
    });
}

QList<QWidget *> CheckPage::headerButtons()
{
    return {m_start};
}

bool CheckPage::isRunning() const
{
    return m_work->isRunning();
}

bool CheckPage::open(const QVariantMap &arguments)
{
    if (arguments.value(u"run"_s).toBool() && !m_work->isRunning())
        start();
    return true;
}

void CheckPage::reload()
{
    if (workbook() != m_known) {
        m_known = workbook();
        m_whole.reset();
        m_findings.setRows({});
    } else {
        m_isOld = m_whole.has_value(); // called again because something was changed
    }
    m_start->setEnabled(workbook() && !m_work->isRunning());
    m_parts.setRows(parts());
    m_nothing->setTexts(m_whole ? tr("Nothing to mend was found") : tr("Not checked yet"),
                        m_whole ? tr("The file is sound and its data keep the rules.")
                                : tr("The check reads the whole file and changes nothing in it."));
    m_stack->setCurrentIndex(m_findings.rowCount() > 0 ? 0 : 1);
    tellAnswer();
}

void CheckPage::tellAnswer()
{
    if (!workbook())
        return setAnswer(tr("No workbook is open."));
    if (!m_whole)
        return setAnswer(tr("Not checked since it was opened. A check takes some seconds."));
    const auto errors
        = std::count_if(m_findings.rows().begin(), m_findings.rows().end(),
                        [](const DataFinding &f) { return f.issue.severity == Severity::Error; });
    QString answer = !m_whole->file.ok
        ? tr("<b>The file is damaged</b>; make a copy from a backup and go on there.")
        : errors > 0
        ? tr("The file is sound; <b>%Ln</b> row(s) break a rule.", nullptr, static_cast<int>(errors))
        : m_findings.rowCount() > 0
        ? tr("The file is sound; <b>%Ln</b> finding(s) to look at.", nullptr, m_findings.rowCount())
        : tr("The file is sound and all <b>%1</b> rows keep the rules.").arg(number(m_whole->data.rows));
    answer
        += u"  "_s + (m_isOld ? tr("Checked at %1; changed since.") : tr("Checked at %1.")).arg(m_checkedAt);
    setAnswer(answer);
}

std::vector<CheckPage::Part> CheckPage::parts() const
{
    const auto result = [this](bool isGood, const QString &good, const QString &bad) {
        return !m_whole ? tr("not checked yet") : isGood ? good : bad;
    };
    const bool isOpen = !m_whole;
    const workbook::CheckReport file = m_whole ? m_whole->file : workbook::CheckReport();
    const std::int64_t findings
        = m_whole ? static_cast<std::int64_t>(m_whole->data.findings.size()) + m_whole->data.left : 0;
    const std::int64_t rows = m_whole ? m_whole->data.rows : 0;
    const bool isMinor = m_whole && m_whole->data.left == 0
        && std::none_of(m_whole->data.findings.begin(), m_whole->data.findings.end(),
                        [](const DataFinding &f) { return f.issue.severity == Severity::Error; });
    return {{tr("Structure"), tr("every page and index of the file, as SQLite reads it"),
             result(file.integrity, tr("sound"), tr("damaged")), !file.integrity, isOpen},
            {tr("References"), tr("what a row names is there: district, site, document, source"),
             result(file.foreignKeys, tr("complete"), tr("some lead nowhere")), !file.foreignKeys, isOpen},
            {tr("Attachments"), tr("the bytes of each attachment are there and are those that were put in"),
             result(file.contents, tr("complete"), tr("some are missing or changed")), !file.contents,
             isOpen},
            {tr("Chain of steps"),
             tr("each step is the one that was logged, in its order, and all together "
                "make the rows that are there"),
             result(file.chain, tr("%1 steps, head %2").arg(number(file.changeSets), file.headHash.left(12)),
                    tr("does not agree with the rows")),
             !file.chain, isOpen},
            {tr("Rules of the field"), tr("the same that forms and the grid say to a single row"),
             result(findings == 0, tr("all %1 rows keep them").arg(number(rows)),
                    tr("%1 findings in %2 rows").arg(number(findings), number(rows))),
             findings > 0, isOpen, isMinor}};
}

void CheckPage::start()
{
    workbook::Workbook *book = workbook();
    if (!book)
        return;
    guarded(this, [&] {
        m_work->run<Whole>(
            *book, tr("Checking the file"),
            [book](JobControl &control) {
                Whole whole;
                JobControl first; // the first half of the progress
                first.onProgress = [&](double f, const QString &what) { control.step(f / 2, what); };
                whole.file = workbook::checkFile(*book, &first);
                JobControl second;
                second.onProgress = [&](double f, const QString &what) { control.step(0.5 + f / 2, what); };
                whole.data = workbook::checkData(*book, &second);
                return whole;
            },
            [this](Whole whole) { show(std::move(whole)); });
    });
}

void CheckPage::show(Whole whole)
{
    m_checkedAt = systemClock()().toString(u"HH:mm:ss"_s);
    std::vector<DataFinding> findings;
    for (const Issue &issue : whole.file.findings)
        if (issue.severity != Severity::Note)
            findings.push_back(aboutFile(issue));
    findings.insert(findings.end(), whole.data.findings.begin(), whole.data.findings.end());
    const std::int64_t left = whole.data.left;
    m_findingPane->header()->setCaption(left > 0 ? tr("and %1 more of the same kinds").arg(number(left))
                                                 : QString());
    m_whole = std::move(whole);
    m_findings.setRows(std::move(findings));
    reload();
    m_isOld = false;
    tellAnswer();
    if (m_findings.rowCount() > 0)
        m_findingTable->setCurrentIndex(m_findings.index(0, 0));
}

std::int64_t CheckPage::subjectOf(const DataFinding &finding) const
{
    if (finding.figure)
        return finding.figure->subject.value();
    if (finding.table == "enrolment"_L1)
        for (const workbook::RegisterRow &row : workbook()->enrolments())
            if (row.enrolment.value() == finding.id)
                return row.subject.value();
    return finding.id;
}

void CheckPage::openPlace(int row)
{
    if (!workbook() || row < 0 || row >= m_findings.rowCount())
        return;
    const DataFinding finding = m_findings.row(row);
    if (finding.table.isEmpty())
        return;
    QVariantMap arguments{{u"subject"_s, QVariant::fromValue<qlonglong>(subjectOf(finding))},
                          {u"table"_s, finding.table},
                          {u"id"_s, QVariant::fromValue<qlonglong>(finding.id)}};
    if (finding.figure && !m_figurePage.isEmpty()) {
        arguments.insert(u"indicator"_s, QVariant::fromValue<qlonglong>(finding.figure->indicator.value()));
        arguments.insert(u"period"_s, finding.figure->period.year());
        emit pageRequested(m_figurePage, arguments);
        return;
    }
    emit pageRequested(u"register"_s, arguments);
}

} // namespace pilotage::ui
