#pragma once

#include <bit>
#include <cstdint>

namespace pilotage::methods {

/// The bits of a number, or of a pack of them (lanes.h).
template<class Number>
struct BitsOf
{
    using Type [[gnu::vector_size(sizeof(Number))]] = std::uint64_t;
};
template<>
struct BitsOf<double>
{
    using Type = std::uint64_t;
};

/// Natural logarithm of a positive normal number, or of each of a pack, without branches.
/// m in [sqrt(1/2), sqrt(2)), ln x = e ln 2 + 2 atanh((m - 1) / (m + 1)); error below
/// 4e-16 relative against std::log.
template<class Number>
[[nodiscard, gnu::always_inline]] inline Number branchlessLog(Number x)
{
    using Bits = typename BitsOf<Number>::Type;
    constexpr std::uint64_t mantissaMask = 0x000f'ffff'ffff'ffffULL;
    constexpr std::uint64_t sqrtHalf = 0x3fe6'a09e'667f'3bcdULL; // bits of sqrt(1/2)
    constexpr std::uint64_t exponentMagic = 0x4330'0000'0000'0000ULL; // bits of 2^52
    constexpr double ln2High = 6.93147180369123816490e-01; // 32 high bits of ln 2: exact times an exponent
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const Bits shifted = std::bit_cast<Bits>(x) - sqrtHalf + 0x3ff0'0000'0000'0000ULL;
    // Biased exponent as a double through the mantissa of 2^52: no integer conversion, which AVX2 lacks.
    const Number exponent
        = std::bit_cast<Number>((shifted >> 52) | exponentMagic) - 4503599627370496.0 - 1023.0;
    const Number m = std::bit_cast<Number>((shifted & mantissaMask) + sqrtHalf);
    const Number s = (m - 1.0) / (m + 1.0);
    const Number q = s * s;
    // (atanh(s) / s - 1) / q, interpolated at the seven Chebyshev nodes of q in [0, 0.02944]; error 5e-18.
    Number series = 0.07308288210822193 * q + 0.07665855673336498;
    series = series * q + 0.09091444716878758;
    series = series * q + 0.11111105565280363;
    series = series * q + 0.14285714313000714;
    series = series * q + 0.19999999999949725;
    series = series * q + 0.3333333333333335;
    const Number tail = 2.0 * s * (q * series);
    return exponent * ln2High + (2.0 * s + (tail + exponent * ln2Low));
}

/// e^x for x in [-700, 700], or of each of a pack, without branches: x = k ln 2 + r, a Taylor series of r in
/// [-0.347, 0.347] to the power 13 (error 4e-18), then the exponent's bits. Error below 4e-16 relative
/// against std::exp.
template<class Number>
[[nodiscard, gnu::always_inline]] inline Number branchlessExp(Number x)
{
    using Bits = typename BitsOf<Number>::Type;
    constexpr double log2e = 1.44269504088896340736;
    constexpr double roundMagic = 6755399441055744.0; // 1.5 * 2^52: adding it rounds to a whole number
    constexpr double ln2High = 6.93147180369123816490e-01;
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const Number shifted = x * log2e + roundMagic;
    const Number k = shifted - roundMagic;
    const Number r = (x - k * ln2High) - k * ln2Low;
    Number series = (1.0 / 6227020800.0) * r + 1.0 / 479001600.0;
    series = series * r + 1.0 / 39916800.0;
    series = series * r + 1.0 / 3628800.0;
    series = series * r + 1.0 / 362880.0;
    series = series * r + 1.0 / 40320.0;
    series = series * r + 1.0 / 5040.0;
    series = series * r + 1.0 / 720.0;
    series = series * r + 1.0 / 120.0;
    series = series * r + 1.0 / 24.0;
    series = series * r + 1.0 / 6.0;
    series = series * r + 0.5;
    const Number tail = r + r * r * series;
    // The low bits of `shifted` hold k; moved into the exponent they make 2^k.
    const Number power = std::bit_cast<Number>((std::bit_cast<Bits>(shifted) + 1023) << 52);
    return power + power * tail;
}

} // namespace pilotage::methods
