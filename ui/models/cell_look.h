#pragma once

#include <QMetaType>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace pilotage::ui {

enum class Tone { Normal, Muted, Faint, Accent, Good, Attention, Bad };
enum class Mark { None, Check, Warning, Error, Info, Lock };

/// Bar in a cell from zero, to the right of the number. Fractions are 0..1 of the column's largest value.
struct CellBar
{
    enum class Kind { Series, Quiet, Bad };
    double fraction = 0;
    double previous = std::numeric_limits<double>::quiet_NaN(); ///< tick; NaN = none
    Kind kind = Kind::Series;
    int numberWidth = 50; ///< px kept for the number; 0 = bar only
};

/// Rank band: from..to with a dot, all 0..1.
struct CellBand
{
    double from = 0;
    double to = 0;
    double dot = 0;
};

/// Ten small squares of a lifecycle, followed by the cell's text.
struct CellSteps
{
    int done = 0;
    int total = 10;
    int late = 0; ///< squares after the done ones that are late
};

/// What a cell of a sheet preview is to an import.
enum class SheetRange { None, Skip, Header, Key, Value };

/// How a cell is drawn, as meanings; the delegate alone knows colours.
struct CellLook
{
    Tone tone = Tone::Normal;
    bool strong = false;
    bool small = false; ///< 12 px
    Mark mark = Mark::None; ///< drawn before the text, in the tone's colour
    int heat = 0; ///< ramp step 1..7, 0 = none
    int lack = 0; ///< completeness step 1..3, 0 = none
    bool noData = false; ///< hatch
    bool changed = false; ///< corner top right
    bool doubtful = false; ///< corner top left
    bool comment = false; ///< square bottom left
    bool preliminary = false; ///< hollow ring left of the number
    bool link = false;
    SheetRange range = SheetRange::None;
    std::optional<CellBar> bar = {};
    std::optional<CellBand> band = {};
    std::optional<CellSteps> steps = {};
    std::vector<double> spark = {}; ///< sparkline, NaN = gap
};

/// Roles beyond Qt's. `data(index, role)`; UnitRole belongs to headerData.
enum Role {
    SortRole = Qt::UserRole + 1, ///< number or text
    LookRole, ///< CellLook
    IssueRole, ///< wording of a finding, empty = none
    TotalRowRole, ///< bool: last row of totals
    UnitRole, ///< header: second line
    CodeRole, ///< header: bool, copied as text (codes keep leading zeros)
    KeyRole ///< what identifies the row, for selection kept across reloads
};

} // namespace pilotage::ui

Q_DECLARE_METATYPE(pilotage::ui::CellLook)
