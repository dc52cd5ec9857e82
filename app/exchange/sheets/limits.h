#pragma once

#include <cstdint>

namespace pilotage::exchange {

/// What a spreadsheet file may hold at most. Everything beyond is refused with a code of its own, before it
/// can fill memory or time. Sizes in bytes.
struct SheetLimits
{
    std::int64_t fileSize = 200'000'000;
    std::int64_t entries = 2'000;
    std::int64_t entrySize = 256'000'000; ///< of one part, unpacked
    std::int64_t totalSize = 1'000'000'000; ///< of all parts, unpacked
    double leastRatio = 0.01; ///< packed size / unpacked size ...
    std::int64_t ratioFrom = 100'000; ///< ... of parts larger than this: small drawings pack very well
    int xmlDepth = 64;
    std::int64_t xmlToken = 4'000'000; ///< one tag with its attributes, or a comment
    int rows = 1'048'576;
    int columns = 16'384;
    int textLength = 32'767; ///< UTF-16 units of one cell
    std::int64_t strings = 5'000'000; ///< shared strings of a workbook
    std::int64_t ranges = 500'000; ///< merged areas, or runs of hidden rows and columns
    std::int64_t cells = 8'000'000; ///< that are held at once to be judged
    std::int64_t text = 128'000'000; ///< their text: one shared string may stand in a million cells
};

} // namespace pilotage::exchange
