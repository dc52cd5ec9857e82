#include "app/methods/weights.h"

#include "app/methods/simd_log.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#if defined(__x86_64__) && defined(__GNUC__)
#define PILOTAGE_HAS_AVX2_PATH 1
#endif

namespace pilotage::methods {

namespace {

/// z -> offset + slope z: rescale and shift in one step; (0, 1) leaves every bit as it is.
struct Shape
{
    double offset = 0;
    double slope = 1;

    explicit Shape(const EntropyOptions &options)
        : offset(options.rescaleLow + (options.zero == EntropyOptions::Zero::Shift ? options.shift : 0))
        , slope(options.rescaleHigh - options.rescaleLow)
    {
    }
    [[nodiscard]] double operator()(double z) const { return offset + slope * z; }
};

struct Summary
{
    double count = 0; ///< valid cells
    double sum = 0;
    double least = std::numeric_limits<double>::infinity();
    double largest = -std::numeric_limits<double>::infinity();

    void add(double value)
    {
        const bool valid = isPresent(value);
        count += valid ? 1.0 : 0.0;
        sum += valid ? value : 0.0;
        least = value < least ? value : least; // false for NaN
        largest = value > largest ? value : largest;
    }
    void merge(const Summary &other)
    {
        count += other.count;
        sum += other.sum;
        least = std::min(least, other.least);
        largest = std::max(largest, other.largest);
    }
};

/// sum q ln q with q = v / mean. Then 1 - e = that / (m ln m): the small number itself, instead of the
/// difference of two numbers near 1, so that near-uniform columns keep their digits.
double plainDispersion(Column column, const Shape &shape, double mean)
{
    double total = 0;
    for (const double cell : column) {
        const double q = shape(cell) / mean;
        if (q > 0) // 0 ln 0 = 0; false for a missing cell
            total += q * std::log(q);
    }
    return total;
}

Summary plainSummary(Column column, const Shape &shape)
{
    Summary summary;
    for (const double cell : column)
        summary.add(shape(cell));
    return summary;
}

constexpr std::size_t lanes = 8;

// The bodies are inlined into one function for any processor and one for AVX2.
[[gnu::always_inline]] inline Summary laneSummary(Column column, const Shape shape)
{
    std::array<double, lanes> count{};
    std::array<double, lanes> sum{};
    std::array<double, lanes> least;
    std::array<double, lanes> largest;
    least.fill(std::numeric_limits<double>::infinity());
    largest.fill(-std::numeric_limits<double>::infinity());
    const double *const cells = column.data();
    const std::size_t whole = column.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            const double value = shape.offset + shape.slope * cells[i + k];
            const bool valid = value == value;
            count[k] += valid ? 1.0 : 0.0;
            sum[k] += valid ? value : 0.0;
            least[k] = value < least[k] ? value : least[k];
            largest[k] = value > largest[k] ? value : largest[k];
        }
    }
    Summary summary;
    for (std::size_t k = 0; k < lanes; ++k)
        summary.merge({count[k], sum[k], least[k], largest[k]});
    for (std::size_t i = whole; i < column.size(); ++i)
        summary.add(shape(cells[i]));
    return summary;
}

[[gnu::always_inline]] inline double dispersionTerm(double q)
{
    // Below 1e-300 the term is under 1e-297: nothing. False for NaN.
    const double safe = q > 1e-300 ? q : 1.0;
    return safe * branchlessLog(safe);
}

[[gnu::always_inline]] inline double laneDispersion(Column column, const Shape shape, double mean)
{
    std::array<double, lanes> total{};
    const double *const cells = column.data();
    const double scale = 1 / mean;
    const std::size_t whole = column.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes)
        for (std::size_t k = 0; k < lanes; ++k)
            total[k] += dispersionTerm((shape.offset + shape.slope * cells[i + k]) * scale);
    double result = std::accumulate(total.begin(), total.end(), 0.0);
    for (std::size_t i = whole; i < column.size(); ++i)
        result += dispersionTerm(shape(cells[i]) * scale);
    return result;
}

#ifdef PILOTAGE_HAS_AVX2_PATH
[[gnu::target("avx2,fma")]] Summary wideSummary(Column column, const Shape &shape)
{
    return laneSummary(column, shape);
}

[[gnu::target("avx2,fma")]] double wideDispersion(Column column, const Shape &shape, double mean)
{
    return laneDispersion(column, shape, mean);
}

bool hasWideLanes()
{
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
}
#endif

Summary summarise(Column column, const Shape &shape, Arithmetic arithmetic)
{
    if (arithmetic == Arithmetic::Plain)
        return plainSummary(column, shape);
#ifdef PILOTAGE_HAS_AVX2_PATH
    if (hasWideLanes())
        return wideSummary(column, shape);
#endif
    return laneSummary(column, shape);
}

