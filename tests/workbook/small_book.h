#pragma once

#include "app/storage/store.h"
#include "app/workbook/workbook.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>

namespace pilotage::workbook::test {

/// Two prefectures with three and one counties, four indicators, one scheme, no library.
/// The clock stands still until `now` is moved.
class SmallBook
{
public:
    static constexpr SubjectId prefecture{600100}, other{600200};
    static constexpr SubjectId a{600101}, b{600102}, c{600103}, x{600201};
    static constexpr IndicatorId pm{1}, share{2}, co2{3}, gdp{4}, rate{5};

    explicit SmallBook(const std::string &schemeTail = "'minmax', 'panel', 'fixed', 2022, 2023, 0.8, ''")
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        auto made = storage::Store::create(folder.filePath(QStringLiteral("small.pilotage")),
                                           storage::FileKind::Office, [this] { return now; });
        store = made.get();
        book = Workbook::fromStore(std::move(made), [this] { return now; }, {QStringLiteral("tester"), {}});
        run("INSERT INTO subject SELECT value, 'district' FROM json_each("
            "'[600000,600100,600200,600101,600102,600103,600201]');"
            "INSERT INTO district (id, code, name, name_en, level, kind, parent) VALUES"
            " (600000,'600000','甲省','P','province','administrative',NULL),"
            " (600100,'600100','甲市','Q','prefecture','administrative',600000),"
            " (600200,'600200','乙市','R','prefecture','administrative',600000),"
            " (600101,'600101','一县','A','county','administrative',600100),"
            " (600102,'600102','二县','B','county','administrative',600100),"
            " (600103,'600103','三县','C','county','administrative',600100),"
            " (600201,'600201','四县','X','county','administrative',600200);"
            "INSERT INTO indicator (id, code, name_zh, name_en, unit, decimals, direction, frequency, "
            "aggregation,"
            " \"group\", status) VALUES"
            " (1,'pm','颗粒物','PM','ug/m3',1,'cost','year','none','air_water','own'),"
            " (2,'share','占比','Share','%',1,'benefit','year','none','air_water','own'),"
            " (3,'co2','二氧化碳','CO2','1e4tCO2',1,'cost','year','sum','carbon','own'),"
            " (4,'gdp','产值','GDP','1e8CNY',1,'neutral','year','sum','economy','own'),"
            " (5,'ets.completion_rate','完成率','Rate','%',1,'neutral','year','none','ets','own');"
            "INSERT INTO scheme VALUES (1,'small','1.0','小','Small','example',"
            + schemeTail + ");");
    }

    /// environment 0.5 (pm 0.3 down, share 0.2 up), carbon 0.3 (co2/gdp down), coupling 0.2 of the two.
    void addTree()
    {
        run("INSERT INTO scheme_item (id, scheme, parent, position, code, name_zh, weight, kind, indicator,"
            " denominator, direction, params) VALUES"
            " (1,1,NULL,1,'environment','环境',0.5,'group',NULL,NULL,'benefit',''),"
            " (2,1,1,1,'pm','颗粒物',0.3,'observation',1,NULL,'cost',''),"
            " (3,1,1,2,'share','占比',0.2,'observation',2,NULL,'benefit',''),"
            " (4,1,NULL,2,'carbon','碳',0.3,'group',NULL,NULL,'benefit',''),"
            " (5,1,4,1,'intensity','强度',0.3,'ratio',3,4,'cost',''),"
            " (6,1,NULL,3,'coupling','耦合',0.2,'method',NULL,NULL,'benefit',"
            "  '{\"method\":\"coupling\",\"of\":[\"environment\",\"carbon\"]}');");
    }

    /// county: pm, share, co2, gdp of 2022 and 2023.
    void addFigures()
    {
        const std::map<SubjectId, std::array<double, 8>> table{{a, {40, 50, 200, 100, 30, 60, 180, 120}},
                                                               {b, {50, 40, 300, 100, 45, 55, 250, 125}},
                                                               {c, {35, 70, 150, 100, 20, 90, 100, 100}},
                                                               {x, {5, 99, 10, 100, 1, 100, 1, 100}}};
        storage::Operation operation{QStringLiteral("figures"), {}, storage::ChangeKind::Ordinary};
        store->perform(operation, [&] {
            for (const auto &[county, numbers] : table)
                for (int i = 0; i < 8; ++i)
                    put(county, IndicatorId(1 + i % 4), 2022 + i / 4, numbers[std::size_t(i)]);
        });
    }

    void put(SubjectId county, IndicatorId indicator, int year, double value, int qualifier = 0)
    {
        SQLite::Statement sql(
            store->db(),
            "INSERT OR REPLACE INTO observation VALUES (?, ?, ?, 0, ?, 0, ?, 0, 0, -1, NULL, 0, 0)");
        sql.bind(1, std::int64_t{county.value()});
        sql.bind(2, std::int64_t{indicator.value()});
        sql.bind(3, Period::ofYear(year).key());
        sql.bind(4, value);
        sql.bind(5, qualifier);
        sql.exec();
    }

    void run(const std::string &sql)
    {
        store->perform({QStringLiteral("fixture"), {}, storage::ChangeKind::Ordinary},
                       [&] { store->db().exec(sql); });
    }

    [[nodiscard]] EvaluationRequest request(int year = 2023) const
    {
        EvaluationRequest made;
        made.schemeCode = QStringLiteral("small");
        made.period = Period::ofYear(year);
        made.under = prefecture;
        return made;
    }

    [[nodiscard]] Observation figure(SubjectId county, IndicatorId indicator, int year, double value) const
    {
        Observation made;
        made.key = {county, indicator, Period::ofYear(year), 0};
        made.value = value;
        return made;
    }

    QTemporaryDir folder;
    QDateTime now{QDate(2025, 3, 1), QTime(12, 0), Qt::UTC};
    storage::Store *store = nullptr;
    std::unique_ptr<Workbook> book;
};

[[nodiscard]] inline const SubjectScore &rowOf(const EvaluationResult &result, SubjectId county)
{
    for (const SubjectScore &row : result.rows)
        if (row.subject == county)
            return row;
    throw std::runtime_error("no such row");
}

} // namespace pilotage::workbook::test
