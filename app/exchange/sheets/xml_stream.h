#pragma once

#include "app/exchange/sheets/zip_archive.h"

#include <string_view>

namespace pilotage::exchange {

/// Attributes of one element, by local name.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }

    /// Null data = not there; any prefix fits.
    [[nodiscard]] std::string_view operator[](std::string_view localName) const;
    [[nodiscard]] int integer(std::string_view localName, int otherwise) const;
    /// "1", "true", "on"
    [[nodiscard]] bool flag(std::string_view localName) const;
    [[nodiscard]] const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

/// Name without its prefix.
[[nodiscard]] std::string_view localName(std::string_view name);

/// Takes the events of one part. Names come without prefix, text as UTF-8 in pieces.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) { }

    /// The rest of the part is not wanted.
    void stop() { m_isStopped = true; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    bool m_isStopped = false;
};

/// Streams a part through expat. No document types and so no entities, a bounded depth, bounded tags.
/// Throws FileError: xml-broken, xml-doctype, xml-too-deep, xml-token-too-large, and those of ZipArchive and
/// of the handler.
void parseXml(const ZipArchive &archive, std::string_view part, XmlHandler &handler);

} // namespace pilotage::exchange
