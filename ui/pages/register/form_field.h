#pragma once

#include "app/domain/issue.h"

#include <QString>
#include <QVariantMap>

#include <functional>
#include <vector>

namespace pilotage::ui {

enum class Editor {
    Line,
    Text, ///< several lines
    Choice, ///< a short list
    Lookup, ///< a long list, found by typing a part of a name or code
    Tree, ///< a place in a tree, found by typing too
    Date, ///< 2024-05-06, 2024-05 or 2024; "≤" and "约" before it where a sense is kept
    Number,
    Check,
    Rows ///< a small table of its own
};

struct FormChoice
{
    QVariant key; ///< invalid = a heading that cannot be chosen
    QString text;
    int depth = 0; ///< Tree, and indented in lists
};

/// One field of a form as data. Key is the member of the record it shows, as findings name it.
struct FormField
{
    QString key;
    QString label;
    Editor editor = Editor::Line;
    bool required = false;
    QString help = {}; ///< one line under the field
    QString placeholder = {};
    QString unit = {};
    std::vector<FormChoice> choices = {};
    QString none = {}; ///< lists: the words for "none"; empty = one has to be chosen
    std::vector<FormField> columns = {}; ///< of Rows
};

/// By key. Line, Text and Date hold text, Number a double or nothing, lists the key of a choice, Check a
/// bool, Rows a list of maps.
using FormValues = QVariantMap;

/// Something said about a field, or about the whole if it names none.
struct FieldMessage
{
    QString key;
    Severity severity = Severity::Error;
    QString text;
};
using FieldMessages = std::vector<FieldMessage>;

[[nodiscard]] inline bool hasErrors(const FieldMessages &messages)
{
    for (const FieldMessage &message : messages)
        if (message.severity == Severity::Error)
            return true;
    return false;
}

struct FormOutcome
{
    bool isDone = false;
    bool isStale = false; ///< the record was changed after it was read: it can be read again
    FieldMessages messages = {};
    QString kind = {}; ///< of the record that was made or changed; empty = none
    qint64 row = 0; ///< its id
    QString toast = {};
    bool isUndoable = true;
};

/// One piece of work in the side panel: what is asked, how it is judged while typed, what saving does.
struct FormTask
{
    QString title;
    QString caption; ///< muted line under the title
    QString verb; ///< of the primary button
    std::vector<FormField> fields;
    FormValues values;
    QString kind; ///< key of the RecordKind it makes or changes; empty = none
    qint64 row = 0; ///< id of the record it changes; 0 = new
    bool mayBeUnchanged = false; ///< the button works before anything was typed
    std::function<FieldMessages(const FormValues &)> judge;
    std::function<FormOutcome(const FormValues &)> save;
    std::function<FormValues()> readAgain; ///< the record as it is now
};

} // namespace pilotage::ui
