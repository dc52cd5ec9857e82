#pragma once

#include "app/domain/issue.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"

#include <limits>
#include <map>
#include <vector>

namespace pilotage::workbook {

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

struct EvaluationRequest
{
    QString schemeCode;
    QString schemeVersion; ///< empty = the newest
    Period period;
    DistrictLevel level = DistrictLevel::County;
    std::optional<SubjectId> under; ///< only subjects below this district; none = all
    /// What-if: weights by item code, absolute; the others keep theirs (the caller keeps the sum at 1).
    std::map<QString, double> weights;
    /// "As known on" this UTC time (ISO 8601); empty = now.
    QString knownOn;
};

/// Result of one subject. Vectors run parallel to EvaluationResult::items.
struct SubjectScore
{
    SubjectId subject;
    QString code;
    QString name;
    QString nameEn;
    double score = undefined; ///< 0..100; NaN = no score (coverage too low), never 0
    int rank = 0; ///< 1 is best, ties share a rank (1, 2, 2, 4); 0 = none
    double change = undefined; ///< score - score of the same period last year, same limits
    int previousRank = 0;
    double coverage = 0; ///< share of weight with data, 0..1
    bool preliminary = false; ///< some input is preliminary or year to date
    std::vector<double> value; ///< raw value of a leaf, in its unit; NaN = missing or a group
    std::vector<double> z; ///< 0..1 (share of full marks of the node)
    std::vector<double> contribution; ///< points of 100 this node brings
};

struct EvaluationResult
{
    Scheme scheme;
    std::vector<SchemeItem> items; ///< depth first, root groups first
    std::vector<double> weights; ///< effective absolute weight of each item (parallel to items)
    std::vector<double> low; ///< limits used (NaN for groups)
    std::vector<double> high;
    Period period;
    std::vector<SubjectScore> rows; ///< by rank, ties by division code, those without score last
    double mean = undefined; ///< plain mean of the scores there are
    double meanChange = undefined;
    QString inputDigest; ///< SHA-256 over scheme, scope, inputs, hex
    Issues warnings;
};

/// Scores of the same subjects over years (heat map, trend): one column a period.
struct ScorePanel
{
    Scheme scheme;
    std::vector<Period> periods;
    struct Row
    {
        SubjectId subject;
        QString code;
        QString name;
        QString nameEn;
        std::vector<double> score; ///< parallel to periods, NaN = none
        std::vector<int> rank;
        std::vector<bool> preliminary;
    };
    std::vector<Row> rows; ///< by division code
};

/// One node of "where does this number come from", from the score down to observation and source.
struct ExplanationNode
{
    enum class Kind { Score, Group, Leaf, Method, Observation, Target, Limit, Source, Count, Rate, Note };

    Kind kind = Kind::Note;
    QString code;
    QString nameZh;
    QString nameEn;
    double weight = undefined;
    double z = undefined;
    double contribution = undefined; ///< points of 100
    double value = undefined;
    QString unit; ///< unit code
    int decimals = 2;
    /// How it is computed with the numbers in it, without words: "0.05 × 0.820 = (1.43 − 0.61) / (1.43 −
    /// 0.43)"
    QString formula;
    std::optional<ObservationKey> key; ///< of an observation node
    std::optional<Period> period; ///< of a limit found in the panel: when the extreme was reached
    std::optional<Lifecycle> lifecycle; ///< of a counted enrolment: its state in the period ...
    QString since; ///< ... and the day it was entered; empty = not known
    State state = State::Present;
    Qualifier qualifier = Qualifier::Exact;
    QString printed; ///< as printed in the source
    QString sourceTitle; ///< file or document
    QString sourcePlace; ///< sheet, row, column: "sheet 3-2 R18C6" or "R18C6"
    QString sourceStatus; ///< key of DocumentStatus; "demo" is named 演示
    Issues notes; ///< e.g. missing input named, zero variance
    std::vector<ExplanationNode> children;
};

} // namespace pilotage::workbook
