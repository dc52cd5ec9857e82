#pragma once

#include "app/domain/evidence.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/domain/subject.h"
#include "app/storage/store.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pilotage::storage {

/// What a table may call a subject by.
struct SubjectEntry
{
    std::int64_t id = 0;
    SubjectKind kind = SubjectKind::District;
    QString code; ///< division, site or project code
    QString creditCode;
    QString name;
    QString nameEn;
    std::int64_t district = 0; ///< itself for a district; 0 = none
    std::int64_t within = 0; ///< district in which it lies, for a district the one above; 0 = none
    std::int64_t successor = 0; ///< of a district; 0 = none
    int endYear = 0; ///< year its code ended; 0 = valid
};
[[nodiscard]] std::vector<SubjectEntry> subjectEntries(Store &store); ///< by id
[[nodiscard]] std::vector<Indicator> indicatorEntries(Store &store); ///< by id

/// Key of a figure in plain numbers, in the order of the table.
struct FigureKey
{
    std::int64_t subject = 0;
    std::int64_t indicator = 0;
    int period = 0;
    int part = 0;

    friend auto operator<=>(const FigureKey &, const FigureKey &) = default;
};

/// What stands in the workbook under a key.
struct PresentFigure
{
    double value = 0; ///< NaN unless present
    std::uint8_t state = 0;
    std::uint8_t qualifier = 0;
    std::uint8_t review = 0;
};

/// Looks `count` ascending keys up: by one scan side by side if they are many, else one by one.
/// `found` gets the position and what is there; `tick` is called every few thousand keys.
void findFigures(Store &store, std::size_t count, const std::function<FigureKey(std::size_t)> &keyAt,
                 const std::function<void(std::size_t, const PresentFigure &)> &found,
                 const std::function<void(std::size_t)> &tick);

/// The newest present value of the same subject, indicator, part and length of period before `key`.
class EarlierFigure
{
public:
    explicit EarlierFigure(Store &store);
    ~EarlierFigure();
    [[nodiscard]] std::optional<double> before(const FigureKey &key);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

[[nodiscard]] std::int64_t figureCount(Store &store);

/// Bulk writing of figures inside `perform`, ascending keys. With many rows the index by indicator is
/// dropped first and made anew by `finish`, in the same transaction: cheaper than a million insertions
/// out of order.
class FigureWriter
{
public:
    struct Row
    {
        FigureKey key;
        double value = 0;
        State state = State::Present;
        Qualifier qualifier = Qualifier::Exact;
        int unit = 0;
        int decimals = -1;
        std::int64_t source = 0;
        int sourceRow = 0;
        int sourceColumn = 0;
    };
    FigureWriter(Store &store, std::size_t expectedInserts);
    ~FigureWriter();
    void insert(const Row &row);
    /// Replaces the figure, sets its review back to draft and takes off the printed text of the old one.
    void update(const Row &row);
    void note(const FigureKey &key, const QString &printed, const QString &asOf, const QString &comment);
    void finish();

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

/// While it lives, SQL on the writer stops with an error once `isCancelled` says so, even inside one long
/// statement.
class CancelGuard
{
public:
    CancelGuard(Store &store, std::function<bool()> isCancelled);
    ~CancelGuard();
    CancelGuard(const CancelGuard &) = delete;
    CancelGuard &operator=(const CancelGuard &) = delete;

private:
    Store &m_store;
    std::function<bool()> m_isCancelled;
};

/// Inside `perform`. The id of `batch` and `source` is set here.
ImportBatchId insertImportBatch(Store &store, ImportBatch batch);
SourceId insertSource(Store &store, Source source);

} // namespace pilotage::storage
