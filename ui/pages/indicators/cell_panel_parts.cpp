// The sections of the panel beside the entry grid.
#include "app/domain/clock.h"
#include "app/domain/unit.h"
#include "app/messages/labels.h"
#include "app/reports/chart_data.h"
#include "ui/pages/indicators/cell_panel.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/indicators/reason_box.h"
#include "ui/pages/parts/panel_parts.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr std::size_t stepsShown = 12;
constexpr int commentHeight = 50;

/// Month and day of the step that led to the present review state; empty = it came with the figure.
QString reviewedOn(const CellFacts &facts)
{
    const QString state = messages::label(facts.cell.review);
    for (const FigureStep &step : figureSteps(facts.detail.history, facts.indicator))
        if (step.review == state)
            return step.when.left(5);
    return {};
}

QString reasonOf(const CellFacts &facts, qint64 seq)
{
    for (const workbook::HistoryEntry &entry : facts.detail.history)
        if (entry.seq == seq)
            return entry.reason;
    return {};
}

QLabel *smallLabel(const QString &text)
{
    QLabel *label = makeLabel(text, TextStyle::Small, true);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString placeInFile(const CellFacts &facts)
{
    QStringList parts;
    if (facts.detail.source && !facts.detail.source->sheet.isEmpty())
        parts << facts.detail.source->sheet;
    if (facts.detail.figure && facts.detail.figure->sourceRow > 0)
        parts << CellPanel::tr("row %1").arg(facts.detail.figure->sourceRow);
    if (facts.detail.figure && facts.detail.figure->sourceColumn > 0)
        parts << CellPanel::tr("column %1").arg(facts.detail.figure->sourceColumn);
    return parts.join(u"  \u22c5 "_s);
}

} // namespace

void CellPanel::addHead(QVBoxLayout *column, const CellFacts &facts)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(2);
    auto *where = new QHBoxLayout;
    where->setSpacing(0);
    QLabel *place = makeLink(
        facts.place, QString::number(facts.key.subject.value()),
        [this](const QString &link) { emit subjectRequested(link.toLongLong()); }, TextStyle::Caption);
    place->setWordWrap(false);
    place->setToolTip(tr("Open on the page Pilots"));
    where->addWidget(place);
    where->addWidget(makeLabel(u" \u22c5 "_s + facts.period, TextStyle::Caption, true));
    where->addStretch();
    head->addLayout(where);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    const bool isNumber = facts.cell.isThere && facts.cell.state == State::Present;
    QLabel *value = makeLabel(facts.cell.isThere ? figureText(facts.cell, facts.indicator) : facts.absent,
                              isNumber ? TextStyle::Figure : TextStyle::PageTitle);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(value);
    if (isNumber)
        line->addWidget(makeLabel(unitText(facts.indicator.unit), TextStyle::Body, true), 0, Qt::AlignBottom);
    line->addStretch();
    if (facts.cell.isThere) {
        auto *badge = new Badge;
        badge->setState(joined({messages::label(facts.cell.review), reviewedOn(facts)}),
                        reviewTone(facts.cell.review), reviewMark(facts.cell.review));
        line->addWidget(badge, 0, Qt::AlignVCenter);
    }
    head->addLayout(line);
    QLabel *name = makeLabel(localName(facts.indicator.nameZh, facts.indicator.nameEn), TextStyle::Caption);
    name->setWordWrap(true);
    head->addWidget(name);
    if (const QString marks = marksText(facts.cell); !marks.isEmpty() && facts.cell.isDoubtful()) {
        QLabel *doubt = smallLabel(marks);
        head->addWidget(doubt);
    }
    if (const auto &lock = facts.detail.lock; lock && facts.cell.review == Review::Locked)
        head->addWidget(smallLabel(
            tr("Locked on %1: %2", "day, and who and why")
                .arg(localTime(lock->utc).left(10), joined({lock->actor, reasonOf(facts, lock->seq)}))));
    column->addLayout(head);
}

