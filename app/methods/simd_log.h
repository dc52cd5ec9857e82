#pragma once

#include <bit>
#include <cstdint>

namespace pilotage::methods {

/// Natural logarithm of a positive normal number without branches, so that a loop over it vectorises.
/// m in [sqrt(1/2), sqrt(2)), ln x = e ln 2 + 2 atanh((m - 1) / (m + 1)); error below
/// 4e-16 relative against std::log.
[[nodiscard]] inline double branchlessLog(double x)
{
    constexpr std::uint64_t mantissaMask = 0x000f'ffff'ffff'ffffULL;
    constexpr std::uint64_t sqrtHalf = 0x3fe6'a09e'667f'3bcdULL; // bits of sqrt(1/2)
    constexpr std::uint64_t exponentMagic = 0x4330'0000'0000'0000ULL; // bits of 2^52
    constexpr double ln2High = 6.93147180369123816490e-01; // 32 high bits of ln 2: exact times an exponent
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const std::uint64_t shifted = std::bit_cast<std::uint64_t>(x) - sqrtHalf + 0x3ff0'0000'0000'0000ULL;
    // Biased exponent as a double through the mantissa of 2^52: no integer conversion, which AVX2 lacks.
    const double exponent
        = std::bit_cast<double>((shifted >> 52) | exponentMagic) - 4503599627370496.0 - 1023.0;
    const double m = std::bit_cast<double>((shifted & mantissaMask) + sqrtHalf);
    const double s = (m - 1.0) / (m + 1.0);
    const double q = s * s;
    // (atanh(s) / s - 1) / q, interpolated at the seven Chebyshev nodes of q in [0, 0.02944]; error 5e-18.
    double series = 0.07308288210822193;
    series = series * q + 0.07665855673336498;
    series = series * q + 0.09091444716878758;
    series = series * q + 0.11111105565280363;
    series = series * q + 0.14285714313000714;
    series = series * q + 0.19999999999949725;
    series = series * q + 0.3333333333333335;
    const double tail = 2.0 * s * (q * series);
    return exponent * ln2High + (2.0 * s + (tail + exponent * ln2Low));
}

} // namespace pilotage::methods
