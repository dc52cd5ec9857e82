#include "app/workbook/import_table.h"

#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"
#include "app/exchange/sheets/normal_table.h"
#include "app/exchange/sheets/sheet_file.h"
#include "app/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickEvery = 4096;

} // namespace

QString cellText(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with('\'') ? exchange::stripGuard(text) : text;
}

ImportTable::ImportTable(const ImportRequest &request)
    : m_fileName(QFileInfo(request.path).fileName())
{
    if (exchange::looksLikeSheetFile(request.path))
        readSheetFile(request);
    else
        readText(request.path);
}

void ImportTable::readText(const QString &path)
{
    exchange::DecodedText decoded = exchange::readTextFile(path);
    m_text = std::move(decoded.utf8);
    m_encoding = decoded.encoding;
    m_sha256 = decoded.sha256;
    // "sep=;" in the first line is how spreadsheets are told the separator.
    if (m_text.size() > 5 && m_text.startsWith("sep=") && (m_text[5] == '\r' || m_text[5] == '\n'))
        m_separator = m_text[4];
    else
        m_separator = exchange::sniffSeparator(text());
    if (!decoded.doubt.isEmpty())
        m_issues.push_back({Severity::Error, decoded.doubt, place(0), {decoded.encoding}});
}

/// -1 = it must be said which one.
int ImportTable::chooseSheet(exchange::SheetFile &file, const QString &wanted)
{
    QStringList names;
    std::vector<int> seen;
    for (std::size_t i = 0; i < file.sheets().size(); ++i) {
        const exchange::SheetInfo &info = file.sheets()[i];
        names << info.name;
        if (!wanted.isEmpty() && info.name == wanted)
            return static_cast<int>(i);
        bool isEmpty = true;
        if (wanted.isEmpty() && !info.isHidden)
            file.read(static_cast<int>(i), [&isEmpty](const exchange::RowView &) { return isEmpty = false; });
        if (!isEmpty)
            seen.push_back(static_cast<int>(i));
    }
    if (seen.size() == 1)
        return seen.front();
    const bool isUnknown = !wanted.isEmpty();
    if (isUnknown || !seen.empty())
        m_issues.push_back(
            {Severity::Error, isUnknown ? u"sheet-unknown"_s : u"sheet-choose"_s, place(0),
             isUnknown ? QStringList{wanted, names.join(u", "_s)} : QStringList{names.join(u", "_s)}});
    return -1;
}

void ImportTable::readSheetFile(const ImportRequest &request)
{
    m_isSheet = true;
    const auto file = exchange::openSheetFile(request.path);
    m_encoding = file->format();
    QFile bytes(request.path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!bytes.open(QIODevice::ReadOnly) || !hash.addData(&bytes))
        throw exchange::FileError(u"file-unreadable"_s, request.path, bytes.errorString());
    m_sha256 = QString::fromLatin1(hash.result().toHex());
    const int index = chooseSheet(*file, request.sheet);
    if (index < 0)
        return;
    const exchange::Sheet sheet = exchange::readSheet(*file, index, m_fileName);
    m_sheetName = sheet.name;
    const exchange::TableGuess guess = exchange::guessTable(sheet);
    exchange::NormalTable table(sheet, guess);
    if (guess.hasTable())
        m_text = table.csv();
    // An unusable cell refuses its row, not the file.
    for (const Issue &issue : table.issues()) {
        if (issue.severity == Severity::Error && issue.place.row > 0 && issue.place.column > 0)
            m_cellIssues.emplace(std::pair(issue.place.row, issue.place.column), issue);
        else
            m_issues.push_back(issue);
    }
}

const Issue *ImportTable::cellIssue(int row, int column) const
{
    const auto found = m_cellIssues.find({row, column});
    return found == m_cellIssues.end() ? nullptr : &found->second;
}

std::string_view ImportTable::text() const
{
    return {m_text.constData(), static_cast<std::size_t>(m_text.size())};
}

Place ImportTable::place(int row, int column) const
{
    Place place;
    place.file = m_fileName;
    place.sheet = m_sheetName;
    place.row = row;
    place.column = column;
    return place;
}

std::vector<exchange::CsvTable::Row> ImportTable::head(int rows) const
{
    std::vector<exchange::CsvTable::Row> result;
    exchange::CsvReader reader(text(), m_separator);
    while (static_cast<int>(result.size()) < rows && reader.next()) {
        const bool isSeparatorLine = reader.row() == 1 && reader.cell(0).starts_with("sep=");
        if (reader.isBlank() || isSeparatorLine)
            continue;
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells << cellText(cell);
        result.push_back({reader.row(), cells});
    }
    return result;
}

void ImportTable::read(const std::function<void(const exchange::CsvReader &)> &row, JobControl *job,
                       double share)
{
    exchange::CsvReader reader(text(), m_separator);
    m_offsets.clear();
    m_rowsRead = 0;
    const QString what = QCoreApplication::translate("workbook", "Reading the table");
    while (reader.next()) {
        m_offsets.push_back(static_cast<std::uint32_t>(reader.offset()));
        if (job && reader.row() % tickEvery == 0)
            job->step(share * static_cast<double>(reader.position()) / static_cast<double>(m_text.size()),
                      what);
        if (reader.row() <= m_headerRow || reader.isBlank())
            continue;
        ++m_rowsRead;
        row(reader);
    }
    takeFaults(reader);
}

void ImportTable::takeFaults(const exchange::CsvReader &reader)
{
    for (const exchange::CsvFault &fault : reader.faults()) {
        const bool isError = fault.kind == exchange::CsvFaultKind::UnterminatedQuote
            || fault.kind == exchange::CsvFaultKind::CellTooLong
            || fault.kind == exchange::CsvFaultKind::TooManyColumns
            || fault.kind == exchange::CsvFaultKind::NulByte;
        m_issues.push_back({isError ? Severity::Error : Severity::Warning,
                            exchange::faultCode(fault.kind),
                            place(fault.row, fault.column),
                            {}});
    }
}

std::vector<std::string> ImportTable::cells(int row) const
{
    if (row < 1 || static_cast<std::size_t>(row) > m_offsets.size())
        return {};
    exchange::CsvReader reader(text(), m_separator);
    reader.seek(m_offsets[static_cast<std::size_t>(row) - 1], row);
    reader.next();
    std::vector<std::string> result;
    for (const std::string_view cell : reader.cells())
        result.emplace_back(cell);
    return result;
}

} // namespace pilotage::workbook
