#include "app/reports/report_template.h"

#include <QRegularExpression>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Line
{
    int number = 0;
    QString key; ///< without ".en"
    bool isEnglish = false;
    QString value;
};

struct RawBlock
{
    QString name;
    QString argument;
    int line = 0;
    std::vector<Line> lines;
};

/// "a", "b" and "c" are known.
QString listed(const QStringList &known)
{
    return known.join(u", "_s);
}

/// Chinese lines join without a blank, others with one.
QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    const bool narrow = first.back().unicode() < 0x2e80 && second.front().unicode() < 0x2e80;
    return narrow ? first + u' ' + second : first + second;
}

class Parser
{
public:
    Parser(const QString &text, const QString &fileName)
        : m_file(fileName)
    {
        m_result.report.source = text;
        m_result.report.name = fileName.section(u'/', -1).section(u'.', 0, 0);
        read(text);
        for (const RawBlock &block : m_blocks)
            take(block);
        if (m_blocks.empty() || m_blocks.front().name != "report"_L1)
            fault(1, u"report-no-head"_s, {}, {});
        checkPhrases();
    }

    ParsedTemplate result() { return std::move(m_result); }

private:
    void fault(int line, const QString &code, const QString &value, const QStringList &args)
    {
        Place place;
        place.file = m_file;
        place.row = line;
        place.value = value;
        m_result.issues.push_back({Severity::Error, code, place, args});
    }

    void read(const QString &text)
    {
        int number = 0;
        for (QString line : text.split(u'\n')) {
            ++number;
            if (line.endsWith(u'\r'))
                line.chop(1);
            const QString trimmed = line.trimmed();
            if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
                continue;
            if (trimmed.startsWith(u'['))
                open(trimmed, number);
            else if (line.front().isSpace())
                extend(trimmed, number);
            else
                assign(trimmed, number);
        }
    }

    void open(const QString &line, int number)
    {
        if (!line.endsWith(u']'))
            return fault(number, u"report-bracket"_s, line, {});
        const QString inside = line.mid(1, line.size() - 2).trimmed();
        m_blocks.push_back({inside.section(u' ', 0, 0), inside.section(u' ', 1).trimmed(), number, {}});
    }

    void extend(const QString &value, int number)
    {
        if (m_blocks.empty() || m_blocks.back().lines.empty())
            return fault(number, u"report-nothing-to-continue"_s, value, {});
        Line &line = m_blocks.back().lines.back();
        line.value = joined(line.value, value);
    }

    void assign(const QString &line, int number)
    {
        const qsizetype at = line.indexOf(u'=');
        if (at <= 0)
            return fault(number, u"report-no-equals"_s, line, {});
        if (m_blocks.empty())
            return fault(number, u"report-no-block"_s, line, {});
        QString key = line.left(at).trimmed();
        const bool english = key.endsWith(".en"_L1);
        if (english)
            key.chop(3);
        m_blocks.back().lines.push_back({number, key, english, line.mid(at + 1).trimmed()});
    }

    void take(const RawBlock &block)
    {
        if (block.name == "report"_L1)
            return takeReport(block);
        if (block.name == "phrase"_L1)
            return takePhrase(block);
        struct Named
        {
            QLatin1StringView name;
            BlockKind kind;
        };
        static constexpr std::array kinds{
            Named{"heading"_L1, BlockKind::Heading}, Named{"text"_L1, BlockKind::Text},
            Named{"table"_L1, BlockKind::Table},     Named{"chart"_L1, BlockKind::Chart},
            Named{"annex"_L1, BlockKind::Annex},     Named{"note"_L1, BlockKind::Note},
            Named{"closing"_L1, BlockKind::Closing}, Named{"traces"_L1, BlockKind::Traces}};
        for (const Named &kind : kinds)
            if (block.name == kind.name)
                return takeBlock(block, kind.kind);
        QStringList known{u"report"_s, u"phrase"_s};
        for (const Named &kind : kinds)
            known << kind.name;
        fault(block.line, u"report-unknown-block"_s, block.name, {block.name, listed(known)});
    }

    void takeText(const Line &line, Bilingual &to)
    {
        (line.isEnglish ? to.en : to.zh) = line.value;
        if (to.line == 0)
            to.line = line.number;
        QString code;
        for (const TextPart &part : partsOf(line.value, &code))
            if (!part.phrase.isEmpty())
                m_usedPhrases.push_back({part.phrase, line.number});
        if (!code.isEmpty())
            fault(line.number, code, line.value, {});
    }

    void takeChoice(const Line &line, QString &to, const QStringList &known)
    {
        if (!known.contains(line.value))
            return fault(line.number, u"report-unknown-value"_s, line.value,
                         {line.key, line.value, listed(known)});
        to = line.value;
    }

    void unknownKey(const Line &line, const QStringList &known)
    {
        fault(line.number, u"report-unknown-key"_s, line.key, {line.key, listed(known)});
    }

