#include "ui/help/help_texts.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

std::vector<HelpTopic> helpTopics(const QLocale &locale)
{
    const QString folder = locale.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    std::vector<HelpTopic> topics;
    for (const char *key :
         {"first-hour", "overview", "register", "indicators", "synergy", "compliance", "importing", "report",
          "history", "check", "backups", "safety", "keyboard", "terms", "promises"}) {
        HelpTopic topic{QLatin1StringView(key), {}, {}};
        QFile file(u":/help/%1/%2.md"_s.arg(folder, topic.key));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        topic.markdown = QString::fromUtf8(file.readAll());
        topic.title = topic.markdown.section(u'\n', 0, 0).mid(2);
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace pilotage::ui
