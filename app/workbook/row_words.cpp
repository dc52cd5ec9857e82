#include "app/workbook/row_words.h"

#include "app/messages/field_labels.h"
#include "app/messages/labels.h"
#include "app/storage/queries/row_queries.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr int deepest = 4; // an entry names its obligation, that its cycle and entity

/// What names a row, by table, in this order.
QStringList titleColumns(const QString &table)
{
    static const std::map<QString, QStringList> columns{
        {u"programme"_s, {u"name"_s, u"batch"_s}},
        {u"enrolment"_s, {u"subject"_s, u"programme"_s}},
        {u"enrolment_event"_s, {u"enrolment"_s, u"state"_s, u"happened_on"_s}},
        {u"site_share"_s, {u"site"_s, u"district"_s}},
        {u"milestone"_s, {u"project"_s, u"name"_s}},
        {u"funding"_s, {u"project"_s, u"funder"_s, u"year"_s}},
        {u"attachment"_s, {u"document"_s, u"file_name"_s}},
        {u"measure"_s, {u"subject"_s, u"name"_s}},
        {u"certification"_s, {u"subject"_s, u"title"_s}},
        {u"event"_s, {u"subject"_s, u"title"_s}},
        {u"source"_s, {u"title"_s, u"sheet"_s}},
        {u"target"_s, {u"subject"_s, u"indicator"_s, u"period"_s}},
        {u"scheme"_s, {u"name"_s, u"version"_s}},
        {u"scheme_item"_s, {u"scheme"_s, u"name"_s}},
        {u"evaluation"_s, {u"scheme"_s, u"scope"_s, u"period"_s, u"label"_s}},
        {u"evaluation_data"_s, {u"evaluation"_s}},
        {u"cycle"_s, {u"code"_s}},
        {u"obligation"_s, {u"entity"_s, u"cycle"_s, u"emission_year"_s}},
        {u"ledger_entry"_s, {u"obligation"_s, u"kind"_s, u"occurred_on"_s}},
        {u"factor"_s, {u"factor_set"_s, u"name"_s, u"region"_s, u"year"_s}},
        {u"requirement"_s, {u"programme_type"_s, u"name"_s}},
        {u"role"_s, {u"person"_s, u"kind"_s}},
        {u"saved_view"_s, {u"page"_s, u"name"_s}},
        {u"subject"_s, {u"id"_s}}};
    const auto found = columns.find(table);
    return found == columns.end() ? QStringList{u"name"_s, u"title"_s, u"file_name"_s, u"label"_s}
                                  : found->second;
}

/// Tables that a column points into; subjects and indicators are found in memory.
QString referredTable(const QString &table, const QString &column)
{
    if (column == "parent"_L1)
        return table == "scheme_item"_L1 ? u"scheme_item"_s : u"subject"_s;
    if (column == "reverses"_L1)
        return u"ledger_entry"_s;
    static const QStringList subjects{u"subject"_s,     u"entity"_s,  u"scope"_s,    u"site"_s,
                                      u"parent_site"_s, u"project"_s, u"district"_s, u"successor"_s};
    if (subjects.contains(column) || (table == "subject"_L1 && column == "id"_L1))
        return u"subject"_s;
    if (column == "indicator"_L1 || column == "denominator"_L1)
        return u"indicator"_s;
    static const QStringList same{u"programme"_s,  u"enrolment"_s,   u"document"_s,   u"scheme"_s,
                                  u"evaluation"_s, u"cycle"_s,       u"obligation"_s, u"factor_set"_s,
                                  u"person"_s,     u"import_batch"_s};
    if (same.contains(column))
        return column;
    const bool isSource
        = column == "source"_L1 && (table == "observation"_L1 || table == "observation_candidate"_L1);
    return isSource ? u"source"_s : QString();
}

bool isFigureTable(const QString &table)
{
    return table.startsWith("observation"_L1);
}

QString valueIn(const RowWords::Values &values, const QString &column)
{
    const auto found
        = std::find_if(values.begin(), values.end(), [&](const auto &one) { return one.first == column; });
    return found == values.end() ? QString() : found->second;
}

/// Numbers of codes that figures are stored with.
template<class E>
QString codeText(const QString &value)
{
    for (const auto &[item, key] : keyTable(E{}))
        if (QString::number(static_cast<int>(item)) == value)
            return messages::label(item);
    return value;
}

QString plainNumber(double value)
{
    return QLocale()
        .toString(value, 'f', QLocale::FloatingPointShortest)
        .replace(QLatin1Char('-'), QChar(0x2212));
}

QString listSeparator()
{
    return QCoreApplication::translate("History", ", ", "between parts of a row");
}

} // namespace

QString RowWords::subjectText(const QString &id)
{
    const SubjectId subject(id.toLongLong());
    const bool english = QLocale().language() != QLocale::Chinese;
    if (const QString name = m_model.reg().nameOf(subject, english); !name.isEmpty())
        return name;
    for (const QString &table : {u"site"_s, u"project"_s, u"district"_s})
        if (const QString name = titleOf(table, id); !name.isEmpty())
            return name;
    return QCoreApplication::translate("History", "a subject that is gone");
}

QString RowWords::indicatorText(const QString &id)
{
    if (const Indicator *indicator = m_model.indicator(IndicatorId(id.toLongLong())))
        return messages::localName(indicator->nameZh, indicator->nameEn);
    return titleOf(u"indicator"_s, id);
}

QString RowWords::figureKeyText(const QString &key)
{
    const QStringList parts = key.split(u'/');
    if (parts.size() < 3)
        return {};
    const auto period = Period::fromKey(parts[2].toInt());
    QStringList words{subjectText(parts[0]), indicatorText(parts[1]),
                      period ? messages::periodText(*period) : QString()};
    if (parts.size() > 4) // a candidate is told apart by its source
        words << titleOf(u"source"_s, parts[4]);
    words.removeAll(QString());
    return words.join(listSeparator());
}

