#pragma once

#include "app/methods/reason.h"

#include <cstddef>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define PILOTAGE_HAS_AVX2_PATH 1
#endif

namespace pilotage::methods {

/// Doubles in one register, by the compiler's vector type. Loops over a column that add up or compare are
/// written with it, since the compiler takes arrays of lanes apart into single numbers.
template<std::size_t width>
struct PackOf
{
    using Type [[gnu::vector_size(width * sizeof(double))]] = double;
};
using NarrowPack = PackOf<2>::Type; ///< on any processor
using WidePack = PackOf<4>::Type; ///< AVX2

/// Lanes of a sum: the same with every pack, so that every pack adds in the same order.
inline constexpr std::size_t laneCount = 8;
template<class Pack>
inline constexpr std::size_t packWidth = sizeof(Pack) / sizeof(double);
template<class Pack>
inline constexpr std::size_t packCount = laneCount / packWidth<Pack>;

template<class Pack>
[[gnu::always_inline]] inline void load(Pack &pack, const double *from)
{
    std::memcpy(&pack, from, sizeof(Pack));
}

template<class Pack>
[[gnu::always_inline]] inline void store(const Pack &pack, double *to)
{
    std::memcpy(to, &pack, sizeof(Pack));
}

#ifdef PILOTAGE_HAS_AVX2_PATH
template<class Body, class... Args>
[[gnu::target("avx2,fma")]] auto runWide(Args... args)
{
    return Body::template run<WidePack>(args...);
}
#endif

/// True if Arithmetic::Fast finds four doubles a register here.
[[nodiscard]] inline bool hasWideLanes()
{
#ifdef PILOTAGE_HAS_AVX2_PATH
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
#else
    return false;
#endif
}

/// Body::run over columns: for Arithmetic::Fast compiled for AVX2 and FMA, if the processor has them, else as
/// for any processor. `run` is static and always inline, so that each of the two holds its own copy; it
/// takes its arguments by value (spans, numbers).
template<class Body, class... Args>
auto runLanes(Arithmetic arithmetic, Args... args)
{
#ifdef PILOTAGE_HAS_AVX2_PATH
    if (arithmetic == Arithmetic::Fast && hasWideLanes())
        return runWide<Body>(args...);
#endif
    return Body::template run<NarrowPack>(args...);
}

} // namespace pilotage::methods