void CellPanel::addSource(QVBoxLayout *column, const CellFacts &facts)
{
    QVBoxLayout *section = addSection(column, tr("Source"));
    if (!facts.cell.isThere)
        section->addWidget(smallLabel(tr("Not reported: type into the cell, paste, or import a table.")));
    QGridLayout *grid = addKeyValues(section);
    const workbook::FigureDetail &detail = facts.detail;
    if (detail.source)
        addKeyValue(grid, tr("Source"),
                    detail.source->title.isEmpty() ? messages::label(detail.source->kind)
                                                   : detail.source->title);
    addKeyValue(grid, tr("Place"), placeInFile(facts));
    if (detail.batch && (!detail.source || detail.batch->fileName != detail.source->title))
        addKeyValue(grid, tr("File"), detail.batch->fileName);
    if (detail.document)
        addKeyValue(grid, tr("Document"), detail.document->title + u' ' + detail.document->number);
    addKeyValue(grid, tr("Entered"), enteredText(facts.cell, facts.indicator));
    addKeyValue(grid, tr("Printed"), detail.note.printed);
    addKeyValue(grid, tr("Valid at"), detail.note.asOf);
    if (facts.cell.isThere)
        addKeyValue(grid, tr("Nature"),
                    facts.cell.state == State::Present ? messages::label(facts.cell.qualifier)
                                                       : messages::label(facts.cell.state));
    if (!detail.targets.empty())
        addKeyValue(
            grid, tr("Target"),
            u"%1 %2"_s.arg(reports::numberText(detail.targets.front().value, facts.indicator.decimals),
                           unitText(facts.indicator.unit)));
    addKeyValue(grid, tr("Meaning"), facts.indicator.definition);
}

void CellPanel::addCandidates(QVBoxLayout *column, const CellFacts &facts)
{
    const auto &candidates = facts.detail.candidates;
    if (candidates.empty())
        return;
    QVBoxLayout *section
        = addSection(column, tr("Candidate values"), static_cast<qsizetype>(candidates.size()));
    auto *group = new QButtonGroup(section);
    const bool mayChoose = facts.cell.review < Review::Reviewed;
    QList<QRadioButton *> choices;
    QRadioButton *chosen = nullptr;
    for (const workbook::FigureDetail::Candidate &candidate : candidates) {
        const QString number = reports::numberText(candidate.row.value, facts.indicator.decimals);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *choice = new QRadioButton(u"%1   %2"_s.arg(number, candidate.sourceTitle));
        choice->setChecked(candidate.row.chosen);
        choice->setEnabled(mayChoose || candidate.row.chosen);
        choice->setToolTip(
            mayChoose ? candidate.sourceTitle
                      : tr("%1: the figure was reviewed; send it back to choose").arg(candidate.sourceTitle));
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        group->addButton(choice);
        choices.append(choice);
        if (candidate.row.chosen)
            chosen = choice;
        row->addWidget(choice, 1);
        const QString state = candidate.row.chosen        ? tr("chosen")
            : candidate.row.qualifier == Qualifier::Exact ? QString()
                                                          : messages::label(candidate.row.qualifier);
        row->addWidget(makeLabel(state, TextStyle::Caption, true));
        section->addLayout(row);
    }
    for (std::size_t at = 0; at < candidates.size(); ++at) {
        const workbook::FigureDetail::Candidate &candidate = candidates[at];
        QRadioButton *choice = choices[static_cast<qsizetype>(at)];
        if (choice == chosen)
            continue;
        const QString question = tr("Take %1 from %2 as the figure; the present one stays a candidate.")
                                     .arg(reports::numberText(candidate.row.value, facts.indicator.decimals),
                                          candidate.sourceTitle);
        connect(choice, &QRadioButton::clicked, this,
                [this, key = facts.key, source = candidate.row.source, question, chosen] {
                    if (chosen) // chosen only when there is a reason
                        chosen->setChecked(true);
                    askReason(question, tr("Take it"), true, [this, key, source](const QString &reason) {
                        emit candidateChosen(key, source, reason);
                    });
                });
    }
}

