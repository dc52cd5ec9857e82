#pragma once

#include <QString>

#include <vector>

namespace pilotage::exchange {

/// What is damaged about a text.
enum class CleaningKind {
    Pinyin, ///< 協(xié)同: the reading glued in
    Traditional, ///< Traditional characters, alone or among Simplified ones
    FullWidth, ///< full-width digits and letters
    LostCharacters ///< ?, or U+FFFD where a character was: nothing can be proposed
};
/// pinyin, traditional, full-width, lost-characters
[[nodiscard]] QString proposalKey(CleaningKind kind);

/// One way to mend a text. It is only offered: nothing is changed unless a person says so.
struct CleaningProposal
{
    CleaningKind kind = CleaningKind::Pinyin;
    QString before;
    QString after; ///< empty for LostCharacters
};

/// Proposals for one text, each made on the text as it is. Units in brackets such as 公里(km) are no pinyin.
[[nodiscard]] std::vector<CleaningProposal> cleaningProposals(const QString &text);

/// All mending at once, in the order pinyin, Traditional, width: what "accept all" gives.
[[nodiscard]] QString cleaned(const QString &text);

} // namespace pilotage::exchange
