#pragma once

#include "app/domain/issue.h"
#include "app/methods/normalise.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace pilotage::cli {

/// The matrix of `calc`: header object[,period],<indicator>..., one row an object; NaN = empty cell.
struct CalcMatrix
{
    QString file;
    bool hasPeriod = false;
    QStringList indicators;
    QStringList objects;
    QStringList periods; ///< empty texts without a period column
    std::vector<std::vector<double>> columns; ///< one an indicator
    std::vector<int> rows; ///< row in the file of each object

    [[nodiscard]] std::size_t count() const { return static_cast<std::size_t>(objects.size()); }
    /// Place of one cell in the file.
    [[nodiscard]] Place place(std::size_t object, std::size_t indicator) const;
};

/// One row of the indicator table, or what holds without one: benefit, equal weight.
struct CalcIndicator
{
    methods::Rule rule;
    double weight = methods::undefined;
    QString group;
    int row = 0; ///< in the indicator table; 0 = not described
};

/// What a run of `calc` works on.
struct CalcInput
{
    CalcMatrix matrix;
    QString indicatorFile;
    std::vector<CalcIndicator> indicators; ///< parallel to matrix.indicators
    std::vector<double> weights; ///< parallel, sum 1
    std::map<QString, QString> settings;
    Issues issues; ///< errors refuse the run; warnings are said on the way

    [[nodiscard]] QString setting(QLatin1StringView key, QLatin1StringView fallback) const;
    /// An issue at an indicator's row of the indicator table, or at its header in the matrix.
    void refuseIndicator(std::size_t indicator, const QString &code);
    void refuseCell(std::size_t object, std::size_t indicator, const QString &code);
};

/// Reads both tables. `indicatorPath` may be empty. Findings go to `issues`. Throws exchange::FileError.
[[nodiscard]] CalcInput readCalcInput(const QString &matrixPath, const QString &indicatorPath,
                                      const std::map<QString, QString> &settings);

/// A plain decimal number, C locale, finite; nothing else.
[[nodiscard]] bool toNumber(const QString &text, double &value);

} // namespace pilotage::cli
