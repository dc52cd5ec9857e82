#include "app/reports/line_breaker.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

enum class Kind { Full, Word, Blank };

/// Readers of a PDF take wider gaps for blanks; a line that would need them stays a little short. Unit: em.
constexpr double widestGap = 0.095;

struct Cluster
{
    char32_t character = 0;
    int face = 0;
    double own = 0; ///< advance of the font
    double width = 0; ///< advance on the grid
    int number = -1;
    Kind kind = Kind::Full;
    bool breakAfter = false;
};

/// Never at the start of a line (GB/T 15834 and common typesetting).
bool isClosing(char32_t c)
{
    static const std::u32string marks = U"，。、；：？！）》」』】〉〕”’％‰℃…—·),.;:?!%]}";
    return marks.find(c) != std::u32string::npos;
}

bool isOpening(char32_t c)
{
    static const std::u32string marks = U"（《「『【〈〔“‘([{￥";
    return marks.find(c) != std::u32string::npos;
}

bool canHang(char32_t c)
{
    return c == U'，' || c == U'。' || c == U'、' || c == U'；';
}

bool isFull(char32_t c)
{
    return c >= 0x2e80 || c == U'“' || c == U'”' || c == U'‘' || c == U'’' || c == U'…' || c == U'—'
        || c == U'·' || c == U'①' || (c >= 0x2460 && c <= 0x24ff);
}

std::vector<Cluster> clustersOf(const Runs &runs, const BreakStyle &style, const FontBook &fonts)
{
    std::vector<Cluster> clusters;
    for (const TextRun &run : runs)
        for (const char32_t c : run.text.toStdU32String()) {
            Cluster cluster;
            cluster.character = c;
            cluster.face = fonts.faceOf(style.role, c);
            cluster.number = run.number;
            cluster.kind = c == U' ' ? Kind::Blank : isFull(c) ? Kind::Full : Kind::Word;
            cluster.own = fonts.advance(cluster.face, c) * style.size;
            const bool onGrid
                = style.cell > 0 && cluster.kind == Kind::Full && cluster.own > style.size * 0.9;
            cluster.width = onGrid ? style.cell : cluster.own;
            clusters.push_back(cluster);
        }
    for (std::size_t i = 0; i + 1 < clusters.size(); ++i) {
        Cluster &left = clusters[i];
        const Cluster &right = clusters[i + 1];
        const bool inWord = left.kind == Kind::Word && right.kind == Kind::Word;
        left.breakAfter = right.kind != Kind::Blank && !inWord && !isOpening(left.character)
            && !isClosing(right.character);
    }
    return clusters;
}

class Breaker
{
public:
    Breaker(std::vector<Cluster> clusters, const BreakStyle &style)
        : m_clusters(std::move(clusters))
        , m_style(style)
    {
    }

    std::vector<BrokenLine> lines()
    {
        std::vector<BrokenLine> made;
        std::size_t at = 0;
        do {
            const double indent = made.empty() ? m_style.firstIndent : 0;
            const std::size_t end = endOf(at, m_style.width - indent);
            made.push_back(line(at, end, indent, end >= m_clusters.size()));
            at = end;
            while (at < m_clusters.size() && m_clusters[at].kind == Kind::Blank)
                ++at;
        } while (at < m_clusters.size());
        return made;
    }

private:
    [[nodiscard]] std::size_t endOf(std::size_t at, double width) const
    {
        double used = 0;
        std::size_t last = at;
        for (std::size_t i = at; i < m_clusters.size(); ++i) {
            const Cluster &cluster = m_clusters[i];
            used += cluster.width;
            const bool fits = used <= width + 0.01;
            if (!fits && canHang(cluster.character) && used - cluster.width <= width + 0.01
                && (i + 1 == m_clusters.size() || cluster.breakAfter))
                return i + 1;
            if (!fits && cluster.kind != Kind::Blank)
                return last > at ? last : std::max(i, at + 1); // a word longer than the line is cut
            if (i + 1 == m_clusters.size() || cluster.breakAfter || cluster.kind == Kind::Blank)
                last = i + 1;
        }
        return m_clusters.size();
    }

