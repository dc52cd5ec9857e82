#include "app/workbook/export_table.h"
#include "app/domain/clock.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xlsx_writer.h"
#include "app/storage/export_queries.h"
#include "app/storage/record_queries.h"
#include "app/workbook/import_kinds.h"
#include "app/workbook/import_lookup.h"
#include "app/workbook/import_stage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <unordered_map>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;
using storage::RecordValue;

namespace {

/// On every row of an export of a training workbook; the importer knows this column again.
const QString &demoMark()
{
    static const QString mark = u"演示"_s;
    return mark;
}

storage::StorageError wrongFilter(const QString &key, const QString &value)
{
    return {u"filter-invalid"_s, key + u'=' + value};
}

storage::ExportFilter filterFrom(const std::map<QString, QString> &where, const ImportLookup &lookup)
{
    storage::ExportFilter filter;
    for (const auto &[key, value] : where) {
        const auto period = Period::parse(value);
        if (key == "under"_L1 || key == "district"_L1) {
            const int position = lookup.subject(value.toStdString());
            if (position < 0)
                throw wrongFilter(key, value);
            filter.under = lookup.subjects()[static_cast<std::size_t>(position)].code;
        } else if (key == "subject"_L1) {
            const int position = lookup.subject(value.toStdString());
            if (position < 0)
                throw wrongFilter(key, value);
            filter.subject = lookup.subjects()[static_cast<std::size_t>(position)].id;
        } else if (key == "indicator"_L1) {
            const int position = lookup.indicator(value.toStdString());
            if (position < 0)
                throw wrongFilter(key, value);
            filter.indicator = lookup.indicators()[static_cast<std::size_t>(position)].code;
        } else if (key == "period"_L1 || key == "from"_L1 || key == "to"_L1) {
            if (!period)
                throw wrongFilter(key, value);
            if (key == "period"_L1)
                filter.period = period->key();
            else if (key == "from"_L1)
                filter.fromMonth = period->key() / 16;
            else
                filter.toMonth = period->key() / 16 + period->months();
        } else {
            throw storage::StorageError(u"unknown-filter"_s, key);
        }
    }
    return filter;
}

QString periodText(int key)
{
    const auto period = Period::fromKey(key);
    return period ? period->text() : QString();
}

/// Texts by which things are found again, made once for each.
class ReferenceTexts
{
public:
    explicit ReferenceTexts(storage::Store &store)
        : m_lookup(store)
    {
        using storage::ReferenceKind;
        for (const auto kind : {ReferenceKind::Cycle, ReferenceKind::Programme, ReferenceKind::Document,
                                ReferenceKind::Obligation})
            for (const auto &entry : storage::references(store, kind))
                m_texts[kind][entry.id] = entry.text;
        for (const Indicator &indicator : m_lookup.indicators())
            m_indicators[indicator.id.value()] = &indicator;
    }