void CellPanel::addComment(QVBoxLayout *column, const CellFacts &facts)
{
    const QString stored = facts.detail.note.comment;
    QVBoxLayout *section = addSection(column, tr("Comment"));
    auto *edit = new QPlainTextEdit(stored);
    edit->setAccessibleName(tr("Comment"));
    edit->setPlaceholderText(tr("Add a comment"));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(commentHeight);
    m_comment = edit;
    section->addWidget(edit);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QPushButton *save = makeButton(tr("Save comment"));
    QPushButton *remove = makeButton(tr("Remove comment"));
    row->addWidget(save);
    row->addWidget(remove);
    row->addStretch();
    save->hide();
    remove->setVisible(!stored.isEmpty());
    buttons->setVisible(!stored.isEmpty());
    section->addWidget(buttons);
    connect(edit, &QPlainTextEdit::textChanged, this, [=] {
        const bool isChanged = edit->toPlainText() != stored;
        save->setVisible(isChanged);
        buttons->setVisible(isChanged || !stored.isEmpty());
    });
    connect(save, &QPushButton::clicked, this,
            [this, edit, key = facts.key] { emit commentSet(key, edit->toPlainText().trimmed()); });
    connect(remove, &QPushButton::clicked, this, [this, key = facts.key] { emit commentSet(key, {}); });
}

void CellPanel::addHistory(QVBoxLayout *column, const CellFacts &facts)
{
    const std::vector<FigureStep> steps = figureSteps(facts.detail.history, facts.indicator);
    QVBoxLayout *section = addSection(column, tr("History"), static_cast<qsizetype>(steps.size()));
    const bool mayChange = !facts.cell.isThere || facts.cell.review < Review::Reviewed;
    for (std::size_t at = 0; at < std::min(steps.size(), stepsShown); ++at) {
        const FigureStep &step = steps[at];
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(makeLabel(step.when, TextStyle::Caption, true));
        const QString what = step.isChange ? u"%1 → %2"_s.arg(step.before, step.after)
            : step.review.isEmpty()        ? tr("changed beside the value")
                                           : step.review;
        QLabel *words = makeLabel(what, TextStyle::Body);
        words->setTextFormat(Qt::PlainText);
        row->addWidget(words, 1);
        // The first step made the figure: to take it away again is Delete in the grid.
        if (step.isChange && mayChange && at + 1 < steps.size()) {
            QPushButton *back = makeButton(tr("Back to %1").arg(step.before));
            back->setProperty("link", true);
            back->setAccessibleName(tr("Back to %1 of %2").arg(step.before, step.when));
            connect(back, &QPushButton::clicked, this,
                    [this, key = facts.key, text = step.beforeTyped] { emit restoreRequested(key, text); });
            row->addWidget(back);
        }
        section->addLayout(row);
        section->addWidget(smallLabel(step.why));
    }
    if (steps.size() > stepsShown)
        section->addWidget(smallLabel(tr("%1 older steps").arg(steps.size() - stepsShown)));
    addKnown(section);
}

void CellPanel::addKnown(QVBoxLayout *section)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    QLabel *name = makeLabel(tr("As known on"), TextStyle::Caption, true);
    auto *day = new QDateEdit(m_day.isValid() ? m_day : systemClock()().date());
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setCalendarPopup(true);
    day->setAccessibleName(tr("As known on"));
    name->setBuddy(day);
    row->addWidget(name);
    row->addWidget(day);
    m_known = makeLabel(u"—"_s, TextStyle::BodyStrong);
    row->addWidget(m_known, 1);
    section->addLayout(row);
    connect(day, &QDateEdit::dateChanged, this, [this](const QDate &date) {
        m_day = date;
        emit knownAsked(date);
    });
}

} // namespace pilotage::ui
