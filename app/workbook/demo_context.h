#pragma once

#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/workbook/demo_random.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook::demo {

/// What the parts of the demonstration workbook share while it is built: who is called what.
/// Subjects go by division code, or by the key of their row in resources/demo.
class Context
{
public:
    Context(storage::Store &store, const Draw &draw);

    [[nodiscard]] storage::Store &store() const { return m_store; }
    [[nodiscard]] const Draw &draw() const { return m_draw; }

    void nameSubject(const QString &key, SubjectId id) { m_subjects.insert_or_assign(key, id); }
    void nameDocument(const QString &key, DocumentId id, SourceId source);
    void nameProgramme(const Programme &programme);

    /// These throw StorageError ("resource-damaged") if the name is unknown.
    [[nodiscard]] SubjectId subject(const QString &key) const;
    [[nodiscard]] const Indicator &indicator(const QString &code) const;
    [[nodiscard]] DocumentId document(const QString &key) const;
    [[nodiscard]] SourceId source(const QString &key) const;
    [[nodiscard]] std::optional<ProgrammeId> programme(const QString &type, const QString &batch) const;
    [[nodiscard]] const Programme &anyProgramme(const QString &type) const;

    template<class I>
    [[nodiscard]] I newId() const
    {
        return I(nextId());
    }

    /// `value` of unit `unit`, in the indicator's own unit; the entered unit and decimals are kept.
    [[nodiscard]] Observation observation(SubjectId subject, const QString &indicator, Period period,
                                          const QString &value, const QString &unit) const;

    /// Works as `actor` at `utc` from here on (the log then says so).
    void pretend(const QString &utc, const QString &actor) const;

private:
    [[nodiscard]] std::int64_t nextId() const;

    storage::Store &m_store;
    Draw m_draw;
    std::map<QString, SubjectId> m_subjects;
    std::map<QString, Indicator> m_indicators;
    std::map<QString, std::pair<DocumentId, SourceId>> m_documents;
    std::map<std::pair<QString, QString>, Programme> m_programmes;
};

} // namespace pilotage::workbook::demo