double dispersion(Column column, const Shape &shape, double mean, Arithmetic arithmetic)
{
    if (arithmetic == Arithmetic::Plain)
        return plainDispersion(column, shape, mean);
#ifdef PILOTAGE_HAS_AVX2_PATH
    if (hasWideLanes())
        return wideDispersion(column, shape, mean);
#endif
    return laneDispersion(column, shape, mean);
}

Reason remarkOn(const Summary &summary)
{
    if (summary.count == 0)
        return Reason::NoData;
    if (summary.least < 0)
        return Reason::NegativeValue;
    if (summary.count == 1)
        return Reason::TooFewValues;
    if (summary.sum == 0)
        return Reason::ZeroSum;
    return summary.least == summary.largest ? Reason::ZeroVariance : Reason::None;
}

void refuse(Weights &weights, Reason reason)
{
    weights.reason = reason;
    std::fill(weights.weight.begin(), weights.weight.end(), undefined);
}

double populationDeviation(Column column, const Summary &summary)
{
    const double mean = summary.sum / summary.count;
    double squares = 0;
    for (const double cell : column)
        if (isPresent(cell))
            squares += (cell - mean) * (cell - mean);
    return std::sqrt(squares / summary.count);
}

} // namespace

ColumnInformation entropyOf(Column column, const EntropyOptions &options, Arithmetic arithmetic)
{
    const Shape shape(options);
    const Summary summary = summarise(column, shape, arithmetic);
    ColumnInformation result;
    result.count = summary.count;
    result.remark = remarkOn(summary);
    if (result.remark == Reason::ZeroVariance)
        result.entropy = 1;
    if (result.remark != Reason::None)
        return result;
    const double total = dispersion(column, shape, summary.sum / summary.count, arithmetic);
    result.information = std::clamp(total / (summary.count * std::log(summary.count)), 0.0, 1.0);
    result.entropy = 1 - result.information;
    return result;
}

ColumnInformation deviationOf(Column column)
{
    const Summary summary = plainSummary(column, Shape({}));
    ColumnInformation result;
    result.count = summary.count;
    if (summary.count == 0)
        result.remark = Reason::NoData;
    else if (summary.count == 1)
        result.remark = Reason::TooFewValues;
    else if (summary.least == summary.largest)
        result.remark = Reason::ZeroVariance;
    else
        result.information = populationDeviation(column, summary);
    return result;
}

void shareWeights(std::span<const ColumnInformation> columns, Weights &out)
{
    out.weight.assign(columns.size(), 0.0);
    out.remark.assign(columns.size(), Reason::None);
    out.reason = Reason::None;
    double total = 0;
    double most = 0;
    double filled = 0;
    bool isNegative = false;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        out.remark[j] = columns[j].remark;
        total += columns[j].information;
        most = std::max(most, columns[j].count);
        filled += columns[j].count > 0 ? 1.0 : 0.0;
        isNegative = isNegative || columns[j].remark == Reason::NegativeValue;
    }
    if (isNegative || filled == 0) {
        refuse(out, isNegative ? Reason::NegativeValue : Reason::NoData);
        return;
    }
    if (!(total > 0))
        out.reason = most <= 1 ? Reason::SingleObject : Reason::EqualWeights;
    for (std::size_t j = 0; j < columns.size(); ++j) {
        const double equal = columns[j].count > 0 ? 1 / filled : 0.0;
        out.weight[j] = total > 0 ? columns[j].information / total : equal;
    }
}

Weights entropyWeights(std::span<const Column> columns, const EntropyOptions &options, Arithmetic arithmetic)
{
    std::vector<ColumnInformation> information;
    Weights weights;
    for (const Column column : columns) {
        information.push_back(entropyOf(column, options, arithmetic));
        weights.entropy.push_back(information.back().entropy);
        weights.divergence.push_back(isPresent(information.back().entropy) ? information.back().information
                                                                           : undefined);
    }
    shareWeights(information, weights);
    return weights;
}

Weights stddevWeights(std::span<const Column> columns)
{
    std::vector<ColumnInformation> information;
    Weights weights;
    for (const Column column : columns) {
        information.push_back(deviationOf(column));
        weights.deviation.push_back(information.back().information);
    }
    shareWeights(information, weights);
    return weights;
}

Reason toUnitSum(std::span<double> weights)
{
    double total = 0;
    for (const double weight : weights) {
        if (!(weight >= 0)) // also false for NaN
            return Reason::BadWeights;
        total += weight;
    }
    if (!(total > 0) || !std::isfinite(total))
        return Reason::BadWeights;
    for (double &weight : weights)
        weight /= total;
    return Reason::None;
}

} // namespace pilotage::methods
