#pragma once

#include "app/exchange/sheets/comment_copy.h"
#include "app/exchange/sheets/zip_archive.h"

#include <map>
#include <string>

namespace pilotage::exchange {

/// Collects the changed parts of one package while comments are put into its sheets.
class CommentParts
{
public:
    CommentParts(const ZipArchive &archive, const QString &author);

    /// Comments of one sheet part; `number` is its position in the workbook, from 0.
    void addTo(const std::string &sheetPart, int number, const std::vector<CellComment> &comments);
    /// Folded name -> name as spelled (or new) and content.
    struct Part
    {
        std::string name;
        std::string content;
    };
    [[nodiscard]] const std::map<std::string, Part> &changed() const { return m_changed; }

private:
    struct Sheet;
    [[nodiscard]] std::string content(const std::string &part) const;
    void change(const std::string &part, std::string content);
    [[nodiscard]] std::string freeName(const std::string &before, const std::string &after) const;
    [[nodiscard]] std::string commentsPart(Sheet &sheet, const std::vector<CellComment> &comments);
    [[nodiscard]] std::string mergedComments(const std::string &xml,
                                             const std::vector<CellComment> &comments);
    [[nodiscard]] std::string newComments(const Sheet &sheet, const std::vector<CellComment> &comments) const;
    void addDrawing(Sheet &sheet, const std::vector<CellComment> &comments);
    std::string addRelation(Sheet &sheet, const std::string &type, const std::string &target);
    void addContentType(const std::string &extension, const std::string &part, const std::string &type);

    const ZipArchive &m_archive;
    std::string m_author;
    std::map<std::string, Part> m_changed;
};

} // namespace pilotage::exchange
