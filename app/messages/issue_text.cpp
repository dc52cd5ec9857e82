#include "app/messages/issue_text.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "app/messages/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace pilotage::messages {

namespace {

QHash<QString, const Wording *> makeIndex()
{
    QHash<QString, const Wording *> index;
    for (const auto part : {storageWording(), tableWording(), sheetWording(), domainWording(),
                            useCaseWording(), editingWording(), reasonWording(), reportWording()})
        for (const Wording &wording : part)
            index.insert(QString::fromLatin1(wording.code), &wording);
    return index;
}

const Wording *wordingOf(const QString &code)
{
    static const QHash<QString, const Wording *> index = makeIndex();
    return index.value(code, nullptr);
}

/// %1..%9 by the arguments, in one pass: an argument that holds %1 itself stays as it is.
QString filled(const QString &pattern, const QStringList &args)
{
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (digit < 1) {
            result += pattern[i];
            continue;
        }
        result += args.value(digit - 1);
        ++i;
    }
    return result;
}

/// A time in UTC as the user's clock shows it; any other text as it is.
QString localTime(const QString &text)
{
    const QDateTime time = text.endsWith(u'Z') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : text;
}

QString unknown(const QString &code, const QStringList &args)
{
    return args.isEmpty() ? code : u"%1 (%2)"_s.arg(code, args.join(u", "_s));
}

} // namespace

bool isKnown(const QString &code)
{
    return wordingOf(code) != nullptr;
}

QString text(const QString &code, const QStringList &args)
{
    const Wording *wording = wordingOf(code);
    if (!wording)
        return unknown(code, args);
    const QString pattern = QCoreApplication::translate("messages", wording->pattern);
    switch (wording->arguments) {
    case Arguments::Table:
    case Arguments::SecondTable: {
        QStringList named = args;
        const qsizetype at = wording->arguments == Arguments::Table ? 0 : 1;
        if (at < named.size())
            named[at] = tableLabel(named[at]);
        return filled(pattern, named);
    }
    case Arguments::Keys: {
        QStringList named;
        for (const QString &arg : args)
            named << keyLabels(arg);
        return filled(pattern, named);
    }
    case Arguments::Field: {
        QStringList named = args;
        QStringList fields;
        for (const QString &field : args.value(0).split(u", "_s))
            fields << fieldLabel({}, field);
        if (!named.isEmpty())
            named[0] = fields.join(u", "_s);
        return filled(pattern, named);
    }
    case Arguments::UnitLast: {
        QStringList named = args;
        if (!named.isEmpty())
            named.back() = unitText(named.back());
        return filled(pattern, named);
    }
    case Arguments::Times: {
        QStringList local;
        for (const QString &arg : args)
            local << localTime(arg);
        return filled(pattern, local);
    }
    case Arguments::Named:
        if (args.isEmpty())
            return pattern;
        return QCoreApplication::translate("messages", "%1: %2", "what it is about: what is said")
            .arg(localName(args.value(0), args.value(1)), pattern);
    case Arguments::Plain:
        break;
    }
    return filled(pattern, args);
}

QString text(const Issue &issue)
{
    return text(issue.code, issue.args);
}

QString textWithPlace(const Issue &issue)
{
    const QString place = placeText(issue.place);
    return place.isEmpty()
        ? text(issue)
        : QCoreApplication::translate("messages", "%1: %2", "place: what is said").arg(place, text(issue));
}

QString placeText(const Place &place)
{
    QStringList parts;
    if (!place.file.isEmpty())
        parts << QCoreApplication::translate("messages", "file %1").arg(place.file);
    if (!place.sheet.isEmpty())
        parts << QCoreApplication::translate("messages", "sheet %1").arg(place.sheet);
    if (place.row > 0)
        parts << QCoreApplication::translate("messages", "row %1").arg(place.row);
    if (!place.columnName.isEmpty())
        parts << QCoreApplication::translate("messages", "column %1").arg(place.columnName);
    else if (place.column > 0)
        parts << QCoreApplication::translate("messages", "column %1").arg(place.column);
    return parts.join(QCoreApplication::translate("messages", ", ", "between the parts of a place"));
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QCoreApplication::translate("messages", "Note");
    case Severity::Warning:
        return QCoreApplication::translate("messages", "Warning");
    case Severity::Error:
        return QCoreApplication::translate("messages", "Error");
    }
    return {};
}

QString errorText(const QString &code, const QString &detail)
{
    const QString words = text(code, detail.isEmpty() ? QStringList() : QStringList{detail});
    if (detail.isEmpty() || words.contains(detail))
        return words;
    return QCoreApplication::translate("messages", "%1 (%2)", "what is said (what the system said)")
        .arg(words, detail);
}

} // namespace pilotage::messages
