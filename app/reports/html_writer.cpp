#include "app/reports/writers.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Printed like the document: 16 pt, GB/T 9704 measures on paper.
constexpr auto sheet = R"(
body{max-width:156mm;margin:12mm auto;color:#1b2026;background:#fff;
 font:16pt/1.75 "FangSong_GB2312","FangSong","STFangsong","AR PL SungtiL GB",serif}
h1{font:22pt/1.5 "FZXiaoBiaoSong-B05","SimSun",serif;text-align:center;margin:0}
.subtitle{text-align:center;font-family:"KaiTi",serif;margin:0 0 1em}
h2{font:16pt/1.75 "SimHei","WenQuanYi Micro Hei",sans-serif;margin:0;text-indent:2em}
h3{font:16pt/1.75 "KaiTi","AR PL KaitiM GB",serif;margin:0;text-indent:2em}
h4{font-size:16pt;margin:0;text-indent:2em}
p{margin:0;text-indent:2em;text-align:justify}
p.note,p.unit{font-size:9pt;text-indent:0;line-height:1.4}p.unit{text-align:right}
p.closing{text-align:right;padding-right:4em}
table{border-collapse:collapse;width:100%;font-size:10.5pt;line-height:1.4;border-top:1.5px solid;border-bottom:1.5px solid;margin:0 0 .3em}
caption{font-family:"SimHei","WenQuanYi Micro Hei",sans-serif}
th{border-bottom:1px solid;font-weight:normal;font-family:"SimHei","WenQuanYi Micro Hei",sans-serif}
th,td{padding:3px 5px}tr.total td{border-top:1px solid}
.demo{border:1px solid #b3261e;color:#b3261e;text-align:center;font-size:12pt;text-indent:0;margin:0 0 1em}
b.pending{font-weight:normal;background:#fbe7c2}b.bound{font-weight:normal}
:lang(en){font-family:"Times New Roman","Liberation Serif",serif}
:lang(en) h1,:lang(en) .subtitle,:lang(en) h3{font-family:inherit}
:lang(en) h2,:lang(en) caption,:lang(en) th{font-family:Arial,"Liberation Sans",sans-serif}
:lang(en) p,:lang(en) h2,:lang(en) h3,:lang(en) h4{text-indent:0}
svg{max-width:100%;height:auto}@media print{b.pending{background:none}}
)";

class Writer
{
public:
    Writer(const Document &document, const ChartRenderer *charts)
        : m_document(document)
        , m_charts(charts)
    {
    }

    QByteArray html()
    {
        const QString language = m_document.facts.isEnglish ? u"en"_s : u"zh-CN"_s;
        m_out = u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title><style>"_s
                    .arg(language, escaped(m_document.title));
        m_out += QString::fromLatin1(sheet) + u"</style></head><body>\n"_s;
        if (m_document.facts.isTraining)
            paragraph(u"demo"_s, escaped(Words::tr("DEMO DATA · not for reporting")));
        m_out += u"<h1>%1</h1>\n"_s.arg(escaped(m_document.title));
        if (!m_document.subtitle.isEmpty())
            paragraph(u"subtitle"_s, escaped(m_document.subtitle));
        for (const DocumentBlock &block : m_document.blocks)
            put(block);
        paragraph(u"note"_s,
                  escaped(Words::tr("State of the data: %1, workbook %2")
                              .arg(m_document.facts.headHash, m_document.facts.uuid)));
        m_out += u"</body></html>\n"_s;
        return m_out.toUtf8();
    }

private:
    static QString escaped(const QString &text) { return text.toHtmlEscaped(); }

    void paragraph(const QString &kind, const QString &inside)
    {
        const QString name = kind.isEmpty() ? QString() : u" class=\"%1\""_s.arg(kind);
        m_out += u"<p%1>%2</p>\n"_s.arg(name, inside);
    }

    [[nodiscard]] QString tipOf(const BoundNumber &number) const
    {
        const Trace &trace = number.value.trace;
        QStringList parts{trace.what,   trace.subject, trace.period,        trace.formula,
                          trace.source, trace.place,   number.value.reason, number.code};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    [[nodiscard]] QString marked(const QString &text, int number) const
    {
        if (number < 0)
            return escaped(text);
        const BoundNumber &bound = m_document.numbers[std::size_t(number)];
        return u"<b class=\"%1\" title=\"%2\">%3</b>"_s.arg(bound.value.isPending ? u"pending"_s : u"bound"_s,
                                                            escaped(tipOf(bound)), escaped(text));
    }

    [[nodiscard]] QString inside(const Runs &runs) const
    {
        QString text;
        for (const TextRun &run : runs)
            text += marked(run.text, run.number);
        return text;
    }

    void put(const DocumentBlock &block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            m_out += u"<h%1>%2</h%1>\n"_s.arg(block.level + 1).arg(inside(block.runs));
            break;
        case BlockKind::Annex:
            m_out += u"<h2>%1</h2>\n"_s.arg(inside(block.runs));
            break;
        case BlockKind::Text:
            paragraph({}, inside(block.runs));
            break;
        case BlockKind::Note:
            paragraph(u"note"_s, inside(block.runs));
            break;
        case BlockKind::Closing:
            paragraph(u"closing"_s, inside(block.runs).replace(u"//"_s, u"<br>"_s));
            break;
        case BlockKind::Table:
        case BlockKind::Traces:
            putTable(block.table);
            paragraph(u"note"_s, inside(block.runs));
            break;
        case BlockKind::Chart:
            putChart(block.chart);
            break;
        }
    }

    void putTable(const DocumentTable &table)
    {
        if (!table.unit.isEmpty())
            paragraph(u"unit"_s, escaped(table.unit));
        m_out += u"<table><caption>%1</caption><thead><tr>"_s.arg(escaped(table.caption));
        for (const DocumentTable::Column &column : table.columns)
            m_out += u"<th style=\"text-align:%1\">%2</th>"_s.arg(alignOf(column.align),
                                                                  escaped(column.heading));
        m_out += u"</tr></thead><tbody>\n"_s;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            m_out += table.hasTotal && i + 1 == table.rows.size() ? u"<tr class=\"total\">"_s : u"<tr>"_s;
            for (std::size_t c = 0; c < table.rows[i].size(); ++c)
                putCell(table.rows[i][c], table.columns[c].align);
            m_out += u"</tr>\n"_s;
        }
        if (table.rows.empty())
            m_out += u"<tr><td colspan=\"%1\">%2</td></tr>"_s.arg(table.columns.size())
                         .arg(escaped(table.emptyText));
        m_out += u"</tbody></table>\n"_s;
    }

    /// Codes stay text in office programs: without a number format they would lose leading zeros.
    void putCell(const DocumentCell &cell, ColumnAlign align)
    {
        const QString format = std::isnan(cell.shown) ? u"mso-number-format:'\\@';"_s : QString();
        m_out += u"<td style=\"%1text-align:%2\">%3</td>"_s.arg(format, alignOf(align),
                                                                marked(cell.text, cell.number));
    }

    static QString alignOf(ColumnAlign align)
    {
        return align == ColumnAlign::Right ? u"right"_s
            : align == ColumnAlign::Centre ? u"center"_s
                                           : u"left"_s;
    }

    void putChart(const DocumentChart &chart)
    {
        if (m_charts) {
            const QSizeF size(590, m_charts->heightFor(chart.kind, chart.data, 590));
            const QString svg = QString::fromUtf8(m_charts->svg(size, chart.kind, chart.data));
            m_out += u"<figure>"_s + svg.mid(svg.indexOf("<svg"_L1)) + u"</figure>\n"_s;
        }
        m_out += toHtml(toTable(chart.data), chart.caption, chart.data.source) + u'\n';
    }

    static QString toHtml(const ChartTable &table, const QString &title, const QString &source)
    {
        return reports::toHtml(table, title, source);
    }

    const Document &m_document;
    const ChartRenderer *m_charts;
    QString m_out;
};

} // namespace

QByteArray toHtml(const Document &document, const ChartRenderer *charts)
{
    return Writer(document, charts).html();
}

} // namespace pilotage::reports
