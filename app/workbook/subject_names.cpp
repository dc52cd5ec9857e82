#include "app/workbook/subject_names.h"

#include "app/exchange/number_parser.h"
#include "app/exchange/sheets/text_cleaning.h"
#include "app/messages/labels.h"
#include "app/workbook/import_table.h"

#include <algorithm>
#include <array>
#include <span>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

/// Kinds of divisions that names end in and that tables leave out; longer ones first.
constexpr std::array kinds{u"街道办事处", u"自治县", u"自治州", u"自治区", u"地区", u"新区",
                           u"街道",       u"社区",   u"省",     u"市",     u"区",   u"县",
                           u"旗",         u"盟",     u"镇",     u"乡",     u"村"};
constexpr std::array englishKinds{u"subdistrict", u"municipality", u"prefecture", u"township", u"province",
                                  u"district",    u"county",       u"city",       u"town"};
/// What is left of a name must still be one.
constexpr qsizetype leastName = 2;
/// Divisions above one another, and codes that followed one another, are not more than this.
constexpr int longestChain = 8;

QString folded(const QString &name)
{
    QString text = exchange::foldWidth(name).toLower();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

QString withoutKind(const QString &text)
{
    for (const auto &list :
         {std::span<const char16_t *const>(kinds), std::span<const char16_t *const>(englishKinds)})
        for (const char16_t *kind : list)
            if (const QStringView end(kind); text.endsWith(end) && text.size() - end.size() >= leastName)
                return text.chopped(end.size());
    return text;
}

} // namespace

QString bareName(const QString &name)
{
    return withoutKind(folded(name));
}

SubjectNames::SubjectNames(const ImportLookup &lookup)
    : m_lookup(&lookup)
{
    const auto &subjects = lookup.subjects();
    for (std::size_t i = 0; i < subjects.size(); ++i)
        for (const QString &name : {subjects[i].name, subjects[i].nameEn}) {
            // Whole names too: of two with one short name the whole one says which.
            for (const QString &key : {folded(name), bareName(name)}) {
                std::vector<int> &called = m_byBareName[key.toStdString()];
                if (!key.isEmpty() && (called.empty() || called.back() != static_cast<int>(i)))
                    called.push_back(static_cast<int>(i));
            }
        }
}

int SubjectNames::positionOf(std::int64_t id) const
{
    const auto *entry = m_lookup->subjectById(id);
    return entry ? static_cast<int>(entry - m_lookup->subjects().data()) : -1;
}

/// The same, one in which it lies, or one of the codes it had before or has now.
bool SubjectNames::isRelated(int subject, int named) const
{
    const auto &all = m_lookup->subjects();
    const auto leadsTo = [&](int from, int to, std::int64_t storage::SubjectEntry::*next) {
        for (int steps = 0; from >= 0 && steps < longestChain; ++steps) {
            if (from == to)
                return true;
            from = positionOf(all[static_cast<std::size_t>(from)].*next);
        }
        return false;
    };
    return leadsTo(subject, named, &storage::SubjectEntry::within)
        || leadsTo(subject, named, &storage::SubjectEntry::successor)
        || leadsTo(named, subject, &storage::SubjectEntry::successor);
}

/// Everybody who may be meant: by the text as it is, by a short name, or by what stands behind the names of
/// the divisions in which it lies.
std::vector<int> SubjectNames::meanings(const QString &text) const
{
    if (const int position = m_lookup->subject(text.toStdString()); position >= 0)
        return {position};
    const QString whole = folded(text);
    for (const QString &key : {whole, withoutKind(whole)})
        if (const auto found = m_byBareName.find(key.toStdString()); found != m_byBareName.end())
            return found->second;
    for (qsizetype length = whole.size() - leastName; length >= leastName; --length)
        if (m_byBareName.contains(whole.first(length).toStdString()))
            if (std::vector<int> behind = meanings(whole.sliced(length)); !behind.empty())
                return behind;
    return {};
}

SubjectNames::Answer SubjectNames::judged(int subject, const QString &text) const
{
    const auto relatedTo = [&](int named) { return isRelated(subject, named); };
    const auto &entry = m_lookup->subjects()[static_cast<std::size_t>(subject)];
    for (const QString &spelling : {text, exchange::cleaned(text)}) {
        const std::vector<int> named = meanings(spelling);
        if (std::any_of(named.begin(), named.end(), relatedTo))
            return {};
        if (!named.empty())
            return {Says::Other, named};
        // "鹿城区（含高新区）": its name with words around it.
        for (const QString &own : {bareName(entry.name), bareName(entry.nameEn)})
            if (own.size() >= leastName && folded(spelling).contains(own))
                return {};
    }
    return {Says::Unknown, {}};
}

std::optional<SubjectNames::Doubt> SubjectNames::doubt(int subject, const QString &subjectText,
                                                       std::string_view name)
{
    const Answer &answer = compare(subject, name);
    if (answer.says == Says::Same)
        return std::nullopt;
    const auto nameOf = [this](int position) {
        const auto &entry = m_lookup->subjects()[static_cast<std::size_t>(position)];
        return messages::localName(entry.name, entry.nameEn);
    };
    const QString written = cellText(name).trimmed();
    if (answer.says == Says::Unknown)
        return Doubt{
            Severity::Warning, u"subject-name-unknown"_s, {written, subjectText, nameOf(subject)}, {}};
    constexpr std::size_t mostNamed = 3;
    QStringList others;
    QStringList references;
    for (std::size_t i = 0; i < std::min(answer.others.size(), mostNamed); ++i) {
        const auto &entry = m_lookup->subjects()[static_cast<std::size_t>(answer.others[i])];
        references << m_lookup->referenceTo(entry);
        others << u"%1 (%2)"_s.arg(nameOf(answer.others[i]), references.back());
    }
    return Doubt{Severity::Error,
                 u"subject-contradicts"_s,
                 {subjectText, nameOf(subject), written, others.join(u", "_s)},
                 references + QStringList{subjectText}};
}

const SubjectNames::Answer &SubjectNames::compare(int subject, std::string_view text)
{
    std::string key = std::to_string(subject) + '\n';
    key += text;
    const auto [at, isNew] = m_answers.try_emplace(key);
    if (isNew) {
        const QString name = cellText(text).trimmed();
        if (!folded(name).isEmpty())
            at->second = judged(subject, name);
    }
    return at->second;
}

} // namespace pilotage::workbook