    void takeReport(const RawBlock &block)
    {
        ReportTemplate &report = m_result.report;
        for (const Line &line : block.lines) {
            if (line.key == "label"_L1)
                takeText(line, report.label);
            else if (line.key == "title"_L1)
                takeText(line, report.title);
            else if (line.key == "subtitle"_L1)
                takeText(line, report.subtitle);
            else if (line.key == "file"_L1)
                takeText(line, report.fileName);
            else if (line.key == "about"_L1)
                takeChoice(line, report.about, {u"district"_s, u"county"_s, u"site"_s});
            else if (line.key == "paper"_L1)
                takeChoice(line, report.paper, {u"gbt9704"_s, u"sheet"_s});
            else if (line.key == "batch"_L1)
                report.batch = Field::of(line.value);
            else if (line.key == "scheme"_L1)
                report.scheme = line.value;
            else
                unknownKey(line,
                           {u"label"_s, u"title"_s, u"subtitle"_s, u"file"_s, u"about"_s, u"paper"_s,
                            u"batch"_s, u"scheme"_s});
        }
        if (report.title.isEmpty())
            fault(block.line, u"report-key-missing"_s, {}, {u"report"_s, u"title"_s});
    }

    void takePhrase(const RawBlock &block)
    {
        if (block.argument.isEmpty())
            return fault(block.line, u"report-phrase-name"_s, {}, {});
        Phrase phrase;
        for (const Line &line : block.lines) {
            if (line.key == "up"_L1)
                takeText(line, phrase.up);
            else if (line.key == "down"_L1)
                takeText(line, phrase.down);
            else if (line.key == "flat"_L1)
                takeText(line, phrase.flat);
            else if (line.key == "none"_L1)
                takeText(line, phrase.none);
            else
                unknownKey(line, {u"up"_s, u"down"_s, u"flat"_s, u"none"_s});
        }
        for (const auto &[form, name] : {std::pair{&phrase.up, u"up"_s},
                                         {&phrase.down, u"down"_s},
                                         {&phrase.flat, u"flat"_s},
                                         {&phrase.none, u"none"_s}})
            if (form->isEmpty())
                fault(block.line, u"report-key-missing"_s, {}, {u"phrase "_s + block.argument, name});
        m_result.report.phrases.insert(block.argument, phrase);
    }

    void takeBlock(const RawBlock &block, BlockKind kind)
    {
        BlockSpec spec;
        spec.kind = kind;
        spec.line = block.line;
        spec.level = block.argument.isEmpty() ? 1 : block.argument.toInt();
        if (kind == BlockKind::Heading && (spec.level < 1 || spec.level > 3))
            fault(block.line, u"report-heading-level"_s, block.argument, {});
        for (const Line &line : block.lines)
            takeKey(line, spec);
        const auto need = [&](bool given, const QString &key) {
            if (!given)
                fault(block.line, u"report-key-missing"_s, {}, {block.name, key});
        };
        if (kind == BlockKind::Table) {
            need(!spec.rows.words.isEmpty(), u"rows"_s);
            need(!spec.columns.empty(), u"column"_s);
        } else if (kind == BlockKind::Chart) {
            need(!spec.data.words.isEmpty(), u"data"_s);
        } else if (kind != BlockKind::Traces) {
            need(!spec.text.isEmpty(), kind == BlockKind::Annex ? u"title"_s : u"text"_s);
        }
        m_result.report.blocks.push_back(std::move(spec));
    }

    void takeKey(const Line &line, BlockSpec &spec)
    {
        const QString &key = line.key;
        const bool isTable = spec.kind == BlockKind::Table;
        const bool isChart = spec.kind == BlockKind::Chart;
        if (key == "when"_L1)
            spec.when = condition(line);
        else if (key == "text"_L1 || key == "title"_L1)
            takeText(line, spec.text);
        else if (key == "note"_L1 && (isTable || isChart))
            takeText(line, spec.note);
        else if (key == "landscape"_L1 && spec.kind == BlockKind::Annex)
            spec.isLandscape = yes(line);
        else if (isTable)
            takeTableKey(line, spec);
        else if (isChart && key == "data"_L1)
            spec.data = Field::of(line.value);
        else if (isChart && key == "kind"_L1)
            takeChoice(line, spec.chartKind,
                       {u"line"_s, u"heat"_s, u"lack"_s, u"stacked"_s, u"rates"_s, u"dimensions"_s});
        else if (isChart && key == "height"_L1)
            spec.heightMm = number(line);
        else
            unknownKey(line, keysOf(spec.kind));
    }

    void takeTableKey(const Line &line, BlockSpec &spec)
    {
        const QString &key = line.key;
        if (key == "rows"_L1)
            spec.rows = Field::of(line.value);
        else if (key == "column"_L1)
            takeColumn(line, spec);
        else if (key == "unit"_L1)
            takeText(line, spec.unit);
        else if (key == "total"_L1)
            takeText(line, spec.total);
        else if (key == "top"_L1)
            spec.top = static_cast<int>(number(line));
        else if (key == "optional"_L1)
            spec.isOptional = yes(line);
        else if (key == "sort"_L1) {
            spec.isDescending = line.value.endsWith(" descending"_L1);
            spec.sort = Field::of(line.value);
            if (spec.isDescending)
                spec.sort.words.removeLast();
        } else
            unknownKey(line, keysOf(spec.kind));
    }

