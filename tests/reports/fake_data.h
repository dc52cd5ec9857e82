#pragma once

#include "app/reports/document.h"
#include "app/reports/report_data.h"
#include "app/reports/report_template.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

#include <map>

namespace pilotage::reports::test {

/// Values as a test states them; a name that was not stated is unknown.
class FakeData final : public ReportData
{
public:
    ReportFacts given;
    std::map<QString, BoundValue> values;
    std::map<QString, std::vector<ReportRow>> tables;

    FakeData()
    {
        given.subjectName = QStringLiteral("甲市");
        given.subjectCode = QStringLiteral("990100");
        given.period = QStringLiteral("2023");
        given.today = QStringLiteral("2025-11-01");
        given.headHash = QString(64, QLatin1Char('a'));
        given.uuid = QStringLiteral("0123456789");
        values[QStringLiteral("name")] = words(given.subjectName);
        values[QStringLiteral("code")] = words(given.subjectCode);
        values[QStringLiteral("period")] = words(given.period);
    }

    void number(const QString &name, ValueKind kind, double value, int decimals, const QString &unit = {})
    {
        values[name] = made(name, kind, value, decimals, unit);
    }
    [[nodiscard]] static BoundValue made(const QString &key, ValueKind kind, double value, int decimals,
                                         const QString &unit = {})
    {
        BoundValue bound;
        bound.kind = kind;
        bound.number = value;
        bound.decimals = decimals;
        bound.unit = unit;
        bound.trace.key = key;
        bound.trace.what = key;
        if (!bound.hasNumber())
            bound.reason = QStringLiteral("没有数据");
        return bound;
    }
    [[nodiscard]] static BoundValue words(const QString &text)
    {
        BoundValue bound;
        bound.text = text;
        return bound;
    }

    [[nodiscard]] ReportFacts facts() const override { return given; }
    [[nodiscard]] BoundValue value(const Field &field, const ReportRow *row) const override
    {
        if (row)
            if (const auto cell = row->cells.find(field.text()); cell != row->cells.end())
                return cell->second;
        const auto found = values.find(field.text());
        if (found != values.end())
            return found->second;
        QStringList known;
        for (const auto &[name, one] : values)
            known << name;
        throw UnknownName{field.text(), known};
    }
    [[nodiscard]] std::vector<ReportRow> rows(const Field &source) const override
    {
        const auto found = tables.find(source.text());
        if (found == tables.end())
            throw UnknownName{source.text(), {QStringLiteral("counties")}};
        return found->second;
    }
    [[nodiscard]] BoundChart chart(const Field &source) const override
    {
        throw UnknownName{source.text(), {}};
    }
};

[[nodiscard]] inline ReportTemplate parsed(const QString &text)
{
    const ParsedTemplate result = parseTemplate(text, QStringLiteral("sample.report"));
    for (const Issue &issue : result.issues)
        BOOST_TEST_MESSAGE(issue.code.toStdString() << " in line " << issue.place.row);
    BOOST_TEST(result.issues.empty());
    return result.report;
}

[[nodiscard]] inline QString joined(const Runs &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

} // namespace pilotage::reports::test
