#include "app/exchange/sheets/ods_styles.h"

namespace pilotage::exchange {

NumberForm OdsStyles::dateForm(std::string_view cellStyle) const
{
    const auto style = dataStyles.find(cellStyle);
    const auto form = style == dataStyles.end() ? dates.end() : dates.find(style->second);
    return form == dates.end() ? NumberForm::Date : form->second;
}

void OdsStyleReader::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "style") {
        m_style = attributes["name"];
        const std::string_view data = attributes["data-style-name"];
        if (!data.empty() && m_styles.dataStyles.size() < maxStyles)
            m_styles.dataStyles.emplace(m_style, data);
    } else if (name == "table-properties") {
        if (attributes["display"] == "false" && m_styles.hiddenTables.size() < maxStyles)
            m_styles.hiddenTables.insert(m_style);
    } else if (name == "date-style") {
        m_dateStyle = attributes["name"];
        m_hasYear = m_hasMonth = m_hasDay = m_hasHour = false;
    }
    m_hasYear = m_hasYear || name == "year";
    m_hasMonth = m_hasMonth || name == "month";
    m_hasDay = m_hasDay || name == "day";
    m_hasHour = m_hasHour || name == "hours";
}

void OdsStyleReader::end(std::string_view name)
{
    if (name != "date-style" || m_styles.dates.size() >= maxStyles)
        return;
    m_styles.dates[m_dateStyle] = m_hasHour ? NumberForm::DateTime
        : m_hasDay                          ? NumberForm::Date
        : m_hasMonth                        ? NumberForm::Month
        : m_hasYear                         ? NumberForm::Year
                                            : NumberForm::Date;
}

} // namespace pilotage::exchange
