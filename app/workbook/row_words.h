#pragma once

#include "app/workbook/model.h"

#include <QString>

#include <map>
#include <utility>
#include <vector>

namespace pilotage::workbook {

/// Rows of the file in words: names instead of ids, labels instead of keys, numbers with their unit.
/// Made for one answer; remembers the titles it has looked up.
class RowWords
{
public:
    using Values = std::vector<std::pair<QString, QString>>;

    explicit RowWords(Model &model)
        : m_model(model)
    {
    }

    /// "Lucheng, PM2.5, 2023". `values` of a row that came or went; empty = looked up.
    [[nodiscard]] QString rowText(const QString &table, const QString &key, const Values &values);
    [[nodiscard]] QString fieldText(const QString &table, const QString &column) const;
    /// One value; the row's key tells which indicator a figure is of.
    [[nodiscard]] QString valueText(const QString &table, const QString &key, const QString &column,
                                    const QString &value);
    /// What a row held that says something, "Value 24.1, Source ...".
    [[nodiscard]] QString summary(const QString &table, const QString &key, const Values &values);

private:
    [[nodiscard]] QString titleOf(const QString &table, const QString &key);
    [[nodiscard]] QString subjectText(const QString &id);
    [[nodiscard]] QString indicatorText(const QString &id);
    [[nodiscard]] QString figureKeyText(const QString &key);
    [[nodiscard]] QString referenceText(const QString &table, const QString &column, const QString &value);
    [[nodiscard]] QString numberText(const QString &table, const QString &key, const QString &column,
                                     const QString &value);
    [[nodiscard]] const Indicator *indicatorOf(const QString &table, const QString &key);

    Model &m_model;
    std::map<std::pair<QString, QString>, QString> m_titles;
    int m_depth = 0;
};

} // namespace pilotage::workbook
