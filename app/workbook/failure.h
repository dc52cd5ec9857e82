#pragma once

#include <QString>

#include <exception>

namespace pilotage::workbook {

/// What stopped a use case: a permanent code with wording in app/messages, and what the system said.
/// The rooms above catch std::exception and never see the exception types of storage and exchange.
struct Failure
{
    QString code; ///< empty = not one of ours
    QString detail;
};

[[nodiscard]] Failure failureOf(const std::exception &error);

} // namespace pilotage::workbook
