#include "app/reports/display.h"
#include "app/reports/document.h"
#include "app/reports/table_binder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Fills one template; keeps the running numbers of headings, tables and charts.
class Binder
{
public:
    Binder(const ReportTemplate &report, const ReportData &data)
        : m_report(report)
        , m_data(data)
        , m_facts(data.facts())
        , m_display(m_facts.rounding, m_facts.isEnglish)
    {
        m_document.facts = m_facts;
        m_document.templateName = report.name;
        m_document.paper = report.paper;
    }

    Document made()
    {
        settleTables();
        m_document.title = plain(runsOf(m_report.title.in(english()), m_report.title.line, u"title"_s));
        if (!m_report.subtitle.isEmpty())
            m_document.subtitle
                = plain(runsOf(m_report.subtitle.in(english()), m_report.subtitle.line, u"subtitle"_s));
        m_document.fileName = fileName();
        m_document.numbers.clear(); // names of files and titles are no numbers of the report
        for (const BlockSpec &spec : m_report.blocks)
            if (holds(spec))
                guarded(spec.line, [&] { take(spec); });
        return std::move(m_document);
    }

private:
    [[nodiscard]] bool english() const { return m_facts.isEnglish; }

    void guarded(int line, const std::function<void()> &work)
    {
        try {
            work();
        } catch (const UnknownName &unknown) {
            fault(line, unknown);
        }
    }

    void fault(int line, const UnknownName &unknown)
    {
        Place place;
        place.file = m_report.name + u".report"_s;
        place.row = line;
        place.value = unknown.name;
        m_document.issues.push_back(
            {Severity::Error, u"report-unknown-field"_s, place, {unknown.name, unknown.known.join(u", "_s)}});
    }

    bool holds(const BlockSpec &spec)
    {
        bool all = true;
        if (spec.when)
            guarded(spec.when->line, [&] {
                for (const Comparison &one : spec.when->all)
                    all = all && holds(one);
            });
        return all;
    }

    bool holds(const Comparison &one) const
    {
        const BoundValue value = m_data.value(one.field);
        if (one.sign.isEmpty())
            return !value.isEmpty();
        const double left = value.number;
        if (one.sign == ">"_L1)
            return left > one.number;
        if (one.sign == ">="_L1)
            return left >= one.number;
        if (one.sign == "<"_L1)
            return left < one.number;
        if (one.sign == "<="_L1)
            return left <= one.number;
        return one.sign == "="_L1 ? left == one.number : left != one.number;
    }

