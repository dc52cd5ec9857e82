#pragma once

#include "app/storage/import_queries.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pilotage::workbook {

/// Finds things by any of the texts people use for them; knows when a text means two of them.
class TextIndex
{
public:
    static constexpr int unknown = -1;
    static constexpr int ambiguous = -2;

    /// A code wins over a name; two codes or two names that are equal make the text ambiguous.
    void addCode(const QString &text, int position);
    void addName(const QString &text, int position);
    [[nodiscard]] int find(std::string_view utf8) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    struct Entry
    {
        int position = unknown;
        bool isCode = false;
    };
    void add(const QString &text, int position, bool isCode);

    std::unordered_map<std::string, Entry, Hash, std::equal_to<>> m_entries;
};

/// Subjects and indicators of a workbook as an import looks them up.
class ImportLookup
{
public:
    explicit ImportLookup(storage::Store &store);

    /// Position in `subjects()`, or TextIndex::unknown / ambiguous. Takes a division, site, project or
    /// credit code, a unique name, or id:<number>.
    [[nodiscard]] int subject(std::string_view utf8) const;
    [[nodiscard]] int indicator(std::string_view utf8) const;
    [[nodiscard]] const std::vector<storage::SubjectEntry> &subjects() const { return m_subjects; }
    [[nodiscard]] const std::vector<Indicator> &indicators() const { return m_indicators; }
    [[nodiscard]] const storage::SubjectEntry *subjectById(std::int64_t id) const;

    /// What an unknown or ambiguous text may have meant, best first, ready to be put in its place.
    [[nodiscard]] QStringList subjectSuggestions(const QString &text) const;
    [[nodiscard]] QStringList indicatorSuggestions(const QString &text) const;
    /// The text by which a subject is found again: code, credit code, unique name or id.
    [[nodiscard]] QString referenceTo(const storage::SubjectEntry &entry) const;

private:
    std::vector<storage::SubjectEntry> m_subjects;
    std::vector<Indicator> m_indicators;
    TextIndex m_subjectIndex;
    TextIndex m_indicatorIndex;
};

/// Least number of insertions, deletions, replacements and swaps of neighbours; at most `limit` + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

/// The candidates nearest to `text`, best first: few edits, or one text inside the other.
/// A candidate is (text compared, text suggested).
[[nodiscard]] QStringList nearest(const QString &text,
                                  const std::vector<std::pair<QString, QString>> &candidates, int count = 5);

} // namespace pilotage::workbook
