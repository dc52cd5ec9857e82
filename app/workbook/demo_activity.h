#pragma once

#include "app/domain/programme.h"
#include "app/workbook/demo_context.h"
#include "app/workbook/demo_ets.h"
#include "app/workbook/demo_register.h"

#include <functional>
#include <vector>

namespace pilotage::workbook::demo {

/// Puts the invented enrolments into the register and moves them on as time goes by.
class RegisterWriter
{
public:
    explicit RegisterWriter(const Context &context);

    /// Sites, projects, programmes of invented batches, enrolments with what had happened by `day`.
    void enrol(Context &context, const QString &day);
    /// Steps of the days after the last call up to and including `day`, oldest first, with the states they
    /// lead to: all of them in the caller's entry of the log ...
    void catchUp(Context &context, const QString &day);
    /// One entry of the log: its label and what it writes.
    using Seal = std::function<void(const QString &label, const std::function<void()> &write)>;
    /// ... or each sealed by itself, as a person's would be, so that one can be taken back alone.
    void advance(Context &context, const QString &day, const Seal &seal);

private:
    struct Entry
    {
        PlannedEnrolment plan;
        Enrolment enrolment;
    };
    [[nodiscard]] SubjectId subjectFor(Context &context, const PlannedEnrolment &plan) const;
    [[nodiscard]] ProgrammeId programmeFor(Context &context, const PlannedEnrolment &plan) const;
    void writeStep(Context &context, const Entry &entry, const PlannedStep &step) const;
    struct Due
    {
        Entry *entry;
        const PlannedStep *step;
    };
    [[nodiscard]] std::vector<Due> dueBy(const QString &day);
    void moveOn(Context &context, const Due &due) const;
    [[nodiscard]] static QString nameOf(const Context &context, const Entry &entry);

    std::vector<Entry> m_entries;
    QString m_day;
};

/// The invented entities of the carbon market with what they owe and what they did.
class LedgerWriter
{
public:
    explicit LedgerWriter(const Context &context);

    void writeEntities(Context &context);
    /// Obligations and ledger entries of one cycle.
    void writeCycle(Context &context, const QString &cycle, CycleId id) const;

private:
    std::vector<PlannedEntity> m_entities;
    std::vector<SubjectId> m_sites; ///< parallel to m_entities
};

/// Invented targets of 2025.
void writeTargets(Context &context);

} // namespace pilotage::workbook::demo
