#include "app/messages/issue_text.h"
#include "app/workbook/register_editing.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/register/register_tables.h"
#include "ui/pages/register/row_drag.h"
#include "ui/shell/guarded.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace pilotage::workbook;

// Sites, projects and divisions dragged to another division: the same move as by the side panel.

namespace pilotage::ui {

namespace {

QStringList textsOf(const Issues &issues, Severity least)
{
    QStringList texts;
    for (const Issue &issue : issues)
        if (issue.severity >= least)
            texts << messages::text(issue);
    return texts;
}

} // namespace

void RegisterPage::connectDragging()
{
    for (const RecordKind kind : {RecordKind::Site, RecordKind::Project})
        new RowDrag(m_tables->tab(kind).table(), [this, kind] { return makeCarried(carriedRows(kind)); });
    m_tree->setAsk([this](const CarriedSubjects &carried, SubjectId district) {
        return offerToMove(carried, district);
    });
    connect(m_tree, &DistrictTree::carriedTo, this, &RegisterPage::move);
}

CarriedSubjects RegisterPage::carriedRows(RecordKind kind) const
{
    CarriedSubjects carried;
    for (const qint64 id : m_tables->selectedIds())
        carried.subjects.emplace_back(id);
    carried.name = carried.subjects.size() > 1
        ? tr("%1: %2", "kind and number of rows")
              .arg(kindName(kind), QLocale().toString(qlonglong(carried.subjects.size())))
        : m_tables->currentName();
    return carried;
}

DropOffer RegisterPage::offerToMove(const CarriedSubjects &carried, SubjectId district)
{
    if (!m_notWritable.isEmpty())
        return {m_notWritable, true};
    DropOffer offer{{}, true};
    guarded(this, [&] {
        const Issues issues = RegisterEditing(*workbook()).judgeMove(carried.subjects, {district, {}});
        if (const QStringList errors = textsOf(issues, Severity::Error); !errors.isEmpty()) {
            offer.text = errors.join(tr("; ", "between reasons"));
            return;
        }
        const QString place = workbook()->subjectName(district, speaksEnglish());
        offer = {tr("Move %1 to %2", "what and where").arg(carried.name, place), false};
        if (const QStringList warnings = textsOf(issues, Severity::Warning); !warnings.isEmpty())
            offer.text += u'\n' + warnings.join(tr("; ", "between reasons"));
    });
    return offer;
}

void RegisterPage::move(const std::vector<SubjectId> &subjects, SubjectId district)
{
    if (!workbook())
        return;
    guarded(this, [&] {
        const Edited edited = RegisterEditing(*workbook()).moveAll(subjects, {district, {}});
        if (edited.isRefused()) {
            const QStringList reasons = textsOf(edited.issues, Severity::Error);
            emit messageRequested(MessageKind::Attention,
                                  tr("Not moved. %1.").arg(reasons.join(tr("; ", "between reasons"))));
            return;
        }
        emit messageRequested(MessageKind::Information, {});
        if (const auto step = workbook()->nextUndo(); step && edited.seq != 0)
            emit toastRequested(step->label, true);
    });
}

} // namespace pilotage::ui
