#pragma once

#include "app/domain/unit.h"
#include "app/workbook/import_columns.h"
#include "app/workbook/subject_names.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace pilotage::workbook {

/// Texts of one figure as they stand in the file (or were put right by hand).
struct FigureTexts
{
    std::array<std::string_view, figureFieldCount> at;
    int subject = -1; ///< given by the row of a grid; -1 = by its text
    int indicator = -1; ///< given by the column or by hand; -1 = by its text
    int period = 0; ///< given by the column; 0 = by its text
    std::string_view columnUnit; ///< unit in the header
    std::vector<std::string_view> beside; ///< what else names the subject
    bool isTooLong = false; ///< the row has more cells than the header

    [[nodiscard]] std::string_view operator[](FigureField field) const
    {
        return at[static_cast<std::size_t>(field)];
    }
};

/// One finding about one figure, before it gets its place.
struct Finding
{
    Severity severity = Severity::Error;
    QString code;
    QStringList args;
    FigureField field = FigureField::Value;
    QStringList suggestions;
};

/// One figure in plain numbers.
struct JudgedFigure
{
    int subject = -1; ///< position in the lookup; -1 = unknown
    int indicator = -1;
    int period = 0;
    int part = 0;
    double value = 0; ///< in the indicator's unit
    State state = State::Present;
    Qualifier qualifier = Qualifier::Exact;
    int unit = 0; ///< as entered; 0 = the indicator's own
    int decimals = -1;
    bool isEmpty = false; ///< no value and no state: nothing to store
    bool isRefused = false;
    bool isDoubtful = false; ///< there is a warning
    bool hasFindings = false;
};

/// Judges figures one by one, without the database: subject, indicator, period, number, unit, state,
/// qualifier, plausible bounds. Remembers the texts met last, since tables repeat them.
/// Codes: row-too-long, subject-empty, subject-unknown, subject-ambiguous, subject-contradicts,
/// subject-name-unknown, code-former, indicator-empty,
/// indicator-unknown, indicator-ambiguous, period-invalid, part-invalid, value-missing, those of
/// exchange::parseNumber, unit-unknown, unit-mismatch, unit-conflict, unit-converted, mass-read-as-co2,
/// state-unknown, state-with-value, qualifier-unknown, qualifier-conflict, unit-doubt, out-of-bounds,
/// beyond-hard-bounds.
class FigureJudge
{
public:
    explicit FigureJudge(const ImportLookup &lookup)
        : m_lookup(&lookup)
    {
    }

    /// `findings` may be null: then only the verdict is made, which is what a million rows need.
    [[nodiscard]] JudgedFigure judge(const FigureTexts &texts, std::vector<Finding> *findings);

private:
    struct Run;
    struct UnitRule
    {
        const Unit *unit = nullptr; ///< as entered; null = unknown text
        bool fits = false;
        bool massReadAsCo2 = false; ///< see ReadUnit
        double multiply = 1;
        double divide = 1;
    };
    [[nodiscard]] int subjectOf(std::string_view text);
    [[nodiscard]] int indicatorOf(std::string_view text);
    [[nodiscard]] int periodOf(std::string_view text);
    [[nodiscard]] const UnitRule &unitRule(std::string_view text, int indicator);

    struct Memory
    {
        std::string text;
        int value = 0;
        bool isSet = false;
    };
    template<class Find>
    static int remembered(Memory &memory, std::string_view text, const Find &find)
    {
        if (!memory.isSet || memory.text != text) {
            memory.text.assign(text);
            memory.value = find();
            memory.isSet = true;
        }
        return memory.value;
    }

    const ImportLookup *m_lookup;
    std::optional<SubjectNames> m_names; ///< made when a table has names beside codes
    Memory m_subject;
    Memory m_indicator;
    Memory m_period;
    std::unordered_map<std::string, UnitRule> m_units; ///< by unit text and indicator
};

/// The power of ten that a figure is apart from the one before it, negative if it is smaller; 0 = none.
[[nodiscard]] int magnitudeStep(double value, double before, const Indicator &indicator);

} // namespace pilotage::workbook
