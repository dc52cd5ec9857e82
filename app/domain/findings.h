#pragma once

#include "app/domain/date_text.h"
#include "app/domain/issue.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace pilotage {

/// Collects the findings on one row.
class Findings
{
public:
    void error(const QString &code, const QString &field, const QStringList &args = {})
    {
        add(Severity::Error, code, field, args);
    }
    void warning(const QString &code, const QString &field, const QStringList &args = {})
    {
        add(Severity::Warning, code, field, args);
    }
    void note(const QString &code, const QString &field, const QStringList &args = {})
    {
        add(Severity::Note, code, field, args);
    }
    void take(Issues issues) { m_issues.insert(m_issues.end(), issues.begin(), issues.end()); }

    /// The text must say something.
    void needText(const QString &text, const QString &code, const QString &field)
    {
        if (text.trimmed().isEmpty())
            error(code, field);
    }
    /// Empty, or a date, month or year.
    void needDate(const QString &text, const QString &field)
    {
        if (!text.isEmpty() && !dateRange(text))
            error(QStringLiteral("date-invalid"), field, {text});
    }
    /// Both dates by themselves, and the first not after the second.
    void needOrder(const QString &first, const QString &last, const QString &firstField,
                   const QString &lastField)
    {
        needDate(first, firstField);
        needDate(last, lastField);
        const auto from = dateRange(first);
        const auto to = dateRange(last);
        if (from && to && from->first > to->last)
            error(QStringLiteral("dates-order"), firstField, {first, last});
    }

    [[nodiscard]] Issues issues() && { return std::move(m_issues); }

private:
    void add(Severity severity, const QString &code, const QString &field, const QStringList &args)
    {
        Place place;
        place.columnName = field;
        m_issues.push_back({severity, code, place, args});
    }

    Issues m_issues;
};

} // namespace pilotage
