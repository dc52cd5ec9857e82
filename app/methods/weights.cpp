#include "app/methods/weights.h"

#include "app/methods/lanes.h"
#include "app/methods/simd_math.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

struct SummaryBody
{
    template<class Pack>
    [[gnu::always_inline]] static inline Summary run(Column column, Shape shape)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        std::array<Pack, packCount<Pack>> count{};
        std::array<Pack, packCount<Pack>> sum{};
        std::array<Pack, packCount<Pack>> least;
        std::array<Pack, packCount<Pack>> largest;
        least.fill(Pack{} + infinity);
        largest.fill(Pack{} - infinity);
        const std::size_t whole = column.size() / laneCount * laneCount;
        for (std::size_t i = 0; i < whole; i += laneCount) {
            for (std::size_t k = 0; k < packCount<Pack>; ++k) {
                Pack value;
                load(value, column.data() + i + k * packWidth<Pack>);
                value = shape.offset + shape.slope * value;
                const auto valid = value == value;
                count[k] += valid ? Pack{} + 1.0 : Pack{};
                sum[k] += valid ? value : Pack{};
                least[k] = value < least[k] ? value : least[k];
                largest[k] = value > largest[k] ? value : largest[k];
            }
        }
        Summary summary;
        for (std::size_t k = 0; k < packCount<Pack>; ++k)
            for (std::size_t lane = 0; lane < packWidth<Pack>; ++lane)
                summary.merge({count[k][lane], sum[k][lane], least[k][lane], largest[k][lane]});
        for (const double cell : column.subspan(whole))
            summary.add(shape(cell));
        return summary;
    }
};

template<class Number>
[[gnu::always_inline]] inline Number dispersionTerm(Number q)
{
    // Below 1e-300 the term is under 1e-297: nothing. False for NaN.
    const Number safe = q > 1e-300 ? q : Number{} + 1.0;
    return safe * branchlessLog(safe);
}

struct DispersionBody
{
    template<class Pack>
    [[gnu::always_inline]] static inline double run(Column column, Shape shape, double mean)
    {
        std::array<Pack, packCount<Pack>> total{};
        const double scale = 1 / mean;
        const std::size_t whole = column.size() / laneCount * laneCount;
        for (std::size_t i = 0; i < whole; i += laneCount) {
            for (std::size_t k = 0; k < packCount<Pack>; ++k) {
                Pack cell;
                load(cell, column.data() + i + k * packWidth<Pack>);
                total[k] += dispersionTerm<Pack>((shape.offset + shape.slope * cell) * scale);
            }
        }
        double result = 0;
        for (std::size_t k = 0; k < packCount<Pack>; ++k)
            for (std::size_t lane = 0; lane < packWidth<Pack>; ++lane)
                result += total[k][lane];
        for (const double cell : column.subspan(whole))
            result += dispersionTerm(shape(cell) * scale);
        return result;
    }
};

Summary summarise(Column column, const Shape &shape, Arithmetic arithmetic)
{
    if (arithmetic == Arithmetic::Plain)
        return plainSummary(column, shape);
    return runLanes<SummaryBody>(arithmetic, column, shape);
}

double dispersion(Column column, const Shape &shape, double mean, Arithmetic arithmetic)
{
    if (arithmetic == Arithmetic::Plain)
        return plainDispersion(column, shape, mean);
    return runLanes<DispersionBody>(arithmetic, column, shape, mean);
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
