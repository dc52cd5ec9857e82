#include "app/workbook/demo_context.h"

#include "app/domain/unit.h"
#include "app/storage/store.h"
#include "app/workbook/library_rows.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

[[noreturn]] void unknown(const QString &what, const QString &name)
{
    throw storage::StorageError(u"resource-damaged"_s, u"unknown %1 %2"_s.arg(what, name));
}

template<class Map>
const typename Map::mapped_type &found(const Map &map, const typename Map::key_type &key, const QString &what,
                                       const QString &name)
{
    const auto at = map.find(key);
    if (at == map.end())
        unknown(what, name);
    return at->second;
}

} // namespace

Context::Context(storage::Store &store, const Draw &draw)
    : m_store(store)
    , m_draw(draw)
{
    for (const Indicator &indicator : shippedIndicators())
        m_indicators.emplace(indicator.code, indicator);
    for (const District &district : shippedDistricts())
        nameSubject(district.code.isEmpty() ? QString::number(district.id.value()) : district.code,
                    district.id);
    for (const Programme &programme : shippedProgrammes())
        nameProgramme(programme);
}

void Context::nameDocument(const QString &key, DocumentId id, SourceId source)
{
    m_documents.insert_or_assign(key, std::pair(id, source));
}

void Context::nameProgramme(const Programme &programme)
{
    m_programmes.insert_or_assign({programme.type, programme.batch}, programme);
}

SubjectId Context::subject(const QString &key) const
{
    return found(m_subjects, key, u"subject"_s, key);
}

const Indicator &Context::indicator(const QString &code) const
{
    return found(m_indicators, code, u"indicator"_s, code);
}

DocumentId Context::document(const QString &key) const
{
    return found(m_documents, key, u"document"_s, key).first;
}

SourceId Context::source(const QString &key) const
{
    return found(m_documents, key, u"document"_s, key).second;
}

std::optional<ProgrammeId> Context::programme(const QString &type, const QString &batch) const
{
    const auto at = m_programmes.find({type, batch});
    return at == m_programmes.end() ? std::nullopt : std::optional(at->second.id);
}

const Programme &Context::anyProgramme(const QString &type) const
{
    const auto at = m_programmes.lower_bound({type, QString()});
    if (at == m_programmes.end() || at->first.first != type)
        unknown(u"programme"_s, type);
    return at->second;
}

Observation Context::observation(SubjectId subject, const QString &indicator, Period period,
                                 const QString &value, const QString &unit) const
{
    const Indicator &meant = this->indicator(indicator);
    const Unit *from = unitByCode(unit);
    const Unit *to = unitByCode(meant.unit);
    bool ok = false;
    const double entered = value.toDouble(&ok);
    const std::optional<double> own = ok && from && to ? convert(entered, *from, *to) : std::nullopt;
    if (!own)
        unknown(u"figure"_s, u"%1 %2 of %3"_s.arg(value, unit, indicator));
    Observation figure;
    figure.key = {subject, meant.id, period, 0};
    // No published figure here has more digits; conversion leaves none of its own behind.
    figure.value = from == to ? *own : std::round(*own * 1e6) / 1e6;
    figure.enteredUnit = from == to ? 0 : from->number;
    const qsizetype point = value.indexOf(u'.');
    figure.enteredDecimals = point < 0 ? 0 : static_cast<int>(value.size() - point - 1);
    return figure;
}

void Context::pretend(const QString &utc, const QString &actor) const
{
    QDateTime now = QDateTime::fromString(utc, Qt::ISODate);
    now.setTimeSpec(Qt::UTC);
    m_store.setClock([now] { return now; });
    m_store.setActor(actor);
}

std::int64_t Context::nextId() const
{
    return m_store.nextId();
}

} // namespace pilotage::workbook::demo
