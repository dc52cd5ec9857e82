#pragma once

#include "app/workbook/evaluation.h"
#include "ui/models/cell_look.h"

#include <QAbstractItemModel>

#include <deque>
#include <optional>
#include <vector>

namespace pilotage::ui {

/// "Where does this number come from" as a tree: part, points, z, how it is computed or its source.
class ExplanationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum ColumnIndex { Part, Points, Normalised, How, ColumnCount };

    explicit ExplanationModel(QObject *parent = nullptr);

    void setRoot(std::optional<workbook::ExplanationNode> root);
    [[nodiscard]] const workbook::ExplanationNode *node(const QModelIndex &index) const;
    /// Puts lines under a figure (its history); nothing if it has some already.
    void addNotes(const QModelIndex &parent, const std::vector<workbook::ExplanationNode> &notes);
    /// The whole tree as tab-separated lines, indented, for the clipboard.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        const workbook::ExplanationNode *node = nullptr;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        bool noted = false;
    };
    int addEntry(const workbook::ExplanationNode &node, int parent, int row);
    [[nodiscard]] const Entry &entry(const QModelIndex &index) const;
    [[nodiscard]] QString partText(const workbook::ExplanationNode &node) const;
    [[nodiscard]] QString howText(const workbook::ExplanationNode &node) const;
    void appendText(int position, int depth, QString &out) const;
    [[nodiscard]] CellLook look(const workbook::ExplanationNode &node, int column) const;

    std::optional<workbook::ExplanationNode> m_root;
    std::deque<workbook::ExplanationNode> m_notes; ///< added later; addresses stay
    std::vector<Entry> m_entries; ///< depth first, then notes; 0 = the root
};

} // namespace pilotage::ui
