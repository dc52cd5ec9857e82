#include "app/storage/damaged_pages.h"

#include <algorithm>

namespace pilotage::storage {

namespace {

std::uint64_t bigEndian(BytesView bytes, std::size_t at, std::size_t length)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// SQLite's own varint: big-endian, 7 bits a byte, the ninth byte whole.
std::optional<std::uint64_t> varint(BytesView bytes, std::size_t &at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const unsigned byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

std::int64_t signedBigEndian(BytesView bytes, std::size_t at, std::size_t length)
{
    const std::uint64_t value = bigEndian(bytes, at, length);
    const unsigned shift = static_cast<unsigned>(64 - 8 * length);
    return static_cast<std::int64_t>(value << shift) >> shift;
}

/// Bytes a serial type takes; nullopt = reserved.
std::optional<std::uint64_t> sizeOf(std::uint64_t type)
{
    constexpr std::uint64_t fixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < 10)
        return fixed[type];
    if (type < 12)
        return std::nullopt;
    return (type - 12) / 2;
}

RawValue valueOf(std::uint64_t type, BytesView body, std::size_t at, std::size_t size)
{
    if (type == 0)
        return std::monostate();
    if (type == 7)
        return std::bit_cast<double>(bigEndian(body, at, 8));
    if (type == 8 || type == 9)
        return static_cast<std::int64_t>(type - 8);
    if (type < 7)
        return signedBigEndian(body, at, size);
    Bytes bytes(body.substr(at, size));
    if (type % 2 == 1)
        return bytes;
    return RawBlob{std::move(bytes)};
}

std::optional<std::vector<RawValue>> record(BytesView body)
{
    std::size_t at = 0;
    const auto headerSize = varint(body, at);
    if (!headerSize || *headerSize > body.size() || *headerSize < at)
        return std::nullopt;
    std::vector<RawValue> values;
    std::size_t data = static_cast<std::size_t>(*headerSize);
    while (at < *headerSize) {
        const auto type = varint(body, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || at > *headerSize || *size > body.size() - data)
            return std::nullopt;
        values.push_back(valueOf(*type, body, data, static_cast<std::size_t>(*size)));
        data += static_cast<std::size_t>(*size);
    }
    return values;
}

} // namespace

DamagedPages::DamagedPages(BytesView bytes)
    : m_bytes(bytes)
{
    if (bytes.size() >= 100) {
        const auto size = static_cast<std::size_t>(bigEndian(bytes, 16, 2));
        if (size == 1)
            m_pageSize = 65536;
        else if (size >= 512 && (size & (size - 1)) == 0)
            m_pageSize = size;
        const auto reserved = static_cast<unsigned char>(bytes[20]);
        m_usable = m_pageSize - (reserved <= 32 ? reserved : 0);
    }
    m_count = static_cast<std::int64_t>(bytes.size() / m_pageSize);
}

BytesView DamagedPages::pageBytes(std::int64_t page) const
{
    return m_bytes.substr(static_cast<std::size_t>(page - 1) * m_pageSize, m_pageSize);
}

DamagedPages::Kind DamagedPages::kind(std::int64_t page) const
{
    switch (static_cast<unsigned char>(pageBytes(page)[headerAt(page)])) {
    case 0x0d:
        return Kind::TableLeaf;
    case 0x0a:
        return Kind::IndexLeaf;
    case 0x05:
        return Kind::TableInner;
    case 0x02:
        return Kind::IndexInner;
    default:
        return Kind::Other;
    }
}

std::vector<std::size_t> DamagedPages::cells(std::int64_t page) const
{
    const BytesView bytes = pageBytes(page);
    const std::size_t header = headerAt(page);
    const Kind pageKind = kind(page);
    const std::size_t pointers
        = header + (pageKind == Kind::TableInner || pageKind == Kind::IndexInner ? 12 : 8);
    const auto count = static_cast<std::size_t>(bigEndian(bytes, header + 3, 2));
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count && pointers + 2 * i + 2 <= m_usable; ++i) {
        const auto place = static_cast<std::size_t>(bigEndian(bytes, pointers + 2 * i, 2));
        places.push_back(place >= pointers && place + 4 <= m_usable ? place : 0);
    }
    return places;
}

std::vector<std::int64_t> DamagedPages::children(std::int64_t page) const
{
    std::vector<std::int64_t> children;
    const BytesView bytes = pageBytes(page);
    const auto add = [&](std::size_t at) {
        const auto child = static_cast<std::int64_t>(bigEndian(bytes, at, 4));
        if (child > 1 && child <= m_count)
            children.push_back(child);
    };
    for (const std::size_t place : cells(page))
        if (place != 0)
            add(place);
    add(headerAt(page) + 8);
    return children;
}

std::vector<RawRow> DamagedPages::rows(std::int64_t page, int &damaged) const
{
    std::vector<RawRow> rows;
    for (const std::size_t place : cells(page)) {
        auto row = place == 0 ? std::nullopt : cell(page, place);
        if (row)
            rows.push_back(std::move(*row));
        else
            ++damaged;
    }
    return rows;
}

std::optional<RawRow> DamagedPages::cell(std::int64_t page, std::size_t at) const
{
    const BytesView bytes = pageBytes(page).substr(0, m_usable);
    const Kind pageKind = kind(page);
    if (pageKind == Kind::IndexInner)
        at += 4; // the left child
    const auto size = varint(bytes, at);
    if (!size || *size > m_bytes.size())
        return std::nullopt;
    RawRow row;
    if (pageKind == Kind::TableLeaf) {
        const auto rowid = varint(bytes, at);
        if (!rowid)
            return std::nullopt;
        row.rowid = static_cast<std::int64_t>(*rowid);
    }
    const auto body = payload(bytes, at, *size, pageKind == Kind::TableLeaf);
    auto values = body ? record(*body) : std::nullopt;
    if (!values)
        return std::nullopt;
    row.values = std::move(*values);
    return row;
}

std::optional<Bytes> DamagedPages::payload(BytesView page, std::size_t at, std::uint64_t size,
                                           bool isTableLeaf) const
{
    // How much lies on the page itself: fileformat2, "cell payload overflow pages".
    const std::uint64_t most = isTableLeaf ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const std::uint64_t least = (m_usable - 12) * 32 / 255 - 23;
    std::uint64_t local = size;
    if (size > most) {
        const std::uint64_t fitting = least + (size - least) % (m_usable - 4);
        local = fitting <= most ? fitting : least;
    }
    if (at > page.size() || local > page.size() - at)
        return std::nullopt;
    Bytes body(page.substr(at, static_cast<std::size_t>(local)));
    if (size == local)
        return body;
    at += static_cast<std::size_t>(local);
    if (at + 4 > page.size())
        return std::nullopt;
    auto next = static_cast<std::int64_t>(bigEndian(page, at, 4));
    while (body.size() < size) {
        if (next < 2 || next > m_count)
            return std::nullopt;
        const BytesView bytes = pageBytes(next);
        next = static_cast<std::int64_t>(bigEndian(bytes, 0, 4));
        body.append(bytes.substr(
            4, std::min<std::size_t>(m_usable - 4, static_cast<std::size_t>(size) - body.size())));
    }
    return body;
}

} // namespace pilotage::storage
