#pragma once

#include "app/exchange/sheets/number_format.h"
#include "app/exchange/sheets/xml_stream.h"

#include <map>
#include <set>
#include <string>

namespace pilotage::exchange {

/// Styles of an .ods file as far as cells and tables need them.
struct OdsStyles
{
    std::map<std::string, NumberForm, std::less<>> dates; ///< names of date styles -> what they show
    std::map<std::string, std::string, std::less<>> dataStyles; ///< cell style -> number style
    std::set<std::string, std::less<>> hiddenTables; ///< table styles that are not displayed

    [[nodiscard]] NumberForm dateForm(std::string_view cellStyle) const;
};

/// Fed with the start and end of every element inside a block of styles.
class OdsStyleReader
{
public:
    explicit OdsStyleReader(OdsStyles &styles)
        : m_styles(styles)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);

private:
    /// Offices have a few hundred; a file with more than this many gains nothing.
    static constexpr std::size_t maxStyles = 65'536;

    OdsStyles &m_styles;
    std::string m_style;
    std::string m_dateStyle;
    bool m_hasYear = false;
    bool m_hasMonth = false;
    bool m_hasDay = false;
    bool m_hasHour = false;
};

} // namespace pilotage::exchange
