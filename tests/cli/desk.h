#pragma once

#include "tests/support/printing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

// Runs the built program as a person or script would.
namespace pilotage::cli::test {

using namespace Qt::StringLiterals;

struct Run
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// A folder with a small office workbook; each case has its own.
struct Desk
{
    Desk() { BOOST_TEST(run({u"new"_s, file()}).code == 0); }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString file() const { return path(u"book.pilotage"_s); }

    [[nodiscard]] Run run(const QStringList &arguments, const QString &language = u"en"_s,
                          const QString &now = u"2025-11-01T09:00:00"_s) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PILOTAGE_LANG"_s, language);
        environment.insert(u"PILOTAGE_NOW"_s, now);
        environment.insert(u"XDG_DATA_HOME"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PILOTAGE_BINARY_DIR "/bin/pilotage-cli"), arguments);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString table(const QString &name, const QByteArray &content) const
    {
        QFile out(path(name));
        BOOST_TEST(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }

    [[nodiscard]] Run import(const QString &from, const QStringList &more = {}) const
    {
        return run(
            QStringList{u"import"_s, file(), from, u"--as"_s, u"observations"_s, u"--format"_s, u"json"_s}
            + more);
    }

    [[nodiscard]] int observations() const
    {
        return run({u"info"_s, file(), u"--format"_s, u"json"_s})
            .object()[u"counts"_s][u"observation"_s]
            .toInt();
    }

    QTemporaryDir folder;
};

} // namespace pilotage::cli::test
