#pragma once

#include <QString>

#include <stdexcept>

namespace pilotage::exchange {

/// "Cannot continue" with a file: not readable, too large, not writable. `code` is a permanent key
/// ("file-unreadable", "file-too-large", "file-not-written") with wording in app/messages.
class FileError : public std::runtime_error
{
public:
    FileError(const QString &code, const QString &path, const QString &reason = {})
        : std::runtime_error((code + QLatin1String(": ") + path + QLatin1String(" ") + reason).toStdString())
        , m_code(code)
        , m_path(path)
        , m_reason(reason)
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// What the system said, in its own words.
    [[nodiscard]] const QString &reason() const { return m_reason; }

private:
    QString m_code;
    QString m_path;
    QString m_reason;
};

} // namespace pilotage::exchange