QString RowWords::titleOf(const QString &table, const QString &key)
{
    const auto known = m_titles.find({table, key});
    if (known != m_titles.end())
        return known->second;
    Values values = storage::rowNow(m_model.store(), table, key);
    if (values.empty())
        values = storage::rowOnceKnown(m_model.store(), table, key);
    return rowText(table, key, values);
}

QString RowWords::rowText(const QString &table, const QString &key, const Values &values)
{
    if (isFigureTable(table))
        return figureKeyText(key);
    if (const auto known = m_titles.find({table, key}); known != m_titles.end())
        return known->second;
    if (values.empty() && m_depth == 0) {
        ++m_depth;
        const QString title = titleOf(table, key);
        --m_depth;
        return title;
    }
    if (m_depth >= deepest)
        return {};
    ++m_depth;
    QStringList words;
    for (const QString &column : titleColumns(table)) {
        QString text = column == "name"_L1 && !valueIn(values, u"name_zh"_s).isEmpty()
            ? messages::localName(valueIn(values, u"name_zh"_s), valueIn(values, u"name_en"_s))
            : valueIn(values, column);
        if (column == "name"_L1 && !valueIn(values, u"name"_s).isEmpty())
            text = messages::localName(text, valueIn(values, u"name_en"_s));
        else if (column != "name"_L1)
            text = valueText(table, key, column, text);
        if (!text.isEmpty() && !words.contains(text))
            words << text;
    }
    --m_depth;
    const QString title = words.join(listSeparator());
    m_titles.emplace(std::pair(table, key), title);
    return title;
}

QString RowWords::fieldText(const QString &table, const QString &column) const
{
    return messages::fieldLabel(table, column);
}

QString RowWords::referenceText(const QString &table, const QString &column, const QString &value)
{
    const QString referred = referredTable(table, column);
    if (referred == "subject"_L1)
        return subjectText(value);
    if (referred == "indicator"_L1)
        return indicatorText(value);
    return referred.isEmpty() ? QString() : titleOf(referred, value);
}

const Indicator *RowWords::indicatorOf(const QString &table, const QString &key)
{
    if (isFigureTable(table))
        return m_model.indicator(IndicatorId(key.section(u'/', 1, 1).toLongLong()));
    if (table != "target"_L1)
        return nullptr;
    const QString id = valueIn(storage::rowNow(m_model.store(), table, key), u"indicator"_s);
    return m_model.indicator(IndicatorId(id.toLongLong()));
}

QString RowWords::numberText(const QString &table, const QString &key, const QString &column,
                             const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    const auto with = [](double amount, const QString &unit) {
        return plainNumber(amount) + u' ' + messages::unitText(unit);
    };
    if (column.endsWith("_kg"_L1))
        return with(number / 1000, u"t"_s);
    if (column.endsWith("_t"_L1))
        return with(number, u"t"_s);
    if (column.endsWith("_fen"_L1))
        return plainNumber(number / 100) + u' ' + QCoreApplication::translate("History", "CNY");
    if (column == "value"_L1 || column == "base"_L1)
        if (const Indicator *indicator = indicatorOf(table, key))
            return with(number, indicator->unit);
    return QStringList{u"weight"_s,    u"factor"_s,   u"low"_s,       u"high"_s,        u"target"_s,
                       u"threshold"_s, u"value"_s,    u"base"_s,      u"percent"_s,     u"lower_bound"_s,
                       u"row_count"_s, u"latitude"_s, u"longitude"_s, u"upper_bound"_s, u"size"_s}
               .contains(column)
        ? plainNumber(number)
        : value;
}

QString RowWords::valueText(const QString &table, const QString &key, const QString &column,
                            const QString &value)
{
    if (value.isEmpty())
        return {};
    if (const QString referred = referenceText(table, column, value); !referred.isEmpty())
        return referred;
    if (column == "period"_L1)
        if (const auto period = Period::fromKey(value.toInt()))
            return messages::periodText(*period);
    if (isFigureTable(table)) {
        if (column == "state"_L1)
            return codeText<State>(value);
        if (column == "qualifier"_L1)
            return codeText<Qualifier>(value);
        if (column == "review"_L1)
            return codeText<Review>(value);
        if (column == "unit"_L1)
            if (const Unit *unit = unitByNumber(value.toInt()))
                return messages::unitText(*unit);
    }
    if (column == "unit"_L1)
        return messages::unitText(value);
    const QString words = messages::fieldValue(table, column, value);
    return words != value ? words : numberText(table, key, column, value);
}

QString RowWords::summary(const QString &table, const QString &key, const Values &values)
{
    static const QStringList silent{u"decimals"_s, u"part"_s,       u"sha256"_s,        u"input_digest"_s,
                                    u"params"_s,   u"source_row"_s, u"source_column"_s, u"position"_s};
    const QStringList title = isFigureTable(table) ? QStringList() : titleColumns(table);
    QStringList parts;
    for (const auto &[column, value] : values) {
        // 0 is the usual code of figures and of marks: only what is unusual is told.
        const bool isUsual = value == "0"_L1
            && (column == "is_demo"_L1 || column == "chosen"_L1
                || (isFigureTable(table) && column != "value"_L1));
        if (isUsual || silent.contains(column) || title.contains(column)
            || (title.contains(u"name"_s) && column.startsWith("name"_L1)))
            continue;
        parts << fieldText(table, column) + QCoreApplication::translate("History", ": ", "after a field")
                + valueText(table, key, column, value);
    }
    return parts.join(QCoreApplication::translate("History", "; ", "between fields of a row"));
}

} // namespace pilotage::workbook
