// What leaves the report page: files, paper, final reports, batches.
#include "app/messages/issue_text.h"
#include "app/reports/writers.h"
#include "app/workbook/frozen_reports.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/pages/report/batch_dialog.h"
#include "ui/pages/report/report_page.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/segmented_control.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

void ReportPage::exportReport()
{
    if (!m_made.pages)
        return;
    QString format = reports::formats().value(m_format->current());
    const QString filter = format == "pdf"_L1 ? tr("PDF (*.pdf)")
        : format == "xlsx"_L1                 ? tr("Excel workbook (*.xlsx)")
                                              : tr("Web page (*.html)");
    QString path = m_dialogs.saveFile(this, tr("Export report"),
                                      m_made.pages->document().fileName + u'.' + format, filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().compare(format, Qt::CaseInsensitive) != 0)
        path += u'.' + format;
    guarded(this, [&] {
        writeFile(path, m_maker.written(*m_made.pages, format));
        emit toastRequested(tr("%1 was written").arg(QDir::toNativeSeparators(path)), false);
    });
}

void ReportPage::paint(const reports::Pages &pages, QPrinter &printer)
{
    QPainter painter;
    for (int page = 0; page < pages.count(); ++page) {
        const QSizeF size = pages.size(page);
        printer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::A4),
            size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        printer.setFullPage(true);
        if (page == 0 ? !painter.begin(&printer) : !printer.newPage())
            throw std::runtime_error(
                tr("The printer %1 does not answer.").arg(printer.printerName()).toStdString());
        painter.resetTransform();
        painter.scale(printer.resolution() / 72.0, printer.resolution() / 72.0);
        pages.render(&painter, page);
    }
}

void ReportPage::print()
{
    if (!m_made.pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_made.pages->document().fileName);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print report"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (guarded(this, [&] { paint(*m_made.pages, printer); }))
        emit toastRequested(
            tr("%1 was sent to %2").arg(m_made.pages->document().title, printer.printerName()), false);
}

void ReportPage::freeze()
{
    if (!m_made.pages || !workbook())
        return;
    workbook::FrozenReports frozen(*workbook());
    const reports::Document &document = m_made.pages->document();
    const int pending = document.pendingCount();
    QString leftOut;
    for (const reports::SectionState &section : m_made.sections)
        if (section.isLeftOut)
            leftOut += (leftOut.isEmpty() ? QString() : tr(", ", "between names")) + section.title;
    SealQuestion question;
    question.title = tr("Finalise report");
    question.intro = tr("The files, the numbers and the state of the workbook they stand on are kept in the "
                        "workbook. A final report is not changed any more; it can only be withdrawn, with a "
                        "reason. What changes later is listed beside it.");
    question.facts = {{tr("Report"), document.title},
                      {tr("Period"), document.facts.periodText},
                      {tr("Numbers"),
                       pending > 0 ? tr("%1, of which %2 pending: nobody has reviewed what they stand on")
                                         .arg(document.numbers.size())
                                         .arg(pending)
                                   : tr("%1, none pending").arg(document.numbers.size())}};
    if (!leftOut.isEmpty())
        question.facts.emplace_back(tr("Left out"), leftOut);
    question.labelName = tr("Name");
    question.label = frozen.nextName(m_made.request.period);
    question.asksReason = false;
    question.action = tr("Finalise");
    SealDialog dialog(question, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    guarded(this, [&] {
        workbook::FreezeRequest request;
        request.request = m_made.request;
        request.name = dialog.label();
        request.templateSource = m_made.report.source;
        request.document = &document;
        for (const QString &format : reports::formats())
            request.files.emplace(format, m_maker.written(*m_made.pages, format));
        FrozenReport made;
        const Issues issues = frozen.freeze(request, &made);
        if (hasErrors(issues)) {
            emit messageRequested(MessageKind::Failure, messages::text(issues.front()));
            return;
        }
        emit toastRequested(tr("%1 is final; digest %2").arg(made.name, made.digest.left(12)), false);
        invalidate();
    });
}

void ReportPage::startBatch()
{
    if (!workbook() || m_run->isRunning() || m_batch.empty() || !m_made.pages)
        return;
    BatchQuestion question;
    question.report = reportLabel(m_made.report, speaksEnglish());
    for (const SubjectId subject : m_batch)
        question.subjects << workbook()->subjectName(subject, speaksEnglish());
    question.example = m_made.pages->document().fileName;
    question.folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(question.report + u' ' + m_made.pages->document().facts.periodText);
    BatchDialog dialog(question, m_dialogs, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    BatchOrder order{m_made.report, {}, dialog.formats(), dialog.folder()};
    for (const SubjectId subject : m_batch)
        order.requests.push_back({subject, scope().period, m_made.report.scheme});
    guarded(this, [&] {
        m_strip->begin(tr("Writing %n reports", nullptr, int(order.requests.size())));
        m_run->start(*workbook(), order);
        updateButtons();
    });
}

void ReportPage::endBatch(const reports::BatchOutcome &outcome, bool isCancelled, const QString &failure)
{
    m_strip->end();
    if (isCancelled)
        emit toastRequested(tr("Stopped. The files written so far are whole."), false);
    else if (!failure.isEmpty())
        emit messageRequested(MessageKind::Failure, failure);
    else if (hasErrors(outcome.issues))
        emit messageRequested(MessageKind::Failure,
                              tr("%n files were written.", nullptr, int(outcome.files.size())) + u' '
                                  + messages::textWithPlace(outcome.issues.front()));
    else
        emit toastRequested(
            tr("%n files were written to %1", nullptr, int(outcome.files.size()))
                .arg(QDir::toNativeSeparators(QFileInfo(outcome.files.value(0)).absolutePath())),
            false);
}

} // namespace pilotage::ui
