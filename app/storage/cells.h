#pragma once

#include "app/storage/row_change.h"

#include <QString>

#include <vector>

namespace pilotage::storage {

class Sql;

/// A run of values of one column, column by column: how the log is packed and how it is replayed.
class Cells
{
public:
    explicit Cells(ColumnType type = ColumnType::Integer)
        : m_type(type)
    {
    }

    /// Takes one value in buffer form (see putValue).
    void append(BytesView value);
    void clear();
    [[nodiscard]] std::size_t size() const { return m_isValue.size(); }
    [[nodiscard]] ColumnType type() const { return m_type; }

    /// Packs: NULLs as bits, equal values once, integers as differences.
    void write(Bytes &out) const;
    [[nodiscard]] static Cells read(ByteReader &reader, ColumnType type, std::size_t rows);

    [[nodiscard]] bool isNull(std::size_t row) const { return m_isValue[row] == 0; }
    [[nodiscard]] std::int64_t integer(std::size_t row) const { return m_integers[row]; }
    [[nodiscard]] double real(std::size_t row) const { return m_reals[row]; }
    [[nodiscard]] BytesView textAt(std::size_t row) const;
    /// In words: "" for NULL, shortest exact form of numbers.
    [[nodiscard]] QString display(std::size_t row) const;
    void bind(Sql &sql, int parameter, std::size_t row) const;
    void appendKey(Bytes &key, std::size_t row) const;

private:
    [[nodiscard]] bool isConstant() const;
    void writeValues(Bytes &out, std::size_t from, std::size_t to) const;
    void readValues(ByteReader &reader, std::size_t rows, bool isConstant);

    ColumnType m_type;
    std::vector<std::uint8_t> m_isValue;
    std::vector<std::int64_t> m_integers;
    std::vector<double> m_reals;
    std::vector<std::size_t> m_textEnds;
    Bytes m_text;
};

void writeBits(Bytes &out, const std::vector<std::uint8_t> &bits);
[[nodiscard]] std::vector<std::uint8_t> readBits(ByteReader &reader, std::size_t count);

} // namespace pilotage::storage
