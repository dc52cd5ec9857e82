#include "app/messages/wording.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

// Why a number is undefined, or what is said beside it.
constexpr Wording table[] = {
    {"missing", QT_TRANSLATE_NOOP("messages", "a figure is missing"), Arguments::Named},
    {"no-data", QT_TRANSLATE_NOOP("messages", "there are no figures"), Arguments::Named},
    {"zero-variance", QT_TRANSLATE_NOOP("messages", "all figures are equal"), Arguments::Named},
    {"beyond-limits", QT_TRANSLATE_NOOP("messages", "figures lie beyond the limits and are cut off there"),
     Arguments::Named},
    {"limits-incomplete", QT_TRANSLATE_NOOP("messages", "the limits are not complete"), Arguments::Named},
    {"bad-limits", QT_TRANSLATE_NOOP("messages", "the limits do not make sense"), Arguments::Named},
    {"neutral-direction", QT_TRANSLATE_NOOP("messages", "it has no direction and is not scored"),
     Arguments::Named},
    {"zero-sum", QT_TRANSLATE_NOOP("messages", "the sum is zero"), Arguments::Named},
    {"too-few-values", QT_TRANSLATE_NOOP("messages", "there are too few figures"), Arguments::Named},
    {"single-object", QT_TRANSLATE_NOOP("messages", "there is only one to compare"), Arguments::Named},
    {"equal-weights", QT_TRANSLATE_NOOP("messages", "equal weights were used"), Arguments::Named},
    {"negative-value", QT_TRANSLATE_NOOP("messages", "a figure is negative"), Arguments::Named},
    {"above-one", QT_TRANSLATE_NOOP("messages", "a figure is above 1"), Arguments::Named},
    {"too-few-systems", QT_TRANSLATE_NOOP("messages", "at least two systems are needed"), Arguments::Named},
    {"bad-weights", QT_TRANSLATE_NOOP("messages", "the weights do not make sense"), Arguments::Named},
    {"low-coverage", QT_TRANSLATE_NOOP("messages", "too many figures are missing for a score"),
     Arguments::Named},
    {"partial-coverage",
     QT_TRANSLATE_NOOP("messages", "some figures are missing; the rest carries the weight"),
     Arguments::Named},
    {"no-shortfall", QT_TRANSLATE_NOOP("messages", "nothing is lacking"), Arguments::Named},
    {"zero-base", QT_TRANSLATE_NOOP("messages", "the base is zero"), Arguments::Named},
    {"negative-base", QT_TRANSLATE_NOOP("messages", "the base is negative"), Arguments::Named},
    {"not-applicable", QT_TRANSLATE_NOOP("messages", "not applicable"), Arguments::Named}};

} // namespace

std::span<const Wording> reasonWording()
{
    return table;
}

} // namespace pilotage::messages