    /// Tables come first: what they settle holds for the sentences before them too. The longest one goes
    /// first, so that a table of some of its rows adds up from the same digits.
    void settleTables()
    {
        std::vector<std::pair<std::size_t, const BlockSpec *>> tables;
        for (const BlockSpec &spec : m_report.blocks)
            if (spec.kind == BlockKind::Table && !spec.total.isEmpty() && holds(spec))
                guarded(spec.line, [&] { tables.emplace_back(m_data.rows(spec.rows).size(), &spec); });
        std::stable_sort(tables.begin(), tables.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        for (const auto &[size, spec] : tables)
            guarded(spec->line,
                    [&, table = spec] { TableBinder(*table, m_data, m_display, english()).settle(); });
        m_document.issues.clear(); // told again where the block is made
    }

    void take(const BlockSpec &spec)
    {
        DocumentBlock block;
        block.kind = spec.kind;
        block.spec = int(&spec - m_report.blocks.data());
        m_place = int(m_document.blocks.size());
        switch (spec.kind) {
        case BlockKind::Heading:
            block.level = spec.level;
            block.runs = {{nextHeading(spec.level), -1}};
            append(block.runs, textOf(spec));
            break;
        case BlockKind::Annex:
            block.isLandscape = spec.isLandscape;
            block.isFirstOfAnnex = true;
            m_headings.fill(0);
            block.runs = {{Words::tr("Annex %1").arg(++m_annexes) + u"　"_s, -1}};
            append(block.runs, textOf(spec));
            break;
        case BlockKind::Table:
            if (!takeTable(spec, block))
                return;
            break;
        case BlockKind::Chart:
            takeChart(spec, block);
            break;
        case BlockKind::Text:
        case BlockKind::Note:
        case BlockKind::Closing:
            block.runs = textOf(spec);
            break;
        case BlockKind::Traces:
            block.kind = BlockKind::Table;
            block.table = traceTable(m_document, english());
            break;
        }
        m_document.blocks.push_back(std::move(block));
    }

    QString nextHeading(int level)
    {
        for (std::size_t i = std::size_t(level); i < m_headings.size(); ++i)
            m_headings[i] = 0;
        return headingNumber(level, ++m_headings[std::size_t(level - 1)], english());
    }

    Runs textOf(const BlockSpec &spec)
    {
        return runsOf(spec.text.in(english()), spec.line, u"text %1"_s.arg(m_place));
    }

    bool takeTable(const BlockSpec &spec, DocumentBlock &block)
    {
        TableBinder table(spec, m_data, m_display, english());
        block.table = table.made(m_document, m_place, m_tables + 1);
        if (spec.isOptional && block.table.rows.empty())
            return false;
        ++m_tables;
        const QString title
            = plain(runsOf(spec.text.in(english()), spec.text.line, u"caption %1"_s.arg(m_place)));
        block.table.caption = Words::tr("Table %1").arg(m_tables) + u"　"_s + title;
        if (!spec.unit.isEmpty())
            block.table.unit
                = Words::tr("Unit: %1")
                      .arg(plain(runsOf(spec.unit.in(english()), spec.unit.line, u"unit %1"_s.arg(m_place))));
        block.runs = noteOf(spec, table.remarks(), traceCode(codeKey(u"table %1"_s.arg(m_tables))));
        return true;
    }

    Runs noteOf(const BlockSpec &spec, const QStringList &remarks, const QString &code)
    {
        Runs runs;
        if (!spec.note.isEmpty())
            runs = runsOf(spec.note.in(english()), spec.note.line, u"note %1"_s.arg(m_place));
        QStringList more = remarks;
        more << Words::tr("Trace code %1.").arg(code);
        const QString gap = english() && !runs.empty() ? u" "_s : QString();
        runs.push_back({gap + more.join(english() ? u" "_s : QString()), -1});
        return runs;
    }

    void takeChart(const BlockSpec &spec, DocumentBlock &block)
    {
        BoundChart bound = m_data.chart(spec.data);
        for (std::size_t s = 0; s < bound.points.size() && s < bound.data.series.size(); ++s)
            for (std::size_t i = 0; i < bound.points[s].size(); ++i)
                bound.data.series[s].values[i] = m_display.shown(bound.points[s][i]);
        ++m_charts;
        block.chart.data = std::move(bound.data);
        block.chart.kind = spec.chartKind.isEmpty() ? u"line"_s : spec.chartKind;
        block.chart.heightMm = spec.heightMm;
        const QString title
            = plain(runsOf(spec.text.in(english()), spec.text.line, u"caption %1"_s.arg(m_place)));
        block.chart.caption = Words::tr("Figure %1").arg(m_charts) + u"　"_s + title;
        if (!spec.note.isEmpty())
            block.runs = runsOf(spec.note.in(english()), spec.note.line, u"note %1"_s.arg(m_place));
    }

    static void append(Runs &to, Runs more)
    {
        to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }

    static QString plain(const Runs &runs)
    {
        QString text;
        for (const TextRun &run : runs)
            text += run.text;
        return text;
    }

    Runs runsOf(const QString &text, int line, const QString &place)
    {
        Runs runs;
        int count = 0;
        for (const TextPart &part : partsOf(text)) {
            if (part.field.words.isEmpty()) {
                runs.push_back({part.words, -1});
                continue;
            }
            const QString name = u"%1.%2"_s.arg(place).arg(++count);
            guarded(line, [&] { takeField(part, name, runs); });
        }
        return runs;
    }

    void takeField(const TextPart &part, const QString &place, Runs &runs)
    {
        const BoundValue value = m_data.value(part.field);
        if (part.phrase.isEmpty()) {
            const QString printed = m_display.inText(value);
            runs.push_back({printed, value.kind == ValueKind::Text ? -1 : add(value, printed, place)});
            return;
        }
        const Phrase phrase = m_report.phrases.value(part.phrase);
        for (const TextPart &piece : partsOf(m_display.form(phrase, value).in(english()))) {
            if (piece.field.words.isEmpty()) {
                runs.push_back({piece.words, -1});
            } else if (piece.field.head() == "reason"_L1) {
                runs.push_back({value.reason, add(value, u"—"_s, place)});
            } else {
                const QString printed = m_display.magnitude(value);
                runs.push_back({printed, add(value, printed, place)});
            }
        }
    }

    [[nodiscard]] QString codeKey(const QString &key) const
    {
        return u"%1|%2|%3|%4"_s.arg(m_report.name, m_facts.subjectCode, m_facts.period, key);
    }

    int add(const BoundValue &value, const QString &printed, const QString &place)
    {
        m_document.numbers.push_back(
            {value, printed, m_display.digits(value), traceCode(codeKey(value.trace.key)), place, m_place});
        return int(m_document.numbers.size()) - 1;
    }

    QString fileName()
    {
        const QString rule = m_report.fileName.isEmpty() ? u"{period}-{code}-{name}-"_s + m_report.name
                                                         : m_report.fileName.in(english());
        QString name = plain(runsOf(rule, m_report.fileName.line, u"file"_s));
        static const QString forbidden = u"/\\:*?\"<>|\n\t"_s;
        for (QChar &c : name)
            if (forbidden.contains(c))
                c = u'_';
        return name.trimmed();
    }

    const ReportTemplate &m_report;
    const ReportData &m_data;
    ReportFacts m_facts;
    Display m_display;
    Document m_document;
    std::array<int, 3> m_headings{};
    int m_tables = 0;
    int m_charts = 0;
    int m_annexes = 0;
    int m_place = 0;
};

QString chineseNumber(int number)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    if (number < 10)
        return digits.at(number);
    QString text = number < 20 ? QString() : QString(digits.at(number / 10));
    text += u'十';
    return number % 10 == 0 ? text : text + digits.at(number % 10);
}

} // namespace

Document bind(const ReportTemplate &report, const ReportData &data)
{
    return Binder(report, data).made();
}

QString traceCode(const QString &key)
{
    static const QString letters = u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"_s;
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < 6; ++i)
        code += letters.at(static_cast<unsigned char>(hash.at(i)) % 32);
    return code;
}

QString headingNumber(int level, int number, bool english)
{
    if (english)
        return level == 1 ? u"%1. "_s.arg(number)
            : level == 2  ? u"(%1) "_s.arg(number)
                          : u"%1) "_s.arg(number);
    if (level == 1)
        return chineseNumber(number) + u"、"_s;
    return level == 2 ? u"（%1）"_s.arg(chineseNumber(number)) : u"%1."_s.arg(number);
}

int Document::pendingCount() const
{
    return int(std::count_if(numbers.begin(), numbers.end(),
                             [](const BoundNumber &number) { return number.value.isPending; }));
}

const BoundNumber *Document::byCode(const QString &code) const
{
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [&](const BoundNumber &number) { return number.code == code; });
    return found == numbers.end() ? nullptr : &*found;
}

} // namespace pilotage::reports
