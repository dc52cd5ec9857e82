#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace pilotage::ui {

/// One text of the offline help. The key of a page's text is the page's own key.
struct HelpTopic
{
    QString key;
    QString title; ///< its first heading
    QString markdown;
};

/// All texts in reading order, Chinese or English; they are part of the program, no file is looked for.
[[nodiscard]] std::vector<HelpTopic> helpTopics(const QLocale &locale);

} // namespace pilotage::ui
