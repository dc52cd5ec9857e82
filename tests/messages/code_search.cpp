#include "tests/messages/code_search.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::test {

namespace {

/// Literals of this form that are no codes of issues: settings of methods, names of files and columns, ...
const std::set<QString> &otherLiterals()
{
    static const std::set<QString> literals = {
        u"wide-periods"_s, // layouts of a table
        u"wide-both"_s,
        // elements and attributes of OpenDocument
        u"boolean-value"_s, u"covered-table-cell"_s, u"custom-shape"_s, u"date-style"_s, u"dde-links"_s,
        u"encryption-data"_s, u"line-break"_s, u"number-columns-repeated"_s, u"number-columns-spanned"_s,
        u"number-rows-repeated"_s, u"number-rows-spanned"_s, u"table-column"_s, u"table-properties"_s,
        u"table-row"_s,
        u"yyyy-mm-dd"_s, // number format
        u"full-width"_s, u"lost-characters"_s, // ends of text-proposal-...
    };
    return literals;
}

/// Files without issues: command words, names of icons, the tables of the wording itself.
bool isSearched(const QString &file)
{
    static const QStringList rooms = {u"app/domain/"_s,   u"app/exchange/"_s, u"app/storage/"_s,
                                      u"app/workbook/"_s, u"app/methods/"_s,  u"app/reports/"_s};
    return std::any_of(rooms.begin(), rooms.end(),
                       [&](const QString &room) { return file.startsWith(room); });
}

void collect(const QString &file, const QString &text, std::map<QString, QString> &codes)
{
    // "text-in-number", as u"..."_s, "..."_L1 or QLatin1StringView("...").
    static const QRegularExpression hyphened(uR"re("([a-z][a-z0-9]*(?:-[a-z0-9]+)+)"(?:_s|_L1|\)))re"_s);
    // Plain words, where an issue, refusal or error is made: refusal(u"busy"_s
    static const QRegularExpression made(
        uR"re((?:StorageError|FileError|refuse|refusal|finding|reason|warning|error|note|find)\([^"()]*u"([a-z]+)"_s)re"_s);
    static const QRegularExpression assigned(
        uR"re((?:issue|finding|result|cell|why)\.code = u"([a-z]+)"_s)re"_s);
    for (const QRegularExpression &form : {hyphened, made, assigned}) {
        QRegularExpressionMatchIterator matches = form.globalMatch(text);
        while (matches.hasNext()) {
            const QString code = matches.next().captured(1);
            if (!otherLiterals().contains(code))
                codes.emplace(code, file);
        }
    }
}

} // namespace

std::map<QString, QString> codesInSources()
{
    const QDir root(QStringLiteral(PILOTAGE_SOURCE_DIR));
    std::map<QString, QString> codes;
    QDirIterator files(root.filePath(u"app"_s), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (isSearched(root.relativeFilePath(path)) && file.open(QIODevice::ReadOnly))
            collect(root.relativeFilePath(path), QString::fromUtf8(file.readAll()), codes);
    }
    return codes;
}

} // namespace pilotage::test
