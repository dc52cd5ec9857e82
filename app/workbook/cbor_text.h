#pragma once

#include "app/domain/issue.h"
#include "app/domain/scheme.h"
#include "app/storage/error.h"

#include <QCborArray>
#include <QCborMap>

#include <vector>

namespace pilotage::workbook::cbor {

/// Schemes and numbers as CBOR and back; keys are short words that stay what they are.
[[nodiscard]] QCborMap fromScheme(const Scheme &scheme);
[[nodiscard]] Scheme toScheme(const QCborMap &map);
[[nodiscard]] QCborMap fromItem(const SchemeItem &item);
[[nodiscard]] SchemeItem toItem(const QCborMap &map);
[[nodiscard]] QCborArray fromIssues(const Issues &issues);
[[nodiscard]] Issues toIssues(const QCborArray &array);

/// Little-endian IEEE 754 doubles in one byte string.
[[nodiscard]] QCborValue fromNumbers(const std::vector<double> &numbers);
[[nodiscard]] std::vector<double> toNumbers(const QCborValue &value);

[[nodiscard]] QByteArray packed(const QCborMap &map);
/// Throws StorageError "file-damaged".
[[nodiscard]] QCborMap unpacked(const QByteArray &bytes);

} // namespace pilotage::workbook::cbor
