#include "app/methods/coupling.h"

#include "app/methods/lanes.h"
#include "app/methods/simd_math.h"

#include <algorithm>
#include <cmath>

namespace pilotage::methods {

namespace {

/// Slack for a U that a weighted mean has carried a last bit over 1.
constexpr double aboveOneSlack = 1e-9;
/// Slack for a D that stands a last bit below a grade's edge.
constexpr double gradeSlack = 1e-12;

/// Geometric mean of positive numbers. Logarithms for many of them: their product may underflow.
double geometricMean(Column values)
{
    if (values.size() == 2)
        return std::sqrt(values[0] * values[1]);
    double sum = 0;
    for (const double value : values)
        sum += std::log(value);
    return std::exp(sum / static_cast<double>(values.size()));
}

double standardDegree(Column systems)
{
    double sum = 0;
    bool hasZero = false;
    for (const double u : systems) {
        sum += u;
        hasZero = hasZero || u == 0;
    }
    if (hasZero)
        return 0;
    // Rounding may carry equal systems a last bit over 1.
    return std::min(1.0, static_cast<double>(systems.size()) * geometricMean(systems) / sum);
}

double adjustedDegree(Column systems)
{
    const auto count = static_cast<double>(systems.size());
    const double largest = *std::max_element(systems.begin(), systems.end());
    double distance = 0;
    double product = 1;
    for (std::size_t i = 0; i < systems.size(); ++i) {
        product *= systems[i] / largest;
        for (std::size_t j = 0; j < i; ++j)
            distance += std::abs(systems[i] - systems[j]);
    }
    const double evenness = 1 - distance / (count * (count - 1) / 2);
    return std::sqrt(std::max(0.0, evenness) * std::pow(product, 1 / (count - 1)));
}

Reason refusal(Column systems, Column weights)
{
    if (systems.size() < 2)
        return Reason::TooFewSystems;
    if (!weights.empty() && weights.size() != systems.size())
        return Reason::BadWeights;
    Reason reason = Reason::None;
    for (const double u : systems) {
        if (u < 0)
            return Reason::NegativeValue;
        if (u > 1 + aboveOneSlack)
            return Reason::AboveOne;
        if (!isPresent(u))
            reason = Reason::Missing;
    }
    return reason;
}

double comprehensive(Column systems, Column weights)
{
    double sum = 0;
    for (std::size_t k = 0; k < systems.size(); ++k)
        sum += systems[k] * (weights.empty() ? 1 / static_cast<double>(systems.size()) : weights[k]);
    return sum;
}

/// Two systems in the standard form, the case every slider asks for: one loop without branches.
void couplePair(Column first, Column second, double a, double b, OutColumn c, OutColumn t, OutColumn d)
{
    const double *const us = first.data();
    const double *const vs = second.data();
    double *const cs = c.data();
    double *const ts = t.data();
    double *const ds = d.data();
    const std::size_t count = first.size();
    for (std::size_t i = 0; i < count; ++i) {
        const double u = us[i];
        const double v = vs[i];
        // The outer values decide: false for NaN, so a missing one refuses the row as well.
        const bool isInside = (u >= 0) & (v >= 0) & (u <= 1 + aboveOneSlack) & (v <= 1 + aboveOneSlack);
        const double degree = 2 * std::sqrt(u * v) / (u + v); // 0 / 0 is NaN: both systems are 0
        const double held = degree > 1 ? 1 : degree;
        const double mean = a * u + b * v;
        cs[i] = isInside ? held : undefined;
        ts[i] = isInside ? mean : undefined;
        ds[i] = isInside ? std::sqrt(held * mean) : undefined;
    }
}

/// The standard form of three systems and more, a loop over each column: the logarithms are added up in `c`,
/// the index in `t`. A system of 0 brings minus infinity to the one, a refused one NaN to the other.
struct ManyBody
{
    [[gnu::always_inline]] static inline void add(Column system, double weight, OutColumn c, OutColumn t,
                                                  OutColumn sums)
    {
        constexpr double least = std::numeric_limits<double>::min();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        const double *const us = system.data();
        double *const cs = c.data();
        double *const ts = t.data();
        double *const all = sums.data();
        const std::size_t count = system.size();
        for (std::size_t i = 0; i < count; ++i) {
            const double u = us[i];
            const bool isInside = (u >= 0) & (u <= 1 + aboveOneSlack); // false for NaN
            const double logarithm = branchlessLog(u > least ? u : least);
            cs[i] += u > 0 ? logarithm : -infinity;
            ts[i] += isInside ? weight * u : undefined;
            all[i] += u;
        }
    }
    [[gnu::always_inline]] static inline void finish(double systems, OutColumn c, OutColumn t, OutColumn d)
    {
        double *const cs = c.data();
        double *const ts = t.data();
        double *const ds = d.data(); // in: the plain sums
        const std::size_t count = c.size();
        for (std::size_t i = 0; i < count; ++i) {
            const double mean = cs[i] / systems;
            const double geometric = mean > -700 ? branchlessExp(mean > -700 ? mean : 0.0) : 0.0;
            const double degree = systems * geometric / ds[i]; // 0 / 0 is NaN: all systems are 0
            const double held = degree > 1 ? 1 : degree;
            cs[i] = ts[i] == ts[i] ? held : undefined;
            ds[i] = std::sqrt(cs[i] * ts[i]);
        }
    }
    template<class>
    [[gnu::always_inline]] static inline void run(std::span<const Column> systems, Column weights,
                                                  OutColumn c, OutColumn t, OutColumn d)
    {
        const auto count = static_cast<double>(systems.size());
        std::fill(c.begin(), c.end(), 0.0);
        std::fill(t.begin(), t.end(), 0.0);
        std::fill(d.begin(), d.end(), 0.0);
        for (std::size_t k = 0; k < systems.size(); ++k)
            add(systems[k], weights.empty() ? 1 / count : weights[k], c, t, d);
        finish(count, c, t, d);
    }
};

} // namespace

std::optional<CouplingGrade> gradeOf(double d)
{
    if (!(d >= 0 && d <= 1 + aboveOneSlack))
        return std::nullopt;
    const int index = static_cast<int>(std::floor((d + gradeSlack) * 10));
    return static_cast<CouplingGrade>(std::min(index, 9));
}

Coupling coupling(Column systems, Column weights, CouplingForm form)
{
    Coupling result;
    result.reason = refusal(systems, weights);
    if (result.reason != Reason::None)
        return result;
    result.t = comprehensive(systems, weights);
    if (std::all_of(systems.begin(), systems.end(), [](double u) { return u == 0; })) {
        result.reason = Reason::NoData;
        return result;
    }
    result.c = form == CouplingForm::Standard ? standardDegree(systems) : adjustedDegree(systems);
    result.d = std::sqrt(result.c * result.t);
    result.grade = gradeOf(result.d);
    return result;
}

void coupling(std::span<const Column> systems, Column weights, CouplingForm form, OutColumn c, OutColumn t,
              OutColumn d, Arithmetic arithmetic)
{
    if (systems.size() == 2 && form == CouplingForm::Standard) {
        couplePair(systems[0], systems[1], weights.empty() ? 0.5 : weights[0],
                   weights.empty() ? 0.5 : weights[1], c, t, d);
        return;
    }
    const bool isWeighted = weights.empty() || weights.size() == systems.size();
    if (arithmetic != Arithmetic::Plain && form == CouplingForm::Standard && systems.size() > 2
        && isWeighted) {
        runLanes<ManyBody>(arithmetic, systems, weights, c, t, d);
        return;
    }
    constexpr std::size_t mostSystems = 64; // a row on the stack; more systems than any scheme has
    std::array<double, mostSystems> row{};
    for (std::size_t i = 0; i < c.size(); ++i) {
        Coupling one;
        if (systems.size() <= mostSystems) {
            for (std::size_t k = 0; k < systems.size(); ++k)
                row[k] = systems[k][i];
            one = coupling(Column(row.data(), systems.size()), weights, form);
        }
        c[i] = one.c;
        t[i] = one.t;
        d[i] = one.d;
    }
}

} // namespace pilotage::methods
