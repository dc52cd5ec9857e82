#include "tests/workbook/import_fixture.h"

namespace pilotage::workbook::test {

namespace {

/// Invented but for the division codes; credit codes carry right check characters.
const char *const rows
    = "INSERT INTO subject VALUES (330000,'district'),(330300,'district'),(330302,'district'),"
      "(330303,'district'),(330305,'district'),(330322,'district'),(9000001,'site'),(9000002,'site');"
      "INSERT INTO district (id, code, name, name_en, level, kind, parent, valid_from, valid_to, successor) "
      "VALUES "
      "(330000,'330000','浙江省','Zhejiang','province','administrative',NULL,'','',NULL),"
      "(330300,'330300','温州市','Wenzhou','prefecture','administrative',330000,'','',NULL),"
      "(330302,'330302','鹿城区','Lucheng','county','administrative',330300,'','',NULL),"
      "(330303,'330303','龙湾区','Longwan','county','administrative',330300,'','',NULL),"
      "(330305,'330305','洞头区','Dongtou District','county','administrative',330300,'2015','',NULL),"
      "(330322,'330322','洞头县','Dongtou County','county','administrative',330300,'','2015',330305);"
      "INSERT INTO site (id, code, name, kind, district, credit_code, industry) VALUES "
      "(9000001,'S1','演示电厂','enterprise',330302,'91330300MA0000001R','power'),"
      "(9000002,'S2','演示钢厂','enterprise',330303,'91330300MA0000002W','steel');"
      "INSERT INTO indicator (id, code, name_zh, name_en, unit, decimals, direction, lower_bound, "
      "upper_bound, "
      "frequency, aggregation, \"group\", status) VALUES "
      "(1,'co2.total','二氧化碳排放总量','Total "
      "CO2','1e4tCO2',2,'cost',0,100000,'year','sum','carbon','own'),"
      "(2,'gdp','地区生产总值','GDP','1e8CNY',2,'benefit',0,20000,'year','sum','economy','own'),"
      "(3,'share.green','绿电占比','Green share','%',1,'benefit',0,100,'year','none','energy','own'),"
      "(4,'pm25.mean','细颗粒物（PM2.5）年平均浓度','Mean "
      "PM2.5','ug/m3',1,'cost',0,200,'year','none','air_water',"
      "'own'),"
      "(5,'pm10.mean','可吸入颗粒物（PM10）年平均浓度','Mean "
      "PM10','ug/m3',1,'cost',0,300,'year','none','air_water',"
      "'own');"
      "INSERT INTO programme (id, type, name_zh, level, batch) VALUES "
      "(1,'SYNERGY_PROV','省级协同试点','provincial',"
      "'第四批'),(2,'LZC_VILLAGE','低（零）碳村','provincial','');"
      "INSERT INTO cycle (id, code, year_from, year_to, sectors, deadline, offset_cap_percent, "
      "national_entities_status, national_rate_status) VALUES "
      "(1,'2023',2023,2023,'power','2024-12-31',5,'demo','demo')";

} // namespace

ImportFixture::ImportFixture(storage::FileKind kind)
{
    if (kind != storage::FileKind::Office) {
        store.reset();
        QFile::remove(path());
        store = storage::Store::create(path(), kind, time.clock());
    }
    run(rows, storage::ChangeKind::Ordinary, u"register"_s);
}

QString ImportFixture::write(const QByteArray &bytes, const QString &name) const
{
    QFile file(folder.filePath(name));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

std::unique_ptr<ImportSession> ImportFixture::stage(const QByteArray &bytes, const QString &kind,
                                                    OnDuplicate onDuplicate,
                                                    const std::map<QString, QString> &map)
{
    ImportRequest request;
    request.path = write(bytes);
    request.kind = kind;
    request.onDuplicate = onDuplicate;
    request.map = map;
    return stageImport(*store, request, nullptr);
}

std::int64_t ImportFixture::import(const QByteArray &bytes, const QString &kind)
{
    const auto session = stage(bytes, kind);
    BOOST_TEST(session->summary().refused == 0, codesOf(*session));
    BOOST_TEST(!hasErrors(session->summary().fileIssues), codesOf(*session));
    return applyImport(*store, *session, nullptr);
}

QByteArray ImportFixture::exported(const QString &kind, const std::map<QString, QString> &where)
{
    const QString path = folder.filePath(u"out.csv"_s);
    (void)exportTable(*store, kind, path, where);
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

std::unique_ptr<ImportFixture> ImportFixture::another()
{
    return std::make_unique<ImportFixture>();
}

std::string codesOf(const ImportSession &session)
{
    QStringList codes;
    for (const Issue &issue : session.issues())
        codes << issue.code;
    return codes.join(u' ').toStdString();
}

std::string verdictsOf(const ImportSession &session)
{
    const ImportSummary &summary = session.summary();
    return std::to_string(summary.fresh) + ' ' + std::to_string(summary.changed) + ' '
        + std::to_string(summary.same) + ' ' + std::to_string(summary.refused);
}

} // namespace pilotage::workbook::test
