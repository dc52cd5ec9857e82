#pragma once

#include "app/workbook/evaluation.h"
#include "app/workbook/panel.h"

#include <QByteArray>

namespace pilotage::workbook {

/// A saved evaluation as bytes: CBOR (RFC 8949), compressed. Doubles are kept bit for bit, so that the
/// saved results come back exactly and the saved inputs can be computed again.
struct SavedInputs
{
    Period period;
    std::map<QString, double> weights; ///< what-if weights, if any
    struct Part
    {
        PanelInput panel;
        std::vector<int> subjects; ///< positions of the rows of the result
    };
    std::vector<Part> parts;
};

[[nodiscard]] QByteArray toBytes(const SavedInputs &inputs);
[[nodiscard]] SavedInputs inputsOf(const QByteArray &bytes); ///< throws StorageError "file-damaged"
[[nodiscard]] QByteArray toBytes(const EvaluationResult &result);
[[nodiscard]] EvaluationResult resultOf(const QByteArray &bytes); ///< throws StorageError "file-damaged"

/// SHA-256 over the uncompressed inputs, hex.
[[nodiscard]] QString digestOf(const SavedInputs &inputs);

/// A panel cut down to the periods its limits and one result need.
[[nodiscard]] PanelInput neededFor(const PanelInput &panel, Period period);

/// The result computed from saved inputs by the plain path.
[[nodiscard]] EvaluationResult computed(const SavedInputs &inputs);

} // namespace pilotage::workbook