    [[nodiscard]] const ImportLookup &lookup() const { return m_lookup; }
    [[nodiscard]] const QString &subject(std::int64_t id)
    {
        const auto [at, isNew] = m_subjects.try_emplace(id);
        const auto *entry = isNew ? m_lookup.subjectById(id) : nullptr;
        if (entry)
            at->second = m_lookup.referenceTo(*entry);
        return at->second;
    }
    [[nodiscard]] const Indicator &indicator(std::int64_t id) const { return *m_indicators.at(id); }
    [[nodiscard]] QString text(storage::ReferenceKind kind, std::int64_t id) const
    {
        const auto &texts = m_texts.at(kind);
        const auto at = texts.find(id);
        return at == texts.end() ? QString() : at->second;
    }

private:
    ImportLookup m_lookup;
    std::map<storage::ReferenceKind, std::unordered_map<std::int64_t, QString>> m_texts{
        {storage::ReferenceKind::Cycle, {}},
        {storage::ReferenceKind::Programme, {}},
        {storage::ReferenceKind::Document, {}},
        {storage::ReferenceKind::Obligation, {}}};
    std::unordered_map<std::int64_t, QString> m_subjects;
    std::unordered_map<std::int64_t, const Indicator *> m_indicators;
};

/// Tells after each row how far it is; every few thousand rows is often enough.
class RowSteps
{
public:
    RowSteps(JobControl *job, std::int64_t rows)
        : m_job(job)
        , m_rows(rows)
    {
        if (m_job)
            m_job->step(0);
    }
    void next()
    {
        constexpr std::int64_t rowsBetween = 4096;
        if (++m_row % rowsBetween == 0 && m_job)
            m_job->step(static_cast<double>(m_row) / static_cast<double>(m_rows));
    }

private:
    JobControl *m_job;
    std::int64_t m_rows;
    std::int64_t m_row = 0;
};

void writeFigures(storage::Store &store, exchange::TableWriter &writer, const storage::ExportFilter &filter,
                  ReferenceTexts &texts, bool isTraining, RowSteps &steps)
{
    QStringList header{u"subject"_s, u"indicator"_s, u"period"_s, u"value"_s,   u"unit"_s,  u"qualifier"_s,
                       u"source"_s,  u"state"_s,     u"part"_s,   u"printed"_s, u"as_of"_s, u"comment"_s};
    if (isTraining)
        header << demoMark();
    writer.header(header);
    storage::forEachExported(store, filter, [&](const storage::ExportedFigure &figure) {
        const Indicator &indicator = texts.indicator(figure.indicator);
        writer.text(texts.subject(figure.subject)).text(indicator.code).text(periodText(figure.period));
        if (figure.value)
            writer.number(*figure.value);
        else
            writer.empty();
        writer.text(indicator.unit).text(QString(toKey(figure.qualifier))).text(figure.source);
        writer.text(QString(toKey(figure.state))).integer(figure.part);
        writer.text(figure.printed).text(figure.asOf).text(figure.comment);
        if (isTraining)
            writer.text(demoMark());
        writer.endRow();
        steps.next();
    });
}

/// Fields of a record as they are written; of two columns for one amount only the exact one.
std::vector<const RecordField *> writtenFields(const RecordKind &kind)
{
    std::vector<const RecordField *> fields;
    for (const RecordField &field : kind.fields)
        if (field.type != FieldType::Tonnes)
            fields.push_back(&field);
    return fields;
}

class RecordExport
{
public:
    RecordExport(const RecordKind &kind, ReferenceTexts &texts)
        : m_kind(kind)
        , m_texts(texts)
    {
    }

    void write(exchange::TableWriter &writer, const storage::Record &record) const
    {
        for (const RecordField *field : writtenFields(m_kind)) {
            const int column = storage::recordColumn(m_kind.kind, field->column);
            if (field->type == FieldType::Helper || field->type == FieldType::Id)
                writer.text(helper(*field, record));
            else
                cell(writer, *field, record.values[static_cast<std::size_t>(column)]);
        }
    }

private:
    [[nodiscard]] std::int64_t integer(const storage::Record &record, QLatin1StringView column) const
    {
        const int at = storage::recordColumn(m_kind.kind, column);
        const auto *value
            = at < 0 ? nullptr : std::get_if<std::int64_t>(&record.values[static_cast<std::size_t>(at)]);
        return value ? *value : 0;
    }

    /// Columns that the table has only through a reference.
    [[nodiscard]] QString helper(const RecordField &field, const storage::Record &record) const
    {
        using storage::ReferenceKind;
        if (field.type == FieldType::Id)
            return QString::number(record.id);
        if (field.name == "batch"_L1)
            return m_texts.text(ReferenceKind::Programme, integer(record, "programme"_L1)).section(u'|', 1);
        if (field.name == "unit"_L1)
            return m_texts.indicator(integer(record, "indicator"_L1)).unit;
        const QString key = m_texts.text(ReferenceKind::Obligation, integer(record, "obligation"_L1));
        if (field.name == "cycle"_L1)
            return m_texts.text(ReferenceKind::Cycle, key.section(u'|', 0, 0).toLongLong());
        if (field.name == "entity"_L1)
            return m_texts.subject(key.section(u'|', 1, 1).toLongLong());
        return key.section(u'|', 2, 2);
    }

    void cell(exchange::TableWriter &writer, const RecordField &field, const RecordValue &value) const
    {
        const auto *whole = std::get_if<std::int64_t>(&value);
        if (const auto *text = std::get_if<QString>(&value))
            field.type == FieldType::Date ? writer.date(*text) : writer.text(*text);
        else if (const auto *real = std::get_if<double>(&value))
            writer.number(*real);
        else if (!whole)
            writer.empty();
        else if (const QString named = reference(field, *whole); !named.isNull())
            writer.text(named);
        else
            writer.integer(*whole);
    }

