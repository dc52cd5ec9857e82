#pragma once

#include "app/storage/bytes.h"

#include <optional>
#include <variant>
#include <vector>

namespace pilotage::storage {

struct RawBlob
{
    Bytes bytes;
};
/// One value of a record as SQLite stores it.
using RawValue = std::variant<std::monostate, std::int64_t, double, Bytes, RawBlob>;

struct RawRow
{
    std::optional<std::int64_t> rowid; ///< of table leaves; rows of index leaves have none
    std::vector<RawValue> values;
};

/// Reads pages of an SQLite file without trusting any of it: every offset is checked, every walk ends.
/// Format: sqlite.org/fileformat2.html, sections 1.3 (header), 1.6 (b-tree pages), 2.1 (records).
class DamagedPages
{
public:
    /// `bytes` = the whole file.
    explicit DamagedPages(BytesView bytes);

    enum class Kind { TableLeaf, IndexLeaf, TableInner, IndexInner, Other };

    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] Kind kind(std::int64_t page) const;
    /// Children of an inner page that lie inside the file; the right-most one too.
    [[nodiscard]] std::vector<std::int64_t> children(std::int64_t page) const;
    /// Rows of a leaf, and those inside an inner index page; `damaged` counts cells that can't be read.
    [[nodiscard]] std::vector<RawRow> rows(std::int64_t page, int &damaged) const;

private:
    [[nodiscard]] BytesView pageBytes(std::int64_t page) const;
    [[nodiscard]] std::size_t headerAt(std::int64_t page) const { return page == 1 ? 100 : 0; }
    [[nodiscard]] std::vector<std::size_t> cells(std::int64_t page) const;
    [[nodiscard]] std::optional<Bytes> payload(BytesView page, std::size_t at, std::uint64_t size,
                                               bool isTableLeaf) const;
    [[nodiscard]] std::optional<RawRow> cell(std::int64_t page, std::size_t at) const;

    BytesView m_bytes;
    std::size_t m_pageSize = 4096;
    std::size_t m_usable = 4096;
    std::int64_t m_count = 0;
};

} // namespace pilotage::storage
