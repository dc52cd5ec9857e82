#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace pilotage::bench {

/// A province's size: 3,000 invented counties, 15 years, 40 indicators of the library.
inline constexpr int countyCount = 3000;
inline constexpr int firstYear = 2009;
inline constexpr int yearCount = 15;
inline constexpr int indicatorCount = 40;

/// One finished child process.
struct Child
{
    int exitCode = -1;
    double seconds = 0;
    std::int64_t peakKilobytes = 0;
    QString output;
};

/// Runs a program to its end and says how long it took and how much memory it had at most.
[[nodiscard]] Child runChild(const QString &program, const QStringList &arguments, const QString &stdIn = {});

/// The folder of this run's files; emptied at its start.
[[nodiscard]] QString folder();
[[nodiscard]] QString commandLine(); ///< path of pilotage-cli

/// An office workbook that holds the counties and no figures.
[[nodiscard]] QString emptyWorkbook();
/// `rows` figures in the long layout, codes as people know them.
[[nodiscard]] QString longCsv(int rows);
/// The same figures as plain columns of the observation table, for the raw baseline.
[[nodiscard]] QString rawCsv(int rows);
/// The workbook with `rows` figures imported; made once a run.
[[nodiscard]] QString filledWorkbook(int rows);

} // namespace pilotage::bench
