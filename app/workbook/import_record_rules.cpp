// Rules of a record that look at several of its fields.
#include "app/domain/division.h"
#include "app/domain/ets.h"
#include "app/domain/unit.h"
#include "app/exchange/number_parser.h"
#include "app/workbook/import_record_reader.h"

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

QString textIn(const RecordValue *value)
{
    const auto *text = value ? std::get_if<QString>(value) : nullptr;
    return text ? *text : QString();
}

std::int64_t integerIn(const RecordValue *value)
{
    const auto *integer = value ? std::get_if<std::int64_t>(value) : nullptr;
    return integer ? *integer : 0;
}

} // namespace

void RecordReader::readTogether(StagedRecord &record, const std::vector<std::string> &cells) const
{
    if (m_kind.kind == "enrolments"_L1) {
        const QString type = textIn(valueOf(record, "programme"_L1));
        const std::int64_t id = m_references.programme(type, text(record, cells, u"batch"_s));
        if (id != 0)
            store(record, "programme"_L1, id);
        else if (!record.isRefused) {
            store(record, "programme"_L1, RecordValue{});
            std::vector<std::pair<QString, QString>> candidates;
            for (const QString &known : m_references.programmeTypes())
                candidates.emplace_back(known, known);
            report(record, Severity::Error, u"programme-unknown"_s, u"programme"_s,
                   {type, text(record, cells, u"batch"_s)}, nearest(type, candidates));
        }
    }
    if (m_kind.kind == "ledger"_L1)
        readObligation(record, cells);
    if (m_kind.kind == "targets"_L1)
        convertTarget(record, cells);
}

/// A ledger entry names its obligation by cycle, entity and emission year.
void RecordReader::readObligation(StagedRecord &record, const std::vector<std::string> &cells) const
{
    static const RecordField cycleField{"cycle"_L1, FieldType::Cycle, true, {}, {}, {}};
    static const RecordField entityField{"entity"_L1, FieldType::Site, true, {}, {}, {}};
    static const RecordField yearField{"emission_year"_L1, FieldType::Year, true, {}, {}, {}};
    std::int64_t found[3] = {};
    const RecordField *fields[] = {&cycleField, &entityField, &yearField};
    for (std::size_t i = 0; i < 3; ++i) {
        Cell cell{*this, record, *fields[i], text(record, cells, fields[i]->name)};
        if (cell.text.isEmpty()) {
            report(record, Severity::Error, u"field-empty"_s, fields[i]->name, {QString(fields[i]->name)});
            continue;
        }
        const RecordValue value = this->value(cell);
        found[i] = integerIn(&value);
    }
    if (found[0] == 0 || found[1] == 0 || found[2] == 0)
        return;
    const std::int64_t obligation = m_references.obligation(found[0], found[1], static_cast<int>(found[2]));
    if (obligation == 0)
        report(
            record, Severity::Error, u"obligation-unknown"_s, u"entity"_s,
            {text(record, cells, u"cycle"_s), text(record, cells, u"entity"_s), QString::number(found[2])});
    else
        store(record, "obligation"_L1, obligation);
}

/// Values of a target come in the unit of the row if it has one.
void RecordReader::convertTarget(StagedRecord &record, const std::vector<std::string> &cells) const
{
    const QString unitText = text(record, cells, u"unit"_s);
    const std::int64_t indicator = integerIn(valueOf(record, "indicator"_L1));
    if (unitText.isEmpty() || indicator == 0)
        return;
    const Unit *unit = parseUnit(unitText);
    for (const Indicator &known : m_lookup.indicators()) {
        if (known.id.value() != indicator || unitText == known.unit)
            continue;
        const Unit *own = unitByCode(known.unit);
        if (!unit || !own || unit->dimension != own->dimension) {
            report(record, Severity::Error, unit ? u"unit-mismatch"_s : u"unit-unknown"_s, u"unit"_s,
                   {unitText, known.unit}, {known.unit});
            return;
        }
        for (const auto column : {"value"_L1, "base"_L1}) {
            const auto *value = valueOf(record, column);
            const auto *number = value ? std::get_if<double>(value) : nullptr;
            if (number)
                store(record, column, convert(*number, *unit, *own).value());
        }
    }
}

void RecordReader::checkRules(StagedRecord &record) const
{
    if (integerIn(valueOf(record, "is_demo"_L1)) != 0 && !m_allowsDemo)
        report(record, Severity::Error, u"demo-data"_s, u"is_demo"_s);
    const QString code = textIn(valueOf(record, "code"_L1));
    const auto parent = record.own.find("parent"_L1);
    // GB/T 2260: the code of a county begins with that of its prefecture, and so on.
    if (m_kind.kind == "districts"_L1 && parent != record.own.end() && code.size() >= 6) {
        const QString above = exchange::foldWidth(parent->second);
        if (above == code)
            report(record, Severity::Error, u"parent-itself"_s, u"parent"_s, {code});
        else if (isDivisionCode(above) && !code.startsWith(divisionPrefix(above)))
            report(record, Severity::Warning, u"parent-prefix"_s, u"parent"_s, {code, above});
    }
    if (m_kind.kind == "obligations"_L1 && integerIn(valueOf(record, "verified_kg"_L1)) < 0)
        report(record, Severity::Error, u"amount-not-positive"_s, u"verified_kg"_s);
    if (m_kind.kind != "ledger"_L1 || record.isRefused)
        return;
    const QString kind = textIn(valueOf(record, "kind"_L1));
    const std::int64_t amount = integerIn(valueOf(record, "amount_kg"_L1));
    if (valueOf(record, "amount_kg"_L1) && amount <= 0 && kind != toKey(LedgerKind::Adjustment))
        report(record, Severity::Error, u"amount-not-positive"_s, u"amount_kg"_s, {QString::number(amount)});
    const bool isReversal = kind == toKey(LedgerKind::Reversal);
    if (isReversal != (record.own.find("reverses"_L1) != record.own.end()))
        report(record, Severity::Error, isReversal ? u"reversal-without-entry"_s : u"reverses-not-reversal"_s,
               u"reverses"_s);
}

} // namespace pilotage::workbook
