#pragma once

#include "ui/models/table_model.h"
#include "ui/pages/register/filter_chip.h"
#include "ui/pages/register/record_kind.h"
#include "ui/pages/register/row_checks.h"
#include "ui/widgets/data_table.h"

#include <QSet>

#include <memory>

namespace pilotage::workbook {
class Workbook;
}

namespace pilotage::ui {

/// One kind of record as a table with its filters.
class ListTab
{
public:
    explicit ListTab(RecordKind kind);
    virtual ~ListTab() = default;

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] const std::vector<FilterChip *> &chips() const { return m_chips; }

    virtual void load(workbook::Workbook &book, std::optional<SubjectId> under) = 0;
    virtual void clear() = 0;
    virtual void applyFilters(bool onlyPublished) = 0;
    [[nodiscard]] virtual TableModelBase &model() = 0;
    [[nodiscard]] virtual qint64 idAt(int shown) const = 0;
    /// The subject a row is or belongs to; none for programmes, organisations, documents.
    [[nodiscard]] virtual std::optional<SubjectId> subjectAt(int shown) const = 0;
    /// The first row of a subject, also one that is filtered out; 0 = none.
    [[nodiscard]] virtual qint64 idOf(SubjectId subject) const = 0;
    [[nodiscard]] virtual bool hasDemo() const = 0;
    /// Column with the district, hidden where all rows have the same; -1 = none.
    [[nodiscard]] virtual int districtColumn() const { return -1; }

protected:
    RecordKind m_kind;
    DataTable *m_table;
    std::vector<FilterChip *> m_chips;
};

/// A filter: name, key of a row, words for the key.
template<class Row>
struct Facet
{
    QString name;
    std::function<QString(const Row &)> key;
    std::function<QString(const QString &)> words;
    /// Adds choices that stand for several keys; empty = none.
    std::function<void(std::vector<FilterChip::Choice> &)> groups = {};
};

/// What a tab has to know about its rows.
template<class Row>
struct ListSpec
{
    std::function<std::vector<Row>(workbook::Workbook &, std::optional<SubjectId>)> rows;
    std::function<std::vector<Column<Row>>(workbook::Workbook &)> columns;
    std::function<qint64(const Row &)> id;
    std::function<std::optional<SubjectId>(const Row &)> subject;
    std::function<bool(const Row &)> isDemo;
    std::vector<Facet<Row>> facets;
    int districtColumn = -1;
    /// A filter key that stands for several: does the row belong to it? Empty = equal keys only.
    std::function<bool(const QString &wanted, const QString &key)> matches = {};
};

template<class Row>
class TypedTab : public ListTab
{
public:
    TypedTab(RecordKind kind, ListSpec<Row> spec)
        : ListTab(kind)
        , m_spec(std::move(spec))
        , m_model(std::vector<Column<Row>>{})
    {
        m_model.setKey([this](const Row &row) { return QVariant(m_spec.id(row)); });
        for (const Facet<Row> &facet : m_spec.facets)
            m_chips.push_back(new FilterChip(facet.name));
    }
    void load(workbook::Workbook &book, std::optional<SubjectId> under) override
    {
        // Texts that rows of other tables lend (names of districts, documents) are part of the columns.
        m_model.setColumns(m_spec.columns(book));
        if (m_table->model() != &m_model)
            m_table->setModel(&m_model);
        m_model.setRows(m_spec.rows(book, under));
        fillChips();
    }
    void clear() override { m_model.setRows({}); }
    void applyFilters(bool onlyPublished) override
    {
        std::vector<QString> wanted;
        for (const FilterChip *chip : m_chips)
            wanted.push_back(chip->current());
        m_model.setFilter([this, wanted, onlyPublished](const Row &row) {
            for (std::size_t at = 0; at < wanted.size(); ++at) {
                if (wanted[at].isEmpty())
                    continue;
                const QString key = m_spec.facets[at].key(row);
                if (key != wanted[at] && !(m_spec.matches && m_spec.matches(wanted[at], key)))
                    return false;
            }
            return !onlyPublished || !m_spec.isDemo(row);
        });
    }
    [[nodiscard]] TableModelBase &model() override { return m_model; }
    [[nodiscard]] qint64 idAt(int shown) const override { return m_spec.id(m_model.row(shown)); }
    [[nodiscard]] std::optional<SubjectId> subjectAt(int shown) const override
    {
        return m_spec.subject(m_model.row(shown));
    }
    [[nodiscard]] qint64 idOf(SubjectId subject) const override
    {
        for (const Row &row : m_model.rows())
            if (m_spec.subject(row) == subject)
                return m_spec.id(row);
        return 0;
    }
    [[nodiscard]] bool hasDemo() const override
    {
        return std::any_of(m_model.rows().begin(), m_model.rows().end(), m_spec.isDemo);
    }
    [[nodiscard]] int districtColumn() const override { return m_spec.districtColumn; }
    [[nodiscard]] const Row &row(int shown) const { return m_model.row(shown); }

private:
    void fillChips()
    {
        for (std::size_t at = 0; at < m_chips.size(); ++at) {
            std::map<QString, int> counts;
            for (const Row &row : m_model.rows())
                if (const QString key = m_spec.facets[at].key(row); !key.isEmpty())
                    ++counts[key];
            std::vector<FilterChip::Choice> choices;
            for (const auto &[key, count] : counts)
                choices.push_back({key, m_spec.facets[at].words(key), count});
            if (m_spec.facets[at].groups)
                m_spec.facets[at].groups(choices);
            m_chips[at]->setChoices(choices);
        }
    }

    ListSpec<Row> m_spec;
    TableModel<Row> m_model;
};

/// All tabs, in the order of RecordKind; districts have none.
[[nodiscard]] std::vector<std::unique_ptr<ListTab>> makeListTabs();

} // namespace pilotage::ui
