#pragma once

#include "app/domain/issue.h"
#include "app/workbook/import_lookup.h"

#include <optional>

namespace pilotage::workbook {

/// Whether a name that stands beside a code may mean what the code means. Tables write names in many ways:
/// short (瑞安), long (浙江省温州市瑞安市), with spaces, full-width, Traditional, in English, as they were
/// before; none of these is a contradiction. Nor is it if the name is that of a division in which the subject
/// lies. Remembers its answers, since tables repeat them; the lookup must outlive it.
class SubjectNames
{
public:
    enum class Says {
        Same,
        Other, ///< only others have this name
        Unknown ///< nobody is known to be called so
    };
    struct Answer
    {
        Says says = Says::Same;
        std::vector<int> others; ///< positions of those who are called so, if it is others
    };

    explicit SubjectNames(const ImportLookup &lookup);

    /// A blank text says nothing, which is no contradiction.
    [[nodiscard]] const Answer &compare(int subject, std::string_view text);

    /// What is to be said of a row whose subject is written as `subjectText` and called `name` beside it.
    struct Doubt
    {
        Severity severity = Severity::Error; ///< nobody can know which is meant: an error
        QString code; ///< subject-contradicts, subject-name-unknown
        QStringList args;
        QStringList suggestions; ///< texts for the subject: the named one, the one written
    };
    [[nodiscard]] std::optional<Doubt> doubt(int subject, const QString &subjectText, std::string_view name);

private:
    [[nodiscard]] Answer judged(int subject, const QString &text) const;
    [[nodiscard]] std::vector<int> meanings(const QString &text) const;
    [[nodiscard]] bool isRelated(int subject, int named) const;
    [[nodiscard]] int positionOf(std::int64_t id) const;

    const ImportLookup *m_lookup;
    std::unordered_map<std::string, std::vector<int>> m_byBareName;
    std::unordered_map<std::string, Answer> m_answers; ///< by subject and text
};

/// A name without what makes spellings differ: spaces, marks, width, case, and the kind of division it ends
/// in.
[[nodiscard]] QString bareName(const QString &name);

} // namespace pilotage::workbook
