#include "app/reports/font_book.h"

#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct RoleFonts
{
    QStringList wanted; ///< any of these is the typeface itself
    QStringList stand; ///< free fonts that stand in, best first
};

/// Order of preference: office fonts by their Chinese and English names, then free ones.
const RoleFonts &fontsOf(FontRole role)
{
    static const std::array<RoleFonts, fontRoleCount> fonts{
        RoleFonts{{u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"仿宋"_s, u"FangSong"_s,
                   u"STFangsong"_s, u"华文仿宋"_s},
                  {u"FandolFang"_s, u"FandolFang R"_s, u"AR PL SungtiL GB"_s}},
        RoleFonts{{u"方正小标宋_GBK"_s, u"方正小标宋简体"_s, u"小标宋"_s, u"FZXiaoBiaoSong-B05"_s},
                  {u"宋体"_s, u"SimSun"_s, u"AR PL SungtiL GB"_s}},
        RoleFonts{{u"黑体"_s, u"SimHei"_s, u"思源黑体"_s, u"STHeiti"_s},
                  {u"WenQuanYi Zen Hei"_s, u"WenQuanYi Micro Hei"_s}},
        RoleFonts{{u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"STKaiti"_s},
                  {u"FandolKai"_s, u"AR PL KaitiM GB"_s, u"LXGW WenKai"_s}},
        RoleFonts{{u"宋体"_s, u"SimSun"_s, u"STSong"_s, u"NSimSun"_s}, {u"AR PL SungtiL GB"_s}}};
    return fonts[std::size_t(role)];
}

/// Latin letters, digits and signs of a document in a Latin script.
const RoleFonts &latinFontsOf(FontRole role)
{
    static const RoleFonts serif{{u"Times New Roman"_s}, {u"Liberation Serif"_s, u"Noto Serif CJK SC"_s}};
    static const RoleFonts sans{{u"Arial"_s}, {u"Liberation Sans"_s, u"Noto Sans CJK SC"_s}};
    return role == FontRole::Heading ? sans : serif;
}

constexpr char32_t firstChinese = 0x2E80; ///< the Kangxi radicals; signs and letters lie before

/// For characters that a role's own fonts lack (₂, ㎡, rare names), then what is left of the system.
const QStringList &lastResorts()
{
    static const QStringList names{u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s, u"DejaVu Sans"_s,
                                   u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s};
    return names;
}

} // namespace

Script scriptOf(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? Script::Chinese : Script::Latin;
}

FontBook::FontBook(Script script)
{
    const QStringList installed = QFontDatabase::families();
    const auto has = [&](const QString &name) { return installed.contains(name, Qt::CaseInsensitive); };
    for (std::size_t i = 0; i < fontRoleCount; ++i) {
        const RoleFonts &fonts = fontsOf(FontRole(i));
        QStringList chain;
        for (const QString &name : fonts.wanted + fonts.stand)
            if (has(name))
                chain << name;
        const bool isItself = !chain.isEmpty() && fonts.wanted.contains(chain.first());
        for (const QString &name : lastResorts())
            if (has(name) && !chain.contains(name))
                chain << name;
        if (chain.isEmpty())
            chain << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        for (const QString &name : chain)
            m_chains[i].push_back(add(name));
        if (script == Script::Latin)
            chooseLatin(FontRole(i), installed);
        else if (!isItself)
            m_substitutions.push_back({fonts.wanted.first(), chain.first()});
    }
}

void FontBook::chooseLatin(FontRole role, const QStringList &installed)
{
    const RoleFonts &fonts = latinFontsOf(role);
    QString first;
    for (const QString &name : fonts.wanted + fonts.stand)
        if (installed.contains(name, Qt::CaseInsensitive)) {
            first = first.isEmpty() ? name : first;
            m_latin[std::size_t(role)].push_back(add(name));
        }
    const QString used = first.isEmpty() ? familyOf(role) : first;
    const bool isSaid
        = std::any_of(m_substitutions.begin(), m_substitutions.end(),
                      [&](const Substitution &one) { return one.wanted == fonts.wanted.first(); });
    if (!fonts.wanted.contains(used) && !isSaid)
        m_substitutions.push_back({fonts.wanted.first(), used});
}

int FontBook::add(const QString &family)
{
    const auto found = std::find_if(m_faces.begin(), m_faces.end(),
                                    [&](const Face &face) { return face.family == family; });
    if (found != m_faces.end())
        return int(found - m_faces.begin());
    QFont font(family);
    font.setPixelSize(1000);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    m_faces.push_back({family, QRawFont::fromFont(font)});
    return int(m_faces.size()) - 1;
}

int FontBook::faceOf(FontRole role, char32_t character) const
{
    const std::uint64_t key = std::uint64_t(role) << 32 | character;
    const auto known = m_faceOf.find(key);
    if (known != m_faceOf.end())
        return known->second;
    std::vector<int> chain = character < firstChinese ? m_latin[std::size_t(role)] : std::vector<int>();
    chain.insert(chain.end(), m_chains[std::size_t(role)].begin(), m_chains[std::size_t(role)].end());
    int face = chain.front();
    for (const int one : chain)
        if (m_faces[std::size_t(one)].raw.supportsCharacter(character)) {
            face = one;
            break;
        }
    m_faceOf.emplace(key, face);
    return face;
}

QFont FontBook::font(int face, double points, double stretch) const
{
    QFont font(m_faces[std::size_t(face)].family);
    font.setPixelSize(qRound(points * scale));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    font.setKerning(false);
    if (stretch != 1)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 * stretch);
    return font;
}

double FontBook::advance(int face, char32_t character) const
{
    const std::uint64_t key = std::uint64_t(face) << 32 | character;
    const auto known = m_advances.find(key);
    if (known != m_advances.end())
        return known->second;
    const QRawFont &raw = m_faces[std::size_t(face)].raw;
    const QList<quint32> glyphs = raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    const double width = advances.isEmpty() ? 1.0 : advances.first().x() / 1000;
    m_advances.emplace(key, width);
    return width;
}

QString FontBook::familyOf(FontRole role) const
{
    return m_faces[std::size_t(m_chains[std::size_t(role)].front())].family;
}

QStringList FontBook::pictureFamilies() const
{
    QStringList families;
    for (const int face : m_latin[std::size_t(FontRole::Heading)])
        families << m_faces[std::size_t(face)].family;
    for (const int face : m_chains[std::size_t(FontRole::Heading)])
        families << m_faces[std::size_t(face)].family;
    return families;
}

} // namespace pilotage::reports
