#include "tests/bench/bench_data.h"

#include "app/domain/period.h"
#include "app/workbook/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace pilotage::bench {

using namespace Qt::StringLiterals;

namespace {

struct County
{
    QString code;
    std::int64_t id = 0;
};

/// Province 60..69 (no real ones), prefecture 01..10, county 01..30.
QString countyCode(int index)
{
    return u"%1%2%3"_s.arg(60 + index / 300)
        .arg(1 + index / 30 % 10, 2, 10, QLatin1Char('0'))
        .arg(1 + index % 30, 2, 10, QLatin1Char('0'));
}

void writeDistricts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the counties");
    file.write("code,name,level,parent\n");
    const auto line = [&](const QString &code, const char *level, const QString &parent) {
        file.write((code + u",Bench "_s + code + u',' + QString::fromLatin1(level) + u',' + parent + u'\n')
                       .toUtf8());
    };
    for (int province = 0; province < 10; ++province)
        line(countyCode(province * 300).left(2) + u"0000"_s, "province", {});
    for (int prefecture = 0; prefecture < 100; ++prefecture)
        line(countyCode(prefecture * 30).left(4) + u"00"_s, "prefecture",
             countyCode(prefecture * 30).left(2) + u"0000"_s);
    for (int county = 0; county < countyCount; ++county)
        line(countyCode(county), "county", countyCode(county).left(4) + u"00"_s);
}

/// Plain deterministic numbers inside every indicator's bounds.
double figure(int county, int year, int indicator)
{
    return 20 + indicator + 0.01 * (county % 997) + 0.5 * year
        + 0.001 * ((county * 7 + year * 13 + indicator * 29) % 1000);
}

std::vector<Indicator> benchIndicators(const workbook::Workbook &book)
{
    std::vector<Indicator> chosen;
    for (const Indicator &indicator : book.indicators())
        if ((!indicator.lowerBound || *indicator.lowerBound <= 20)
            && (!indicator.upperBound || *indicator.upperBound >= 100) && int(chosen.size()) < indicatorCount)
            chosen.push_back(indicator);
    if (int(chosen.size()) < indicatorCount)
        throw std::runtime_error("the library has too few indicators");
    return chosen;
}

template<class Line>
QString writeFigures(const QString &path, int rows, const char *header, const Line &line)
{
    const auto book = workbook::Workbook::open(emptyWorkbook(), {});
    const auto indicators = benchIndicators(*book);
    std::vector<County> counties;
    for (int i = 0; i < countyCount; ++i)
        counties.push_back({countyCode(i), book->subjectByCode(countyCode(i)).value().value()});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write the figures");
    file.write(header);
    int written = 0;
    for (int c = 0; c < countyCount && written < rows; ++c)
        for (int y = 0; y < yearCount && written < rows; ++y)
            for (int k = 0; k < indicatorCount && written < rows; ++k, ++written)
                file.write(line(counties[std::size_t(c)], firstYear + y, indicators[std::size_t(k)],
                                figure(c, y, k)));
    return path;
}

} // namespace

Child runChild(const QString &program, const QStringList &arguments, const QString &stdIn)
{
    const QString outPath = folder() + u"/child.out"_s;
    std::vector<QByteArray> bytes{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &item : bytes)
        argv.push_back(item.data());
    argv.push_back(nullptr);
    QElapsedTimer timer;
    timer.start();
    const pid_t pid = fork();
    if (pid == 0) {
        if (freopen((stdIn.isEmpty() ? "/dev/null" : stdIn.toLocal8Bit().constData()), "r", stdin) == nullptr
            || freopen(outPath.toLocal8Bit().constData(), "w", stdout) == nullptr)
            _exit(126);
        execvp(argv[0], argv.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(pid, &status, 0, &usage);
    Child child;
    child.seconds = double(timer.nsecsElapsed()) * 1e-9;
    child.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    child.peakKilobytes = usage.ru_maxrss;
    QFile out(outPath);
    if (out.open(QIODevice::ReadOnly))
        child.output = QString::fromUtf8(out.readAll());
    return child;
}

QString folder()
{
    static const QString path = [] {
        const QString made
            = QDir::tempPath() + u"/pilotage-bench-%1"_s.arg(QCoreApplication::applicationPid());
        QDir().mkpath(made);
        return made;
    }();
    return path;
}

QString commandLine()
{
    return QCoreApplication::applicationDirPath() + u"/pilotage-cli"_s;
}

QString emptyWorkbook()
{
    static const QString path = [] {
        const QString made = folder() + u"/empty.pilotage"_s;
        auto book = workbook::Workbook::create(made, workbook::WorkbookKind::Office, {});
        const QString districts = folder() + u"/districts.csv"_s;
        writeDistricts(districts);
        workbook::ImportRequest request;
        request.path = districts;
        request.kind = u"districts"_s;
        const auto session = book->stageImport(request);
        if (session->summary().refused > 0)
            throw std::runtime_error("counties refused: " + session->issues(1).front().code.toStdString());
        book->applyImport(*session);
        return made;
    }();
    return path;
}

QString longCsv(int rows)
{
    const QString path = folder() + u"/long-%1.csv"_s.arg(rows);
    if (QFile::exists(path))
        return path;
    return writeFigures(path, rows, "subject,indicator,period,value\n",
                        [](const County &county, int year, const Indicator &indicator, double value) {
                            return (county.code + u',' + indicator.code + u',' + QString::number(year) + u','
                                    + QString::number(value, 'f', 3) + u'\n')
                                .toUtf8();
                        });
}

QString rawCsv(int rows)
{
    const QString path = folder() + u"/raw-%1.csv"_s.arg(rows);
    if (QFile::exists(path))
        return path;
    return writeFigures(path, rows, "",
                        [](const County &county, int year, const Indicator &indicator, double value) {
                            return u"%1,%2,%3,0,%4,0,0,0,0,3,1,2,4\n"_s.arg(county.id)
                                .arg(indicator.id.value())
                                .arg(Period::ofYear(year).key())
                                .arg(value, 0, 'f', 3)
                                .toUtf8();
                        });
}

QString filledWorkbook(int rows)
{
    const QString path = folder() + u"/filled-%1.pilotage"_s.arg(rows);
    if (QFile::exists(path))
        return path;
    const QString table = longCsv(rows);
    QFile::copy(emptyWorkbook(), path);
    const Child child = runChild(commandLine(), {u"import"_s, path, table, u"--as"_s, u"observations"_s});
    if (child.exitCode != 0)
        throw std::runtime_error("the import for the benchmark failed");
    return path;
}

} // namespace pilotage::bench
