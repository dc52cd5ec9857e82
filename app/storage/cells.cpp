#include "app/storage/cells.h"

#include "app/storage/sql.h"

#include <QLocale>

#include <algorithm>

namespace pilotage::storage {

namespace {

constexpr unsigned hasNullsFlag = 1;
constexpr unsigned constantFlag = 2;

} // namespace

void writeBits(Bytes &out, const std::vector<std::uint8_t> &bits)
{
    for (std::size_t i = 0; i < bits.size(); i += 8) {
        unsigned byte = 0;
        for (std::size_t j = i; j < std::min(i + 8, bits.size()); ++j)
            byte |= static_cast<unsigned>(bits[j] & 1u) << (j - i);
        putByte(out, byte);
    }
}

std::vector<std::uint8_t> readBits(ByteReader &reader, std::size_t count)
{
    const BytesView bytes = reader.take((count + 7) / 8);
    std::vector<std::uint8_t> bits(count);
    for (std::size_t i = 0; i < count; ++i)
        bits[i] = static_cast<std::uint8_t>((static_cast<unsigned char>(bytes[i / 8]) >> (i % 8)) & 1u);
    return bits;
}

void Cells::append(BytesView value)
{
    ByteReader reader(value);
    const bool isValue = reader.byte() != 0;
    m_isValue.push_back(isValue ? 1 : 0);
    switch (m_type) {
    case ColumnType::Integer:
        m_integers.push_back(isValue ? unzigzag(reader.varint()) : 0);
        break;
    case ColumnType::Real:
        m_reals.push_back(isValue ? reader.real() : 0.0);
        break;
    case ColumnType::Text:
        if (isValue)
            m_text.append(reader.take(reader.varint()));
        m_textEnds.push_back(m_text.size());
        break;
    }
}

void Cells::clear()
{
    m_isValue.clear();
    m_integers.clear();
    m_reals.clear();
    m_textEnds.clear();
    m_text.clear();
}

bool Cells::isConstant() const
{
    if (size() < 2)
        return false;
    switch (m_type) {
    case ColumnType::Integer:
        return std::adjacent_find(m_integers.begin(), m_integers.end(), std::not_equal_to<>())
            == m_integers.end();
    case ColumnType::Real: {
        const auto differs = [](double a, double b) {
            return std::bit_cast<std::uint64_t>(a) != std::bit_cast<std::uint64_t>(b);
        };
        return std::adjacent_find(m_reals.begin(), m_reals.end(), differs) == m_reals.end();
    }
    case ColumnType::Text:
        for (std::size_t row = 1; row < size(); ++row)
            if (textAt(row) != textAt(0))
                return false;
        return true;
    }
    return false;
}

void Cells::writeValues(Bytes &out, std::size_t from, std::size_t to) const
{
    std::int64_t previous = 0;
    for (std::size_t row = from; row < to; ++row) {
        if (isNull(row))
            continue;
        switch (m_type) {
        case ColumnType::Integer: {
            // Wrapping difference: exact for all 64-bit values.
            const auto difference
                = static_cast<std::uint64_t>(m_integers[row]) - static_cast<std::uint64_t>(previous);
            putVarint(out, zigzag(static_cast<std::int64_t>(difference)));
            previous = m_integers[row];
            break;
        }
        case ColumnType::Real:
            putDouble(out, m_reals[row]);
            break;
        case ColumnType::Text: {
            const BytesView text = textAt(row);
            putVarint(out, text.size());
            out.append(text);
            break;
        }
        }
    }
}

void Cells::write(Bytes &out) const
{
    const bool hasNulls = std::find(m_isValue.begin(), m_isValue.end(), 0) != m_isValue.end();
    const bool constant = !hasNulls && isConstant();
    putByte(out, (hasNulls ? hasNullsFlag : 0) | (constant ? constantFlag : 0));
    if (hasNulls)
        writeBits(out, m_isValue);
    writeValues(out, 0, constant ? 1 : size());
}

Cells Cells::read(ByteReader &reader, ColumnType type, std::size_t rows)
{
    Cells cells(type);
    const unsigned flags = reader.byte();
    if ((flags & hasNullsFlag) != 0)
        cells.m_isValue = readBits(reader, rows);
    else
        cells.m_isValue.assign(rows, 1);
    cells.readValues(reader, rows, (flags & constantFlag) != 0);
    return cells;
}

void Cells::readValues(ByteReader &reader, std::size_t rows, bool isConstant)
{
    std::int64_t previous = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const bool copies = isConstant && row > 0;
        const bool isValue = m_isValue[row] != 0;
        switch (m_type) {
        case ColumnType::Integer:
            if (isValue && !copies)
                previous = static_cast<std::int64_t>(static_cast<std::uint64_t>(previous)
                                                     + static_cast<std::uint64_t>(unzigzag(reader.varint())));
            m_integers.push_back(isValue ? previous : 0);
            break;
        case ColumnType::Real:
            m_reals.push_back(copies ? m_reals.front() : isValue ? reader.real() : 0.0);
            break;
        case ColumnType::Text:
            if (copies)
                m_text.append(Bytes(textAt(0)));
            else if (isValue)
                m_text.append(reader.take(reader.varint()));
            m_textEnds.push_back(m_text.size());
            break;
        }
    }
}

BytesView Cells::textAt(std::size_t row) const
{
    const std::size_t from = row == 0 ? 0 : m_textEnds[row - 1];
    return BytesView(m_text).substr(from, m_textEnds[row] - from);
}

QString Cells::display(std::size_t row) const
{
    if (isNull(row))
        return {};
    switch (m_type) {
    case ColumnType::Integer:
        return QString::number(m_integers[row]);
    case ColumnType::Real:
        return QString::number(m_reals[row], 'g', QLocale::FloatingPointShortest);
    case ColumnType::Text:
        return QString::fromUtf8(view(textAt(row)));
    }
    return {};
}

void Cells::bind(Sql &sql, int parameter, std::size_t row) const
{
    if (isNull(row)) {
        sql.bindNull(parameter);
        return;
    }
    switch (m_type) {
    case ColumnType::Integer:
        sql.bind(parameter, m_integers[row]);
        break;
    case ColumnType::Real:
        sql.bind(parameter, m_reals[row]);
        break;
    case ColumnType::Text:
        sql.bindText(parameter, view(textAt(row)));
        break;
    }
}

void Cells::appendKey(Bytes &key, std::size_t row) const
{
    if (m_type == ColumnType::Integer)
        putKeyInteger(key, m_integers[row]);
    else
        putKeyText(key, textAt(row));
}

} // namespace pilotage::storage
