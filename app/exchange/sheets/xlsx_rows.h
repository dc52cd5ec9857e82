#pragma once

#include "app/exchange/sheets/sheet_file.h"
#include "app/exchange/sheets/xlsx_strings.h"
#include "app/exchange/sheets/xml_stream.h"

namespace pilotage::exchange {

/// Reads one worksheet part and gives its rows away one by one.
class XlsxRows : public XmlHandler
{
public:
    XlsxRows(const ZipArchive &archive, const SharedStrings &strings, const std::vector<NumberForm> &styles,
             bool is1904, const RowTaker &take);

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;
    [[nodiscard]] const SheetLayout &layout() const { return m_layout; }

private:
    enum class Type : std::uint8_t { Number, Shared, Text, Boolean, Error, Date };
    struct RawCell
    {
        CellView view;
        std::size_t offset = 0; ///< of its own text in m_text
        std::size_t length = 0;
        bool isOwn = false;
    };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startOther(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void takeNumber(RawCell &cell, std::string_view raw);
    void takeDate(RawCell &cell, std::string_view raw);
    void takeOwnText(RawCell &cell);
    void addRange(std::vector<CellRange> &ranges, const CellRange &range);
    [[noreturn]] void fail(const char *code, const QString &reason = {}) const;
    [[nodiscard]] QString here() const { return cellName(m_row, m_cell.view.column); }

    const ZipArchive &m_archive;
    const SharedStrings &m_strings;
    const std::vector<NumberForm> &m_styles;
    const RowTaker &m_take;
    SheetLayout m_layout;
    bool m_is1904;
    bool m_isInData = false;
    bool m_isInCell = false;
    bool m_isRowHidden = false;
    bool m_collects = false;
    bool m_isSorted = true;
    int m_phonetic = 0;
    int m_row = 0;
    int m_column = 0;
    Type m_type = Type::Number;
    RawCell m_cell;
    std::vector<RawCell> m_cells;
    std::vector<CellView> m_views;
    std::string m_text; ///< of the cells of this row, and the value being read
};

} // namespace pilotage::exchange
