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
/// Records in which the heading of a text file is looked for.
constexpr int headerWithin = 10;
/// Bytes: larger text files are plain tables.
constexpr qsizetype largestTextToSearch = 32'000'000;
constexpr std::size_t mostTotals = 1000;

} // namespace

QString cellText(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with('\'') ? exchange::stripGuard(text) : text;
}

ImportTable::ImportTable(const ImportRequest &request, const TableReading &reading)
    : m_reading(reading)
    , m_kind(request.kind)
    , m_fileName(QFileInfo(request.path).fileName())
{
    if (exchange::looksLikeSheetFile(request.path)) {
        readSheetFile(request);
        return;
    }
    readText(request.path);
    // What a person says of rows and columns is said of a sheet, and so is what a layout keeps of it.
    if (m_reading.areRolesSaid || !m_reading.roles.isEmpty() || !m_reading.texts.empty())
        findTableInText();
    else if (hasKeptRows())
        readAsPrinted([this] { return m_preview.areRolesOfLayout; });
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
    int named = -1;
    for (std::size_t i = 0; i < file.sheets().size(); ++i) {
        const exchange::SheetInfo &info = file.sheets()[i];
        names << info.name;
        if (!wanted.isEmpty() && info.name == wanted && named < 0)
            named = static_cast<int>(i);
        bool isEmpty = true;
        if (!info.isHidden)
            file.read(static_cast<int>(i), [&isEmpty](const exchange::RowView &) { return isEmpty = false; });
        if (isEmpty)
            continue;
        seen.push_back(static_cast<int>(i));
        m_preview.sheets << info.name;
    }
    if (named >= 0)
        return named;
    const bool isUnknown = !wanted.isEmpty();
    if (seen.size() == 1 && !isUnknown)
        return seen.front();
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
    readAsTable(exchange::readSheet(*file, index, m_fileName));
}

void ImportTable::readAsTable(const exchange::Sheet &sheet)
{
    m_isNormalised = true;
    m_sheetName = sheet.name;
    m_preview.isSpreadsheet = m_isSheet;
    chooseRoles(sheet);
    m_preview.guess = exchange::guessTable(sheet, m_preview.roles);
    if (m_preview.areRolesOfLayout)
        for (exchange::TablePart &part : m_preview.guess.parts)
            if (part.reason == "by-hand"_L1)
                part.reason = u"by-layout"_s;
    m_preview.rowsToKeep = exchange::layoutRowsOf(sheet, m_preview.guess, m_preview.roles);
    showSheet(m_preview, sheet);
    exchange::NormalTable table(sheet, m_preview.guess);
    table.acceptTexts(m_reading.texts);
    m_text = m_preview.guess.hasTable() ? table.csv() : QByteArray();
    m_preview.layout = exchange::fingerprintOf(m_kind, table, m_preview.guess.tableUnit);
    m_preview.proposals = table.proposals();
    takeTotals(sheet);
    // An unusable cell refuses its row, not the file.
    for (const Issue &issue : table.issues()) {
        if (issue.severity == Severity::Error && issue.place.row > 0 && issue.place.column > 0)
            m_cellIssues.emplace(std::pair(issue.place.row, issue.place.column), issue);
        else
            m_issues.push_back(issue);
    }
}

std::optional<exchange::ProfileMatch> ImportTable::match(const exchange::LayoutFingerprint &layout) const
{
    // A layout asked for by its name is followed if anything fits.
    constexpr double least = 0.6;
    constexpr double anything = 0.01;
    return exchange::bestProfile(m_reading.profiles, layout, m_reading.layout.isEmpty() ? least : anything);
}

exchange::LayoutFingerprint ImportTable::layoutOf(const exchange::Sheet &sheet,
                                                  const exchange::TableGuess &guess) const
{
    return exchange::fingerprintOf(m_kind, exchange::NormalTable(sheet, guess), guess.tableUnit);
}

bool ImportTable::hasKeptRows() const
{
    return std::any_of(m_reading.profiles.begin(), m_reading.profiles.end(), [this](const auto &profile) {
        return profile.layout.kind == m_kind && !profile.rows.isEmpty();
    });
}

/// What the person says; else what the layout says that is the most alike once its rows are followed.
void ImportTable::chooseRoles(const exchange::Sheet &sheet)
{
    m_preview.roles = m_reading.roles;
    m_preview.areRolesOfLayout = false;
    m_match.reset();
    if (!m_reading.areRolesSaid && m_reading.roles.isEmpty()) {
        for (std::size_t i = 0; i < m_reading.profiles.size(); ++i) {
            const exchange::MappingProfile &profile = m_reading.profiles[i];
            if (profile.rows.isEmpty() || profile.layout.kind != m_kind)
                continue;
            const exchange::TableChoices roles = exchange::choicesOf(profile.rows, sheet);
            const auto layout = layoutOf(sheet, exchange::guessTable(sheet, roles));
            const auto found = match(layout);
            if (!found || found->index != i
                || (m_match && m_match->similarity.score >= found->similarity.score))
                continue;
            m_match = found;
            m_preview.roles = roles;
            m_preview.areRolesOfLayout = !roles.isEmpty();
        }
    }
    const auto plain = match(layoutOf(sheet, exchange::guessTable(sheet, m_reading.roles)));
    if (plain && (!m_match || plain->similarity.score > m_match->similarity.score)) {
        m_match = plain;
        m_preview.roles = m_reading.roles;
        m_preview.areRolesOfLayout = false;
    }
}

