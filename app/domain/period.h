#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace pilotage {

/// A run of whole months that a figure belongs to: a year, half, quarter, month, or 累计 (cumulative,
/// from January). Stored as `first_month * 16 + months`, months counted since year 0, so that periods
/// sort by time and sums and overlaps are plain integers in SQL.
class Period
{
public:
    constexpr Period() = default;

    [[nodiscard]] static std::optional<Period> fromKey(int key);
    /// Months 1..12; only 1, 3, 6, 12 or a run that starts in January is a period.
    [[nodiscard]] static std::optional<Period> make(int year, int month, int months);
    [[nodiscard]] static constexpr Period ofYear(int year) { return Period(year * 12, 12); }
    /// Reads 2023, 2023年, 2023Q1, 2023年第一季度, 2023H1, 2023年上半年, 2023-05, 2023.5, 202305,
    /// 2023年5月, 2023-01..05, 2023年1-5月. Full-width digits are the caller's to fold.
    [[nodiscard]] static std::optional<Period> parse(QStringView text);

    [[nodiscard]] constexpr int key() const { return m_firstMonth * 16 + m_months; }
    [[nodiscard]] constexpr int year() const { return m_firstMonth / 12; }
    /// 1..12
    [[nodiscard]] constexpr int month() const { return m_firstMonth % 12 + 1; }
    [[nodiscard]] constexpr int months() const { return m_months; }
    [[nodiscard]] constexpr bool isYear() const { return m_months == 12; }
    /// The same months one year earlier (同比).
    [[nodiscard]] constexpr Period sameLastYear() const { return Period(m_firstMonth - 12, m_months); }
    /// The period of equal length just before (环比).
    [[nodiscard]] constexpr Period previous() const { return Period(m_firstMonth - m_months, m_months); }
    [[nodiscard]] constexpr bool overlaps(Period other) const
    {
        return m_firstMonth < other.m_firstMonth + other.m_months
            && other.m_firstMonth < m_firstMonth + m_months;
    }

    /// Machine form, the same in every locale: 2023, 2023H1, 2023Q1, 2023-05, 2023-01..05.
    [[nodiscard]] QString text() const;

    friend constexpr auto operator<=>(Period, Period) = default;

private:
    constexpr Period(int firstMonth, int months)
        : m_firstMonth(firstMonth)
        , m_months(months)
    {
    }

    int m_firstMonth = 0;
    int m_months = 0;
};

} // namespace pilotage
