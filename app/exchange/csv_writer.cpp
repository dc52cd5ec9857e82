#include "app/exchange/csv_writer.h"

#include "app/exchange/file_error.h"

#include <charconv>
#include <cmath>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bufferSize = 1 << 16;

bool startsFormula(QStringView text)
{
    constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && (text.front().isNull() || starts.contains(text.front()));
}

/// A formula start behind zero or more apostrophes.
bool needsGuard(QStringView text)
{
    while (!text.isEmpty() && text.front() == u'\'')
        text = text.sliced(1);
    return startsFormula(text);
}

QByteArray quotedIfNeeded(const QByteArray &bytes, char separator)
{
    bool isNeeded = bytes.startsWith(' ') || bytes.endsWith(' ');
    for (const char c : bytes)
        isNeeded = isNeeded || c == separator || c == '"' || c == '\n' || c == '\r' || c == '\0';
    if (!isNeeded)
        return bytes;
    QByteArray doubled = bytes;
    doubled.replace('"', "\"\"");
    return '"' + doubled + '"';
}

} // namespace

QString guardFormula(const QString &text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString stripGuard(const QString &text)
{
    return text.startsWith(u'\'') && needsGuard(text) ? text.sliced(1) : text;
}

QByteArray numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        value = 0; // never -0
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, static_cast<qsizetype>(end - buffer)};
}

CsvWriter::CsvWriter(const QString &path, const CsvOptions &options)
    : m_options(options)
    , m_file(std::make_unique<QSaveFile>(path))
    , m_device(m_file.get())
{
    if (!m_file->open(QIODevice::WriteOnly))
        throw FileError(u"file-not-written"_s, path, m_file->errorString());
    if (options.withBom)
        m_buffer = "\xEF\xBB\xBF";
}

CsvWriter::CsvWriter(QIODevice &device, const CsvOptions &options)
    : m_options(options)
    , m_device(&device)
{
    if (options.withBom)
        m_buffer = "\xEF\xBB\xBF";
}

void CsvWriter::header(const QStringList &names)
{
    for (const QString &name : names)
        text(name);
    endRecord();
}

void CsvWriter::separate()
{
    if (!m_isFirst)
        m_buffer += m_options.separator;
    m_isFirst = false;
}

void CsvWriter::rawCell(const QByteArray &bytes)
{
    separate();
    m_buffer += bytes;
}

CsvWriter &CsvWriter::text(const QString &text)
{
    const QString guarded = m_options.guardFormulas ? guardFormula(text) : text;
    rawCell(quotedIfNeeded(guarded.toUtf8(), m_options.separator));
    return *this;
}

CsvWriter &CsvWriter::number(double value)
{
    rawCell(numberText(value));
    return *this;
}

CsvWriter &CsvWriter::number(double value, int decimals)
{
    if (!std::isfinite(value))
        return empty();
    QByteArray digits = QByteArray::number(value, 'f', decimals);
    if (digits.startsWith('-') && digits.toDouble() == 0)
        digits.remove(0, 1);
    rawCell(digits);
    return *this;
}

CsvWriter &CsvWriter::integer(std::int64_t value)
{
    rawCell(QByteArray::number(static_cast<qlonglong>(value)));
    return *this;
}

CsvWriter &CsvWriter::date(const QString &iso)
{
    return text(iso);
}

CsvWriter &CsvWriter::plain(const QString &number)
{
    rawCell(quotedIfNeeded(number.toUtf8(), m_options.separator));
    return *this;
}

CsvWriter &CsvWriter::empty()
{
    separate();
    return *this;
}

void CsvWriter::endRecord()
{
    m_buffer += m_options.withCrLf ? "\r\n" : "\n";
    m_isFirst = true;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void CsvWriter::endRow()
{
    endRecord();
    ++m_rows;
}

void CsvWriter::flush()
{
    if (m_device->write(m_buffer) != m_buffer.size())
        throw FileError(u"file-not-written"_s, m_file ? m_file->fileName() : QString(),
                        m_device->errorString());
    m_hash.addData(m_buffer);
    m_buffer.clear();
}

TableResult CsvWriter::commit()
{
    flush();
    if (m_file && !m_file->commit())
        throw FileError(u"file-not-written"_s, m_file->fileName(), m_file->errorString());
    return {m_rows, QString::fromLatin1(m_hash.result().toHex())};
}

} // namespace pilotage::exchange
