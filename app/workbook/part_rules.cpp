#include "app/workbook/part_rules.h"

#include "app/domain/part_of_whole.h"
#include "app/exchange/csv_writer.h"
#include "app/messages/labels.h"

#include <cmath>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

/// Differences in the last bits come from converting units, not from people.
constexpr double sameWithin = 1e-12;

} // namespace

std::vector<PartRule> partRules(const ImportLookup &lookup)
{
    std::vector<PartRule> rules;
    for (const PartOfWhole &pair : partsOfWholes) {
        const int part = lookup.indicator(std::string_view(pair.part.data(), pair.part.size()));
        const int whole = lookup.indicator(std::string_view(pair.whole.data(), pair.whole.size()));
        if (part < 0 || whole < 0)
            continue;
        const auto &all = lookup.indicators();
        if (all[static_cast<std::size_t>(part)].unit == all[static_cast<std::size_t>(whole)].unit)
            rules.push_back({part, whole});
    }
    return rules;
}

bool isAboveWhole(double part, double whole)
{
    return part > whole + sameWithin * std::abs(whole);
}

QString codeOf(const PartDoubt &doubt)
{
    return doubt.isOtherStored ? u"part-above-stored"_s : u"part-above-whole"_s;
}

QStringList argumentsOf(const PartDoubt &doubt, const ImportLookup &lookup)
{
    const Indicator &part = lookup.indicators()[static_cast<std::size_t>(doubt.rule.part)];
    const Indicator &whole = lookup.indicators()[static_cast<std::size_t>(doubt.rule.whole)];
    return {messages::localName(part.nameZh, part.nameEn),
            QString::fromLatin1(exchange::numberText(doubt.part)),
            messages::localName(whole.nameZh, whole.nameEn),
            QString::fromLatin1(exchange::numberText(doubt.whole)), part.unit};
}

} // namespace pilotage::workbook
