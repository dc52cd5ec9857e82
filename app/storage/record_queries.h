#pragma once

#include "app/storage/store.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace pilotage::storage {

/// One cell of a record; nothing = NULL.
using RecordValue = std::variant<std::monostate, std::int64_t, double, QString>;

/// A column of one of the tables that imports may write, id not counted.
struct RecordColumn
{
    QLatin1StringView name;
    bool isText = true; ///< false = a number or a reference; then an empty one is NULL
    bool isNullable = false; ///< an empty text is NULL (unique codes)
};

/// The columns behind a KIND of the command line (not observations); empty = unknown kind.
[[nodiscard]] std::span<const RecordColumn> recordColumns(const QString &kind);
/// Position of a column; -1 = none of that name.
[[nodiscard]] int recordColumn(const QString &kind, QLatin1StringView name);

struct Record
{
    std::int64_t id = 0;
    std::vector<RecordValue> values; ///< parallel to recordColumns
};
[[nodiscard]] std::vector<Record> records(Store &store, const QString &kind); ///< by id

/// Writes records of one kind inside `perform`; a subject gets its parent row.
class RecordWriter
{
public:
    RecordWriter(Store &store, const QString &kind);
    ~RecordWriter();
    void insert(const Record &record);
    void update(const Record &record);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

/// Something a table may refer to by text: a cycle, programme, document, obligation.
struct ReferenceEntry
{
    std::int64_t id = 0;
    QString text; ///< code, type and batch, title
    QString other; ///< number of a document
};
enum class ReferenceKind { Cycle, Programme, Document, Obligation };
/// Texts: code of a cycle; "type|batch" of a programme; title of a document; "cycle|entity|year" (ids) of
/// an obligation.
[[nodiscard]] std::vector<ReferenceEntry> references(Store &store, ReferenceKind kind);
/// Inside `perform`: a document known by its title only, status unverified.
[[nodiscard]] std::int64_t insertDocument(Store &store, const QString &title);

} // namespace pilotage::storage
