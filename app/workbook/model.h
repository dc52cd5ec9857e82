#pragma once

#include "app/domain/ets.h"
#include "app/domain/indicator.h"
#include "app/domain/scheme.h"
#include "app/workbook/column_store.h"
#include "app/workbook/panel.h"
#include "app/workbook/register.h"

#include <functional>
#include <memory>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace pilotage::storage {
class Store;
struct Touched;
} // namespace pilotage::storage

namespace pilotage::workbook {

/// What one open workbook keeps in memory for its answers: register, columns, schemes, ledger, panels.
/// Each part is read when first asked for, patched or dropped when a commit touched its tables.
/// Thread rule: used on the workbook's own thread only.
class Model
{
public:
    explicit Model(storage::Store &store);
    ~Model();

    struct Ets
    {
        std::vector<Cycle> cycles;
        std::vector<Obligation> obligations;
        std::vector<LedgerEntry> entries;
    };

    [[nodiscard]] storage::Store &store() { return m_store; }
    [[nodiscard]] const Register &reg();
    [[nodiscard]] const Ets &ets();
    [[nodiscard]] const ColumnStore &columns();
    [[nodiscard]] const std::vector<Indicator> &indicators();
    [[nodiscard]] const Indicator *indicator(IndicatorId id);
    [[nodiscard]] const Indicator *indicatorByCode(const QString &code);
    [[nodiscard]] const std::vector<Scheme> &schemes();
    /// Depth first. `-` and `_` in a scheme code are the same; an empty version means the newest.
    [[nodiscard]] const Scheme *scheme(const QString &code, const QString &version);
    [[nodiscard]] const std::vector<SchemeItem> &items(SchemeId scheme);

    /// Figures as known at a time; the last one asked for is kept until something is committed.
    [[nodiscard]] const ColumnStore &columnsKnownOn(const QString &utc, const std::vector<SchemeItem> &items);

    struct PanelKey
    {
        SchemeId scheme;
        SubjectId group; ///< 0 = no common parent
        DistrictLevel level = DistrictLevel::County;
        int months = 12;
        int month = 1;
        int limitPeriod = 0; ///< key of the period whose limits hold; 0 = the scheme's own window
        QString knownOn;
        [[nodiscard]] friend bool operator<(const PanelKey &a, const PanelKey &b)
        {
            return std::tie(a.scheme, a.group, a.level, a.months, a.month, a.limitPeriod, a.knownOn)
                < std::tie(b.scheme, b.group, b.level, b.months, b.month, b.limitPeriod, b.knownOn);
        }
    };
    /// Kept until figures, register, schemes or ledger change. `make` is called if it is not there.
    [[nodiscard]] Panel &panel(const PanelKey &key, const std::function<std::unique_ptr<Panel>()> &make);

    /// Takes over what a commit touched.
    void apply(const storage::Touched &touched);
    /// Forgets everything that can be read again.
    void reset();

private:
    storage::Store &m_store;
    std::optional<Register> m_register;
    std::optional<Ets> m_ets;
    std::unique_ptr<ColumnStore> m_columns;
    std::unique_ptr<ColumnStore> m_knownColumns;
    QString m_knownOn;
    SchemeId m_knownFor;
    std::optional<std::vector<Indicator>> m_indicators;
    std::unordered_map<IndicatorId, std::size_t> m_indicatorAt;
    std::optional<std::vector<Scheme>> m_schemes;
    std::map<SchemeId, std::vector<SchemeItem>> m_items;
    std::map<PanelKey, std::unique_ptr<Panel>> m_panels;
};

} // namespace pilotage::workbook
