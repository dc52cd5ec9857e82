#pragma once

#include "app/exchange/sheets/ods_styles.h"
#include "app/exchange/sheets/sheet_file.h"

namespace pilotage::exchange {

/// Reads content.xml: either the names of the tables only, or also the rows of one of them. Repeated rows
/// and cells are written out within the limits; the empty repeats that fill a sheet cost nothing.
class OdsRows : public XmlHandler
{
public:
    /// `wanted` = -1: names only.
    OdsRows(const ZipArchive &archive, OdsStyles &styles, int wanted, const RowTaker &take);

    void start(std::string_view name, const XmlAttributes &attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] const std::vector<SheetInfo> &sheets() const { return m_sheets; }
    [[nodiscard]] const SheetLayout &layout() const { return m_layout; }

private:
    struct RawCell
    {
        CellView view;
        std::size_t offset = 0;
        std::size_t length = 0;
        int repeat = 1;
    };

    void startTable(const XmlAttributes &attributes);
    void startColumns(const XmlAttributes &attributes);
    void startRow(const XmlAttributes &attributes);
    void startCell(std::string_view name, const XmlAttributes &attributes);
    void readValue(std::string_view type, const XmlAttributes &attributes);
    void readMoment(std::string_view text);
    void startInCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void giveRow(int row);
    void addRange(std::vector<CellRange> &ranges, const CellRange &range);
    [[noreturn]] void fail(const char *code, const QString &reason = {}) const;

    const ZipArchive &m_archive;
    OdsStyles &m_styles;
    OdsStyleReader m_styleReader;
    const RowTaker &m_take;
    int m_wanted;
    std::vector<SheetInfo> m_sheets;
    SheetLayout m_layout;
    int m_depth = 0;
    int m_skipFrom = 0; ///< everything below this depth is not of the table: notes, shapes, history
    int m_cellDepth = 0;
    bool m_isInStyles = false;
    bool m_isInTable = false; ///< the wanted one
    bool m_isRowHidden = false;
    bool m_isCovered = false;
    bool m_hasText = false; ///< the value of this cell is what stands in it
    bool m_hasParagraph = false;
    int m_tableDepth = 0;
    int m_paragraphs = 0; ///< open ones
    int m_row = 0;
    int m_rowRepeat = 1;
    int m_column = 0;
    int m_layoutColumn = 0;
    std::int64_t m_given = 0; ///< cells written out
    RawCell m_cell;
    std::vector<RawCell> m_cells;
    std::vector<CellView> m_views;
    std::string m_text;
};

} // namespace pilotage::exchange
