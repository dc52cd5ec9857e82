#include "app/reports/thinning.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pilotage::reports {

namespace {

void appendColumn(const std::vector<double> &values, std::size_t from, std::size_t to,
                  std::vector<std::size_t> &out)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t first = none;
    std::size_t last = none;
    std::size_t low = none;
    std::size_t high = none;
    std::size_t gap = none;
    for (std::size_t i = from; i < to; ++i) {
        if (std::isnan(values[i])) {
            gap = i;
            continue;
        }
        if (first == none)
            first = low = high = i;
        last = i;
        if (values[i] < values[low])
            low = i;
        if (values[i] > values[high])
            high = i;
    }
    std::array<std::size_t, 5> picked{first, low, high, last, gap};
    std::sort(picked.begin(), picked.end());
    for (std::size_t i = 0; i < picked.size(); ++i)
        if (picked[i] != none && (i == 0 || picked[i] != picked[i - 1]))
            out.push_back(picked[i]);
}

} // namespace

std::vector<std::size_t> thinned(const std::vector<double> &values, std::size_t columns)
{
    std::vector<std::size_t> out;
    if (columns == 0 || values.size() <= columns * 4) {
        out.resize(values.size());
        std::iota(out.begin(), out.end(), std::size_t{0});
        return out;
    }
    out.reserve(columns * 5);
    for (std::size_t column = 0; column < columns; ++column)
        appendColumn(values, column * values.size() / columns, (column + 1) * values.size() / columns, out);
    return out;
}

} // namespace pilotage::reports
