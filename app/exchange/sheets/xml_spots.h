#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace pilotage::exchange {

/// One element of a part with the bytes it takes, so that a text can be put in without touching the rest.
struct XmlSpot
{
    std::string name; ///< local
    std::string spelled; ///< with prefix
    int depth = 0; ///< of the root: 0
    std::size_t start = 0; ///< of "<name"
    std::size_t inner = 0; ///< behind the start tag
    std::size_t close = 0; ///< of "</name"; of an element like "<name/>" = end
    std::size_t end = 0;
    std::map<std::string, std::string> attributes; ///< as spelled

    [[nodiscard]] bool isSelfClosed() const { return close == end; }
    [[nodiscard]] std::string prefix() const; ///< with colon, or empty
};

/// Elements down to `maxDepth`, in the order of their starts; the root first. Throws FileError xml-broken,
/// xml-doctype, comments-not-possible (a part in UTF-16).
[[nodiscard]] std::vector<XmlSpot> xmlSpots(const std::string &xml, int maxDepth, const QString &path);

/// Puts texts into a part at byte offsets.
class XmlEdit
{
public:
    explicit XmlEdit(std::string xml)
        : m_xml(std::move(xml))
    {
    }
    void insert(std::size_t at, const std::string &text);
    /// As the last child; an element that closes itself is opened.
    void append(const XmlSpot &element, const std::string &text);
    [[nodiscard]] std::string result() const;

private:
    std::string m_xml;
    struct Change
    {
        std::size_t length = 0; ///< replaced
        std::string text;
    };
    std::multimap<std::size_t, Change> m_changes;
};

[[nodiscard]] std::string escapedXml(const QString &text);

} // namespace pilotage::exchange
