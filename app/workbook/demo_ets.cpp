#include "app/workbook/demo_ets.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

constexpr std::int64_t kgPerT = 1000;

QString dayAfter(const QDate &first, int days)
{
    return first.addDays(days).toString(Qt::ISODate);
}

/// The smallest entity that is covered. Unit: t. Source: 碳排放权交易管理办法, Art. 8.
constexpr double smallest = 26'000;

std::int64_t share(std::int64_t whole, double part)
{
    return std::llround(static_cast<double>(whole) * part);
}

/// Fills the amounts that the list leaves open, so that the active ones add up to `due2024T`.
std::vector<std::int64_t> verified2024(const std::vector<EntityLine> &lines, const Draw &draw)
{
    std::vector<std::int64_t> verified(lines.size(), 0);
    std::vector<double> weight(lines.size(), 0);
    std::int64_t open = due2024T;
    double weights = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].state2024 != ObligationState::Active) {
            verified[i] = std::llround(smallest * (1.1 + draw.share(lines[i].name)));
        } else if (lines[i].verified2024T) {
            verified[i] = *lines[i].verified2024T;
            open -= verified[i];
        } else {
            const double u = draw.share(lines[i].name);
            weight[i] = 0.12 + 0.8 * u * u;
            weights += weight[i];
            last = i;
        }
    }
    std::int64_t rest = open;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (weight[i] <= 0)
            continue;
        verified[i] = i == last ? rest : share(open, weight[i] / weights);
        rest -= verified[i];
    }
    return verified;
}

class Ledger
{
public:
    Ledger(PlannedObligation &obligation, const EntityLine &line, int number, const Draw &draw)
        : m_obligation(obligation)
        , m_line(line)
        , m_number(number)
        , m_draw(draw)
        , m_due(obligation.verifiedKg / kgPerT)
        , m_year(obligation.year)
    {
    }

    void write()
    {
        if (m_line.sector != "power"_L1)
            writeFreeSector();
        else if (m_year == 2024 && m_line.short2024T > 0)
            writeShort();
        else
            writePower();
    }

private:
    /// Steel, cement, aluminium: allocation of 2024 equals the verified emissions (national plan).
    void writeFreeSector()
    {
        add(LedgerKind::Allocation, m_due, issued());
        if (m_line.short2024T > 0)
            add(LedgerKind::Sale, m_line.short2024T, between(QDate(2025, 10, 9), 6),
                u"演示：先卖出配额，后不足清缴"_s);
        add(LedgerKind::Surrender, m_due - m_line.short2024T, surrendered());
    }

    void writeShort()
    {
        add(LedgerKind::Allocation, m_due - m_line.short2024T, issued());
        add(LedgerKind::Surrender, m_due - m_line.short2024T, surrendered());
    }

