#include "app/workbook/import_lookup.h"

#include "app/exchange/number_parser.h"

#include <algorithm>
#include <charconv>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ')
        text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
    return text;
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void TextIndex::add(const QString &text, int position, bool isCode)
{
    if (text.isEmpty())
        return;
    const auto [at, isNew] = m_entries.try_emplace(text.toStdString(), Entry{position, isCode});
    if (isNew || at->second.position == position)
        return;
    if (at->second.isCode == isCode)
        at->second.position = ambiguous;
    else if (isCode)
        at->second = {position, true};
}

void TextIndex::addCode(const QString &text, int position)
{
    add(text, position, true);
}

void TextIndex::addName(const QString &text, int position)
{
    add(text, position, false);
}

/// As written first; then trimmed, with width and case folded and without the apostrophe that
/// spreadsheets put before codes.
int TextIndex::find(std::string_view utf8) const
{
    if (const auto at = m_entries.find(utf8); at != m_entries.end())
        return at->second.position;
    const std::string_view bare = trimmed(utf8);
    if (const auto at = m_entries.find(bare); at != m_entries.end())
        return at->second.position;
    QString folded = exchange::foldWidth(textOf(bare));
    if (folded.startsWith(u'\''))
        folded = folded.sliced(1);
    for (const QString &text : {folded, folded.toUpper(), folded.toLower()})
        if (const auto at = m_entries.find(text.toStdString()); at != m_entries.end())
            return at->second.position;
    return unknown;
}

ImportLookup::ImportLookup(storage::Store &store)
    : m_subjects(storage::subjectEntries(store))
    , m_indicators(storage::indicatorEntries(store))
{
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        const auto &entry = m_subjects[i];
        const int position = static_cast<int>(i);
        m_subjectIndex.addCode(entry.code, position);
        m_subjectIndex.addCode(entry.creditCode, position);
        m_subjectIndex.addName(entry.name, position);
        m_subjectIndex.addName(entry.nameEn, position);
    }
    for (std::size_t i = 0; i < m_indicators.size(); ++i) {
        const Indicator &entry = m_indicators[i];
        const int position = static_cast<int>(i);
        m_indicatorIndex.addCode(entry.code, position);
        m_indicatorIndex.addName(entry.nameZh, position);
        m_indicatorIndex.addName(exchange::foldWidth(entry.nameZh), position);
        m_indicatorIndex.addName(entry.nameEn, position);
        m_indicatorIndex.addName(entry.nameEn.toLower(), position);
    }
}

const storage::SubjectEntry *ImportLookup::subjectById(std::int64_t id) const
{
    const auto at = std::lower_bound(m_subjects.begin(), m_subjects.end(), id,
                                     [](const auto &entry, std::int64_t asked) { return entry.id < asked; });
    return at != m_subjects.end() && at->id == id ? &*at : nullptr;
}

int ImportLookup::subject(std::string_view utf8) const
{
    const int position = m_subjectIndex.find(utf8);
    const std::string_view bare = trimmed(utf8);
    if (position != TextIndex::unknown || !bare.starts_with("id:"))
        return position;
    std::int64_t id = 0;
    std::from_chars(bare.data() + 3, bare.data() + bare.size(), id);
    const auto *entry = subjectById(id);
    return entry ? static_cast<int>(entry - m_subjects.data()) : TextIndex::unknown;
}

int ImportLookup::indicator(std::string_view utf8) const
{
    return m_indicatorIndex.find(utf8);
}

QString ImportLookup::referenceTo(const storage::SubjectEntry &entry) const
{
    for (const QString &text : {entry.code, entry.creditCode, entry.name}) {
        const int position = text.isEmpty() ? TextIndex::unknown : subject(text.toStdString());
        if (position >= 0 && m_subjects[static_cast<std::size_t>(position)].id == entry.id)
            return text;
    }
    return u"id:"_s + QString::number(entry.id);
}

QStringList ImportLookup::subjectSuggestions(const QString &text) const
{
    std::vector<std::pair<QString, QString>> candidates;
    const QString asked = exchange::foldWidth(text);
    QStringList same; // several subjects of that very name
    for (const auto &entry : m_subjects) {
        const QString reference = referenceTo(entry);
        if (entry.name == asked || entry.nameEn == asked)
            same << reference;
        for (const QString &known : {entry.code, entry.creditCode, entry.name})
            if (!known.isEmpty())
                candidates.emplace_back(known, reference);
    }
    same += nearest(asked, candidates);
    same.removeDuplicates();
    return same.first(std::min<qsizetype>(same.size(), 5));
}

QStringList ImportLookup::indicatorSuggestions(const QString &text) const
{
    std::vector<std::pair<QString, QString>> candidates;
    for (const Indicator &entry : m_indicators)
        for (const QString &known : {entry.code, entry.nameZh, entry.nameEn})
            if (!known.isEmpty())
                candidates.emplace_back(known, entry.code);
    return nearest(exchange::foldWidth(text), candidates);
}

int editDistance(QStringView a, QStringView b, int limit)
{
    const auto width = static_cast<std::size_t>(b.size());
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> before(width + 1);
    std::vector<int> last(width + 1);
    std::vector<int> now(width + 1);
    for (std::size_t j = 0; j <= width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = static_cast<int>(i);
        int least = now[0];
        for (std::size_t j = 1; j <= width; ++j) {
            const auto column = static_cast<qsizetype>(j);
            const int change = a[i - 1] == b[column - 1] ? 0 : 1;
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[column - 2] && a[i - 2] == b[column - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return std::min(last[width], limit + 1);
}

QStringList nearest(const QString &text, const std::vector<std::pair<QString, QString>> &candidates,
                    int count)
{
    if (text.isEmpty() || text.size() > 64)
        return {};
    const int limit = std::max<int>(1, static_cast<int>(text.size()) / 3);
    const QString asked = text.toLower();
    std::vector<std::pair<int, QString>> scored;
    for (const auto &[known, suggested] : candidates) {
        const QString other = known.toLower();
        int score = editDistance(asked, other, limit) * 10;
        if (score > limit * 10) {
            const bool isInside = asked.size() >= 2 && (other.contains(asked) || asked.contains(other));
            if (!isInside || other.size() < 2)
                continue;
            score = limit * 10 + static_cast<int>(std::abs(other.size() - asked.size()));
        }
        scored.emplace_back(score, suggested);
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[score, suggested] : scored)
        if (!result.contains(suggested) && result.size() < count)
            result << suggested;
    return result;
}

} // namespace pilotage::workbook
