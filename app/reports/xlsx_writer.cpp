#include "app/reports/writers.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Width of a text in characters of the sheet: a Chinese one takes two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2e80 ? 1 : 2;
    return width;
}

/// Width of the page of text in characters of the program's own font, which are up to a third wider where
/// that font is missing: a single column that is wider than the paper is cut, not made smaller.
constexpr int textWidth = 74;
/// Characters of our font in a line of it at least.
constexpr int textPlaces = 68;
/// Characters of a table that is still read easily on an upright page.
constexpr int widestUpright = 105;
/// Unit: inch.
constexpr double textMargin = 0.5;
/// Unit: pt. A line of 11 pt with the space around it.
constexpr double lineHeight = 16;

/// Lines that a text takes in `places` characters.
int linesOf(const QString &text, int places)
{
    int lines = 0;
    for (const QString &line : text.split(u'\n'))
        lines += std::max(1, (widthOf(line) + places - 1) / std::max(1, places));
    return lines;
}

class Writer
{
public:
    explicit Writer(const Document &document)
        : m_document(document)
    {
        // The library writes files only: one of our own folder takes it, and goes with it.
        if (m_folder.isValid())
            m_book = workbook_new(QFile::encodeName(path()).constData());
    }

    QByteArray bytes()
    {
        if (!m_book)
            return {};
        putText();
        int tables = 0;
        for (const DocumentBlock &block : m_document.blocks)
            if (block.kind == BlockKind::Table)
                putTable(block, ++tables);
        for (const DocumentBlock &block : m_document.blocks)
            if (block.kind == BlockKind::Chart)
                putChart(block.chart);
        putTraces();
        QByteArray title = m_document.title.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        workbook_set_properties(m_book, &properties);
        if (workbook_close(m_book) != LXW_NO_ERROR)
            return {};
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"report.xlsx"_s); }

    struct Look
    {
        bool bold = false;
        bool wraps = false;
        bool isText = false;
        bool top = false;
        bool bottom = false;
        bool muted = false;
        int align = LXW_ALIGN_NONE;
        int indent = 0;
        int size = 11;
        QString number{};

        [[nodiscard]] QString key() const
        {
            return u"%1%2%3%4%5%6|%7|%8|%9|%10"_s.arg(bold)
                .arg(wraps)
                .arg(isText)
                .arg(top)
                .arg(bottom)
                .arg(muted)
                .arg(align)
                .arg(size)
                .arg(indent)
                .arg(number);
        }
    };

    lxw_format *format(const Look &look)
    {
        lxw_format *&made = m_formats[look.key()];
        if (made)
            return made;
        made = workbook_add_format(m_book);
        format_set_font_name(made, "SimSun");
        format_set_font_size(made, look.size);
        if (look.bold)
            format_set_bold(made);
        if (look.wraps) {
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        }
        if (look.align != LXW_ALIGN_NONE)
            format_set_align(made, static_cast<std::uint8_t>(look.align));
        if (look.indent > 0)
            format_set_indent(made, static_cast<std::uint8_t>(look.indent));
        if (look.isText)
            format_set_num_format(made, "@");
        else if (!look.number.isEmpty())
            format_set_num_format(made, look.number.toUtf8().constData());
        if (look.top)
            format_set_top(made, LXW_BORDER_THIN);
        if (look.bottom)
            format_set_bottom(made, LXW_BORDER_THIN);
        if (look.muted)
            format_set_font_color(made, 0x5B6573);
        return made;
    }

    /// Sheet names are unique, at most 31 characters and without : \ / ? * [ ].
    lxw_worksheet *addSheet(QString name)
    {
        for (const QChar c : u":\\/?*[]"_s)
            name.replace(c, u' ');
        name = name.simplified().left(28);
        QString unique = name;
        for (int i = 2; m_names.contains(unique); ++i)
            unique = u"%1 %2"_s.arg(name).arg(i);
        m_names.insert(unique);
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, unique.toUtf8().constData());
        worksheet_set_paper(sheet, 9); // A4
        worksheet_fit_to_pages(sheet, 1, 0);
        if (m_document.facts.isTraining)
            worksheet_set_header(sheet,
                                 ("&C&\"SimSun\"&20&KB3261E" + Words::tr("DEMO DATA").toUtf8()).constData());
        return sheet;
    }

    void text(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &words, const Look &look)
    {
        worksheet_write_string(sheet, row, lxw_col_t(column), words.toUtf8().constData(), format(look));
    }

    /// A paragraph with the height it needs: not every office program measures it when it opens the file.
    void paragraph(lxw_worksheet *sheet, lxw_row_t row, const QString &words, Look look)
    {
        look.wraps = true;
        text(sheet, row, 0, words, look);
        if (const int lines = linesOf(words, textPlaces); lines > 1)
            worksheet_set_row(sheet, row, lines * lineHeight, nullptr);
    }

    static QString joined(const Runs &runs)
    {
        QString words;
        for (const TextRun &run : runs)
            words += run.text;
        return words;
    }

    void putText()
    {
        lxw_worksheet *sheet = addSheet(Words::tr("Text"));
        worksheet_set_column(sheet, 0, 0, textWidth, nullptr);
        worksheet_set_margins(sheet, textMargin, textMargin, -1, -1);
        worksheet_center_horizontally(sheet);
        lxw_row_t row = 0;
        if (m_document.facts.isTraining)
            text(sheet, row++, 0, Words::tr("DEMO DATA · not for reporting"), {.bold = true});
        text(sheet, row++, 0, m_document.title, {.bold = true, .align = LXW_ALIGN_CENTER, .size = 16});
        if (!m_document.subtitle.isEmpty())
            text(sheet, row++, 0, m_document.subtitle, {.align = LXW_ALIGN_CENTER});
        for (const DocumentBlock &block : m_document.blocks) {
            const bool heads = block.kind == BlockKind::Heading || block.kind == BlockKind::Annex;
            if (block.kind == BlockKind::Table)
                paragraph(sheet, row++, block.table.caption, {.muted = true});
            else if (block.kind == BlockKind::Chart)
                paragraph(sheet, row++, block.chart.caption, {.muted = true});
            else
                paragraph(sheet, row++, joined(block.runs).replace(u"//"_s, u"\n"_s), {.bold = heads});
        }
        paragraph(sheet, row++,
                  Words::tr("State of the data: %1, workbook %2")
                      .arg(m_document.facts.headHash, m_document.facts.uuid),
                  {.muted = true});
    }

    void putTable(const DocumentBlock &block, int number)
    {
        const DocumentTable &table = block.table;
        const QString name = table.caption.section(u'　', 1);
        lxw_worksheet *sheet = addSheet(u"%1 %2"_s.arg(number).arg(name.isEmpty() ? table.caption : name));
        const int last = int(table.columns.size()) - 1;
        text(sheet, 0, 0, table.caption, {.bold = true, .size = 13});
        text(sheet, 1, last, table.unit, {.muted = true, .align = LXW_ALIGN_RIGHT});
        std::vector<int> widths;
        for (int c = 0; c <= last; ++c) {
            const DocumentTable::Column &column = table.columns[std::size_t(c)];
            text(sheet, 2, c, column.heading,
                 {.bold = true,
                  .wraps = true,
                  .top = true,
                  .bottom = true,
                  .align = alignOf(column.align),
                  .indent = indentOf(column.align, c)});
            widths.push_back(std::min(widthOf(column.heading), 16));
        }
        lxw_row_t row = 3;
        for (std::size_t i = 0; i < table.rows.size(); ++i, ++row)
            for (int c = 0; c <= last; ++c) {
                putCell(sheet, table, row, i, c);
                widths[std::size_t(c)]
                    = std::max(widths[std::size_t(c)], widthOf(table.rows[i][std::size_t(c)].text));
            }
        if (table.rows.empty())
            text(sheet, row++, 0, table.emptyText, {});
        int places = 0;
        int headingLines = 1;
        for (int c = 0; c <= last; ++c) {
            const int width = std::clamp(widths[std::size_t(c)] + 2, 7, 48);
            worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), width, nullptr);
            headingLines = std::max(headingLines, linesOf(table.columns[std::size_t(c)].heading, width - 1));
            places += width;
        }
        if (places > widestUpright)
            worksheet_set_landscape(sheet);
        if (headingLines > 1)
            worksheet_set_row(sheet, 2, headingLines * lineHeight, nullptr);
        putNote(sheet, row + 1, last, joined(block.runs), places);
        worksheet_freeze_panes(sheet, 3, 0);
        worksheet_repeat_rows(sheet, 0, 2);
    }

    /// As wide as the table: a note that runs on beside it would make the printed page small.
    void putNote(lxw_worksheet *sheet, lxw_row_t row, int last, const QString &words, int places)
    {
        if (words.isEmpty())
            return;
        const Look look{.wraps = true, .muted = true};
        if (last > 0)
            worksheet_merge_range(sheet, row, 0, row, lxw_col_t(last), "", format(look));
        text(sheet, row, 0, words, look);
        worksheet_set_row(sheet, row, linesOf(words, places * 9 / 10) * lineHeight, nullptr);
    }

    /// Words beside a column of figures keep apart from it.
    static int indentOf(ColumnAlign align, int column)
    {
        return align == ColumnAlign::Left && column > 0 ? 1 : 0;
    }

    static int alignOf(ColumnAlign align)
    {
        return align == ColumnAlign::Right ? LXW_ALIGN_RIGHT
            : align == ColumnAlign::Centre ? LXW_ALIGN_CENTER
                                           : LXW_ALIGN_LEFT;
    }

    /// Numbers are the printed ones, so that a total computed here is the printed total too.
    void putCell(lxw_worksheet *sheet, const DocumentTable &table, lxw_row_t row, std::size_t i, int c)
    {
        const DocumentCell &cell = table.rows[i][std::size_t(c)];
        const DocumentTable::Column &column = table.columns[std::size_t(c)];
        const bool isTotal = table.hasTotal && i + 1 == table.rows.size();
        if (std::isnan(cell.shown)) {
            text(sheet, row, c, cell.text,
                 {.bold = isTotal,
                  .isText = true,
                  .top = isTotal,
                  .align = alignOf(column.align),
                  .indent = indentOf(column.align, c)});
            return;
        }
        QString number = cell.decimals > 0 ? u"#,##0."_s + QString(cell.decimals, u'0') : u"#,##0"_s;
        if (cell.text.endsWith(u'△') || cell.text.endsWith(u'*'))
            number += u"\"%1\""_s.arg(cell.text.back());
        if (cell.text.startsWith(u'+'))
            number = u"+%1;-%1;%1"_s.arg(number);
        lxw_format *look
            = format({.bold = isTotal, .top = isTotal, .align = LXW_ALIGN_RIGHT, .number = number});
        if (isTotal && column.isSummed) {
            const QString letter = columnName(c);
            const QByteArray sum = u"=SUM(%1%2:%1%3)"_s.arg(letter).arg(4).arg(row).toUtf8();
            worksheet_write_formula_num(sheet, row, lxw_col_t(c), sum.constData(), look, cell.shown);
        } else {
            worksheet_write_number(sheet, row, lxw_col_t(c), cell.shown, look);
        }
    }

    static QString columnName(int c)
    {
        QString name;
        for (int rest = c; rest >= 0; rest = rest / 26 - 1)
            name.prepend(QChar(u'A' + rest % 26));
        return name;
    }

    void putChart(const DocumentChart &chart)
    {
        lxw_worksheet *sheet = addSheet(chart.caption);
        const ChartTable table = toTable(chart.data);
        text(sheet, 0, 0, chart.caption, {.bold = true, .size = 13});
        constexpr int widest = 18;
        int headingLines = 1;
        for (int c = 0; c < table.header.size(); ++c) {
            text(sheet, 2, c, table.header[c],
                 {.bold = true,
                  .wraps = true,
                  .top = true,
                  .bottom = true,
                  .align = c == 0 ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT});
            const int width = c == 0 ? widest : std::clamp(widthOf(table.header[c]) + 2, 9, widest);
            worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), width, nullptr);
            headingLines = std::max(headingLines, linesOf(table.header[c], width - 2));
        }
        if (headingLines > 1)
            worksheet_set_row(sheet, 2, headingLines * lineHeight, nullptr);
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            for (std::size_t c = 0; c < table.rows[i].size(); ++c) {
                const ChartTable::Cell &cell = table.rows[i][c];
                if (std::isnan(cell.number))
                    text(sheet, lxw_row_t(i + 3), int(c), cell.text, {.isText = true});
                else
                    worksheet_write_number(sheet, lxw_row_t(i + 3), lxw_col_t(c), cell.number, format({}));
            }
        text(sheet, lxw_row_t(table.rows.size() + 4), 0, chart.data.source, {.muted = true});
    }

    void putTraces()
    {
        lxw_worksheet *sheet = addSheet(Words::tr("Traces"));
        const QStringList headings{Words::tr("Code"),   Words::tr("As printed"), Words::tr("Value"),
                                   Words::tr("Unit"),   Words::tr("Figure"),     Words::tr("About"),
                                   Words::tr("Period"), Words::tr("Formula"),    Words::tr("Source"),
                                   Words::tr("Place"),  Words::tr("State"),      Words::tr("Reason")};
        for (int c = 0; c < headings.size(); ++c)
            text(sheet, 0, c, headings[c], {.bold = true, .bottom = true});
        lxw_row_t row = 1;
        for (const BoundNumber &number : m_document.numbers) {
            const Trace &trace = number.value.trace;
            const QStringList cells{number.code,
                                    number.printed,
                                    QString(),
                                    number.value.unit,
                                    trace.what,
                                    trace.subject,
                                    trace.period,
                                    trace.formula,
                                    trace.source,
                                    trace.place,
                                    number.value.isPending ? Words::tr("pending review")
                                                           : Words::tr("agreed"),
                                    number.value.reason};
            for (int c = 0; c < cells.size(); ++c)
                if (!cells[c].isEmpty())
                    text(sheet, row, c, cells[c], {.isText = true});
            if (number.value.hasNumber())
                worksheet_write_number(sheet, row, 2, number.value.number, format({}));
            ++row;
        }
        const int widths[] = {9, 14, 14, 12, 30, 16, 10, 40, 30, 14, 12, 30};
        for (int c = 0; c < headings.size(); ++c)
            worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), widths[c], nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
    }

    const Document &m_document;
    lxw_workbook *m_book = nullptr;
    QTemporaryDir m_folder;
    std::map<QString, lxw_format *> m_formats;
    QSet<QString> m_names;
};

} // namespace

QByteArray toXlsx(const Document &document)
{
    return Writer(document).bytes();
}

} // namespace pilotage::reports