    static QStringList keysOf(BlockKind kind)
    {
        switch (kind) {
        case BlockKind::Table:
            return {u"title"_s, u"when"_s, u"rows"_s, u"column"_s,   u"unit"_s,
                    u"total"_s, u"sort"_s, u"top"_s,  u"optional"_s, u"note"_s};
        case BlockKind::Chart:
            return {u"title"_s, u"when"_s, u"kind"_s, u"data"_s, u"height"_s, u"note"_s};
        case BlockKind::Annex:
            return {u"title"_s, u"when"_s, u"landscape"_s};
        case BlockKind::Heading:
        case BlockKind::Text:
        case BlockKind::Note:
        case BlockKind::Closing:
        case BlockKind::Traces:
            break;
        }
        return {u"text"_s, u"when"_s};
    }

    /// FIELD | heading | English heading | options
    void takeColumn(const Line &line, BlockSpec &spec)
    {
        const QStringList parts = line.value.split(u'|');
        ColumnSpec column;
        column.line = line.number;
        column.field = Field::of(parts.value(0));
        column.heading = {parts.value(1).trimmed(), parts.value(2).trimmed(), line.number};
        if (parts.size() < 2 || column.field.words.isEmpty())
            return fault(line.number, u"report-column-form"_s, line.value, {});
        for (const QString &option : parts.value(3).split(u' ', Qt::SkipEmptyParts)) {
            if (option == "sum"_L1)
                column.isSummed = true;
            else if (option == "signed"_L1)
                column.isSigned = true;
            else if (option == "left"_L1)
                column.align = ColumnAlign::Left;
            else if (option == "centre"_L1)
                column.align = ColumnAlign::Centre;
            else if (option == "right"_L1)
                column.align = ColumnAlign::Right;
            else if (option.startsWith("phrase:"_L1)) {
                column.phrase = option.mid(7);
                m_usedPhrases.push_back({column.phrase, line.number});
            } else
                fault(line.number, u"report-unknown-value"_s, option,
                      {u"column"_s, option, u"sum, signed, left, centre, right, phrase:NAME"_s});
        }
        spec.columns.push_back(column);
    }

    Condition condition(const Line &line)
    {
        static const QRegularExpression sign(u"(>=|<=|!=|>|<|=)"_s);
        Condition made;
        made.line = line.number;
        for (const QString &part : line.value.split(u" and "_s)) {
            const QRegularExpressionMatch match = sign.match(part);
            Comparison one;
            if (match.hasMatch()) {
                bool ok = false;
                one.field = Field::of(part.left(match.capturedStart()));
                one.sign = match.captured();
                one.number = part.mid(match.capturedEnd()).trimmed().toDouble(&ok);
                if (!ok)
                    fault(line.number, u"report-condition-number"_s, part.trimmed(), {});
            } else {
                one.field = Field::of(part);
            }
            if (one.field.words.isEmpty())
                fault(line.number, u"report-condition-field"_s, line.value, {});
            made.all.push_back(one);
        }
        return made;
    }

    bool yes(const Line &line)
    {
        QString value;
        takeChoice(line, value, {u"yes"_s, u"no"_s});
        return value == "yes"_L1;
    }

    double number(const Line &line)
    {
        bool ok = false;
        const double value = line.value.toDouble(&ok);
        if (!ok || value < 0)
            fault(line.number, u"report-number"_s, line.value, {line.key});
        return value;
    }

    void checkPhrases()
    {
        const QMap<QString, Phrase> &phrases = m_result.report.phrases;
        for (const auto &[name, line] : m_usedPhrases)
            if (!phrases.contains(name))
                fault(line, u"report-unknown-phrase"_s, name, {name, listed(phrases.keys())});
    }

    QString m_file;
    ParsedTemplate m_result;
    std::vector<RawBlock> m_blocks;
    std::vector<std::pair<QString, int>> m_usedPhrases;
};

} // namespace

ParsedTemplate parseTemplate(const QString &text, const QString &fileName)
{
    return Parser(text, fileName).result();
}

std::vector<TextPart> partsOf(const QString &text, QString *fault)
{
    std::vector<TextPart> parts;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype stray = text.indexOf(u'}', at);
        if (stray >= 0 && (open < 0 || stray < open) && fault)
            *fault = u"report-braces"_s;
        const QString words = text.mid(at, open < 0 ? -1 : open - at);
        if (!words.isEmpty())
            parts.push_back({words, {}, {}});
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        const qsizetype next = text.indexOf(u'{', open + 1);
        if (close < 0 || (next >= 0 && next < close)) {
            if (fault)
                *fault = u"report-braces"_s;
            break;
        }
        const QString inside = text.mid(open + 1, close - open - 1);
        TextPart part;
        part.field = Field::of(inside.section(u'|', 0, 0));
        part.phrase = inside.section(u'|', 1).trimmed();
        if (part.field.words.isEmpty())
            part.field.words << u""_s; // the number of a phrase
        parts.push_back(part);
        at = close + 1;
    }
    return parts;
}

} // namespace pilotage::reports
