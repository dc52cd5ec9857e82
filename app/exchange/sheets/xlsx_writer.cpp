#include "app/exchange/sheets/xlsx_writer.h"

#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"
#include "app/exchange/sheets/cell.h"

#include <xlsxwriter.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <locale.h>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t holdRows = 200; ///< that decide the widths
constexpr int minWidth = 8;
constexpr int maxWidth = 40;
constexpr int maxDecimals = 9;
constexpr int paperA4 = 9;
constexpr std::int64_t exactInteger = std::int64_t{1} << 53;
constexpr qint64 copyPiece = 1 << 20;

/// Characters of ideographs and full-width forms take two places.
int placesOf(const QString &text)
{
    int places = 0;
    for (const QChar c : text)
        places += c.unicode() >= 0x2E80 ? 2 : 1;
    return places;
}

/// "_x0041_" as plain text must not become "A" when it is read. Source: ECMA-376 part 1, 22.9.2.19.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression form(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? QString(text).replace(form, u"_x005F_"_s).toUtf8() : text.toUtf8();
}

QByteArray sheetName(const QString &wanted)
{
    static const QRegularExpression forbidden(uR"([\[\]:*?/\\])"_s);
    QString name = QString(wanted).replace(forbidden, u" "_s).simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArray("Sheet1") : name.left(31).toUtf8();
}

/// Decimals of the shortest text; more than maxDecimals or an exponent = -1.
int decimalsOf(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    const std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
    if (text.find('e') != std::string_view::npos)
        return -1;
    const std::size_t point = text.find('.');
    const auto decimals = point == std::string_view::npos ? 0 : static_cast<int>(text.size() - point - 1);
    return decimals > maxDecimals ? -1 : decimals;
}

/// libxlsxwriter prints numbers by the locale of the process, which may have a decimal comma; in XML it is a
/// point.
class PointLocale
{
public:
    PointLocale()
        : m_before(uselocale(pointLocale()))
    {
    }
    ~PointLocale() { uselocale(m_before); }
    PointLocale(const PointLocale &) = delete;
    PointLocale &operator=(const PointLocale &) = delete;

private:
    static locale_t pointLocale()
    {
        static const locale_t made = newlocale(LC_NUMERIC_MASK, "C", nullptr);
        return made;
    }
    locale_t m_before; ///< of this thread
};

} // namespace

struct XlsxWriter::Book
{
    QTemporaryDir folder;
    QByteArray path;
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *title = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *text = nullptr;
    lxw_format *date = nullptr;
    std::array<lxw_format *, maxDecimals + 1> numbers{};

    ~Book()
    {
        const PointLocale point;
        if (workbook)
            workbook_close(workbook); // into the temporary folder, which goes with it
    }
};

bool isXlsxPath(const QString &path)
{
    return path.endsWith(".xlsx"_L1, Qt::CaseInsensitive);
}

XlsxWriter::XlsxWriter(const QString &path, const XlsxOptions &options)
    : m_path(path)
    , m_options(options)
    , m_book(std::make_unique<Book>())
{
    // Said at once, not after a million rows.
    QSaveFile probe(path);
    if (!probe.open(QIODevice::WriteOnly))
        throw FileError(u"file-not-written"_s, path, probe.errorString());
    probe.cancelWriting();
    if (!m_book->folder.isValid())
        throw FileError(u"file-not-written"_s, path, m_book->folder.errorString());
    start();
}

XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::start()
{
    Book &book = *m_book;
    book.path = QFile::encodeName(book.folder.filePath(u"table.xlsx"_s));
    QByteArray temporary = QFile::encodeName(book.folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    book.workbook = workbook_new_opt(book.path.constData(), &options);
    if (!book.workbook)
        throw FileError(u"file-not-written"_s, m_path);
    lxw_doc_properties properties{};
    if (m_options.created.isValid())
        properties.created = m_options.created.toSecsSinceEpoch();
    workbook_set_properties(book.workbook, &properties);
    book.sheet = workbook_add_worksheet(book.workbook, sheetName(m_options.sheetName).constData());
    if (!book.sheet)
        throw FileError(u"file-not-written"_s, m_path);
    book.title = workbook_add_format(book.workbook);
    format_set_bold(book.title);
    format_set_font_size(book.title, 14);
    book.heading = workbook_add_format(book.workbook);
    format_set_bold(book.heading);
    format_set_align(book.heading, LXW_ALIGN_CENTER);
    format_set_align(book.heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(book.heading);
    format_set_border(book.heading, LXW_BORDER_THIN);
    format_set_bg_color(book.heading, 0xE8EEEA);
    book.text = workbook_add_format(book.workbook);
    format_set_num_format(book.text, "@");
    format_set_indent(book.text, 1); // apart from figures at its left
    book.date = workbook_add_format(book.workbook);
    format_set_num_format(book.date, "yyyy-mm-dd");
    for (std::size_t decimals = 0; decimals < book.numbers.size(); ++decimals) {
        book.numbers[decimals] = workbook_add_format(book.workbook);
        const std::string code = decimals == 0 ? "0" : "0." + std::string(decimals, '0');
        format_set_num_format(book.numbers[decimals], code.c_str());
    }
}

void XlsxWriter::header(const QStringList &names)
{
    m_names = names;
    if (names.size() > LXW_COL_MAX)
        throw FileError(u"too-many-columns"_s, m_path);
}

int XlsxWriter::widthOf(std::size_t column) const
{
    int places = placesOf(m_names.value(static_cast<qsizetype>(column)));
    for (const auto &row : m_held)
        if (column < row.size())
            places = std::max(places, placesOf(QString::fromUtf8(row[column].text)));
    return std::clamp(places + 2, minWidth, maxWidth);
}

/// Everything that comes before the first row: widths, page, frozen heading.
void XlsxWriter::startSheet()
{
    lxw_worksheet *sheet = m_book->sheet;
    std::size_t columns = static_cast<std::size_t>(m_names.size());
    for (const auto &row : m_held)
        columns = std::max(columns, row.size());
    for (std::size_t column = 0; column < columns; ++column)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(column), static_cast<lxw_col_t>(column),
                             widthOf(column), nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    QString printed
        = m_options.title.isEmpty() ? QString() : u"&C"_s + QString(m_options.title).replace(u'&', u"&&"_s);
    printed += m_options.isDemo ? u"&R演示"_s : QString();
    worksheet_set_header(sheet, printed.toUtf8().constData());
    worksheet_set_footer(sheet, "&C&P / &N");
    writeHeading();
    if (m_at > 0) {
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(m_at), 0);
        worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(m_at - 1));
    }
}

void XlsxWriter::writeHeading()
{
    lxw_worksheet *sheet = m_book->sheet;
    if (!m_options.title.isEmpty()) {
        const QString title = m_options.isDemo ? m_options.title + u"（演示）"_s : m_options.title;
        check(worksheet_write_string(sheet, static_cast<lxw_row_t>(m_at), 0, escaped(title), m_book->title),
              0);
        ++m_at;
    }
    const auto line = [&](const QStringList &texts) {
        for (qsizetype i = 0; i < m_names.size(); ++i)
            check(worksheet_write_string(sheet, static_cast<lxw_row_t>(m_at), static_cast<lxw_col_t>(i),
                                         escaped(texts.value(i)), m_book->heading),
                  static_cast<int>(i));
        ++m_at;
    };
    if (!m_names.isEmpty())
        line(m_names);
    const bool hasUnits = std::any_of(m_options.units.begin(), m_options.units.end(),
                                      [](const QString &unit) { return !unit.isEmpty(); });
    if (hasUnits)
        line(m_options.units);
}

