#include "ui/pages/synergy/publish_tools.h"

#include "app/messages/issue_text.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/synergy/saved_dialog.h"
#include "ui/shell/guarded.h"
#include "ui/shell/theme.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

PublishTools::PublishTools(Page *page)
    : QObject(page)
    , m_page(page)
    , m_saved(new QToolButton(page))
    , m_publish(new QPushButton(tr("Publish…"), page))
{
    m_saved->setIcon(lineIcon(u"lock"_s));
    m_saved->setIconSize({16, 16});
    m_saved->setFixedSize(28, 28);
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_saved->setToolTip(tr("Saved and published evaluations"));
    m_saved->setAccessibleName(tr("Saved and published evaluations"));
    m_publish->setProperty("primary", true);
    connect(m_publish, &QPushButton::clicked, this, &PublishTools::publish);
    connect(m_saved, &QToolButton::clicked, this, &PublishTools::showSaved);
}

QList<QWidget *> PublishTools::buttons() const
{
    return {m_saved, m_publish};
}

void PublishTools::setShown(workbook::Workbook *book, const workbook::EvaluationRequest &request,
                            const workbook::EvaluationResult &result)
{
    m_book = book;
    m_request = request;
    m_result = result;
    const bool readOnly = book && book->info().readOnly;
    m_saved->setEnabled(book != nullptr);
    m_publish->setEnabled(book && !readOnly && !result.rows.empty());
    m_publish->setToolTip(readOnly                  ? tr("The workbook is open for reading only.")
                              : result.rows.empty() ? tr("There are no scores to publish.")
                                                    : QString());
}

void PublishTools::publish()
{
    if (!m_book)
        return;
    workbook::SavedEvaluationInfo info;
    info.scheme = m_result.scheme;
    info.evaluation.period = m_request.period;
    if (m_request.under) {
        info.scopeZh = m_book->subjectName(*m_request.under, false);
        info.scopeEn = m_book->subjectName(*m_request.under, true);
    }
    const QString proposal = tr("%1 %2", "scope, period")
                                 .arg(localName(info.scopeZh, info.scopeEn), periodText(m_request.period))
                                 .trimmed();
    SealDialog dialog(
        {tr("Publish synergy index"),
         tr("Ranks, scores and inputs are sealed as they are now. A published evaluation is neither "
            "changed nor deleted nor undone, only withdrawn, with a reason."),
         sealedFacts(info, m_result), proposal, tr("Publish")},
        m_page->window());
    if (dialog.exec() != QDialog::Accepted || !m_book)
        return;
    guarded(m_page, [&] {
        const workbook::PublishOutcome outcome
            = workbook::Publishing(*m_book).publish(m_request, dialog.label(), dialog.reason());
        if (outcome.issues.empty())
            emit m_page->toastRequested(tr("Published and sealed: %1").arg(dialog.label()), false);
        else
            emit m_page->messageRequested(MessageKind::Attention, messages::text(outcome.issues.front()));
    });
}

void PublishTools::showSaved()
{
    if (!m_book)
        return;
    SavedDialog dialog(*m_book, m_page->window());
    connect(&dialog, &SavedDialog::done, m_page, &Page::toastRequested);
    dialog.exec();
}

} // namespace pilotage::ui
