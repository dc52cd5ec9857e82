#pragma once

#include "app/methods/reason.h"

#include <optional>

namespace pilotage::methods {

enum class CouplingForm { Standard, Adjusted };
constexpr auto keyTable(CouplingForm)
{
    return std::array{Key<CouplingForm>{CouplingForm::Standard, QLatin1StringView("standard")},
                      Key<CouplingForm>{CouplingForm::Adjusted, QLatin1StringView("adjusted")}};
}

/// Ten half-open grades of D, [0, .1) to [.9, 1]. Source: ChinaXiv 202011.00071V1, Table 2 (after Liao).
enum class CouplingGrade {
    ExtremeImbalance,
    SevereImbalance,
    ModerateImbalance,
    MildImbalance,
    NearImbalance,
    BarelyCoordinated,
    PrimaryCoordination,
    IntermediateCoordination,
    GoodCoordination,
    QualityCoordination
};
constexpr auto keyTable(CouplingGrade)
{
    using G = CouplingGrade;
    return std::array{Key<G>{G::ExtremeImbalance, QLatin1StringView("extreme_imbalance")},
                      Key<G>{G::SevereImbalance, QLatin1StringView("severe_imbalance")},
                      Key<G>{G::ModerateImbalance, QLatin1StringView("moderate_imbalance")},
                      Key<G>{G::MildImbalance, QLatin1StringView("mild_imbalance")},
                      Key<G>{G::NearImbalance, QLatin1StringView("near_imbalance")},
                      Key<G>{G::BarelyCoordinated, QLatin1StringView("barely_coordinated")},
                      Key<G>{G::PrimaryCoordination, QLatin1StringView("primary_coordination")},
                      Key<G>{G::IntermediateCoordination, QLatin1StringView("intermediate_coordination")},
                      Key<G>{G::GoodCoordination, QLatin1StringView("good_coordination")},
                      Key<G>{G::QualityCoordination, QLatin1StringView("quality_coordination")}};
}

/// Degree of coupling C, comprehensive index T, degree of coupling coordination D = sqrt(C T).
/// Some papers print C under the name of D; here they never share a name.
struct Coupling
{
    double c = undefined;
    double t = undefined;
    double d = undefined;
    std::optional<CouplingGrade> grade;
    /// None; Missing (nothing is computed); NoData (all systems are 0: T = 0, but C and D are undefined);
    /// NegativeValue, AboveOne, TooFewSystems, BadWeights (refused).
    Reason reason = Reason::None;
};

/// Grade of D; none beyond [0, 1]. A D within 1e-12 below an edge counts as the edge.
[[nodiscard]] std::optional<CouplingGrade> gradeOf(double d);

/// Coupling of two or more systems, U in [0, 1]. `weights` add up to 1; empty = equal.
/// Standard: C = n (prod U)^(1/n) / sum U. Adjusted: Wang Shujia, Kong Wei et al. 2021, Journal of Natural
/// Resources 36(3):793-810.
[[nodiscard]] Coupling coupling(Column systems, Column weights = {},
                                CouplingForm form = CouplingForm::Standard);

/// Systems as columns, results as columns of the same length; undefined rows are NaN. U outside [0, 1] gives
/// NaN: check with the one-row form for the reason. No allocation.
void coupling(std::span<const Column> systems, Column weights, CouplingForm form, OutColumn c, OutColumn t,
              OutColumn d, Arithmetic arithmetic = Arithmetic::Plain);

} // namespace pilotage::methods
