#pragma once

#include "app/domain/issue.h"
#include "app/domain/observation.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pilotage::workbook {

class JobControl;
class Workbook;

/// One finding about one row, to be jumped to.
struct DataFinding
{
    QString table;
    std::int64_t id = 0; ///< of rows with an id
    std::optional<ObservationKey> figure; ///< of figures
    QString name; ///< what people call the row
    Issue issue; ///< Place::columnName is the member it is about
};

struct DataCheck
{
    std::vector<DataFinding> findings; ///< errors first; of each code at most `mostOfACode`
    std::int64_t rows = 0; ///< looked at
    std::int64_t left = 0; ///< findings beyond those listed
    static constexpr int mostOfACode = 500;
};

/// The rules of the field over all rows of the register and all figures: what forms and grids say to one row,
/// for all of them. Whether the file itself is sound is `Workbook::check`.
[[nodiscard]] DataCheck checkData(Workbook &book, JobControl *job = nullptr);

} // namespace pilotage::workbook