    void writePower()
    {
        const std::int64_t allocated = share(m_due, 0.955 + 0.075 * drawn(u"allocation"));
        add(LedgerKind::Allocation, allocated, issued());
        std::int64_t held = allocated;
        if (m_number % 5 == 0) {
            const std::int64_t less = share(m_due, 0.010 + 0.006 * drawn(u"adjustment"));
            add(LedgerKind::Adjustment, -less, dayAfter(issuedOn(), 5), u"演示：核定调整"_s);
            held -= less;
        }
        // At most 4.5 % of what is due, below the cap of 5 %.
        const bool small = m_due < 3'000'000;
        const std::int64_t offset
            = small && drawn(u"uses offsets") < 0.22 ? share(m_due, 0.020 + 0.025 * drawn(u"offset")) : 0;
        const std::int64_t need = m_due - offset;
        if (held < need)
            add(LedgerKind::Purchase, need - held + 100 * m_draw.index(20, u"spare", m_number, m_year),
                between(m_year == 2024 ? QDate(2025, 10, 9) : QDate(2024, 11, 4), 8));
        else if (held - need > 15'000 && drawn(u"sells") < 0.4)
            add(LedgerKind::Sale, share(held - need, 0.5),
                between(m_year == 2024 ? QDate(2025, 10, 9) : QDate(2024, 11, 4), 8));
        if (offset > 0)
            add(LedgerKind::Offset, offset, surrendered());
        surrender(need);
    }

    void surrender(std::int64_t need)
    {
        const QString day = surrendered();
        if (m_year == 2023 && m_number == 7) {
            add(LedgerKind::Surrender, need + 1000, day, u"演示：数量填错"_s);
            PlannedEntry back{LedgerKind::Reversal,
                              (need + 1000) * kgPerT,
                              day,
                              vintage(),
                              static_cast<int>(m_obligation.entries.size()) - 1,
                              u"演示：冲正"_s};
            m_obligation.entries.push_back(back);
        }
        add(LedgerKind::Surrender, need, day);
    }

    void add(LedgerKind kind, std::int64_t tonnes, const QString &date, const QString &note = {})
    {
        m_obligation.entries.push_back(
            {kind, tonnes * kgPerT, date, kind == LedgerKind::Offset ? u"CCER"_s : vintage(), -1, note});
    }

    [[nodiscard]] QString vintage() const { return QString::number(m_year); }
    [[nodiscard]] QDate issuedOn() const { return QDate(m_year + 1, 9, 22); }
    [[nodiscard]] QString issued() const { return between(issuedOn(), 7); }
    [[nodiscard]] QString surrendered() const
    {
        return m_year == 2024 ? between(QDate(2025, 10, 18), 9) : between(QDate(2024, 11, 18), 36);
    }
    [[nodiscard]] QString between(const QDate &first, int days) const
    {
        return dayAfter(first, m_draw.index(days, u"day", m_number, m_year));
    }
    [[nodiscard]] double drawn(QStringView name) const { return m_draw.share(name, m_number, m_year); }

    PlannedObligation &m_obligation;
    const EntityLine &m_line;
    int m_number;
    const Draw &m_draw;
    std::int64_t m_due; ///< Unit: t.
    int m_year;
};

} // namespace

QString demoCreditCode(const QString &divisionCode, int number)
{
    // GB 32100: 31 characters without I, O, S, V, Z; GB 11714 for the nine of the organisation.
    constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKLMNPQRTUWXY");
    constexpr QLatin1StringView latin("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    constexpr std::array organisationWeight{3, 7, 9, 10, 5, 8, 4, 2};
    const QString organisation = u"DEM%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += static_cast<int>(latin.indexOf(organisation.at(i)))
            * organisationWeight.at(static_cast<std::size_t>(i));
    const int check = (11 - sum % 11) % 11;
    QString code = u"91"_s + divisionCode + organisation
        + (check == 10 ? u'X' : QChar(static_cast<char16_t>(u'0' + check)));
    int total = 0;
    int weight = 1;
    for (const QChar c : code) {
        total += static_cast<int>(alphabet.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return code + QChar(alphabet.at((31 - total % 31) % 31));
}

std::vector<PlannedEntity> plannedEntities(const std::vector<EntityLine> &lines, const Draw &draw)
{
    const std::vector<std::int64_t> verified = verified2024(lines, draw);
    std::vector<PlannedEntity> entities;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int number = static_cast<int>(i);
        PlannedEntity entity;
        entity.line = lines[i];
        entity.creditCode = demoCreditCode(QString::number(lines[i].district.value()), number + 1);
        if (lines[i].sector == "power"_L1) { // the others joined with the emissions of 2024
            const double change = 0.96 + 0.10 * draw.share(u"2023", number);
            PlannedObligation before{2023,
                                     std::max<std::int64_t>(share(verified[i], change), 27'000) * kgPerT,
                                     ObligationState::Active,
                                     {},
                                     {}};
            Ledger(before, lines[i], number, draw).write();
            entity.obligations.push_back(std::move(before));
        }
        PlannedObligation now{2024, verified[i] * kgPerT, lines[i].state2024, lines[i].reason, {}};
        if (now.state == ObligationState::Active)
            Ledger(now, lines[i], number, draw).write();
        entity.obligations.push_back(std::move(now));
        entities.push_back(std::move(entity));
    }
    return entities;
}

} // namespace pilotage::workbook::demo