    BrokenLine line(std::size_t from, std::size_t to, double indent, bool isLast) const
    {
        while (to > from && m_clusters[to - 1].kind == Kind::Blank)
            --to;
        double used = indent;
        int gaps = 0;
        for (std::size_t i = from; i < to; ++i)
            used += m_clusters[i].width;
        double edge = m_style.width;
        if (to > from && used > edge + 0.01)
            edge += m_clusters[to - 1].width; // the last mark hangs over
        for (std::size_t i = from; i + 1 < to; ++i)
            gaps += hasGap(i);
        const double rest = edge - used;
        const double extra = m_style.isJustified && !isLast && gaps > 0
            ? std::min(rest / gaps, m_style.size * widestGap)
            : 0;
        BrokenLine made;
        made.width = std::min(used, edge);
        double x = indent;
        for (std::size_t i = from; i < to; ++i) {
            const bool gap = i + 1 < to && hasGap(i);
            put(made, m_clusters[i], x, gap ? extra : 0);
            x += m_clusters[i].width + (gap ? extra : 0);
        }
        return made;
    }

    [[nodiscard]] bool hasGap(std::size_t i) const
    {
        return m_clusters[i].kind != Kind::Word || m_clusters[i + 1].kind != Kind::Word;
    }

    void put(BrokenLine &line, const Cluster &cluster, double x, double extra) const
    {
        const double width = cluster.width + extra;
        const double stretch = cluster.own > 0 ? width / cluster.own : 1;
        const QString text = QString::fromUcs4(&cluster.character, 1);
        if (!line.pieces.empty()) {
            Piece &last = line.pieces.back();
            if (last.face == cluster.face && last.number == cluster.number
                && std::abs(last.stretch - stretch) < 1e-6) {
                last.text += text;
                last.width += width;
                return;
            }
        }
        line.pieces.push_back({text, cluster.face, x, width, stretch, cluster.number});
    }

    std::vector<Cluster> m_clusters;
    BreakStyle m_style;
};

} // namespace

std::vector<BrokenLine> broken(const Runs &runs, const BreakStyle &style, const FontBook &fonts)
{
    return Breaker(clustersOf(runs, style, fonts), style).lines();
}

double textWidth(const QString &text, FontRole role, double size, const FontBook &fonts)
{
    double width = 0;
    for (const char32_t c : text.toStdU32String())
        width += fonts.advance(fonts.faceOf(role, c), c) * size;
    return width;
}

double longestWord(const QString &text, FontRole role, double size, const FontBook &fonts)
{
    BreakStyle style;
    style.role = role;
    style.size = size;
    double longest = 0;
    double word = 0;
    for (const Cluster &cluster : clustersOf({{text, -1}}, style, fonts)) {
        word += cluster.kind == Kind::Blank ? 0 : cluster.width;
        longest = std::max(longest, word);
        if (cluster.breakAfter || cluster.kind == Kind::Blank)
            word = 0;
    }
    return longest;
}

QStringList balanced(const QString &text, FontRole role, double size, double width, const FontBook &fonts)
{
    const double all = textWidth(text, role, size, fonts);
    const int count = std::max(1, int(std::ceil(all / width)));
    BreakStyle style;
    style.role = role;
    style.size = size;
    // The narrowest width that still needs no more lines makes them about equal; no word is broken for it.
    style.width = std::min(width, std::max(all / count, longestWord(text, role, size, fonts)));
    std::vector<BrokenLine> lines = broken({{text, -1}}, style, fonts);
    while (int(lines.size()) > count && style.width < width) {
        style.width = std::min(width, style.width + size / 2);
        lines = broken({{text, -1}}, style, fonts);
    }
    QStringList made;
    for (const BrokenLine &line : lines) {
        QString joined;
        for (const Piece &piece : line.pieces)
            joined += piece.text;
        made << joined;
    }
    return made;
}

} // namespace pilotage::reports