void ImportTable::takeTotals(const exchange::Sheet &sheet)
{
    m_totals.clear();
    for (const int row : m_preview.guess.totalRows()) {
        if (m_totals.size() == mostTotals)
            break;
        Total total{row, {}};
        for (int column = 1; column <= sheet.lastColumn(); ++column)
            total.cells.push_back(sheet.text(row, column).toStdString());
        m_totals.push_back(std::move(total));
    }
}

bool ImportTable::readAsPrinted(const std::function<bool()> &fits)
{
    if (!findTableInText())
        return false;
    if (fits())
        return true;
    keepText();
    return false;
}

bool ImportTable::findTableInText()
{
    if (m_isSheet || m_isNormalised || m_text.size() > largestTextToSearch)
        return false;
    m_plainText = m_text;
    m_plainIssues = m_issues;
    m_plainPreview = m_preview;
    m_plainMatch = m_match;
    m_plainSeparator = m_separator;
    if (m_offsets.empty()) { // never read: what is odd about its form is not known yet
        exchange::CsvReader reader(text(), m_separator);
        while (reader.next()) { }
        takeFaults(reader);
    }
    try {
        readAsTable(exchange::sheetOfCsv(text(), m_separator, m_fileName));
    } catch (const exchange::FileError &) {
        keepText(); // more cells than can be held at once: read as it stands
        return false;
    }
    m_separator = ',';
    if (m_preview.guess.hasTable())
        return true;
    keepText();
    return false;
}

void ImportTable::keepText()
{
    m_text = m_plainText;
    m_issues = m_plainIssues;
    m_separator = m_plainSeparator;
    m_plainText.clear();
    m_cellIssues.clear();
    m_totals.clear();
    m_preview = m_plainPreview;
    m_match = m_plainMatch;
    m_isNormalised = false;
}

void ImportTable::showText(const std::vector<exchange::TableRole> &columns)
{
    if (m_isSheet || m_isNormalised)
        return;
    exchange::CsvReader reader(text(), m_separator);
    int rows = 0;
    while (rows < previewRows && reader.next())
        rows = reader.row();
    const auto shown = static_cast<std::size_t>(reader.position());
    const exchange::Sheet sheet = exchange::sheetOfCsv(text().substr(0, shown), m_separator, m_fileName);
    showSheet(m_preview, sheet);
    m_preview.rows = std::max(sheet.lastRow(), m_headerRow + m_rowsRead);
    using exchange::TableRole;
    const int last = std::max(1, sheet.lastColumn());
    auto &parts = m_preview.guess.parts;
    parts.clear();
    if (m_headerRow > 1)
        parts.push_back({TableRole::Skipped, false, {1, 1, m_headerRow - 1, last}, u"above-header"_s});
    parts.push_back({TableRole::Header, false, {m_headerRow, 1, m_headerRow, last}, u"header-word"_s});
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        parts.push_back({columns[i],
                         true,
                         {m_headerRow + 1, column, m_preview.rows, column},
                         columns[i] == TableRole::Skipped ? u"header-unknown"_s : u"header-word"_s});
    }
}

void ImportTable::recognise(ImportRequest &request)
{
    QStringList header;
    if (m_isNormalised) {
        const auto rows = head(1);
        header = rows.empty() ? QStringList() : rows.front().cells;
    } else {
        m_match.reset();
        for (const auto &row : head(headerWithin)) {
            const exchange::LayoutFingerprint layout = exchange::fingerprintOf(m_kind, row.cells);
            const auto found = match(layout);
            const bool isBetter = found && (!m_match || found->similarity.score > m_match->similarity.score);
            if (!header.isEmpty() && !isBetter)
                continue;
            m_preview.layout = layout;
            header = row.cells;
            m_match = found;
        }
    }
    if (!m_match)
        return;
    const exchange::MappingProfile &profile = m_reading.profiles[m_match->index];
    m_preview.profile = profile.name;
    m_preview.similarity = m_match->similarity;
    for (const auto &[column, field] : mapOfProfile(profile, header))
        request.map.emplace(column, field);
}

std::optional<Issue> ImportTable::recognition() const
{
    Issue issue;
    issue.severity = Severity::Note;
    issue.place = place(0);
    if (!m_match) {
        if (m_reading.layout.isEmpty())
            return std::nullopt;
        issue.severity = Severity::Error;
        issue.code = u"layout-unfit"_s;
        issue.args = {m_reading.layout};
        return issue;
    }
    const exchange::LayoutSimilarity &similarity = m_match->similarity;
    issue.code = m_preview.areRolesOfLayout ? u"layout-rows-followed"_s : u"layout-followed"_s;
    issue.args = {m_reading.profiles[m_match->index].name,
                  QString::number(static_cast<int>(similarity.score * 100 + 0.5))};
    if (!similarity.missing.isEmpty()) {
        issue.severity = Severity::Warning;
        issue.code = u"layout-differs"_s;
        issue.args << similarity.missing.join(u", "_s);
    }
    return issue;
}

QString ImportTable::cleaningNote() const
{
    if (m_reading.texts.empty())
        return {};
    QStringList pairs;
    for (const auto &[before, after] : m_reading.texts)
        pairs << before + QChar(0x2192) + after;
    return QCoreApplication::translate("workbook", "Texts accepted at import: %1").arg(pairs.join(u", "_s));
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
