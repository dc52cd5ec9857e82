#pragma once

#include "app/exchange/sheets/zip_archive.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pilotage::exchange {

/// The shared strings of a workbook in blocks that never move. Runs of rich text are joined, phonetic
/// guides are left out.
class SharedStrings
{
public:
    void load(const ZipArchive &archive, std::string_view part);
    void add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::string_view operator[](std::size_t index) const { return m_texts[index]; }

private:
    static constexpr std::size_t blockSize = 1 << 20;

    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_used = blockSize; ///< of the last block
    std::deque<std::string_view> m_texts;
};

/// "_x000D_" -> the character; "_x005F_" protects an underscore. Source: ECMA-376 part 1, 22.9.2.19.
[[nodiscard]] bool needsUnescape(std::string_view text);
[[nodiscard]] std::string unescaped(std::string_view text);

/// Throws FileError "sheet-text-too-long".
void checkTextLength(std::string_view utf8, const SheetLimits &limits, const QString &path);

} // namespace pilotage::exchange
