#include "app/reports/sections.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Level of the section a block begins; 0 = it goes on with the one before it.
int levelOf(const BlockSpec &block, bool isSheet, bool isUnderHeading)
{
    switch (block.kind) {
    case BlockKind::Heading:
        return block.level <= 2 ? block.level : 0;
    case BlockKind::Annex:
    case BlockKind::Closing:
        return 1;
    case BlockKind::Table:
    case BlockKind::Chart:
    case BlockKind::Note:
        return isSheet ? (isUnderHeading ? 2 : 1) : 0;
    case BlockKind::Text:
    case BlockKind::Traces:
        break;
    }
    return 0;
}

QString plain(const Runs &runs)
{
    QString text;
    for (const TextRun &run : runs)
        text += run.text;
    return text;
}

/// The words of a title without its fields, which have no value where it is left out.
QString withoutFields(const QString &text)
{
    QString words;
    for (const TextPart &part : partsOf(text))
        words += part.words;
    return words.trimmed();
}

QString titleOf(const BlockSpec &spec, const DocumentBlock *block, bool english)
{
    switch (spec.kind) {
    case BlockKind::Heading:
    case BlockKind::Annex:
        return block ? plain(block->runs) : withoutFields(spec.text.in(english));
    case BlockKind::Table:
        return block ? block->table.caption : withoutFields(spec.text.in(english));
    case BlockKind::Chart:
        return block ? block->chart.caption : withoutFields(spec.text.in(english));
    case BlockKind::Closing:
        return Words::tr("Seal and date");
    case BlockKind::Note:
        return Words::tr("Notes");
    case BlockKind::Text:
    case BlockKind::Traces:
        break;
    }
    return Words::tr("Opening");
}

/// Positions in the report file of the blocks that were kept, in order.
std::vector<int> keptBlocks(const ReportTemplate &report, const std::vector<Section> &sections,
                            const std::set<int> &leftOut)
{
    std::vector<bool> isLeftOut(report.blocks.size());
    for (const int section : leftOut)
        for (int block = sections[std::size_t(section)].first; block < sections[std::size_t(section)].end;
             ++block)
            isLeftOut[std::size_t(block)] = true;
    std::vector<int> kept;
    for (std::size_t i = 0; i < isLeftOut.size(); ++i)
        if (!isLeftOut[i])
            kept.push_back(int(i));
    return kept;
}

} // namespace

std::vector<Section> sectionsOf(const ReportTemplate &report)
{
    std::vector<Section> sections;
    const bool isSheet = report.paper == "sheet"_L1;
    bool isUnderHeading = false;
    for (std::size_t i = 0; i < report.blocks.size(); ++i) {
        const BlockSpec &block = report.blocks[i];
        isUnderHeading = isUnderHeading || block.kind == BlockKind::Heading;
        const int level = levelOf(block, isSheet, isUnderHeading);
        if (level > 0 || sections.empty())
            sections.push_back({std::max(level, 1), int(i), int(i)});
        sections.back().end = int(i) + 1;
    }
    return sections;
}

std::set<int> withBranches(const std::vector<Section> &sections, const std::set<int> &chosen)
{
    std::set<int> all = chosen;
    for (const int one : chosen)
        for (std::size_t i = std::size_t(one) + 1;
             i < sections.size() && sections[i].level > sections[std::size_t(one)].level; ++i)
            all.insert(int(i));
    return all;
}

QString sourceWithout(const ReportTemplate &report, const std::set<int> &leftOut)
{
    const std::vector<Section> sections = sectionsOf(report);
    const std::vector<int> kept = keptBlocks(report, sections, withBranches(sections, leftOut));
    std::set<int> dropped; // numbers of lines with which a dropped block begins
    for (std::size_t i = 0; i < report.blocks.size(); ++i)
        if (!std::binary_search(kept.begin(), kept.end(), int(i)))
            dropped.insert(report.blocks[i].line);
    QStringList lines;
    int number = 0;
    bool isDropping = false;
    for (const QString &line : report.source.split(u'\n')) {
        ++number;
        if (line.trimmed().startsWith(u'['))
            isDropping = dropped.contains(number);
        if (!isDropping)
            lines << line;
    }
    return lines.join(u'\n');
}

std::vector<SectionState> outline(const ReportTemplate &report, const std::set<int> &leftOut,
                                  const Document &document)
{
    const std::vector<Section> sections = sectionsOf(report);
    const std::set<int> out = withBranches(sections, leftOut);
    const std::vector<int> kept = keptBlocks(report, sections, out);
    std::vector<int> sectionOfSpec(report.blocks.size());
    std::vector<SectionState> states(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        states[i].level = sections[i].level;
        states[i].isLeftOut = out.contains(int(i));
        for (int block = sections[i].first; block < sections[i].end; ++block)
            sectionOfSpec[std::size_t(block)] = int(i);
    }
    const auto sectionOf = [&](int block) {
        const int spec = document.blocks[std::size_t(block)].spec;
        return std::size_t(sectionOfSpec[std::size_t(kept[std::size_t(spec)])]);
    };
    for (std::size_t i = 0; i < document.blocks.size(); ++i)
        if (SectionState &state = states[sectionOf(int(i))]; state.block < 0)
            state.block = int(i);
    for (const BoundNumber &number : document.numbers) {
        const auto count = [&](SectionState &state) {
            ++state.numbers;
            state.pending += number.value.isPending ? 1 : 0;
        };
        std::size_t section = sectionOf(number.block);
        count(states[section]);
        if (states[section].level == 1)
            continue;
        while (section > 0 && states[section].level > 1)
            --section;
        if (states[section].level == 1)
            count(states[section]);
    }
    const bool english = document.facts.isEnglish;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const DocumentBlock *block
            = states[i].block < 0 ? nullptr : &document.blocks[std::size_t(states[i].block)];
        states[i].title = titleOf(report.blocks[std::size_t(sections[i].first)], block, english);
    }
    return states;
}

} // namespace pilotage::reports
