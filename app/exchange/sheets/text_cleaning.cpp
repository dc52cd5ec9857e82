#include "app/exchange/sheets/text_cleaning.h"

#include <opencc/opencc.h>

#include <QRegularExpression>

#include <array>
#include <exception>
#include <memory>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// OpenCC with its dictionary of characters, loaded when first needed. Without its data nothing is proposed.
const opencc::SimpleConverter *toSimplified()
{
    static const std::unique_ptr<opencc::SimpleConverter> converter = [] {
        try {
            return std::make_unique<opencc::SimpleConverter>("t2s.json");
        } catch (const std::exception &) {
            return std::unique_ptr<opencc::SimpleConverter>();
        }
    }();
    return converter.get();
}

QString simplified(const QString &text)
{
    const opencc::SimpleConverter *converter = toSimplified();
    if (!converter)
        return text;
    try {
        return QString::fromStdString(converter->Convert(text.toStdString()));
    } catch (const std::exception &) {
        return text;
    }
}

/// A reading in brackets behind a character. It carries a tone: (km), (t) and (yi) are something else.
QString withoutPinyin(const QString &text)
{
    static const QRegularExpression glued(
        u"(?<=[\\x{3400}-\\x{9FFF}])[(（](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ])"
        "[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]{1,6}[)）]"_s);
    QString result = text;
    return result.remove(glued);
}

QString narrow(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const ushort code = c.unicode();
        const bool isDigit = code >= 0xFF10 && code <= 0xFF19;
        const bool isLetter = (code >= 0xFF21 && code <= 0xFF3A) || (code >= 0xFF41 && code <= 0xFF5A);
        if (isDigit || isLetter)
            c = QChar(static_cast<ushort>(code - 0xFEE0));
    }
    return result;
}

/// "角?,現場", "?;", U+FFFD: a character was lost on the way through another encoding.
bool hasLostCharacters(const QString &text)
{
    static const QRegularExpression lost(u"(?<=[\\x{3400}-\\x{9FFF}])\\?[,;，；]|\\x{FFFD}"_s);
    return lost.match(text).hasMatch();
}

} // namespace

QString proposalKey(CleaningKind kind)
{
    constexpr std::array<QLatin1StringView, 4> keys{"pinyin"_L1, "traditional"_L1, "full-width"_L1,
                                                    "lost-characters"_L1};
    return keys[static_cast<std::size_t>(kind)];
}

std::vector<CleaningProposal> cleaningProposals(const QString &text)
{
    std::vector<CleaningProposal> proposals;
    const auto offer = [&](CleaningKind kind, const QString &after) {
        if (after != text)
            proposals.push_back({kind, text, after});
    };
    offer(CleaningKind::Pinyin, withoutPinyin(text));
    offer(CleaningKind::Traditional, simplified(text));
    offer(CleaningKind::FullWidth, narrow(text));
    if (hasLostCharacters(text))
        proposals.push_back({CleaningKind::LostCharacters, text, {}});
    return proposals;
}

QString cleaned(const QString &text)
{
    return narrow(simplified(withoutPinyin(text)));
}

} // namespace pilotage::exchange
