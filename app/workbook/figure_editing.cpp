#include "app/workbook/figure_editing.h"

#include "app/domain/findings.h"
#include "app/domain/validation.h"
#include "app/storage/queries/figure_edits.h"
#include "app/storage/queries/figure_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/figure_lookups.h"
#include "app/workbook/register_rules.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

QString text(const char *pattern)
{
    return QCoreApplication::translate("History", pattern);
}

Edited refused(const QString &code, const QStringList &args = {})
{
    Findings findings;
    findings.error(code, {}, args);
    return {std::move(findings).issues()};
}

bool isTaken(const JudgedCell &cell, Take take)
{
    if (cell.verdict != JudgedCell::Verdict::Set && cell.verdict != JudgedCell::Verdict::Clear)
        return false;
    return take != Take::Undoubted || !cell.isDoubtful();
}

/// The same figure, NaN being equal to itself.
bool isUnchanged(const std::optional<Observation> &a, const std::optional<Observation> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    Observation left = *a;
    Observation right = *b;
    if (left.state != State::Present && right.state != State::Present)
        left.value = right.value = 0;
    return left == right;
}

} // namespace

FigureEditing::FigureEditing(Workbook &book)
    : m_book(&book)
{
    // Not a slot of ours: the lookups go when what they hold was touched.
    m_watch = QObject::connect(&book, &Workbook::changed, [this](const Changes &changes) {
        if (changes.touches(u"indicator"_s) || changes.touches(u"district"_s) || changes.touches(u"site"_s)
            || changes.touches(u"project"_s))
            m_lookups.reset();
    });
}

FigureEditing::~FigureEditing()
{
    QObject::disconnect(m_watch);
}

FigureEditing::Lookups &FigureEditing::lookups()
{
    if (!m_lookups)
        m_lookups = std::make_unique<Lookups>(Access::reading(*m_book));
    return *m_lookups;
}

QString FigureEditing::nameOf(const ObservationKey &key) const
{
    Model &model = Access::model(*m_book);
    const Indicator *indicator = model.indicator(key.indicator);
    return text(QT_TRANSLATE_NOOP("History", "%1 of %2 in %3"))
        .arg(indicator ? indicator->nameZh : QString::number(key.indicator.value()),
             model.reg().nameOf(key.subject, false), key.period.text());
}

Issues FigureEditing::mayEdit(const ObservationKey &key, const std::optional<Observation> &present) const
{
    Model &model = Access::model(*m_book);
    Findings findings;
    if (!lookupsOf(model).subject(key.subject))
        findings.error(u"unknown-subject"_s, {}, {QString::number(key.subject.value())});
    if (!model.indicator(key.indicator))
        findings.error(u"unknown-indicator"_s, {}, {QString::number(key.indicator.value())});
    if (present && present->review == Review::Locked)
        findings.error(u"figure-locked"_s, {});
    return std::move(findings).issues();
}

Edited FigureEditing::apply(const JudgedCells &cells, const QString &label, const QString &reason, Take take)
{
    storage::Store &store = Access::writing(*m_book);
    storage::FigureReader reader(store);
    Edited edited;
    std::vector<const JudgedCell *> taken;
    bool isKeptOut = false;
    for (const JudgedCell &cell : cells) {
        edited.issues.insert(edited.issues.end(), cell.issues.begin(), cell.issues.end());
        isKeptOut = isKeptOut || cell.verdict == JudgedCell::Verdict::Refused;
        if (!isTaken(cell, take))
            continue;
        if (isUnchanged(reader.figure(cell.key), cell.before)) {
            taken.push_back(&cell);
            continue;
        }
        isKeptOut = true;
        edited.issues.push_back({Severity::Error, u"figure-changed-meanwhile"_s, {}, {nameOf(cell.key)}});
    }
    if (taken.empty() || (isKeptOut && take == Take::AllOrNothing))
        return edited;
    std::sort(taken.begin(), taken.end(), [](const auto *a, const auto *b) { return a->key < b->key; });
    const QString made = taken.size() == 1
        ? text(QT_TRANSLATE_NOOP("History", "Set %1")).arg(nameOf(taken.front()->key))
        : text(QT_TRANSLATE_NOOP("History", "Set %1 figures")).arg(taken.size());
    edited.seq = store.perform({label.isEmpty() ? made : label, reason, storage::ChangeKind::Ordinary}, [&] {
        const SourceId source = storage::entrySource(store, Access::parts(*m_book).actor.name);
        storage::FigureEdits edits(store);
        for (const JudgedCell *cell : taken) {
            Observation figure = cell->figure;
            figure.source = source;
            if (cell->verdict == JudgedCell::Verdict::Clear)
                edits.clear(cell->key);
            else
                edits.write(figure);
        }
    });
    return edited;
}