void XlsxWriter::check(int error, int column) const
{
    if (error == LXW_NO_ERROR)
        return;
    const QString place = columnLetters(column + 1) + QString::number(m_at + 1);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        throw FileError(u"cell-too-long"_s, m_path, place);
    throw FileError(u"file-not-written"_s, m_path,
                    place + u' ' + QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

void XlsxWriter::writeCell(int column, const Held &cell)
{
    const auto row = static_cast<lxw_row_t>(m_at);
    const auto col = static_cast<lxw_col_t>(column);
    switch (cell.kind) {
    case Held::Kind::Empty:
        return;
    case Held::Kind::Text:
        check(worksheet_write_string(m_book->sheet, row, col, cell.text.constData(), m_book->text), column);
        return;
    case Held::Kind::Date:
        check(worksheet_write_number(m_book->sheet, row, col, cell.number, m_book->date), column);
        return;
    case Held::Kind::Number: {
        const int decimals = decimalsOf(cell.number);
        lxw_format *format = decimals < 0 ? nullptr : m_book->numbers[static_cast<std::size_t>(decimals)];
        check(worksheet_write_number(m_book->sheet, row, col, cell.number, format), column);
        return;
    }
    }
}

void XlsxWriter::writeNow(const Held &cell)
{
    // The first cell of a row writes out the row before.
    const PointLocale point;
    writeCell(m_column, cell);
}

void XlsxWriter::add(Held &&cell)
{
    if (m_column >= LXW_COL_MAX)
        throw FileError(u"too-many-columns"_s, m_path);
    if (m_isHolding)
        m_row.push_back(std::move(cell));
    else
        writeNow(cell);
    ++m_column;
}

XlsxWriter &XlsxWriter::text(const QString &text)
{
    // A zero character cannot stand in XML at all; "" would be no cell.
    if (text.isEmpty())
        return empty();
    if (text.contains(QChar(u'\0')))
        throw FileError(u"nul-byte"_s, m_path);
    Held cell;
    cell.kind = Held::Kind::Text;
    cell.text = escaped(text);
    add(std::move(cell));
    return *this;
}

XlsxWriter &XlsxWriter::number(double value)
{
    if (!std::isfinite(value))
        return empty();
    Held cell;
    cell.kind = Held::Kind::Number;
    cell.number = value == 0 ? 0 : value; // never -0
    if (m_isHolding)
        cell.text = numberText(value);
    add(std::move(cell));
    return *this;
}

XlsxWriter &XlsxWriter::integer(std::int64_t value)
{
    // Beyond 2^53 a number would lose digits.
    if (value > exactInteger || value < -exactInteger)
        return text(QString::number(value));
    return number(static_cast<double>(value));
}

XlsxWriter &XlsxWriter::date(const QString &iso)
{
    const QDate date = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    if (!date.isValid() || date < QDate(1900, 3, 1))
        return text(iso);
    Held cell;
    cell.kind = Held::Kind::Date;
    cell.number = static_cast<double>(QDate(1899, 12, 30).daysTo(date));
    cell.text = iso.toUtf8();
    add(std::move(cell));
    return *this;
}

XlsxWriter &XlsxWriter::empty()
{
    add({});
    return *this;
}

void XlsxWriter::flushHeld()
{
    const PointLocale point;
    startSheet();
    m_isHolding = false;
    for (const auto &row : m_held) {
        for (std::size_t column = 0; column < row.size(); ++column)
            writeCell(static_cast<int>(column), row[column]);
        ++m_at;
    }
    m_held.clear();
}

void XlsxWriter::endRow()
{
    ++m_rows;
    m_column = 0;
    if (m_isHolding) {
        m_held.push_back(std::move(m_row));
        m_row.clear();
        if (m_held.size() == holdRows)
            flushHeld();
        return;
    }
    ++m_at;
    if (m_at >= LXW_ROW_MAX)
        throw FileError(u"too-many-rows"_s, m_path);
}

void XlsxWriter::writeNotes()
{
    if (m_options.notes.isEmpty())
        return;
    ++m_at;
    for (const QString &note : m_options.notes) {
        check(worksheet_write_string(m_book->sheet, static_cast<lxw_row_t>(m_at), 0, escaped(note), nullptr),
              0);
        ++m_at;
    }
}

TableResult XlsxWriter::commit()
{
    if (m_isHolding)
        flushHeld();
    const PointLocale point;
    writeNotes();
    lxw_workbook *workbook = std::exchange(m_book->workbook, nullptr);
    const lxw_error error = workbook_close(workbook);
    if (error != LXW_NO_ERROR)
        throw FileError(u"file-not-written"_s, m_path, QString::fromUtf8(lxw_strerror(error)));
    QFile written(QFile::decodeName(m_book->path));
    QSaveFile target(m_path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!written.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        throw FileError(u"file-not-written"_s, m_path, target.errorString());
    while (!written.atEnd()) {
        const QByteArray piece = written.read(copyPiece);
        hash.addData(piece);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            throw FileError(u"file-not-written"_s, m_path, target.errorString());
    }
    if (!target.commit())
        throw FileError(u"file-not-written"_s, m_path, target.errorString());
    return {m_rows, QString::fromLatin1(hash.result().toHex())};
}

} // namespace pilotage::exchange
