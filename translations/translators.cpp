#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

static void initResources()
{
    // The texts lie in a static library, which registers nothing by itself.
    Q_INIT_RESOURCE(pilotage_translations);
}

namespace pilotage {

QLocale spokenLocale(const QString &chosen)
{
    const QString asked = qEnvironmentVariable("PILOTAGE_LANG");
    if (!asked.isEmpty())
        return QLocale(asked);
    return QLocale(chosen.isEmpty() ? u"zh_CN"_s : chosen);
}

Translators::Translators()
{
    initResources();
}

Translators::~Translators() = default;

void Translators::install(const QLocale &locale)
{
    QLocale::setDefault(locale);
    m_installed.clear(); // a translator takes itself out when it goes
    const QString name = locale.language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s;
    const std::pair<QString, QString> files[]
        = {{u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
           {u"pilotage_"_s + name, u":/i18n"_s}};
    for (const auto &[file, place] : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, place)) {
            QCoreApplication::installTranslator(translator.get());
            m_installed.push_back(std::move(translator));
        }
    }
}

} // namespace pilotage