Edited FigureEditing::setComment(const ObservationKey &key, const QString &comment, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    const auto present = storage::figure(store, key);
    Edited edited{mayEdit(key, present)};
    if (edited.isRefused() || (!present && comment.isEmpty()))
        return edited;
    edited.seq = store.perform(
        {text(QT_TRANSLATE_NOOP("History", "Comment on %1")).arg(nameOf(key)), reason,
         storage::ChangeKind::Ordinary},
        [&] {
            if (!present) {
                Observation missing;
                missing.key = key;
                missing.state = State::Missing;
                missing.source = storage::entrySource(store, Access::parts(*m_book).actor.name);
                storage::writeFigure(store, missing);
            }
            ObservationNote note = storage::figureNote(store, key).value_or(ObservationNote{key, {}, {}, {}});
            note.comment = comment;
            storage::writeNote(store, note);
        });
    return edited;
}

Edited FigureEditing::setTarget(Target target, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    storage::Repository<Target> rows(store.db());
    const ObservationKey key{target.subject, target.indicator, target.period, 0};
    Edited edited{validate(target, lookupsOf(Access::model(*m_book)))};
    if (target.document && !storage::documentById(store, *target.document))
        edited.issues.push_back(
            {Severity::Error, u"document-missing"_s, {}, {QString::number(target.document->value())}});
    if (edited.isRefused())
        return edited;
    target.id = {};
    for (const Target &other : storage::targetsOf(store, key))
        if (other.document == target.document)
            target.id = other.id;
    edited.seq = store.perform({text(QT_TRANSLATE_NOOP("History", "Target: %1")).arg(nameOf(key)), reason,
                                storage::ChangeKind::Ordinary},
                               [&] {
                                   if (target.id.value() != 0)
                                       return rows.update(target);
                                   target.id = TargetId(store.nextId());
                                   rows.insert(target);
                               });
    edited.id = target.id.value();
    return edited;
}

Edited FigureEditing::removeTarget(TargetId target, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    storage::Repository<Target> rows(store.db());
    const auto present = rows.find(target);
    if (!present)
        return refused(u"row-gone"_s, {QString::number(target.value())});
    const ObservationKey key{present->subject, present->indicator, present->period, 0};
    Edited edited;
    edited.id = target.value();
    edited.seq = store.perform({text(QT_TRANSLATE_NOOP("History", "Delete target: %1")).arg(nameOf(key)),
                                reason, storage::ChangeKind::Ordinary},
                               [&] { rows.remove(target); });
    return edited;
}

Edited FigureEditing::chooseCandidate(const ObservationKey &key, SourceId source, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    const auto present = storage::figure(store, key);
    Edited edited{mayEdit(key, present)};
    if (present && present->review == Review::Reviewed)
        edited.issues.push_back({Severity::Error, u"figure-reviewed"_s, {}, {}});
    const auto candidates = storage::candidatesOf(store, key);
    const auto chosen = std::find_if(candidates.begin(), candidates.end(),
                                     [&](const ObservationCandidate &item) { return item.source == source; });
    if (!present || chosen == candidates.end())
        edited.issues.push_back({Severity::Error, u"candidate-unknown"_s, {}, {nameOf(key)}});
    if (edited.isRefused())
        return edited;
    edited.seq
        = store.perform({text(QT_TRANSLATE_NOOP("History", "Choose the source of %1")).arg(nameOf(key)),
                         reason, storage::ChangeKind::Ordinary},
                        [&] { storage::chooseCandidate(store, key, source); });
    return edited;
}

} // namespace pilotage::workbook