    /// Null = a plain number.
    [[nodiscard]] QString reference(const RecordField &field, std::int64_t id) const
    {
        using storage::ReferenceKind;
        switch (field.type) {
        case FieldType::Own:
            if (m_kind.kind == "indicators"_L1)
                return m_texts.indicator(id).code;
            return m_kind.kind == "ledger"_L1 ? QString::number(id) : m_texts.subject(id);
        case FieldType::District:
        case FieldType::Site:
        case FieldType::Subject:
            return m_texts.subject(id);
        case FieldType::Indicator:
            return m_texts.indicator(id).code;
        case FieldType::Cycle:
            return m_texts.text(ReferenceKind::Cycle, id);
        case FieldType::Programme:
            return m_texts.text(ReferenceKind::Programme, id).section(u'|', 0, 0);
        case FieldType::Document:
            return m_texts.text(ReferenceKind::Document, id);
        case FieldType::Period:
            return periodText(static_cast<int>(id));
        default:
            return {};
        }
    }

    const RecordKind &m_kind;
    ReferenceTexts &m_texts;
};

/// A spreadsheet also says the units, where the figures come from and of when they are.
exchange::XlsxOptions xlsxOptions(const QString &kind, const storage::Store &store, bool isTraining)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("workbook", text); };
    exchange::XlsxOptions options;
    options.sheetName = kind;
    options.isDemo = isTraining;
    options.created = systemClock()();
    if (const RecordKind *record = recordKind(kind))
        for (const RecordField *field : writtenFields(*record))
            options.units << (field->type == FieldType::Kilograms ? u"kg"_s : QString());
    options.notes
        << words(QT_TRANSLATE_NOOP("workbook", "Source: workbook %1")).arg(QFileInfo(store.path()).fileName())
        << words(QT_TRANSLATE_NOOP("workbook",
                                   "Note: figures in the units stated; an empty cell is not reported, "
                                   "not zero"))
        << words(QT_TRANSLATE_NOOP("workbook", "As of: %1"))
               .arg(options.created.date().toString(Qt::ISODate));
    return options;
}

std::unique_ptr<exchange::TableWriter> writerFor(const QString &path, const QString &kind,
                                                 const storage::Store &store, bool isTraining)
{
    if (exchange::isXlsxPath(path))
        return std::make_unique<exchange::XlsxWriter>(path, xlsxOptions(kind, store, isTraining));
    return std::make_unique<exchange::CsvWriter>(path);
}

void writeRecords(storage::Store &store, exchange::TableWriter &writer, const RecordKind &kind,
                  const storage::ExportFilter &filter, ReferenceTexts &texts, bool isTraining,
                  RowSteps &steps)
{
    QStringList header;
    for (const RecordField *field : writtenFields(kind))
        header << QString(field->name);
    if (isTraining)
        header << demoMark();
    writer.header(header);
    const auto ids = storage::exportedIds(store, kind.kind, filter);
    const QSet<qint64> wanted(ids.begin(), ids.end());
    const RecordExport row(kind, texts);
    for (const storage::Record &record : storage::records(store, kind.kind)) {
        if (!wanted.contains(record.id))
            continue;
        row.write(writer, record);
        if (isTraining)
            writer.text(demoMark());
        writer.endRow();
        steps.next();
    }
}

} // namespace

Workbook::ExportResult exportTable(storage::Store &store, const QString &kind, const QString &path,
                                   const std::map<QString, QString> &where, JobControl *job)
{
    if (!isKnownKind(kind))
        throw storage::StorageError(u"unknown-kind"_s, kind);
    if (path.endsWith(".ods"_L1, Qt::CaseInsensitive) || path.endsWith(".xls"_L1, Qt::CaseInsensitive))
        throw exchange::FileError(u"format-unsupported"_s, path);
    ReferenceTexts texts(store);
    const storage::ExportFilter filter = filterFrom(where, texts.lookup());
    const std::int64_t expected = storage::countExported(store, kind, filter);
    RowSteps steps(job, expected);
    const bool isTraining = store.kind() == storage::FileKind::Training;
    const auto writer = writerFor(path, kind, store, isTraining);
    if (const RecordKind *record = recordKind(kind))
        writeRecords(store, *writer, *record, filter, texts, isTraining, steps);
    else
        writeFigures(store, *writer, filter, texts, isTraining, steps);
    // Without a commit the file does not come into being.
    if (writer->rows() != expected)
        throw storage::StorageError(u"export-not-proven"_s,
                                    QString::number(writer->rows()) + u" / "_s + QString::number(expected));
    const exchange::TableResult result = writer->commit();
    return {result.rows, result.sha256};
}

Workbook::ExportResult exportTable(storage::Store &store, const QString &kind, const QString &path,
                                   const std::map<QString, QString> &where)
{
    return exportTable(store, kind, path, where, nullptr);
}

} // namespace pilotage::workbook
