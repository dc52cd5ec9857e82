#pragma once

#include "app/domain/issue.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>

namespace pilotage::workbook {

enum class WorkbookKind { Office, Training, Field };

struct Actor
{
    QString name; ///< empty = the system user
    QString unit;
};

struct WorkbookInfo
{
    QString path;
    WorkbookKind kind = WorkbookKind::Office;
    QString uuid;
    int schema = 0;
    bool readOnly = false;
    QString readOnlyReason; ///< issue code; see messages
    QStringList readOnlyArgs;
    QString headHash; ///< hex, of the newest change set
    std::int64_t changeSets = 0;
    std::int64_t fileSize = 0;
    std::map<QString, std::int64_t> counts; ///< rows by table
};

struct UndoEntry
{
    std::int64_t seq = 0;
    QString label;
    QString utc;
    QString actor;
};

/// One step of the history of a cell, or of the whole workbook.
struct HistoryEntry
{
    std::int64_t seq = 0;
    QString utc;
    QString actor;
    QString label;
    QString reason;
    QString kind; ///< ordinary, sealing, undo, redo, revert, system
    QString table;
    QString rowKey; ///< readable key of the row
    QString column;
    QString oldValue;
    QString newValue;
    /// Why there are no values: their content was moved to an archive or erased; empty code = they are there.
    Issue withheld;
};

struct CheckReport
{
    bool ok = false;
    bool integrity = false;
    bool foreignKeys = false;
    bool chain = false;
    bool contents = false; ///< attachments and saved evaluations: all there, with the bytes of their hashes
    std::int64_t changeSets = 0;
    QString headHash;
    Issues findings;
};

} // namespace pilotage::workbook
