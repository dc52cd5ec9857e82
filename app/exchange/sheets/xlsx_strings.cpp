#include "app/exchange/sheets/xlsx_strings.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xml_stream.h"

#include <charconv>
#include <cstring>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

class StringsHandler : public XmlHandler
{
public:
    StringsHandler(const ZipArchive &archive, SharedStrings &strings)
        : m_archive(archive)
        , m_strings(strings)
    {
    }

    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            ++m_phonetic;
        else if (name == "t")
            m_isText = m_phonetic == 0;
    }
    void end(std::string_view name) override
    {
        if (name == "t") {
            m_isText = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            checkTextLength(m_text, m_archive.limits(), m_archive.path());
            if (static_cast<std::int64_t>(m_strings.size()) >= m_archive.limits().strings)
                throw FileError(u"sheet-strings-too-many"_s, m_archive.path());
            m_strings.add(needsUnescape(m_text) ? unescaped(m_text) : m_text);
        }
    }
    void text(std::string_view piece) override
    {
        if (!m_isText)
            return;
        m_text.append(piece);
        if (m_text.size() > static_cast<std::size_t>(m_archive.limits().textLength) * 4)
            checkTextLength(m_text, m_archive.limits(), m_archive.path());
    }

private:
    const ZipArchive &m_archive;
    SharedStrings &m_strings;
    std::string m_text;
    int m_phonetic = 0;
    bool m_isText = false;
};

/// The code of "_xHHHH_" at `at`; -1 = none there.
int escapeAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t length = 7;
    if (at + length > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    unsigned code = 0;
    const char *from = text.data() + at + 2;
    const auto [end, error] = std::from_chars(from, from + 4, code, 16);
    return error == std::errc() && end == from + 4 ? static_cast<int>(code) : -1;
}

} // namespace

void SharedStrings::load(const ZipArchive &archive, std::string_view part)
{
    StringsHandler handler(archive, *this);
    parseXml(archive, part, handler);
}

void SharedStrings::add(std::string_view text)
{
    if (m_used + text.size() > blockSize) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(blockSize));
        m_used = 0;
    }
    char *at = m_blocks.back().get() + m_used;
    if (!text.empty())
        std::memcpy(at, text.data(), text.size());
    m_used += text.size();
    m_texts.emplace_back(at, text.size());
}

bool needsUnescape(std::string_view text)
{
    return text.find("_x") != std::string_view::npos;
}

std::string unescaped(std::string_view text)
{
    QString units;
    std::string plain;
    const auto flush = [&] {
        units += QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        plain.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const int code = escapeAt(text, i);
        if (code < 0) {
            plain += text[i++];
            continue;
        }
        flush();
        units += QChar(static_cast<ushort>(code));
        i += 7;
    }
    flush();
    return units.toStdString();
}

void checkTextLength(std::string_view utf8, const SheetLimits &limits, const QString &path)
{
    const auto most = static_cast<std::size_t>(limits.textLength);
    if (utf8.size() <= most)
        return;
    if (utf8.size() > most * 4
        || QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).size() > limits.textLength)
        throw FileError(u"sheet-text-too-long"_s, path);
}

} // namespace pilotage::exchange
