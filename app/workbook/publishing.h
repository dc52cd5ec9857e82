#pragma once

#include "app/workbook/evaluation.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace pilotage::workbook {

class Workbook;

/// A saved evaluation and, if published, by which entry of the log.
struct SavedEvaluationInfo
{
    Evaluation evaluation;
    Scheme scheme;
    QString scopeZh; ///< empty = all districts
    QString scopeEn;
    std::int64_t seal = 0; ///< entry that published it; 0 = a draft
    QString publishedAt; ///< UTC
    QString publishedBy;
    QString reason;
};

struct PublishOutcome
{
    std::optional<EvaluationId> id;
    Issues issues; ///< refusals; then there is no id
};

/// Publishing seals a saved evaluation: it can't be deleted, changed or undone until it is withdrawn, which
/// is an entry of its own. Both need a reason. Throws StorageError.
class Publishing
{
    Q_DECLARE_TR_FUNCTIONS(pilotage::workbook::Publishing)

public:
    explicit Publishing(Workbook &book)
        : m_book(book)
    {
    }

    [[nodiscard]] std::vector<SavedEvaluationInfo> list() const; ///< newest first
    [[nodiscard]] std::optional<SavedEvaluationInfo> find(EvaluationId id) const;

    /// Turns a draft into a published one, after its saved inputs gave its saved results once more.
    PublishOutcome publish(EvaluationId id, const QString &label, const QString &reason);
    /// Saves and publishes in one sealing step.
    PublishOutcome publish(const EvaluationRequest &request, const QString &label, const QString &reason);
    /// The reverse: a draft again. Its publication stays in the log.
    Issues withdraw(EvaluationId id, const QString &reason);
    /// A draft; one undo step.
    Issues remove(EvaluationId id, const QString &reason);

private:
    [[nodiscard]] SavedEvaluationInfo infoOf(const Evaluation &evaluation) const;
    /// Empty = the saved inputs give the saved ranks and scores.
    [[nodiscard]] Issues provenAgain(EvaluationId id) const;

    Workbook &m_book;
};

} // namespace pilotage::workbook
