#pragma once

#include <QFont>
#include <QLocale>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <unordered_map>
#include <vector>

namespace pilotage::reports {

/// Typefaces of an official document (GB/T 9704-2012, 5.2.2 and 7).
enum class FontRole { Body, Title, Heading, SubHeading, PageNumber };
inline constexpr std::size_t fontRoleCount = 5;

/// A typeface that is not installed and what stands in for it.
struct Substitution
{
    QString wanted;
    QString used;
};

/// Whose letters a document is mostly made of. In a Latin one the Latin letters of Chinese typefaces, made
/// for a grid of squares, would look spaced out: it has typefaces of its own for them.
enum class Script { Chinese, Latin };
[[nodiscard]] Script scriptOf(const QLocale &locale);

/// Which installed font serves which role. The office fonts come first, then free ones whose text is copied
/// from a PDF as it was typed: fonts that share one glyph between a character and its Kangxi radical
/// (Noto CJK) come last. A character that a font lacks is taken from the next one that has it.
/// Sizes are points; fonts are made twenty times as large (twips) so that measures do not round.
class FontBook
{
public:
    static constexpr double scale = 20; ///< twips a point

    explicit FontBook(Script script = Script::Chinese);

    struct Face
    {
        QString family;
        QRawFont raw; ///< one em = 1000 pixels
    };
    /// The face that shows a character; an index into faces().
    [[nodiscard]] int faceOf(FontRole role, char32_t character) const;
    [[nodiscard]] const std::vector<Face> &faces() const { return m_faces; }
    /// `stretch`: advance of each character against its own, 1 = as it is. (A spacing in pixels would be
    /// scaled by the resolution of the device, a share is not.)
    [[nodiscard]] QFont font(int face, double points, double stretch = 1) const;
    /// Unit: em.
    [[nodiscard]] double advance(int face, char32_t character) const;
    /// Distance of the baseline from the middle of a line, so that characters stand centred. Unit: em.
    [[nodiscard]] static constexpr double baseline() { return 0.36; }

    [[nodiscard]] const std::vector<Substitution> &substitutions() const { return m_substitutions; }
    /// First face of a role, as its family is called.
    [[nodiscard]] QString familyOf(FontRole role) const;
    /// Families for pictures inside a document, best first.
    [[nodiscard]] QStringList pictureFamilies() const;

private:
    int add(const QString &family);
    void chooseLatin(FontRole role, const QStringList &installed);

    std::vector<Face> m_faces;
    std::array<std::vector<int>, fontRoleCount> m_chains;
    std::array<std::vector<int>, fontRoleCount>
        m_latin; ///< before the chain, for what is no Chinese character
    std::vector<Substitution> m_substitutions;
    mutable std::unordered_map<std::uint64_t, int> m_faceOf;
    mutable std::unordered_map<std::uint64_t, double> m_advances;
};

} // namespace pilotage::reports
