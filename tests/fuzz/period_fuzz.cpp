#include "app/domain/period.h"
#include "app/domain/unit.h"
#include "tests/fuzz/fuzz.h"

#include <cmath>

using namespace pilotage;
using fuzz::require;

namespace {

void periods(const QString &text, fuzz::Pieces pieces)
{
    if (const auto period = Period::parse(text)) {
        require(Period::parse(period->text()) == period, "a period reads back from its machine form");
        require(Period::fromKey(period->key()) == period, "a period comes back from its key");
        require(period->month() >= 1 && period->month() <= 12, "a period starts in a month");
        require(period->overlaps(*period), "a period overlaps itself");
        require(!period->overlaps(period->previous()), "the period before ends before");
    }
    const int key = static_cast<int>(pieces.number(1 << 24)) - 1000;
    if (const auto period = Period::fromKey(key)) {
        require(period->key() == key, "a key is kept");
        require(Period::parse(period->text()) == period, "every key has a text that reads back");
    }
}

void unitsOf(const QString &text)
{
    const Unit *unit = parseUnit(text);
    if (!unit)
        return;
    require(unitByNumber(unit->number) == unit, "a unit has its number");
    require(unitByCode(QStringView(unit->code)) == unit, "a unit has its code");
    require(parseUnit(QStringView(unit->code)) == unit, "a code reads as its unit");
    for (const Unit &other : units()) {
        const auto there = convert(3.0, *unit, other);
        require(there.has_value() == (unit->dimension == other.dimension), "only within a dimension");
        if (there)
            require(std::abs(convert(*there, other, *unit).value_or(0) - 3.0) < 1e-9, "there and back again");
        const ReadUnit read = parseUnitFor(text, other);
        require(!read.massReadAsCo2 || (read.unit && read.unit->dimension == Dimension::Co2),
                "only mass is taken for CO2");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    periods(text, fuzz::Pieces(data, size));
    unitsOf(text);
    return 0;
}
