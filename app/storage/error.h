#pragma once

#include <QString>

#include <stdexcept>

namespace pilotage::storage {

/// "Cannot continue": thrown by storage, never used for refusals a person can mend (those are Issues).
/// `code` is a permanent key ("disk-full", "file-damaged", "newer-schema", "busy", ...) with wording in
/// app/messages.
class StorageError : public std::runtime_error
{
public:
    StorageError(const QString &code, const QString &text, int sqlite = 0)
        : std::runtime_error(text.toStdString())
        , m_code(code)
        , m_text(text)
        , m_sqlite(sqlite)
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Extended SQLite result code; 0 = none.
    [[nodiscard]] int sqlite() const { return m_sqlite; }

private:
    QString m_code;
    QString m_text;
    int m_sqlite;
};

} // namespace pilotage::storage
