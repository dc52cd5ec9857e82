#include "app/storage/sql.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

QString codeOf(int rc)
{
    switch (rc) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return u"foreign-key"_s;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return u"duplicate"_s;
    case SQLITE_CONSTRAINT_COMMITHOOK:
        return u"write-outside-use-case"_s;
    default:
        break;
    }
    switch (rc & 0xff) {
    case SQLITE_FULL:
        return u"disk-full"_s;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return u"busy"_s;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return u"file-damaged"_s;
    case SQLITE_READONLY:
        return u"read-only"_s;
    case SQLITE_IOERR:
        return u"io-error"_s;
    case SQLITE_CONSTRAINT:
        return u"constraint"_s;
    case SQLITE_NOMEM:
        return u"out-of-memory"_s;
    case SQLITE_CANTOPEN:
        return u"cannot-open"_s;
    case SQLITE_AUTH:
        return u"transaction-inside-use-case"_s;
    default:
        return u"sql-error"_s;
    }
}

} // namespace

StorageError sqlError(sqlite3 *db, int rc, const QString &doing)
{
    const int extended = db ? sqlite3_extended_errcode(db) : rc;
    const int code = (extended & 0xff) == (rc & 0xff) ? extended : rc;
    const char *text = db ? sqlite3_errmsg(db) : sqlite3_errstr(rc);
    const QString said = QString::fromUtf8(text);
    // Of a damaged file the statement tells nothing: whichever came first met the damage.
    if (codeOf(code) == u"file-damaged"_s)
        return StorageError(codeOf(code), said, code);
    return StorageError(codeOf(code), doing + u": "_s + said, code);
}

StorageError sqlError(const SQLite::Exception &error)
{
    const int extended = error.getExtendedErrorCode();
    const int code = extended > 0 ? extended : error.getErrorCode();
    return StorageError(codeOf(code), QString::fromUtf8(error.what()), code);
}

void Sql::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Sql::Sql(sqlite3 *db, const char *text)
    : m_db(db)
{
    sqlite3_stmt *statement = nullptr;
    const int rc = sqlite3_prepare_v2(db, text, -1, &statement, nullptr);
    m_statement.reset(statement);
    if (rc != SQLITE_OK)
        throw sqlError(db, rc, QString::fromUtf8(text));
}

Sql &Sql::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Sql &Sql::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
    return *this;
}

Sql &Sql::bindText(int index, QByteArrayView utf8)
{
    // An empty view may have a null pointer, which SQLite would take for NULL.
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    sqlite3_bind_text64(m_statement.get(), index, data, static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Sql &Sql::bindText(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Sql &Sql::bindBlob(int index, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    sqlite3_bind_blob64(m_statement.get(), index, data, static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
    return *this;
}

Sql &Sql::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

bool Sql::step()
{
    const int rc = sqlite3_step(m_statement.get());
    if (rc == SQLITE_ROW)
        return true;
    if (rc == SQLITE_DONE)
        return false;
    const StorageError error = sqlError(m_db, rc, QString::fromUtf8(sqlite3_sql(m_statement.get())));
    sqlite3_reset(m_statement.get());
    throw error;
}

int Sql::tryStep()
{
    return sqlite3_step(m_statement.get());
}

void Sql::run()
{
    while (step()) { }
    reset();
}

void Sql::reset()
{
    sqlite3_reset(m_statement.get());
}

bool Sql::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Sql::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Sql::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QByteArrayView Sql::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

QString Sql::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement.get(), column));
}

void execute(sqlite3 *db, const char *text)
{
    const int rc = sqlite3_exec(db, text, nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        throw sqlError(db, rc, QString::fromUtf8(text).left(200));
}

std::int64_t integerOf(sqlite3 *db, const char *text)
{
    Sql sql(db, text);
    return sql.step() ? sql.integer(0) : 0;
}

QString textOf(sqlite3 *db, const char *text)
{
    Sql sql(db, text);
    return sql.step() ? sql.text(0) : QString();
}

std::string quoted(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'"', u"\"\""_s);
    return (u'"' + escaped + u'"').toStdString();
}

} // namespace pilotage::storage
