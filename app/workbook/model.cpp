#include "app/workbook/model.h"

#include "app/storage/queries/ets_queries.h"
#include "app/storage/queries/evaluation_queries.h"
#include "app/storage/queries/figure_edits.h"
#include "app/storage/queries/figure_queries.h"
#include "app/storage/store.h"
#include "app/workbook/scheme_params.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

bool touchesAny(const storage::Touched &touched, std::initializer_list<QLatin1StringView> tables)
{
    return std::any_of(tables.begin(), tables.end(),
                       [&](QLatin1StringView table) { return touched.tables.contains(QString(table)); });
}

QString plainCode(const QString &code)
{
    return QString(code).replace(u'-', u'_').toLower();
}

std::vector<SubjectId> idsOf(const std::vector<District> &districts)
{
    std::vector<SubjectId> ids;
    ids.reserve(districts.size());
    for (const District &item : districts)
        ids.push_back(item.id);
    return ids;
}

} // namespace

Model::Model(storage::Store &store)
    : m_store(store)
{
}

Model::~Model() = default;

const Register &Model::reg()
{
    if (!m_register)
        m_register = Register::load(m_store);
    return *m_register;
}

const Model::Ets &Model::ets()
{
    if (!m_ets)
        m_ets = Ets{storage::allCycles(m_store), storage::allObligations(m_store),
                    storage::allLedgerEntries(m_store)};
    return *m_ets;
}

const ColumnStore &Model::columns()
{
    if (!m_columns) {
        auto columns = std::make_unique<ColumnStore>(idsOf(reg().districts()));
        columns->load(m_store);
        m_columns = std::move(columns);
    }
    return *m_columns;
}

const ColumnStore &Model::columnsKnownOn(const QString &utc, const std::vector<SchemeItem> &items)
{
    const SchemeId scheme = items.empty() ? SchemeId() : items.front().scheme;
    if (m_knownColumns && m_knownOn == utc && m_knownFor == scheme)
        return *m_knownColumns;
    std::vector<IndicatorId> needed;
    for (const SchemeItem &item : items)
        for (const auto &id : {item.indicator, item.denominator})
            if (id && std::find(needed.begin(), needed.end(), *id) == needed.end())
                needed.push_back(*id);
    auto columns = std::make_unique<ColumnStore>(idsOf(reg().districts()));
    columns->loadKnownOn(m_store, utc, needed);
    m_knownColumns = std::move(columns);
    m_knownOn = utc;
    m_knownFor = scheme;
    return *m_knownColumns;
}

const std::vector<Indicator> &Model::indicators()
{
    if (!m_indicators) {
        m_indicators = storage::allIndicators(m_store);
        m_indicatorAt.clear();
        for (std::size_t i = 0; i < m_indicators->size(); ++i)
            m_indicatorAt.emplace((*m_indicators)[i].id, i);
    }
    return *m_indicators;
}

const Indicator *Model::indicator(IndicatorId id)
{
    const std::vector<Indicator> &all = indicators();
    const auto found = m_indicatorAt.find(id);
    return found == m_indicatorAt.end() ? nullptr : &all[found->second];
}

const Indicator *Model::indicatorByCode(const QString &code)
{
    const std::vector<Indicator> &all = indicators();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const Indicator &item) { return item.code == code; });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<Scheme> &Model::schemes()
{
    if (!m_schemes)
        m_schemes = storage::allSchemes(m_store);
    return *m_schemes;
}

const Scheme *Model::scheme(const QString &code, const QString &version)
{
    const QString wanted = plainCode(code);
    for (const Scheme &item : schemes())
        if (plainCode(item.code) == wanted && (version.isEmpty() || item.version == version))
            return &item;
    return nullptr;
}

const std::vector<SchemeItem> &Model::items(SchemeId scheme)
{
    const auto found = m_items.find(scheme);
    if (found != m_items.end())
        return found->second;
    return m_items.emplace(scheme, depthFirst(storage::itemsOf(m_store, scheme))).first->second;
}

Panel &Model::panel(const PanelKey &key, const std::function<std::unique_ptr<Panel>()> &make)
{
    const auto found = m_panels.find(key);
    if (found != m_panels.end())
        return *found->second;
    return *m_panels.emplace(key, make()).first->second;
}

void Model::apply(const storage::Touched &touched)
{
    const bool registerTouched = touchesAny(touched,
                                            {"district"_L1, "site"_L1, "project"_L1, "subject"_L1,
                                             "programme"_L1, "enrolment"_L1, "enrolment_event"_L1});
    const bool etsTouched = touchesAny(touched, {"cycle"_L1, "obligation"_L1, "ledger_entry"_L1});
    const bool schemesTouched = touchesAny(touched, {"scheme"_L1, "scheme_item"_L1});
    const bool figuresTouched = touchesAny(touched, {"observation"_L1});
    if (registerTouched)
        m_register.reset();
    if (etsTouched)
        m_ets.reset();
    if (schemesTouched) {
        m_schemes.reset();
        m_items.clear();
    }
    if (touchesAny(touched, {"indicator"_L1}))
        m_indicators.reset();
    // The order inside the columns is that of the districts.
    if (touchesAny(touched, {"district"_L1}) || touched.manyObservations)
        m_columns.reset();
    if (m_columns && !touched.observations.empty()) {
        storage::FigureReader reader(m_store);
        for (const ObservationKey &key : touched.observations) {
            if (m_columns->positionOf(key.subject) < 0)
                continue;
            if (const auto now = reader.figure(key))
                m_columns->set(key, now->value, now->state, now->qualifier);
            else
                m_columns->remove(key);
        }
    }
    m_knownColumns.reset();
    if (registerTouched || etsTouched || schemesTouched || figuresTouched)
        m_panels.clear();
}

void Model::reset()
{
    m_register.reset();
    m_ets.reset();
    m_columns.reset();
    m_knownColumns.reset();
    m_indicators.reset();
    m_schemes.reset();
    m_items.clear();
    m_panels.clear();
}

} // namespace pilotage::workbook
