#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pilotage {

enum class Severity { Note, Warning, Error };

/// Where a finding stands. Rows and columns are 1-based as a person counts them; 0 = not known.
struct Place
{
    QString file;
    QString sheet;
    int row = 0;
    int column = 0;
    QString columnName;
    QString value; ///< the raw text found there

    friend bool operator==(const Place &, const Place &) = default;
};

/// One finding. `code` is a permanent key such as "text-in-number"; the wording for people is made
/// from it in app/messages, with `args` filled in.
struct Issue
{
    Severity severity = Severity::Error;
    QString code;
    Place place;
    QStringList args;

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = std::vector<Issue>;

[[nodiscard]] inline bool hasErrors(const Issues &issues)
{
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            return true;
    return false;
}

} // namespace pilotage
